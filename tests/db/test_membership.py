"""Who is an account: the table of docs/decisions/accounts.md#membership-events, row by row, as far as rows are written directly."""

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


async def rollup(world: CompanyFixture, organization_id: int) -> AccountRollup:
    async with world.database.snapshot() as snapshot:
        found = select_rows(AccountRollup).where(AccountRollup.c.organization_id == organization_id)
        (only,) = await snapshot.for_company(world.company.id).all(found)
    return only


async def events(world: CompanyFixture, organization_id: int) -> list[tuple[Any, ...]]:
    own = MembershipEvent.c.organization_id == organization_id
    async with world.database.snapshot() as snapshot:
        found = await snapshot.for_company(world.company.id).all(
            select_rows(MembershipEvent).where(own).order_by(MembershipEvent.c.id)
        )
    return [(each.kind, each.at, each.again) for each in found]


async def customer(world: CompanyFixture, *won_at: datetime) -> tuple[int, list[int]]:
    async with world.uow() as uow:
        organization = await make.organization(uow)
        deals = [await make.deal(uow, organization, **make.won(each)) for each in won_at]
    return organization, deals


async def change(world: CompanyFixture, deal: int, **values: Any) -> None:
    async with world.uow() as uow:
        await uow.update(Deal, deal, **values)


async def test_an_organization_without_a_won_deal_is_a_prospect(world: CompanyFixture) -> None:
    async with world.uow() as uow:
        organization = await make.organization(uow)
        await make.deal(uow, organization)

    found = await rollup(world, organization)

    assert (found.state, found.is_account, found.open_count) == (AccountState.PROSPECT, False, 1)
    assert await events(world, organization) == []


async def test_winning_a_deal_makes_an_account_since_the_first_win(world: CompanyFixture) -> None:
    organization, _ = await customer(world, YESTERDAY, LONG_AGO)

    found = await rollup(world, organization)

    assert (found.state, found.account_since, found.first_became_account_at) == ("ACCOUNT", LONG_AGO, LONG_AGO)
    assert (found.won_count, found.last_won_at, found.won_value) == (2, YESTERDAY, 200_00)
    assert await events(world, organization) == [(ENTERED, LONG_AGO, False)]


async def test_one_of_two_won_deals_may_be_reopened(world: CompanyFixture) -> None:
    organization, (first, _) = await customer(world, LONG_AGO, YESTERDAY)

    await change(world, first, **REOPENED)

    found = await rollup(world, organization)
    assert (found.state, found.account_since, found.first_became_account_at) == ("ACCOUNT", YESTERDAY, LONG_AGO)
    assert len(await events(world, organization)) == 1


async def test_an_account_whose_last_won_deal_is_reopened_is_a_former_one_and_back_when_won_again(
    world: CompanyFixture,
) -> None:
    organization, (deal,) = await customer(world, YESTERDAY)

    world.database.clock.forward(hours=1)
    left_at = world.database.clock.now
    await change(world, deal, **REOPENED)
    former = await rollup(world, organization)
    world.database.clock.forward(hours=1)
    back_at = world.database.clock.now
    await change(world, deal, **make.won(back_at))
    back = await rollup(world, organization)

    assert (former.state, former.is_account, former.left_at) == (AccountState.FORMER, False, left_at)
    assert (former.account_since, former.won_value, former.first_became_account_at) == (None, 0, YESTERDAY)
    assert (back.state, back.left_at, back.account_since) == (AccountState.ACCOUNT, None, back_at)
    assert back.first_became_account_at == YESTERDAY
    expected = [(ENTERED, YESTERDAY, False), (LEFT, left_at, False), (ENTERED, back_at, True)]
    assert await events(world, organization) == expected
    await nothing_differs(world)


async def test_a_lost_deal_makes_no_account(world: CompanyFixture) -> None:
    organization, (deal,) = await customer(world, YESTERDAY)

    await change(world, deal, **{**REOPENED, "status": DealStatus.LOST, "lost_at": YESTERDAY})

    found = await rollup(world, organization)
    assert (found.state, found.lost_count) == (AccountState.FORMER, 1)


async def test_value_and_day_of_a_won_deal_move_money_and_dates_only(world: CompanyFixture) -> None:
    organization, (deal,) = await customer(world, YESTERDAY)

    await change(world, deal, value=-5_00, won_at=LONG_AGO, won_on=LONG_AGO.date())

    found = await rollup(world, organization)
    assert (found.won_value, found.account_since, found.won_count) == (-5_00, LONG_AGO, 1)
    assert len(await events(world, organization)) == 1


async def test_a_won_deal_without_a_value_counts_and_is_worth_nothing(world: CompanyFixture) -> None:
    organization, (deal,) = await customer(world, YESTERDAY)

    await change(world, deal, value=None)

    found = await rollup(world, organization)
    assert (found.state, found.won_count, found.won_value, found.won_value_is_complete) == ("ACCOUNT", 1, 0, True)


async def test_a_won_deal_that_moves_takes_the_membership_along(world: CompanyFixture) -> None:
    old, (deal,) = await customer(world, YESTERDAY)
    new, _ = await customer(world)

    await change(world, deal, organization_id=new)

    assert (await rollup(world, old)).state == AccountState.FORMER
    assert (await rollup(world, new)).account_since == YESTERDAY
    assert [kind for kind, *_ in await events(world, old)] == [ENTERED, LEFT]
    assert [kind for kind, *_ in await events(world, new)] == [ENTERED]


