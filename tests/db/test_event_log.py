"""The event log: docs/decisions/accounts.md#membership-events row by row, what an event tells, and that nobody can change it."""

from datetime import timedelta
from typing import Any

import factories
import pytest
from company_fixture import CompanyFixture
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

from db.event_log import EVENTS
from db.models import (
    Activity,
    Company,
    Deal,
    DealStatus,
    Event,
    EventDetails,
    EventKind,
    EventSource,
    FieldChange,
    Label,
    LabelEntity,
    MembershipReason,
    Organization,
    Person,
    Rate,
    User,
)
from db.row import select_rows
from db.transactions import begin
from db.unit_of_work import Actor

K = EventKind
LOST = {"status": DealStatus.LOST, "won_at": None, "won_on": None}
OPEN = {"status": DealStatus.OPEN, "won_at": None, "won_on": None, "closed_at": None}


async def events(world: CompanyFixture) -> list[Event]:
    """The events of the last unit of work, in their order."""
    async with world.database.snapshot() as snapshot:
        store = snapshot.for_company(world.company.id)
        revision = await store.scalar(select(Company.c.revision))
        return await store.all(EVENTS.where(Event.c.revision == revision).order_by(Event.c.ordinal))


async def kinds(world: CompanyFixture) -> list[EventKind]:
    return [event.kind for event in await events(world)]


async def customer(world: CompanyFixture, **values: Any) -> tuple[int, int]:
    """An organization with one deal, won."""
    async with world.uow() as uow:
        one = await factories.organization(uow)
        return one, await factories.deal(uow, one, **{**factories.won(uow.now), **values})


async def changed(world: CompanyFixture, kind: Any, identity: int, **values: Any) -> list[EventKind]:
    async with world.uow() as uow:
        await uow.update(kind, identity, **values)
    return await kinds(world)


async def test_a_win_makes_an_account(world: CompanyFixture) -> None:
    async with world.uow() as uow:
        one = await factories.organization(uow)
        deal = await factories.deal(uow, one)
    async with begin(world.database, world.company.id, by=Actor(world.user_id, EventSource.APP, "A browser")) as uow:
        await uow.update(Deal, deal, **factories.won(uow.now))

    won, entered = await events(world)

    assert (won.kind, won.subject_id, won.organization_id) == (K.DEAL_WON, deal, one)
    assert won.changes[0] == FieldChange("status", "OPEN", "WON")
    assert ("won_at", None, "2026-03-18T10:00:00Z") in won.changes
    assert (entered.kind, entered.organization_id) == (K.ACCOUNT_ENTERED, one)
    assert entered.details == EventDetails(was_account_before=False)
    assert (won.actor.name, won.source, won.user_agent) == ("Eva Salas", EventSource.APP, "A browser")
    assert won.transaction_id == entered.transaction_id


async def test_the_first_of_two_wins_makes_the_account_and_the_second_its_worth(world: CompanyFixture) -> None:
    one, _ = await customer(world)
    async with world.uow() as uow:
        second = await factories.deal(uow, one)

    assert await changed(world, Deal, second, **factories.won(world.database.clock())) == [
        K.DEAL_WON,
        K.WON_VALUE_CHANGED,
    ]
    *_, worth = await events(world)
    assert worth.changes == (FieldChange("won_value", "100.00", "200.00"),)


async def test_a_deal_that_is_created_won_is_told_as_created_and_as_won(world: CompanyFixture) -> None:
    await customer(world)
    assert await kinds(world) == [K.ORGANIZATION_CREATED, K.DEAL_CREATED, K.DEAL_WON, K.ACCOUNT_ENTERED]


async def test_an_import_is_counted_and_its_accounts_are_told_one_by_one(world: CompanyFixture) -> None:
    async with begin(world.database, world.company.id, by=Actor(source=EventSource.IMPORT)) as uow:
        for name in ("One", "Two"):
            one = await factories.organization(uow, name)
            await factories.deal(uow, one, **factories.won(uow.now))

    told = await events(world)

    assert [(event.kind, event.details.record_count) for event in told] == [
        (K.IMPORTED, 2),
        (K.IMPORTED, 2),
        (K.ACCOUNT_ENTERED, None),
        (K.ACCOUNT_ENTERED, None),
    ]
    assert all(event.details.is_bulk and event.source is EventSource.IMPORT for event in told)


