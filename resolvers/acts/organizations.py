"""Organizations, and accounts, which are the same: entered, changed, deleted, restored (domain.md §8)."""

from typing import Any

import strawberry
from strawberry import Maybe

from db.gates import Gate
from db.models import Organization, User
from db.work import UnitOfWork
from resolvers import checks
from resolvers.acting import PayloadValues
from resolvers.acts import lives
from resolvers.acts.customs import LabelAndCustomFields, changed_field_names, write_labels_and_custom_fields
from resolvers.context import Context
from resolvers.entering import (
    AddressInput,
    InputContext,
    Readers,
    column_reader,
    name_reader,
    number_between,
    read_address,
    read_input,
    reference_reader,
)
from resolvers.errors import MutationError, UserErrorCode
from resolvers.inputs import CreateInput, UpdateInput, VersionedInput, optional_field
from resolvers.selecting import decode_row_id, find_account, get_live_row, get_versioned_row

MAX_EMPLOYEES = 2**31 - 1
MAX_FOLLOW_UP_DAYS = 3650


@strawberry.input
class OrganizationInputFields(LabelAndCustomFields):
    """What can be said of an organization."""

    owner_id: Maybe[strawberry.ID | None] = optional_field(
        "Id of the owner, who looks after the organization; null for none. Default on creation: the viewer."
    )
    parent_id: Maybe[strawberry.ID | None] = optional_field("Id of the parent organization; null for none.")
    address: Maybe[AddressInput | None] = optional_field("Address; null for none.")
    website: Maybe[str | None] = optional_field("Website; null for none.")
    linkedin: Maybe[str | None] = optional_field("LinkedIn page; null for none.")
    industry: Maybe[str | None] = optional_field("Industry; null for none.")
    annual_revenue: Maybe[str | None] = optional_field("Range of the annual revenue, as text; null for none.")
    employee_count: Maybe[int | None] = optional_field("Number of employees; null for none.")
    follow_up_days: Maybe[int | None] = optional_field(
        "Interval between contacts with the account, in days (1 to 3650). Null uses the company's default.",
        Gate.ACCOUNTS,
    )


@strawberry.input(description="Data of a new organization.")
class OrganizationCreateInput(CreateInput, OrganizationInputFields):
    """The input of `organizationCreate`."""

    name: str = strawberry.field(description="Name of the organization.")


@strawberry.input(description="Changes to an organization. Omitted fields keep their values.")
class OrganizationUpdateInput(UpdateInput, OrganizationInputFields):
    """The input of `organizationUpdate`, and of `accountUpdate`, which is the same."""

    name: Maybe[str] = optional_field("Name of the organization.")


@strawberry.input(description="An organization, selected by id and optional expected version.")
class OrganizationDeleteInput(VersionedInput):
    """The input of `organizationDelete`."""


@strawberry.input(description="An organization, selected by id and optional expected version.")
class OrganizationRestoreInput(VersionedInput):
    """The input of `organizationRestore`."""


READERS: Readers = {
    "name": name_reader("name"),
    "owner_id": reference_reader("owner_id", User),
    "parent_id": reference_reader("parent_id", Organization),
    "address": column_reader("address", read_address),
    "website": column_reader("website", checks.line),
    "linkedin": column_reader("linkedin", checks.line),
    "industry": column_reader("industry", checks.line),
    "annual_revenue": column_reader("annual_revenue", checks.line),
    "employee_count": column_reader("employee_count", number_between(0, MAX_EMPLOYEES)),
    "follow_up_days": column_reader("follow_up_days", number_between(1, MAX_FOLLOW_UP_DAYS)),
}


async def create(context: Context, work: UnitOfWork, given: OrganizationCreateInput) -> PayloadValues:
    """Enter an organization; it is its maker's unless they say otherwise."""
    desk = InputContext(context, work)
    values = {"owner_id": context.viewer.user.id, **await read_input(desk, given, READERS)}
    (identity,) = await work.insert(Organization, [values])
    await write_labels_and_custom_fields(desk, Organization, identity, given)
    return {"organization": identity}


async def update(context: Context, work: UnitOfWork, given: OrganizationUpdateInput) -> PayloadValues:
    """Change an organization, or the account that it is."""
    desk = InputContext(context, work)
    values = await read_input(desk, given, READERS)
    row = await get_versioned_row(work, Organization, given, values, beside=changed_field_names(given))
    if values.get("parent_id") is not None:
        await check_no_cycle(work, row.id, values["parent_id"])
    await work.update(Organization, row.id, **values)
    await write_labels_and_custom_fields(desk, Organization, row.id, given)
    return {"organization": row.id}


async def update_account(context: Context, work: UnitOfWork, given: OrganizationUpdateInput) -> PayloadValues:
    """The same change, answered as an account; of what never was one there is none to change."""
    row = await get_live_row(work, Organization, decode_row_id(work, Organization, given.id), "id")
    if await find_account(work, row.id) is None:
        raise MutationError(UserErrorCode.NOT_FOUND, "There is no such account; this organization never was one.", "id")
    parts = await update(context, work, given)
    return {"account": parts["organization"]}


async def check_no_cycle(work: UnitOfWork, identity: int, above: int | None, name: str = "parent_id") -> None:
    """Refuse, at that part of the input, what is the organization itself or stands below it."""
    seen: set[int] = set()
    while above is not None and above not in seen:
        if above == identity:
            message = "An organization cannot belong to itself, nor to one that belongs to it."
            raise MutationError(UserErrorCode.INVALID, message, name)
        seen.add(above)
        row: Any = await work.get_current(Organization, above)
        above = row and row.parent_id


async def delete(_context: Context, work: UnitOfWork, given: OrganizationDeleteInput) -> PayloadValues:
    """Delete an organization; its deals, people and activities keep the link to it."""
    return {"deleted_id": await lives.soft_delete(work, Organization, given)}


async def restore(_context: Context, work: UnitOfWork, given: OrganizationRestoreInput) -> PayloadValues:
    """Bring an organization back, exactly as it was."""
    return {"organization": await lives.restore_deleted(work, Organization, given)}
