"""Change all records that match a filter: the next 500 in a unit of work, or all of them in the background."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, TypeVar

import strawberry

from db.bulk_changes import WRITTEN_MODELS, Changes
from db.ids import global_id
from db.labels_and_custom_values import LABEL_ENTITIES
from db.matching_rows import count_after, ids_after
from db.models import Activity, Deal, Label, Organization, Person, SavedViewList, User
from db.row import Row, RowQuery, select_rows
from db.unit_of_work import UnitOfWork
from resolvers.bulk_changes import begin_bulk_change
from resolvers.context import Context, Info
from resolvers.deals import READERS as DEAL_READERS
from resolvers.errors import MutationError
from resolvers.list_models import LIST_MODELS
from resolvers.matching_inputs import MatchingInput
from resolvers.matching_plans import read_plan
from resolvers.mutations.custom_values import MAX_LABELS
from resolvers.mutations.input_readers import InputContext, Readers, read_input, reference_reader
from resolvers.mutations.row_lookup import decode_row_id
from resolvers.mutations.runner import MutationFunction, PayloadValues
from resolvers.organizations import READERS as ORGANIZATION_READERS
from resolvers.prices import RECORD_COST
from resolvers.queries.connections import select_matching
from resolvers.reasons import Reason
from resolvers.where.filter_checks import check_written_filter

R = TypeVar("R", bound=Row)
CALL_SIZE = 500
"""Rows that a call without `inBackground` changes at most."""
MAX_MATCHING = 10_000
SHOWN = 10

OWNER: Readers = {"owner_id": reference_reader("owner_id", User)}
READERS: Mapping[type[Row], Readers] = {
    Organization: {**OWNER, "follow_up_days": ORGANIZATION_READERS["follow_up_days"]},
    Person: OWNER,
    Deal: {**OWNER, **{name: DEAL_READERS[name] for name in ("stage_id", "expected_close_date")}},
    Activity: OWNER,
}
"""The readers of the columns that can be changed, as far as the input of a list has them."""


def update_matching(view_list: SavedViewList) -> MutationFunction:
    """Return the mutation that changes the rows of a list; those of accounts are organizations."""
    model, written = LIST_MODELS[view_list], WRITTEN_MODELS[view_list]

    async def update(context: Context, uow: UnitOfWork, input: Any) -> PayloadValues:
        query = await _matching(context, uow, model, input.where)
        after = -1 if input.after is None else decode_row_id(uow, written, input.after)
        matched = await count_after(uow, model, query, after)
        _check_count(input, matched)
        changes = await _read_changes(context, uow, written, input.changes)
        is_queued = input.in_background and not input.validate_only
        ids = await ids_after(uow, model, query, after, MAX_MATCHING if is_queued else CALL_SIZE)
        if is_queued:
            context.require_paid((len(ids) - CALL_SIZE) * RECORD_COST)
            row_id = await begin_bulk_change(context, uow, view_list, ids, changes, input)
            return _payload(matched, 0, matched, ids, bulk_change=row_id)
        changed = await changes.apply(uow, written, ids)
        remaining = matched - len(ids)
        next_after = global_id(written.__name__, ids[-1]) if remaining else None
        return _payload(matched, changed, remaining, ids, next_after=next_after)

    return update


def _payload(
    matched: int,
    changed: int,
    remaining: int,
    ids: Sequence[int],
    *,
    next_after: str | None = None,
    bulk_change: int | None = None,
) -> PayloadValues:
    return {
        "matched_count": matched,
        "changed_count": changed,
        "remaining_count": remaining,
        "next_after": next_after,
        "records": ids[:SHOWN],
        "bulk_change": bulk_change,
    }


async def _matching(context: Context, uow: UnitOfWork, model: type[R], where: Any) -> RowQuery[R]:
    await check_written_filter(uow, model, where)
    return select_matching(context, model, where)


def _check_count(input: MatchingInput, matched: int) -> None:
    """Raise `MutationError` if there are too many rows, or another number than the client expects."""
    if input.expected_count not in {None, matched}:
        raise MutationError(Reason.COUNT_CHANGED, "expected_count", count=matched, expected=input.expected_count)
    if matched > MAX_MATCHING:
        raise MutationError(Reason.TOO_MANY_MATCH, "where", count=matched, most=MAX_MATCHING)


async def _read_changes(context: Context, uow: UnitOfWork, model: type[Row], input: Any) -> Changes:
    plan = getattr(input, "plan_activity", None)
    try:
        columns = await read_input(InputContext(context, uow), input, READERS[model])
        added, removed = [await _read_labels(uow, model, input, name) for name in ("add_label_ids", "remove_label_ids")]
        planned = None if plan is None else await read_plan(context, uow, plan)
    except MutationError as error:
        raise error.with_path_prefix("changes") from error
    if not (columns or added or removed or planned):
        raise MutationError(Reason.NO_CHANGE, "changes")
    return Changes(columns, added, removed, planned)


async def _read_labels(uow: UnitOfWork, model: type[Row], input: Any, name: str) -> list[int]:
    """Return the row ids of labels for records of this kind. A retired label can be removed, but not added."""
    ids = [decode_row_id(uow, Label, label_id) for label_id in getattr(input, name, ())]
    if len(ids) > MAX_LABELS:
        raise MutationError(Reason.TOO_MANY_ITEMS, name, most=MAX_LABELS)
    if not ids:
        return []
    found = await uow.all(select_rows(Label).where(Label.c.entity == LABEL_ENTITIES[model], Label.c.id.in_(ids)))
    usable = {label.id for label in found if label.is_active or name == "remove_label_ids"}
    for index, label_id in enumerate(ids):
        if label_id not in usable:
            raise MutationError(Reason.LABEL_UNKNOWN, name, str(index))
    return ids


def records_of(model: type[R]) -> Callable[..., Awaitable[list[R] | None]]:
    """Return the resolver of the first records of the part, as they are after the change."""

    async def records(payload: strawberry.Parent[Any], info: Info) -> list[R] | None:
        return None if payload.records is None else await info.context.loaders.load_many(model, payload.records)

    return records


accounts, organizations, people, deals, activities = (
    update_matching(view_list)
    for view_list in (
        SavedViewList.ACCOUNTS,
        SavedViewList.ORGANIZATIONS,
        SavedViewList.PEOPLE,
        SavedViewList.DEALS,
        SavedViewList.ACTIVITIES,
    )
)
