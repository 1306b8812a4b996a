"""Functions that convert values to JSON's, for each scalar and enum."""

from collections.abc import Callable
from typing import Any

from graphql import (
    GraphQLBoolean,
    GraphQLEnumType,
    GraphQLID,
    GraphQLInt,
    GraphQLLeafType,
    GraphQLString,
    Undefined,
)

Convert = Callable[[Any], Any]

MAX_INT = 2**31 - 1
PLAIN_TYPES = {GraphQLString: str, GraphQLID: str, GraphQLBoolean: bool}
"""Scalars whose values stay as they are if they have this class exactly."""


class PlanFailed(Exception):
    """A value that the plan does not complete, or that is an error. The executor decides what is answered."""


def leaf_converter(leaf: GraphQLLeafType, *, is_required: bool) -> Convert:
    """Return the function that converts a value of a leaf type. It raises an exception for values that are errors."""
    if isinstance(leaf, GraphQLEnumType):
        convert = _enum_converter(leaf)
    elif leaf is GraphQLInt:
        convert = _int_converter(leaf)
    elif leaf in PLAIN_TYPES:
        convert = _plain_converter(leaf, PLAIN_TYPES[leaf])
    else:
        convert = _checked(leaf)
    return _required(convert) if is_required else _optional(convert)


def _checked(leaf: GraphQLLeafType) -> Convert:
    """Return the type's own conversion; it must not give null."""
    coerce = leaf.coerce_output_value

    def convert(value: Any) -> Any:
        converted = coerce(value)
        if converted is None or converted is Undefined:
            raise PlanFailed
        return converted

    return convert


def _plain_converter(leaf: GraphQLLeafType, plain: type) -> Convert:
    coerce = _checked(leaf)
    return lambda value: value if value.__class__ is plain else coerce(value)


def _int_converter(leaf: GraphQLLeafType) -> Convert:
    coerce = _checked(leaf)
    return lambda value: value if value.__class__ is int and -MAX_INT <= value <= MAX_INT else coerce(value)


def _enum_converter(enum: GraphQLEnumType) -> Convert:
    """Remember the names of members: the type looks for them one by one."""
    coerce, names = _checked(enum), dict[Any, str]()

    def convert(value: Any) -> Any:
        name = names.get(value)
        if name is None:
            name = names[value] = coerce(value)
        return name

    return convert


def _optional(convert: Convert) -> Convert:
    return lambda value: None if value is None else convert(value)


def _required(convert: Convert) -> Convert:
    def convert_required(value: Any) -> Any:
        if value is None:
            raise PlanFailed
        return convert(value)

    return convert_required
