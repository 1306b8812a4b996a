"""Account membership: the rows of docs/decisions/accounts.md#membership-events that tests can write directly."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import factories as make
from company_fixture import CompanyFixture

from db.models import (
    AccountRollup,
    AccountState,
    Deal,
    DealStatus,
    DealStatusEvent,
    EventSource,
    MembershipEvent,
    MembershipEventKind,
    Organization,
)
from db.row import select_rows
from db.verify import find_differences

YESTERDAY = datetime(2026, 3, 17, 9, tzinfo=UTC)
LONG_AGO = datetime(2024, 5, 2, 9, tzinfo=UTC)
ENTERED, LEFT = MembershipEventKind.ACCOUNT_ENTERED, MembershipEventKind.ACCOUNT_LEFT
REOPENED = {"status": DealStatus.OPEN, "won_at": None, "won_on": None}


async def load_rollup(viewer: CompanyFixture, organization_id: int) -> AccountRollup:
    async with viewer.database.snapshot() as snapshot:
        query = select_rows(AccountRollup).where(AccountRollup.c.organization_id == organization_id)
        (row,) = await snapshot.for_company(viewer.company.id).all(query)
    return row


async def load_events(viewer: CompanyFixture, organization_id: int) -> list[tuple[Any, ...]]:
    own = MembershipEvent.c.organization_id == organization_id
    async with viewer.database.snapshot() as snapshot:
        rows = await snapshot.for_company(viewer.company.id).all(
            select_rows(MembershipEvent).where(own).order_by(MembershipEvent.c.id)
        )
    return [(row.kind, row.at, row.again) for row in rows]


async def create_account(viewer: CompanyFixture, *won_at: datetime) -> tuple[int, list[int]]:
    async with viewer.uow() as uow:
        organization = await make.organization(uow)
        deals = [await make.deal(uow, organization, **make.won(at)) for at in won_at]
    return organization, deals


async def change_deal(viewer: CompanyFixture, deal: int, **values: Any) -> None:
    async with viewer.uow() as uow:
        await uow.update(Deal, deal, **values)


async def test_organization_without_won_deal_is_prospect(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        organization = await make.organization(uow)
        await make.deal(uow, organization)

    stored = await load_rollup(viewer, organization)

    assert (stored.state, stored.is_account, stored.open_count) == (AccountState.PROSPECT, False, 1)
    assert await load_events(viewer, organization) == []


async def test_account_since_is_first_win(viewer: CompanyFixture) -> None:
    organization, _ = await create_account(viewer, YESTERDAY, LONG_AGO)

    stored = await load_rollup(viewer, organization)

    assert (stored.state, stored.account_since, stored.first_became_account_at) == ("ACCOUNT", LONG_AGO, LONG_AGO)
    assert (stored.won_count, stored.last_won_at, stored.won_value) == (2, YESTERDAY, 200_00)
    assert await load_events(viewer, organization) == [(ENTERED, LONG_AGO, False)]


async def test_account_stays_when_one_of_two_wins_is_reopened(viewer: CompanyFixture) -> None:
    organization, (first, _) = await create_account(viewer, LONG_AGO, YESTERDAY)

    await change_deal(viewer, first, **REOPENED)

    stored = await load_rollup(viewer, organization)
    assert (stored.state, stored.account_since, stored.first_became_account_at) == ("ACCOUNT", YESTERDAY, LONG_AGO)
    assert len(await load_events(viewer, organization)) == 1


async def test_account_becomes_former_and_returns_when_won_again(
    viewer: CompanyFixture,
) -> None:
    organization, (deal,) = await create_account(viewer, YESTERDAY)

    viewer.database.clock.forward(hours=1)
    left_at = viewer.database.clock.now
    await change_deal(viewer, deal, **REOPENED)
    former = await load_rollup(viewer, organization)
    viewer.database.clock.forward(hours=1)
    back_at = viewer.database.clock.now
    await change_deal(viewer, deal, **make.won(back_at))
    back = await load_rollup(viewer, organization)

    assert (former.state, former.is_account, former.left_at) == (AccountState.FORMER, False, left_at)
    assert (former.account_since, former.won_value, former.first_became_account_at) == (None, 0, YESTERDAY)
    assert (back.state, back.left_at, back.account_since) == (AccountState.ACCOUNT, None, back_at)
    assert back.first_became_account_at == YESTERDAY
    expected = [(ENTERED, YESTERDAY, False), (LEFT, left_at, False), (ENTERED, back_at, True)]
    assert await load_events(viewer, organization) == expected
    await assert_no_differences(viewer)


async def test_account_becomes_former_when_only_win_is_lost(viewer: CompanyFixture) -> None:
    organization, (deal,) = await create_account(viewer, YESTERDAY)

    await change_deal(viewer, deal, **{**REOPENED, "status": DealStatus.LOST, "lost_at": YESTERDAY})

    stored = await load_rollup(viewer, organization)
    assert (stored.state, stored.lost_count) == (AccountState.FORMER, 1)


async def test_changed_win_keeps_membership(viewer: CompanyFixture) -> None:
    organization, (deal,) = await create_account(viewer, YESTERDAY)

    await change_deal(viewer, deal, value=-5_00, won_at=LONG_AGO, won_on=LONG_AGO.date())

    stored = await load_rollup(viewer, organization)
    assert (stored.won_value, stored.account_since, stored.won_count) == (-5_00, LONG_AGO, 1)
    assert len(await load_events(viewer, organization)) == 1


async def test_won_deal_without_value_counts_as_zero(viewer: CompanyFixture) -> None:
    organization, (deal,) = await create_account(viewer, YESTERDAY)

    await change_deal(viewer, deal, value=None)

    stored = await load_rollup(viewer, organization)
    assert (stored.state, stored.won_count, stored.won_value, stored.won_value_is_complete) == ("ACCOUNT", 1, 0, True)


async def test_moved_won_deal_moves_membership(viewer: CompanyFixture) -> None:
    old, (deal,) = await create_account(viewer, YESTERDAY)
    new, _ = await create_account(viewer)

    await change_deal(viewer, deal, organization_id=new)

    assert (await load_rollup(viewer, old)).state == AccountState.FORMER
    assert (await load_rollup(viewer, new)).account_since == YESTERDAY
    assert [kind for kind, *_ in await load_events(viewer, old)] == [ENTERED, LEFT]
    assert [kind for kind, *_ in await load_events(viewer, new)] == [ENTERED]


async def test_deal_moved_back_in_same_unit_makes_no_event(viewer: CompanyFixture) -> None:
    old, (deal,) = await create_account(viewer, YESTERDAY)
    new, _ = await create_account(viewer)

    async with viewer.uow() as uow:
        await uow.update(Deal, deal, organization_id=new)
        await uow.update(Deal, deal, organization_id=old)

    assert len(await load_events(viewer, old)) == 1
    assert await load_events(viewer, new) == []
    assert (await load_rollup(viewer, new)).state == AccountState.PROSPECT


async def test_won_deal_without_organization_makes_no_account(viewer: CompanyFixture) -> None:
    organization, (deal,) = await create_account(viewer, YESTERDAY)

    await change_deal(viewer, deal, organization_id=None)

    assert (await load_rollup(viewer, organization)).state == AccountState.FORMER


async def test_deleted_deal_does_not_count_until_restored(viewer: CompanyFixture) -> None:
    organization, (deal,) = await create_account(viewer, YESTERDAY)

    await change_deal(viewer, deal, deleted_at=YESTERDAY)
    deleted = await load_rollup(viewer, organization)
    await change_deal(viewer, deal, deleted_at=None)
    restored = await load_rollup(viewer, organization)

    assert (deleted.state, deleted.won_count) == (AccountState.FORMER, 0)
    assert (restored.state, restored.account_since, restored.won_value) == ("ACCOUNT", YESTERDAY, 100_00)


async def test_restored_organization_is_account_again(viewer: CompanyFixture) -> None:
    organization, (deal,) = await create_account(viewer, YESTERDAY)
    before = await load_rollup(viewer, organization)

    async with viewer.uow() as uow:
        await uow.update(Organization, organization, deleted_at=uow.now)
    deleted = await load_rollup(viewer, organization)
    await change_deal(viewer, deal, value=100_00)
    async with viewer.uow() as uow:
        await uow.update(Organization, organization, deleted_at=None)

    assert (deleted.is_account, deleted.state) == (False, AccountState.FORMER)
    assert await load_rollup(viewer, organization) == before
    assert [kind for kind, *_ in await load_events(viewer, organization)] == [ENTERED, LEFT, ENTERED]


async def test_win_of_deleted_organization_counts_once_restored(
    viewer: CompanyFixture,
) -> None:
    async with viewer.uow() as uow:
        organization = await make.organization(uow, deleted_at=YESTERDAY)
        await make.deal(uow, organization, **make.won(YESTERDAY))
    deleted = await load_rollup(viewer, organization)

    async with viewer.uow() as uow:
        await uow.update(Organization, organization, deleted_at=None)

    assert deleted.state == AccountState.PROSPECT
    assert (await load_rollup(viewer, organization)).state == AccountState.ACCOUNT


async def test_archived_won_deal_makes_account(viewer: CompanyFixture) -> None:
    organization, (deal,) = await create_account(viewer, YESTERDAY)

    await change_deal(viewer, deal, is_archived=True)

    stored = await load_rollup(viewer, organization)
    assert (stored.state, stored.won_count, stored.archived_won_count) == ("ACCOUNT", 1, 1)


async def test_account_since_estimated_while_first_win_is(viewer: CompanyFixture) -> None:
    organization, (deal, _) = await create_account(viewer, LONG_AGO, YESTERDAY)

    await change_deal(viewer, deal, won_at_is_estimated=True)
    estimated = await load_rollup(viewer, organization)
    await change_deal(viewer, deal, **REOPENED)

    assert estimated.account_since_is_estimated
    assert not (await load_rollup(viewer, organization)).account_since_is_estimated


async def test_status_history_makes_former_account(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        organization = await make.organization(uow)
        deal = await make.deal(uow, organization)
        event = {
            "deal_id": deal,
            "to_status": DealStatus.WON,
            "effective_at": LONG_AGO,
            "organization_id": organization,
            "currency_code": "EUR",
            "source": EventSource.IMPORT,
        }
        await uow.insert(DealStatusEvent, [event])

    stored = await load_rollup(viewer, organization)

    assert (stored.state, stored.first_became_account_at) == (AccountState.FORMER, LONG_AGO)


async def test_won_deals_are_summed_by_currency_and_day(viewer: CompanyFixture) -> None:
    late = datetime(2026, 3, 17, 23, 30, tzinfo=UTC)
    async with viewer.uow() as uow:
        organization = await make.organization(uow)
        for _ in range(2):
            await make.deal(uow, organization, **make.won(late, won_on=date(2026, 3, 18), value=7))
        await make.deal(uow, organization, **make.won(late, won_on=date(2026, 3, 18), currency_code="JPY"))

    stored = await load_rollup(viewer, organization)

    assert (stored.won_value, stored.won_value_is_complete, stored.won_count) == (14, False, 3)


async def test_repeated_win_makes_one_event(viewer: CompanyFixture) -> None:
    organization, (deal,) = await create_account(viewer, YESTERDAY)
    viewer.database.clock.forward(days=1)

    await change_deal(viewer, deal, **make.won(YESTERDAY))

    assert len(await load_events(viewer, organization)) == 1
    assert (await load_rollup(viewer, organization)).account_since == YESTERDAY


async def assert_no_differences(viewer: CompanyFixture) -> None:
    async with viewer.database.snapshot() as snapshot:
        assert [difference async for difference in find_differences(snapshot.for_company(viewer.company.id))] == []


async def test_follow_up_counts_from_last_contact_or_first_win(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        organization = await make.organization(uow, follow_up_days=30)
        await make.deal(uow, organization, **make.won(datetime(2026, 1, 31, 23, 30, tzinfo=UTC)))
    since_win = await load_rollup(viewer, organization)

    async with viewer.uow() as uow:
        mail = await make.activity_type(uow, "mail", is_contact=False)
        call = await make.activity_type(uow)
        for kind, days in ((call, 5), (call, 9), (mail, 1)):
            done_at = uow.now - timedelta(days=days)
            await make.activity(uow, kind, organization_id=organization, is_done=True, done_at=done_at)
    contacted = await load_rollup(viewer, organization)

    assert since_win.follow_up_due_on == date(2026, 3, 3)  # in Madrid the win was on 1 February
    assert contacted.last_contacted_at == viewer.database.clock.now - timedelta(days=5)
    assert contacted.last_activity_at == viewer.database.clock.now - timedelta(days=1)
    assert contacted.follow_up_due_on == date(2026, 4, 12)
