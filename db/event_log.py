"""The event log: what a unit of work did, found by comparing what it wrote with what was there (docs/decisions/events.md#event-log).

Nobody writes an event by hand, so none can be forgotten: `record` looks at every row that was written, as it was before
and as it is now, and at every roll-up that changed. What was changed and changed back is no event.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time
from decimal import Decimal
from itertools import product
from typing import Any, NamedTuple

from sqlalchemy import select

from db.ids import global_id
from db.models import (
    Activity,
    ActivityType,
    Company,
    Currency,
    Deal,
    DealStatus,
    DealStatusEvent,
    Event,
    EventDetails,
    EventKind,
    EventSource,
    EventSubject,
    Field,
    FieldChange,
    File,
    Label,
    MembershipReason,
    Note,
    Organization,
    Person,
    Pipeline,
    Rate,
    Stage,
    User,
)
from db.pagination import OrderKey
from db.row import Row, select_rows
from db.store import Store
from db.unit_of_work import UnitOfWork

EVENTS = select_rows(Event)
"""What happened in a company."""

OLDEST_FIRST = (OrderKey("revision", Event.c.revision), OrderKey("ordinal", Event.c.ordinal))
NEWEST_FIRST = (
    OrderKey("revision", Event.c.revision, is_descending=True),
    OrderKey("ordinal", Event.c.ordinal, is_descending=True),
)

BATCH = 500

EventColumns = dict[str, Any]
"""The columns of an event that depend on what happened."""

SUBJECTS: dict[type[Row], EventSubject] = {
    Organization: EventSubject.ORGANIZATION,
    Person: EventSubject.PERSON,
    Deal: EventSubject.DEAL,
    Activity: EventSubject.ACTIVITY,
    Note: EventSubject.NOTE,
    File: EventSubject.FILE,
    User: EventSubject.USER,
    **dict.fromkeys((ActivityType, Company, Field, Label, Pipeline, Stage), EventSubject.SETTINGS),
}
"""Of which rows is told. Of the others there is nothing to tell that does not follow from these."""

UNLOGGED_COLUMNS = frozenset(
    {
        *("company_id", "id", "version", "created_at", "updated_at", "revision", "rates_version", "login_id"),
        *("folded_name", "folded_title", "effective_organization_id", "effective_source"),
    }
)
"""Columns of which is not told: they say who a row is, when it changed, or what follows from other columns."""

STATUS_COLUMNS = frozenset(
    {"status", "won_at", "won_on", "won_at_is_estimated", "first_won_at", "lost_at", "closed_at", "lost_reason"}
)
DONE_COLUMNS = frozenset({"is_done", "done_at"})
AMOUNTS = frozenset({"value", "annual_recurring_value", "monthly_recurring_value", "annual_contract_value"})
"""Columns of deals in minor units of their currencies."""
TYPES = {kind.table.name: kind.__name__ for kind in Row.__subclasses__()}
LINKS = ("effective_organization_id", "organization_id")
EMPTY_VALUES: tuple[Any, ...] = (None, "", False, ())
STATUS_KINDS = {
    DealStatus.WON: EventKind.DEAL_WON,
    DealStatus.LOST: EventKind.DEAL_LOST,
    DealStatus.OPEN: EventKind.DEAL_REOPENED,
}


class RowChange(NamedTuple):
    """A row that was written: as it was, if it was there, and as it is; and what was changed beside it."""

    kind: type[Row]
    before: Any
    after: Any
    side_changes: Sequence[FieldChange] = ()
    points: Mapping[str, int] = {}
    """How many decimal points each currency has."""

    @property
    def subject(self) -> EventSubject:
        """What it is told as."""
        return SUBJECTS[self.kind]

    @property
    def changes(self) -> Iterator[FieldChange]:
        """The fields that are others now; of a new row, those that hold something."""
        for name in (column.name for column in self.kind.c):
            before, after = getattr(self.before, name, None), getattr(self.after, name)
            if before != after and name not in UNLOGGED_COLUMNS and (self.before or after not in EMPTY_VALUES):
                yield FieldChange(name, self.plain(self.before, name), self.plain(self.after, name))
        yield from self.side_changes

    def plain(self, row: Any, name: str) -> Any:
        """A value of a row as JSON has it: ids and amounts as they are written outside."""
        value = getattr(row, name, None)
        if value is None:
            return None
        if name in AMOUNTS:
            return to_json_value(Decimal(value).scaleb(-self.points[row.currency_code]))
        target = next(
            (key.column.table.name for key in self.kind.c[name].foreign_keys if key.column.name == "id"), None
        )
        return to_json_value(value) if target is None else global_id(TYPES[target], value)

    @property
    def organization_ids(self) -> Sequence[int | None]:
        """The organizations in whose histories it stands: where the row was, and where it is."""
        link = next((name for name in LINKS if name in self.kind.c), None)
        if self.kind is Organization or link is None:
            return (self.after.id if self.kind is Organization else None,)
        rows_ = [row for row in (self.before, self.after) if row is not None]
        return list(dict.fromkeys(at for row in rows_ if (at := getattr(row, link)) is not None)) or (None,)


async def changes_since(store: Store, identity: int, version: int) -> dict[str, FieldChange]:
    """What became of the fields of something since it had that version: what each was then, and what it is now."""
    later = EVENTS.where(Event.c.subject_id == identity, Event.c.version > version)
    merged: dict[str, FieldChange] = {}
    for event in await store.all(later.order_by(Event.c.revision, Event.c.ordinal)):
        for change in event.changes:
            merged[change.field] = change._replace(before=merged.get(change.field, change).before)
    return merged


def changes_between(row: Any, values: Mapping[str, Any]) -> list[FieldChange]:
    """How a row, with those it joins, differs from what it would be with these values."""
    points = {row.currency_code: row.currency.decimal_points} if isinstance(row, Deal) else {}
    return list(RowChange(type(row), row, row._replace(**values), (), defaultdict(int, points)).changes)


async def record_deal_statuses(uow: UnitOfWork) -> None:
    """Write the history of the deals' statuses; an import brings its own, with the days on which it happened."""
    changed = [] if uow.actor.source is EventSource.IMPORT else await _written(uow, Deal)
    await uow.insert(DealStatusEvent, [_status(uow, each) for each in changed if _has_another_status(each)])


