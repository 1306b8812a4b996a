"""Roll-ups: computed at every write, computed anew, or proved, they are the same."""

import random
from datetime import UTC, date, datetime, timedelta
from typing import Any

import factories as make
import pytest
from company_fixture import CompanyFixture
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from sqlalchemy import delete

from db import rate_csv as rates_file
from db import rollups
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
from db.row import Row, select_rows
from db.unit_of_work import UnitOfWork
from db.verify import find_differences

MIDNIGHT = datetime(2026, 3, 18, tzinfo=UTC)
RATES = ["date,base,quote,rate", "2026-01-01,EUR,USD,1.1", "2026-03-01,EUR,USD,1.2"]


async def everything(world: CompanyFixture, kind: type[Row]) -> list[Any]:
    async with world.database.snapshot() as snapshot:
        return sorted(await snapshot.for_company(world.company.id).all(select_rows(kind)), key=lambda row: row[:4])


async def found_by_verify(world: CompanyFixture) -> list[Any]:
    async with world.database.snapshot() as snapshot:
        return [each async for each in find_differences(snapshot.for_company(world.company.id))]


async def only_rollup(world: CompanyFixture) -> AccountRollup:
    (rollup,) = await everything(world, AccountRollup)
    return rollup


async def with_activities(world: CompanyFixture, *activities: dict[str, Any]) -> list[int]:
    async with world.uow() as uow:
        kind = await make.activity_type(uow)
        organization = await make.organization(uow)
        await make.deal(uow, organization, **make.won(MIDNIGHT))
        return [await make.activity(uow, kind, organization_id=organization, **each) for each in activities]


async def test_the_next_activities_are_the_earliest_undone_of_each_kind(world: CompanyFixture) -> None:
    later, soon = MIDNIGHT + timedelta(hours=2), MIDNIGHT + timedelta(hours=1)
    ids = await with_activities(
        world,
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

    found = await only_rollup(world)

    assert (found.next_timed_at, found.next_timed_id) == (soon, ids[1])
    assert (found.next_day, found.next_day_id) == (date(2026, 3, 17), ids[6])
    assert found.next_due_at == datetime(2026, 3, 17, 23, tzinfo=UTC)
    assert (found.undated_count, found.last_activity_id) == (2, ids[3])


async def test_when_the_next_activity_is_done_another_takes_its_place(world: CompanyFixture) -> None:
    first, second = await with_activities(world, {"due_at": MIDNIGHT}, {"due_at": MIDNIGHT + timedelta(hours=1)})

    async with world.uow() as uow:
        await uow.update(Activity, first, is_done=True, done_at=uow.now)
    done = await only_rollup(world)
    async with world.uow() as uow:
        await uow.update(Activity, first, is_done=False, done_at=None)
    undone = await only_rollup(world)
    async with world.uow() as uow:
        await uow.update(Activity, first, deleted_at=uow.now)
    deleted = await only_rollup(world)

    assert (done.next_timed_id, done.last_activity_id) == (second, first)
    assert (undone.next_timed_id, undone.last_activity_id) == (first, None)
    assert deleted.next_timed_id == second


async def test_every_organization_has_a_roll_up_under_its_name(world: CompanyFixture) -> None:
    async with world.uow() as uow:
        organization = await make.organization(uow, "Ångström")
    before = await only_rollup(world)

    async with world.uow() as uow:
        await uow.update(Organization, organization, name="Zeta", folded_name="zeta")

    assert (before.folded_name, before.won_value, before.won_value_is_complete) == ("angstrom", 0, True)
    assert (await only_rollup(world)).folded_name == "zeta"


async def test_a_roll_up_that_stays_the_same_is_not_written_again(world: CompanyFixture) -> None:
    await with_activities(world, {"due_at": MIDNIGHT})
    world.statements.clear()

    async with world.uow() as uow:
        await make.organization(uow, "Another")

    written = [
        each for each in world.statements if "account_rollup" in each.split("(")[0] and not each.startswith("SELECT")
    ]
    assert len(written) == 2


async def test_many_organizations_are_settled_by_as_many_statements_as_one(world: CompanyFixture) -> None:
    async def statements(count: int) -> int:
        world.statements.clear()
        async with world.uow() as uow:
            made = [{"name": f"Firm {number}", "folded_name": f"firm {number}"} for number in range(count)]
            ids = await uow.insert(Organization, made)
            deals = [{**DEAL, "organization_id": each, **make.won(MIDNIGHT)} for each in ids]
            await uow.insert(Deal, deals)
        return len(world.statements)

    await statements(1)

    assert await statements(2) == await statements(400)


DEAL = {"title": "Drills", "folded_title": "drills", "value": 5, "currency_code": "EUR"}


@pytest.mark.parametrize("span", [1, 3])
async def test_a_rebuild_finds_again_what_was_lost(
    world: CompanyFixture, monkeypatch: pytest.MonkeyPatch, span: int
) -> None:
    monkeypatch.setattr(rollups, "RANGE_SIZE", span)
    for _ in range(4):
        await an_account(world)
    stored = await everything(world, AccountRollup), await everything(world, WonSum)
    async with world.uow() as uow:
        await uow.write(delete(AccountRollup.table))
        await uow.write(delete(WonSum.table))
    progress: list[int] = []

    async with world.uow() as uow:
        await rollups.rebuild(uow, progress.append)

    assert (await everything(world, AccountRollup), await everything(world, WonSum)) == stored
    assert progress[-1] == 4
    assert len(progress) == -(-4 // span)


async def an_account(world: CompanyFixture) -> None:
    async with world.uow() as uow:
        organization = await make.organization(uow)
        await make.deal(uow, organization, **make.won(MIDNIGHT))


async def random_act(uow: UnitOfWork, chance: random.Random, known: dict[type[Row], list[int]]) -> None:
    """Write something that roll-ups may follow from."""

    def any_of(kind: type[Row]) -> int | None:
        return chance.choice([None, *known[kind]])

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
    kind = chance.choice(list(values))
    if known[kind] and chance.random() < 0.5:
        await uow.update(kind, chance.choice(known[kind]), **values[kind])
    else:
        known[kind].append(await MAKERS[kind](uow, **values[kind]))


async def _activity(uow: UnitOfWork, **values: Any) -> int:
    known = await uow.first(select_rows(ActivityType))
    return await make.activity(uow, await make.activity_type(uow) if known is None else known.id, **values)


MAKERS: dict[type[Row], Any] = {
    Organization: make.organization,
    Person: make.person,
    Deal: make.deal,
    Activity: _activity,
}


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=some.integers(0, 2**32), sizes=some.lists(some.integers(1, 6), min_size=1, max_size=6))
async def test_whatever_is_written_the_roll_ups_follow_from_it(
    world: CompanyFixture, seed: int, sizes: list[int]
) -> None:
    chance, known = random.Random(seed), {kind: [] for kind in MAKERS}
    for number, size in enumerate(sizes):
        world.database.clock.forward(minutes=1)
        async with world.uow() as uow:
            for _ in range(size):
                await random_act(uow, chance, known)
            if number == 2:
                await rates_file.save_rates(uow, rates_file.parse_rates(RATES), "test")
    kept = [await everything(world, kind) for kind in (AccountRollup, WonSum, MembershipEvent)]

    assert await found_by_verify(world) == []
    async with world.uow() as uow:
        await rollups.rebuild(uow)
    assert [await everything(world, kind) for kind in (AccountRollup, WonSum, MembershipEvent)] == kept
