"""What a resolver refuses, and the code under which a client is told.

Refusal
├── BadInput       BAD_USER_INPUT   something in the arguments cannot be meant
├── NotFound       NOT_FOUND        there is no such thing, or none that the viewer may see
├── Forbidden      FORBIDDEN        the viewer's role, or their token, is not enough
└── Mistake        in `userErrors`  what a person entered cannot be done; tells which part of it
"""

from enum import StrEnum
from typing import NamedTuple

from strawberry.utils.str_converters import to_camel_case


class Refusal(Exception):
    """Something the client can mend; its text is shown."""

    code = "BAD_USER_INPUT"


class BadInput(Refusal):
    """An argument that cannot be meant."""


class NotFound(Refusal):
    """A thing that does not exist for the viewer."""

    code = "NOT_FOUND"


class Forbidden(Refusal):
    """Something that the viewer may not do."""

    code = "FORBIDDEN"

    def __init__(self) -> None:
        super().__init__("Your role, or your token, does not allow this.")


class UserErrorCode(StrEnum):
    """What is wrong with an input."""

    BLANK = "BLANK"
    INVALID = "INVALID"
    TOO_LONG = "TOO_LONG"
    TAKEN = "TAKEN"
    NOT_FOUND = "NOT_FOUND"
    LIMIT_EXCEEDED = "LIMIT_EXCEEDED"
    LAST_ADMIN = "LAST_ADMIN"
    NOT_DELIVERED = "NOT_DELIVERED"


class UserError(NamedTuple):
    """One thing that a person can mend; `field` is the path to the part of the input."""

    code: UserErrorCode
    message: str
    field: list[str] | None


class Mistake(Refusal):
    """An input that cannot be done; a mutation answers it in `userErrors`. `path` is in the names of the input."""

    def __init__(self, code: UserErrorCode, message: str, *path: str) -> None:
        super().__init__(message)
        self.error = UserError(code, message, ["input", *map(to_camel_case, path)] if path else None)
