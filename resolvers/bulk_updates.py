"""Several changes as one act: those that can be made are made, and each of the others says why it was not."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any, NamedTuple, TypeVar

import strawberry

from db.models import Activity, Deal, Organization, Person
from db.row import Row
from db.unit_of_work import UnitOfWork
from resolvers import activities, deals, organizations, people
from resolvers.activities import ActivityUpdateInput
from resolvers.context import Context, Info
from resolvers.deals import DealUpdateInput
from resolvers.errors import MutationError, UserError, UserErrorCode
from resolvers.mutations.inputs import MutationInput
from resolvers.mutations.runner import MutationFunction, PayloadValues
from resolvers.organizations import OrganizationUpdateInput
from resolvers.people import PersonUpdateInput

R = TypeVar("R", bound=Row)
MAX_UPDATES = 100


class BulkUpdateResult(NamedTuple):
    """What came of one of the changes: the id of the row, or the mistakes of its input."""

    identity: int | None
    user_errors: Sequence[UserError] = ()


def _updates() -> Any:
    return strawberry.field(
        description=f"Changes to apply, 1 to {MAX_UPDATES}. `validateOnly` in a single change has no effect."
    )


@strawberry.input(description="Changes to several organizations. Each change succeeds or fails on its own.")
class OrganizationBulkUpdateInput(MutationInput):
    """The input of `organizationBulkUpdate`."""

    updates: list[OrganizationUpdateInput] = _updates()


@strawberry.input(description="Changes to several people. Each change succeeds or fails on its own.")
class PersonBulkUpdateInput(MutationInput):
    """The input of `personBulkUpdate`."""

    updates: list[PersonUpdateInput] = _updates()


@strawberry.input(description="Changes to several deals. Each change succeeds or fails on its own.")
class DealBulkUpdateInput(MutationInput):
    """The input of `dealBulkUpdate`."""

    updates: list[DealUpdateInput] = _updates()


@strawberry.input(description="Changes to several activities. Each change succeeds or fails on its own.")
class ActivityBulkUpdateInput(MutationInput):
    """The input of `activityBulkUpdate`."""

    updates: list[ActivityUpdateInput] = _updates()


async def update_organizations(context: Context, uow: UnitOfWork, given: OrganizationBulkUpdateInput) -> PayloadValues:
    """Change organizations."""
    return await _each(context, uow, organizations.update, given.updates)


async def update_people(context: Context, uow: UnitOfWork, given: PersonBulkUpdateInput) -> PayloadValues:
    """Change people."""
    return await _each(context, uow, people.update, given.updates)


async def update_deals(context: Context, uow: UnitOfWork, given: DealBulkUpdateInput) -> PayloadValues:
    """Change deals."""
    return await _each(context, uow, deals.update, given.updates)


async def update_activities(context: Context, uow: UnitOfWork, given: ActivityBulkUpdateInput) -> PayloadValues:
    """Change activities."""
    return await _each(context, uow, activities.update, given.updates)


async def _each(context: Context, uow: UnitOfWork, act: MutationFunction, updates: Sequence[Any]) -> PayloadValues:
    if not 0 < len(updates) <= MAX_UPDATES:
        message = f"From 1 to {MAX_UPDATES} changes can be made at once."
        raise MutationError(UserErrorCode.LIMIT_EXCEEDED, message, "updates")
    return {"results": [await _one(context, uow, act, each, place) for place, each in enumerate(updates)]}


async def _one(context: Context, uow: UnitOfWork, act: MutationFunction, given: Any, place: int) -> BulkUpdateResult:
    try:
        async with uow.savepoint():
            (identity,) = (await act(context, uow, given)).values()
    except MutationError as mistake:
        return BulkUpdateResult(None, [mistake.with_path_prefix("updates", str(place)).error])
    return BulkUpdateResult(identity)


def row_resolver(kind: type[R]) -> Callable[..., Awaitable[R | None]]:
    """The resolver of the row that one change was about."""

    async def row(result: strawberry.Parent[BulkUpdateResult], info: Info) -> R | None:
        return await info.context.loaders.load_now(kind, result.identity)

    return row


organization, person, deal, activity = (row_resolver(kind) for kind in (Organization, Person, Deal, Activity))
