"""Merging two organizations, and undoing a merge (docs/decisions/merging.md).

The surviving organization keeps its values and inherits those it lacks. All rows that refer to the other one then refer
to it. A `Merge` row lists every change, so that the merge can be undone, except for what was changed since.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple

from db.batches import batches
from db.folded_columns import custom_text
from db.labels_and_custom_values import (
    LABEL_LINKS,
    LABELS,
    VALUE_COLUMNS,
    custom_field_name,
    set_custom_values,
    value_columns,
)
from db.links import linked_ids, read_links, replace_links
from db.logged_columns import to_json_value
from db.models import (
    Activity,
    CustomValue,
    Deal,
    Field,
    FieldType,
    File,
    Merge,
    MergeChange,
    Note,
    Organization,
    Person,
)
from db.organizations.tree import is_in_group
from db.row import Row, select_rows
from db.unit_of_work import UnitOfWork

REFERENCING_MODELS: dict[type[Row], str] = {
    **dict.fromkeys((Deal, Person, Activity, Note, File), "organization_id"),
    Organization: "parent_id",
}
"""Models that refer to an organization, with the referring column."""

INHERITED_COLUMNS = (
    *("owner_id", "parent_id", "address", "website", "linkedin"),
    *("industry", "annual_revenue", "employee_count", "follow_up_days"),
)
"""Columns that the surviving organization inherits where its own value is null."""

BATCH_SIZE = 500
MAX_JOINED_LENGTH = 100_000
"""The longest text of a custom field."""
MODELS = {model.__name__: model for model in REFERENCING_MODELS}


class UndoConflict(NamedTuple):
    """A value that was changed after the merge and is not undone: the value now, and the value before the merge."""

    model: type[Row]
    id: int
    column: str
    now: Any
    before: Any


async def merge_organizations(uow: UnitOfWork, away: Organization, into: Organization) -> list[MergeChange]:
    """Merge the organization `away` into the organization `into`; both must be live. Return all changes.

    All rows move, including those of features that are closed to the actor.
    """
    uow = uow.ungated
    changes = [
        *await _inherit_columns(uow, away, into),
        *await _inherit_labels(uow, away, into),
        *await _inherit_custom_values(uow, away, into),
        *await _move_references(uow, away, into),
    ]
    await uow.update(Organization, away.id, deleted_at=uow.now, merged_into_id=into.id)
    await uow.insert(Merge, [{"organization_id": away.id, "into_id": into.id, "moves": tuple(changes)}])
    uow.touched_organizations.add(into.id)
    return changes


async def _inherit_columns(uow: UnitOfWork, away: Organization, into: Organization) -> list[MergeChange]:
    inherited = {name: getattr(away, name) for name in INHERITED_COLUMNS if getattr(into, name) is None}
    inherited = {name: value for name, value in inherited.items() if value is not None}
    if await is_in_group(uow, away.parent_id, into.id):
        inherited.pop("parent_id", None)
    if into.parent_id == away.id:
        inherited["parent_id"] = away.parent_id
    await uow.update(Organization, into.id, **inherited)
    return [_column_change(into, name, value) for name, value in inherited.items()]


def _column_change(into: Organization, column: str, value: Any) -> MergeChange:
    before = to_json_value(getattr(into, column))
    return MergeChange(Organization.__name__, into.id, column, before, to_json_value(value))


async def _inherit_labels(uow: UnitOfWork, away: Organization, into: Organization) -> list[MergeChange]:
    links = LABEL_LINKS[Organization]
    linked = await read_links(uow, links, [into.id, away.id])
    own_ids, all_ids = sorted(linked[into.id]), sorted(linked[into.id] | linked[away.id])
    await replace_links(uow, links, into.id, all_ids)
    return [] if all_ids == own_ids else [MergeChange(Organization.__name__, into.id, LABELS, own_ids, all_ids)]


async def _inherit_custom_values(uow: UnitOfWork, away: Organization, into: Organization) -> list[MergeChange]:
    own = {value.field_id: value for value in await _custom_values(uow, into.id)}
    others = await _custom_values(uow, away.id)
    inherited = [value for value in others if value.field_id not in own]
    joined = [
        (value.field, own[value.field_id].text or "", text)
        for value in others
        if value.field_id in own and (text := _joined_text(own[value.field_id], value)) is not None
    ]
    values = [(value.field, value_columns(value)) for value in inherited]
    values += [(field, _text_columns(text)) for field, _, text in joined]
    await set_custom_values(uow, Organization, into.id, values)
    kind = CustomValue.__name__
    return [
        *(MergeChange(kind, into.id, str(value.field_id), None, away.id) for value in inherited),
        *(MergeChange(kind, into.id, str(field.id), before, text) for field, before, text in joined),
    ]


def _joined_text(own: CustomValue, other: CustomValue) -> str | None:
    """Return the long texts of two organizations as one; None if they are no long texts, or nothing is added."""
    first, second = own.text or "", other.text or ""
    if own.field.type is not FieldType.LARGE_TEXT or not second or second in first:
        return None
    text = f"{first}\n\n{second}".strip()
    return text if len(text) <= MAX_JOINED_LENGTH else None


def _text_columns(text: str) -> dict[str, Any]:
    return {**dict.fromkeys(VALUE_COLUMNS), **custom_text(text)}


async def _move_references(uow: UnitOfWork, away: Organization, into: Organization) -> list[MergeChange]:
    changes: list[MergeChange] = []
    for model, column in REFERENCING_MODELS.items():
        refers_to_away = (model.c[column] == away.id) & (model.c.id != into.id)
        moved_ids = await uow.update_all(model, refers_to_away, **{column: into.id})
        changes += [MergeChange(model.__name__, row_id, column, away.id, into.id) for row_id in moved_ids]
    return changes


async def _custom_values(uow: UnitOfWork, organization_id: int) -> Sequence[CustomValue]:
    is_own = CustomValue.c.subject_id == organization_id
    return await uow.all(select_rows(CustomValue).where(is_own).order_by(CustomValue.c.field_id))


async def undo_merge(uow: UnitOfWork, merge: Merge, away: Organization) -> list[UndoConflict]:
    """Undo a merge: restore the organization `away` and give it back its values and rows.

    Return the values that were changed since the merge. They stay as they are.
    """
    uow = uow.ungated
    await uow.update(Organization, away.id, deleted_at=None, merged_into_id=None)
    column_changes, other_changes = _group_changes(merge.moves)
    conflicts = [
        conflict for change in other_changes if (conflict := await _undo_other_change(uow, change, away)) is not None
    ]
    for (model_name, column, before, after), ids in column_changes.items():
        conflicts += await _undo_column_changes(uow, MODELS[model_name], column, (before, after), ids)
    await uow.update(Merge, merge.id, undone_at=uow.now)
    return conflicts


def _group_changes(
    changes: Sequence[MergeChange],
) -> tuple[dict[tuple[str, str, Any, Any], list[int]], list[MergeChange]]:
    """Group ids by equal changes of plain columns; return changes of labels, custom values and addresses apart."""
    column_changes: dict[tuple[str, str, Any, Any], list[int]] = defaultdict(list)
    other_changes: list[MergeChange] = []
    for change in changes:
        if change.kind in MODELS and change.column != LABELS and not isinstance(change.after, dict):
            column_changes[change.kind, change.column, change.before, change.after].append(change.id)
        else:
            other_changes.append(change)
    return column_changes, other_changes


async def _undo_column_changes(
    uow: UnitOfWork, model: type[Row], column: str, change: tuple[Any, Any], ids: Sequence[int]
) -> list[UndoConflict]:
    before, after = change
    remaining_ids = set(ids)
    for batch in batches(ids, BATCH_SIZE):
        is_unchanged = model.c.id.in_(batch) & (model.c[column] == after)
        remaining_ids -= set(await uow.update_all(model, is_unchanged, **{column: before}))
    rows = [(row_id, await uow.get_current(model, row_id)) for row_id in sorted(remaining_ids)]
    return [
        UndoConflict(model, row_id, column, row and to_json_value(getattr(row, column)), before) for row_id, row in rows
    ]


async def _undo_other_change(uow: UnitOfWork, change: MergeChange, away: Organization) -> UndoConflict | None:
    if change.kind == CustomValue.__name__:
        return await _undo_custom_value(uow, change, away)
    if change.column == LABELS:
        return await _undo_labels(uow, change)
    return await _undo_address(uow, change)


async def _undo_address(uow: UnitOfWork, change: MergeChange) -> UndoConflict | None:
    row: Any = await uow.get_current(Organization, change.id)
    now = row and to_json_value(row.address)
    if now != change.after:
        return UndoConflict(Organization, change.id, change.column, now, change.before)
    await uow.update(Organization, change.id, address=None)
    return None


async def _undo_labels(uow: UnitOfWork, change: MergeChange) -> UndoConflict | None:
    now = await linked_ids(uow, LABEL_LINKS[Organization], change.id)
    if now != change.after:
        return UndoConflict(Organization, change.id, LABELS, now, change.before)
    await replace_links(uow, LABEL_LINKS[Organization], change.id, change.before)
    return None


async def _undo_custom_value(uow: UnitOfWork, change: MergeChange, away: Organization) -> UndoConflict | None:
    field_id = int(change.column)
    is_value = CustomValue.c.field_id == field_id, CustomValue.c.subject_id.in_([change.id, away.id])
    values = {value.subject_id: value for value in await uow.all(select_rows(CustomValue).where(*is_value))}
    inherited, original = values.get(change.id), values.get(away.id)
    field = await uow.get_one(Field, field_id)
    if isinstance(change.before, str):
        if inherited is None or inherited.text != change.after:
            return UndoConflict(Organization, change.id, custom_field_name(field), None, None)
        await set_custom_values(uow, Organization, change.id, [(field, _text_columns(change.before))])
        return None
    if inherited is None or original is None or value_columns(inherited) != value_columns(original):
        return UndoConflict(Organization, change.id, custom_field_name(field), None, None)
    await set_custom_values(uow, Organization, change.id, [(field, None)])
    return None
