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
PLAIN_TYPES: dict[Any, type] = {GraphQLString: str, GraphQLID: str, GraphQLBoolean: bool}
"""Scalars whose values stay as they are if they have this class exactly."""


class PlanFailed(Exception):
    """A value that the plan does not complete, or that is an error. The executor decides what is answered."""


def leaf_converter(leaf: GraphQLLeafType, *, is_required: bool) -> Convert:
    """Return the function that converts a value of a leaf type, or null. It raises an exception for errors.

    It is one function without others around it, because it is called for each value of an answer.
    """
    if isinstance(leaf, GraphQLEnumType):
        return _enum_converter(leaf, is_required=is_required)
    if leaf is GraphQLInt:
        return _int_converter(leaf, is_required=is_required)
    plain, convert_other = plain_class(leaf), _checked(leaf, is_required=is_required)
    return lambda value: value if value.__class__ is plain else convert_other(value)


def plain_class(leaf: GraphQLLeafType) -> type:
    """Return the class whose values stay as they are; one that no value has if there is none."""
    return PLAIN_TYPES.get(leaf, NoValue)


class NoValue:
    """A class without values."""


def _checked(leaf: GraphQLLeafType, *, is_required: bool) -> Convert:
    """Return the type's own conversion. It must not give null, and takes null only if that is allowed."""
    coerce = leaf.coerce_output_value

    def convert(value: Any) -> Any:
        if value is None and not is_required:
            return None
        converted = None if value is None else coerce(value)
        if converted is None or converted is Undefined:
            raise PlanFailed
        return converted

    return convert


def _int_converter(leaf: GraphQLLeafType, *, is_required: bool) -> Convert:
    convert_other = _checked(leaf, is_required=is_required)
    return lambda value: value if value.__class__ is int and -MAX_INT <= value <= MAX_INT else convert_other(value)


def _enum_converter(enum: GraphQLEnumType, *, is_required: bool) -> Convert:
    """Remember the names of members: the type looks for them one by one."""
    convert_new, names = _checked(enum, is_required=is_required), dict[Any, str]()

    def convert(value: Any) -> Any:
        name = names.get(value)
        if name is None and value is not None:
            name = names[value] = convert_new(value)
        return convert_new(None) if name is None else name

    return convert
