"""Rows that match a filter, changed part by part: each part is a unit of work of its own, so that others can write."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import delete, or_

from db.ids import global_id
from db.labels_and_custom_values import LABEL_TABLES, LABELS
from db.models import FieldChange, Label
from db.pagination import count_rows
from db.row import Row, RowQuery
from db.unit_of_work import UnitOfWork


async def count_after(uow: UnitOfWork, model: type[Row], query: RowQuery[Any], after: int) -> int:
    """Return the number of rows of `query` with greater ids."""
    return await count_rows(uow, query.where(model.c.id > after))


async def ids_after(uow: UnitOfWork, model: type[Row], query: RowQuery[Any], after: int, size: int) -> list[int]:
    """Return the ids of the next rows of `query`, in order."""
    column = model.c.id
    ids = query.where(column > after).select.with_only_columns(column, maintain_column_froms=True)
    return [row_id for (row_id,) in await uow.tuples(ids.order_by(column).limit(size))]


async def set_owner(uow: UnitOfWork, model: type[Row], ids: Sequence[int], owner_id: int | None) -> list[int]:
    """Set the owner of these rows in one statement; return the ids of those that had another."""
    owner = model.c.owner_id
    differs = owner.is_not(None) if owner_id is None else or_(owner.is_(None), owner != owner_id)
    return await uow.update_all(model, model.c.id.in_(ids) & differs, owner_id=owner_id)


async def change_labels(
    uow: UnitOfWork, model: type[Row], ids: Sequence[int], added: Collection[int], removed: Collection[int]
) -> list[int]:
    """Add labels to these rows and remove others, in one statement each; one in both lists is added.

    Return the ids of the rows that changed.
    """
    link, column, _ = LABEL_TABLES[model]
    removed = set(removed) - set(added)
    before: dict[int, set[int]] = defaultdict(set)
    for row_id, label_id in await uow.tuples(_links(link, column, ids)):
        before[row_id].add(label_id)
    after = {row_id: (before[row_id] - removed) | set(added) for row_id in ids}
    changed = [row_id for row_id in ids if after[row_id] != before[row_id]]
    if not changed:
        return []
    await uow.write(delete(link.table).where(link.c[column].in_(changed), link.c.label_id.in_(sorted(removed))))
    new = [(row_id, label_id) for row_id in changed for label_id in sorted(after[row_id] - before[row_id])]
    await uow.insert(link, [{column: row_id, "label_id": label_id} for row_id, label_id in new])
    await uow.record_side_changes(model, {row_id: _change(before[row_id], after[row_id]) for row_id in changed})
    return changed


def _links(link: Any, column: str, ids: Sequence[int]) -> Any:
    return link.table.select().with_only_columns(link.c[column], link.c.label_id).where(link.c[column].in_(ids))


def _change(before: Collection[int], after: Collection[int]) -> FieldChange:
    return FieldChange(LABELS, _global_ids(before), _global_ids(after))


def _global_ids(label_ids: Collection[int]) -> list[str]:
    return [global_id(Label.__name__, label_id) for label_id in sorted(label_ids)]
