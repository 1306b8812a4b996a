"""Organizations: lists and mutations, also of accounts."""

from typing import Any

import strawberry
from strawberry import Maybe

from db.gates import Gate
from db.models import Account, Deal, Organization, Person, User
from db.unit_of_work import UnitOfWork
from resolvers.context import Context, Info
from resolvers.errors import MutationError, UserErrorCode
from resolvers.mutations import soft_delete, validators
from resolvers.mutations.custom_values import LabelAndCustomFields, changed_field_names, write_labels_and_custom_fields
from resolvers.mutations.input_readers import (
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
from resolvers.mutations.inputs import CreateInput, UpdateInput, VersionedInput, optional_field
from resolvers.mutations.row_lookup import decode_row_id, find_account, get_live_row, get_versioned_row
from resolvers.mutations.runner import PayloadValues
from resolvers.queries.connections import child_list_resolver, list_resolver, lookup_resolver
from resolvers.queries.loaders import MaybeAwaitable
from resolvers.where.organizations import OrganizationOrder, OrganizationWhere

get = lookup_resolver(Organization)
list_page = list_resolver(Organization, OrganizationWhere, OrganizationOrder)
children = child_list_resolver(Organization, OrganizationWhere, OrganizationOrder)


def account(organization: strawberry.Parent[Organization], info: Info) -> MaybeAwaitable[Account]:
    """The same row, seen as a customer."""
    return info.context.loaders.load(Account, organization.id)


def parent(organization: strawberry.Parent[Organization], info: Info) -> MaybeAwaitable[Organization]:
    """The organization above it."""
    return info.context.loaders.load(Organization, organization.parent_id)


def of_deal(deal: strawberry.Parent[Deal], info: Info) -> MaybeAwaitable[Organization]:
    """The organization that buys."""
    return info.context.loaders.load(Organization, deal.organization_id)


def of_person(person: strawberry.Parent[Person], info: Info) -> MaybeAwaitable[Organization]:
    """Where a person works."""
    return info.context.loaders.load(Organization, person.organization_id)


def of_linked(linked: strawberry.Parent[Any], info: Info) -> MaybeAwaitable[Organization]:
    """The effective organization of an activity, a note or a file (docs/decisions/activities.md#effective-organization)."""
    return info.context.loaders.load(Organization, linked.effective_organization_id)


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
    "website": column_reader("website", validators.line),
    "linkedin": column_reader("linkedin", validators.line),
    "industry": column_reader("industry", validators.line),
    "annual_revenue": column_reader("annual_revenue", validators.line),
    "employee_count": column_reader("employee_count", number_between(0, MAX_EMPLOYEES)),
    "follow_up_days": column_reader("follow_up_days", number_between(1, MAX_FOLLOW_UP_DAYS)),
}


async def create(context: Context, uow: UnitOfWork, given: OrganizationCreateInput) -> PayloadValues:
    """Enter an organization; it is its maker's unless they say otherwise."""
    input_context = InputContext(context, uow)
    values = {"owner_id": context.viewer.user.id, **await read_input(input_context, given, READERS)}
    (identity,) = await uow.insert(Organization, [values])
    await write_labels_and_custom_fields(input_context, Organization, identity, given)
    return {"organization": identity}


async def update(context: Context, uow: UnitOfWork, given: OrganizationUpdateInput) -> PayloadValues:
    """Change an organization, or the account that it is."""
    input_context = InputContext(context, uow)
    values = await read_input(input_context, given, READERS)
    row = await get_versioned_row(uow, Organization, given, values, beside=changed_field_names(given))
    if values.get("parent_id") is not None:
        await check_no_cycle(uow, row.id, values["parent_id"])
    await uow.update(Organization, row.id, **values)
    await write_labels_and_custom_fields(input_context, Organization, row.id, given)
    return {"organization": row.id}


async def update_account(context: Context, uow: UnitOfWork, given: OrganizationUpdateInput) -> PayloadValues:
    """The same change, answered as an account; of what never was one there is none to change."""
    row = await get_live_row(uow, Organization, decode_row_id(uow, Organization, given.id), "id")
    if await find_account(uow, row.id) is None:
        raise MutationError(UserErrorCode.NOT_FOUND, "There is no such account; this organization never was one.", "id")
    parts = await update(context, uow, given)
    return {"account": parts["organization"]}


async def check_no_cycle(uow: UnitOfWork, identity: int, above: int | None, name: str = "parent_id") -> None:
    """Refuse, at that part of the input, what is the organization itself or stands below it."""
    seen: set[int] = set()
    while above is not None and above not in seen:
        if above == identity:
            message = "An organization cannot belong to itself, nor to one that belongs to it."
            raise MutationError(UserErrorCode.INVALID, message, name)
        seen.add(above)
        row: Any = await uow.get_current(Organization, above)
        above = row and row.parent_id


async def delete(_context: Context, uow: UnitOfWork, given: OrganizationDeleteInput) -> PayloadValues:
    """Delete an organization; its deals, people and activities keep the link to it."""
    return {"deleted_id": await soft_delete.soft_delete(uow, Organization, given)}


async def restore(_context: Context, uow: UnitOfWork, given: OrganizationRestoreInput) -> PayloadValues:
    """Bring an organization back, exactly as it was."""
    return {"organization": await soft_delete.restore_deleted(uow, Organization, given)}
