"""Verifying: whatever is kept and does not follow from its source is found, and nothing is written."""

from datetime import UTC, datetime
from typing import Any

import factories as make
import pytest
from company_fixture import CompanyFixture, make_company
from sqlalchemy import delete, update

from db.models import AccountRollup, Activity, EffectiveSource, WonSum
from db.verify import RollupDifference, find_differences

WON_AT = datetime(2026, 3, 17, 9, tzinfo=UTC)


async def found(world: CompanyFixture) -> list[RollupDifference]:
    async with world.database.snapshot() as snapshot:
        return [each async for each in find_differences(snapshot.for_company(world.company.id))]


async def account(world: CompanyFixture) -> tuple[int, int]:
    async with world.uow() as uow:
        organization = await make.organization(uow)
        deal = await make.deal(uow, organization, **make.won(WON_AT))
        kind = await make.activity_type(uow)
        return organization, await make.activity(uow, kind, deal_id=deal, due_at=WON_AT)


async def write(world: CompanyFixture, statement: Any) -> None:
    """Write past the settling of the unit of work: nothing is touched by it."""
    async with world.uow() as uow:
        await uow.write(statement)


async def test_what_follows_from_its_source_differs_in_nothing(world: CompanyFixture) -> None:
    await account(world)
    before = world.statements.copy()

    assert await found(world) == []
    assert all(each.startswith(("SELECT", "WITH")) for each in world.statements[len(before) :])


@pytest.mark.parametrize(
    ("column", "wrong", "right"),
    [
        ("won_value", 1, 100_00),
        ("won_count", 2, 1),
        ("next_timed_at", None, WON_AT),
        ("folded_name", "x", "northwind tools"),
    ],
)
async def test_a_wrong_column_of_a_roll_up_is_named(world: CompanyFixture, column: str, wrong: Any, right: Any) -> None:
    organization, _ = await account(world)
    await write(world, update(AccountRollup.table).values({column: wrong}))

    assert await found(world) == [RollupDifference("account_rollup", organization, column, wrong, right)]


async def test_a_missing_roll_up_is_found(world: CompanyFixture) -> None:
    organization, _ = await account(world)
    await write(world, delete(AccountRollup.table))

    missing = await found(world)

    assert {each.id for each in missing} == {organization}
    assert RollupDifference("account_rollup", organization, "won_count", None, 1) in missing


async def test_wrong_and_missing_sums_are_found(world: CompanyFixture) -> None:
    organization, _ = await account(world)
    await write(world, update(WonSum.table).values(amount=7))
    wrong = await found(world)
    await write(world, delete(WonSum.table))
    missing = await found(world)

    assert [(each.table, each.id) for each in wrong + missing] == [("won_sum", organization)] * 2


async def test_a_wrong_effective_organization_is_found(world: CompanyFixture) -> None:
    organization, activity = await account(world)
    lost = {"effective_organization_id": None, "effective_source": None}
    await write(world, update(Activity.table).values(lost))

    differing = await found(world)

    assert RollupDifference("activity", activity, "effective_organization_id", None, organization) in differing


async def test_a_wrong_source_of_an_effective_organization_is_found(world: CompanyFixture) -> None:
    _, activity = await account(world)
    await write(world, update(Activity.table).values(effective_source=EffectiveSource.DIRECT))

    (difference,) = await found(world)

    assert (difference.table, difference.id) == ("activity", activity)


async def test_companies_are_verified_one_by_one(world: CompanyFixture) -> None:
    other = await make_company(world.database, "Tessera")
    await account(world)
    await account(other)
    await write(other, update(AccountRollup.table).values(won_count=9))

    assert await found(world) == []
    assert len(await found(other)) == 1
