"""Two organizations become one, and two again (docs/decisions/merging.md).

The one that survives keeps what it has, and takes from the other what it has not. Everything that pointed to the other
points to it then. What was written is kept in a journal: by it a merge is undone, but for what others changed since.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import select

from db.event_log import to_json_value
from db.labels_and_custom_values import VALUE_COLUMNS, label_ids_of, set_custom_value, set_labels
from db.models import (
    Activity,
    CustomValue,
    Deal,
    Field,
    File,
    Merge,
    MergeChange,
    Note,
    Organization,
    Person,
)
from db.row import Row, select_rows
from db.store import Store
from db.unit_of_work import UnitOfWork

REFERENCING_MODELS: dict[type[Row], str] = {
    **dict.fromkeys((Deal, Person, Activity, Note, File), "organization_id"),
    Organization: "parent_id",
}
"""What points to an organization, and by which column."""

INHERITED_COLUMNS = (
    *("owner_id", "parent_id", "address", "website", "linkedin"),
    *("industry", "annual_revenue", "employee_count", "follow_up_days"),
)
"""What the survivor takes from the other where it has nothing itself."""

BATCH = 500
KINDS = {kind.__name__: kind for kind in REFERENCING_MODELS}
LABELS = "labels"


class UndoConflict(NamedTuple):
    """What somebody changed since, and what is left as it is: what it is now, and what it was before."""

    kind: type[Row]
    id: int
    column: str
    now: Any
    before: Any


async def merged_into(store: Store, ids: Sequence[int]) -> dict[int, int]:
    """Of these organizations those that became part of others, and of which one in the end."""
    found = {identity: identity for identity in ids}
    while found:
        asked = select(Organization.c.id, Organization.c.merged_into_id)
        asked = asked.where(Organization.c.id.in_(found.values()), Organization.c.merged_into_id.is_not(None))
        further = dict(await store.tuples(asked))
        if not further:
            break
        found = {identity: further.get(at, at) for identity, at in found.items()}
    return {identity: at for identity, at in found.items() if identity != at}


async def merge_organizations(uow: UnitOfWork, away: Organization, into: Organization) -> None:
    """Make one organization part of another; both live, and neither stands below the other one that survives.

    All of it moves, also what whoever merges them does not see.
    """
    uow = uow.ungated
    moves = [*await _fill(uow, away, into), *await _fill_beside(uow, away, into), *await _point(uow, away, into)]
    await uow.update(Organization, away.id, deleted_at=uow.now, merged_into_id=into.id)
    journal = {"organization_id": away.id, "into_id": into.id, "moves": tuple(moves)}
    await uow.insert(Merge, [journal])
    uow.touched_organizations.add(into.id)


async def _fill(uow: UnitOfWork, away: Organization, into: Organization) -> list[MergeChange]:
    taken = {name: getattr(away, name) for name in INHERITED_COLUMNS if getattr(into, name) is None}
    taken = {name: value for name, value in taken.items() if value is not None}
    if await _is_above(uow, into.id, away):
        taken.pop("parent_id", None)
    if into.parent_id == away.id:
        taken["parent_id"] = away.parent_id
    await uow.update(Organization, into.id, **taken)
    return [_moved(Organization, into.id, name, getattr(into, name), value) for name, value in taken.items()]


async def _is_above(uow: UnitOfWork, identity: int, organization: Organization) -> bool:
    """Whether an organization belongs to that one, directly or through others."""
    above, seen = organization.parent_id, set[int]()
    while above is not None and above != identity and above not in seen:
        seen.add(above)
        row: Any = await uow.get_current(Organization, above)
        above = row and row.parent_id
    return above == identity


async def _fill_beside(uow: UnitOfWork, away: Organization, into: Organization) -> list[MergeChange]:
    own, other = await label_ids_of(uow, Organization, into.id), await label_ids_of(uow, Organization, away.id)
    both = sorted({*own, *other})
    moves = [] if both == own else [MergeChange(Organization.__name__, into.id, LABELS, own, both)]
    await set_labels(uow, Organization, into.id, both)
    there = {value.field_id for value in await _values(uow, into.id)}
    for value in await _values(uow, away.id):
        if value.field_id not in there:
            await set_custom_value(uow, Organization, into.id, value.field, _columns(value))
            moves.append(MergeChange(CustomValue.__name__, into.id, str(value.field_id), None, away.id))
    return moves


async def _point(uow: UnitOfWork, away: Organization, into: Organization) -> list[MergeChange]:
    moves: list[MergeChange] = []
    for kind, column in REFERENCING_MODELS.items():
        pointing = (kind.c[column] == away.id) & (kind.c.id != into.id)
        found = await uow.update_all(kind, pointing, **{column: into.id})
        moves += [MergeChange(kind.__name__, identity, column, away.id, into.id) for identity in found]
    return moves


def _moved(kind: type[Row], identity: int, column: str, before: Any, after: Any) -> MergeChange:
    return MergeChange(kind.__name__, identity, column, to_json_value(before), to_json_value(after))


async def _values(uow: UnitOfWork, identity: int) -> Sequence[CustomValue]:
    return await uow.all(select_rows(CustomValue).where(CustomValue.c.subject_id == identity))


def _columns(value: CustomValue) -> dict[str, Any]:
    return {name: getattr(value, name) for name in VALUE_COLUMNS}


async def undo_merge(uow: UnitOfWork, merged: Merge, away: Organization) -> list[UndoConflict]:
    """Make two of them again; answers what others changed since, which stays as it is."""
    uow = uow.ungated
    await uow.update(Organization, away.id, deleted_at=None, merged_into_id=None)
    of_rows, beside = _parted(merged.moves)
    conflicts = [each for moved in beside if (each := await _undo_beside(uow, moved, away)) is not None]
    for (kind, column, before, after), ids in of_rows.items():
        conflicts += await _undo_rows(uow, KINDS[kind], column, (before, after), ids)
    await uow.update(Merge, merged.id, undone_at=uow.now)
    return conflicts


def _parted(moves: Sequence[MergeChange]) -> tuple[dict[tuple[str, str, Any, Any], list[int]], list[MergeChange]]:
    """What was changed of rows, alike together, and what was changed beside them."""
    of_rows: dict[tuple[str, str, Any, Any], list[int]] = defaultdict(list)
    beside: list[MergeChange] = []
    for moved in moves:
        if moved.kind in KINDS and moved.column != LABELS and not isinstance(moved.after, dict):
            of_rows[moved.kind, moved.column, moved.before, moved.after].append(moved.id)
        else:
            beside.append(moved)
    return of_rows, beside


async def _undo_rows(
    uow: UnitOfWork, kind: type[Row], column: str, change: tuple[Any, Any], ids: Sequence[int]
) -> list[UndoConflict]:
    before, after = change
    left = set(ids)
    for start in range(0, len(ids), BATCH):
        some = kind.c.id.in_(ids[start : start + BATCH])
        left -= set(await uow.update_all(kind, some & (kind.c[column] == after), **{column: before}))
    others = [(identity, await uow.get_current(kind, identity)) for identity in sorted(left)]
    return [
        UndoConflict(kind, identity, column, row and to_json_value(getattr(row, column)), before)
        for identity, row in others
    ]


async def _undo_beside(uow: UnitOfWork, moved: MergeChange, away: Organization) -> UndoConflict | None:
    if moved.kind == CustomValue.__name__:
        return await _undo_value(uow, moved, away)
    if moved.column == LABELS:
        return await _undo_labels(uow, moved)
    return await _undo_address(uow, moved)


async def _undo_address(uow: UnitOfWork, moved: MergeChange) -> UndoConflict | None:
    row: Any = await uow.get_current(Organization, moved.id)
    now = row and to_json_value(row.address)
    if now != moved.after:
        return UndoConflict(Organization, moved.id, moved.column, now, moved.before)
    await uow.update(Organization, moved.id, address=None)
    return None


async def _undo_labels(uow: UnitOfWork, moved: MergeChange) -> UndoConflict | None:
    now = await label_ids_of(uow, Organization, moved.id)
    if now != moved.after:
        return UndoConflict(Organization, moved.id, LABELS, now, moved.before)
    await set_labels(uow, Organization, moved.id, moved.before)
    return None


async def _undo_value(uow: UnitOfWork, moved: MergeChange, away: Organization) -> UndoConflict | None:
    of_both = CustomValue.c.field_id == int(moved.column), CustomValue.c.subject_id.in_([moved.id, away.id])
    found = {value.subject_id: value for value in await uow.all(select_rows(CustomValue).where(*of_both))}
    now, before = found.get(moved.id), found.get(away.id)
    (field,) = await uow.all(select_rows(Field).where(Field.c.id == int(moved.column)))
    if now is None or before is None or _columns(now) != _columns(before):
        return UndoConflict(Organization, moved.id, f"custom_fields.{field.key}", None, None)
    await set_custom_value(uow, Organization, moved.id, field, None)
    return None
