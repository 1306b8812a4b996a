"""Builders of organizations, people and notes: from a record to the columns of a row."""

import re

from db.text import fold
from db.web_links import WEB_LINK_COLUMNS, is_web_link
from imports.dialects.dialect import MIDDLE_NAME, NAME_AFTER_ORGANIZATION
from imports.messages import ImportMessageCode, message
from imports.records.built_row import BuiltRow, Values
from imports.records.existing_records import RowSkipped
from imports.records.import_context import ImportContext
from imports.records.record_reader import Record
from imports.records.record_values import (
    common_columns,
    default_times,
    html_columns,
    name_columns,
    same_columns,
    short_columns,
)

WORD = re.compile(r"\w+")
UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{1,10}")
"""A name in Chinese, Japanese or Korean."""
LINK_COLUMNS = ("organization_id", "deal_id", "person_id")


def build_organization(context: ImportContext, record: Record) -> BuiltRow:
    """Build an organization. Its parent is set later, when all organizations exist."""
    values = name_columns(record, "name", "folded_name") | common_columns(record)
    values |= same_columns(record, "employee_count", "address")
    values |= _web_links(context, record, *WEB_LINK_COLUMNS) | short_columns(record, "industry", "annual_revenue")
    values |= context.user(record, "owner", "owner_id")
    return BuiltRow(values, defaults=default_times(context, record))


def _web_links(context: ImportContext, record: Record, *names: str) -> Values:
    """Return columns that clients show as links. A value that is not a web address is left out."""
    values = short_columns(record, *names)
    for name, value in values.items():
        if value is not None and not is_web_link(value):
            context.existing.warning_counts[message(ImportMessageCode.WEB_ADDRESSES_LEFT_OUT, field=name)] += 1
            values[name] = None
    return values


def build_person(context: ImportContext, record: Record) -> BuiltRow:
    """Build a person."""
    record.values["name"] = _full_name(context, record)
    values = name_columns(record, "name", "folded_name") | common_columns(record)
    values |= same_columns(record, "emails", "phones")
    values |= short_columns(record, "first_name", "last_name") | context.links(record, "organization")
    values |= context.user(record, "owner", "owner_id")
    return BuiltRow(values, defaults=default_times(context, record))


def _full_name(context: ImportContext, record: Record) -> str | None:
    """Return the full name of a person; first name and last name where the file has no other.

    A person of whom only an email address is known is called by it, as in the lists of programs that send letters;
    one of an address book, as there, also by the phone number or the organization.
    """
    organization, name = record.get("organization"), record.get(NAME_AFTER_ORGANIZATION)
    names = [record.get("first_name"), record.get(MIDDLE_NAME), record.get("last_name")]
    own_name = name.removeprefix(f"{organization}, ") if name and organization else name
    if all(UNSPACED.fullmatch(name or "") for name in (names[0], names[-1])):
        names.reverse()  # where names are written without a space, the last name is the first
    stated = _completed_name(context, record) or own_name or " ".join(filter(None, names))
    if stated or record.get("external_id") is not None:  # a record that has a name would lose it
        return stated or None
    points = [*(record.get("emails") or ()), *(record.get("phones") or () if record.has(MIDDLE_NAME) else ())]
    return next((point.value for point in points), organization if record.has(MIDDLE_NAME) else None)


def _completed_name(context: ImportContext, record: Record) -> str | None:
    """Return the name, with the other half where the file has only one: `Nom` may be the last name alone.

    A half of which the name has a word is in it. A first name that a whole name lacks is a nickname.
    """
    name: str | None = record.get("name")
    first, last = record.get("first_name"), record.get("last_name")
    if not name or (record.has("first_name") and record.has("last_name")):
        return name
    of_name, of_first, of_last = (set(WORD.findall(fold(text or ""))) for text in (name, first, last))
    if first and not of_first <= of_name and context.is_last_name(name):
        return f"{first} {name}"
    is_other = of_last.isdisjoint(of_name) or (" " not in name and not of_last <= of_name)
    return f"{name} {last}" if last and is_other else name


def build_note(context: ImportContext, record: Record) -> BuiltRow:
    """Build a note; `RowSkipped` if it is empty or linked to nothing."""
    if record.get("content") is None:
        raise RowSkipped(ImportMessageCode.FIELD_MISSING, field="content")
    values = html_columns(record, "content") | common_columns(record)
    values.pop("visible_to", None)
    values |= context.links(record, "organization", "deal", "person")
    if not any(values.get(column) for column in LINK_COLUMNS):
        raise RowSkipped(ImportMessageCode.OF_NOTHING)
    pins = same_columns(record, "is_pinned_to_organization", "is_pinned_to_deal", "is_pinned_to_person")
    values |= {column: is_pinned for column, is_pinned in pins.items() if is_pinned is not None}
    values |= context.user(record, "owner", "author_id")
    return BuiltRow(values, defaults=default_times(context, record))