async def test_a_deal_that_moves_there_and_back_in_one_act_tells_nothing(world: CompanyFixture) -> None:
    old, (deal,) = await customer(world, YESTERDAY)
    new, _ = await customer(world)

    async with world.uow() as uow:
        await uow.update(Deal, deal, organization_id=new)
        await uow.update(Deal, deal, organization_id=old)

    assert len(await events(world, old)) == 1
    assert await events(world, new) == []
    assert (await rollup(world, new)).state == AccountState.PROSPECT


async def test_a_won_deal_of_nobody_makes_no_account(world: CompanyFixture) -> None:
    organization, (deal,) = await customer(world, YESTERDAY)

    await change(world, deal, organization_id=None)

    assert (await rollup(world, organization)).state == AccountState.FORMER


async def test_a_deleted_deal_counts_no_more_until_it_is_restored(world: CompanyFixture) -> None:
    organization, (deal,) = await customer(world, YESTERDAY)

    await change(world, deal, deleted_at=YESTERDAY)
    deleted = await rollup(world, organization)
    await change(world, deal, deleted_at=None)
    restored = await rollup(world, organization)

    assert (deleted.state, deleted.won_count) == (AccountState.FORMER, 0)
    assert (restored.state, restored.account_since, restored.won_value) == ("ACCOUNT", YESTERDAY, 100_00)


async def test_a_deleted_organization_is_no_account_and_comes_back_as_it_was(world: CompanyFixture) -> None:
    organization, (deal,) = await customer(world, YESTERDAY)
    before = await rollup(world, organization)

    async with world.uow() as uow:
        await uow.update(Organization, organization, deleted_at=uow.now)
    deleted = await rollup(world, organization)
    await change(world, deal, value=100_00)
    async with world.uow() as uow:
        await uow.update(Organization, organization, deleted_at=None)

    assert (deleted.is_account, deleted.state) == (False, AccountState.FORMER)
    assert await rollup(world, organization) == before
    assert [kind for kind, *_ in await events(world, organization)] == [ENTERED, LEFT, ENTERED]


async def test_a_deal_won_by_a_deleted_organization_makes_an_account_once_that_is_restored(
    world: CompanyFixture,
) -> None:
    async with world.uow() as uow:
        organization = await make.organization(uow, deleted_at=YESTERDAY)
        await make.deal(uow, organization, **make.won(YESTERDAY))
    deleted = await rollup(world, organization)

    async with world.uow() as uow:
        await uow.update(Organization, organization, deleted_at=None)

    assert deleted.state == AccountState.PROSPECT
    assert (await rollup(world, organization)).state == AccountState.ACCOUNT


async def test_an_archived_won_deal_still_makes_an_account(world: CompanyFixture) -> None:
    organization, (deal,) = await customer(world, YESTERDAY)

    await change(world, deal, is_archived=True)

    found = await rollup(world, organization)
    assert (found.state, found.won_count, found.archived_won_count) == ("ACCOUNT", 1, 1)


async def test_an_estimated_win_says_so_while_it_is_the_first(world: CompanyFixture) -> None:
    organization, (deal, _) = await customer(world, LONG_AGO, YESTERDAY)

    await change(world, deal, won_at_is_estimated=True)
    estimated = await rollup(world, organization)
    await change(world, deal, **REOPENED)

    assert estimated.account_since_is_estimated
    assert not (await rollup(world, organization)).account_since_is_estimated


async def test_the_history_of_deals_tells_who_was_an_account_before_we_knew(world: CompanyFixture) -> None:
    async with world.uow() as uow:
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

    found = await rollup(world, organization)

    assert (found.state, found.first_became_account_at) == (AccountState.FORMER, LONG_AGO)


async def test_won_deals_are_summed_by_currency_and_day(world: CompanyFixture) -> None:
    late = datetime(2026, 3, 17, 23, 30, tzinfo=UTC)
    async with world.uow() as uow:
        organization = await make.organization(uow)
        for _ in range(2):
            await make.deal(uow, organization, **make.won(late, won_on=date(2026, 3, 18), value=7))
        await make.deal(uow, organization, **make.won(late, won_on=date(2026, 3, 18), currency_code="JPY"))

    found = await rollup(world, organization)

    assert (found.won_value, found.won_value_is_complete, found.won_count) == (14, False, 3)


async def test_the_same_deal_won_twice_is_told_once(world: CompanyFixture) -> None:
    organization, (deal,) = await customer(world, YESTERDAY)
    world.database.clock.forward(days=1)

    await change(world, deal, **make.won(YESTERDAY))

    assert len(await events(world, organization)) == 1
    assert (await rollup(world, organization)).account_since == YESTERDAY


async def nothing_differs(world: CompanyFixture) -> None:
    async with world.database.snapshot() as snapshot:
        assert [each async for each in find_differences(snapshot.for_company(world.company.id))] == []


async def test_follow_up_is_promised_from_the_last_contact_or_the_first_win(world: CompanyFixture) -> None:
    async with world.uow() as uow:
        organization = await make.organization(uow, follow_up_days=30)
        await make.deal(uow, organization, **make.won(datetime(2026, 1, 31, 23, 30, tzinfo=UTC)))
    since_win = await rollup(world, organization)

    async with world.uow() as uow:
        mail = await make.activity_type(uow, "mail", is_contact=False)
        call = await make.activity_type(uow)
        for kind, days in ((call, 5), (call, 9), (mail, 1)):
            done_at = uow.now - timedelta(days=days)
            await make.activity(uow, kind, organization_id=organization, is_done=True, done_at=done_at)
    contacted = await rollup(world, organization)

    assert since_win.follow_up_due_on == date(2026, 3, 3)  # in Madrid the win was on 1 February
    assert contacted.last_contacted_at == world.database.clock.now - timedelta(days=5)
    assert contacted.last_activity_at == world.database.clock.now - timedelta(days=1)
    assert contacted.follow_up_due_on == date(2026, 4, 12)
