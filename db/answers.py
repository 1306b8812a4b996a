"""Answers of a process that are known to be true still (docs/decisions/kept-answers.md)."""

from collections.abc import Hashable
from datetime import datetime
from typing import NamedTuple

from cachetools import LRUCache

from db.moment import format_time

DEFAULT_MAX_BYTES = 32 * 2**20
ENTRY_BYTES = 8 * 1024
"""Bytes that an answer takes besides its JSON, so that many small ones are bounded, too."""
LARGEST_SHARE = 8
"""An answer may take one part of so many of the whole."""


class Answer(NamedTuple):
    """An answer as JSON, and what it is true for."""

    json: tuple[bytes, ...]
    """The JSON in parts: between two of them stands the time at which it is read."""
    basis: Hashable
    """What was known when it was given: the viewer, the open gates, and the company with its revision."""
    read_at: datetime
    valid_until: datetime | None
    etag: str | None

    def is_true(self, basis: Hashable, at: datetime) -> bool:
        """Return whether it would be given again on this basis at this time."""
        is_in_time = self.valid_until is None or self.read_at <= at < self.valid_until
        return is_in_time and self.basis == basis

    def json_at(self, at: datetime) -> bytes:
        """Return the JSON as it is read at this time."""
        return (b'"%b"' % format_time(at).encode()).join(self.json)


class AnswerCache:
    """The last answers by question, within a number of bytes; 0 keeps none.

    No answer is dropped when it becomes untrue: `find` compares the basis, and the new answer replaces it.
    """

    def __init__(self, max_bytes: int = DEFAULT_MAX_BYTES) -> None:
        """Keep at most `max_bytes` in all."""
        self._answers: LRUCache[Hashable, Answer] = LRUCache(max_bytes, getsizeof=_size)
        self._largest = max_bytes // LARGEST_SHARE
        self.found = 0
        """How often an answer was found, since the start."""

    @property
    def is_on(self) -> bool:
        """Whether answers are kept at all."""
        return self._answers.maxsize > 0

    def find(self, question: Hashable, basis: Hashable, at: datetime) -> Answer | None:
        """Return the answer to the question on this basis at this time, if it is known."""
        answer: Answer | None = self._answers.get(question)
        if answer is None or not answer.is_true(basis, at):
            return None
        self.found += 1
        return answer

    def keep(self, question: Hashable, answer: Answer) -> bool:
        """Keep an answer, unless it is too large; return whether it is kept. A question must be short by nature."""
        is_small = _size(answer) <= self._largest
        if is_small:
            self._answers[question] = answer
        return is_small


def _size(answer: Answer) -> int:
    return sum(map(len, answer.json)) + ENTRY_BYTES
