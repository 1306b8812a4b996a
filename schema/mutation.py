"""How a mutation is made: one input, one payload, and the mistakes of the input in `userErrors` (graphql.md §2.3)."""

from collections.abc import Awaitable, Callable
from typing import Annotated, Any

import strawberry
from strawberry.types.field import StrawberryField

from auth.roles import Permission
from resolvers.context import Info
from resolvers.errors import Mistake, UserError, UserErrorCode
from schema.shape import Shape, field

Resolver = Callable[..., Awaitable[dict[str, Any]]]


class Problem(Shape, row=UserError, name="UserError"):
    """Something in an input that cannot be done, and that a person can mend."""

    code: UserErrorCode = field("What is wrong, for programs.")
    message: str = field("What is wrong and what to do, for people.")
    field: list[str] | None = field("Which part of the input, as the path to it; null if it is none in particular.")


def mutation(name: str, description: str, resolver: Resolver, needs: Permission, **shows: Any) -> StrawberryField:
    """The mutation `name` for whoever has the permission; its payload shows what `resolver` answers under these names.

    `resolver` takes the operation and `input`, and answers the parts of the payload; a `Mistake` that it raises is
    answered in `userErrors`, with nothing else, and nothing was written then.
    """
    payload = _payload(f"{name[0].upper()}{name[1:]}Payload", shows)

    async def resolve(info: Info, input: Any) -> Any:  # noqa: A002  # GraphQL's convention
        try:
            return payload(**await resolver(info, input), user_errors=[])
        except Mistake as mistake:
            return payload(**dict.fromkeys(shows), user_errors=[mistake.error])

    asked = strawberry.argument(description="What to do.")
    resolve.__annotations__ |= {"input": Annotated[resolver.__annotations__["input"], asked], "return": payload}
    resolve.__name__ = name
    made: StrawberryField = field(description, resolve, needs)
    return made


def _payload(name: str, shows: dict[str, Any]) -> Any:
    values = {part: field("What it is now; null where the input had mistakes.") for part in shows}
    values["user_errors"] = field("What is wrong with the input; empty if it was done.")
    hints = {**{part: kind | None for part, kind in shows.items()}, "user_errors": list[Problem]}
    made = type(name, (), {**values, "__annotations__": hints, "__doc__": "What came of it.", "__module__": __name__})
    return strawberry.type(made, description="What came of it.")
