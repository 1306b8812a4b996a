"""Bulk updates: several changes in one transaction. Each change succeeds or fails on its own."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any, NamedTuple, TypeVar

import strawberry

from db.models import Activity, Deal, Organization, Person
from db.row import Row
from db.unit_of_work import UnitOfWork
from resolvers import activities, deals, organizations, people
from resolvers.activities import ActivityCompleteInput, ActivityUpdateInput
from resolvers.context import Context, Info
from resolvers.deals import DealUpdateInput
from resolvers.errors import MutationError, UserError
from resolvers.global_ids import WrongId
from resolvers.mutations.bulk_reads import named_ids, preload_named, together, write_before
from resolvers.mutations.inputs import MutationInput
from resolvers.mutations.row_lookup import decode_row_id
from resolvers.mutations.runner import MutationFunction, PayloadValues
from resolvers.organizations import OrganizationUpdateInput
from resolvers.people import PersonUpdateInput
from resolvers.reasons import Reason

R = TypeVar("R", bound=Row)
MAX_UPDATES = 100


class BulkUpdateResult(NamedTuple):
    """Result of one change: the id of the row, or the user errors."""

    row_id: int | None
    user_errors: Sequence[UserError] = ()


def _updates_field() -> Any:
    return strawberry.field(
        description=f"Changes to apply, 1 to {MAX_UPDATES}. `validateOnly` in a single change has no effect."
    )


@strawberry.input(description="Changes to several organizations. Each change succeeds or fails on its own.")
class OrganizationBulkUpdateInput(MutationInput):
    """The input of `organizationBulkUpdate`."""

    updates: list[OrganizationUpdateInput] = _updates_field()


@strawberry.input(description="Changes to several people. Each change succeeds or fails on its own.")
class PersonBulkUpdateInput(MutationInput):
    """The input of `personBulkUpdate`."""

    updates: list[PersonUpdateInput] = _updates_field()


@strawberry.input(description="Changes to several deals. Each change succeeds or fails on its own.")
class DealBulkUpdateInput(MutationInput):
    """The input of `dealBulkUpdate`."""

    updates: list[DealUpdateInput] = _updates_field()


@strawberry.input(description="Changes to several activities. Each change succeeds or fails on its own.")
class ActivityBulkUpdateInput(MutationInput):
    """The input of `activityBulkUpdate`."""

    updates: list[ActivityUpdateInput] = _updates_field()


@strawberry.input(description="Activities to complete. Each succeeds or fails on its own.")
class ActivityBulkCompleteInput(MutationInput):
    """The input of `activityBulkComplete`."""

    completions: list[ActivityCompleteInput] = strawberry.field(
        description=f"Activities to complete, 1 to {MAX_UPDATES}. `validateOnly` in a single completion has no effect."
    )


async def update_organizations(context: Context, uow: UnitOfWork, input: OrganizationBulkUpdateInput) -> PayloadValues:
    """Update several organizations."""
    return await _update_all(context, uow, Organization, organizations.update, input.updates)


async def update_people(context: Context, uow: UnitOfWork, input: PersonBulkUpdateInput) -> PayloadValues:
    """Update several people."""
    return await _update_all(context, uow, Person, people.update, input.updates)


async def update_deals(context: Context, uow: UnitOfWork, input: DealBulkUpdateInput) -> PayloadValues:
    """Update several deals."""
    return await _update_all(context, uow, Deal, deals.update, input.updates)


async def update_activities(context: Context, uow: UnitOfWork, input: ActivityBulkUpdateInput) -> PayloadValues:
    """Update several activities."""
    return await _update_all(context, uow, Activity, activities.update, input.updates)


async def complete_activities(context: Context, uow: UnitOfWork, input: ActivityBulkCompleteInput) -> PayloadValues:
    """Complete several activities, as a move of a card to NO_ACTIVITY does."""
    return await _update_all(context, uow, Activity, activities.complete, input.completions, "completions")


async def _update_all(
    context: Context,
    uow: UnitOfWork,
    model: type[Row],
    function: MutationFunction,
    updates: Sequence[Any],
    list_name: str = "updates",
) -> PayloadValues:
    if not 0 < len(updates) <= MAX_UPDATES:
        raise MutationError(Reason.COUNT_OUT_OF_RANGE, list_name, most=MAX_UPDATES)
    ids = [_row_id(uow, model, update_input.id) for update_input in updates]
    await preload_named(uow, model, [row_id for row_id in ids if row_id is not None], updates)
    results = []
    async with together(uow):
        for index, (row_id, update_input) in enumerate(zip(ids, updates, strict=True)):
            if row_id is not None:
                await write_before(uow, model, row_id)
            results.append(await _update_one(context, uow, function, update_input, (list_name, str(index))))
    return {"results": results}


def _row_id(uow: UnitOfWork, model: type[Row], text: str) -> int | None:
    """Return the row id of a global id; None for a text that is none, which its own change refuses."""
    try:
        return decode_row_id(uow, model, text)
    except WrongId:
        return None


async def _update_one(
    context: Context, uow: UnitOfWork, function: MutationFunction, input: Any, path: tuple[str, str]
) -> BulkUpdateResult:
    try:
        async with uow.savepoint():
            (row_id,) = (await function(context, uow, input)).values()
    except MutationError as error:
        return BulkUpdateResult(None, [error.with_path_prefix(*path).error])
    except WrongId as error:
        return BulkUpdateResult(None, [_wrong_id(error, input).with_path_prefix(*path).error])
    return BulkUpdateResult(row_id)


def _wrong_id(error: WrongId, input: Any) -> MutationError:
    """Return that there is no such record, at the first place of the input that has the id."""
    kind = "RECORD" if error.model is None else error.model.table.name.upper()
    path = next((path for path, text in named_ids(input) if text == error.text), ())
    return MutationError(Reason.RECORD_UNKNOWN, *path, kind=kind)


def row_resolver(model: type[R]) -> Callable[..., Awaitable[R | None]]:
    """Return the resolver of the updated row of a result."""

    async def row(result: strawberry.Parent[BulkUpdateResult], info: Info) -> R | None:
        return await info.context.loaders.load_now(model, result.row_id)

    return row


organization, person, deal, activity = (row_resolver(model) for model in (Organization, Person, Deal, Activity))
