"""Organizations: reads and mutations. `accountUpdate` is here, because an account is the same row."""

from functools import partial
from typing import Any

import strawberry
from strawberry import Maybe

from auth.feature_gate import gated
from db.accounts.follow_ups import MAX_FOLLOW_UP_DAYS
from db.gates import Gate
from db.models import Account, Deal, Organization, Person, User
from db.organizations.tree import is_in_group
from db.unit_of_work import UnitOfWork
from resolvers.context import Context, Info
from resolvers.errors import MutationError
from resolvers.mutations import soft_delete, validators
from resolvers.mutations.custom_values import LabelAndCustomFields, provided_side_values, write_labels_and_custom_fields
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
from resolvers.mutations.inputs import CreateInput, UpdateInput, VersionedInput, optional_field, required_field
from resolvers.mutations.row_lookup import decode_row_id, find_account, get_live_row, get_versioned_row
from resolvers.mutations.runner import PayloadValues
from resolvers.queries.child_lists import group_list_resolver
from resolvers.queries.connections import list_resolver, lookup_resolver
from resolvers.queries.loaders import MaybeAwaitable
from resolvers.reasons import Reason
from resolvers.where.organizations import OrganizationOrder, OrganizationWhere

get = lookup_resolver(Organization)
list_page = list_resolver(Organization, OrganizationWhere, OrganizationOrder)
children = group_list_resolver(Organization, OrganizationWhere, OrganizationOrder)


def account(organization: strawberry.Parent[Organization], info: Info) -> MaybeAwaitable[Account]:
    """The same row as an account; None if it never was one."""
    return info.context.loaders.load(Account, organization.id)


def parent(organization: strawberry.Parent[Organization], info: Info) -> MaybeAwaitable[Organization]:
    """The parent organization."""
    return info.context.loaders.load(Organization, organization.parent_id)


def of_deal(deal: strawberry.Parent[Deal], info: Info) -> MaybeAwaitable[Organization]:
    """The buying organization."""
    return info.context.loaders.load(Organization, deal.organization_id)


def of_person(person: strawberry.Parent[Person], info: Info) -> MaybeAwaitable[Organization]:
    """The organization where the person works."""
    return info.context.loaders.load(Organization, person.organization_id)


def of_linked(linked: strawberry.Parent[Any], info: Info) -> MaybeAwaitable[Organization]:
    """The effective organization of an activity, note or file.

    See docs/decisions/activities.md#effective-organization.
    """
    return info.context.loaders.load(Organization, linked.effective_organization_id)


MAX_EMPLOYEES = 2**31 - 1


@strawberry.input
class OrganizationInputFields(LabelAndCustomFields):
    """Input fields shared by `organizationCreate` and `organizationUpdate`."""

    owner_id: Maybe[strawberry.ID | None] = optional_field(
        "Id of the owner, who looks after the organization; null for none. Default on creation: the viewer."
    )
    parent_id: Maybe[strawberry.ID | None] = optional_field("Id of the parent organization; null for none.")
    address: Maybe[AddressInput | None] = optional_field("Address; null for none.")
    website: Maybe[str | None] = optional_field(
        "Website: a domain, or an http or https URL; null or an empty text for none."
    )
    linkedin: Maybe[str | None] = optional_field(
        "LinkedIn page: a domain with a path, or an http or https URL; null or an empty text for none."
    )
    industry: Maybe[str | None] = optional_field("Industry; null or an empty text for none.")
    annual_revenue: Maybe[str | None] = optional_field(
        "Range of the annual revenue, as text; null or an empty text for none."
    )
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
    """The input of `organizationUpdate`."""

    name: Maybe[str | None] = required_field("Name of the organization.")


@gated(Gate.ACCOUNTS)
@strawberry.input(
    description="Changes to an account and its organization. Omitted fields keep their values. `expectedVersion` is "
    "the version of the account."
)
class AccountUpdateInput(OrganizationUpdateInput):
    """The input of `accountUpdate`."""


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
    "website": column_reader("website", validators.web_link),
    "linkedin": column_reader("linkedin", validators.web_link),
    "industry": column_reader("industry", validators.line),
    "annual_revenue": column_reader("annual_revenue", validators.line),
    "employee_count": column_reader("employee_count", number_between(0, MAX_EMPLOYEES)),
    "follow_up_days": column_reader("follow_up_days", number_between(1, MAX_FOLLOW_UP_DAYS)),
}


async def create(context: Context, uow: UnitOfWork, input: OrganizationCreateInput) -> PayloadValues:
    """Create an organization. The owner defaults to the viewer."""
    input_context = InputContext(context, uow)
    values = {"owner_id": context.viewer.user.id, **await read_input(input_context, input, READERS)}
    (organization_id,) = await uow.insert(Organization, [values])
    await write_labels_and_custom_fields(input_context, Organization, organization_id, input)
    return {"organization": organization_id}


async def update(context: Context, uow: UnitOfWork, input: OrganizationUpdateInput) -> PayloadValues:
    """Update an organization."""
    return {"organization": await _update(context, uow, input, "version")}


async def _update(context: Context, uow: UnitOfWork, input: OrganizationUpdateInput, version_column: str) -> int:
    """Update an organization or account, and return its id; `version_column` is compared with the expected version."""
    input_context = InputContext(context, uow)
    values = await read_input(input_context, input, READERS)
    side_values = partial(provided_side_values, input_context, input)
    row = await get_versioned_row(
        uow, Organization, input, values, side_values=side_values, version_column=version_column
    )
    if values.get("parent_id") is not None:
        await check_no_cycle(uow, row.id, values["parent_id"])
    await uow.update(Organization, row.id, **values)
    await write_labels_and_custom_fields(input_context, Organization, row.id, input)
    return int(row.id)


async def update_account(context: Context, uow: UnitOfWork, input: AccountUpdateInput) -> PayloadValues:
    """Update an organization as an account; only if it is or was an account."""
    row_id = decode_row_id(uow, Organization, input.id)
    if await find_account(uow, row_id) is None:
        row = await get_live_row(uow, Organization, row_id, "id")  # perhaps the one that it was merged into
        if await find_account(uow, row.id) is None:
            raise MutationError(Reason.NEVER_AN_ACCOUNT, "id")
    return {"account": await _update(context, uow, input, "account_version")}


async def check_no_cycle(uow: UnitOfWork, organization_id: int, parent_id: int, field: str = "parent_id") -> None:
    """Raise `MutationError` if `parent_id` is the organization or one of its descendants."""
    if await is_in_group(uow, parent_id, organization_id):
        raise MutationError(Reason.PARENT_CIRCLE, field)


async def delete(_context: Context, uow: UnitOfWork, input: OrganizationDeleteInput) -> PayloadValues:
    """Delete an organization. Its deals, people and activities stay linked to it."""
    return {"deleted_id": await soft_delete.soft_delete(uow, Organization, input)}


async def restore(_context: Context, uow: UnitOfWork, input: OrganizationRestoreInput) -> PayloadValues:
    """Restore a deleted organization."""
    return {"organization": await soft_delete.restore_deleted(uow, Organization, input)}
