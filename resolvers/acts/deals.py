"""Deals: entered, changed, won, lost, reopened, moved, deleted, restored (domain.md §4)."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import strawberry
from strawberry import Maybe

from db.deals import lost, reopened, won
from db.models import Deal, DealStatus, Organization, Person, Stage, User
from db.work import UnitOfWork
from resolvers import checks
from resolvers.acting import Parts
from resolvers.acts import lives
from resolvers.acts.customs import LabelAndCustomFields, enter_beside, named_beside
from resolvers.context import Context
from resolvers.entering import (
    InputContext,
    MoneyInput,
    Readers,
    day,
    entered,
    folded,
    kept_as,
    moment,
    money,
    number,
    pointing,
)
from resolvers.errors import MutationError, UserErrorCode
from resolvers.inputs import CreateInput, UpdateInput, VersionedInput, said
from resolvers.selecting import selected


@strawberry.input
class DealFields(LabelAndCustomFields):
    """What can be said of a deal."""

    person_id: Maybe[strawberry.ID | None] = said("The person it is made with.")
    owner_id: Maybe[strawberry.ID | None] = said("The user who sells.")
    stage_id: Maybe[strawberry.ID | None] = said("The step it is at.")
    value: Maybe[MoneyInput | None] = said("What it is worth.")
    expected_close_date: Maybe[date | None] = said("The day by which it should be decided.")
    probability: Maybe[float | None] = said("How likely it is won, in per cent.")
    is_archived: Maybe[bool] = said("Whether it is put away; a won deal counts all the same.")


@strawberry.input(description="A new deal.")
class DealCreateInput(CreateInput, DealFields):
    """The input of `dealCreate`."""

    title: str = strawberry.field(description="What is sold.")
    organization_id: strawberry.ID | None = strawberry.field(description="The organization that buys.", default=None)
    won_at: datetime | None = strawberry.field(
        description="When it was won, if it is won already; it is open if not given.", default=None
    )


@strawberry.input(description="What to change of a deal.")
class DealUpdateInput(UpdateInput, DealFields):
    """The input of `dealUpdate`."""

    title: Maybe[str] = said("What is sold.")

    won_at: Maybe[datetime] = said("When it was won; only a won deal can say so.")


@strawberry.input(description="Which deal was won, and when.")
class DealWinInput(VersionedInput):
    """The input of `dealWin`."""

    won_at: datetime | None = strawberry.field(description="When; now if not given.", default=None)


@strawberry.input(description="Which deal was lost, when and why.")
class DealLoseInput(VersionedInput):
    """The input of `dealLose`."""

    lost_at: datetime | None = strawberry.field(description="When; now if not given.", default=None)
    lost_reason: str | None = strawberry.field(description="Why.", default=None)


@strawberry.input(description="Which deal is not decided any more.")
class DealReopenInput(VersionedInput):
    """The input of `dealReopen`."""


@strawberry.input(description="Which deal moves to which organization.")
class DealMoveInput(VersionedInput):
    """The input of `dealMove`."""

    organization_id: strawberry.ID | None = strawberry.field(description="The organization that buys; null for none.")


@strawberry.input(description="Which deal.")
class DealDeleteInput(VersionedInput):
    """The input of `dealDelete`."""


@strawberry.input(description="Which deal.")
class DealRestoreInput(VersionedInput):
    """The input of `dealRestore`."""


READERS: Readers = {
    "title": folded("title"),
    "person_id": pointing("person_id", Person),
    "owner_id": pointing("owner_id", User),
    "stage_id": pointing("stage_id", Stage),
    "value": money,
    "expected_close_date": kept_as("expected_close_date", day),
    "probability": kept_as("probability", number(0, 100)),
    "is_archived": kept_as("is_archived", lambda value, _name: value, required=True),
}
MOVING: Readers = {"organization_id": pointing("organization_id", Organization)}


def zone_of(context: Context) -> ZoneInfo:
    """The time zone that decides on which day a deal was won: the company's."""
    return ZoneInfo(context.viewer.company.time_zone)


def past(work: UnitOfWork, value: datetime | None, name: str) -> datetime:
    """A moment that is not yet to come; now where none is given."""
    if value is not None and moment(value, name) > work.now:
        raise MutationError(UserErrorCode.INVALID, "This moment has not come yet.", name)
    return value or work.now


async def create(context: Context, work: UnitOfWork, given: DealCreateInput) -> Parts:
    """Enter a deal; it is its maker's, in their currency, unless they say otherwise."""
    desk, me = InputContext(context, work), context.viewer.user
    values = await entered(desk, given, {**READERS, **MOVING})
    status: dict[str, Any] = {"status": DealStatus.OPEN}
    if given.won_at is not None:
        status = won(past(work, given.won_at, "won_at"), zone_of(context))
    usual = {"owner_id": me.id, "creator_id": me.id, "currency_code": me.currency, "stage_changed_at": work.now}
    (identity,) = await work.insert(Deal, [{**usual, **values, **status}])
    await enter_beside(desk, Deal, identity, given)
    return {"deal": identity}


async def update(context: Context, work: UnitOfWork, given: DealUpdateInput) -> Parts:
    """Change a deal. Its status and its organization have mutations of their own."""
    desk = InputContext(context, work)
    values = await entered(desk, given, READERS)
    row = await selected(work, Deal, given, values, beside=named_beside(given))
    await work.update(Deal, row.id, **values, **_follows(context, work, row, given, values))
    await enter_beside(desk, Deal, row.id, given)
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
        at = past(work, given.won_at.value, "won_at")
        follows |= won(at, zone_of(context), min(at, row.first_won_at or at))
    return follows


async def win(context: Context, work: UnitOfWork, given: DealWinInput) -> Parts:
    """Win a deal. Winning a won one again changes nothing (domain.md §13, 7)."""
    row = await selected(work, Deal, given)
    if row.status is not DealStatus.WON:
        at = past(work, given.won_at, "won_at")
        await work.update(Deal, row.id, **won(at, zone_of(context), row.first_won_at))
    return {"deal": row.id}


async def lose(_context: Context, work: UnitOfWork, given: DealLoseInput) -> Parts:
    """Lose a deal, also one that was won."""
    row = await selected(work, Deal, given)
    reason = None if given.lost_reason is None else checks.line(given.lost_reason, "lost_reason")
    if row.status is not DealStatus.LOST:
        await work.update(Deal, row.id, **lost(past(work, given.lost_at, "lost_at"), reason))
    return {"deal": row.id}


async def reopen(_context: Context, work: UnitOfWork, given: DealReopenInput) -> Parts:
    """Open a deal again; that it was won once is remembered."""
    row = await selected(work, Deal, given)
    if row.status is not DealStatus.OPEN:
        await work.update(Deal, row.id, **reopened())
    return {"deal": row.id}


async def move(context: Context, work: UnitOfWork, given: DealMoveInput) -> Parts:
    """Move a deal to another organization, with the activities, notes and files that belong to it by the deal alone."""
    values: dict[str, Any] = {"organization_id": None}
    if given.organization_id is not None:
        values = await entered(InputContext(context, work), given, MOVING)
    row = await selected(work, Deal, given, values)
    await work.update(Deal, row.id, **values)
    return {"deal": row.id}


async def delete(_context: Context, work: UnitOfWork, given: DealDeleteInput) -> Parts:
    """Delete a deal; its status stays as it is."""
    return {"deleted_id": await lives.delete(work, Deal, given)}


async def restore(_context: Context, work: UnitOfWork, given: DealRestoreInput) -> Parts:
    """Bring a deal back, with the status it had."""
    return {"deal": await lives.restore(work, Deal, given)}
