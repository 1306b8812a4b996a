"""Look-up of the rows of a mutation, and optimistic locking (docs/decisions/editing.md#expected-version)."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar

from auth.viewer import Viewer
from db.event_log import changes_since
from db.merging.merged_names import MERGEABLE, merged_into
from db.models import Account, Company, Currency, Organization
from db.row import Row, select_rows
from db.row_changes import changes_to
from db.statements import KNOWN_ACCOUNT
from db.store import Store
from db.unit_of_work import UnitOfWork
from resolvers.change_visibility import api_field_name, visible_changes
from resolvers.errors import MutationError, StaleFieldDifference
from resolvers.global_ids import decode_global_id, decode_id_of
from resolvers.mutations.inputs import IdInput, OnConflict, OwnUpdateInput, VersionedInput
from resolvers.private_rows import is_visible
from resolvers.reasons import Reason

R = TypeVar("R", bound=Row)
NO_CHANGES: Mapping[str, Any] = {}


async def no_side_values() -> Mapping[str, Any]:
    """Return nothing, for inputs without labels and custom fields."""
    return NO_CHANGES


async def get_versioned_row(
    uow: UnitOfWork,
    model: type[R],
    input: IdInput,
    changes: Mapping[str, Any] = NO_CHANGES,
    *,
    side_values: Callable[[], Awaitable[Mapping[str, Any]]] = no_side_values,
    owner_id: int | None = None,
    deleted: bool = False,
    version_column: str = "version",
) -> Any:
    """Return the row with the id of the input: a live one, or a deleted one (`deleted`).

    `changes` are the columns to be written; `side_values` returns the labels and custom values of the input.
    `owner_id`: rows of other users do not exist for the viewer. `version_column` is "account_version" if the client
    expects the version of an account. Raise `MutationError` if there is no such row, or if it is not at the expected
    version and others changed it. With MERGE_DISJOINT, only their changes of the same fields count.
    """
    row = await get_live_row(uow, model, decode_row_id(uow, model, input.id), "id", deleted=deleted)
    if owner_id not in {None, getattr(row, "owner_id", None)}:
        raise not_found(model, "id")  # before the version is compared: it would tell that the row exists
    await check_version(uow, row, input, changes, side_values=side_values, version_column=version_column)
    return row


async def check_version(
    uow: UnitOfWork,
    row: Any,
    input: IdInput | OwnUpdateInput,
    changes: Mapping[str, Any],
    *,
    side_values: Callable[[], Awaitable[Mapping[str, Any]]] = no_side_values,
    version_column: str = "version",
) -> None:
    """Raise `MutationError` if the row is not at the version that the input expects, and others changed it."""
    if not isinstance(input, VersionedInput | OwnUpdateInput):
        return
    if input.expected_version not in {None, getattr(row, version_column)}:
        await _check_stale(uow, row, input, changes, await side_values(), version_column)


async def get_live_row(uow: UnitOfWork, model: type[R], row_id: int, *path: str, deleted: bool = False) -> Any:
    """Return the live (or the deleted) row with this id, with the rows that it joins.

    The id of a merged organization or person returns the survivor. Raise `MutationError` at `path` if there is none.
    """
    row = await _find_row(uow, model, row_id, deleted=deleted)
    if row is None and model in MERGEABLE and not deleted:
        survivors = await merged_into(uow, model, [row_id])
        row = await _find_row(uow, model, survivors.get(row_id, row_id))
    if row is None:
        raise not_found(model, *path)
    return row


async def get_visible_row(viewer: Viewer, uow: UnitOfWork, model: type[R], input: IdInput) -> Any:
    """Return the live row with the id of the input, if the viewer sees it (`resolvers.private_rows`).

    Raise `MutationError` as for a row that does not exist.
    """
    row = await get_live_row(uow, model, decode_row_id(uow, model, input.id), "id")
    if not is_visible(viewer, row):
        raise not_found(model, "id")
    return row


async def get_active_currency(uow: UnitOfWork, code: str, *path: str) -> Currency:
    """Return the company's currency with this code. Raise `MutationError` at `path` if there is none in use."""
    currency = await uow.get(Currency, code)
    if currency is None or not currency.is_active:
        raise MutationError(Reason.CURRENCY_UNKNOWN, *path, currency=code[:8])
    return currency


def not_found(model: type[Row], *path: str) -> MutationError:
    """Return the error for a row that does not exist for the viewer."""
    return MutationError(Reason.RECORD_UNKNOWN, *path, kind=model.table.name.upper())


async def _find_row(uow: UnitOfWork, model: type[R], row_id: int, *, deleted: bool = False) -> R | None:
    row = await uow.get(model, row_id)
    return row if row is not None and (getattr(row, "deleted_at", None) is not None) is deleted else None


async def find_account(uow: UnitOfWork, organization_id: int) -> Account | None:
    """Return the current or former account of an organization; None if it never was one, or was deleted.

    The organization need not be read again.
    """
    account = await uow.first(KNOWN_ACCOUNT, organization_id=organization_id)
    if account is not None:
        uow.known.add(uow.closed, [account.as_model(Organization)])
    return account


def decode_row_id(store: Store, model: type[Row], text: str) -> int:
    """Return the row id of a global id of `model`. For organizations, ids of accounts are valid, too, if visible."""
    global_id = decode_global_id(text, model)
    if model is Organization and Account.gate not in store.closed and global_id.type_name == Account.__name__:
        return global_id.id
    return decode_id_of(model, text)


async def _check_stale(
    uow: UnitOfWork,
    row: Any,
    input: VersionedInput | OwnUpdateInput,
    changes: Mapping[str, Any],
    side_values: Mapping[str, Any],
    version_column: str,
) -> None:
    """Raise STALE_VERSION with the differences, unless the input may merge and others changed different fields."""
    since = await changes_since(uow, row.id, input.expected_version or 0, version_column)
    (company,) = await uow.all(select_rows(Company))
    others = {change.field: change for change in await visible_changes(uow, company, since.values())}
    may_merge = getattr(input, "on_conflict", OnConflict.REFUSE) is OnConflict.MERGE_DISJOINT
    if may_merge and not others.keys() & (changes.keys() | side_values.keys()):
        return
    columns = {name: value for name, value in changes.items() if name in type(row).c}
    own_changes = await visible_changes(uow, company, changes_to(row, columns))
    yours = {**{change.field: change.after for change in own_changes}, **side_values}
    differences = [
        StaleFieldDifference(api_field_name(change.field), change.before, change.after, yours.get(change.field))
        for change in others.values()
    ]
    version = getattr(row, version_column)
    raise MutationError(Reason.RECORD_CHANGED, "expected_version", differences=differences, version=version)
