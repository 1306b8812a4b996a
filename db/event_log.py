"""The event log: the changes of each unit of work (docs/decisions/events.md#event-log).

No code writes an event by hand, so none can be forgotten. `append_events` compares every written row before and after,
and every roll-up before and after. A value that was changed and changed back makes no event.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time
from decimal import Decimal
from itertools import product
from typing import Any, NamedTuple

from sqlalchemy import select

from db.batches import batches
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
from db.order_keys import OrderKey
from db.row import Row, select_rows
from db.store import Store
from db.unit_of_work import RollupChange, UnitOfWork

EVENTS = select_rows(Event)
"""All events of a company."""

OLDEST_FIRST = (OrderKey("revision", Event.c.revision), OrderKey("ordinal", Event.c.ordinal))
NEWEST_FIRST = (
    OrderKey("revision", Event.c.revision, is_descending=True),
    OrderKey("ordinal", Event.c.ordinal, is_descending=True),
)

BATCH_SIZE = 500

EventColumns = dict[str, Any]
"""Columns of one event that differ between the events of a unit of work."""

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
"""Models whose changes are logged, and the subject of their events. Other rows follow from these."""

UNLOGGED_COLUMNS = frozenset(
    {
        *("company_id", "id", "version", "created_at", "updated_at", "revision", "rates_version", "login_id"),
        *("folded_name", "folded_title", "effective_organization_id", "effective_source"),
    }
)
"""Columns whose changes are not logged: keys, versions, times of change, and values that follow from other columns."""

STATUS_COLUMNS = frozenset(
    {"status", "won_at", "won_on", "won_at_is_estimated", "first_won_at", "lost_at", "closed_at", "lost_reason"}
)
DONE_COLUMNS = frozenset({"is_done", "done_at"})
AMOUNT_COLUMNS = frozenset({"value", "annual_recurring_value", "monthly_recurring_value", "annual_contract_value"})
"""Columns of deals in minor units of the deal's currency."""
TYPE_NAMES = {model.table.name: model.__name__ for model in Row.__subclasses__()}
ORGANIZATION_COLUMNS = ("effective_organization_id", "organization_id")
EMPTY_VALUES: tuple[Any, ...] = (None, "", False, ())
STATUS_KINDS = {
    DealStatus.WON: EventKind.DEAL_WON,
    DealStatus.LOST: EventKind.DEAL_LOST,
    DealStatus.OPEN: EventKind.DEAL_REOPENED,
}


class RowChange(NamedTuple):
    """A written row, before (None if it is new) and after, with its changes in side tables."""

    model: type[Row]
    before: Any
    after: Any
    side_changes: Sequence[FieldChange] = ()
    decimal_points: Mapping[str, int] = {}
    """Number of decimals of each currency, by its code."""

    @property
    def subject(self) -> EventSubject:
        """The subject of its events."""
        return SUBJECTS[self.model]

    @property
    def changes(self) -> Iterator[FieldChange]:
        """The changed fields; of a new row, the fields that are not empty."""
        for name in (column.name for column in self.model.c):
            before, after = getattr(self.before, name, None), getattr(self.after, name)
            if before != after and name not in UNLOGGED_COLUMNS and (self.before or after not in EMPTY_VALUES):
                yield FieldChange(name, self._json_value(self.before, name), self._json_value(self.after, name))
        yield from self.side_changes

    def _json_value(self, row: Any, name: str) -> Any:
        """Return a value of `row` as the API shows it: amounts in units, foreign keys as global ids."""
        value = getattr(row, name, None)
        if value is None:
            return None
        if name in AMOUNT_COLUMNS:
            return to_json_value(Decimal(value).scaleb(-self.decimal_points[row.currency_code]))
        target = next(
            (key.column.table.name for key in self.model.c[name].foreign_keys if key.column.name == "id"), None
        )
        return to_json_value(value) if target is None else global_id(TYPE_NAMES[target], value)

    @property
    def organization_ids(self) -> Sequence[int | None]:
        """The organizations whose history shows the change: that of the old row and that of the new one."""
        if self.model is Organization:
            return (self.after.id,)
        column = next((name for name in ORGANIZATION_COLUMNS if name in self.model.c), None)
        if column is None:
            return (None,)
        ids = [getattr(row, column) for row in (self.before, self.after) if row is not None]
        return list(dict.fromkeys(row_id for row_id in ids if row_id is not None)) or (None,)


