"""The event log: the changes of each unit of work (docs/decisions/events.md#event-log).

No code writes an event by hand, so none can be forgotten. `append_events` compares every written row before and after,
and every roll-up before and after. A value that was changed and changed back makes no event. A unit of
work may have none at all: else an outsider would see that something was written.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import product
from typing import Any

from sqlalchemy import exists, not_, select

from db.batches import batches
from db.gates import Gate, gated_enum_values, row_gate
from db.logged_columns import KIND_COLUMNS, to_json_value
from db.models import (
    AccountRollup,
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
    FieldChange,
    MembershipReason,
    Organization,
    Rate,
    SavedView,
)
from db.pagination.order_keys import OrderKey
from db.record_names import record_name
from db.row import Row, select_rows
from db.row_changes import AMOUNT_COLUMNS, SUBJECTS, RowChange
from db.row_updates import VERSION_COLUMNS
from db.sql.id_list import is_among
from db.store import Store
from db.unit_of_work import RollupChange, UnitOfWork

EVENTS = select_rows(Event)
"""All events of a company."""

_earlier = Event.table.alias("earlier")
RECORD_EVENTS = EVENTS.where(
    not_(
        exists().where(
            _earlier.c.subject_id == Event.c.subject_id,
            _earlier.c.revision == Event.c.revision,
            _earlier.c.kind == Event.c.kind,
            _earlier.c.ordinal < Event.c.ordinal,
        )
    )
)
"""Events of records; one that is in the histories of two organizations, such as a move, is there once."""

OLDEST_FIRST = (OrderKey("revision", Event.c.revision), OrderKey("ordinal", Event.c.ordinal))
NEWEST_FIRST = (
    OrderKey("revision", Event.c.revision, is_descending=True),
    OrderKey("ordinal", Event.c.ordinal, is_descending=True),
)

BATCH_SIZE = 500

MERGES = frozenset({EventKind.ORGANIZATION_MERGED, EventKind.PERSON_MERGED})
DELETIONS = frozenset(kind for kind in EventKind if kind.endswith("_DELETED"))

EventColumns = dict[str, Any]
"""Columns of one event that differ between the events of a unit of work."""

STATUS_COLUMNS = frozenset({"status", "won_at", "won_at_is_estimated", "first_won_at", "lost_at", "lost_reason"})
DONE_COLUMNS = frozenset({"is_done", "done_at"})
GATED_KINDS = {
    (Gate.ACCOUNTS, EventSubject.ORGANIZATION): EventKind.ACCOUNT_CHANGED,
    (Gate.ACCOUNTS, EventSubject.SETTINGS): EventKind.ACCOUNT_SETTINGS_CHANGED,
}
"""Kinds of changes of gated data. They are gated themselves, so that outsiders see no event."""
STATUS_KINDS = {
    DealStatus.WON: EventKind.DEAL_WON,
    DealStatus.LOST: EventKind.DEAL_LOST,
    DealStatus.OPEN: EventKind.DEAL_REOPENED,
}


async def changes_since(
    store: Store, subject_id: int, version: int, version_column: str = "version"
) -> dict[str, FieldChange]:
    """Return the changes of a record since it had `version`, by field: the value then and the value now.

    `version_column` is "account_version" for the version of an account.
    """
    later_events = EVENTS.where(Event.c.subject_id == subject_id, Event.c[version_column] > version)
    merged: dict[str, FieldChange] = {}
    for event in await store.all(later_events.order_by(Event.c.revision, Event.c.ordinal)):
        for change in event.changes:
            merged[change.field] = change._replace(before=merged.get(change.field, change).before)
    return merged


async def record_deal_statuses(uow: UnitOfWork) -> None:
    """Write the status history of changed deals, except of an import, which writes the history from its file."""
    if uow.actor.source is EventSource.IMPORT:
        return
    if not uow.ids_written(Deal, ["status"]):
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
    """Append the events of a unit of work. One that changed nothing visible has none.

    Gated events come last, so that outsiders see no gap in the ordinals.
    """
    changes = [change for model in SUBJECTS for change in await _row_changes(uow, model)]
    events = [
        *_import_events(uow),
        *_change_events(changes, await _account_ids(uow, changes)),
        *_membership_events(uow, changes),
        *_value_events(uow, await _currency(uow)),
        *await _saved_view_events(uow),
    ]
    defaults = {
        "revision": uow.revision,
        "transaction_id": uow.transaction_id,
        "actor_id": uow.actor.user_id,
        "source": uow.actor.source,
        "user_agent": uow.actor.user_agent,
        "details": EventDetails(),
    }
    events.sort(key=lambda event: event["kind"] in gated_enum_values(EventKind))
    await uow.insert(Event, [{**defaults, "ordinal": ordinal, **event} for ordinal, event in enumerate(events)])


async def _saved_view_events(uow: UnitOfWork) -> list[EventColumns]:
    """Return an event without fields if saved views changed; a gated one for those of a gated list or filter."""
    gates = {row_gate(change.after) for change in await _row_changes(uow, SavedView)}
    kinds = [EventKind.SETTINGS_CHANGED if gate is None else GATED_KINDS[gate, EventSubject.SETTINGS] for gate in gates]
    return [{"kind": kind, "subject": EventSubject.SETTINGS} for kind in sorted(kinds)]


async def _row_changes(uow: UnitOfWork, model: type[Row]) -> list[RowChange]:
    """Return the rows of `model` whose values changed; of an import, without the rows that it created."""
    rows_before, is_import = uow.rows_before.get(model, {}), uow.actor.source is EventSource.IMPORT
    ids = sorted(row_id for row_id, before in rows_before.items() if before is not None or not is_import)
    has_amounts = model is Deal and bool(uow.ids_written(Deal, AMOUNT_COLUMNS | {"currency_code"}))
    decimal_points = await _decimal_points(uow) if has_amounts else {}
    changes: list[RowChange] = []
    for batch in batches(ids, BATCH_SIZE):
        rows = await uow.current_rows(model, batch)
        changes += [
            RowChange(model, rows_before[row.id], row, uow.side_changes.get((model, row.id), ()), decimal_points)
            for row in rows
        ]
    return [change for change in changes if change.before != change.after]


async def _decimal_points(uow: UnitOfWork) -> dict[str, int]:
    return dict(await uow.tuples(_DECIMAL_POINTS))


# Every write runs these statements: each is built and scoped once.
_ACCOUNTS = select(AccountRollup.c.organization_id).where(
    AccountRollup.c.is_account, is_among(AccountRollup.c.organization_id)
)
_DECIMAL_POINTS = select(Currency.c.code, Currency.c.decimal_points)


def _import_events(uow: UnitOfWork) -> Iterator[EventColumns]:
    """Yield one event for each model with its number of created rows: an event for each row would copy the file."""
    if uow.actor.source is not EventSource.IMPORT:
        return
    for model, subject in SUBJECTS.items():
        created_count = sum(before is None for before in uow.rows_before.get(model, {}).values())
        if created_count:
            details = EventDetails(record_count=created_count, is_bulk=True, table=model.table.name)
            yield {"kind": EventKind.IMPORTED, "subject": subject, "details": details}


async def _account_ids(uow: UnitOfWork, row_changes: Sequence[RowChange]) -> set[int]:
    """Return which of the changed organizations, and of those that they were merged into, are accounts."""
    computed = {change.organization_id: change.is_account for change in uow.rollup_changes}
    organizations = [change.after for change in row_changes if change.model is Organization]
    concerned = {each for row in organizations for each in (row.id, row.merged_into_id) if each is not None}
    known = {row_id for row_id, is_account in computed.items() if is_account}
    for batch in batches(sorted(concerned - computed.keys()), BATCH_SIZE):
        known.update(row_id for (row_id,) in await uow.tuples(_ACCOUNTS, ids=batch))
    return known


async def _currency(uow: UnitOfWork) -> Currency | None:
    """Return the company's currency if a won value changed, else None."""
    is_needed = any(_is_revalued_account(change) for change in uow.rollup_changes)
    return (await uow.get_one(Company, uow.company_id)).unit if is_needed else None


