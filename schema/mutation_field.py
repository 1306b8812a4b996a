"""How a mutation is made: one input, one payload, and the mistakes of the input in `userErrors` (docs/decisions/graphql.md#mutations)."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Annotated, Any, NamedTuple

import strawberry
from strawberry.types.field import StrawberryField

import resolvers
from auth.feature_gate import gate_of, gated
from auth.roles import Permission
from resolvers.context import Info
from resolvers.errors import MutationError
from resolvers.mutations.argument_validation import argument_error
from resolvers.mutations.runner import MutationFunction, MutationRunner
from schema.object_type import field
from schema.types.records import Event
from schema.types.user_errors import UserErrorType


class PayloadField(NamedTuple):
    """A part of a payload: of which type, in which words, and the resolver where the act itself does not answer it."""

    kind: Any
    description: str = "Result of the mutation; null if there are user errors."
    resolver: Callable[..., Any] | None = None


def mutation_field(
    name: str,
    description: str,
    act: MutationFunction,
    needs: Permission,
    *,
    advances_revision: bool = True,
    events: bool = True,
    **shows: Any,
) -> StrawberryField:
    """The mutation `name` for whoever has the permission; its payload shows what `act` answers under these names.

    A `Mistake` that `act` raises is answered in `userErrors`, with nothing else, and nothing was written then. `ticks`:
    whether it changes anything that answers show and the event log tells of; `events`: whether the payload has them.
    """
    shown = {part: each if isinstance(each, PayloadField) else PayloadField(each) for part, each in shows.items()}
    payload = _payload(f"{name[0].upper()}{name[1:]}Payload", shown, events=events)
    answered = {part: getattr(each.kind, "row", None) for part, each in shown.items() if each.resolver is None}
    doing = MutationRunner(name, act, answered, advances_revision)

    async def resolve(info: Info, input: Any) -> Any:  # GraphQL's convention
        info.context.argument_error = partial(argument_error, info.schema)
        try:
            parts, clock = await doing(info.context, input)
        except MutationError as mistake:
            return payload(**dict.fromkeys(answered), user_errors=[mistake.error], clock=None)
        return payload(**parts, user_errors=[], clock=clock)

    asked = strawberry.argument(description="Input of the mutation.")
    resolve.__annotations__ |= {"input": Annotated[_input_of(act), asked], "return": payload}
    resolve.__name__ = name
    made: StrawberryField = field(description, resolve, needs)
    return made


def _input_of(act: MutationFunction) -> Any:
    _context, _uow, input_type, *_ = act.__annotations__.values()
    return input_type


def _payload(name: str, shown: Mapping[str, PayloadField], *, events: bool) -> Any:
    values = {part: field(each.description, each.resolver) for part, each in shown.items()}
    values["user_errors"] = field("Problems with the input; empty if the mutation succeeded.")
    hints = {
        **{part: each.kind | None for part, each in shown.items()},
        "user_errors": list[UserErrorType],
        "clock": strawberry.Private[object],
    }
    if events:
        values["events"] = field(
            "Events that the mutation wrote, in order; with `validateOnly`, the events it would write.",
            resolvers.events.of_payload,
        )
        hints["events"] = list[Event]
    made = type(
        name,
        (),
        {
            **values,
            "__annotations__": hints,
            "__doc__": "Result of the mutation and its user errors.",
            "__module__": __name__,
        },
    )
    gates = {gate for each in shown.values() if (gate := gate_of(each.kind)) is not None}
    for gate in gates:  # what answers something that is behind a gate is behind it as a whole
        gated(gate)(made)
    return strawberry.type(made, description="Result of the mutation and its user errors.")