async def changes_since(store: Store, subject_id: int, version: int) -> dict[str, FieldChange]:
    """Return the changes of a record since it had `version`, by field: the value then and the value now."""
    later_events = EVENTS.where(Event.c.subject_id == subject_id, Event.c.version > version)
    merged: dict[str, FieldChange] = {}
    for event in await store.all(later_events.order_by(Event.c.revision, Event.c.ordinal)):
        for change in event.changes:
            merged[change.field] = change._replace(before=merged.get(change.field, change).before)
    return merged


def changes_between(row: Any, values: Mapping[str, Any]) -> list[FieldChange]:
    """Return the changes that writing `values` would make to `row`, which was read with its joined rows."""
    decimal_points = {row.currency_code: row.currency.decimal_points} if isinstance(row, Deal) else {}
    return list(RowChange(type(row), row, row._replace(**values), (), defaultdict(int, decimal_points)).changes)


async def record_deal_statuses(uow: UnitOfWork) -> None:
    """Write the status history of changed deals, except of an import, which writes the history from its file."""
    if uow.actor.source is EventSource.IMPORT:
        return
    changes = await _row_changes(uow, Deal)
    await uow.insert(DealStatusEvent, [_status_columns(uow, change) for change in changes if _is_new_status(change)])


def _is_new_status(change: RowChange) -> bool:
    return change.before is None or bool(change.before.status is not change.after.status)


def _status_columns(uow: UnitOfWork, change: RowChange) -> dict[str, Any]:
    deal = change.after
    effective_at = {DealStatus.WON: deal.won_at, DealStatus.LOST: deal.lost_at}
    return {
        "deal_id": deal.id,
        "organization_id": deal.organization_id,
        "from_status": change.before and change.before.status,
        "to_status": deal.status,
        "effective_at": effective_at.get(deal.status) or uow.now,
        "actor_id": uow.actor.user_id,
        "value": deal.value,
        "currency_code": deal.currency_code,
        "source": uow.actor.source,
    }


async def append_events(uow: UnitOfWork) -> None:
    """Append the events of a unit of work: at least one, so that the log has every revision."""
    (company,) = await uow.all(select_rows(Company))
    changes = [change for model in SUBJECTS for change in await _row_changes(uow, model)]
    events = [
        *_import_events(uow),
        *_change_events(uow, changes),
        *_membership_events(uow, changes),
        *_value_events(uow, company),
    ]
    defaults = {
        "revision": uow.revision,
        "transaction_id": uow.transaction_id,
        "actor_id": uow.actor.user_id,
        "source": uow.actor.source,
        "user_agent": uow.actor.user_agent,
        "details": EventDetails(),
    }
    events = events or [{"kind": EventKind.SETTINGS_CHANGED, "subject": EventSubject.SETTINGS}]
    await uow.insert(Event, [{**defaults, "ordinal": ordinal, **event} for ordinal, event in enumerate(events)])


async def _row_changes(uow: UnitOfWork, model: type[Row]) -> list[RowChange]:
    """Return the rows of `model` whose values changed; of an import, without the rows that it created."""
    rows_before, is_import = uow.rows_before.get(model, {}), uow.actor.source is EventSource.IMPORT
    ids = sorted(row_id for row_id, before in rows_before.items() if before is not None or not is_import)
    decimal_points = await _decimal_points(uow) if model is Deal and ids else {}
    changes: list[RowChange] = []
    for batch in batches(ids, BATCH_SIZE):
        query = select(*model.c).where(model.c.id.in_(batch)).order_by(model.c.id)
        rows: list[Any] = [model.from_tuple(values) for values in await uow.tuples(query)]
        changes += [
            RowChange(model, rows_before[row.id], row, uow.side_changes.get((model, row.id), ()), decimal_points)
            for row in rows
        ]
    return [change for change in changes if change.before != change.after]


