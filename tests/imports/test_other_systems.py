"""Exports of other systems: HubSpot and Odoo."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from company_fixture import CompanyFixture
from database_templates import Templates

from db.models import Activity, Deal, DealStatus, Organization, Person
from db.row import select_rows
from imports.pipedrive import ImportOptions, run_import, survey_files

HUBSPOT = {
    "companies": "Record ID,Company name,Company owner,Create Date,City,Country/Region,Website URL,Lead Status\n"
    "11,Alpha,Eva Salas,2025-01-02 10:00,Bern,Switzerland,https://alpha.example,New\n",
    "contacts": "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Associated Company\n"
    "21,Ana,Ferrer,ana@alpha.example,+34 600 123 456,Eva Salas,Alpha\n",
    "deals": "Record ID,Deal Name,Deal Stage,Pipeline,Close Date,Amount,Currency,Associated Company\n"
    "31,Pumps,Closed Won (Sales Pipeline),Sales,2025-03-04 09:00,1200.50,EUR,Alpha\n"
    "32,Valves,Appointment Scheduled,Sales,2027-03-04 09:00,10,EUR,Alpha\n",
    "tasks": "Record ID,Task Title,Task Type,Due Date,Associated Company\n41,Call Ana,Call,2026-05-06,Alpha\n",
}
ODOO = (
    "External ID,Opportunity,Customer,Salesperson,Expected Revenue,Stage,Expected Closing,Created on\n"
    "lead_7,Fans,Alpha,Eva Salas,300.00,Won,2026-01-31,2025-12-01 08:00:00\n"
)


@pytest.fixture
def templates(sqlite: Templates) -> Templates:
    return sqlite


async def imported(viewer: CompanyFixture, folder: Path, **files: str) -> Any:
    for name, text in files.items():
        (folder / f"{name}.csv").write_text(text, "utf-8")
    plan = survey_files([folder / f"{name}.csv" for name in files], ImportOptions(ZoneInfo("UTC")))
    return await run_import(viewer.database, viewer.company, plan, lambda *_: None)


async def only(viewer: CompanyFixture, model: Any, **columns: Any) -> Any:
    async with viewer.database.snapshot() as snapshot:
        rows = await snapshot.for_company(viewer.company.id).all(select_rows(model))
    (row,) = [row for row in rows if all(getattr(row, name) == value for name, value in columns.items())]
    return row


async def test_hubspot_exports_are_imported(viewer, tmp_path):
    report = await imported(viewer, tmp_path, **HUBSPOT)
    assert report.skipped == []
    alpha = await only(viewer, Organization)
    assert (alpha.external_id, alpha.address.locality, alpha.address.country) == ("11", "Bern", "Switzerland")
    ana = await only(viewer, Person)
    assert (ana.name, ana.organization_id, ana.emails[0].value) == ("Ana Ferrer", alpha.id, "ana@alpha.example")
    pumps, valves = await only(viewer, Deal, title="Pumps"), await only(viewer, Deal, title="Valves")
    assert (pumps.status, pumps.value, pumps.won_at) == (DealStatus.WON, 120050, datetime(2025, 3, 4, 9, tzinfo=UTC))
    assert (valves.status, valves.won_at, valves.organization_id) == (DealStatus.OPEN, None, alpha.id)
    assert (await only(viewer, Activity)).organization_id == alpha.id


async def test_odoo_opportunities_are_imported(viewer, tmp_path):
    report = await imported(viewer, tmp_path, opportunities=ODOO)
    assert report.skipped == []
    fans = await only(viewer, Deal)
    assert (fans.external_id, fans.status, fans.value) == ("lead_7", DealStatus.WON, 30000)
    assert (await only(viewer, Organization)).name == "Alpha"
