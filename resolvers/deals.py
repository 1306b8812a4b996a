"""Deals: reads and mutations."""

from datetime import date, datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

import strawberry
from strawberry import Maybe

from db.deal_status import lost_columns, open_columns, won_columns
from db.models import Deal, DealStatus, Organization, Person, Stage, User
from db.money.amounts import Money
from db.unit_of_work import UnitOfWork
from resolvers.context import Context, Info
from resolvers.errors import MutationError
from resolvers.mutations import soft_delete, validators
from resolvers.mutations.custom_values import LabelAndCustomFields, provided_side_values, write_labels_and_custom_fields
from resolvers.mutations.input_readers import (
    InputContext,
    MoneyInput,
    Readers,
    boolean_reader,
    check_date,
    column_reader,
    is_blank,
    name_reader,
    number_between,
    past_datetime,
    read_input,
    read_money,
    reference_reader,
)
from resolvers.mutations.inputs import CreateInput, UpdateInput, VersionedInput, optional_field, required_field
from resolvers.mutations.row_lookup import get_versioned_row
from resolvers.mutations.runner import PayloadValues
from resolvers.queries.child_lists import child_list_resolver, group_list_resolver
from resolvers.queries.connections import list_resolver, lookup_resolver
from resolvers.queries.loaders import MaybeAwaitable
from resolvers.reasons import Reason
from resolvers.where.deals import DealOrder, DealWhere

get = lookup_resolver(Deal)
list_page = list_resolver(Deal, DealWhere, DealOrder)
of_organization = group_list_resolver(Deal, DealWhere, DealOrder)
of_person = child_list_resolver(Deal, DealWhere, DealOrder, "person_id")


def value(deal: strawberry.Parent[Deal]) -> Money:
    """Value of the deal; zero if it has none (docs/decisions/money.md#amounts)."""
    return Money.of_minor(deal.value or 0, deal.currency)


def of_linked(linked: strawberry.Parent[Any], info: Info) -> MaybeAwaitable[Deal]:
    """The deal of an activity, note or file."""
    return info.context.loaders.load(Deal, linked.deal_id)


@strawberry.input
class DealFields(LabelAndCustomFields):
    """Input fields shared by `dealCreate` and `dealUpdate`."""

    person_id: Maybe[strawberry.ID | None] = optional_field("Id of the contact person; null for none.")
    owner_id: Maybe[strawberry.ID | None] = optional_field(
        "Id of the owner, who sells; null for none. Default on creation: the viewer."
    )
    stage_id: Maybe[strawberry.ID | None] = optional_field("Id of the pipeline stage; null for none.")
    value: Maybe[MoneyInput | None] = optional_field("Value of the deal; null for none.")
    expected_close_date: Maybe[date | None] = optional_field(
        "Date on which the deal is expected to close; null for none."
    )
    probability: Maybe[float | None] = optional_field("Win probability in percent, 0 to 100; null for none.")
    is_archived: Maybe[bool | None] = required_field(
        "Whether the deal is archived. An archived won deal still counts as won."
    )


@strawberry.input(description="Data of a new deal.")
class DealCreateInput(CreateInput, DealFields):
    """The input of `dealCreate`."""

    title: str = strawberry.field(description="Title of the deal: what is sold.")
    organization_id: strawberry.ID | None = strawberry.field(
        description="Id of the buying organization; null for none.", default=None
    )
    won_at: datetime | None = strawberry.field(
        description="Time of the win of a deal that is already won, not in the future. Null creates an open deal.",
        default=None,
    )


@strawberry.input(description="Changes to a deal. Omitted fields keep their values.")
class DealUpdateInput(UpdateInput, DealFields):
    """The input of `dealUpdate`."""

    title: Maybe[str | None] = required_field("Title of the deal: what is sold.")

    won_at: Maybe[datetime | None] = required_field("Time of the win, not in the future. Only allowed for a won deal.")


@strawberry.input(description="The deal to win, and the time of the win.")
class DealWinInput(VersionedInput):
    """The input of `dealWin`."""

    won_at: datetime | None = strawberry.field(
        description="Time at which the deal was closed, not in the future. Default: now.", default=None
    )


@strawberry.input(description="The deal to lose, with the time and the reason.")
class DealLoseInput(VersionedInput):
    """The input of `dealLose`."""

    lost_at: datetime | None = strawberry.field(
        description="Time at which the deal was closed, not in the future. Default: now.", default=None
    )
    lost_reason: str | None = strawberry.field(
        description="Reason for the loss; null or an empty text for none.", default=None
    )


@strawberry.input(description="The deal to reopen.")
class DealReopenInput(VersionedInput):
    """The input of `dealReopen`."""


@strawberry.input(description="The deal to move, and its new organization.")
class DealMoveInput(VersionedInput):
    """The input of `dealMove`."""

    organization_id: strawberry.ID | None = strawberry.field(
        description="Id of the new buying organization; null for none."
    )


@strawberry.input(description="A deal, selected by id and optional expected version.")
class DealDeleteInput(VersionedInput):
    """The input of `dealDelete`."""


@strawberry.input(description="A deal, selected by id and optional expected version.")
class DealRestoreInput(VersionedInput):
    """The input of `dealRestore`."""