async def _decimal_points(uow: UnitOfWork) -> dict[str, int]:
    return dict(await uow.tuples(select(Currency.c.code, Currency.c.decimal_points)))


def _import_events(uow: UnitOfWork) -> Iterator[EventColumns]:
    """Yield one event for each model with its number of created rows: an event for each row would copy the file."""
    if uow.actor.source is not EventSource.IMPORT:
        return
    for model, subject in SUBJECTS.items():
        created_count = sum(before is None for before in uow.rows_before.get(model, {}).values())
        if created_count:
            details = EventDetails(record_count=created_count, is_bulk=True, table=model.table.name)
            yield {"kind": EventKind.IMPORTED, "subject": subject, "details": details}


def _change_events(uow: UnitOfWork, row_changes: Sequence[RowChange]) -> Iterator[EventColumns]:
    account_ids = {change.organization_id for change in uow.rollup_changes if change.is_account}
    for row_change in row_changes:
        for (kind, changes), organization_id in product(_kinds(row_change).items(), row_change.organization_ids):
            yield from _events_of_kind(row_change, kind, changes, organization_id, account_ids)


def _events_of_kind(
    row_change: RowChange,
    kind: EventKind,
    changes: Sequence[FieldChange],
    organization_id: int | None,
    account_ids: Collection[int],
) -> Iterator[EventColumns]:
    columns = {
        "subject": row_change.subject,
        "subject_id": row_change.after.id,
        "organization_id": organization_id,
        "version": getattr(row_change.after, "version", None),
    }
    details = _details(row_change, kind)
    yield {"kind": kind, "changes": tuple(changes), "details": details, **columns}
    if kind is EventKind.ORGANIZATION_CHANGED and organization_id in account_ids:
        yield {"kind": EventKind.ACCOUNT_CHANGED, "changes": tuple(changes), **columns}
    if kind is EventKind.ORGANIZATION_MERGED and row_change.after.merged_into_id in account_ids:
        columns["organization_id"] = row_change.after.merged_into_id
        yield {"kind": EventKind.ACCOUNT_MERGED, "details": details, **columns}


def _kinds(row_change: RowChange) -> Mapping[EventKind, Sequence[FieldChange]]:
    """Return the events of a row change with their fields; a deal may be won and renamed at once."""
    kinds: dict[EventKind, list[FieldChange]] = defaultdict(list)
    if row_change.before is None and row_change.subject is not EventSubject.SETTINGS:
        kinds[EventKind[f"{row_change.subject}_CREATED"]] = list(row_change.changes)
        if row_change.model is Deal and row_change.after.status is not DealStatus.OPEN:
            kinds[STATUS_KINDS[row_change.after.status]] = []
        return kinds
    for change in row_change.changes:
        kinds[_kind(row_change, change.field)].append(change)
    return kinds


def _kind(row_change: RowChange, field_name: str) -> EventKind:
    if row_change.subject is EventSubject.SETTINGS:
        return EventKind.SETTINGS_CHANGED
    if field_name == "merged_into_id":
        return EventKind.ORGANIZATION_MERGED if row_change.after.merged_into_id else EventKind.MERGE_UNDONE
    return _record_kind(row_change, field_name)


def _record_kind(row_change: RowChange, field_name: str) -> EventKind:
    after = row_change.after
    if field_name == "deleted_at":
        return EventKind[f"{row_change.subject}_{'DELETED' if after.deleted_at else 'RESTORED'}"]
    if field_name in DONE_COLUMNS:
        return EventKind.ACTIVITY_COMPLETED if after.is_done else EventKind.ACTIVITY_UNCOMPLETED
    if field_name in STATUS_COLUMNS and row_change.before.status is not after.status:
        return STATUS_KINDS[after.status]
    if row_change.model is Deal and field_name == "organization_id":
        return EventKind.DEAL_MOVED
    return EventKind[f"{row_change.subject}_CHANGED"]