def _has_another_status(each: RowChange) -> bool:
    return each.before is None or bool(each.before.status is not each.after.status)


def _status(uow: UnitOfWork, each: RowChange) -> dict[str, Any]:
    deal = each.after
    moments = {DealStatus.WON: deal.won_at, DealStatus.LOST: deal.lost_at}
    return {
        "deal_id": deal.id,
        "organization_id": deal.organization_id,
        "from_status": each.before and each.before.status,
        "to_status": deal.status,
        "effective_at": moments.get(deal.status) or uow.now,
        "actor_id": uow.actor.user_id,
        "value": deal.value,
        "currency_code": deal.currency_code,
        "source": uow.actor.source,
    }


async def append_events(uow: UnitOfWork) -> None:
    """Append what this unit of work did; at least one event, so that the log has every revision."""
    (company,) = await uow.all(select_rows(Company))
    found = [each for kind in SUBJECTS for each in await _written(uow, kind)]
    events = [*_imported(uow), *_changes(uow, found), *_memberships(uow, found), *_worth(uow, company)]
    usual = {
        "revision": uow.revision,
        "transaction_id": uow.transaction_id,
        "actor_id": uow.actor.user_id,
        "source": uow.actor.source,
        "user_agent": uow.actor.user_agent,
        "details": EventDetails(),
    }
    told = events or [{"kind": EventKind.SETTINGS_CHANGED, "subject": EventSubject.SETTINGS}]
    await uow.insert(Event, [{**usual, "ordinal": ordinal, **each} for ordinal, each in enumerate(told)])


async def _written(uow: UnitOfWork, kind: type[Row]) -> list[RowChange]:
    """The rows of a kind that are not what they were; of an import only those that it found."""
    known, skips = uow.rows_before.get(kind, {}), uow.actor.source is EventSource.IMPORT
    ids = sorted(identity for identity, before in known.items() if before is not None or not skips)
    points = dict(await uow.tuples(select(Currency.c.code, Currency.c.decimal_points))) if kind is Deal and ids else {}
    found: list[RowChange] = []
    for start in range(0, len(ids), BATCH):
        query = select(*kind.c).where(kind.c.id.in_(ids[start : start + BATCH])).order_by(kind.c.id)
        now: list[Any] = [kind.from_tuple(values) for values in await uow.tuples(query)]
        found += [RowChange(kind, known[row.id], row, uow.side_changes.get((kind, row.id), ()), points) for row in now]
    return [each for each in found if each.before != each.after]


def _imported(uow: UnitOfWork) -> Iterator[EventColumns]:
    """What an import made is counted; each row by itself would be a second copy of the file."""
    for kind, subject in SUBJECTS.items() if uow.actor.source is EventSource.IMPORT else ():
        made = sum(before is None for before in uow.rows_before.get(kind, {}).values())
        if made:
            details = EventDetails(record_count=made, is_bulk=True, table=kind.table.name)
            yield {"kind": EventKind.IMPORTED, "subject": subject, "details": details}


def _changes(uow: UnitOfWork, found: Sequence[RowChange]) -> Iterator[EventColumns]:
    accounts = {each.organization_id for each in uow.rollup_changes if each.is_account}
    for each in found:
        for (kind, changes), organization in product(_kinds(each).items(), each.organization_ids):
            told = {"subject": each.subject, "subject_id": each.after.id, "organization_id": organization}
            told["version"] = getattr(each.after, "version", None)
            yield {"kind": kind, "changes": tuple(changes), "details": _details(each, kind), **told}
            if kind is EventKind.ORGANIZATION_CHANGED and organization in accounts:
                yield {"kind": EventKind.ACCOUNT_CHANGED, "changes": tuple(changes), **told}
            if kind is EventKind.ORGANIZATION_MERGED and each.after.merged_into_id in accounts:
                into = {**told, "organization_id": each.after.merged_into_id}
                yield {"kind": EventKind.ACCOUNT_MERGED, "details": _details(each, kind), **into}


