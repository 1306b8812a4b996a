"""Builder of deals: from a record to the columns of a row."""

from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from db.models import DealStatus
from db.money import to_minor_units
from imports.pipedrive.built_row import BuiltRow, Values
from imports.pipedrive.existing_records import RowSkipped, split_stage
from imports.pipedrive.import_context import ImportContext
from imports.pipedrive.record_values import (
    common_columns,
    default_times,
    name_columns,
    same_columns,
    short_columns,
)
from imports.pipedrive.records import Record

MAX_AMOUNT = 10**15
"""The largest amount in minor units."""
AMOUNT_COLUMNS = ("value", "annual_recurring_value", "monthly_recurring_value", "annual_contract_value")
NOT_WON = {"won_at": None, "won_on": None, "won_at_is_estimated": False}


async def build_deal(context: ImportContext, record: Record) -> BuiltRow:
    """Build a deal. An amount with more decimals than its currency has is rounded half to even."""
    values = name_columns(record, "title", "folded_title") | common_columns(record)
    values |= await context.links(record, "organization", "person")
    values |= await _amounts(context, record)
    values |= await context.user(record, "owner", "owner_id")
    values |= await context.user(record, "creator", "creator_id")
    values |= same_columns(record, "lost_reason", "expected_close_date", "stage_changed_at", "archived_at")
    values |= short_columns(record, "origin", "origin_id", "channel", "channel_id")
    if record.get("probability") is not None:
        values["probability"] = float(record.get("probability"))
    if record.get("is_archived") is not None:
        values["is_archived"] = record.get("is_archived")
    values |= await _stage(context, record)
    code, _ = await context.existing.currency(context.uow, record.get("currency"))
    defaults = {"currency_code": code, "status": DealStatus.OPEN, **default_times(context, record)}
    built = BuiltRow(values, defaults=defaults)
    _set_status(context, record, built)
    return built


async def _stage(context: ImportContext, record: Record) -> Values:
    pipeline, stage = record.get("pipeline"), record.get("stage")
    if record.get("stage_of"):
        pipeline, stage = split_stage(record.get("stage_of"))
    if not stage:
        return {}
    return {"stage_id": await context.existing.stage(context.uow, pipeline, stage)}


async def _amounts(context: ImportContext, record: Record) -> Values:
    values: Values = {}
    code, decimal_points = await context.existing.currency(context.uow, record.get("currency"))
    if record.get("currency") is not None:
        values["currency_code"] = code
    for column in AMOUNT_COLUMNS:
        if record.has(column):
            values[column] = _minor_units(context, record.get(column), decimal_points)
    return values


def _minor_units(context: ImportContext, amount: Decimal | None, decimal_points: int) -> int | None:
    if amount is None:
        return None
    minor_units = to_minor_units(amount, decimal_points)
    if minor_units != amount.scaleb(decimal_points):
        context.existing.warning_counts["amounts had more decimals than their currency and were rounded"] += 1
    if abs(minor_units) > MAX_AMOUNT:
        msg = f"the amount {amount} is too large"
        raise RowSkipped(msg)
    return minor_units


def _set_status(context: ImportContext, record: Record, built: BuiltRow) -> None:
    """Set the status and its times. An open deal has no closing time, and only a won one has a winning time."""
    status_text, now = record.get("status"), context.uow.now
    closed_at, created_at = record.get("closed_at"), record.get("created_at")
    if status_text is None:
        return
    if status_text == "DELETED":
        built.deleted_at = record.get("updated_at") or closed_at or created_at or now
        return
    status = DealStatus(status_text)
    built.values["status"] = status
    if status is not DealStatus.WON:
        built.values |= NOT_WON
    if status is not DealStatus.LOST:
        built.values["lost_at"] = None
    if status is DealStatus.OPEN:
        built.values["closed_at"] = None
        return
    column = "won_at" if status is DealStatus.WON else "lost_at"
    decided_at = record.get(column) or closed_at or created_at or now
    is_estimated = not record.get(column)
    decision = _decision_columns(context, column, decided_at, is_estimated=is_estimated)
    if is_estimated:
        built.guesses |= decision
    else:
        built.values |= decision
    if closed_at:
        built.values["closed_at"] = closed_at
    else:
        built.guesses["closed_at"] = decided_at
    if status is DealStatus.WON:
        built.guesses["first_won_at"] = decided_at


def _decision_columns(context: ImportContext, column: str, decided_at: datetime, *, is_estimated: bool) -> Values:
    columns: Values = {column: decided_at}
    if column == "won_at":
        company_zone = ZoneInfo(context.existing.company.time_zone)
        columns["won_on"] = decided_at.astimezone(company_zone).date()
        columns["won_at_is_estimated"] = is_estimated
    return columns