def _change_events(row_changes: Sequence[RowChange], account_ids: Collection[int]) -> Iterator[EventColumns]:
    organizations = [change.after for change in row_changes if change.model is Organization]
    survivors = {row.id: row.merged_into_id for row in organizations if row.merged_into_id is not None}
    for row_change in row_changes:
        is_account = row_change.model is Organization and row_change.after.id in account_ids
        kinds = _kinds(row_change, is_account=is_account)
        organization_ids = _without_merged(row_change.organization_ids, survivors)
        for (kind, changes), organization_id in product(kinds.items(), organization_ids):
            yield from _events_of_kind(row_change, kind, changes, organization_id, account_ids)


def _without_merged(organization_ids: Sequence[int | None], survivors: Mapping[int, int]) -> Sequence[int | None]:
    """Leave out an organization that is merged away, if its survivor is there: they are one from then on."""
    merged = {each for each, survivor in survivors.items() if survivor in organization_ids}
    return [each for each in organization_ids if each not in merged]


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
        **{name: getattr(row_change.after, name, None) for name in VERSION_COLUMNS},
    }
    details = _details(row_change, kind)
    changes = [change for change in changes if change.field not in KIND_COLUMNS]
    yield {"kind": kind, "changes": tuple(changes), "details": details, **columns}
    if kind is EventKind.ORGANIZATION_MERGED and row_change.after.merged_into_id in account_ids:
        columns["organization_id"] = row_change.after.merged_into_id
        yield {"kind": EventKind.ACCOUNT_MERGED, "details": details, **columns}


