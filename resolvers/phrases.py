"""Words of free texts that may name a field: `wonValue`, `Won value` and `won_value (EUR)` name the same one."""

import re
from collections.abc import Iterator

WORD = re.compile(r"[^\W_]+")
MAX_WORDS = 40
"""Words of a text that are looked at. A column of a saved view has at most 255 characters."""


def fold_name(name: str) -> str:
    """Return a name without case, spaces and punctuation."""
    return "".join(WORD.findall(name.casefold()))


def phrases(text: str) -> Iterator[str]:
    """Yield all runs of words in a text, each as `fold_name` writes it."""
    words = WORD.findall(text.casefold())[:MAX_WORDS]
    for first in range(len(words)):
        for last in range(first, len(words)):
            yield "".join(words[first : last + 1])
