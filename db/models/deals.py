"""Deals, pipelines, stages, and the history of deal statuses."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated

from sqlalchemy import CheckConstraint, Double, ForeignKeyConstraint, Index, UniqueConstraint

from db.column_types import Code, LongText, ShortText
from db.models.companies import Currency, User
from db.models.deletion import deletion_index
from db.models.order_indexes import order_indexes
from db.row import Row, foreign_key, joined_by


class Pipeline(Row, table="pipeline", rules=[UniqueConstraint("company_id", "external_id")]):
    """A sequence of stages that deals pass through."""

    company_id: int
    id: int
    external_id: ShortText | None
    name: ShortText
    position: int
    is_probability_enabled: bool
    is_active: bool
    version: int


class Stage(
    Row,
    table="stage",
    rules=[UniqueConstraint("company_id", "external_id"), Index("ix_stage_pipeline_id", "company_id", "pipeline_id")],
):
    """A stage of a pipeline."""

    company_id: int
    id: int
    external_id: ShortText | None
    pipeline_id: Annotated[int, foreign_key("pipeline")]
    name: ShortText
    position: int
    probability: Annotated[float | None, Double]
    days_to_rotten: int | None
    is_active: bool
    version: int


class DealStatus(StrEnum):
    """Status of a deal."""

    OPEN = "OPEN"
    WON = "WON"
    LOST = "LOST"


class EventSource(StrEnum):
    """Origin of a change."""

    APP = "APP"
    API = "API"
    IMPORT = "IMPORT"


class Deal(
    Row,
    table="deal",
    rules=[
        UniqueConstraint("company_id", "external_id"),
        deletion_index("deal"),
        ForeignKeyConstraint(["company_id", "currency_code"], ["currency.company_id", "currency.code"]),
        CheckConstraint("status <> 'WON' OR (won_at IS NOT NULL AND won_on IS NOT NULL)", name="won_has_a_day"),
        Index("ix_deal_organization_id", "company_id", "organization_id", "status"),
        Index("ix_deal_person_id", "company_id", "person_id"),
        Index("ix_deal_value", "company_id", "currency_code", "value", "id"),  # branches of an order by value
        *order_indexes("deal", "created_at", "expected_close_date", "folded_title", "status", "updated_at", "won_at"),
    ],
):
    """A deal. `value`: in minor units of its currency; `won_on`: the date of `won_at` in the company's time zone."""

    company_id: int
    id: int
    external_id: ShortText | None
    title: ShortText
    folded_title: ShortText
    organization_id: Annotated[int | None, foreign_key("organization")]
    person_id: Annotated[int | None, foreign_key("person")]
    owner_id: Annotated[int | None, foreign_key("user")]
    creator_id: Annotated[int | None, foreign_key("user")]
    stage_id: Annotated[int | None, foreign_key("stage")]
    value: int | None
    currency_code: Code
    status: DealStatus
    won_at: datetime | None
    won_on: date | None
    won_at_is_estimated: bool
    first_won_at: datetime | None
    lost_at: datetime | None
    closed_at: datetime | None
    lost_reason: LongText | None
    expected_close_date: date | None
    probability: Annotated[float | None, Double]
    stage_changed_at: datetime | None
    is_archived: bool
    archived_at: datetime | None
    annual_recurring_value: int | None
    monthly_recurring_value: int | None
    annual_contract_value: int | None
    origin: ShortText | None
    origin_id: ShortText | None
    channel: ShortText | None
    channel_id: ShortText | None
    visible_to: ShortText | None
    created_at: datetime
    updated_at: datetime
    version: int
    deleted_at: datetime | None

    currency: Annotated[Currency, joined_by("currency_code")]
    owner: Annotated[User | None, joined_by("owner_id")]


class DealStatusEvent(
    Row,
    table="deal_status_event",
    rules=[
        Index("ix_deal_status_event_deal", "company_id", "deal_id", "effective_at"),
        Index("ix_deal_status_event_organization", "company_id", "organization_id", "effective_at", "id"),
    ],
):
    """A change of a deal's status, with the deal's organization and value at that time. Append-only."""

    company_id: int
    id: int
    deal_id: Annotated[int, foreign_key("deal")]
    from_status: DealStatus | None
    to_status: DealStatus
    at: datetime
    effective_at: datetime
    actor_id: Annotated[int | None, foreign_key("user")]
    organization_id: int | None
    value: int | None
    currency_code: Code
    source: EventSource

    actor: Annotated[User | None, joined_by("actor_id")]
