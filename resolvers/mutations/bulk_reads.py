"""What lets many changes of records take few statements: one read of what they name, one write of side tables."""

from collections.abc import AsyncIterator, Collection, Iterator, Sequence
from contextlib import asynccontextmanager
from typing import Any, TypeAlias

from strawberry import Some

from db import statements
from db.ids import parse_global_id
from db.labels_and_custom_values import write_waiting_side_values
from db.models import Account, ActivityType, Deal, Field, Label, Organization, Person, Stage, User
from db.row import Row
from db.unit_of_work import UnitOfWork

NAMED_MODELS: dict[str, type[Row]] = {
    model.__name__: model for model in (ActivityType, Deal, Field, Label, Organization, Person, Stage, User)
}
"""Kinds of records that inputs name by their ids, by GraphQL type."""
CUSTOM_FIELDS = "custom_fields"
Path: TypeAlias = tuple[str, ...]
"""Names and indexes that lead to a part of an input."""


async def preload_named(uow: UnitOfWork, model: type[Row], ids: Collection[int], inputs: Sequence[Any]) -> None:
    """Read the records with these ids, and those that the inputs name, with one statement for each kind."""
    named: dict[type[Row], set[int]] = {model: {*ids}}
    for global_id in (each for change in inputs for _, each in named_ids(change)):
        parsed = parse_global_id(global_id)
        if parsed is not None and parsed.type_name in NAMED_MODELS:
            named.setdefault(NAMED_MODELS[parsed.type_name], set()).add(parsed.id)
    for each, row_ids in named.items():
        await uow.preload(each, row_ids)
    if model is Organization and Account.gate not in uow.closed and Field in named:
        accounts = await uow.all(statements.by_ids(Account), ids=sorted({*ids}))
        uow.waiting_side_values.accounts = {account.id for account in accounts}


def named_ids(input: Any) -> Iterator[tuple[Path, str]]:
    """Yield the ids in an input with their places. What is no id is refused where the input is read."""
    for name, value in vars(input).items():
        yield from _ids_in(name, value.value if isinstance(value, Some) else value)


def _ids_in(name: str, value: Any) -> Iterator[tuple[Path, str]]:
    if name == CUSTOM_FIELDS:
        for index, member in enumerate(value or ()):
            for part in ("field_id", "refers_to_id"):
                if (named := getattr(member, part)) is not None:
                    yield (name, str(index), part), named
    elif name.endswith("_ids"):
        yield from (((name, str(index)), each) for index, each in enumerate(value or ()))
    elif (name == "id" or name.endswith("_id")) and value is not None:
        yield (name,), value


@asynccontextmanager
async def together(uow: UnitOfWork) -> AsyncIterator[None]:
    """Let labels and custom values of the records that are changed inside wait, and write them at the end."""
    uow.waiting_side_values.is_collecting = True
    try:
        yield
    finally:
        uow.waiting_side_values.is_collecting = False
    await write_waiting_side_values(uow)


async def write_before(uow: UnitOfWork, model: type[Row], row_id: int) -> None:
    """Write what waits before a change of a record that sees it: one that was changed, or a survivor of a merge."""
    row: Any = await uow.get(model, row_id)
    is_live = row is not None and getattr(row, "deleted_at", None) is None
    if not is_live or (model, row_id) in uow.waiting_side_values.records:
        await write_waiting_side_values(uow)
