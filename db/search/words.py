"""The words of the full-text index, and those of a query (docs/decisions/search.md#words).

A query's word matches an indexed one that begins with it. A run of a script without spaces is indexed as the
`WINDOW` characters from each of its positions, so that a query may begin anywhere in it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from db.phone_numbers import asked_numbers
from db.text import is_unspaced, words

WINDOW = 3
"""Characters of a run without spaces that are one indexed word."""
SHORT_WORD_LENGTH = 2
"""Very many words begin with so few letters."""
MAX_WORD_LENGTH = 64
MAX_TEXT_LENGTH = 100_000
MAX_QUERY_WORDS = 12
MAX_TITLE_LENGTH = 255
MAX_BYTES, BYTES_PER_WORD = 900_000, 16
"""Most bytes of a text's index, and those of each word besides its own: PostgreSQL refuses more than a megabyte."""
SHORT_LENGTH = 2_000
"""A text with fewer characters stays below the limit, whatever they are."""
APOSTROPHES = frozenset("'’")
APOSTROPHE = re.compile(r"(?<=\w)['’]+(?=\w)")


def index_words(parts: Iterable[str]) -> list[str]:
    """Return the different words of a text, as they are indexed, in order. O'Brien is indexed as obrien, too."""
    text = " ".join(parts)[:MAX_TEXT_LENGTH]
    if not APOSTROPHES.isdisjoint(text):
        text = f"{text} {APOSTROPHE.sub('', text)}"
    found = words(text)
    are_plain = text.isascii() and max(map(len, found), default=0) <= MAX_WORD_LENGTH  # as nearly all are
    distinct = dict.fromkeys(found if are_plain else chain.from_iterable(map(_indexed, found)))
    return list(distinct if len(text) < SHORT_LENGTH else _within_limit(distinct))


def _indexed(word: str) -> Sequence[str]:
    if is_unspaced(word):
        return [word[start : start + WINDOW] for start in range(len(word))]
    return (word[:MAX_WORD_LENGTH],)


def _within_limit(indexed: Iterable[str]) -> Iterator[str]:
    size = 0
    for word in indexed:
        size += len(word.encode()) + BYTES_PER_WORD
        if size > MAX_BYTES:
            return
        yield word


def query_words(text: str) -> list[str]:
    """Return the different words of a query; a text that is searched must have one that begins with each of them."""
    found = words(text[:MAX_TEXT_LENGTH])
    return list(dict.fromkeys(asked for word in found for asked in _asked(word)))[:MAX_QUERY_WORDS]


def query_alternatives(text: str) -> list[str]:
    """Return what a text must have at least one of: the words of the query, or the digits of the number that it is.

    Each alternative is words with a blank between them. A query without words has none.
    """
    asked = query_words(text)
    return list(dict.fromkeys([" ".join(asked), *asked_numbers(text)])) if asked else []


def are_short(asked: Iterable[str]) -> bool:
    """Return whether very many words begin with each of these words of a query. In scripts without spaces, none is."""
    return all(len(word) <= SHORT_WORD_LENGTH and not is_unspaced(word) for word in asked)


def _asked(word: str) -> Iterator[str]:
    if is_unspaced(word):
        yield from (word[start : start + WINDOW] for start in range(max(1, len(word) - WINDOW + 1)))
    else:
        yield word[:MAX_WORD_LENGTH]


def normalized_title(text: str) -> str:
    """Return the folded words of a title, one space between them, at most `MAX_TITLE_LENGTH` characters."""
    return " ".join(words(text))[:MAX_TITLE_LENGTH]
