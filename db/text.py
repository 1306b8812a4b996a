"""Text comparison that ignores case, accents, invisible characters and the amount of white space."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Literal, TypeAlias

LETTER_REPLACEMENTS = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"}
)
INVISIBLE_RANGES = (
    *((0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F)),
    *((0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF)),
    *((0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF)),
)
"""Characters that are not shown, such as soft hyphens and zero-width spaces: they never distinguish two texts.

They are Unicode's `Default_Ignorable_Code_Point`.
"""
MARK_RANGES = (
    *((0x300, 0x20FF), (0x2CEF, 0x309A), (0xA66F, 0xABED), (0xFB1E, 0x1037A), (0x10A01, 0x11EFF)),
    *((0x16AF0, 0x16FF1), (0x1BC9D, 0x1BC9E), (0x1CF00, 0x1E94A)),
)
"""Ranges that hold all combining marks but invisible ones: a command starts faster than by a walk over Unicode."""
VOICED_MARKS = frozenset("\u3099\u309a")
"""Marks that make another letter of a Japanese one, so that they are no accents: は, ば and ぱ."""
SEPARATORS = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""Unicode categories that no line may hold: control characters, surrogates, line and paragraph separators."""

UNSPACED = (
    "\u0e00-\u0eff\u1000-\u11ff\u1780-\u17ff\u19e0-\u19ff\u2e80-\u2fdf\u3005-\u3007\u3021-\u303c\u3041-\u30ff\u3105-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\ua9e0-\ua9ff\uaa60-\uaa7f\uac00-\ud7ff\uf900-\ufaff"
    "\U00016fe0-\U0001b2ff\U00020000-\U000323af"
)
"""Scripts whose words follow each other without spaces: Chinese, Japanese, Korean, Thai, Lao, Khmer and Burmese.

Korean has spaces, but compounds and particles without them.
"""
LAST_CHARACTER = "\U0010ffff"
"""A text that begins with another one stands between that and that followed by this character."""
UNSPACED_RUN = re.compile(f"([{UNSPACED}]+)")


def _marks() -> Iterator[str]:
    for first, last in MARK_RANGES:
        for character in map(chr, range(first, last + 1)):
            if unicodedata.category(character)[0] == "M":
                yield character


MARKS = tuple(_marks())
WORD = re.compile(f"(?:[^\\W_]|[{''.join(MARKS)}])+")
"""A run of letters, digits and the marks that folding leaves, such as the vowels of Indian scripts."""
ASCII_WORD = re.compile("[0-9a-z]+")
"""The same in folded text that is ASCII, as most is: a shorter class of characters is faster."""
MAX_RUN = 30
"""Combining marks that may follow each other: as many as Stream-Safe Text has (UAX #15, 13). No language needs more."""
JOINER = "\u034f"
"""The combining grapheme joiner: it is not shown, and marks are not sorted across it."""
SORTED_MARKS = "".join(
    each for each in (*MARKS, "\uff9e", "\uff9f") if unicodedata.combining(unicodedata.normalize("NFKD", each)[0])
)
"""Characters whose decomposition begins with a mark that is sorted."""
LONG_RUN = re.compile(f"[{SORTED_MARKS}]{{{MAX_RUN}}}(?=[{SORTED_MARKS}])")
NormalForm: TypeAlias = Literal["NFC", "NFD", "NFKC", "NFKD"]
FOLDING: dict[int, str | int | None] = {
    **LETTER_REPLACEMENTS,
    **dict.fromkeys(ord(mark) for mark in MARKS if unicodedata.combining(mark) and mark not in VOICED_MARKS),
    **{code: None for first, last in INVISIBLE_RANGES for code in range(first, last + 1)},
}


def is_single_line(text: str) -> bool:
    """Return whether a text may be a name or a subject: it has no line break, separator or control character."""
    return text.isprintable() or not any(unicodedata.category(character) in SEPARATORS for character in text)


def to_single_line(text: str) -> str:
    """Return the text of an imported file as one line: what a line may not hold becomes a space."""
    if text.isprintable():
        return text.strip()
    return "".join(character if is_single_line(character) else " " for character in text.replace("\r\n", "\n")).strip()


def normalize(form: NormalForm, text: str) -> str:
    """Return a normal form of a text, in time that grows as its length.

    Unicode's sorting of marks takes the square of a run's length. So runs of more than `MAX_RUN` marks are parted by a
    joiner first, as in Stream-Safe Text (UAX #15, 13). Nothing else normalizes texts of clients.
    """
    if text.isascii():
        return text
    if len(text) > MAX_RUN:
        text = LONG_RUN.sub(rf"\g<0>{JOINER}", text)
    return unicodedata.normalize(form, text)


def fold(text: str) -> str:
    """Return `text` without case, accents, invisible characters and repeated white space.

    `fold("Ångström  ØL") == "angstrom ol"`. Half-width and other compatible forms become the usual ones. Folding a
    folded text changes nothing.
    """
    plain = text.casefold()
    if not plain.isascii():
        cased = normalize("NFKD", normalize("NFKD", text).casefold())
        plain = normalize("NFC", cased.translate(FOLDING))
    return " ".join(plain.split())


def words(text: str) -> list[str]:
    """Return the folded words of `text`, in order. A change between a script without spaces and another ends a word."""
    folded = fold(text)
    if folded.isascii():
        return ASCII_WORD.findall(folded)
    found = WORD.findall(folded)
    if UNSPACED_RUN.search(folded) is None:
        return found
    return [part for word in found for part in UNSPACED_RUN.split(word) if part]


def digits_of(text: str) -> str:
    """Return the digits in a text, one after the other, as 0 to 9 whatever their script."""
    if text.isascii():
        return "".join(filter(str.isdecimal, text))
    return "".join(str(unicodedata.decimal(character)) for character in text if character.isdecimal())


def is_unspaced(word: str) -> bool:
    """Return whether a folded word is a run of a script without spaces, which may be several words."""
    return not word.isascii() and UNSPACED_RUN.fullmatch(word) is not None


def shorten(text: str, most: int) -> str:
    """Return a text for people to read: if it is long, its first `most` characters and an ellipsis."""
    return text if len(text) <= most else f"{text[:most]}…"
