"""Errors of resolvers. `schema.errors` turns them into GraphQL errors with these codes.

ClientError
├── BadUserInput               BAD_USER_INPUT       an argument is invalid
├── NotFound                   NOT_FOUND            the object does not exist, or the viewer may not see it
├── Forbidden                  FORBIDDEN            the viewer's role or token does not allow the operation
├── CommitUnknown              OUTCOME_UNKNOWN      the database was lost while it saved a mutation
├── ResultUnavailable          RESULT_UNAVAILABLE   a mutation was saved, but its result cannot be read now
├── TemporarilyUnavailable     BUSY                 other writers hold the database; the client may retry
├── MutationError              in `userErrors`      a person can correct the input; has the path of the wrong field
├── CostLimitExceeded          COST_LIMIT_EXCEEDED  the operation is too expensive (schema.cost.limits)
├── PersistedQueryNotFound, PersistedQueryNotSupported, InvalidPersistedQuery
│                              the document is named by an id (schema.persisted_documents)
└── DocumentNotTrusted         DOCUMENT_NOT_TRUSTED  sessions run trusted documents only (schema.persisted_documents)
"""

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, NamedTuple

from strawberry.utils.str_converters import to_camel_case

from resolvers.reasons import SENTENCES, Reason, UserErrorCode, sentence


class ClientError(Exception):
    """An error of the client; its text is part of the response.

    `details`: members of the error's extensions besides the code, so that a client can say it in its own words.
    """

    code = "BAD_USER_INPUT"

    def __init__(self, message: str = "", **details: Any) -> None:
        super().__init__(message)
        self.details = details


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


class PointsOwed(Exception):
    """A mutation found more to do than its operation has paid for. It runs again when that is paid."""

    def __init__(self, points: int) -> None:
        super().__init__()
        self.points = points


class ResultUnavailable(ClientError):
    """A mutation was committed, and then the database did not let its result be read."""

    code = "RESULT_UNAVAILABLE"

    def __init__(self) -> None:
        super().__init__("What was written is kept, but it cannot be read just now. Do not send the mutation again.")


class CommitUnknown(ClientError):
    """The database was lost while it committed a mutation: nothing says whether it was saved."""

    code = "OUTCOME_UNKNOWN"


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
    reason: Reason
    params: Mapping[str, Any]
    refusal: Enum | None = None
    differences: Sequence[StaleFieldDifference] = ()


class MutationError(ClientError):
    """The input is wrong; the payload reports it in `userErrors`. `path` consists of snake case names of the input.

    `params` are the values for the placeholders of the reason's sentence. `code`: another code than that of the reason.
    `refusal`: why a change to a beta is refused.
    """

    def __init__(
        self,
        reason: Reason,
        *path: str,
        differences: Sequence[StaleFieldDifference] = (),
        code: UserErrorCode | None = None,
        refusal: Enum | None = None,
        **params: str | float,
    ) -> None:
        message = sentence(reason, params)
        super().__init__(message)
        field = ["input", *map(to_camel_case, path)] if path else None
        self.error = UserError(code or SENTENCES[reason][0], message, field, reason, params, refusal, differences)
        self.others: Sequence[UserError] = ()
        """What else is wrong, if the input says several things."""

    def at_path(self, *path: str) -> "MutationError":
        """Move the error to another part of the input."""
        self.error = self.error._replace(field=["input", *map(to_camel_case, path)])
        return self

    def with_path_prefix(self, *path: str) -> "MutationError":
        """Prepend `path`: the error is in this part of a larger input."""
        own_path = (self.error.field or ["input"])[1:]
        self.error = self.error._replace(field=["input", *map(to_camel_case, path), *own_path])
        return self
