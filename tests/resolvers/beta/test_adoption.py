"""Adoption of a beta: uses are counted where the gate decides, and written in small units."""

from dataclasses import replace
from typing import Any

import pytest
from beta_client import give_staff_roles
from company_fixture import CompanyFixture, FixedClock, colleague, make_company

from auth.feature_use import FeatureUseCounter
from db.errors import DatabaseBusy
from db.models import FeatureUseTotal, StaffRole
from db.row import select_rows
from live import feature_use_task
from live.feature_use_task import FeatureUseTask

USE = "{ accounts { totalCount } }"
NO_USE = "{ organizations { totalCount } }"
USES = """{ betaUses(flag: "accounts") { totalCount nodes {
  user { name } company { name } firstUsedAt lastUsedAt days reason } } }"""
COMPANIES = '{ betaCompanyUses(flag: "accounts") { company { name } users days } }'
AUDIENCE = '{ betaAudience(flag: "accounts") { day reason users companies } }'


async def write_uses(client: CompanyFixture) -> None:
    await FeatureUseTask(client.services).run_once()


async def staff(viewer: CompanyFixture) -> Any:
    company = await make_company(viewer.database, "Platform", in_beta=False)
    return await give_staff_roles(await colleague(company, "Mara Lindt"), StaffRole.AUDITOR)


async def test_uses_are_counted_by_user_company_and_day(viewer: CompanyFixture, clock: FixedClock) -> None:
    mara, tom = await staff(viewer), await colleague(viewer)
    outsider = await make_company(viewer.database, in_beta=False)
    for document in (USE, USE, NO_USE):
        await viewer.ask(document)
    await tom.ask(NO_USE)
    await outsider.answer(USE)
    await write_uses(viewer)
    clock.forward(days=1)
    await viewer.ask(USE)
    clock.forward(hours=3)
    await viewer.ask(USE)
    await tom.ask(USE)
    for client in (viewer, tom, outsider, mara):
        await write_uses(client)

    uses = (await mara.ask(USES))["betaUses"]
    assert uses["totalCount"] == 2
    eva = next(node for node in uses["nodes"] if node["days"] == 2)
    assert (eva["firstUsedAt"][:16], eva["lastUsedAt"][:16]) == ("2026-03-18T10:00", "2026-03-19T13:00")
    assert (eva["company"]["name"], eva["reason"]) == ("Solera", "COMPANY_MEMBER")
    assert (await mara.ask(COMPANIES))["betaCompanyUses"] == [{"company": {"name": "Solera"}, "users": 2, "days": 2}]
    expected = [("2026-03-18", 1), ("2026-03-19", 2)]
    days = (await mara.ask(AUDIENCE))["betaAudience"]
    assert [(day["day"], day["users"]) for day in days] == expected
    assert {(day["reason"], day["companies"]) for day in days} == {("COMPANY_MEMBER", 1)}


@pytest.mark.parametrize("first_page", [1, 500])
async def test_companies_are_in_the_order_of_their_latest_use(
    viewer: CompanyFixture, clock: FixedClock, first_page: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also if one company has more uses than are read at first."""
    monkeypatch.setattr("db.flags.feature_use.FIRST_PAGE", first_page)
    mara, other = await staff(viewer), await make_company(viewer.database, "Rival")
    for client in (other, viewer, await colleague(viewer), await colleague(viewer, "Ana Ruiz"), mara):
        await client.answer(USE)
        await write_uses(client)
        clock.forward(hours=1)
    found = (await mara.ask(COMPANIES))["betaCompanyUses"]
    assert [(use["company"]["name"], use["users"], use["days"]) for use in found] == [("Solera", 3, 1), ("Rival", 1, 1)]


async def test_processes_count_a_user_once_a_day(viewer: CompanyFixture, clock: FixedClock) -> None:
    mara = await staff(viewer)
    await viewer.ask(USE)
    await write_uses(viewer)
    viewer.services = replace(viewer.services, feature_uses=FeatureUseCounter())
    clock.forward(hours=1)
    await viewer.ask(USE)
    await write_uses(viewer)
    assert [use["days"] for use in (await mara.ask(USES))["betaUses"]["nodes"]] == [1]
    assert [day["users"] for day in (await mara.ask(AUDIENCE))["betaAudience"]] == [1]


async def test_totals_of_past_days_are_kept_and_read(viewer: CompanyFixture, clock: FixedClock) -> None:
    """The series is the same before and after the days are summed, and goes on after them."""
    mara = await staff(viewer)
    for days in (1, 1, 3):
        await viewer.ask(USE)
        await write_uses(viewer)
        clock.forward(days=days)
    expected = (await mara.ask(AUDIENCE))["betaAudience"]
    assert [day["day"] for day in expected] == ["2026-03-18", "2026-03-19", "2026-03-20"]
    await write_uses(viewer)
    async with viewer.database.snapshot() as snapshot:
        rows = await snapshot.all_identity(select_rows(FeatureUseTotal))
    assert [(row.day.day, row.users, row.companies) for row in rows] == [(18, 1, 1), (19, 1, 1), (20, 1, 1)]
    assert (await mara.ask(AUDIENCE))["betaAudience"] == expected
    await viewer.ask(USE)
    for _ in range(2):
        await write_uses(viewer)
    assert [day["day"] for day in (await mara.ask(AUDIENCE))["betaAudience"]][3:] == ["2026-03-23"]


@pytest.mark.sqlite_only
async def test_operation_writes_nothing_and_end_writes_all(viewer: CompanyFixture) -> None:
    mara = await staff(viewer)
    await viewer.ask(USE)
    viewer.statements.clear()
    async with FeatureUseTask(viewer.services).run():
        await viewer.ask(USE)
    assert (await mara.ask(USES))["betaUses"]["totalCount"] == 1
    assert viewer.services.feature_uses.pending == {}


@pytest.mark.sqlite_only
async def test_uses_wait_while_the_database_is_busy(viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    async def is_busy(*_: Any) -> None:
        raise DatabaseBusy

    await viewer.ask(USE)
    with monkeypatch.context() as patch:
        patch.setattr(feature_use_task, "record_uses", is_busy)
        await write_uses(viewer)
    assert len(viewer.services.feature_uses.pending) == 1
    await write_uses(viewer)
    assert viewer.services.feature_uses.pending == {}
