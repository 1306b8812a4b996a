"""Organizations are merged, and parted again within thirty days (docs/decisions/merging.md)."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import strawberry

from db.ids import global_id
from db.models import FieldChange, Merge, Organization
from db.organization_merge import UndoConflict, merge_organizations, undo_merge
from db.row import select_rows
from db.statements import RESTORE_PERIOD
from db.unit_of_work import UnitOfWork
from resolvers.change_visibility import visible_changes
from resolvers.context import Context
from resolvers.errors import MutationError, UserErrorCode
from resolvers.mutations.inputs import IdInput, VersionedInput
from resolvers.mutations.row_lookup import decode_row_id, get_live_row, get_versioned_row
from resolvers.mutations.runner import PayloadValues
from resolvers.organizations import check_no_cycle


@strawberry.input(description="The organization to merge (`id`), and the surviving organization (`intoId`).")
class OrganizationMergeInput(VersionedInput):
    """The input of `organizationMerge`: `id` is the one that is merged away."""

    into_id: strawberry.ID = strawberry.field(
        description="Id of the surviving organization. It keeps its values, and takes missing ones from the merged "
        "organization."
    )


@strawberry.input(description="The merged organization to separate again. A merge can be undone for 30 days.")
class OrganizationMergeUndoInput(IdInput):
    """The input of `organizationMergeUndo`."""


class MergeConflict(NamedTuple):
    """Something that others changed since a merge, and that is left as it is."""

    id: str
    field: str
    now: Any
    before: Any


async def merge(_context: Context, uow: UnitOfWork, given: OrganizationMergeInput) -> PayloadValues:
    """Merge one organization into another; with `validateOnly`, show what would become of it."""
    away = await get_versioned_row(uow, Organization, given)
    into = await get_live_row(uow, Organization, decode_row_id(uow, Organization, given.into_id), "into_id")
    if into.id == away.id:
        raise MutationError(UserErrorCode.INVALID, "An organization cannot become part of itself.", "into_id")
    if into.parent_id is not None:
        await check_no_cycle(uow, away.id, into.parent_id, "into_id")
    await merge_organizations(uow, away, into)
    return {"organization": into.id}


async def undo(_context: Context, uow: UnitOfWork, given: OrganizationMergeUndoInput) -> PayloadValues:
    """Undo a merge, but for what others changed since; that is told."""
    away = await get_live_row(uow, Organization, decode_row_id(uow, Organization, given.id), "id", deleted=True)
    merged = await uow.first(
        select_rows(Merge)
        .where(Merge.c.organization_id == away.id, Merge.c.undone_at.is_(None))
        .order_by(Merge.c.id.desc())
    )
    if merged is None or away.merged_into_id is None:
        raise MutationError(UserErrorCode.NOT_FOUND, "This organization was not merged.", "id")
    if uow.now - merged.created_at > RESTORE_PERIOD:
        raise MutationError(UserErrorCode.INVALID, "It was merged more than thirty days ago.", "id")
    into = await get_live_row(uow, Organization, merged.into_id, "id")
    conflicts = await undo_merge(uow, merged, away)
    return {"organization": away.id, "into": into.id, "conflicts": await _told(uow, conflicts)}


async def _told(uow: UnitOfWork, conflicts: Sequence[UndoConflict]) -> list[MergeConflict]:
    seen = {each.field for each in await visible_changes(uow, [FieldChange(each.column) for each in conflicts])}
    return [
        MergeConflict(global_id(each.kind.__name__, each.id), each.column, each.now, each.before)
        for each in conflicts
        if each.column in seen
    ]
