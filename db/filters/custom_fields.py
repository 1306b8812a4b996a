"""Conditions on the fields that a company made for itself."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, and_, false, or_, select, true

from db.filters.scalars import ConditionBuilder, FilterContext, FilterValue, compare_amount, compare_column, fold_value
from db.models import Currency, CustomValue, Field, FieldEntity

MAX_DECIMALS = 8
COLUMNS = {"number": "number", "date": "day", "time": "time_value", "refers_to": "refers_to"}
OPPOSITES = {"ne": "eq", "not_in": "in_", "none_of": "any_of"}
"""What holds where the other does not; so also where there is no value at all."""

Compare = Callable[[FilterValue], ColumnElement[bool]]


def custom_field_condition(*entities: FieldEntity) -> ConditionBuilder:
    """Whether every one of the conditions on a field of these entities holds."""

    def build(asked: Sequence[FilterValue], source: FromClause, _asker: FilterContext) -> ColumnElement[bool]:
        return and_(true(), *(part for each in asked for part in _conditions(each, source, entities)))

    return build


def _conditions(
    asked: FilterValue, source: FromClause, entities: Sequence[FieldEntity]
) -> Iterator[ColumnElement[bool]]:
    kept = CustomValue.table.alias()
    of_field = select(Field.c.id).where(Field.c.key == asked["key"], Field.c.entity.in_(entities))
    having = select(kept.c.subject_id).where(kept.c.field_id.in_(of_field))
    if "is_null" in asked:
        yield _present(source, having, is_missing=asked["is_null"])
    for name, compare in _comparisons(kept).items():
        yield from _compared(source, having, compare, asked.get(name, {}))


def _present(source: FromClause, having: Select[Any], *, is_missing: bool) -> ColumnElement[bool]:
    return source.c.id.not_in(having) if is_missing else source.c.id.in_(having)


def _compared(
    source: FromClause, having: Select[Any], compare: Compare, asked: FilterValue
) -> Iterator[ColumnElement[bool]]:
    if "is_null" in asked:
        yield _present(source, having, is_missing=asked["is_null"])
    plain = {operator: each for operator, each in asked.items() if operator not in {*OPPOSITES, "is_null"}}
    if plain:
        yield source.c.id.in_(having.where(compare(plain)))
    for operator in asked.keys() & OPPOSITES.keys():
        yield source.c.id.not_in(having.where(compare({OPPOSITES[operator]: asked[operator]})))


def _comparisons(kept: FromClause) -> dict[str, Compare]:
    plain = {name: _comparison(kept.c[column]) for name, column in COLUMNS.items()}
    return {
        **plain,
        "text": lambda asked: compare_column(kept.c.folded, {how: fold_value(each) for how, each in asked.items()}),
        "amount": lambda asked: _amount(asked, kept),
        "options": lambda asked: and_(true(), *_options(asked, kept.c.options)),
    }


def _comparison(column: ColumnElement[Any]) -> Compare:
    return lambda asked: compare_column(column, asked)


def _amount(asked: FilterValue, kept: FromClause) -> ColumnElement[bool]:
    """Amounts are kept in minor units, and how many a unit has is the currency's affair."""
    decimals = select(Currency.c.decimal_points).where(Currency.c.code == kept.c.currency).scalar_subquery()
    cases = (
        and_(decimals == points, compare_amount(kept.c.amount, asked, points)) for points in range(MAX_DECIMALS + 1)
    )
    return or_(*cases)


def _options(asked: Mapping[str, Sequence[int]], column: ColumnElement[str]) -> Iterator[ColumnElement[bool]]:
    chosen = {how: [column.contains(f",{number},") for number in numbers] for how, numbers in asked.items()}
    if "any_of" in chosen:
        yield or_(false(), *chosen["any_of"])
    if "all_of" in chosen:
        yield and_(true(), *chosen["all_of"])
