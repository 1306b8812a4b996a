"""Builder of activities: from a record to the columns of a row."""

from datetime import datetime, timedelta
from typing import Any

from db.models import Priority
from db.time_zones import is_time_zone
from imports.messages import ImportMessageCode
from imports.records.built_row import BuiltRow, Values
from imports.records.existing_records import RowSkipped, check_length
from imports.records.import_context import ImportContext
from imports.records.record_reader import Record
from imports.records.record_values import common_columns, default_times, html_columns, same_columns
from imports.values.dates import is_past, local_time_to_utc

MIDDAY = timedelta(hours=12)


def build_activity(context: ImportContext, record: Record) -> BuiltRow:
    """Build an activity: timed if the file has a due time, all-day if it has a date only, else undated."""
    _check_links(record)
    values: Values = {"subject": _subject(record)} | common_columns(record)
    values |= same_columns(record, "location") | html_columns(record, "note", "public_description")
    values |= context.links(record, "organization", "deal", "person") | _due_columns(context, record)
    values |= context.user(record, "owner", "owner_id")
    values |= context.user(record, "creator", "creator_id")
    if record.has("duration"):
        values["duration_minutes"] = record.get("duration")
    if record.has("priority"):
        values["priority"] = record.get("priority") and Priority(record.get("priority"))
    if record.get("is_busy") is not None:
        values["is_busy"] = record.get("is_busy")
    defaults: Values = {"is_busy": values.get("due_at") is not None, **default_times(context, record)}
    type_id = context.existing.type(record.get("type"))
    if record.has("type"):
        values["type_id"] = type_id
    else:
        defaults["type_id"] = type_id
    built = BuiltRow(values, defaults=defaults)
    _set_done(context, record, built)
    return built


def _check_links(record: Record) -> None:
    has_customer = record.get("deal") or record.get("organization")
    if not has_customer and (record.get("lead") or record.get("project")):
        raise RowSkipped(ImportMessageCode.OF_LEAD_ONLY)


def _subject(record: Record) -> str:
    subject = record.get("subject") or record.get("type")
    if subject is None:
        raise RowSkipped(ImportMessageCode.FIELD_MISSING, field="subject")
    return check_length(subject, "subject")


def _due_columns(context: ImportContext, record: Record) -> Values:
    due_date, due_time = record.get("due_date"), record.get("due_time")
    if record.get("due_at") is not None:
        zone = record.get("due_zone") or context.zone.key
        return {"due_at": record.get("due_at"), "due_zone": zone if is_time_zone(zone) else None, "due_date": None}
    if not record.has("due_date"):
        return {}
    if due_date is None or due_time is None:
        return {"due_at": None, "due_zone": None, "due_date": due_date}
    return {
        "due_at": local_time_to_utc(due_date, due_time, context.zone),
        "due_zone": context.zone.key,
        "due_date": None,
    }


def _set_done(context: ImportContext, record: Record, built: BuiltRow) -> None:
    done_at, is_done = record.get("done_at"), record.get("is_done")
    if done_at is not None and not is_past(done_at, context.now):
        raise RowSkipped(ImportMessageCode.DONE_IN_FUTURE)
    if is_done is None and done_at is None:
        built.defaults["is_done"] = False
    elif is_done is False:
        built.values |= {"is_done": False, "done_at": None}
    elif done_at is None:
        built.values["is_done"] = True
        built.guesses["done_at"] = _guess_done_at(context, record)
    else:
        built.values |= {"is_done": True, "done_at": done_at}


def _guess_done_at(context: ImportContext, record: Record) -> datetime:
    """Return the due time, else the update or creation time, but never a future time."""
    due_date: Any = record.get("due_date")
    known: datetime | None = record.get("updated_at") or record.get("created_at")
    if due_date is not None:
        due_time: Any = record.get("due_time")
        known = local_time_to_utc(due_date, MIDDAY if due_time is None else due_time, context.zone)
    return min(known or context.now, context.now)