def _kinds(row_change: RowChange, *, is_account: bool) -> Mapping[EventKind, Sequence[FieldChange]]:
    """Return the events of a row change with their fields; a deal may be won and renamed at once.

    A change of an account is an event of the organization and one of the account, which has gated fields, too.
    """
    kinds: dict[EventKind, list[FieldChange]] = defaultdict(list)
    if row_change.before is None and row_change.subject is not EventSubject.SETTINGS:
        kinds[EventKind[f"{row_change.subject}_CREATED"]] = []
        if row_change.model is Deal and row_change.after.status is not DealStatus.OPEN:
            kinds[STATUS_KINDS[row_change.after.status]] = []
    for change in row_change.changes:
        kinds[_kind(row_change, change.field)].append(change)
    if is_account and EventKind.ORGANIZATION_CHANGED in kinds:
        kinds[EventKind.ACCOUNT_CHANGED][:0] = kinds[EventKind.ORGANIZATION_CHANGED]
    return kinds


def _kind(row_change: RowChange, field_name: str) -> EventKind:
    gate = row_change.gate(field_name)
    if gate is not None:
        return GATED_KINDS[gate, row_change.subject]
    if row_change.subject is EventSubject.SETTINGS:
        return EventKind.SETTINGS_CHANGED
    if row_change.before is None:
        return EventKind[f"{row_change.subject}_CREATED"]
    if field_name == "merged_into_id":
        is_merged = row_change.after.merged_into_id is not None
        return EventKind[f"{row_change.subject}_MERGED"] if is_merged else EventKind.MERGE_UNDONE
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
    if kind in MERGES:
        return EventDetails(other_id=row_change.after.merged_into_id, name=record_name(row_change.after))
    if kind in DELETIONS:
        return EventDetails(name=record_name(row_change.after))
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


def _value_events(uow: UnitOfWork, currency: Currency | None) -> Iterator[EventColumns]:
    """Yield an event for each account whose won value changed.

    Changed exchange rates make one event with the number of these accounts
    (docs/decisions/events.md#imports-and-rates).
    """
    revalued = [change for change in uow.rollup_changes if _is_revalued_account(change)]
    if Rate.table.name in uow.written:
        yield {"kind": EventKind.RATES_CHANGED, "subject": EventSubject.SETTINGS}
        yield from _revaluation_events(len(revalued))
        return
    for rollup_change in revalued:
        before = to_json_value(currency and currency.amount(rollup_change.worth_before))
        after = to_json_value(currency and currency.amount(rollup_change.worth_after))
        yield {
            "kind": EventKind.WON_VALUE_CHANGED,
            "changes": (FieldChange("won_value", before, after),),
            "details": EventDetails(is_bulk=uow.actor.source is EventSource.IMPORT),
            **_organization_columns(rollup_change.organization_id),
        }


def _revaluation_events(count: int) -> Iterator[EventColumns]:
    if count:
        details = EventDetails(record_count=count, reason=MembershipReason.RATES)
        yield {"kind": EventKind.WON_VALUE_CHANGED, "subject": EventSubject.SETTINGS, "details": details}


def _is_revalued_account(change: RollupChange) -> bool:
    return change.was_account and change.is_account and change.is_value_changed


def _organization_columns(organization_id: int) -> EventColumns:
    return {"subject": EventSubject.ORGANIZATION, "subject_id": organization_id, "organization_id": organization_id}
