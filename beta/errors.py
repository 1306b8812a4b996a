"""The error of a rejected change to a beta, and its codes."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum

from beta.refusals import Refusal
from beta.words import in_words


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

    `path` leads to the invalid part of the change, for example `("ops", 0, "percent")`; `params` are the values for the
    placeholders of the refusal's sentence.
    """

    def __init__(self, code: ChangeErrorCode, refusal: Refusal, *path: str | int, **params: str | int) -> None:
        self.message = refusal.value.format_map({name: _shown(value) for name, value in params.items()})
        super().__init__(self.message)
        self.code = code
        self.refusal = refusal
        self.path = path
        self.params = params

    @property
    def problems(self) -> Sequence["ChangeError"]:
        """Everything that is wrong, as errors of one problem each."""
        return (self,)

    def with_path_prefix(self, *path: str | int) -> "ChangeError":
        """Return the same error with `path` before its own path."""
        return ChangeError(self.code, self.refusal, *path, *self.path, **self.params)


def _shown(value: str | int) -> str | int:
    return in_words(value) if isinstance(value, StrEnum) else value


class ChangeErrors(ChangeError):
    """Several problems of one change, such as those of a file."""

    def __init__(self, errors: Sequence[ChangeError]) -> None:
        super().__init__(errors[0].code, errors[0].refusal, *errors[0].path, **errors[0].params)
        self.errors = tuple(problem for error in errors for problem in error.problems)

    @property
    def problems(self) -> Sequence[ChangeError]:
        """All problems."""
        return self.errors

    def with_path_prefix(self, *path: str | int) -> "ChangeErrors":
        """Return the same problems with `path` before their own paths."""
        return ChangeErrors([error.with_path_prefix(*path) for error in self.errors])


class Problems:
    """The problems of a file, so that all are said at once."""

    def __init__(self) -> None:
        """Begin without problems."""
        self.errors: list[ChangeError] = []

    @contextmanager
    def collecting(self, *path: str | int) -> Iterator[None]:
        """Keep a `ChangeError` of the part of the file at `path`, and go on."""
        try:
            yield
        except ChangeError as error:
            self.errors.append(error.with_path_prefix(*path))

    def raise_all(self) -> None:
        """Raise `ChangeErrors` if there are problems."""
        if self.errors:
            raise ChangeErrors(self.errors)
