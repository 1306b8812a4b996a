"""Verification of derived data: every difference is found, and nothing is written."""

from datetime import UTC, datetime
from typing import Any

import factories as make
import pytest
from company_fixture import CompanyFixture, make_company
from sqlalchemy import delete, update

from db.models import AccountRollup, Activity, EffectiveSource, WonSum
from db.verify import RollupDifference, find_differences

WON_AT = datetime(2026, 3, 17, 9, tzinfo=UTC)


async def load_differences(viewer: CompanyFixture) -> list[RollupDifference]:
    async with viewer.database.snapshot() as snapshot:
        return [difference async for difference in find_differences(snapshot.for_company(viewer.company.id))]


async def create_account(viewer: CompanyFixture) -> tuple[int, int]:
    async with viewer.uow() as uow:
        organization = await make.organization(uow)
        deal = await make.deal(uow, organization, **make.won(WON_AT))
        kind = await make.activity_type(uow)
        return organization, await make.activity(uow, kind, deal_id=deal, due_at=WON_AT)


async def write_without_rollups(viewer: CompanyFixture, statement: Any) -> None:
    """Run a statement of which the unit of work does not know, so that no roll-up is recomputed."""
    async with viewer.uow() as uow:
        await uow.write(statement)


async def test_find_differences_empty_and_read_only(viewer: CompanyFixture) -> None:
    await create_account(viewer)
    before = viewer.statements.copy()

    assert await load_differences(viewer) == []
    assert all(statement.startswith(("SELECT", "WITH")) for statement in viewer.statements[len(before) :])


@pytest.mark.parametrize(
    ("column", "wrong", "right"),
    [
        ("won_value", 1, 100_00),
        ("won_count", 2, 1),
        ("next_timed_at", None, WON_AT),
        ("folded_name", "x", "northwind tools"),
    ],
)
async def test_find_differences_names_wrong_rollup_column(
    viewer: CompanyFixture, column: str, wrong: Any, right: Any
) -> None:
    organization, _ = await create_account(viewer)
    await write_without_rollups(viewer, update(AccountRollup.table).values({column: wrong}))

    assert await load_differences(viewer) == [RollupDifference("account_rollup", organization, column, wrong, right)]


async def test_find_differences_reports_missing_rollup(viewer: CompanyFixture) -> None:
    organization, _ = await create_account(viewer)
    await write_without_rollups(viewer, delete(AccountRollup.table))

    missing = await load_differences(viewer)

    assert {difference.id for difference in missing} == {organization}
    assert RollupDifference("account_rollup", organization, "won_count", None, 1) in missing


async def test_find_differences_reports_wrong_and_missing_sums(viewer: CompanyFixture) -> None:
    organization, _ = await create_account(viewer)
    await write_without_rollups(viewer, update(WonSum.table).values(amount=7))
    wrong = await load_differences(viewer)
    await write_without_rollups(viewer, delete(WonSum.table))
    missing = await load_differences(viewer)

    assert [(difference.table, difference.id) for difference in wrong + missing] == [("won_sum", organization)] * 2


async def test_find_differences_reports_effective_organization(viewer: CompanyFixture) -> None:
    organization, activity = await create_account(viewer)
    lost = {"effective_organization_id": None, "effective_source": None}
    await write_without_rollups(viewer, update(Activity.table).values(lost))

    differing = await load_differences(viewer)

    assert RollupDifference("activity", activity, "effective_organization_id", None, organization) in differing


async def test_find_differences_reports_effective_source(viewer: CompanyFixture) -> None:
    _, activity = await create_account(viewer)
    await write_without_rollups(viewer, update(Activity.table).values(effective_source=EffectiveSource.DIRECT))

    (difference,) = await load_differences(viewer)

    assert (difference.table, difference.id) == ("activity", activity)


async def test_find_differences_reads_one_company(viewer: CompanyFixture) -> None:
    other = await make_company(viewer.database, "Tessera")
    await create_account(viewer)
    await create_account(other)
    await write_without_rollups(other, update(AccountRollup.table).values(won_count=9))

    assert await load_differences(viewer) == []
    assert len(await load_differences(other)) == 1
