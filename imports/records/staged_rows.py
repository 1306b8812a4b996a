"""Rows that records name and that do not exist yet, such as the organization of a deal.

They are written when a record that links to them is written. A record that is skipped leaves nothing. Settings that an
undo deactivated are activated again in the same way.
"""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from db.companies import create_user
from db.ids import new_id
from db.models import ActivityType, Company, Currency, Organization, Person, Pipeline, Stage, User
from db.row import Row
from db.unit_of_work import UnitOfWork
from imports.messages import Message
from imports.records.built_row import Values

ORDER: tuple[type[Row], ...] = (Currency, User, ActivityType, Pipeline, Stage, Organization, Person)
"""Models in the order in which their rows are written: each links to earlier ones only."""
LINKS = frozenset({"currency_code", "currency", "refers_to"})


class StagedRow(NamedTuple):
    """A row that is not written yet. `forget` takes it out of the index in which records find it."""

    model: type[Row]
    values: Values
    forget: Callable[[], object]
    warning: Message | None


@dataclass
class StagedRows:
    """The rows that are not written yet, by id, or by code for currencies.

    `retired`: the settings that the undo of an import deactivated, by the same keys.
    """

    company: Company
    rows: dict[Hashable, StagedRow] = field(default_factory=dict)
    retired: dict[Hashable, StagedRow] = field(default_factory=dict)

    def add(
        self, model: type[Row], values: Values, forget: Callable[[int], object], warning: Message | None = None
    ) -> int:
        """Stage a row; return the id that it will have. `warning` describes the rows of its kind in the report."""
        row_id = new_id()
        self.rows[row_id] = StagedRow(model, {"id": row_id, **values}, lambda: forget(row_id), warning)
        return row_id

    def add_currency(self, values: Values, forget: Callable[[], object], warning: Message) -> None:
        """Stage a currency."""
        self.rows[values["code"]] = StagedRow(Currency, values, forget, warning)

    async def write(self, uow: UnitOfWork, records: Iterable[Values]) -> list[Message]:
        """Write the rows to which these records link, and forget all others. Return the warnings of written rows."""
        if not self.rows and not self.retired:
            return []
        wanted: dict[Hashable, StagedRow] = {}
        for values in records:
            self._collect(values, wanted)
        for key in self.rows.keys() - wanted.keys():
            self.rows[key].forget()
        self.rows.clear()
        new = [row for key, row in wanted.items() if key not in self.retired]
        for model, rows in groupby(sorted(new, key=_order), key=lambda row: row.model):
            await self._insert(uow, model, [row.values for row in rows])
        for key in wanted.keys() & self.retired.keys():
            await self.activate(uow, key)
        return [row.warning for row in wanted.values() if row.warning]

    async def activate(self, uow: UnitOfWork, key: Hashable) -> None:
        """Activate a setting again that an undo deactivated."""
        row = self.retired.pop(key)
        await uow.update(row.model, row.values["id"], is_active=True)

    def _collect(self, values: Values, wanted: dict[Hashable, StagedRow]) -> None:
        for name, value in values.items():
            is_link = name in LINKS or (name.endswith("_id") and isinstance(value, int))
            row = (self.rows.get(value) or self.retired.get(value)) if is_link else None
            if row is not None and value not in wanted:
                wanted[value] = row
                self._collect(row.values, wanted)

    async def _insert(self, uow: UnitOfWork, model: type[Row], rows: list[Values]) -> None:
        if model is User:
            for values in rows:
                await create_user(uow, self.company, **values)
        else:
            await uow.insert(model, rows)


def _order(row: StagedRow) -> int:
    return ORDER.index(row.model)
