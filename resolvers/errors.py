"""What a resolver refuses, and the code under which a client is told.

Refusal
├── BadInput       BAD_USER_INPUT   something in the arguments cannot be meant
├── NotFound       NOT_FOUND        there is no such thing, or none that the viewer may see
├── Forbidden      FORBIDDEN        the viewer's role, or their token, is not enough
├── Unavailable    BUSY             others are writing; it may be tried again in a moment
└── Mistake        in `userErrors`  what a person entered cannot be done; tells which part of it
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any, NamedTuple

from strawberry.utils.str_converters import to_camel_case

from db.gates import Gate, gate_enum_values


class ClientError(Exception):
    """Something the client can mend; its text is shown."""

    code = "BAD_USER_INPUT"


class BadUserInput(ClientError):
    """An argument that cannot be meant."""


class NotFound(ClientError):
    """A thing that does not exist for the viewer."""

    code = "NOT_FOUND"


class Forbidden(ClientError):
    """Something that the viewer may not do."""

    code = "FORBIDDEN"

    def __init__(self) -> None:
        super().__init__("Your role, or your token, does not allow this.")


class TemporarilyUnavailable(ClientError):
    """Something that cannot be done just now; it may be tried again in a moment."""

    code = "BUSY"


class UserErrorCode(StrEnum):
    """Kind of error in the input of a mutation."""

    BLANK = "BLANK"
    INVALID = "INVALID"
    TOO_LONG = "TOO_LONG"
    TAKEN = "TAKEN"
    STALE_VERSION = "STALE_VERSION"
    IDEMPOTENCY_KEY_REUSED = "IDEMPOTENCY_KEY_REUSED"
    NOT_FOUND = "NOT_FOUND"
    LIMIT_EXCEEDED = "LIMIT_EXCEEDED"
    LAST_ADMIN = "LAST_ADMIN"
    NOT_DELIVERED = "NOT_DELIVERED"
    LINK_EXPIRED = "LINK_EXPIRED"
    FORBIDDEN = "FORBIDDEN"
    IN_USE = "IN_USE"
    EXCLUDED = "EXCLUDED"
    OWN_CHANGE = "OWN_CHANGE"
    NOT_APPROVED = "NOT_APPROVED"
    CONFLICT = "CONFLICT"


_U = UserErrorCode
gate_enum_values(Gate.STAFF, _U.FORBIDDEN, _U.IN_USE, _U.EXCLUDED, _U.OWN_CHANGE, _U.NOT_APPROVED, _U.CONFLICT)


class StaleFieldDifference(NamedTuple):
    """A field that somebody else changed meanwhile: what it was, what they made of it, and what you said."""

    field: str
    base: Any = None
    theirs: Any = None
    yours: Any = None


class UserError(NamedTuple):
    """One thing that a person can mend; `field` is the path to the part of the input."""

    code: UserErrorCode
    message: str
    field: list[str] | None
    differences: Sequence[StaleFieldDifference] = ()


class MutationError(ClientError):
    """An input that cannot be done; a mutation answers it in `userErrors`. `path` is in the names of the input."""

    def __init__(
        self, code: UserErrorCode, message: str, *path: str, differences: Sequence[StaleFieldDifference] = ()
    ) -> None:
        super().__init__(message)
        where = ["input", *map(to_camel_case, path)] if path else None
        self.error = UserError(code, message, where, differences)

    def with_path_prefix(self, *path: str) -> "MutationError":
        """The same mistake, in a part of the input."""
        inner = (self.error.field or ["input"])[1:]
        self.error = self.error._replace(field=["input", *map(to_camel_case, path), *inner])
        return self
