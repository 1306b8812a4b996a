"""Builder of deals: from a record to the columns of a row."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from db.models import DealStatus
from db.money.amounts import to_minor_units
from imports.messages import ImportMessageCode, message
from imports.records.built_row import BuiltRow, Values
from imports.records.existing_records import RowSkipped, split_stage
from imports.records.import_context import ImportContext
from imports.records.record_reader import Record
from imports.records.record_values import (
    common_columns,
    default_times,
    name_columns,
    same_columns,
    short_columns,
)
from imports.values.currency_marks import choose_currency, currencies_of
from imports.values.dates import is_past
from imports.values.numbers import Amount

MAX_AMOUNT = 10**15
"""The largest amount in minor units."""
MAX_CURRENCIES_SHOWN = 3
AMOUNT_COLUMNS = ("value", "annual_recurring_value", "monthly_recurring_value", "annual_contract_value")
ESTIMATES = {
    (DealStatus.WON, True): message(ImportMessageCode.WON_WHEN_CREATED),
    (DealStatus.WON, False): message(ImportMessageCode.WON_NOW),
    (DealStatus.LOST, True): message(ImportMessageCode.LOST_WHEN_CREATED),
    (DealStatus.LOST, False): message(ImportMessageCode.LOST_NOW),
}
"""Notes about decisions whose day no column states, by whether the deal's creation stands in for it."""
DECISIONS = {DealStatus.WON: "won_at", DealStatus.LOST: "lost_at"}
NOT_WON = {"won_at": None, "won_on": None, "won_at_is_estimated": False}


def build_deal(context: ImportContext, record: Record) -> BuiltRow:
    """Build a deal. An amount with more decimals than its currency has is rounded half to even."""
    values = name_columns(record, "title", "folded_title") | common_columns(record)
    values |= context.links(record, "organization", "person")
    values |= _amounts(context, record)
    values |= context.user(record, "owner", "owner_id")
    values |= context.user(record, "creator", "creator_id")
    values |= same_columns(record, "lost_reason", "expected_close_date", "stage_changed_at", "archived_at")
    values |= short_columns(record, "origin", "origin_id", "channel", "channel_id")
    if record.get("probability") is not None:
        values["probability"] = float(record.get("probability"))
    if record.get("is_archived") is not None:
        values["is_archived"] = record.get("is_archived")
    values |= stage_columns(context, record)
    code = values.get("currency_code", context.existing.company.currency)
    defaults = {"currency_code": code, "status": DealStatus.OPEN, **default_times(context, record)}
    built = BuiltRow(values, defaults=defaults)
    _set_status(context, record, built)
    return built


def stage_columns(context: ImportContext, record: Record) -> Values:
    """Return the column with the stage of a deal. An unknown name creates one."""
    pipeline, stage = record.get("pipeline"), record.get("stage")
    if record.get("stage_of"):
        pipeline, stage = split_stage(record.get("stage_of"))
    if not stage:
        return {}
    return {"stage_id": context.existing.stage(pipeline, stage)}


def stated_currency(context: ImportContext, record: Record) -> str | None:
    """Return the currency of a deal: that of its column, or of a sign in an amount; None if the row states none.

    Raises `RowSkipped` if they disagree, or if the sign may mean several.
    """
    stated: str | None = record.get("currency")
    code = stated and _currency_code(context, stated)
    for column in AMOUNT_COLUMNS:
        amount = record.get(column)
        if amount is not None and amount.currencies:
            code = choose_currency(code, context.existing.company.currency, amount.currencies)
            if code is None:
                raise _uncertain_currency(column, amount.currencies, stated)
    return code


def _currency_code(context: ImportContext, stated: str) -> str:
    """Return the code of the currency that a cell states by its code, its name or a sign."""
    possible = currencies_of(stated)
    if not possible:
        return context.existing.currency_code(stated)
    code = choose_currency(None, context.existing.company.currency, possible)
    if code is None:
        raise _uncertain_currency("currency", possible, None)
    return code


def _uncertain_currency(column: str, currencies: Sequence[str], stated: str | None) -> RowSkipped:
    possible = {"field": column, "currencies": ", ".join(currencies[:MAX_CURRENCIES_SHOWN])}
    if stated is None:
        return RowSkipped(ImportMessageCode.CURRENCY_UNCERTAIN, **possible)
    return RowSkipped(ImportMessageCode.CURRENCY_CONTRADICTED, **possible, stated=stated)


def _amounts(context: ImportContext, record: Record) -> Values:
    values: Values = {}
    stated = stated_currency(context, record)
    code, decimal_points = context.existing.currency(stated)
    if stated is not None:
        values["currency_code"] = code
    for column in AMOUNT_COLUMNS:
        if record.has(column):
            amount: Amount | None = record.get(column)
            values[column] = amount and _minor_units(context, amount.number, decimal_points)
    return values


def _minor_units(context: ImportContext, amount: Decimal, decimal_points: int) -> int:
    minor_units = to_minor_units(amount, decimal_points)
    if minor_units != amount.scaleb(decimal_points):
        context.existing.warning_counts[message(ImportMessageCode.AMOUNTS_ROUNDED)] += 1
    if abs(minor_units) > MAX_AMOUNT:
        raise RowSkipped(ImportMessageCode.AMOUNT_TOO_LARGE, amount=str(amount))
    return minor_units


def _set_status(context: ImportContext, record: Record, built: BuiltRow) -> None:
    """Set the status and its times. An open deal has no closing time, and only a won one has a winning time."""
    status_text, now = _status_text(record), context.now
    closed_at, created_at = record.get("closed_at"), record.get("created_at")
    if status_text is None:
        return
    if status_text == "DELETED":
        if record.get("external_id") is None:  # another import could not find it again
            raise RowSkipped(ImportMessageCode.DELETED_THERE)
        built.deleted_at = record.get("updated_at") or closed_at or created_at or now
        return
    status = DealStatus(status_text)
    if any(record.get(column) for other, column in DECISIONS.items() if other is not status):
        context.existing.warning_counts[message(ImportMessageCode.DECISIONS_CONTRADICTED)] += 1
    built.values["status"] = status
    if status is not DealStatus.WON:
        built.values |= NOT_WON
    if status is not DealStatus.LOST:
        built.values["lost_at"] = None
    if status is DealStatus.OPEN:
        built.values["closed_at"] = None
        return
    _set_decision(context, record, built, status)


def _status_text(record: Record) -> str | None:
    """Return the status that a record states, or that follows from its days of winning and losing."""
    stated: str | None = record.get("status") or record.get("closed_stage")
    decisions = [status.value for status, column in DECISIONS.items() if record.get(column)]
    if stated is None and len(decisions) > 1:
        raise RowSkipped(ImportMessageCode.DECIDED_TWICE)
    return stated or next(iter(decisions), None)


def _set_decision(context: ImportContext, record: Record, built: BuiltRow, status: DealStatus) -> None:
    """Set the time of a win or a loss; `RowSkipped` if it is in the future."""
    closed_at, now = record.get("closed_at"), context.now
    column = DECISIONS[status]
    stated_at, created_at = record.get(column) or closed_at, record.get("created_at")
    decided_at = stated_at or created_at or now
    built.note_of_guesses = None if stated_at else ESTIMATES[status, created_at is not None]
    if not is_past(decided_at, now):
        raise RowSkipped(
            ImportMessageCode.WON_IN_FUTURE if status is DealStatus.WON else ImportMessageCode.LOST_IN_FUTURE
        )
    is_estimated = not record.get(column) or bool(record.get("won_at_is_estimated"))
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
