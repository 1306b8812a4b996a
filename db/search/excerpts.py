"""The part of a text in which a query is found, with the matches marked (docs/decisions/search.md#excerpts)."""

import re
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from db.phone_numbers import asked_numbers, phone_words
from db.search.sources import Passage, SearchField
from db.search.words import query_words
from db.text import MARKS, UNSPACED, fold, is_unspaced, normalize

MAX_LENGTH, LENGTH_BEFORE = 200, 60
"""Most characters of an excerpt, and of those before its first match."""
MAX_SCANNED, SCANNED_AFTER = 20_000, 500
"""Characters in which matches are looked for: at the beginning of a text, and after the first match."""
CHUNK = re.compile(r"\S{1,200}")
FOLLOWING = "\u00ad\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff\uff9e\uff9f"
CLUSTER = re.compile(f".[{''.join(MARKS)}{FOLLOWING}]*", re.DOTALL)
"""A character with the marks and invisible characters that belong to it."""
WORD_CHARACTER = re.compile(f"[^\\W_{UNSPACED}]")


class ExcerptPart(NamedTuple):
    """A part of an excerpt; `is_match`: whether it is what the query looks for."""

    text: str
    is_match: bool


class Span(NamedTuple):
    """Positions in a text: from `start`, before `end`."""

    start: int
    end: int


class Excerpt(NamedTuple):
    """A part of a passage with the matches marked, where it stands, and how many of the query's words it has."""

    field_name: SearchField
    label: str | None
    parts: list[ExcerptPart]
    word_count: int


def best_excerpt(passages: Iterable[Passage], query: str) -> Excerpt | None:
    """Return the excerpt of the passage with most of the query's words, the first of equals; None without passages."""
    asked, numbers = query_words(query), list(asked_numbers(query))
    excerpts = (_excerpt(passage, asked, numbers) for passage in passages)
    return max(excerpts, key=attrgetter("word_count"), default=None)


def _excerpt(passage: Passage, asked: Sequence[str], numbers: Sequence[str]) -> Excerpt:
    text = normalize("NFC", passage.text)
    spans, found = find_words(text, asked)
    if passage.field is SearchField.PHONE:
        by_digits = _asked_by_digits(text, asked, numbers)
        if len(by_digits) > len(found):
            spans, found = [Span(0, len(text))], by_digits
    return Excerpt(passage.field, passage.label, list(_parts(text, spans)), len(found))


def _asked_by_digits(text: str, asked: Sequence[str], numbers: Sequence[str]) -> set[str]:
    """Return the words with which the digits of a phone number begin; all, if it is the number asked for."""
    forms = phone_words(text)
    is_number = any(form.startswith(number) for form in forms for number in numbers)
    return {word for word in asked if is_number or any(form.startswith(word) for form in forms)}


def find_words(text: str, asked: Sequence[str]) -> tuple[list[Span], set[str]]:
    """Return where words of the query are found in a text, in order, and which of them."""
    spans: list[Span] = []
    found: set[str] = set()
    for chunk in CHUNK.finditer(text[:MAX_SCANNED]):
        if spans and chunk.start() > spans[0].end + SCANNED_AFTER:
            break
        folded = fold(chunk[0])
        likely = [word for word in asked if word in folded or word in folded.replace("'", "").replace("’", "")]
        for word, span in _find_in_chunk(chunk[0], likely) if likely else ():
            spans.append(Span(chunk.start() + span.start, chunk.start() + span.end))
            found.add(word)
    return _merged(spans), found


def _find_in_chunk(chunk: str, asked: Sequence[str]) -> Iterator[tuple[str, Span]]:
    clusters = [(match.start(), match.end(), fold(match[0])) for match in CLUSTER.finditer(chunk)]
    for first, (start, _, folded) in enumerate(clusters):
        for word in asked:
            if folded and word.startswith(folded[: len(word)]) and _may_begin(word, clusters, first):
                end = _end_of_word(word, clusters, first)
                if end is not None:
                    yield word, Span(start, end)


def _may_begin(word: str, clusters: Sequence[tuple[int, int, str]], first: int) -> bool:
    """Return whether a match may begin here: inside of a word only in a script without spaces."""
    return first == 0 or is_unspaced(word) or WORD_CHARACTER.match(clusters[first - 1][2][-1:]) is None


def _end_of_word(word: str, clusters: Sequence[tuple[int, int, str]], first: int) -> int | None:
    matched = ""
    for _, end, folded in clusters[first:]:
        matched += "" if folded in {"'", "’"} and not is_unspaced(word) else folded
        if len(matched) >= len(word):
            return end if matched.startswith(word) else None
        if not word.startswith(matched):
            return None
    return None


def _merged(spans: Sequence[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def _parts(text: str, spans: Sequence[Span]) -> Iterator[ExcerptPart]:
    start = max(0, spans[0].start - LENGTH_BEFORE) if spans and spans[0].end > MAX_LENGTH else 0
    end = min(len(text), start + MAX_LENGTH)
    position = start
    if start:
        yield ExcerptPart("…", is_match=False)
    for span in spans:
        if span.start >= end:
            break
        if span.start > position:
            yield ExcerptPart(text[position : span.start], is_match=False)
        yield ExcerptPart(text[span.start : min(span.end, end)], is_match=True)
        position = min(span.end, end)
    if position < end:
        yield ExcerptPart(text[position:end], is_match=False)
    if end < len(text):
        yield ExcerptPart("…", is_match=False)
