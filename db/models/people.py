"""People, and their email addresses and phone numbers."""

from datetime import datetime
from typing import Annotated, NamedTuple

from sqlalchemy import Index, UniqueConstraint

from db.column_types import JsonValueObject, ShortText
from db.models.companies import User
from db.models.deletion import deletion_index
from db.models.order_indexes import order_indexes
from db.row import Row, foreign_key, joined_by

MAX_CONTACT_POINTS = 100
"""Email addresses, or phone numbers, of a person."""


class ContactPoint(NamedTuple):
    """An email address or phone number of a person."""

    value: str
    label: str = "work"
    is_primary: bool = False


class Person(
    Row,
    table="person",
    rules=[
        UniqueConstraint("company_id", "external_id"),
        deletion_index("person"),
        Index("ix_person_organization_id", "company_id", "organization_id", "id"),
        Index("ix_person_merged_into_id", "company_id", "merged_into_id"),
        *order_indexes("person", "created_at", "folded_name", "updated_at"),
    ],
):
    """A contact person; belongs to at most one organization.

    `merged_into_id`: the person that this one was merged into. It is deleted then; its id leads to the other one.
    """

    company_id: int
    id: int
    external_id: ShortText | None
    name: ShortText
    folded_name: ShortText
    first_name: ShortText | None
    last_name: ShortText | None
    emails: Annotated[tuple[ContactPoint, ...], JsonValueObject(ContactPoint, many=True, folded=("value",))]
    phones: Annotated[tuple[ContactPoint, ...], JsonValueObject(ContactPoint, many=True)]
    organization_id: Annotated[int | None, foreign_key("organization")]
    owner_id: Annotated[int | None, foreign_key("user")]
    visible_to: ShortText | None
    created_at: datetime
    updated_at: datetime
    version: int
    deleted_at: datetime | None
    merged_into_id: int | None

    owner: Annotated[User | None, joined_by("owner_id")]
