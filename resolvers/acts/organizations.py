"""Organizations, and accounts, which are the same: entered, changed, deleted, restored (domain.md §8)."""

from typing import Any

import strawberry
from strawberry import Maybe

from db.gates import Gate
from db.models import Organization, User
from db.work import UnitOfWork
from resolvers import checks
from resolvers.acting import Parts
from resolvers.acts import lives
from resolvers.acts.customs import LabelAndCustomFields, enter_beside, named_beside
from resolvers.context import Context
from resolvers.entering import AddressInput, InputContext, Readers, address, entered, folded, kept_as, number, pointing
from resolvers.errors import MutationError, UserErrorCode
from resolvers.inputs import CreateInput, UpdateInput, VersionedInput, said
from resolvers.selecting import account, live, number_of, selected

MOST_EMPLOYEES = 2**31 - 1
MOST_DAYS = 3650


@strawberry.input
class OrganizationInputFields(LabelAndCustomFields):
    """What can be said of an organization."""

    owner_id: Maybe[strawberry.ID | None] = said("The user who looks after it.")
    parent_id: Maybe[strawberry.ID | None] = said("The organization it belongs to.")
    address: Maybe[AddressInput | None] = said("Where it is.")
    website: Maybe[str | None] = said("Its site.")
    linkedin: Maybe[str | None] = said("Its page at LinkedIn.")
    industry: Maybe[str | None] = said("What it does.")
    annual_revenue: Maybe[str | None] = said("The range its revenue lies in.")
    employee_count: Maybe[int | None] = said("How many work there.")
    follow_up_days: Maybe[int | None] = said(
        "Every how many days it wants to be contacted once it is an account; null for the company's interval.",
        Gate.ACCOUNTS,
    )


@strawberry.input(description="A new organization.")
class OrganizationCreateInput(CreateInput, OrganizationInputFields):
    """The input of `organizationCreate`."""

    name: str = strawberry.field(description="What it is called.")


@strawberry.input(description="What to change of an organization.")
class OrganizationUpdateInput(UpdateInput, OrganizationInputFields):
    """The input of `organizationUpdate`, and of `accountUpdate`, which is the same."""

    name: Maybe[str] = said("What it is called.")


@strawberry.input(description="Which organization.")
class OrganizationDeleteInput(VersionedInput):
    """The input of `organizationDelete`."""


@strawberry.input(description="Which organization.")
class OrganizationRestoreInput(VersionedInput):
    """The input of `organizationRestore`."""


READERS: Readers = {
    "name": folded("name"),
    "owner_id": pointing("owner_id", User),
    "parent_id": pointing("parent_id", Organization),
    "address": kept_as("address", address),
    "website": kept_as("website", checks.line),
    "linkedin": kept_as("linkedin", checks.line),
    "industry": kept_as("industry", checks.line),
    "annual_revenue": kept_as("annual_revenue", checks.line),
    "employee_count": kept_as("employee_count", number(0, MOST_EMPLOYEES)),
    "follow_up_days": kept_as("follow_up_days", number(1, MOST_DAYS)),
}


async def create(context: Context, work: UnitOfWork, given: OrganizationCreateInput) -> Parts:
    """Enter an organization; it is its maker's unless they say otherwise."""
    desk = InputContext(context, work)
    values = {"owner_id": context.viewer.user.id, **await entered(desk, given, READERS)}
    (identity,) = await work.insert(Organization, [values])
    await enter_beside(desk, Organization, identity, given)
    return {"organization": identity}


async def update(context: Context, work: UnitOfWork, given: OrganizationUpdateInput) -> Parts:
    """Change an organization, or the account that it is."""
    desk = InputContext(context, work)
    values = await entered(desk, given, READERS)
    row = await selected(work, Organization, given, values, beside=named_beside(given))
    if values.get("parent_id") is not None:
        await refuse_circle(work, row.id, values["parent_id"])
    await work.update(Organization, row.id, **values)
    await enter_beside(desk, Organization, row.id, given)
    return {"organization": row.id}


async def update_account(context: Context, work: UnitOfWork, given: OrganizationUpdateInput) -> Parts:
    """The same change, answered as an account; of what never was one there is none to change."""
    row = await live(work, Organization, number_of(work, Organization, given.id), "id")
    if await account(work, row.id) is None:
        raise MutationError(UserErrorCode.NOT_FOUND, "There is no such account; this organization never was one.", "id")
    parts = await update(context, work, given)
    return {"account": parts["organization"]}


async def refuse_circle(work: UnitOfWork, identity: int, above: int | None, name: str = "parent_id") -> None:
    """Refuse, at that part of the input, what is the organization itself or stands below it."""
    seen: set[int] = set()
    while above is not None and above not in seen:
        if above == identity:
            message = "An organization cannot belong to itself, nor to one that belongs to it."
            raise MutationError(UserErrorCode.INVALID, message, name)
        seen.add(above)
        row: Any = await work.current(Organization, above)
        above = row and row.parent_id


async def delete(_context: Context, work: UnitOfWork, given: OrganizationDeleteInput) -> Parts:
    """Delete an organization; its deals, people and activities keep the link to it."""
    return {"deleted_id": await lives.delete(work, Organization, given)}


async def restore(_context: Context, work: UnitOfWork, given: OrganizationRestoreInput) -> Parts:
    """Bring an organization back, exactly as it was."""
    return {"organization": await lives.restore(work, Organization, given)}
