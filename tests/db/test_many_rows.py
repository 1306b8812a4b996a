"""Rows that are inserted together are written as those that are inserted one by one."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from company_fixture import CompanyFixture

from db.models import Address, ContactPoint, Deal, DealStatus, Organization, Person
from db.row import Row, select_rows
from db.transactions import begin

COUNT = 3
CONTACTS = (ContactPoint("ana@harbour.example", "work", is_primary=True), ContactPoint("Ünä", "home"))
ROWS: dict[type[Row], dict[str, Any]] = {
    Organization: {"name": "Häfen", "address": Address(formatted="Quay 1", latitude=1.5), "employee_count": None},
    Person: {"name": "Ana", "emails": CONTACTS, "phones": ()},
    Deal: {
        "title": "Crates",
        "currency_code": "EUR",
        "value": 10**15,
        "probability": 12.5,
        "status": DealStatus.WON,
        "won_at": datetime(2026, 3, 1, 9, 0, 0, 123456, tzinfo=UTC),
        "won_on": date(2026, 3, 1),
        "won_at_is_estimated": True,
    },
}


async def written_rows(viewer: CompanyFixture, model: type[Row], at_once: int) -> list[Any]:
    """Insert rows, `at_once` by each statement; return them without what the time and the order give."""
    async with begin(viewer.database, viewer.company.id) as uow:
        ids = [await uow.insert(model, [ROWS[model]] * at_once) for _ in range(COUNT)]
        query = select_rows(model).where(model.c.id.in_([row_id for of_statement in ids for row_id in of_statement]))
        return [row._replace(id=0, updated_at=None, created_at=None) for row in await uow.all(query)]


@pytest.mark.parametrize("model", ROWS, ids=lambda model: model.__name__)
async def test_rows_are_the_same_however_many_are_inserted(viewer: CompanyFixture, model: type[Row]) -> None:
    (single, *_), together = await written_rows(viewer, model, 1), await written_rows(viewer, model, COUNT)
    assert together == [single] * COUNT**2
