"""Converters of plans give what the types of graphql-core give, and fail where these fail."""

import math
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from graphql import GraphQLEnumType, GraphQLError, GraphQLLeafType, Undefined, is_leaf_type

from schema.plans.leaves import MAX_INT, leaf_converter, plain_class
from schema.root import schema

FULL = schema.full._schema  # noqa: SLF001  # no public way
LEAVES: list[Any] = [each for each in FULL.type_map.values() if is_leaf_type(each)]
VALUES = [
    *(None, Undefined, True, False, 0, 1, -MAX_INT - 1, -MAX_INT, MAX_INT, MAX_INT + 1, 0.5, 1.0, math.nan, math.inf),
    *("", "name", "1", b"", Decimal("1.50"), date(2026, 1, 31), datetime(2026, 1, 31, tzinfo=UTC), [], {}, object()),
]
FAILED = "failed"


def values_of(leaf: GraphQLLeafType) -> list[Any]:
    members = [each.value for each in leaf.values.values()] if isinstance(leaf, GraphQLEnumType) else []
    return [*VALUES, *members]


def expected(leaf: GraphQLLeafType, value: Any, *, is_required: bool) -> Any:
    """What the executor answers: null where it may stand, and an error where a value gives null."""
    if value is None:
        return FAILED if is_required else None
    try:
        converted = leaf.coerce_output_value(value)
    except (GraphQLError, TypeError, ValueError, AttributeError, ArithmeticError):
        return FAILED
    return FAILED if converted is None or converted is Undefined else converted


def converted(leaf: GraphQLLeafType, value: Any, *, is_required: bool) -> Any:
    convert = leaf_converter(leaf, is_required=is_required)
    try:
        first = value if value.__class__ is plain_class(leaf) else convert(value)
        second = convert(value)
    except Exception:  # noqa: BLE001  # a plan takes any exception for an error
        return FAILED
    assert repr(first) == repr(second)  # remembered names change nothing
    return second


@pytest.mark.parametrize("is_required", [False, True])
@pytest.mark.parametrize("leaf", LEAVES, ids=str)
def test_converter_agrees_with_the_type(leaf: GraphQLLeafType, *, is_required: bool) -> None:
    for value in values_of(leaf):
        found = converted(leaf, value, is_required=is_required)
        assert repr(found) == repr(expected(leaf, value, is_required=is_required)), value
