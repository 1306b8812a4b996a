"""What the row of a file becomes: the columns of one of our rows, with every link found or made."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from db.html import sanitize_html
from db.models import DealStatus, Organization, Person, Priority
from db.money import to_minor_units
from db.text import fold
from db.unit_of_work import UnitOfWork
from db.web_links import is_web_link
from imports.pipedrive.dates import is_past, local_time_to_utc
from imports.pipedrive.existing_records import (
    MAX_NAME_LENGTH,
    ExistingRecords,
    NamedRecord,
    RowSkipped,
    check_length,
    split_stage,
)
from imports.pipedrive.records import Record

MAX_AMOUNT = 10**15
Values = dict[str, Any]


@dataclass
class BuiltRow:
    """The columns of a row.

    `values`: what the file says · `guesses`: what follows where it says nothing, for a new row or a new status ·
    `usual`: what a new row has besides · `deleted_at`: when the other system deleted it.
    """

    values: Values
    guesses: Values = field(default_factory=dict)
    defaults: Values = field(default_factory=dict)
    deleted_at: datetime | None = None

    @property
    def insert_values(self) -> Values:
        """The columns of a new row."""
        return {**self.defaults, **self.guesses, **self.values, "deleted_at": self.deleted_at}


@dataclass(frozen=True)
class ImportContext:
    """Where a row is built: what may be written to, what is known, and the zone of the file."""

    uow: UnitOfWork
    known: ExistingRecords
    zone: ZoneInfo

    async def links(self, record: Record, *names: str) -> Values:
        """The ids of what a row names; what the file has no column for is left out."""
        found: Values = {}
        for name in names:
            if record.has(name, f"{name}_id"):
                found[f"{name}_id"] = await LINKS[name](self, record, found.get("organization_id"))
        return found

    async def organization(self, record: Record, _home: int | None) -> int | None:
        """The organization that a row names, made if it is new."""
        name, external_id = record.get("organization"), record.get("organization_id")
        found = self.known.organizations.find(external_id, name)
        if found is None and name:
            values = {"name": check_length(name, "organization"), "folded_name": fold(name)[:MAX_NAME_LENGTH]}
            (found,) = await self.uow.insert(Organization, [{**values, "external_id": external_id}])
            self.known.organizations.add(NamedRecord(found, external_id, name))
            self.known.warning_counts["organizations were only named; they were made from their names"] += 1
        return _linked(found, external_id, "organization")

    async def person(self, record: Record, home: int | None) -> int | None:
        """The person that a row names, made if they are new; of two with one name, the one of its organization."""
        name, external_id = record.get("person"), record.get("person_id")
        found = self.known.people.find(external_id, name, home)
        if found is None and name:
            values = {"name": check_length(name, "contact person"), "folded_name": fold(name)[:MAX_NAME_LENGTH]}
            stub = {**values, "external_id": external_id, "organization_id": home}
            (found,) = await self.uow.insert(Person, [stub])
            self.known.people.add(NamedRecord(found, external_id, name, home))
            self.known.warning_counts["people were only named; they were made from their names"] += 1
        return _linked(found, external_id, "person")

    async def deal(self, record: Record, home: int | None) -> int | None:
        """The deal that a row names. It cannot be made from a title: nobody would know its value and status."""
        title, external_id = record.get("deal"), record.get("deal_id")
        found = self.known.deals.find(external_id, title, home)
        if found is None and title and external_id is None:
            msg = f"there is no deal called {title!r}; import the deals first"
            raise RowSkipped(msg)
        return _linked(found, external_id, "deal")

    async def user(self, record: Record, name: str, column: str) -> Values:
        """The user that a column names."""
        return {column: await self.known.user(self.uow, record.get(name))} if record.has(name) else {}


LINKS: dict[str, Callable[[ImportContext, Record, int | None], Awaitable[int | None]]] = {
    "organization": ImportContext.organization,
    "person": ImportContext.person,
    "deal": ImportContext.deal,
}


def _linked(found: int | None, external_id: str | None, what: str) -> int | None:
    if found is None and external_id is not None:
        msg = f"there is no {what} with the ID {external_id}; import the file it is in too"
        raise RowSkipped(msg)
    return found


def _kept(record: Record, *names: str) -> Values:
    """What the row says under the very names of our columns; a column that the file does not have is left alone."""
    return {name: record.values[name] for name in names if name in record.values}


def _short(record: Record, *names: str) -> Values:
    return {name: said and check_length(said, name.replace("_", " ")) for name, said in _kept(record, *names).items()}


def _web_links(input_context: ImportContext, record: Record, *names: str) -> Values:
    """Return the columns that clients show as links, without what is no web address."""
    values = _short(record, *names)
    for name, value in values.items():
        if value is not None and not is_web_link(value):
            input_context.known.warning_counts[f"values of {name} were left out: they are not web addresses"] += 1
    return {name: value if value is None or is_web_link(value) else None for name, value in values.items()}


def _common(record: Record) -> Values:
    """What every kind has; an ID or a time that is not given is not taken away."""
    common = _short(record, "external_id") | _kept(record, "created_at")
    given = {name: said for name, said in common.items() if said is not None}
    return {**given, **_short(record, "visible_to")}


def _times(input_context: ImportContext, record: Record) -> Values:
    return {"updated_at": record.get("updated_at") or record.get("created_at") or input_context.uow.now}


def _named(record: Record, name: str, folded: str) -> Values:
    said = record.get(name)
    if said is None:
        msg = f"it has no {name}"
        raise RowSkipped(msg)
    return {name: check_length(said, name), folded: fold(said)[:MAX_NAME_LENGTH]}


async def build_organization(input_context: ImportContext, record: Record) -> BuiltRow:
    """The columns of an organization; its parent is found when all organizations are there."""
    values = _named(record, "name", "folded_name") | _common(record) | _kept(record, "employee_count", "address")
    values |= _web_links(input_context, record, "website", "linkedin") | _short(record, "industry", "annual_revenue")
    return BuiltRow(
        values | await input_context.user(record, "owner", "owner_id"), defaults=_times(input_context, record)
    )


async def build_person(input_context: ImportContext, record: Record) -> BuiltRow:
    """The columns of a person."""
    parts = (record.get("first_name"), record.get("last_name"))
    record.values["name"] = record.get("name") or " ".join(filter(None, parts)) or None
    values = _named(record, "name", "folded_name") | _common(record) | _kept(record, "emails", "phones")
    values |= _short(record, "first_name", "last_name") | await input_context.links(record, "organization")
    return BuiltRow(
        values | await input_context.user(record, "owner", "owner_id"), defaults=_times(input_context, record)
    )


async def build_deal(input_context: ImportContext, record: Record) -> BuiltRow:
    """The columns of a deal; an amount with more decimals than its currency has is rounded half to even."""
    values = _named(record, "title", "folded_title") | _common(record)
    values |= await input_context.links(record, "organization", "person") | await _amounts(input_context, record)
    values |= await input_context.user(record, "owner", "owner_id") | await input_context.user(
        record, "creator", "creator_id"
    )
    values |= _kept(record, "lost_reason", "expected_close_date", "stage_changed_at", "archived_at")
    values |= _short(record, "origin", "origin_id", "channel", "channel_id")
    if record.get("probability") is not None:
        values["probability"] = float(record.get("probability"))
    if record.get("is_archived") is not None:
        values["is_archived"] = record.get("is_archived")
    pipeline, stage = record.get("pipeline"), record.get("stage")
    if record.get("stage_of"):
        pipeline, stage = split_stage(record.get("stage_of"))
    if stage:
        values["stage_id"] = await input_context.known.stage(input_context.uow, pipeline, stage)
    code, _ = await input_context.known.currency(input_context.uow, record.get("currency"))
    usual = {"currency_code": code, "status": DealStatus.OPEN, **_times(input_context, record)}
    return _with_status(input_context, record, BuiltRow(values, defaults=usual))


async def _amounts(input_context: ImportContext, record: Record) -> Values:
    found: Values = {}
    code, points = await input_context.known.currency(input_context.uow, record.get("currency"))
    if record.get("currency") is not None:
        found["currency_code"] = code
    for name in ("value", "annual_recurring_value", "monthly_recurring_value", "annual_contract_value"):
        if record.has(name):
            amount = record.get(name)
            found[name] = None if amount is None else to_minor_units(amount, points)
            if amount is not None and found[name] != amount.scaleb(points):
                input_context.known.warning_counts[
                    "amounts had more decimals than their currency, and were rounded"
                ] += 1
            if abs(found[name] or 0) > MAX_AMOUNT:
                msg = f"{amount} is more than can be kept"
                raise RowSkipped(msg)
    return found


def _with_status(input_context: ImportContext, record: Record, built: BuiltRow) -> BuiltRow:
    said, now = record.get("status"), input_context.uow.now
    closed, created = record.get("closed_at"), record.get("created_at")
    if said == "DELETED":
        built.deleted_at = record.get("updated_at") or closed or created or now
    elif said is not None:
        status = DealStatus(said)
        built.values["status"] = status
        built.values |= NOT_WON if status is not DealStatus.WON else {}
        built.values |= {"lost_at": None} if status is not DealStatus.LOST else {}
        built.values |= {"closed_at": None} if status is DealStatus.OPEN else {}
        if status is not DealStatus.OPEN:
            name = "won_at" if status is DealStatus.WON else "lost_at"
            decided = record.get(name) or closed or created or now
            known = built.values if record.get(name) else built.guesses
            known[name] = decided
            (built.values if closed else built.guesses)["closed_at"] = closed or decided
            if status is DealStatus.WON:
                day = decided.astimezone(ZoneInfo(input_context.known.company.time_zone)).date()
                known |= {"won_on": day, "won_at_is_estimated": record.get(name) is None}
                built.guesses["first_won_at"] = decided
    return built


NOT_WON = {"won_at": None, "won_on": None, "won_at_is_estimated": False}


async def build_activity(input_context: ImportContext, record: Record) -> BuiltRow:
    """The columns of an activity: timed if the file says a time, for a whole day if it says a date, else undated."""
    subject = record.get("subject") or record.get("type")
    if subject is None:
        msg = "it has no subject"
        raise RowSkipped(msg)
    if not record.get("deal") and not record.get("organization") and (record.get("lead") or record.get("project")):
        msg = "it belongs to a lead or a project only, which are not imported"
        raise RowSkipped(msg)
    values: Values = (
        {"subject": check_length(subject, "subject")} | _common(record) | _kept(record, "note", "public_description")
    )
    values |= await input_context.links(record, "organization", "deal", "person") | _due(input_context, record)
    values |= await input_context.user(record, "owner", "owner_id") | await input_context.user(
        record, "creator", "creator_id"
    )
    usual: Values = {"is_busy": values.get("due_at") is not None, **_times(input_context, record)}
    if record.has("type"):
        values["type_id"] = await input_context.known.type(input_context.uow, record.get("type"))
    else:
        usual["type_id"] = await input_context.known.type(input_context.uow, None)
    if record.has("duration"):
        values["duration_minutes"] = record.get("duration")
    if record.has("priority"):
        values["priority"] = record.get("priority") and Priority(record.get("priority"))
    if record.get("is_busy") is not None:
        values["is_busy"] = record.get("is_busy")
    values |= _kept(record, "location")
    return _with_done(input_context, record, BuiltRow(values, defaults=usual))


def _due(input_context: ImportContext, record: Record) -> Values:
    day, clock = record.get("due_day"), record.get("due_clock")
    if not record.has("due_day"):
        return {}
    if day is None or clock is None:
        return {"due_at": None, "due_zone": None, "due_date": day}
    return {
        "due_at": local_time_to_utc(day, clock, input_context.zone),
        "due_zone": input_context.zone.key,
        "due_date": None,
    }


def _with_done(input_context: ImportContext, record: Record, built: BuiltRow) -> BuiltRow:
    done_at, said = record.get("done_at"), record.get("is_done")
    if done_at is not None and not is_past(done_at, input_context.uow.now):
        msg = "it was done in the future; is the time zone right?"
        raise RowSkipped(msg)
    if said is None and done_at is None:
        built.defaults["is_done"] = False
    elif said is False:
        built.values |= {"is_done": False, "done_at": None}
    else:
        built.values["is_done"] = True
        (built.values if done_at else built.guesses)["done_at"] = done_at or _guessed_done(input_context, record)
    return built


def _guessed_done(input_context: ImportContext, record: Record) -> datetime:
    day: Any = record.get("due_day")
    planned = None if day is None else local_time_to_utc(day, record.get("due_clock") or time(12), input_context.zone)
    known: datetime | None = planned or record.get("updated_at") or record.get("created_at")
    return min(known or input_context.uow.now, input_context.uow.now)


async def build_note(input_context: ImportContext, record: Record) -> BuiltRow:
    """The columns of a note."""
    content = record.get("content")
    if content is None:
        msg = "it has no content"
        raise RowSkipped(msg)
    values = {
        "content": sanitize_html(content),
        **_common(record),
        **await input_context.links(record, "organization", "deal", "person"),
    }
    values.pop("visible_to", None)
    if not any(values.get(name) for name in ("organization_id", "deal_id", "person_id")):
        msg = "it belongs to no organization, deal or person"
        raise RowSkipped(msg)
    pins = _kept(record, "is_pinned_to_organization", "is_pinned_to_deal", "is_pinned_to_person")
    values |= {name: said for name, said in pins.items() if said is not None}
    return BuiltRow(
        values | await input_context.user(record, "owner", "author_id"), defaults=_times(input_context, record)
    )
