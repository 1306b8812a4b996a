"""Parse a `where` that was not sent as a GraphQL argument, by the same rules."""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from graphql import GraphQLError, GraphQLInputType, GraphQLNonNull
from graphql.utilities import coerce_input_value, validate_input_value
from strawberry.exceptions import StrawberryInputCoercionError
from strawberry.schema import BaseSchema
from strawberry.types.arguments import convert_argument

from auth.feature_gate import FLAG_OF_GATE, gates_of_input
from db.gates import NONE_CLOSED, ClosedGates, Gate
from db.models import Account, Activity, Deal, Note, Organization, Person
from db.row import Row
from resolvers.core_schema import core_schema, list_field
from resolvers.errors import BadUserInput
from resolvers.where.accounts import AccountWhere
from resolvers.where.activities import ActivityWhere
from resolvers.where.deals import DealWhere
from resolvers.where.notes import NoteWhere
from resolvers.where.organizations import OrganizationWhere
from resolvers.where.people import PersonWhere

WHERE_INPUTS: Mapping[type[Row], type[Any]] = {
    Account: AccountWhere,
    Activity: ActivityWhere,
    Deal: DealWhere,
    Note: NoteWhere,
    Organization: OrganizationWhere,
    Person: PersonWhere,
}


CONDITIONS_ON_ANY_TEXT = frozenset({"search", "custom"})
"""Conditions that look at gated data without a gate of their own: searched texts, and fields that they name by key."""


def parse_where(schema: BaseSchema, model: type[Row], value: Any, closed: ClosedGates = NONE_CLOSED) -> dict[str, Any]:
    """Return the filter that a `where` in JSON means for the list of `model`. Raise `BadUserInput` with the path.

    `schema` is the variant of the viewer, in which the gates `closed` are closed.
    """
    return parse_input(schema, model, value).to_filter(closed)  # type: ignore[no-any-return]  # one of the inputs


def gates_of_where(schema: BaseSchema, model: type[Row], value: Any) -> frozenset[Gate]:
    """Return the gates that a valid `where` in JSON uses: a row may match it only while they are open."""
    on_any_text = FLAG_OF_GATE.keys() if CONDITIONS_ON_ANY_TEXT.intersection(_keys(value)) else ()
    return frozenset(gates_of_input(parse_input(schema, model, value))).union(on_any_text)


def gates_of_order(schema: BaseSchema, list_name: str, value: Any) -> frozenset[Gate]:
    """Return the gates that valid sort keys in JSON use; `list_name` is the field of the query."""
    sort_keys = parse_list_argument(schema, list_name, "orderBy", value) or ()
    by_custom_field = FLAG_OF_GATE.keys() if any(getattr(key, "custom_field", None) for key in sort_keys) else ()
    return frozenset(gates_of_input(sort_keys)).union(by_custom_field)


def _keys(value: Any) -> Iterator[str]:
    """Yield the keys of all objects in a JSON value."""
    if isinstance(value, Mapping):
        yield from value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from _keys(item)


def parse_input(schema: BaseSchema, model: type[Row], value: Any) -> Any:
    """Return the input that a `where` in JSON means for the list of `model`. Raise `BadUserInput` with the path."""
    where_type = WHERE_INPUTS[model]
    graphql_type: Any = core_schema(schema).type_map[where_type.__name__]
    return _convert(schema, "where", value, GraphQLNonNull(graphql_type), where_type)


def parse_list_argument(schema: BaseSchema, list_name: str, name: str, value: Any) -> Any:
    """Return what an argument of a list in JSON means; `list_name` is the field of the query. Raise `BadUserInput`.

    `schema` is the variant of the viewer: what is stored is checked as what a document has is.
    """
    if value is None:
        return None
    argument = list_field(schema, list_name).args[name]
    return _convert(schema, name, value, argument.type, argument.extensions["strawberry-definition"].type)


def _convert(schema: BaseSchema, name: str, value: Any, graphql_type: GraphQLInputType, python_type: Any) -> Any:
    """Return what JSON means as the argument `name` of this type. Raise `BadUserInput`."""
    validate_input_value(value, graphql_type, partial(_raise_bad_input, name), hide_suggestions=True)
    variant: Any = schema
    registry = variant.schema_converter.scalar_registry
    try:
        return convert_argument(coerce_input_value(value, graphql_type), python_type, registry, variant.config)
    except StrawberryInputCoercionError as error:
        raise BadUserInput(str(error)) from error


def _raise_bad_input(name: str, error: GraphQLError, path: list[str | int]) -> None:
    msg = f"{'.'.join(map(str, [name, *path]))}: {error.message}"
    raise BadUserInput(msg)
