"""Labels, and the records that have them."""

from enum import StrEnum
from typing import Annotated

from sqlalchemy import Index, UniqueConstraint

from db.column_types import ShortText
from db.row import Row, foreign_key, joined_by


class LabelEntity(StrEnum):
    """Kind of record that can carry a label."""

    DEAL = "DEAL"
    ORGANIZATION = "ORGANIZATION"
    PERSON = "PERSON"


class Label(Row, table="label", rules=[UniqueConstraint("company_id", "entity", "name")]):
    """A label: a name with a color."""

    company_id: int
    id: int
    entity: LabelEntity
    name: ShortText
    color: ShortText | None
    is_active: bool
    version: int


class OrganizationLabel(
    Row,
    table="organization_label",
    key=["company_id", "organization_id", "label_id"],
    rules=[Index("ix_organization_label_label_id", "company_id", "label_id")],
):
    """A label on an organization."""

    company_id: int
    organization_id: Annotated[int, foreign_key("organization")]
    label_id: Annotated[int, foreign_key("label")]

    label: Annotated[Label, joined_by("label_id")]


class DealLabel(
    Row,
    table="deal_label",
    key=["company_id", "deal_id", "label_id"],
    rules=[Index("ix_deal_label_label_id", "company_id", "label_id")],
):
    """A label on a deal."""

    company_id: int
    deal_id: Annotated[int, foreign_key("deal")]
    label_id: Annotated[int, foreign_key("label")]

    label: Annotated[Label, joined_by("label_id")]


class PersonLabel(
    Row,
    table="person_label",
    key=["company_id", "person_id", "label_id"],
    rules=[Index("ix_person_label_label_id", "company_id", "label_id")],
):
    """A label on a person."""

    company_id: int
    person_id: Annotated[int, foreign_key("person")]
    label_id: Annotated[int, foreign_key("label")]

    label: Annotated[Label, joined_by("label_id")]
