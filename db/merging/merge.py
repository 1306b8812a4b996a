"""Merging two organizations or two people, and undoing a merge (docs/decisions/merging.md).

The surviving record keeps its values and inherits those it lacks. All rows that refer to the other one then refer
to it. A `Merge` row lists every change, so that the merge can be undone, except for what was changed since.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from db.batches import batches
from db.contact_points import joined_points
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
    ContactPoint,
    CustomValue,
    Deal,
    EffectiveSource,
    Field,
    FieldType,
    Merge,
    MergeChange,
    Organization,
    Person,
)
from db.organizations.effective_organization import LINKED_MODELS
from db.organizations.tree import is_in_group
from db.row import Row, select_rows
from db.unit_of_work import UnitOfWork


class MergeRules(NamedTuple):
    """How rows of a model are merged.

    `references`: models that refer to a row, with the referring column. `inherited`: columns that the survivor inherits
    where its own value is null. `joined`: lists of contact points that get those of both.
    """

    references: Mapping[type[Row], str]
    inherited: tuple[str, ...]
    joined: tuple[str, ...] = ()


RULES: dict[type[Row], MergeRules] = {
    Organization: MergeRules(
        {**dict.fromkeys((Deal, Person, *LINKED_MODELS), "organization_id"), Organization: "parent_id"},
        (
            *("owner_id", "parent_id", "address", "website", "linkedin"),
            *("industry", "annual_revenue", "employee_count", "follow_up_days"),
        ),
    ),
    Person: MergeRules(
        dict.fromkeys((Deal, *LINKED_MODELS), "person_id"),
        ("first_name", "last_name", "organization_id", "owner_id"),
        ("emails", "phones"),
    ),
}

BATCH_SIZE = 500
MAX_JOINED_LENGTH = 100_000
"""The longest text of a custom field."""
MODELS = {model.__name__: model for rules in RULES.values() for model in rules.references}


class UndoConflict(NamedTuple):
    """A value that was changed after the merge and is not undone: the value now, and the value before the merge."""

    model: type[Row]
    id: int
    column: str
    now: Any
    before: Any


async def merge_records(uow: UnitOfWork, away: Any, into: Any) -> list[MergeChange]:
    """Merge `away` into `into`: two organizations or two people, both live. Return all changes.

    All rows move, including those of features that are closed to the actor.
    """
    uow, model = uow.ungated, type(into)
    inherited = await _inherited_values(uow, away, into)
    await uow.update(model, into.id, **inherited)
    changes = [
        *(_column_change(into, name, value) for name, value in inherited.items()),
        *await _inherit_labels(uow, away, into),
        *await _inherit_custom_values(uow, away, into),
        *await _keep_organizations(
            uow, away, inherited.get("organization_id") or getattr(into, "organization_id", None)
        ),
        *await _move_references(uow, away, into),
    ]
    await uow.update(model, away.id, deleted_at=uow.now, merged_into_id=into.id)
    await uow.insert(Merge, [{"away_id": away.id, "into_id": into.id, "moves": tuple(changes)}])
    if model is Organization:
        uow.touched_organizations.add(into.id)
    return changes


async def _inherited_values(uow: UnitOfWork, away: Any, into: Any) -> dict[str, Any]:
    """Return the columns of the survivor that the merge changes, with their new values."""
    rules = RULES[type(into)]
    inherited = {name: getattr(away, name) for name in rules.inherited if getattr(into, name) is None}
    inherited = {name: value for name, value in inherited.items() if value is not None}
    for name in rules.joined:
        joined = joined_points(name, getattr(into, name), getattr(away, name))
        inherited |= {} if joined == getattr(into, name) else {name: joined}
    if isinstance(into, Organization):
        if await is_in_group(uow, away.parent_id, into.id):
            inherited.pop("parent_id", None)
        if into.parent_id == away.id:
            inherited["parent_id"] = away.parent_id
    return inherited


def _column_change(into: Any, column: str, value: Any) -> MergeChange:
    before = to_json_value(getattr(into, column))
    return MergeChange(type(into).__name__, into.id, column, before, to_json_value(value))


async def _keep_organizations(uow: UnitOfWork, away: Any, organization_id: int | None) -> list[MergeChange]:
    """Link what was done or written with a person directly to their organization, if the survivor is in another one.

    See docs/decisions/activities.md#effective-organization.
    """
    changes: list[MergeChange] = []
    if not isinstance(away, Person) or away.organization_id in {None, organization_id}:
        return changes
    for model in LINKED_MODELS:
        is_kept = (model.c.person_id == away.id) & (model.c.effective_source == EffectiveSource.PERSON)
        is_kept &= model.c.is_done if model is Activity else model.c.organization_id.is_(None)
        ids = await uow.update_all(model, is_kept, organization_id=away.organization_id)
        kind, column = model.__name__, "organization_id"
        changes += [MergeChange(kind, row_id, column, None, away.organization_id) for row_id in ids]
    return changes


async def _inherit_labels(uow: UnitOfWork, away: Any, into: Any) -> list[MergeChange]:
    model = type(into)
    links = LABEL_LINKS[model]
    linked = await read_links(uow, links, [into.id, away.id])
    own_ids, all_ids = sorted(linked[into.id]), sorted(linked[into.id] | linked[away.id])
    await replace_links(uow, links, into.id, all_ids)
    return [] if all_ids == own_ids else [MergeChange(model.__name__, into.id, LABELS, own_ids, all_ids)]


async def _inherit_custom_values(uow: UnitOfWork, away: Any, into: Any) -> list[MergeChange]:
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
    await set_custom_values(uow, type(into), into.id, values)
    kind = CustomValue.__name__
    return [
        *(MergeChange(kind, into.id, str(value.field_id), None, away.id) for value in inherited),
        *(MergeChange(kind, into.id, str(field.id), before, text) for field, before, text in joined),
    ]


def _joined_text(own: CustomValue, other: CustomValue) -> str | None:
    """Return the long texts of two records as one; None if they are no long texts, or nothing is added."""
    first, second = own.text or "", other.text or ""
    if own.field.type is not FieldType.LARGE_TEXT or not second or second in first:
        return None
    text = f"{first}\n\n{second}".strip()
    return text if len(text) <= MAX_JOINED_LENGTH else None


def _text_columns(text: str) -> dict[str, Any]:
    return {**dict.fromkeys(VALUE_COLUMNS), **custom_text(text)}


async def _move_references(uow: UnitOfWork, away: Any, into: Any) -> list[MergeChange]:
    changes: list[MergeChange] = []
    for model, column in RULES[type(into)].references.items():
        refers_to_away = (model.c[column] == away.id) & (model.c.id != into.id)
        moved_ids = await uow.update_all(model, refers_to_away, **{column: into.id})
        changes += [MergeChange(model.__name__, row_id, column, away.id, into.id) for row_id in moved_ids]
    return changes


async def _custom_values(uow: UnitOfWork, subject_id: int) -> Sequence[CustomValue]:
    is_own = CustomValue.c.subject_id == subject_id
    return await uow.all(select_rows(CustomValue).where(is_own).order_by(CustomValue.c.field_id))


async def undo_merge(uow: UnitOfWork, merge: Merge, away: Any) -> list[UndoConflict]:
    """Undo a merge: restore the organization or person `away` and give it back its values and rows.

    Return the values that were changed since the merge. They stay as they are.
    """
    uow = uow.ungated
    await uow.update(type(away), away.id, deleted_at=None, merged_into_id=None)
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
    """Group ids by equal changes of plain columns; return those of labels, custom values, lists and objects apart."""
    column_changes: dict[tuple[str, str, Any, Any], list[int]] = defaultdict(list)
    other_changes: list[MergeChange] = []
    for change in changes:
        if change.kind in MODELS and not isinstance(change.after, dict | list):
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


async def _undo_other_change(uow: UnitOfWork, change: MergeChange, away: Any) -> UndoConflict | None:
    if change.kind == CustomValue.__name__:
        return await _undo_custom_value(uow, change, away)
    if change.column == LABELS:
        return await _undo_labels(uow, change)
    return await _undo_object(uow, change)


async def _undo_object(uow: UnitOfWork, change: MergeChange) -> UndoConflict | None:
    model = MODELS[change.kind]
    row: Any = await uow.get_current(model, change.id)
    now = row and to_json_value(getattr(row, change.column))
    if now != change.after:
        return UndoConflict(model, change.id, change.column, now, change.before)
    before = change.before
    if before is not None:  # a list of contact points
        before = tuple(ContactPoint(each["value"], each["label"], each["isPrimary"]) for each in before)
    await uow.update(model, change.id, **{change.column: before})
    return None


async def _undo_labels(uow: UnitOfWork, change: MergeChange) -> UndoConflict | None:
    model = MODELS[change.kind]
    now = await linked_ids(uow, LABEL_LINKS[model], change.id)
    if now != change.after:
        return UndoConflict(model, change.id, LABELS, now, change.before)
    await replace_links(uow, LABEL_LINKS[model], change.id, change.before)
    return None


async def _undo_custom_value(uow: UnitOfWork, change: MergeChange, away: Any) -> UndoConflict | None:
    field_id, model = int(change.column), type(away)
    is_value = CustomValue.c.field_id == field_id, CustomValue.c.subject_id.in_([change.id, away.id])
    values = {value.subject_id: value for value in await uow.all(select_rows(CustomValue).where(*is_value))}
    inherited, original = values.get(change.id), values.get(away.id)
    field = await uow.get_one(Field, field_id)
    if isinstance(change.before, str):
        if inherited is None or inherited.text != change.after:
            return UndoConflict(model, change.id, custom_field_name(field), None, None)
        await set_custom_values(uow, model, change.id, [(field, _text_columns(change.before))])
        return None
    if inherited is None or original is None or value_columns(inherited) != value_columns(original):
        return UndoConflict(model, change.id, custom_field_name(field), None, None)
    await set_custom_values(uow, model, change.id, [(field, None)])
    return None
