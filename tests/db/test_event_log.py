"""The event log: the events of docs/decisions/accounts.md#membership-events, their content, and append-only storage."""

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


async def events(viewer: CompanyFixture) -> list[Event]:
    """Return the events of the last unit of work, in order."""
    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        revision = await store.scalar(select(Company.c.revision))
        return await store.all(EVENTS.where(Event.c.revision == revision).order_by(Event.c.ordinal))


async def event_kinds(viewer: CompanyFixture) -> list[EventKind]:
    return [event.kind for event in await events(viewer)]


async def create_account(viewer: CompanyFixture, **values: Any) -> tuple[int, int]:
    """Create an organization with one won deal; return both ids."""
    async with viewer.uow() as uow:
        one = await factories.organization(uow)
        return one, await factories.deal(uow, one, **{**factories.won(uow.now), **values})


async def change(viewer: CompanyFixture, model: Any, row_id: int, **values: Any) -> list[EventKind]:
    async with viewer.uow() as uow:
        await uow.update(model, row_id, **values)
    return await event_kinds(viewer)


async def test_win_logs_account_entered(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        one = await factories.organization(uow)
        deal = await factories.deal(uow, one)
    async with begin(viewer.database, viewer.company.id, by=Actor(viewer.user_id, EventSource.APP, "A browser")) as uow:
        await uow.update(Deal, deal, **factories.won(uow.now))

    won, entered = await events(viewer)

    assert (won.kind, won.subject_id, won.organization_id) == (K.DEAL_WON, deal, one)
    assert won.changes[0] == FieldChange("status", "OPEN", "WON")
    assert ("won_at", None, "2026-03-18T10:00:00Z") in won.changes
    assert (entered.kind, entered.organization_id) == (K.ACCOUNT_ENTERED, one)
    assert entered.details == EventDetails(was_account_before=False)
    assert (won.actor.name, won.source, won.user_agent) == ("Eva Salas", EventSource.APP, "A browser")
    assert won.transaction_id == entered.transaction_id


async def test_second_win_logs_won_value_changed(viewer: CompanyFixture) -> None:
    one, _ = await create_account(viewer)
    async with viewer.uow() as uow:
        second = await factories.deal(uow, one)

    assert await change(viewer, Deal, second, **factories.won(viewer.database.clock())) == [
        K.DEAL_WON,
        K.WON_VALUE_CHANGED,
    ]
    *_, worth = await events(viewer)
    assert worth.changes == (FieldChange("won_value", "100.00", "200.00"),)


async def test_deal_created_as_won_logs_created_and_won(viewer: CompanyFixture) -> None:
    await create_account(viewer)
    assert await event_kinds(viewer) == [K.ORGANIZATION_CREATED, K.DEAL_CREATED, K.DEAL_WON, K.ACCOUNT_ENTERED]


async def test_import_logs_counts_and_each_account(viewer: CompanyFixture) -> None:
    async with begin(viewer.database, viewer.company.id, by=Actor(source=EventSource.IMPORT)) as uow:
        for name in ("One", "Two"):
            one = await factories.organization(uow, name)
            await factories.deal(uow, one, **factories.won(uow.now))

    logged = await events(viewer)

    assert [(event.kind, event.details.record_count) for event in logged] == [
        (K.IMPORTED, 2),
        (K.IMPORTED, 2),
        (K.ACCOUNT_ENTERED, None),
        (K.ACCOUNT_ENTERED, None),
    ]
    assert all(event.details.is_bulk and event.source is EventSource.IMPORT for event in logged)


@pytest.mark.parametrize(("values", "kind"), [(OPEN, K.DEAL_REOPENED), (LOST, K.DEAL_LOST)])
async def test_undone_last_win_logs_account_left(
    viewer: CompanyFixture, values: dict[str, Any], kind: EventKind
) -> None:
    _, deal = await create_account(viewer)

    assert await change(viewer, Deal, deal, **values) == [kind, K.ACCOUNT_LEFT]
    assert await change(viewer, Deal, deal, **factories.won(viewer.database.clock())) == [K.DEAL_WON, K.ACCOUNT_ENTERED]
    *_, entered = await events(viewer)
    assert entered.details == EventDetails(was_account_before=True)


async def test_undone_other_win_logs_won_value_changed(viewer: CompanyFixture) -> None:
    one, deal = await create_account(viewer)
    async with viewer.uow() as uow:
        await factories.deal(uow, one, **factories.won(uow.now))

    assert await change(viewer, Deal, deal, **OPEN) == [K.DEAL_REOPENED, K.WON_VALUE_CHANGED]


@pytest.mark.parametrize("values", [{"value": 5}, {"currency_code": "USD"}])
async def test_changed_won_deal_logs_won_value_changed(viewer: CompanyFixture, values: dict[str, Any]) -> None:
    _, deal = await create_account(viewer)

    assert await change(viewer, Deal, deal, **values) == [K.DEAL_CHANGED, K.WON_VALUE_CHANGED]


async def test_changed_win_date_logs_won_value_changed(viewer: CompanyFixture) -> None:
    _, deal = await create_account(viewer)
    earlier = viewer.database.clock() - timedelta(days=1)

    moved = await change(viewer, Deal, deal, won_at=earlier, won_on=earlier.date())

    assert moved == [K.DEAL_CHANGED, K.WON_VALUE_CHANGED]


async def test_moved_won_deal_logs_account_left_and_entered(viewer: CompanyFixture) -> None:
    one, deal = await create_account(viewer)
    async with viewer.uow() as uow:
        other = await factories.organization(uow, "Other")

    await change(viewer, Deal, deal, organization_id=other)

    logged = await events(viewer)
    assert [(event.kind, event.organization_id) for event in logged] == [
        (K.DEAL_MOVED, one),
        (K.DEAL_MOVED, other),
        (K.ACCOUNT_LEFT, one),
        (K.ACCOUNT_ENTERED, other),
    ]
    assert len({event.transaction_id for event in logged}) == 1
    assert await change(viewer, Deal, deal, organization_id=None) == [K.DEAL_MOVED, K.ACCOUNT_LEFT]


async def test_deal_moved_back_in_same_unit_logs_no_move(
    viewer: CompanyFixture,
) -> None:  # docs/decisions/edge-cases.md, 6
    one, deal = await create_account(viewer)
    async with viewer.uow() as uow:
        other = await factories.organization(uow, "Other")
        before = uow.actor
    async with viewer.uow() as uow:
        await uow.update(Deal, deal, organization_id=other)
        await uow.update(Deal, deal, organization_id=one)

    assert before == Actor()
    assert K.ACCOUNT_LEFT not in await event_kinds(viewer)
    assert K.DEAL_MOVED not in await event_kinds(viewer)


async def test_repeated_win_logs_nothing(viewer: CompanyFixture) -> None:  # docs/decisions/edge-cases.md, 7
    async with viewer.uow() as uow:
        deal = await factories.deal(uow, await factories.organization(uow))
    win = factories.won(viewer.database.clock())
    first = await change(viewer, Deal, deal, **win)
    async with viewer.database.snapshot() as snapshot:
        revision = await snapshot.for_company(viewer.company.id).scalar(select(Company.c.revision))

    assert first == [K.DEAL_WON, K.ACCOUNT_ENTERED]
    assert await change(viewer, Deal, deal, **win) == first
    async with viewer.database.snapshot() as snapshot:
        assert await snapshot.for_company(viewer.company.id).scalar(select(Company.c.revision)) == revision


async def test_deleted_and_restored_deal_logs_membership(viewer: CompanyFixture) -> None:
    _, deal = await create_account(viewer)

    assert await change(viewer, Deal, deal, deleted_at=viewer.database.clock()) == [K.DEAL_DELETED, K.ACCOUNT_LEFT]
    assert await change(viewer, Deal, deal, deleted_at=None) == [K.DEAL_RESTORED, K.ACCOUNT_ENTERED]


async def test_deleted_organization_logs_reason(viewer: CompanyFixture) -> None:
    one, _ = await create_account(viewer)

    assert await change(viewer, Organization, one, deleted_at=viewer.database.clock()) == [
        K.ORGANIZATION_DELETED,
        K.ACCOUNT_LEFT,
    ]
    *_, left = await events(viewer)
    assert left.details.reason == MembershipReason.ORGANIZATION_DELETED
    await change(viewer, Organization, one, deleted_at=None)
    restored, entered = await events(viewer)
    assert (restored.kind, entered.details) == (
        K.ORGANIZATION_RESTORED,
        EventDetails(was_account_before=True, reason=MembershipReason.ORGANIZATION_RESTORED),
    )


async def test_changed_account_logs_account_and_organization(viewer: CompanyFixture) -> None:
    one, _ = await create_account(viewer)
    async with viewer.uow() as uow:
        prospect = await factories.organization(uow, "Prospect")

    assert await change(viewer, Organization, one, website="x.example") == [K.ORGANIZATION_CHANGED, K.ACCOUNT_CHANGED]
    assert await change(viewer, Organization, prospect, website="x.example") == [K.ORGANIZATION_CHANGED]


async def test_side_changes_logged_with_their_record(viewer: CompanyFixture) -> None:
    one, _ = await create_account(viewer)
    async with viewer.uow() as uow:
        await uow.record_side_changes(Organization, {one: [FieldChange("labels", [], ["Gold"])]})

    organization, account = await events(viewer)
    assert (organization.kind, account.kind) == (K.ORGANIZATION_CHANGED, K.ACCOUNT_CHANGED)
    assert organization.changes == (FieldChange("labels", [], ["Gold"]),)


async def test_activities_and_notes_logged_for_organization(viewer: CompanyFixture) -> None:
    one, deal = await create_account(viewer)
    async with viewer.uow() as uow:
        call = await factories.activity(uow, await factories.activity_type(uow), deal_id=deal)
        await factories.note(uow, deal_id=deal)

    assert [(event.kind, event.organization_id) for event in await events(viewer)] == [
        (K.ACTIVITY_CREATED, one),
        (K.NOTE_CREATED, one),
        (K.SETTINGS_CHANGED, None),
    ]
    now = viewer.database.clock()
    assert await change(viewer, Activity, call, is_done=True, done_at=now) == [K.ACTIVITY_COMPLETED]
    assert await change(viewer, Activity, call, is_done=False, done_at=None) == [K.ACTIVITY_UNCOMPLETED]


async def test_people_users_and_settings_logged(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        person = await factories.person(uow)
        await uow.insert(Label, [{"entity": LabelEntity.DEAL, "name": "Hot"}])

    assert await event_kinds(viewer) == [K.PERSON_CREATED, K.SETTINGS_CHANGED]
    assert await change(viewer, Person, person, name="Bo") == [K.PERSON_CHANGED]
    assert await change(viewer, User, viewer.user_id, name="Bo") == [K.USER_CHANGED]
    assert await change(viewer, Company, viewer.company.id, name="Bo") == [K.SETTINGS_CHANGED]


async def test_changed_rates_logged_once(viewer: CompanyFixture) -> None:  # docs/decisions/edge-cases.md, 21
    await create_account(viewer, currency_code="USD")
    rate = {"base": "EUR", "quote": "USD", "on_date": viewer.database.clock().date(), "source": "x"}
    async with viewer.uow() as uow:
        await uow.insert(Rate, [{**rate, "rate": 2, "loaded_at": uow.now}])

    loaded, revalued = await events(viewer)
    assert (loaded.kind, loaded.details) == (K.RATES_CHANGED, EventDetails())
    assert (revalued.kind, revalued.details) == (
        K.WON_VALUE_CHANGED,
        EventDetails(record_count=1, reason=MembershipReason.RATES),
    )


async def test_event_log_has_every_revision_and_ordinal(viewer: CompanyFixture) -> None:
    await create_account(viewer)
    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        revision = await store.scalar(select(Company.c.revision))
        logged = await store.all(select_rows(Event).order_by(Event.c.revision, Event.c.ordinal))

    assert {event.revision for event in logged} == set(range(revision + 1))
    ordinals: dict[int, list[int]] = {}
    for event in logged:
        ordinals.setdefault(event.revision, []).append(event.ordinal)
    assert all(numbers == list(range(len(numbers))) for numbers in ordinals.values())


@pytest.mark.parametrize("statement", ["UPDATE event SET kind = 'X'", "DELETE FROM event"])
async def test_event_log_rejects_update_and_delete(viewer: CompanyFixture, owner: AsyncEngine, statement: str) -> None:
    await create_account(viewer)
    async with owner.connect() as connection:
        with pytest.raises(DBAPIError, match="append-only"):
            await connection.execute(text(statement))


async def test_failed_unit_of_work_logs_nothing(viewer: CompanyFixture) -> None:
    await create_account(viewer)
    before = await events(viewer)
    with pytest.raises(RuntimeError):
        await write_and_fail(viewer)

    assert await events(viewer) == before


async def write_and_fail(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        await factories.organization(uow)
        raise RuntimeError