READERS: Readers = {
    "title": name_reader("title"),
    "person_id": reference_reader("person_id", Person),
    "owner_id": reference_reader("owner_id", User),
    "stage_id": reference_reader("stage_id", Stage),
    "value": read_money,
    "expected_close_date": column_reader("expected_close_date", check_date),
    "probability": column_reader("probability", number_between(0, 100)),
    "is_archived": boolean_reader("is_archived"),
}
ORGANIZATION_READERS: Readers = {"organization_id": reference_reader("organization_id", Organization)}


def company_zone(context: Context) -> ZoneInfo:
    """The company's time zone, which decides on which day a deal was won."""
    return ZoneInfo(context.viewer.company.time_zone)


async def create(context: Context, uow: UnitOfWork, input: DealCreateInput) -> PayloadValues:
    """Create a deal. Owner and currency default to the viewer's."""
    input_context, user = InputContext(context, uow), context.viewer.user
    values = await read_input(input_context, input, {**READERS, **ORGANIZATION_READERS})
    status: dict[str, Any] = {"status": DealStatus.OPEN}
    if input.won_at is not None:
        status = won_columns(past_datetime(uow, input.won_at, "won_at"), company_zone(context))
    defaults = {"owner_id": user.id, "creator_id": user.id, "currency_code": user.currency, "stage_changed_at": uow.now}
    (deal_id,) = await uow.insert(Deal, [{**defaults, **values, **status}])
    await write_labels_and_custom_fields(input_context, Deal, deal_id, input)
    return {"deal": deal_id}


async def update(context: Context, uow: UnitOfWork, input: DealUpdateInput) -> PayloadValues:
    """Update a deal. Its status and its organization have their own mutations."""
    input_context = InputContext(context, uow)
    values = await read_input(input_context, input, READERS)
    changes = values if input.won_at is None else {**values, "won_at": input.won_at.value}
    side_values = partial(provided_side_values, input_context, input)
    row = await get_versioned_row(uow, Deal, input, changes, side_values=side_values)
    await uow.update(Deal, row.id, **values, **_dependent_columns(context, uow, row, input, values))
    await write_labels_and_custom_fields(input_context, Deal, row.id, input)
    return {"deal": row.id}


def _dependent_columns(
    context: Context, uow: UnitOfWork, row: Deal, input: DealUpdateInput, values: dict[str, Any]
) -> dict[str, Any]:
    """Columns that change along with the updated ones."""
    dependent: dict[str, Any] = {}
    if values.get("stage_id", row.stage_id) != row.stage_id:
        dependent["stage_changed_at"] = uow.now
    if values.get("is_archived", row.is_archived) != row.is_archived:
        dependent["archived_at"] = uow.now if values["is_archived"] else None
    if input.won_at is not None:
        if row.status is not DealStatus.WON:
            raise MutationError(Reason.DEAL_NOT_WON, "won_at")
        at = past_datetime(uow, input.won_at.value, "won_at")
        dependent |= won_columns(at, company_zone(context), min(at, row.first_won_at or at))
    return dependent


async def win(context: Context, uow: UnitOfWork, input: DealWinInput) -> PayloadValues:
    """Mark a deal as won. Repeating it changes nothing (docs/decisions/edge-cases.md#membership)."""
    row = await get_versioned_row(uow, Deal, input)
    if row.status is not DealStatus.WON:
        at = past_datetime(uow, input.won_at, "won_at")
        await uow.update(Deal, row.id, **won_columns(at, company_zone(context), row.first_won_at))
    return {"deal": row.id}


async def lose(_context: Context, uow: UnitOfWork, input: DealLoseInput) -> PayloadValues:
    """Mark a deal as lost, even one that was won."""
    row = await get_versioned_row(uow, Deal, input)
    text = input.lost_reason
    reason = None if text is None or is_blank(text) else validators.line(text, "lost_reason")
    if row.status is not DealStatus.LOST:
        await uow.update(Deal, row.id, **lost_columns(past_datetime(uow, input.lost_at, "lost_at"), reason))
    return {"deal": row.id}


async def reopen(_context: Context, uow: UnitOfWork, input: DealReopenInput) -> PayloadValues:
    """Reopen a deal. The time of its first win is kept."""
    row = await get_versioned_row(uow, Deal, input)
    if row.status is not DealStatus.OPEN:
        await uow.update(Deal, row.id, **open_columns())
    return {"deal": row.id}


async def move(context: Context, uow: UnitOfWork, input: DealMoveInput) -> PayloadValues:
    """Move a deal to another organization. What is planned for it follows; what was done or written stays."""
    values: dict[str, Any] = {"organization_id": None}
    if input.organization_id is not None:
        values = await read_input(InputContext(context, uow), input, ORGANIZATION_READERS)
    row = await get_versioned_row(uow, Deal, input, values)
    await uow.update(Deal, row.id, **values)
    return {"deal": row.id}


async def delete(_context: Context, uow: UnitOfWork, input: DealDeleteInput) -> PayloadValues:
    """Delete a deal. Its status is kept."""
    return {"deleted_id": await soft_delete.soft_delete(uow, Deal, input)}


async def restore(_context: Context, uow: UnitOfWork, input: DealRestoreInput) -> PayloadValues:
    """Restore a deleted deal with its status."""
    return {"deal": await soft_delete.restore_deleted(uow, Deal, input)}
