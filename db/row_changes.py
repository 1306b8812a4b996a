"""Changes of written rows: the columns that differ, as JSON values, and the gates of these columns."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from db.gates import Gate, column_gate, row_gate
from db.logged_columns import is_logged, json_value, to_json_value
from db.models import (
    Activity,
    ActivityType,
    Company,
    Currency,
    Deal,
    EventSubject,
    Field,
    FieldChange,
    File,
    Label,
    Note,
    Organization,
    Person,
    Pipeline,
    Stage,
    Team,
    User,
)
from db.row import Row
from db.unit_of_work import SideChange

SUBJECTS: dict[type[Row], EventSubject] = {
    Organization: EventSubject.ORGANIZATION,
    Person: EventSubject.PERSON,
    Deal: EventSubject.DEAL,
    Activity: EventSubject.ACTIVITY,
    Note: EventSubject.NOTE,
    File: EventSubject.FILE,
    User: EventSubject.USER,
    **dict.fromkeys((ActivityType, Company, Currency, Field, Label, Pipeline, Stage, Team), EventSubject.SETTINGS),
}
"""Models whose changes are logged, and the subject of their events. Other rows follow from these."""

AMOUNT_COLUMNS = frozenset({"value", "annual_recurring_value", "monthly_recurring_value", "annual_contract_value"})
"""Columns of deals in minor units of the deal's currency."""
ORGANIZATION_COLUMNS = ("effective_organization_id", "organization_id")
EMPTY_VALUES: tuple[Any, ...] = (None, "", False, ())


class RowChange(NamedTuple):
    """A written row, before (None if it is new) and after, with its changes in side tables."""

    model: type[Row]
    before: Any
    after: Any
    side_changes: Sequence[SideChange] = ()
    decimal_points: Mapping[str, int] = {}
    """Number of decimals of each currency, by its code."""

    @property
    def subject(self) -> EventSubject:
        """The subject of its events."""
        return SUBJECTS[self.model]

    @property
    def changes(self) -> Iterator[FieldChange]:
        """The changed fields; of a new row, the fields that are not empty."""
        for name in (column.name for column in self.model.c):
            before, after = getattr(self.before, name, None), getattr(self.after, name)
            if before != after and is_logged(self.model, name) and (self.before or after not in EMPTY_VALUES):
                yield FieldChange(name, self.json_value(self.before, name), self.json_value(self.after, name))
        yield from (side_change.change for side_change in self.side_changes)

    def gate(self, field_name: str) -> Gate | None:
        """Return the gate of a changed field: that of the row, the column or the custom field."""
        gates = {change.field: gate for change, gate in self.side_changes}
        column = self.model.c.get(field_name)
        return row_gate(self.after) or gates.get(field_name) or (None if column is None else column_gate(column))

    def json_value(self, row: Any, name: str) -> Any:
        """Return a value of `row` as the API shows it: amounts in units, foreign keys as global ids."""
        value = getattr(row, name, None)
        if value is None:
            return None
        if name in AMOUNT_COLUMNS:
            return to_json_value(Decimal(value).scaleb(-self.decimal_points[row.currency_code]))
        return json_value(self.model, name, value)

    @property
    def organization_ids(self) -> Sequence[int | None]:
        """The organizations whose history shows the change: that of the old row and that of the new one."""
        if self.model is Organization:
            return (self.after.id,)
        column = next((name for name in ORGANIZATION_COLUMNS if name in self.model.c), None)
        if column is None:
            return (None,)
        ids = [getattr(row, column) for row in (self.before, self.after) if row is not None]
        return list(dict.fromkeys(row_id for row_id in ids if row_id is not None)) or (None,)


def changes_to(row: Any, values: Mapping[str, Any]) -> list[FieldChange]:
    """Return `values` as the changes to `row` would record them, with those that it has already."""
    decimal_points = {row.currency_code: row.currency.decimal_points} if isinstance(row, Deal) else {}
    after = row._replace(**values)
    change = RowChange(type(row), row, after, (), defaultdict(int, decimal_points))
    return [FieldChange(name, None, change.json_value(after, name)) for name in values if is_logged(type(row), name)]
