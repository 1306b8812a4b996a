"""Roll-ups: those written by units of work equal rebuilt ones and verified ones."""

import random
from datetime import UTC, date, datetime, timedelta
from typing import Any

import factories as make
import pytest
from company_fixture import CompanyFixture
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from db.accounts import rollups
from db.models import (
    AccountRollup,
    Activity,
    ActivityType,
    Deal,
    DealStatus,
    MembershipEvent,
    Organization,
    Person,
    WonSum,
)
from db.money import rate_csv
from db.row import Row, select_rows
from db.unit_of_work import UnitOfWork
from db.verify import find_differences

MIDNIGHT = datetime(2026, 3, 18, tzinfo=UTC)
RATES = ["date,base,quote,rate", "2026-01-01,EUR,USD,1.1", "2026-03-01,EUR,USD,1.2"]


async def read_all(viewer: CompanyFixture, model: type[Row]) -> list[Any]:
    async with viewer.database.snapshot() as snapshot:
        return sorted(await snapshot.for_company(viewer.company.id).all(select_rows(model)), key=lambda row: row[:4])


async def load_differences(viewer: CompanyFixture) -> list[Any]:
    async with viewer.database.snapshot() as snapshot:
        return [difference async for difference in find_differences(snapshot.for_company(viewer.company.id))]


async def only_rollup(viewer: CompanyFixture) -> AccountRollup:
    (rollup,) = await read_all(viewer, AccountRollup)
    return rollup


async def create_account_with_activities(viewer: CompanyFixture, *activities: dict[str, Any]) -> list[int]:
    async with viewer.uow() as uow:
        type_id = await make.activity_type(uow)
        organization = await make.organization(uow)
        await make.deal(uow, organization, **make.won(MIDNIGHT))
        return [await make.activity(uow, type_id, organization_id=organization, **values) for values in activities]


async def test_next_activities_are_earliest_undone_of_each_kind(viewer: CompanyFixture) -> None:
    later, soon = MIDNIGHT + timedelta(hours=2), MIDNIGHT + timedelta(hours=1)
    ids = await create_account_with_activities(
        viewer,
        {"due_at": later},
        {"due_at": soon},
        {"due_at": soon},
        {"due_at": MIDNIGHT, "is_done": True, "done_at": MIDNIGHT},
        {"due_at": MIDNIGHT, "deleted_at": MIDNIGHT},
        {"due_date": date(2026, 3, 19)},
        {"due_date": date(2026, 3, 17)},
        {},
        {},
    )

    rollup = await only_rollup(viewer)

    assert (rollup.next_timed_at, rollup.next_timed_id) == (soon, ids[1])
    assert (rollup.next_day, rollup.next_day_id) == (date(2026, 3, 17), ids[6])
    assert rollup.next_due_at == datetime(2026, 3, 17, 23, tzinfo=UTC)
    assert (rollup.undated_count, rollup.last_activity_id) == (2, ids[3])


async def test_next_activity_follows_completion_and_deletion(viewer: CompanyFixture) -> None:
    first, second = await create_account_with_activities(
        viewer, {"due_at": MIDNIGHT}, {"due_at": MIDNIGHT + timedelta(hours=1)}
    )

    async with viewer.uow() as uow:
        await uow.update(Activity, first, is_done=True, done_at=uow.now)
    done = await only_rollup(viewer)
    async with viewer.uow() as uow:
        await uow.update(Activity, first, is_done=False, done_at=None)
    undone = await only_rollup(viewer)
    async with viewer.uow() as uow:
        await uow.update(Activity, first, deleted_at=uow.now)
    deleted = await only_rollup(viewer)

    assert (done.next_timed_id, done.last_activity_id) == (second, first)
    assert (undone.next_timed_id, undone.last_activity_id) == (first, None)
    assert deleted.next_timed_id == second


