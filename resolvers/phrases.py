"""Words of free texts that may name a field: `wonValue`, `Won value` and `won_value (EUR)` name the same one."""

import re
from itertools import accumulate

from db.text import fold

WORD = re.compile(r"[^\W_]+")


def fold_name(name: str) -> str:
    """Return a name without case, accents, spaces and punctuation."""
    return "".join(WORD.findall(fold(name)))


class FoldedWords:
    """The words of a text, to look for names in."""

    def __init__(self, text: str) -> None:
        """Fold the words of a text."""
        words = WORD.findall(fold(text))
        self._joined = "".join(words)
        self._ends = frozenset(accumulate(map(len, words)))
        self._starts = self._ends | {0}

    def contain(self, name: str) -> bool:
        """Return whether whole words of the text together are a name, as `fold_name` writes it."""
        start = self._joined.find(name) if name else -1
        while start >= 0:
            if start in self._starts and start + len(name) in self._ends:
                return True
            start = self._joined.find(name, start + 1)
        return False