@pytest.mark.parametrize(("values", "kind"), [(OPEN, K.DEAL_REOPENED), (LOST, K.DEAL_LOST)])
async def test_the_last_win_undone_ends_the_account(
    world: CompanyFixture, values: dict[str, Any], kind: EventKind
) -> None:
    _, deal = await customer(world)

    assert await changed(world, Deal, deal, **values) == [kind, K.ACCOUNT_LEFT]
    assert await changed(world, Deal, deal, **factories.won(world.database.clock())) == [K.DEAL_WON, K.ACCOUNT_ENTERED]
    *_, entered = await events(world)
    assert entered.details == EventDetails(was_account_before=True)


async def test_one_of_two_wins_undone_leaves_an_account_of_another_worth(world: CompanyFixture) -> None:
    one, deal = await customer(world)
    async with world.uow() as uow:
        await factories.deal(uow, one, **factories.won(uow.now))

    assert await changed(world, Deal, deal, **OPEN) == [K.DEAL_REOPENED, K.WON_VALUE_CHANGED]


@pytest.mark.parametrize("values", [{"value": 5}, {"currency_code": "USD"}])
async def test_another_value_of_a_won_deal_is_told_twice(world: CompanyFixture, values: dict[str, Any]) -> None:
    _, deal = await customer(world)

    assert await changed(world, Deal, deal, **values) == [K.DEAL_CHANGED, K.WON_VALUE_CHANGED]


async def test_another_day_of_a_win_moves_the_day_of_its_rate(world: CompanyFixture) -> None:
    _, deal = await customer(world)
    earlier = world.database.clock() - timedelta(days=1)

    moved = await changed(world, Deal, deal, won_at=earlier, won_on=earlier.date())

    assert moved == [K.DEAL_CHANGED, K.WON_VALUE_CHANGED]


async def test_a_won_deal_that_moves_ends_one_account_and_makes_another(world: CompanyFixture) -> None:
    one, deal = await customer(world)
    async with world.uow() as uow:
        other = await factories.organization(uow, "Other")

    await changed(world, Deal, deal, organization_id=other)

    told = await events(world)
    assert [(event.kind, event.organization_id) for event in told] == [
        (K.DEAL_MOVED, one),
        (K.DEAL_MOVED, other),
        (K.ACCOUNT_LEFT, one),
        (K.ACCOUNT_ENTERED, other),
    ]
    assert len({event.transaction_id for event in told}) == 1
    assert await changed(world, Deal, deal, organization_id=None) == [K.DEAL_MOVED, K.ACCOUNT_LEFT]


async def test_what_moves_and_moves_back_at_once_is_no_event(
    world: CompanyFixture,
) -> None:  # docs/decisions/edge-cases.md, 6
    one, deal = await customer(world)
    async with world.uow() as uow:
        other = await factories.organization(uow, "Other")
        before = uow.actor
    async with world.uow() as uow:
        await uow.update(Deal, deal, organization_id=other)
        await uow.update(Deal, deal, organization_id=one)

    assert before == Actor()
    assert K.ACCOUNT_LEFT not in await kinds(world)
    assert K.DEAL_MOVED not in await kinds(world)


async def test_the_same_win_twice_is_one_event(world: CompanyFixture) -> None:  # docs/decisions/edge-cases.md, 7
    async with world.uow() as uow:
        deal = await factories.deal(uow, await factories.organization(uow))
    win = factories.won(world.database.clock())
    first = await changed(world, Deal, deal, **win)
    async with world.database.snapshot() as snapshot:
        revision = await snapshot.for_company(world.company.id).scalar(select(Company.c.revision))

    assert first == [K.DEAL_WON, K.ACCOUNT_ENTERED]
    assert await changed(world, Deal, deal, **win) == first
    async with world.database.snapshot() as snapshot:
        assert await snapshot.for_company(world.company.id).scalar(select(Company.c.revision)) == revision


async def test_a_deleted_deal_is_as_one_not_won_and_comes_back(world: CompanyFixture) -> None:
    _, deal = await customer(world)

    assert await changed(world, Deal, deal, deleted_at=world.database.clock()) == [K.DEAL_DELETED, K.ACCOUNT_LEFT]
    assert await changed(world, Deal, deal, deleted_at=None) == [K.DEAL_RESTORED, K.ACCOUNT_ENTERED]


async def test_a_deleted_organization_leaves_and_says_why(world: CompanyFixture) -> None:
    one, _ = await customer(world)

    assert await changed(world, Organization, one, deleted_at=world.database.clock()) == [
        K.ORGANIZATION_DELETED,
        K.ACCOUNT_LEFT,
    ]
    *_, left = await events(world)
    assert left.details.reason == MembershipReason.ORGANIZATION_DELETED
    await changed(world, Organization, one, deleted_at=None)
    restored, entered = await events(world)
    assert (restored.kind, entered.details) == (
        K.ORGANIZATION_RESTORED,
        EventDetails(was_account_before=True, reason=MembershipReason.ORGANIZATION_RESTORED),
    )


