"""Finding what a mutation is about, and seeing to it that nobody overwrites what they have not seen (docs/decisions/editing.md#expected-version)."""

from collections.abc import Collection, Mapping
from typing import Any, TypeVar

from strawberry.utils.str_converters import to_camel_case

from db.event_log import changes_between, changes_since
from db.models import Account, Organization
from db.organization_merge import merged_into
from db.row import Row, select_rows
from db.statements import select_known
from db.store import Store
from db.unit_of_work import UnitOfWork
from resolvers.change_visibility import visible_changes
from resolvers.errors import MutationError, StaleFieldDifference, UserErrorCode
from resolvers.global_ids import decode_global_id, decode_id_of
from resolvers.mutations.inputs import IdInput, OnConflict, VersionedInput

R = TypeVar("R", bound=Row)
NO_CHANGES: Mapping[str, Any] = {}


async def get_versioned_row(
    uow: UnitOfWork,
    kind: type[R],
    given: IdInput,
    changes: Mapping[str, Any] = NO_CHANGES,
    *,
    beside: Collection[str] = (),
    deleted: bool = False,
) -> Any:
    """The row that an input is about: one that lives, or (`deleted`) one that was deleted.

    `changes` are the columns to be written, `beside` what else is to be changed of it. `Mistake` where there is no such
    row, or where it is not the version that was expected and others changed the same (or, unless MERGE_DISJOINT is
    said, anything).
    """
    row = await get_live_row(uow, kind, decode_row_id(uow, kind, given.id), "id", deleted=deleted)
    if isinstance(given, VersionedInput) and given.expected_version not in {None, row.version}:
        await _refuse_stale(uow, row, given, {**changes, **dict.fromkeys(beside)})
    return row


async def get_live_row(uow: UnitOfWork, kind: type[R], identity: int, *path: str, deleted: bool = False) -> Any:
    """The row of that id, with those it joins; `Mistake` at `path` where there is none that lives (or was deleted).

    An organization that was merged away is the one that it became part of.
    """
    found = await _found(uow, kind, identity, deleted=deleted)
    if found is None and kind is Organization and not deleted:
        into = await merged_into(uow, [identity])
        found = await _found(uow, kind, into.get(identity, identity))
    if found is None:
        raise MutationError(UserErrorCode.NOT_FOUND, f"There is no such {_name(kind)}.", *path)
    return found


async def _found(uow: UnitOfWork, kind: type[R], identity: int, *, deleted: bool = False) -> R | None:
    query = select_rows(kind).where(kind.c.id == identity)
    if "deleted_at" in kind.c:
        gone = kind.c.deleted_at
        query = query.where(gone.is_not(None) if deleted else gone.is_(None))
    return await uow.first(query)


async def find_account(uow: UnitOfWork, identity: int) -> Account | None:
    """The account, of now or of once, that the organization of that id is; None for one that never was."""
    return await uow.first(select_known(Account).where(Account.c.id == identity))


def decode_row_id(store: Store, kind: type[Row], text: str) -> int:
    """The number of a global id of that kind; an account's is its organization's, where there are accounts."""
    if (
        kind is Organization
        and Account.gate not in store.closed
        and decode_global_id(text).type_name == Account.__name__
    ):
        return decode_global_id(text).id
    return decode_id_of(kind, text)


async def _refuse_stale(uow: UnitOfWork, row: Any, given: VersionedInput, changes: Mapping[str, Any]) -> None:
    since = await changes_since(uow, row.id, given.expected_version or 0)
    others = {change.field: change for change in await visible_changes(uow, since.values())}
    may_merge = getattr(given, "on_conflict", OnConflict.REFUSE) is OnConflict.MERGE_DISJOINT
    if may_merge and not others.keys() & changes.keys():
        return
    columns = {name: value for name, value in changes.items() if name in type(row).c}
    yours = {change.field: change.after for change in changes_between(row, columns)}
    differences = [
        StaleFieldDifference(to_camel_case(each.field), each.before, each.after, yours.get(each.field))
        for each in others.values()
    ]
    message = f"Somebody changed it meanwhile: it is version {row.version} now. Look at it again, and repeat."
    raise MutationError(UserErrorCode.STALE_VERSION, message, "expected_version", differences=differences)


def _name(kind: type[Row]) -> str:
    return kind.table.name.replace("_", " ")