def _details(row_change: RowChange, kind: EventKind) -> EventDetails:
    if kind is EventKind.ORGANIZATION_MERGED:
        return EventDetails(other_id=row_change.after.merged_into_id)
    is_setting = row_change.subject is EventSubject.SETTINGS
    return EventDetails(table=row_change.model.table.name if is_setting else None)


def _membership_events(uow: UnitOfWork, row_changes: Sequence[RowChange]) -> Iterator[EventColumns]:
    """Yield an event for each organization that became an account or is none any more.

    The reason is given where it is not a deal (docs/decisions/accounts.md#membership-events).
    """
    organizations = {change.after.id: change for change in row_changes if change.model is Organization}
    for rollup_change in uow.rollup_changes:
        if rollup_change.was_account is rollup_change.is_account:
            continue
        details = EventDetails(
            was_account_before=rollup_change.was_account_before if rollup_change.is_account else None,
            reason=_membership_reason(organizations.get(rollup_change.organization_id)),
            is_bulk=uow.actor.source is EventSource.IMPORT,
        )
        kind = EventKind.ACCOUNT_ENTERED if rollup_change.is_account else EventKind.ACCOUNT_LEFT
        yield {"kind": kind, "details": details, **_organization_columns(rollup_change.organization_id)}


def _membership_reason(organization: RowChange | None) -> MembershipReason | None:
    if organization is None or organization.before is None:
        return None
    was_deleted = organization.before.deleted_at is not None
    is_deleted = organization.after.deleted_at is not None
    if is_deleted and not was_deleted:
        is_merged = organization.after.merged_into_id is not None
        return MembershipReason.MERGED if is_merged else MembershipReason.ORGANIZATION_DELETED
    return MembershipReason.ORGANIZATION_RESTORED if was_deleted and not is_deleted else None


def _value_events(uow: UnitOfWork, company: Company) -> Iterator[EventColumns]:
    """Yield an event for each account whose won value changed.

    Changed exchange rates make one event with the number of these accounts
    (docs/decisions/events.md#imports-and-rates).
    """
    revalued = [change for change in uow.rollup_changes if _is_revalued_account(change)]
    if Rate.table.name in uow.written:
        yield {
            "kind": EventKind.RATES_CHANGED,
            "subject": EventSubject.SETTINGS,
            "details": EventDetails(record_count=len(revalued), reason=MembershipReason.RATES),
        }
        return
    for rollup_change in revalued:
        before = to_json_value(company.unit.amount(rollup_change.worth_before))
        after = to_json_value(company.unit.amount(rollup_change.worth_after))
        yield {
            "kind": EventKind.WON_VALUE_CHANGED,
            "changes": (FieldChange("won_value", before, after),),
            "details": EventDetails(is_bulk=uow.actor.source is EventSource.IMPORT),
            **_organization_columns(rollup_change.organization_id),
        }


def _is_revalued_account(change: RollupChange) -> bool:
    return change.was_account and change.is_account and change.is_value_changed


def _organization_columns(organization_id: int) -> EventColumns:
    return {"subject": EventSubject.ORGANIZATION, "subject_id": organization_id, "organization_id": organization_id}


def to_json_value(value: Any) -> Any:
    """Convert a value for JSON: dates and times to ISO 8601, decimals to strings, named tuples to objects.

    Instants are in UTC. Attributes of named tuples that are None are left out.
    """
    match value:
        case datetime():
            return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
        case date() | time():
            return value.isoformat()
        case tuple() if hasattr(value, "_asdict"):
            return {name: to_json_value(item) for name, item in value._asdict().items() if item is not None}
        case tuple():
            return [to_json_value(item) for item in value]
    return value if isinstance(value, bool | int | float | None) else str(value)
