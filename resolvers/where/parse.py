"""A `where` that comes from elsewhere: the same JSON, read by the same rules."""

from collections.abc import Mapping
from typing import Any

from graphql import GraphQLError, GraphQLNonNull
from graphql.utilities import coerce_input_value, validate_input_value
from strawberry.exceptions import StrawberryInputCoercionError
from strawberry.schema import BaseSchema
from strawberry.types.arguments import convert_argument

from db.gates import NONE_CLOSED, ClosedGates
from db.models import Account, Activity, Deal, Note, Organization, Person
from db.row import Row
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


def parse_where(schema: BaseSchema, kind: type[Row], said: Any, closed: ClosedGates = NONE_CLOSED) -> dict[str, Any]:
    """The conditions that a `where` of a list means; `BadInput` tells what it cannot mean, and where.

    `schema`: the variant of whoever says it, to whom these features are `closed`.
    """
    wanted = WHERE_INPUTS[kind]
    known: Any = schema
    shape = known._schema.type_map[wanted.__name__]  # there is no public way to ask
    validate_input_value(said, GraphQLNonNull(shape), _refuse)
    registry = known.schema_converter.scalar_registry
    try:
        given: Any = convert_argument(coerce_input_value(said, shape), wanted, registry, known.config)
    except StrawberryInputCoercionError as wrong:
        raise BadUserInput(str(wrong)) from wrong
    return given.to_filter(closed)  # type: ignore[no-any-return]  # of one of the inputs


def _refuse(wrong: GraphQLError, path: list[str | int]) -> None:
    msg = f"{'.'.join(map(str, ['where', *path]))}: {wrong.message}"
    raise BadUserInput(msg)