async def test_an_account_is_told_under_both_of_its_names(world: CompanyFixture) -> None:
    one, _ = await customer(world)
    async with world.uow() as uow:
        prospect = await factories.organization(uow, "Prospect")

    assert await changed(world, Organization, one, website="x.example") == [K.ORGANIZATION_CHANGED, K.ACCOUNT_CHANGED]
    assert await changed(world, Organization, prospect, website="x.example") == [K.ORGANIZATION_CHANGED]


async def test_labels_and_custom_values_are_told_with_their_row(world: CompanyFixture) -> None:
    one, _ = await customer(world)
    async with world.uow() as uow:
        await uow.record_side_change(Organization, one, FieldChange("labels", [], ["Gold"]))

    changed_, account = await events(world)
    assert (changed_.kind, account.kind) == (K.ORGANIZATION_CHANGED, K.ACCOUNT_CHANGED)
    assert changed_.changes == (FieldChange("labels", [], ["Gold"]),)


async def test_activities_and_notes_stand_in_the_history_of_their_organization(world: CompanyFixture) -> None:
    one, deal = await customer(world)
    async with world.uow() as uow:
        call = await factories.activity(uow, await factories.activity_type(uow), deal_id=deal)
        await factories.note(uow, deal_id=deal)

    assert [(event.kind, event.organization_id) for event in await events(world)] == [
        (K.ACTIVITY_CREATED, one),
        (K.NOTE_CREATED, one),
        (K.SETTINGS_CHANGED, None),
    ]
    now = world.database.clock()
    assert await changed(world, Activity, call, is_done=True, done_at=now) == [K.ACTIVITY_COMPLETED]
    assert await changed(world, Activity, call, is_done=False, done_at=None) == [K.ACTIVITY_UNCOMPLETED]


async def test_people_users_and_settings_are_told(world: CompanyFixture) -> None:
    async with world.uow() as uow:
        person = await factories.person(uow)
        await uow.insert(Label, [{"entity": LabelEntity.DEAL, "name": "Hot"}])

    assert await kinds(world) == [K.PERSON_CREATED, K.SETTINGS_CHANGED]
    assert await changed(world, Person, person, name="Bo") == [K.PERSON_CHANGED]
    assert await changed(world, User, world.user_id, name="Bo") == [K.USER_CHANGED]
    assert await changed(world, Company, world.company.id, name="Bo") == [K.SETTINGS_CHANGED]


async def test_other_rates_are_told_once(world: CompanyFixture) -> None:  # docs/decisions/edge-cases.md, 21
    await customer(world, currency_code="USD")
    rate = {"base": "EUR", "quote": "USD", "on_date": world.database.clock().date(), "source": "x"}
    async with world.uow() as uow:
        await uow.insert(Rate, [{**rate, "rate": 2, "loaded_at": uow.now}])

    (told,) = await events(world)
    assert (told.kind, told.details) == (K.RATES_CHANGED, EventDetails(record_count=1, reason=MembershipReason.RATES))


async def test_the_log_has_every_revision_and_counts_within_it(world: CompanyFixture) -> None:
    await customer(world)
    async with world.database.snapshot() as snapshot:
        store = snapshot.for_company(world.company.id)
        revision = await store.scalar(select(Company.c.revision))
        told = await store.all(select_rows(Event).order_by(Event.c.revision, Event.c.ordinal))

    assert {event.revision for event in told} == set(range(revision + 1))
    ordinals: dict[int, list[int]] = {}
    for event in told:
        ordinals.setdefault(event.revision, []).append(event.ordinal)
    assert all(each == list(range(len(each))) for each in ordinals.values())


@pytest.mark.parametrize("statement", ["UPDATE event SET kind = 'X'", "DELETE FROM event"])
async def test_nobody_can_change_the_log(world: CompanyFixture, owner: AsyncEngine, statement: str) -> None:
    await customer(world)
    async with owner.connect() as connection:
        with pytest.raises(DBAPIError, match="append-only"):
            await connection.execute(text(statement))


async def test_what_fails_leaves_no_event(world: CompanyFixture) -> None:
    await customer(world)
    before = await events(world)
    with pytest.raises(RuntimeError):
        await _fail(world)

    assert await events(world) == before


async def _fail(world: CompanyFixture) -> None:
    async with world.uow() as uow:
        await factories.organization(uow)
        raise RuntimeError