async def test_every_organization_has_rollup_with_folded_name(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        organization = await make.organization(uow, "Ångström")
    before = await only_rollup(viewer)

    async with viewer.uow() as uow:
        await uow.update(Organization, organization, name="Zeta", folded_name="zeta")

    assert (before.folded_name, before.won_value, before.won_value_is_complete) == ("angstrom", 0, True)
    assert (await only_rollup(viewer)).folded_name == "zeta"


async def test_recompute_skips_unchanged_rollup(viewer: CompanyFixture) -> None:
    await create_account_with_activities(viewer, {"due_at": MIDNIGHT})
    viewer.statements.clear()

    async with viewer.uow() as uow:
        await make.organization(uow, "Another")

    on_rollups = [statement for statement in viewer.statements if "account_rollup" in statement.split("(")[0]]
    written = [statement for statement in on_rollups if not statement.startswith("SELECT")]
    assert len(written) == 1


@pytest.mark.slow
async def test_recompute_statements_independent_of_row_count(viewer: CompanyFixture) -> None:
    async def statements(count: int) -> int:
        viewer.statements.clear()
        async with viewer.uow() as uow:
            rows = [{"name": f"Firm {number}", "folded_name": f"firm {number}"} for number in range(count)]
            ids = await uow.insert(Organization, rows)
            deals = [{**DEAL, "organization_id": row_id, **make.won(MIDNIGHT)} for row_id in ids]
            await uow.insert(Deal, deals)
        return len(viewer.statements)

    await statements(400)  # PostgreSQL gathers its first statistics

    assert await statements(2) == await statements(400)


DEAL = {"title": "Drills", "folded_title": "drills", "value": 5, "currency_code": "EUR"}


@pytest.mark.parametrize("range_size", [1, 3])
async def test_rebuild_restores_deleted_rollups(
    viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch, range_size: int
) -> None:
    monkeypatch.setattr(rollups, "RANGE_SIZE", range_size)
    for _ in range(4):
        await create_account(viewer)
    stored = await read_all(viewer, AccountRollup), await read_all(viewer, WonSum)
    async with viewer.uow() as uow:
        await uow.write(delete(AccountRollup.table))
        await uow.write(delete(WonSum.table))
    progress: list[int] = []

    async with viewer.uow() as uow:
        await rollups.rebuild(uow, progress.append)

    assert (await read_all(viewer, AccountRollup), await read_all(viewer, WonSum)) == stored
    assert progress[-1] == 4
    assert len(progress) == -(-4 // range_size)


async def create_account(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        organization = await make.organization(uow)
        await make.deal(uow, organization, **make.won(MIDNIGHT))


async def write_randomly(uow: UnitOfWork, chance: random.Random, known: dict[type[Row], list[int]]) -> None:
    """Create or update a random row that roll-ups are computed from."""

    def any_of(model: type[Row]) -> int | None:
        return chance.choice([None, *known[model]])

    when = MIDNIGHT + timedelta(hours=chance.randint(-72, 72))
    status = chance.choice(
        [make.won(when, won_on=when.date()), {"status": DealStatus.LOST}, {"status": DealStatus.OPEN, "won_at": None}]
    )
    done = chance.choice([{"is_done": False, "done_at": None}, {"is_done": True, "done_at": when}])
    undated = {"due_at": None, "due_date": None}
    due = chance.choice([{**undated, "due_at": when}, {**undated, "due_date": when.date()}, undated])
    deleted = {"deleted_at": chance.choice([None, None, None, when])}
    links = {"organization_id": any_of(Organization), "person_id": any_of(Person)}
    values: dict[type[Row], dict[str, Any]] = {
        Organization: {**deleted, "follow_up_days": chance.choice([None, 10])},
        Person: {**deleted, "organization_id": any_of(Organization)},
        Deal: {
            **deleted,
            **status,
            **links,
            "value": chance.choice([None, 100, -7]),
            "currency_code": chance.choice(["EUR", "USD", "JPY"]),
        },
        Activity: {**deleted, **done, **due, **links, "deal_id": any_of(Deal)},
    }
    model = chance.choice(list(values))
    if known[model] and chance.random() < 0.5:
        await uow.update(model, chance.choice(known[model]), **values[model])
    else:
        known[model].append(await MAKERS[model](uow, **values[model]))


async def create_activity(uow: UnitOfWork, **values: Any) -> int:
    known = await uow.first(select_rows(ActivityType))
    return await make.activity(uow, await make.activity_type(uow) if known is None else known.id, **values)


MAKERS: dict[type[Row], Any] = {
    Organization: make.organization,
    Person: make.person,
    Deal: make.deal,
    Activity: create_activity,
}


@pytest.mark.slow
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32), sizes=st.lists(st.integers(1, 6), min_size=1, max_size=6))
async def test_rollups_match_source_after_random_writes(viewer: CompanyFixture, seed: int, sizes: list[int]) -> None:
    chance, known = random.Random(seed), {kind: [] for kind in MAKERS}
    for number, size in enumerate(sizes):
        viewer.database.clock.forward(minutes=1)
        async with viewer.uow() as uow:
            for _ in range(size):
                await write_randomly(uow, chance, known)
            if number == 2:
                await rate_csv.save_rates(uow, rate_csv.parse_rates(RATES), "test")
    stored = [await read_all(viewer, kind) for kind in (AccountRollup, WonSum, MembershipEvent)]

    assert await load_differences(viewer) == []
    async with viewer.uow() as uow:
        await rollups.rebuild(uow)
    assert [await read_all(viewer, kind) for kind in (AccountRollup, WonSum, MembershipEvent)] == stored
