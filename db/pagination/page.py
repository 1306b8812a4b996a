"""A page of a list: what is asked for, and what is returned."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar, overload

DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE = 25, 100

T = TypeVar("T")

S = TypeVar("S")


class PaginationError(ValueError):
    """An invalid page request; the text names the argument and the reason."""


@dataclass(frozen=True)
class PageRequest:
    """A part of a list: `first` rows after `after`, or `last` rows before `before`; by default the first 25."""

    first: int | None = None
    after: str | None = None
    last: int | None = None
    before: str | None = None

    def __post_init__(self) -> None:
        """Raise `PaginationError` for invalid sizes."""
        if self.first is not None and self.last is not None:
            msg = "Give `first` or `last`, not both."
            raise PaginationError(msg)
        for name, size in (("first", self.first), ("last", self.last)):
            if size is not None and not 1 <= size <= MAX_PAGE_SIZE:
                msg = f"`{name}` must be from 1 to {MAX_PAGE_SIZE}, not {size}."
                raise PaginationError(msg)

    @property
    def size(self) -> int:
        """Maximum number of rows of the page."""
        return self.first or self.last or DEFAULT_PAGE_SIZE

    @property
    def is_backward(self) -> bool:
        """Whether the page is counted from the end of the list."""
        return self.last is not None


class Cursors(Sequence[str]):
    """The cursors of a page. Each is made when it is asked for: most clients ask for the last one only."""

    def __init__(self, make: Callable[[Any], str], places: Sequence[Any]) -> None:
        """`make` returns the cursor of a place in the list; there is one for each row."""
        self._make, self._places = make, places

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, index: int) -> str: ...

    @overload
    def __getitem__(self, index: slice) -> list[str]: ...

    def __getitem__(self, index: int | slice) -> str | list[str]:
        if isinstance(index, slice):
            return [self._make(place) for place in self._places[index]]
        return self._make(self._places[index])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]  # as a list


@dataclass(frozen=True)
class Page(Generic[T]):
    """Rows of a list, each with its cursor."""

    rows: list[T]
    cursors: Sequence[str]
    has_next_page: bool
    has_previous_page: bool

    @property
    def start_cursor(self) -> str | None:
        """Cursor of the first row; None for an empty page."""
        return next(iter(self.cursors), None)

    @property
    def end_cursor(self) -> str | None:
        """Cursor of the last row; None for an empty page."""
        return next(reversed(self.cursors), None)

    def with_rows(self, rows: list[S]) -> "Page[S]":
        """Return the page with other values in the place of its rows."""
        return replace(self, rows=rows)  # type: ignore[arg-type, return-value]  # `replace` cannot say that T becomes S
