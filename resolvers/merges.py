"""Merging organizations or people, and undoing a merge within 30 days (docs/decisions/merging.md)."""

from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

import strawberry

from db.ids import global_id
from db.labels_and_custom_values import LABEL_LINKS, LABELS
from db.links import global_ids_of
from db.logged_columns import json_value
from db.merging.merge import MODELS, UndoConflict, merge_records, undo_merge
from db.models import FieldChange, Merge, MergeChange, Organization, Person
from db.row import Row, select_rows
from db.statements import RESTORE_PERIOD
from db.unit_of_work import UnitOfWork
from resolvers.change_visibility import api_field_name, visible_changes
from resolvers.context import Context
from resolvers.errors import MutationError
from resolvers.mutations.inputs import IdInput, VersionedInput
from resolvers.mutations.row_lookup import decode_row_id, get_live_row, get_versioned_row
from resolvers.mutations.runner import PayloadValues
from resolvers.organizations import check_no_cycle
from resolvers.reasons import Reason


@strawberry.input(description="The organization to merge (`id`), and the surviving organization (`intoId`).")
class OrganizationMergeInput(VersionedInput):
    """The input of `organizationMerge`. `id` is the organization that is merged away."""

    into_id: strawberry.ID = strawberry.field(
        description="Id of the surviving organization. It keeps its values, and takes missing ones from the merged "
        "organization."
    )


@strawberry.input(description="The merged organization to separate again. A merge can be undone for 30 days.")
class OrganizationMergeUndoInput(IdInput):
    """The input of `organizationMergeUndo`."""


@strawberry.input(description="The person to merge (`id`), and the surviving person (`intoId`).")
class PersonMergeInput(VersionedInput):
    """The input of `personMerge`. `id` is the person that is merged away."""

    into_id: strawberry.ID = strawberry.field(
        description="Id of the surviving person. It keeps its values, and takes missing ones, email addresses and "
        "phone numbers from the merged person."
    )


@strawberry.input(description="The merged person to separate again. A merge can be undone for 30 days.")
class PersonMergeUndoInput(IdInput):
    """The input of `personMergeUndo`."""


class MergeConflict(NamedTuple):
    """A field that was changed after a merge. Undoing the merge keeps the change."""

    id: str
    field: str
    now: Any
    before: Any


class MovedRecords(NamedTuple):
    """How many records of one type a merge moves to the survivor, deleted ones included."""

    type_name: str
    record_count: int


async def merge(context: Context, uow: UnitOfWork, input: OrganizationMergeInput) -> PayloadValues:
    """Merge one organization into another. Return what changes in the survivor, and how many records move."""
    away, into = await _pair(uow, Organization, input)
    if into.parent_id is not None:
        await check_no_cycle(uow, away.id, into.parent_id, "into_id")
    return {"organization": into.id, **await _merge(context, uow, away, into)}


async def merge_people(context: Context, uow: UnitOfWork, input: PersonMergeInput) -> PayloadValues:
    """Merge one person into another. Return what changes in the survivor, and how many records move."""
    away, into = await _pair(uow, Person, input)
    return {"person": into.id, **await _merge(context, uow, away, into)}


async def _pair(uow: UnitOfWork, model: type[Row], input: OrganizationMergeInput | PersonMergeInput) -> tuple[Any, Any]:
    """Return the record that is merged away and the survivor. Raise `MutationError` if they are the same."""
    away = await get_versioned_row(uow, model, input)
    into = await get_live_row(uow, model, decode_row_id(uow, model, input.into_id), "into_id")
    if into.id == away.id:
        raise MutationError(Reason.MERGE_INTO_ITSELF, "into_id")
    return away, into


async def _merge(context: Context, uow: UnitOfWork, away: Any, into: Any) -> PayloadValues:
    changes = await merge_records(uow, away, into)
    visible = await visible_changes(uow, context.viewer.company, _survivor_changes(uow, into, changes))
    rows = dict.fromkeys((change.kind, change.id) for change in changes if change.id != into.id)
    moved = Counter(kind for kind, _ in rows if kind in MODELS)
    return {"changes": visible, "moved": [MovedRecords(*each) for each in moved.items()]}


def _survivor_changes(uow: UnitOfWork, into: Any, changes: Sequence[MergeChange]) -> list[FieldChange]:
    """Return the changed fields of the survivor: its columns, labels and custom values."""
    model = type(into)
    columns = (change for change in changes if change.kind == model.__name__ and change.id == into.id)
    side_changes = uow.side_changes.get((model, into.id), [])
    return [
        *(
            FieldChange(
                change.column, *(json_value(model, change.column, value) for value in (change.before, change.after))
            )
            for change in columns
            if change.column != LABELS
        ),
        *(side_change.change for side_change in side_changes),
    ]


async def undo(context: Context, uow: UnitOfWork, input: OrganizationMergeUndoInput) -> PayloadValues:
    """Undo a merge of organizations. Return changes made since as conflicts; they are kept."""
    away, into, conflicts = await _undo(context, uow, Organization, input)
    if away.parent_id is not None:
        await check_no_cycle(uow, away.id, away.parent_id, "id")
    return {"organization": away.id, "into": into.id, "conflicts": conflicts}


async def undo_of_people(context: Context, uow: UnitOfWork, input: PersonMergeUndoInput) -> PayloadValues:
    """Undo a merge of people. Return changes made since as conflicts; they are kept."""
    away, into, conflicts = await _undo(context, uow, Person, input)
    return {"person": away.id, "into": into.id, "conflicts": conflicts}


async def _undo(
    context: Context, uow: UnitOfWork, model: type[Row], input: IdInput
) -> tuple[Any, Any, list[MergeConflict]]:
    """Undo a merge; return the record that is separate again, the survivor, and the conflicts."""
    away = await get_live_row(uow, model, decode_row_id(uow, model, input.id), "id", deleted=True)
    merge_row = await uow.first(
        select_rows(Merge).where(Merge.c.away_id == away.id, Merge.c.undone_at.is_(None)).order_by(Merge.c.id.desc())
    )
    if merge_row is None or away.merged_into_id is None:
        raise MutationError(Reason.NOT_MERGED, "id")
    if uow.now - merge_row.created_at > RESTORE_PERIOD:
        raise MutationError(Reason.MERGED_TOO_LONG, "id", days=RESTORE_PERIOD.days)
    into = await get_live_row(uow, model, merge_row.into_id, "id")
    conflicts = await undo_merge(uow, merge_row, away)
    return away, into, await _visible_conflicts(context, uow, conflicts)


async def _visible_conflicts(
    context: Context, uow: UnitOfWork, conflicts: Sequence[UndoConflict]
) -> list[MergeConflict]:
    changes = await visible_changes(
        uow, context.viewer.company, [FieldChange(conflict.column) for conflict in conflicts]
    )
    visible_fields = {change.field for change in changes}
    return [_merge_conflict(conflict) for conflict in conflicts if conflict.column in visible_fields]


def _merge_conflict(conflict: UndoConflict) -> MergeConflict:
    now, before = (
        global_ids_of(LABEL_LINKS[conflict.model], value)
        if conflict.column == LABELS
        else json_value(conflict.model, conflict.column, value)
        for value in (conflict.now, conflict.before)
    )
    return MergeConflict(global_id(conflict.model.__name__, conflict.id), conflict.column, now, before)


def field_name(conflict: strawberry.Parent[MergeConflict]) -> str:
    """Name of the field in the API."""
    return api_field_name(conflict.field)
