"""Look-up keys: names, email addresses and phone numbers of people, names and domains of organizations, one a row."""

from enum import StrEnum

from sqlalchemy import Index

from db.column_types import OrderedText
from db.row import Row

KEY_LENGTH = 255


class LookupKind(StrEnum):
    """Kind of look-up key."""

    DOMAIN = "DOMAIN"
    EMAIL = "EMAIL"
    ORGANIZATION_NAME = "ORGANIZATION_NAME"
    PERSON_NAME = "PERSON_NAME"
    PHONE = "PHONE"


class LookupKey(
    Row,
    table="lookup_key",
    key=["company_id", "kind", "key", "subject_id"],
    rules=[Index("ix_lookup_key_subject_id", "company_id", "subject_id")],
):
    """A key by which a record is found without reading the others (`db.lookup.keys`); deleted records have none."""

    company_id: int
    kind: LookupKind
    key: OrderedText
    subject_id: int
