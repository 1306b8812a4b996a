"""Values of custom fields in the event log, in the shape of the API's `CustomValue`."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from db.ids import global_id
from db.logged_columns import to_json_value
from db.models import Currency, Field, FieldType
from db.referenced_models import REFERENCED_MODELS
from db.row import Row
from db.unit_of_work import UnitOfWork

Columns = Mapping[str, Any]
"""Columns of `CustomValue` by name."""


async def custom_value_json(uow: UnitOfWork, field: Field, columns: Columns | None) -> Any:
    """Return a value of a custom field as JSON; None if there is none."""
    if columns is None:
        return None
    name, value_of = PARTS.get(field.type, TEXT)
    return to_json_value({name: value_of(field, {**columns, "amount": await _amount(uow, columns)})})


async def _amount(uow: UnitOfWork, columns: Columns) -> Decimal | None:
    """Return the amount in units of its currency."""
    if columns["amount"] is None:
        return None
    currency = await uow.get_one(Currency, columns["currency"])
    return Decimal(columns["amount"]).scaleb(-currency.decimal_points)


def _options(field: Field, columns: Columns) -> tuple[Mapping[str, str], ...]:
    chosen = (columns["options"] or "").split(",")
    return tuple({"id": str(option.id), "label": option.label} for option in field.options if str(option.id) in chosen)


def _column(name: str) -> Callable[[Field, Columns], Any]:
    return lambda _field, columns: columns[name]


def _columns(**names: str) -> Callable[[Field, Columns], Any]:
    return lambda _field, columns: {name: columns[column] for name, column in names.items()}


def _reference(model: type[Row]) -> Callable[[Field, Columns], Any]:
    return lambda _field, columns: global_id(model.__name__, columns["refers_to"])


TEXT = ("text", _column("text"))
PARTS: Mapping[FieldType, tuple[str, Callable[[Field, Columns], Any]]] = {
    FieldType.NUMBER: ("number", _column("number")),
    FieldType.MONETARY: ("money", _columns(amount="amount", currency="currency")),
    FieldType.DATE: ("date", _column("day")),
    FieldType.DATE_RANGE: ("dates", _columns(start="day", end="day_until")),
    FieldType.TIME: ("time", _column("time_value")),
    FieldType.TIME_RANGE: ("times", _columns(start="time_value", end="time_value_until")),
    FieldType.SINGLE_OPTION: ("options", _options),
    FieldType.MULTIPLE_OPTIONS: ("options", _options),
    FieldType.ADDRESS: ("address", _column("address")),
    **{kind: ("refersTo", _reference(model)) for kind, model in REFERENCED_MODELS.items()},
}
"""For each type of field: the field of `CustomValue` that it sets, and its value; the other types set `text`."""
