"""Errors of resolvers. `schema.errors` turns them into GraphQL errors with these codes.

ClientError
├── BadUserInput            BAD_USER_INPUT   an argument is invalid
├── NotFound                NOT_FOUND        the object does not exist, or the viewer may not see it
├── Forbidden               FORBIDDEN        the viewer's role or token does not allow the operation
├── TemporarilyUnavailable  BUSY             other writers hold the database; the client may retry
└── MutationError           in `userErrors`  a person can correct the input; has the path of the wrong field
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any, NamedTuple

from strawberry.utils.str_converters import to_camel_case

from db.gates import Gate, gate_enum_values


class ClientError(Exception):
    """An error of the client; its text is part of the response."""

    code = "BAD_USER_INPUT"


class BadUserInput(ClientError):
    """An argument is invalid."""


class NotFound(ClientError):
    """The object does not exist, or the viewer may not see it."""

    code = "NOT_FOUND"


class Forbidden(ClientError):
    """The role or the token of the viewer does not allow the operation."""

    code = "FORBIDDEN"

    def __init__(self) -> None:
        super().__init__("Your role, or your token, does not allow this.")


class TemporarilyUnavailable(ClientError):
    """The operation cannot run now; the client may retry it."""

    code = "BUSY"


@gate_enum_values(Gate.STAFF, "FORBIDDEN", "IN_USE", "EXCLUDED", "OWN_CHANGE", "NOT_APPROVED", "CONFLICT")
class UserErrorCode(StrEnum):
    """Kind of error in the input of a mutation."""

    BLANK = "BLANK"
    INVALID = "INVALID"
    TOO_LONG = "TOO_LONG"
    TAKEN = "TAKEN"
    LOOK_ALIKE = "LOOK_ALIKE"
    UNCONFIRMED = "UNCONFIRMED"
    STALE_VERSION = "STALE_VERSION"
    STALE_COUNT = "STALE_COUNT"
    IDEMPOTENCY_KEY_REUSED = "IDEMPOTENCY_KEY_REUSED"
    NOT_FOUND = "NOT_FOUND"
    LIMIT_EXCEEDED = "LIMIT_EXCEEDED"
    LAST_ADMIN = "LAST_ADMIN"
    LINK_EXPIRED = "LINK_EXPIRED"
    FORBIDDEN = "FORBIDDEN"
    IN_USE = "IN_USE"
    EXCLUDED = "EXCLUDED"
    OWN_CHANGE = "OWN_CHANGE"
    NOT_APPROVED = "NOT_APPROVED"
    CONFLICT = "CONFLICT"


class StaleFieldDifference(NamedTuple):
    """A field that others changed since the expected version: values then, now, and in the input."""

    field: str
    base: Any = None
    theirs: Any = None
    yours: Any = None


class UserError(NamedTuple):
    """A problem with the input; `field` is the path to the wrong part, starting with `input`."""

    code: UserErrorCode
    message: str
    field: list[str] | None
    differences: Sequence[StaleFieldDifference] = ()


class MutationError(ClientError):
    """The input is wrong; the payload reports it in `userErrors`. `path` consists of snake case names of the input."""

    def __init__(
        self, code: UserErrorCode, message: str, *path: str, differences: Sequence[StaleFieldDifference] = ()
    ) -> None:
        super().__init__(message)
        field = ["input", *map(to_camel_case, path)] if path else None
        self.error = UserError(code, message, field, differences)

    def at_path(self, *path: str) -> "MutationError":
        """Move the error to another part of the input."""
        self.error = self.error._replace(field=["input", *map(to_camel_case, path)])
        return self

    def with_path_prefix(self, *path: str) -> "MutationError":
        """Prepend `path`: the error is in this part of a larger input."""
        own_path = (self.error.field or ["input"])[1:]
        self.error = self.error._replace(field=["input", *map(to_camel_case, path), *own_path])
        return self
