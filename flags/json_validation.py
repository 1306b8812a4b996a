"""JSON that somebody wrote, read with care: what is not as it must be is refused, with the way that leads to it."""

from collections.abc import Collection
from typing import Any, TypeAlias

Path: TypeAlias = tuple[str | int, ...]

MAX_TEXT_LENGTH = 255
MAX_LIST_LENGTH = 10_000


class InvalidFlagData(Exception):
    """Something in a piece of JSON is not as it must be; `path` leads to it, from the outside in."""

    def __init__(self, sentence: str, path: Path) -> None:
        super().__init__(sentence)
        self.path = path

    @property
    def dotted_path(self) -> str:
        """The path as one text: `constraints.0.operator`."""
        return ".".join(str(step) for step in self.path)


def require_object(
    value: Any, path: Path, *, required: Collection[str] = (), optional: Collection[str] = ()
) -> dict[str, Any]:
    """An object that has all that is `required`, and besides it nothing but what is `optional`."""
    if not isinstance(value, dict):
        raise InvalidFlagData("This must be an object.", path)
    for name in required:
        if name not in value:
            raise InvalidFlagData(f"{name} is missing.", path)
    for name in value:
        if name not in required and name not in optional:
            raise InvalidFlagData(f"{_short(name)} is not known here.", path)
    return value


def require_list(value: Any, path: Path) -> list[Any]:
    """A list, not too long."""
    if not isinstance(value, list) or len(value) > MAX_LIST_LENGTH:
        raise InvalidFlagData(f"This must be a list of at most {MAX_LIST_LENGTH}.", path)
    return value


def require_text(value: Any, path: Path, *, longest: int = MAX_TEXT_LENGTH) -> str:
    """A text of one line that says something."""
    if not isinstance(value, str) or not value.strip() or not value.isprintable() or len(value) > longest:
        raise InvalidFlagData(f"This must be a text of one line, with at most {longest} characters.", path)
    return value


def require_bool(value: Any, path: Path) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        raise InvalidFlagData("This must be true or false.", path)
    return value


def _short(name: Any) -> str:
    """A name that somebody made up, as it may stand in a sentence."""
    return ascii(name)[:64]
