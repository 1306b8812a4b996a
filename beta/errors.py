"""What cannot be done with a beta, and the code under which whoever asked is told."""

from enum import StrEnum


class ChangeErrorCode(StrEnum):
    """Why something was not done."""

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
    """Nothing was written. `path` leads to the part of the change that is to blame: `("ops", 0, "percent")`."""

    def __init__(self, code: ChangeErrorCode, message: str, *path: str | int) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.path = path

    def with_path_prefix(self, *path: str | int) -> "ChangeError":
        """The same, in a part of something larger."""
        return ChangeError(self.code, self.message, *path, *self.path)
