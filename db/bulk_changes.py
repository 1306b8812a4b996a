"""Bulk changes: the same change of many records, at once or part by part in the background.

Each part is a transaction of its own, so that others can write in between (docs/decisions/editing.md#bulk-changes).
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, func, select

from db import statements
from db.batches import batches
from db.column_json import column_from_json, column_to_json
from db.ids import global_id
from db.jobs import JobQueue
from db.labels_and_custom_values import LABEL_LINKS
from db.links import change_links
from db.matching_rows import live_ids, owners_of, set_columns
from db.models import (
    Activity,
    ActivityType,
    BulkChange,
    BulkChangePart,
    BulkChangeProblem,
    BulkChangeStatus,
    Deal,
    Label,
    Organization,
    Person,
    RefusalReason,
    RefusedRecord,
    SavedViewList,
    Stage,
    StoredChanges,
    StoredRecordIds,
    User,
)
from db.pagination.order_keys import OrderKey
from db.row import Row, RowQuery, select_rows
from db.store import Store
from db.unit_of_work import UnitOfWork

PART_SIZE = 100
"""Records in a transaction in the background."""
MAX_REFUSED = 200
"""Refused records that a bulk change lists."""

WRITTEN_MODELS: Mapping[SavedViewList, type[Row]] = {
    SavedViewList.ACCOUNTS: Organization,
    SavedViewList.ACTIVITIES: Activity,
    SavedViewList.DEALS: Deal,
    SavedViewList.ORGANIZATIONS: Organization,
    SavedViewList.PEOPLE: Person,
}
"""The rows that a change of a list writes."""
ACTIVITY_LINKS: Mapping[type[Row], str] = {Deal: "deal_id", Organization: "organization_id", Person: "person_id"}
"""The column that links an activity to a record."""
REFERENCES: Mapping[str, type[Row]] = {"owner_id": User, "stage_id": Stage, "type_id": ActivityType}
"""The columns with the id of another record, which may be retired meanwhile."""

BULK_CHANGES: RowQuery[BulkChange] = select_rows(BulkChange)
NEWEST_FIRST = (OrderKey("id", BulkChange.c.id, is_descending=True),)
BULK_CHANGE_QUEUE = JobQueue(BulkChange, (BulkChangeStatus.RUNNING,))


@dataclass(frozen=True)
class Changes:
    """The changes to each row: columns, labels, and the columns of an activity that is planned for it, if any."""

    columns: dict[str, Any]
    added: Sequence[int] = ()
    removed: Sequence[int] = ()
    plan: dict[str, Any] | None = None

    async def apply(self, uow: UnitOfWork, model: type[Row], ids: Sequence[int]) -> int:
        """Change these rows; return the number of those that were different."""
        columns, changed = dict(self.columns), set[int]()
        if "stage_id" in columns:
            stage = {"stage_id": columns.pop("stage_id")}
            changed.update(await set_columns(uow, model, ids, stage, stage_changed_at=uow.now))
        if columns:
            changed.update(await set_columns(uow, model, ids, columns))
        if self.added or self.removed:
            changed.update(await change_links(uow, LABEL_LINKS[model], ids, self.added, self.removed))
        if self.plan is not None:
            changed.update(await _plan_activities(uow, model, ids, self.plan))
        return len(changed)

    def stored(self, model: type[Row]) -> StoredChanges:
        """Return the changes as they are stored."""
        plan = None if self.plan is None else _to_json(Activity, self.plan)
        return StoredChanges(_to_json(model, self.columns), [*self.added], [*self.removed], plan)

    async def are_usable(self, store: Store) -> bool:
        """Return whether records can still be given all that the changes refer to."""
        ids = [*self.columns.items(), *(self.plan or {}).items()]
        named: list[tuple[type[Row], int]] = [
            (REFERENCES[name], row_id) for name, row_id in ids if name in REFERENCES and row_id is not None
        ]
        named += [(Label, row_id) for row_id in self.added]
        ids_of = {model: {row_id for each, row_id in named if each is model} for model, _ in named}
        return all([await _are_usable(store, model, row_ids) for model, row_ids in ids_of.items()])


async def _are_usable(store: Store, model: type[Row], row_ids: Collection[int]) -> bool:
    rows = await store.all(statements.by_ids(model), ids=sorted(row_ids))
    return len(rows) == len(row_ids) and all(map(_is_usable, rows))


def _is_usable(row: Row) -> bool:
    return getattr(row, "deleted_at", None) is None and getattr(row, "is_active", True)


def read_changes(model: type[Row], stored: StoredChanges) -> Changes:
    """Return stored changes."""
    plan = None if stored.plan is None else _from_json(Activity, stored.plan)
    return Changes(_from_json(model, stored.columns), stored.added, stored.removed, plan)


def _to_json(model: type[Row], columns: Mapping[str, Any]) -> dict[str, Any]:
    return {name: column_to_json(model.c[name], value) for name, value in columns.items()}


def _from_json(model: type[Row], columns: Mapping[str, Any]) -> dict[str, Any]:
    return {name: column_from_json(model.c[name], value) for name, value in columns.items()}


async def _plan_activities(
    uow: UnitOfWork, model: type[Row], ids: Sequence[int], plan: Mapping[str, Any]
) -> Sequence[int]:
    """Plan the activity for each of these records, in one statement; return their ids."""
    owners = await owners_of(uow, model, ids)
    rows = [{"owner_id": owner_id, ACTIVITY_LINKS[model]: row_id, **plan} for row_id, owner_id in owners]
    await uow.insert(Activity, rows)
    return ids


async def create_bulk_change(
    uow: UnitOfWork, view_list: SavedViewList, ids: Sequence[int], changes: Changes, **values: Any
) -> int:
    """Let these records of a list be changed in the background; return the id of the bulk change."""
    row = {
        "list": view_list,
        "status": BulkChangeStatus.RUNNING,
        "source": uow.actor.source,
        "changes": changes.stored(WRITTEN_MODELS[view_list]),
        "record_count": len(ids),
    }
    (row_id,) = await uow.insert(BulkChange, [{**row, **values}])
    parts = [StoredRecordIds(part) for part in batches(ids, PART_SIZE)]
    await uow.insert(BulkChangePart, [{"bulk_change_id": row_id, "records": part} for part in parts])
    return row_id


async def running_count(store: Store, user_id: int) -> int:
    """Return how many bulk changes of a user have not ended."""
    is_running = (BulkChange.c.user_id == user_id) & (BulkChange.c.status == BulkChangeStatus.RUNNING)
    return int(await store.scalar(select(func.count()).select_from(BulkChange.table).where(is_running)))


async def change_next_part(uow: UnitOfWork, row: BulkChange, changes: Changes) -> dict[str, Any] | None:
    """Change the next records; return the columns of the bulk change that follow from it, or None if none is left.

    Records that were deleted meanwhile are refused.
    """
    of_change = BulkChangePart.c.bulk_change_id == row.id
    part = await uow.first(select_rows(BulkChangePart).where(of_change).order_by(BulkChangePart.c.id).limit(1))
    if part is None:
        return None
    model, ids = WRITTEN_MODELS[row.list], part.records.ids
    live = await live_ids(uow, model, ids)
    changed = await changes.apply(uow, model, live) if live else 0
    refused = [
        RefusedRecord(global_id(model.__name__, row_id), RefusalReason.DELETED) for row_id in sorted({*ids} - {*live})
    ]
    await uow.write(delete(BulkChangePart.table).where(BulkChangePart.c.id == part.id))
    return {
        "records_done": row.records_done + len(ids),
        "changed_count": row.changed_count + changed,
        "refused_count": row.refused_count + len(refused),
        "refused": (*row.refused, *refused)[:MAX_REFUSED],
    }


async def end_bulk_change(
    uow: UnitOfWork, row_id: int, status: BulkChangeStatus, problem: BulkChangeProblem | None = None
) -> None:
    """Write the end of a bulk change. What is left of it is not changed."""
    await uow.write(delete(BulkChangePart.table).where(BulkChangePart.c.bulk_change_id == row_id))
    values = {"status": status, "problem": problem, "finished_at": uow.now, "claimed_until": None}
    await uow.update(BulkChange, row_id, **values)
