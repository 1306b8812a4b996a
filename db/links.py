"""Links of records to others, such as labels and members of teams: each is a row of a link table.

A change of links advances the version of the record, and stands in its event as lists of global ids.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from sqlalchemy import ColumnElement, Delete, bindparam, delete, select

from db.ids import global_id
from db.models import FieldChange
from db.row import Row
from db.unit_of_work import UnitOfWork


class Links(NamedTuple):
    """The links of records of one kind to records of another."""

    model: type[Row]
    """Kind of the records that have links."""
    table: type[Row]
    """The link table."""
    record: str
    """Name of the column with the id of the record."""
    linked: str
    """Name of the column with the id of the other record."""
    linked_type: str
    """GraphQL type of the other record."""
    name: str
    """Name of the links in the event log."""

    def of(self, record_ids: Collection[int]) -> ColumnElement[bool]:
        """Return the condition for the link rows of these records."""
        return self.table.c[self.record].in_(sorted(record_ids))


async def read_links(uow: UnitOfWork, links: Links, record_ids: Collection[int]) -> dict[int, set[int]]:
    """Return the ids of the linked records of each of these records."""
    linked: dict[int, set[int]] = defaultdict(set)
    columns = links.table.c
    for record_id, linked_id in await uow.tuples(
        select(columns[links.record], columns[links.linked]).where(links.of(record_ids))
    ):
        linked[record_id].add(linked_id)
    return {record_id: linked[record_id] for record_id in record_ids}


async def linked_ids(uow: UnitOfWork, links: Links, record_id: int) -> list[int]:
    """Return the ids of the linked records of one record, sorted."""
    return sorted((await read_links(uow, links, [record_id]))[record_id])


async def replace_links(uow: UnitOfWork, links: Links, record_id: int, ids: Collection[int]) -> set[int]:
    """Give a record exactly these links, and return those it had; write nothing where they are the same."""
    return (await set_links(uow, links, {record_id: ids}))[record_id]


async def set_links(uow: UnitOfWork, links: Links, ids: Mapping[int, Collection[int]]) -> dict[int, set[int]]:
    """Give each of these records exactly its links, in a few statements, and return those that they had."""
    before = await read_links(uow, links, ids)
    after = {record_id: set(linked) for record_id, linked in ids.items()}
    await _write_differences(uow, links, before, after)
    return before


async def change_links(
    uow: UnitOfWork, links: Links, record_ids: Sequence[int], added: Collection[int], removed: Collection[int]
) -> list[int]:
    """Add links to these records and remove others, in a few statements; one in both lists is added.

    Return the ids of the records that changed.
    """
    before = await read_links(uow, links, record_ids)
    after = {record_id: (linked - set(removed)) | set(added) for record_id, linked in before.items()}
    return await _write_differences(uow, links, before, after)


async def _write_differences(
    uow: UnitOfWork, links: Links, before: Mapping[int, set[int]], after: Mapping[int, set[int]]
) -> list[int]:
    """Write the links that differ, and record the changes; return the ids of the records that changed."""
    changed = [record_id for record_id in before if after[record_id] != before[record_id]]
    removed = _rows(links, {record_id: before[record_id] - after[record_id] for record_id in changed})
    if removed:
        await uow.write(_delete_link(links), removed)
    await uow.insert(
        links.table, _rows(links, {record_id: after[record_id] - before[record_id] for record_id in changed})
    )
    changes = {record_id: [_change(links, before[record_id], after[record_id])] for record_id in changed}
    await uow.record_side_changes(links.model, changes)
    return changed


@cache
def _delete_link(links: Links) -> Delete:
    """Build the statement that deletes a link. Its parameters have the names of the columns."""
    columns = [links.table.c[name] for name in (links.record, links.linked)]
    return delete(links.table.table).where(*(column == bindparam(column.name) for column in columns))


def _rows(links: Links, ids: Mapping[int, Collection[int]]) -> list[dict[str, int]]:
    pairs = [(record_id, linked_id) for record_id, linked in ids.items() for linked_id in sorted(linked)]
    return [{links.record: record_id, links.linked: linked_id} for record_id, linked_id in pairs]


def _change(links: Links, before: Collection[int], after: Collection[int]) -> FieldChange:
    return FieldChange(links.name, global_ids_of(links, before), global_ids_of(links, after))


def global_ids_of(links: Links, ids: Collection[int]) -> list[str]:
    """Return the global ids of linked records, as they stand in events."""
    return [global_id(links.linked_type, linked_id) for linked_id in sorted(ids)]
