"""Links of records to others, such as labels and members of teams: each is a row of a link table.

A change of links advances the version of the record, and stands in its event as lists of global ids.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement, delete, select

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
    before = (await read_links(uow, links, [record_id]))[record_id]
    after = set(ids)
    if before != after:
        await _write(uow, links, {record_id: after - before}, [record_id], before - after)
        await uow.record_side_change(links.model, record_id, _change(links, before, after))
    return before


async def change_links(
    uow: UnitOfWork, links: Links, record_ids: Sequence[int], added: Collection[int], removed: Collection[int]
) -> list[int]:
    """Add links to these records and remove others, in a few statements; one in both lists is added.

    Return the ids of the records that changed.
    """
    before = await read_links(uow, links, record_ids)
    after = {record_id: (linked - set(removed)) | set(added) for record_id, linked in before.items()}
    changed = [record_id for record_id in before if after[record_id] != before[record_id]]
    if changed:
        new = {record_id: after[record_id] - before[record_id] for record_id in changed}
        await _write(uow, links, new, changed, set(removed) - set(added))
        changes = {record_id: _change(links, before[record_id], after[record_id]) for record_id in changed}
        await uow.record_side_changes(links.model, changes)
    return changed


async def _write(
    uow: UnitOfWork,
    links: Links,
    new: Mapping[int, Collection[int]],
    changed: Collection[int],
    removed: Collection[int],
) -> None:
    if removed:
        is_removed = links.table.c[links.linked].in_(sorted(removed))
        await uow.write(delete(links.table.table).where(links.of(changed), is_removed))
    pairs = [(record_id, linked_id) for record_id, ids in new.items() for linked_id in sorted(ids)]
    await uow.insert(
        links.table, [{links.record: record_id, links.linked: linked_id} for record_id, linked_id in pairs]
    )


def _change(links: Links, before: Collection[int], after: Collection[int]) -> FieldChange:
    return FieldChange(links.name, global_ids_of(links, before), global_ids_of(links, after))


def global_ids_of(links: Links, ids: Collection[int]) -> list[str]:
    """Return the global ids of linked records, as they stand in events."""
    return [global_id(links.linked_type, linked_id) for linked_id in sorted(ids)]
