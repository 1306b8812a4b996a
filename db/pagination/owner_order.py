"""Pages in the order of the owners' names: the records of one owner after the other.

The name stands in another table, so no index has this order. Owners are few, though, and an index has the records of
each. The first owners of a page are read one by one, each from an index; if it still has room, many with one statement,
so that there are few statements, however many owners have nothing that is wanted.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import BigInteger, BindParameter, ColumnElement, Select, bindparam, select

from db.pagination.keyset import KeysetQuery, Part, beyond
from db.pagination.order_keys import OrderKey
from db.sql.id_list import is_among
from db.store import Store

OWNER: BindParameter[int] = bindparam("page_owner", type_=BigInteger)
OWNERS = "page_owners"
ORDERS = 64
"""Orders of which the statement of the owners is held."""
READ_ALONE = 8
"""Owners who are read one by one. Then each statement reads twice as many as the one before it."""


@dataclass(frozen=True)
class OwnersPart(Part):
    """The records of one owner, or of several; those without an owner if the first key has no value."""

    is_single: bool = False
    name: str | None = field(default=None, compare=False)
    """The name of the single owner."""
    owners: tuple[int, ...] = field(default=(), compare=False)

    @property
    def keys(self) -> tuple[OrderKey, ...]:
        """The keys that order the part."""
        return self.order[1:] if self.is_single else super().keys

    @property
    def condition(self) -> list[ColumnElement[bool]]:
        """The condition of the part: a range of an index that begins with the owner."""
        owner_id: Any = self.order[0].link
        if not self.has_value:
            return [owner_id.is_(None)]
        return [owner_id == OWNER if self.is_single else is_among(owner_id, OWNERS)]

    @property
    def parameters(self) -> dict[str, Any]:
        """The parameters of the condition."""
        if not self.has_value:
            return {}
        return {OWNER.key: self.owners[0]} if self.is_single else {OWNERS: self.owners}

    def bounds(self, values: Sequence[Any], *, backward: bool) -> list[ColumnElement[bool]]:
        """Return the condition for records of the part after `values`; none if all of them are."""
        if not self.is_single:
            return super().bounds(values, backward=backward)
        return [beyond(self.keys, values[1:], backward=backward)] if values[0] == self.name else []


async def parts_by_owner(store: Store, plan: KeysetQuery, _where: ColumnElement[bool] | None) -> list[Part]:
    """Return the parts of a list in the order of its owners, from the cursors on."""
    if plan.order[0].link is None:
        return plan.parts  # there is another key before
    parts: list[Part] = []
    for part in plan.parts:
        if part.has_value:
            parts += _parts(part, await store.tuples(_owners(part, plan)))
        else:
            parts.append(OwnersPart(part.order, has_value=False))
    return parts


def _owners(part: Part, plan: KeysetQuery) -> Select[Any]:
    """Select names and ids of the owners of records, from the cursors on and in the order of the page."""
    name, every = part.order[0], _all_owners(part.order[0], plan.backward)
    bounds = [(values[0], backward) for values, backward in plan.cursors if values[0] is not None]
    conditions = [replace(name, is_nullable=False).from_value(value, backward=backward) for value, backward in bounds]
    return every.where(*conditions) if conditions else every


@lru_cache(maxsize=ORDERS)
def _all_owners(key: OrderKey, backward: bool) -> Select[Any]:  # noqa: FBT001  # a key of the cache
    """Select names and ids of all owners of records. PostgreSQL would read all records for an EXISTS."""
    name: Any = key.expression
    link: Any = key.link
    a_record = select(link).where(link == name.table.c.id).limit(1).correlate(name.table).scalar_subquery()
    return select(name, name.table.c.id).where(a_record.is_not(None)).order_by(key.clause(backward=backward))


def _parts(part: Part, owners: Sequence[Any]) -> Iterator[OwnersPart]:
    """Yield the parts of these owners, who are in order. Owners of the same name are read together."""
    groups = [[owner_id for _, owner_id in rows] for _, rows in groupby(owners, itemgetter(0))]
    names, start, size = list(dict.fromkeys(name for name, _ in owners)), 0, 1
    while start < len(groups):
        if start >= READ_ALONE:
            size *= 2
        ids = [owner_id for group in groups[start : start + size] for owner_id in group]
        yield OwnersPart(part.order, True, len(ids) == 1, names[start], tuple(ids))
        start += size
