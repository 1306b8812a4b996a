"""The event log: events of the company, of an organization and of a mutation."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing
from enum import StrEnum
from functools import partial
from operator import attrgetter
from typing import Annotated, Any

import strawberry

from db.event_log import EVENTS, NEWEST_FIRST, OLDEST_FIRST, RECORD_EVENTS
from db.ids import global_id
from db.models import (
    Activity,
    ActivityType,
    Company,
    Currency,
    Deal,
    Event,
    EventKind,
    EventSubject,
    Field,
    FieldChange,
    File,
    Label,
    MembershipReason,
    Note,
    Organization,
    Person,
    Pipeline,
    Stage,
    Team,
    User,
)
from db.pagination.page import PageRequest
from db.row import Row, RowQuery
from resolvers import global_ids
from resolvers.change_visibility import api_field_name, custom_field_names, visible_changes
from resolvers.context import Context, Info
from resolvers.later_events import later_events
from resolvers.queries.child_lists import ChildList, paginate_children
from resolvers.queries.connections import After, Before, ConnectionResult, First, Last, paginate
from resolvers.queries.loaders import MaybeAwaitable

Kinds = Annotated[
    list[EventKind] | None, strawberry.argument(description="Kinds of events to return; null for all kinds.")
]
EventParent = strawberry.Parent[Event]


class EventOrder(StrEnum):
    """Order of a list of events."""

    OLDEST_FIRST = "OLDEST_FIRST"
    NEWEST_FIRST = "NEWEST_FIRST"


Order = Annotated[
    EventOrder, strawberry.argument(description="Order of the events; a cursor is for the order that it comes from.")
]
ORDER_KEYS = {EventOrder.OLDEST_FIRST: OLDEST_FIRST, EventOrder.NEWEST_FIRST: NEWEST_FIRST}
SUBJECT_MODELS: dict[EventSubject, type[Row]] = {
    EventSubject.ACTIVITY: Activity,
    EventSubject.DEAL: Deal,
    EventSubject.FILE: File,
    EventSubject.NOTE: Note,
    EventSubject.ORGANIZATION: Organization,
    EventSubject.PERSON: Person,
    EventSubject.USER: User,
}
SETTINGS_MODELS: dict[str, type[Row]] = {
    model.table.name: model for model in (ActivityType, Currency, Field, Label, Pipeline, Stage, Team)
}


async def list_page(  # noqa: PLR0913, PLR0917  # arguments of GraphQL
    info: Info,
    kinds: Kinds = None,
    subject_id: Annotated[
        strawberry.ID | None,
        strawberry.argument(description="Id of the object whose events to return; null for all objects."),
    ] = None,
    organization_id: Annotated[
        strawberry.ID | None,
        strawberry.argument(description="Id of the organization whose history to return; null for all organizations."),
    ] = None,
    order: Order = EventOrder.OLDEST_FIRST,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> ConnectionResult[Event]:
    """Events of the company, by default the oldest first. A client continues after the last cursor it saw."""
    query = _filter_kinds(EVENTS, kinds)
    if subject_id is not None:
        query = query.where(Event.c.subject_id == global_ids.decode_global_id(subject_id).id)
    if organization_id is not None:
        query = query.where(Event.c.organization_id == global_ids.decode_global_id(organization_id).id)
    return await paginate(info.context.store, query, ORDER_KEYS[order], PageRequest(first, after, last, before))


async def added(info: Info, kinds: Kinds = None) -> AsyncIterator[list[Event]]:
    """Yield the events of each later write that the viewer may see, until the viewer loses access."""
    writes = later_events(info.context, _filter_kinds(EVENTS, kinds), OLDEST_FIRST, attrgetter("revision"))
    async with aclosing(writes) as pages:
        async for page in pages:
            for events in page:
                yield events


def _history_of(events: RowQuery[Event], parent: Any) -> Callable[..., Awaitable[ConnectionResult[Event]]]:
    """Return the resolver of the history of an object: those of `events` whose column `parent` holds its id."""

    async def resolve(  # arguments of GraphQL
        row: strawberry.Parent[Any],
        info: Info,
        kinds: Kinds = None,
        order: Order = EventOrder.NEWEST_FIRST,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> ConnectionResult[Event]:
        select = partial(_filter_kinds, events, kinds)
        history = ChildList((Event, parent.name, repr((kinds, order))), select, parent, ORDER_KEYS[order])
        return await paginate_children(info.context, history, row.id, PageRequest(first, after, last, before))

    return resolve


of_organization = _history_of(EVENTS, Event.c.organization_id)
of_record = _history_of(RECORD_EVENTS, Event.c.subject_id)


async def of_payload(payload: strawberry.Parent[Any], info: Info) -> list[Event]:
    """Events that a mutation wrote."""
    if payload.event_revision is None:
        return []
    query = EVENTS.where(Event.c.revision == payload.event_revision).order_by(Event.c.ordinal)
    return await info.context.store.all(query)


def _filter_kinds(query: RowQuery[Event], kinds: list[EventKind] | None) -> RowQuery[Event]:
    return query if kinds is None else query.where(Event.c.kind.in_(kinds))


async def changes(event: EventParent, info: Info) -> list[FieldChange]:
    """Changed fields that the viewer may see."""
    context = info.context
    names = partial(_custom_field_names, context)
    return await visible_changes(context.store, context.viewer.company, event.changes, names)


async def _custom_field_names(context: Context) -> frozenset[str]:
    """Return the names of the visible custom fields, read once for all events of a list."""
    store = context.store

    async def fetch(keys: list[str]) -> list[frozenset[str]]:
        return [await custom_field_names(store)] * len(keys)

    names: frozenset[str] = await context.loaders.loader(custom_field_names, fetch).load("all")
    return names


def field_name(change: strawberry.Parent[FieldChange]) -> str:
    """Name of the field in the API."""
    return api_field_name(change.field)


def _model(event: Event) -> type[Row] | None:
    return SUBJECT_MODELS.get(event.subject) or SETTINGS_MODELS.get(event.details.table or "")


def subject_id(event: EventParent) -> str | None:
    """Global id of the object that the event is about, deleted or not."""
    model = Company if event.details.table == Company.table.name else _model(event)
    return None if model is None or event.subject_id is None else global_id(model.__name__, event.subject_id)


def subject_name(event: EventParent) -> str | None:
    """Name of a record at the time of its deletion or merge."""
    return event.details.name


def node(event: EventParent, info: Info) -> MaybeAwaitable[Any]:
    """The object that the event is about."""
    model = _model(event)
    return None if model is None else info.context.loaders.load(model, event.subject_id)


def organization(event: EventParent, info: Info) -> MaybeAwaitable[Organization]:
    """The organization whose history contains the event."""
    return info.context.loaders.load(Organization, event.organization_id)


def other_organization(event: EventParent, info: Info) -> MaybeAwaitable[Organization]:
    """The other organization of a merge of organizations."""
    is_organization = event.subject is EventSubject.ORGANIZATION
    return info.context.loaders.load(Organization, event.details.other_id) if is_organization else None


def other_person(event: EventParent, info: Info) -> MaybeAwaitable[Person]:
    """The other person of a merge of people."""
    is_person = event.subject is EventSubject.PERSON
    return info.context.loaders.load(Person, event.details.other_id) if is_person else None


def was_account_before(event: EventParent) -> bool | None:
    """Whether the organization had been an account before."""
    return event.details.was_account_before


def reason(event: EventParent) -> MembershipReason | None:
    """Reason for entering or leaving the accounts."""
    return None if event.details.reason is None else MembershipReason(event.details.reason)


def event_count(event: EventParent) -> int | None:
    """Number of records that the event summarizes."""
    return event.details.record_count


def is_bulk(event: EventParent) -> bool:
    """Whether the event comes from an import."""
    return event.details.is_bulk
