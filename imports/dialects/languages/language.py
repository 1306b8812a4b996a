"""What a language calls the columns of lists, and the words in their cells."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple, TypeAlias

from db.text import fold

Words: TypeAlias = Mapping[str, str]
"""Words separated by bars, by what they mean."""
NO_WORDS: Words = {}


class Language(NamedTuple):
    """The words of one language, spelled as people write them.

    `prefixes`: what the headers of a kind begin with, before a dash. `common` and `links` are headers of all kinds, and
    of all that link to others. `words`: those of cells. `places`: parts of an address. `company`: the organization in
    plain lists of people. `files`: words in the name of a file.
    """

    prefixes: Words
    common: Words
    links: Words
    organizations: Words
    people: Words
    deals: Words
    activities: Words
    notes: Words
    words: Words
    places: Words = NO_WORDS
    company: str = ""
    files: Words = NO_WORDS


def split(words: str) -> tuple[str, ...]:
    """Return the words in a text of them, folded."""
    return tuple(fold(word) for word in words.split("|") if word)


def split_all(words: Words) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each meaning with its folded words."""
    return ((name, split(text)) for name, text in words.items())
