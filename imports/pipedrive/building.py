"""What the row of a file becomes: the columns of one of our rows, with every link found or made."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from db.models import Activity, Deal, DealStatus, Note, Organization, Person, Priority
from db.money import to_minor
from db.row import Row
from db.text import fold
from db.work import Work
from imports.pipedrive.known import Known
from imports.pipedrive.records import Record
from imports.pipedrive.words import YES, Kind


class Skipped(ValueError):
    """A row that is not imported; the text is the reason."""


@dataclass(frozen=True)
class Desk:
    """Where a row is built: what may be written to, what is known, and the zone of the file."""

    work: Work
    known: Known
    zone: ZoneInfo

    async def organization(self, record: Record) -> int | None:
        """The organization that a row names, made if it is new."""
        name = record.get("organization")
        found = self.known.organizations.find(record.get("organization_id"), fold(name) if name else None)
        if found is None and name:
            (found,) = await self.work.insert(Organization, [{"name": name[:255], "folded_name": fold(name)[:255]}])
            self.known.organizations.add(found, record.get("organization_id"), fold(name))
        return _linked(found, record.get("organization_id"), "organization")

    async def person(self, record: Record, organization_id: int | None) -> int | None:
        """The person that a row names, made if they are new."""
        name = record.get("person")
        found = self.known.people.find(record.get("person_id"), fold(name) if name else None)
        if found is None and name:
            values = {"name": name[:255], "folded_name": fold(name)[:255], "organization_id": organization_id}
            (found,) = await self.work.insert(Person, [values])
            self.known.people.add(found, record.get("person_id"), fold(name))
        return _linked(found, record.get("person_id"), "person")

    def deal(self, record: Record) -> int | None:
        """The deal that a row names."""
        title = record.get("deal")
        found = self.known.deals.find(record.get("deal_id"), fold(title) if title else None)
        if found is None and title and record.get("deal_id") is None:
            msg = f"there is no deal called {title!r}; import the deals first"
            raise Skipped(msg)
        return _linked(found, record.get("deal_id"), "deal")


def _linked(found: int | None, external_id: str | None, what: str) -> int | None:
    if found is None and external_id is not None:
        msg = f"there is no {what} with the ID {external_id}; import the file it is in too"
        raise Skipped(msg)
    return found


def _kept(record: Record, *names: str) -> dict[str, Any]:
    """What the row says under the very names of our columns; a column that the file does not have is left alone."""
    return {name: record.said[name] for name in names if name in record.said}


def _given(record: Record, *names: str) -> dict[str, Any]:
    """The same, without what is empty."""
    return {name: value for name, value in _kept(record, *names).items() if value is not None}


def _named(record: Record, name: str, folded: str) -> dict[str, Any]:
    said = record.get(name)
    if said is None:
        msg = f"it has no {name}"
        raise Skipped(msg)
    if len(said) > 255:  # noqa: PLR2004  # the length of a name
        msg = f"its {name} has {len(said)} characters; 255 fit"
        raise Skipped(msg)
    return {name: said, folded: fold(said)[:255]}


async def organization(desk: Desk, record: Record) -> dict[str, Any]:
    """The columns of an organization; its parent is found when all organizations are there."""
    values = _named(record, "name", "folded_name")
    values |= _kept(record, "website", "linkedin", "industry", "annual_revenue", "visible_to")
    values |= _given(record, "external_id", "created_at", "updated_at")
    if "employee_count" in record.said:
        values["employee_count"] = _whole(record.get("employee_count"))
    return values | await _owned(desk, record) | ({"address": record.get("place")} if "place" in record.said else {})


def _whole(number: Any) -> int | None:
    return None if number is None else int(number)


async def _owned(desk: Desk, record: Record, column: str = "owner_id") -> dict[str, Any]:
    return {column: await desk.known.user(desk.work, record.get("owner"))} if "owner" in record.said else {}


async def person(desk: Desk, record: Record) -> dict[str, Any]:
    """The columns of a person."""
    parts = (record.get("first_name"), record.get("last_name"))
    record.said["name"] = record.get("name") or " ".join(filter(None, parts)) or None
    values = _named(record, "name", "folded_name")
    values |= _kept(record, "first_name", "last_name", "emails", "phones", "visible_to")
    values |= _given(record, "external_id", "created_at", "updated_at")
    if {"organization", "organization_id"} & record.said.keys():
        values["organization_id"] = await desk.organization(record)
    return values | await _owned(desk, record)


async def deal(desk: Desk, record: Record) -> dict[str, Any]:
    """The columns of a deal; an amount with more decimals than its currency is rounded half to even."""
    values = _named(record, "title", "folded_title")
    code, points = await desk.known.currency(desk.work, record.get("currency"))
    amount = record.get("value")
    values |= {"currency_code": code, "value": None if amount is None else to_minor(amount, points)}
    values["organization_id"] = await desk.organization(record)
    values["person_id"] = await desk.person(record, values["organization_id"])
    values["stage_id"] = await desk.known.stage(desk.work, record.get("pipeline"), record.get("stage"))
    for name in ("annual_recurring_value", "monthly_recurring_value", "annual_contract_value"):
        if record.get(name) is not None:
            values[name] = to_minor(record.get(name), points)
    values |= _kept(
        record, "lost_reason", "visible_to", "stage_changed_at", "origin", "origin_id", "channel", "channel_id"
    )
    values |= _given(record, "external_id", "created_at", "updated_at", "archived_at")
    if record.get("expected_close_date") is not None:
        values["expected_close_date"] = record.get("expected_close_date")[0]
    if record.get("probability") is not None:
        values["probability"] = float(record.get("probability"))
    if record.get("archived") is not None:
        values["is_archived"] = record.get("archived")
    return values | await _owned(desk, record) | _status(desk, record)


def _status(desk: Desk, record: Record) -> dict[str, Any]:
    said = record.get("status") or "OPEN"
    closed, created = record.get("closed_at"), record.get("created_at")
    if said == "DELETED":
        return {"status": DealStatus.OPEN, "deleted_at": record.get("updated_at") or closed or created or desk.work.now}
    status = DealStatus(said)
    won = record.get("won_at") or closed or created or desk.work.now
    lost = record.get("lost_at") or closed or created or desk.work.now
    is_won, is_lost = status is DealStatus.WON, status is DealStatus.LOST
    day = won.astimezone(ZoneInfo(desk.known.company.time_zone)).date()
    return {
        "status": status,
        "won_at": won if is_won else None,
        "won_on": day if is_won else None,
        "won_at_is_estimated": is_won and record.get("won_at") is None,
        "first_won_at": won if is_won else None,
        "lost_at": lost if is_lost else None,
        "closed_at": closed or (won if is_won else lost if is_lost else None),
    }


async def activity(desk: Desk, record: Record) -> dict[str, Any]:
    """The columns of an activity: timed if the file says a time, for a whole day if it says a date, else undated."""
    subject = record.get("subject") or record.get("type")
    if subject is None:
        msg = "it has no subject"
        raise Skipped(msg)
    values = {"subject": subject[:255], "type_id": await desk.known.type(desk.work, record.get("type"))}
    values |= await _links(desk, record)
    values |= _due(desk, record) | _done(desk, record)
    values |= _kept(record, "note", "public_description") | _given(record, "external_id", "created_at", "updated_at")
    values["duration_minutes"] = record.get("duration")
    values["priority"] = record.get("priority") and Priority(record.get("priority"))
    said = record.get("busy")
    values["is_busy"] = values["due_at"] is not None if said is None else said
    return values | await _owned(desk, record) | ({"location": record.get("place")} if "place" in record.said else {})


async def _links(desk: Desk, record: Record) -> dict[str, Any]:
    organization_id, deal_id = await desk.organization(record), desk.deal(record)
    person_id = await desk.person(record, organization_id)
    return {"organization_id": organization_id, "deal_id": deal_id, "person_id": person_id}


def _due(desk: Desk, record: Record) -> dict[str, Any]:
    day, at = record.get("due_date") or (None, None)
    clock: time | None = record.get("due_time") or at
    if day is None or clock is None:
        return {"due_at": None, "due_zone": None, "due_date": day}
    due = datetime.combine(day, clock, desk.zone)
    return {"due_at": due, "due_zone": desk.zone.key, "due_date": None}


def _done(desk: Desk, record: Record) -> dict[str, Any]:
    is_done = record.get("done") if record.get("done") is not None else record.get("done_at") is not None
    if not is_done:
        return {"is_done": False, "done_at": None}
    day, clock = record.get("due_date") or (None, None)
    planned = None if day is None else datetime.combine(day, record.get("due_time") or clock or time(12), desk.zone)
    known = record.get("done_at") or planned or record.get("created_at") or desk.work.now
    return {"is_done": True, "done_at": min(known, desk.work.now)}


async def note(desk: Desk, record: Record) -> dict[str, Any]:
    """The columns of a note."""
    content = record.get("content")
    if content is None:
        msg = "it has no content"
        raise Skipped(msg)
    values = {"content": content, **await _links(desk, record)}
    for ours, column in PINS.items():
        if record.get(ours) is not None:
            values[column] = YES.get(fold(record.get(ours)), False)
    values |= _given(record, "external_id", "created_at", "updated_at")
    return values | await _owned(desk, record, "author_id")


PINS = {
    "pinned_organization": "is_pinned_to_organization",
    "pinned_deal": "is_pinned_to_deal",
    "pinned_person": "is_pinned_to_person",
}


@dataclass(frozen=True)
class Recipe:
    """How one kind is imported: into which table, by which columns a row without an ID is known again, and how it is built."""

    row: type[Row]
    text: str
    alike: tuple[str, ...]
    build: Callable[[Desk, Record], Awaitable[dict[str, Any]]]

    def same(self, row: Any, values: dict[str, Any]) -> bool:
        """Whether a row that is kept is the one that a file speaks of."""
        own, theirs = row.external_id, values.get("external_id")
        if own is not None and theirs is not None:
            return bool(own == theirs)
        return all(getattr(row, name) == values[name] for name in (self.text, *self.alike) if name in values)


RECIPES: dict[Kind, Recipe] = {
    Kind.ORGANIZATIONS: Recipe(Organization, "folded_name", (), organization),
    Kind.PEOPLE: Recipe(Person, "folded_name", ("organization_id",), person),
    Kind.DEALS: Recipe(Deal, "folded_title", ("organization_id", "created_at"), deal),
    Kind.ACTIVITIES: Recipe(
        Activity, "subject", ("due_at", "due_date", "organization_id", "deal_id", "person_id"), activity
    ),
    Kind.NOTES: Recipe(Note, "content", ("organization_id", "deal_id", "person_id"), note),
}


def texts(recipe: Recipe, built: Iterable[dict[str, Any]]) -> set[str]:
    """By which texts rows without an ID are looked for."""
    return {values[recipe.text] for values in built}
