"""What a process keeps of figures of all accounts (`db.accounts.kept_figures`)."""

from collections.abc import Hashable, Sequence
from typing import Any, NamedTuple

from cachetools import LRUCache

MAX_KEPT = 32
"""Questions of which figures are kept, each with up to 200 kB: of a company, for a day of a time zone."""
LARGE = 5_000
"""Accounts that a company has before its figures are kept: to read the stamps takes as long as to count these."""


class KeptPart(NamedTuple):
    """The figures of a part, while it has this stamp: true for moments from `start` to `end`, both included."""

    stamp: int | None
    start: Any
    end: Any
    """None for no end."""
    rows: Sequence[Any]

    def is_true(self, stamp: int | None, at: Any) -> bool:
        """Return whether they are those of the part with this stamp at this moment."""
        return bool(self.stamp == stamp and self.start <= at and (self.end is None or at <= self.end))


class FiguresCache:
    """Figures by question and part; the questions that were asked least recently are dropped."""

    def __init__(self, large: int = LARGE) -> None:
        """Keep figures of companies with at least so many accounts."""
        self.large = large
        self._kept: LRUCache[Hashable, dict[int, KeptPart]] = LRUCache(MAX_KEPT)

    def find(self, key: Hashable) -> dict[int, KeptPart] | None:
        """Return what is kept for a question, by part; None if its company is not known to be large."""
        return self._kept.get(key)

    def begin(self, key: Hashable, count: int) -> None:
        """Keep figures for a question from now on, if its company has so many accounts that it is large."""
        if count >= self.large:
            self._kept[key] = {}
