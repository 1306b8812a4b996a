"""Mutation fields: one input, one payload with `userErrors` (docs/decisions/graphql.md#mutations)."""

from collections.abc import Callable, Mapping
from types import SimpleNamespace
from typing import Annotated, Any, NamedTuple, get_args

import strawberry
from strawberry.tools import create_type
from strawberry.types.field import StrawberryField

import resolvers
from auth.feature_gate import gate_of, gated
from auth.roles import Permission
from resolvers.context import Info
from resolvers.errors import MutationError
from resolvers.mutations.inputs import MutationInput
from resolvers.mutations.runner import MutationFunction, MutationRunner
from schema.object_type import field
from schema.types.records import Event
from schema.types.user_errors import UserErrorType


class PayloadField(NamedTuple):
    """A field of a payload. It shows the value that the mutation function returns by its name.

    With a resolver that value, if there is one, is only an attribute of the resolver's parent.
    """

    type: Any
    description: str = "Result of the mutation; null if there are user errors."
    resolver: Callable[..., Any] | None = None


def mutation_field(
    name: str,
    description: str,
    function: MutationFunction,
    input_type: type[MutationInput],
    permission: Permission,
    *,
    advances_revision: bool = True,
    events: bool = True,
    **payload_fields: Any,
) -> StrawberryField:
    """Return the field of the mutation `name`, which requires `permission`.

    `payload_fields` are types or `PayloadField`s by name. A `MutationError` that `function` raises becomes a user
    error; all other fields of the payload are null then, and nothing is written. `advances_revision`: whether the
    mutation writes data that the event log covers. `events`: whether the payload shows the events.
    """
    fields = {
        key: value if isinstance(value, PayloadField) else PayloadField(value) for key, value in payload_fields.items()
    }
    models = {key: None if value.resolver else getattr(value.type, "row", None) for key, value in fields.items()}
    run = MutationRunner(name, function, models, advances_revision)

    async def resolve(
        info: Info,
        input: Annotated[input_type, strawberry.argument(description="Input of the mutation.")],  # type: ignore[valid-type]  # each mutation has its own
    ) -> Any:
        try:
            values, revision = await run(info.context, input)
        except MutationError as error:
            return SimpleNamespace(
                **dict.fromkeys(models), user_errors=[error.error, *error.others], event_revision=None
            )
        return SimpleNamespace(**values, user_errors=[], event_revision=revision)

    resolve.__name__ = name
    payload_type = _payload_type(name, fields, events=events)
    # The payload is nullable: an error of this mutation must not remove the payloads of those that were committed.
    mutation: StrawberryField = field(description, resolve, permission, graphql_type=payload_type | None)
    return mutation


def _payload_type(mutation: str, fields: Mapping[str, PayloadField], *, events: bool) -> type[Any]:
    """Return the type of the payload. It is behind the gates of its fields."""
    own = [_payload_field(key, value.type | None, value.description, value.resolver) for key, value in fields.items()]
    payload = create_type(
        f"{mutation[0].upper()}{mutation[1:]}Payload",
        [*own, USER_ERRORS, *([EVENTS] if events else [])],
        description=f"Payload of `{mutation}`: the result and its user errors.",
    )
    for value in fields.values():
        if (gate := gate_of(next(iter(get_args(value.type)), value.type))) is not None:
            gated(gate)(payload)
    return payload


def _payload_field(
    name: str, graphql_type: Any, description: str, resolver: Callable[..., Any] | None = None
) -> StrawberryField:
    payload_field: StrawberryField = field(description, resolver, graphql_type=graphql_type)
    payload_field.python_name = name
    if name.endswith("_"):  # a keyword of Python, such as `import`
        payload_field.graphql_name = name.removesuffix("_")
    return payload_field


USER_ERRORS = _payload_field(
    "user_errors", list[UserErrorType], "Problems with the input; empty if the mutation succeeded."
)
EVENTS = _payload_field(
    "events",
    list[Event],
    "Events that the mutation wrote, in order; with `validateOnly`, the events it would write.",
    resolvers.events.of_payload,
)