def _kinds(each: RowChange) -> Mapping[EventKind, Sequence[FieldChange]]:
    """What happened to a row, and the fields that tell of it; a row may have been won and renamed at once."""
    told: dict[EventKind, list[FieldChange]] = defaultdict(list)
    if each.before is None and each.subject is not EventSubject.SETTINGS:
        told[EventKind[f"{each.subject}_CREATED"]] = list(each.changes)
        if each.kind is Deal and each.after.status is not DealStatus.OPEN:
            told[STATUS_KINDS[each.after.status]] = []
        return told
    for change in each.changes:
        told[_kind(each, change.field)].append(change)
    return told


def _kind(each: RowChange, name: str) -> EventKind:
    if each.subject is EventSubject.SETTINGS:
        return EventKind.SETTINGS_CHANGED
    if name == "merged_into_id":
        return EventKind.ORGANIZATION_MERGED if each.after.merged_into_id else EventKind.MERGE_UNDONE
    return _kind_of_record(each, name)


def _kind_of_record(each: RowChange, name: str) -> EventKind:
    if name == "deleted_at":
        return EventKind[f"{each.subject}_{'DELETED' if each.after.deleted_at else 'RESTORED'}"]
    if name in DONE_COLUMNS:
        return EventKind.ACTIVITY_COMPLETED if each.after.is_done else EventKind.ACTIVITY_UNCOMPLETED
    if name in STATUS_COLUMNS and each.before.status is not each.after.status:
        return STATUS_KINDS[each.after.status]
    if each.kind is Deal and name == "organization_id":
        return EventKind.DEAL_MOVED
    return EventKind[f"{each.subject}_CHANGED"]


def _details(each: RowChange, kind: EventKind) -> EventDetails:
    if kind is EventKind.ORGANIZATION_MERGED:
        return EventDetails(other_id=each.after.merged_into_id)
    return EventDetails(table=each.kind.table.name if each.subject is EventSubject.SETTINGS else None)


def _memberships(uow: UnitOfWork, found: Sequence[RowChange]) -> Iterator[EventColumns]:
    """Who entered the accounts, who left them, and why, where it is not for a deal (docs/decisions/accounts.md#membership-events)."""
    organizations = {each.after.id: each for each in found if each.kind is Organization}
    for each in uow.rollup_changes:
        if each.was_account is each.is_account:
            continue
        details = EventDetails(
            was_account_before=each.was_account_before if each.is_account else None,
            reason=_reason(organizations.get(each.organization_id)),
            is_bulk=uow.actor.source is EventSource.IMPORT,
        )
        kind = EventKind.ACCOUNT_ENTERED if each.is_account else EventKind.ACCOUNT_LEFT
        yield {"kind": kind, "details": details, **_about(each.organization_id)}


def _reason(organization: RowChange | None) -> MembershipReason | None:
    if organization is None or organization.before is None:
        return None
    before, after = organization.before, organization.after
    if before.deleted_at is None and after.deleted_at is not None:
        return MembershipReason.ORGANIZATION_DELETED if after.merged_into_id is None else MembershipReason.MERGED
    return (
        MembershipReason.ORGANIZATION_RESTORED if before.deleted_at is not None and after.deleted_at is None else None
    )


def _worth(uow: UnitOfWork, company: Company) -> Iterator[EventColumns]:
    """Which accounts are worth another amount now; with other rates only how many (docs/decisions/events.md#imports-and-rates)."""
    stayed = [each for each in uow.rollup_changes if each.was_account and each.is_account and each.is_value_changed]
    if Rate.table.name in uow.written:
        yield {
            "kind": EventKind.RATES_CHANGED,
            "subject": EventSubject.SETTINGS,
            "details": EventDetails(record_count=len(stayed), reason=MembershipReason.RATES),
        }
        return
    for each in stayed:
        before, after = (to_json_value(company.unit.amount(minor)) for minor in (each.worth_before, each.worth_after))
        change = FieldChange("won_value", before, after)
        details = EventDetails(is_bulk=uow.actor.source is EventSource.IMPORT)
        yield {
            "kind": EventKind.WON_VALUE_CHANGED,
            "changes": (change,),
            "details": details,
            **_about(each.organization_id),
        }


def _about(organization_id: int) -> EventColumns:
    return {"subject": EventSubject.ORGANIZATION, "subject_id": organization_id, "organization_id": organization_id}


def to_json_value(value: Any) -> Any:
    """A value as JSON has it: instants and days in ISO 8601, decimals as text, value objects by their names."""
    match value:
        case datetime():
            return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
        case date() | time():
            return value.isoformat()
        case tuple() if hasattr(value, "_asdict"):
            return {name: to_json_value(part) for name, part in value._asdict().items() if part is not None}
        case tuple():
            return [to_json_value(part) for part in value]
    return value if isinstance(value, bool | int | float | None) else str(value)
