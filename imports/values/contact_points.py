"""Email addresses and phone numbers in cells, which may hold several, with names and remarks."""

import re
from collections.abc import Iterator
from typing import NamedTuple

ADDRESS = re.compile(r"[^\s<>,;:|()\[\]\"@]{1,200}@[^\s<>,;:|()\[\]\"@?]{1,255}(?:\?\S*)?")
AROUND_ADDRESS = re.compile(
    r"(?<![^<>;|\n@])(?P<before>[^<>;|\n@]*+)<(?P<address>[^\s<>,;:|@]{1,200}@[^\s<>,;:|@]{1,255})>", re.IGNORECASE
)
"""An address in brackets after a name, which may have a comma."""
LINK = re.compile(r"(?:mailto|tel|sip|callto):(?://)?", re.IGNORECASE)
NOTHING = re.compile(r"(?:\s|[,;|/()\[\]<>\"'*.:&+-]|\b(?:and|or|y|e|o|und|oder|et|ou|:::)\b)*", re.IGNORECASE)
"""What may stand between addresses."""
SEPARATOR = re.compile(r"[,;|\n]|:::")
BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
CONTACT_WORD = re.compile(r"(?<=\S)\s(?:/|and|or|y|e|o|und|oder|et|ou)\s(?=\S)")
WHOLE_NUMBER = re.compile(r"\+?[0-9][0-9 ().-]{5,20}")
WITH_DECIMALS = re.compile(r"(\+?[0-9]{6,15})\.0")
"""Programs write numbers with decimals."""
DIGIT = re.compile(r"\d")
MIN_DIGITS = 9


class Contacts(NamedTuple):
    """The addresses or numbers of a cell, and whether there is something else that is left out."""

    values: Iterator[str]
    has_other: bool


def find_contacts(text: str, *, are_emails: bool) -> Contacts:
    """Return the email addresses of a text, or its phone numbers."""
    text = LINK.sub("", text)
    if not are_emails:
        parts = [part.strip() for part in _numbers(text)]
        return Contacts(
            (_number(part) for part in parts if DIGIT.search(part)),
            any(part and DIGIT.search(part) is None for part in parts),
        )
    plain = AROUND_ADDRESS.sub(r" \g<address> ", text)
    rest = ADDRESS.sub(" ", plain)
    found = (match[0].partition("?")[0].strip(".'*") for match in ADDRESS.finditer(plain))
    return Contacts(found, NOTHING.fullmatch(BRACKETS.sub("", rest)) is None)


def _numbers(text: str) -> Iterator[str]:
    """Yield the numbers of a text. A comma within brackets does not separate them; a word does if each is whole."""
    hidden = BRACKETS.sub(lambda match: SEPARATOR.sub("\0", match[0]), text)
    start = 0
    for match in SEPARATOR.finditer(hidden):
        yield from _pieces(text[start : match.start()])
        start = match.end()
    yield from _pieces(text[start:])


def _pieces(part: str) -> list[str]:
    pieces = CONTACT_WORD.split(part)
    are_whole = len(pieces) > 1 and all(WHOLE_NUMBER.fullmatch(piece.strip()) for piece in pieces)
    is_one = "/" in part and not all(map(_is_complete, pieces[1:]))  # a stroke may stand behind an area code
    return pieces if are_whole and not is_one else [part]


def _is_complete(number: str) -> bool:
    """Return whether a number can be called without another before it."""
    return number.strip().startswith(("+", "0")) or len(DIGIT.findall(number)) >= MIN_DIGITS


def _number(text: str) -> str:
    match = WITH_DECIMALS.fullmatch(text)
    return text if match is None else match[1]
