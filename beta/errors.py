"""The error of a rejected change to a beta, and its codes."""

from collections.abc import Sequence
from enum import StrEnum


class ChangeErrorCode(StrEnum):
    """Reason for the rejection of a change. The API returns it as the code of a user error."""

    BLANK = "BLANK"
    INVALID = "INVALID"
    TOO_LONG = "TOO_LONG"
    TAKEN = "TAKEN"
    NOT_FOUND = "NOT_FOUND"
    STALE_VERSION = "STALE_VERSION"
    IN_USE = "IN_USE"
    EXCLUDED = "EXCLUDED"
    FORBIDDEN = "FORBIDDEN"
    OWN_CHANGE = "OWN_CHANGE"
    NOT_APPROVED = "NOT_APPROVED"
    CONFLICT = "CONFLICT"
    LINK_EXPIRED = "LINK_EXPIRED"
    LIMIT_EXCEEDED = "LIMIT_EXCEEDED"


class ChangeError(Exception):
    """A change is rejected and nothing is written.

    `path` leads to the invalid part of the change, for example `("ops", 0, "percent")`.
    """

    def __init__(self, code: ChangeErrorCode, message: str, *path: str | int) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.path = path

    @property
    def problems(self) -> Sequence["ChangeError"]:
        """Everything that is wrong, as errors of one problem each."""
        return (self,)

    def with_path_prefix(self, *path: str | int) -> "ChangeError":
        """Return the same error with `path` before its own path."""
        return ChangeError(self.code, self.message, *path, *self.path)


class ChangeErrors(ChangeError):
    """Several problems of one change, such as those of a file."""

    def __init__(self, errors: Sequence[ChangeError]) -> None:
        super().__init__(errors[0].code, errors[0].message, *errors[0].path)
        self.errors = tuple(problem for error in errors for problem in error.problems)

    @property
    def problems(self) -> Sequence[ChangeError]:
        """All problems."""
        return self.errors

    def with_path_prefix(self, *path: str | int) -> "ChangeErrors":
        """Return the same problems with `path` before their own paths."""
        return ChangeErrors([error.with_path_prefix(*path) for error in self.errors])
