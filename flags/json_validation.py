"""Validate untrusted JSON; errors name the path of the invalid value."""

from collections.abc import Collection
from typing import Any, TypeAlias

Path: TypeAlias = tuple[str | int, ...]

MAX_TEXT_LENGTH = 255
MAX_LIST_LENGTH = 10_000


class InvalidFlagData(Exception):
    """A value in JSON is invalid. `path` are the keys and indexes that lead to it, outermost first."""

    def __init__(self, message: str, path: Path) -> None:
        super().__init__(message)
        self.path = path

    @property
    def dotted_path(self) -> str:
        """The path as text, such as `constraints.0.operator`."""
        return ".".join(str(part) for part in self.path)


def require_object(
    value: Any, path: Path, *, required: Collection[str] = (), optional: Collection[str] = ()
) -> dict[str, Any]:
    """Return the value if it is an object with all `required` keys and no others than `optional` ones."""
    if not isinstance(value, dict):
        raise InvalidFlagData("This must be an object.", path)
    for name in required:
        if name not in value:
            raise InvalidFlagData(f"Add {name}: it is required.", path)
    for name in value:
        if name not in required and name not in optional:
            raise InvalidFlagData(f"Remove {_quote_name(name)}: it is not allowed here.", path)
    return value


def require_list(value: Any, path: Path) -> list[Any]:
    """Return the value if it is a list of at most `MAX_LIST_LENGTH` elements."""
    if not isinstance(value, list) or len(value) > MAX_LIST_LENGTH:
        raise InvalidFlagData(f"This must be a list of at most {MAX_LIST_LENGTH} elements.", path)
    return value


def require_text(value: Any, path: Path, *, max_length: int = MAX_TEXT_LENGTH) -> str:
    """Return the value if it is a text of one line, not blank, with at most `max_length` characters."""
    if not isinstance(value, str) or not value.strip() or not value.isprintable() or len(value) > max_length:
        raise InvalidFlagData(f"This must be one line of text with 1 to {max_length} characters.", path)
    return value


def require_bool(value: Any, path: Path) -> bool:
    """Return the value if it is true or false."""
    if not isinstance(value, bool):
        raise InvalidFlagData("This must be true or false.", path)
    return value


def _quote_name(name: Any) -> str:
    """Return an untrusted name, escaped and shortened for an error message."""
    return ascii(name)[:64]
