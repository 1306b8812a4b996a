"""Deals: entered, changed, won, lost, reopened, moved, deleted, restored (domain.md §4)."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import strawberry
from strawberry import Maybe

from db.deals import lost_columns, open_columns, won_columns
from db.models import Deal, DealStatus, Organization, Person, Stage, User
from db.work import UnitOfWork
from resolvers import checks
from resolvers.acting import PayloadValues
from resolvers.acts import lives
from resolvers.acts.customs import LabelAndCustomFields, changed_field_names, write_labels_and_custom_fields
from resolvers.context import Context
from resolvers.entering import (
    InputContext,
    MoneyInput,
    Readers,
    check_date,
    check_datetime,
    column_reader,
    name_reader,
    number_between,
    read_input,
    read_money,
    reference_reader,
)
from resolvers.errors import MutationError, UserErrorCode
from resolvers.inputs import CreateInput, UpdateInput, VersionedInput, optional_field
from resolvers.selecting import get_versioned_row


@strawberry.input
class DealFields(LabelAndCustomFields):
    """What can be said of a deal."""

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
    is_archived: Maybe[bool] = optional_field("Whether the deal is archived. An archived won deal still counts as won.")


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

    title: Maybe[str] = optional_field("Title of the deal: what is sold.")

    won_at: Maybe[datetime] = optional_field("Time of the win, not in the future. Only allowed for a won deal.")


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
    lost_reason: str | None = strawberry.field(description="Reason for the loss; null for none.", default=None)


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
    "is_archived": column_reader("is_archived", lambda value, _name: value, required=True),
}
ORGANIZATION_READERS: Readers = {"organization_id": reference_reader("organization_id", Organization)}


def company_zone(context: Context) -> ZoneInfo:
    """The time zone that decides on which day a deal was won: the company's."""
    return ZoneInfo(context.viewer.company.time_zone)


def past_datetime(work: UnitOfWork, value: datetime | None, name: str) -> datetime:
    """A moment that is not yet to come; now where none is given."""
    if value is not None and check_datetime(value, name) > work.now:
        raise MutationError(UserErrorCode.INVALID, "This moment has not come yet.", name)
    return value or work.now


async def create(context: Context, work: UnitOfWork, given: DealCreateInput) -> PayloadValues:
    """Enter a deal; it is its maker's, in their currency, unless they say otherwise."""
    desk, me = InputContext(context, work), context.viewer.user
    values = await read_input(desk, given, {**READERS, **ORGANIZATION_READERS})
    status: dict[str, Any] = {"status": DealStatus.OPEN}
    if given.won_at is not None:
        status = won_columns(past_datetime(work, given.won_at, "won_at"), company_zone(context))
    usual = {"owner_id": me.id, "creator_id": me.id, "currency_code": me.currency, "stage_changed_at": work.now}
    (identity,) = await work.insert(Deal, [{**usual, **values, **status}])
    await write_labels_and_custom_fields(desk, Deal, identity, given)
    return {"deal": identity}


async def update(context: Context, work: UnitOfWork, given: DealUpdateInput) -> PayloadValues:
    """Change a deal. Its status and its organization have mutations of their own."""
    desk = InputContext(context, work)
    values = await read_input(desk, given, READERS)
    row = await get_versioned_row(work, Deal, given, values, beside=changed_field_names(given))
    await work.update(Deal, row.id, **values, **_follows(context, work, row, given, values))
    await write_labels_and_custom_fields(desk, Deal, row.id, given)
    return {"deal": row.id}


def _follows(
    context: Context, work: UnitOfWork, row: Deal, given: DealUpdateInput, values: dict[str, Any]
) -> dict[str, Any]:
    """What else is another when these columns are."""
    follows: dict[str, Any] = {}
    if values.get("stage_id", row.stage_id) != row.stage_id:
        follows["stage_changed_at"] = work.now
    if values.get("is_archived", row.is_archived) != row.is_archived:
        follows["archived_at"] = work.now if values["is_archived"] else None
    if given.won_at is not None:
        if row.status is not DealStatus.WON:
            raise MutationError(UserErrorCode.INVALID, "This deal is not won; win it with `dealWin`.", "won_at")
        at = past_datetime(work, given.won_at.value, "won_at")
        follows |= won_columns(at, company_zone(context), min(at, row.first_won_at or at))
    return follows


async def win(context: Context, work: UnitOfWork, given: DealWinInput) -> PayloadValues:
    """Win a deal. Winning a won one again changes nothing (domain.md §13, 7)."""
    row = await get_versioned_row(work, Deal, given)
    if row.status is not DealStatus.WON:
        at = past_datetime(work, given.won_at, "won_at")
        await work.update(Deal, row.id, **won_columns(at, company_zone(context), row.first_won_at))
    return {"deal": row.id}


async def lose(_context: Context, work: UnitOfWork, given: DealLoseInput) -> PayloadValues:
    """Lose a deal, also one that was won."""
    row = await get_versioned_row(work, Deal, given)
    reason = None if given.lost_reason is None else checks.line(given.lost_reason, "lost_reason")
    if row.status is not DealStatus.LOST:
        await work.update(Deal, row.id, **lost_columns(past_datetime(work, given.lost_at, "lost_at"), reason))
    return {"deal": row.id}


async def reopen(_context: Context, work: UnitOfWork, given: DealReopenInput) -> PayloadValues:
    """Open a deal again; that it was won once is remembered."""
    row = await get_versioned_row(work, Deal, given)
    if row.status is not DealStatus.OPEN:
        await work.update(Deal, row.id, **open_columns())
    return {"deal": row.id}


async def move(context: Context, work: UnitOfWork, given: DealMoveInput) -> PayloadValues:
    """Move a deal to another organization, with the activities, notes and files that belong to it by the deal alone."""
    values: dict[str, Any] = {"organization_id": None}
    if given.organization_id is not None:
        values = await read_input(InputContext(context, work), given, ORGANIZATION_READERS)
    row = await get_versioned_row(work, Deal, given, values)
    await work.update(Deal, row.id, **values)
    return {"deal": row.id}


async def delete(_context: Context, work: UnitOfWork, given: DealDeleteInput) -> PayloadValues:
    """Delete a deal; its status stays as it is."""
    return {"deleted_id": await lives.soft_delete(work, Deal, given)}


async def restore(_context: Context, work: UnitOfWork, given: DealRestoreInput) -> PayloadValues:
    """Bring a deal back, with the status it had."""
    return {"deal": await lives.restore_deleted(work, Deal, given)}
