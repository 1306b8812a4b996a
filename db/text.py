"""Text comparison that ignores case, accents and the amount of white space."""

import re
import unicodedata

LETTER_REPLACEMENTS = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"}
)
INVISIBLE = frozenset("\u00ad\u200b\u2060\ufeff")
"""Characters that are not shown: they never distinguish two texts."""
WHITE_SPACE = re.compile(r"\s+")
WORD = re.compile(r"[^\W_]+")
SEPARATORS = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""Unicode categories that no line may hold: control characters, surrogates, line and paragraph separators."""


def is_single_line(text: str) -> bool:
    """Return whether a text may be a name or a subject: it has no line break, separator or control character."""
    return not any(unicodedata.category(character) in SEPARATORS for character in text)


def to_single_line(text: str) -> str:
    """Return the text of an imported file as one line: what a line may not hold becomes a space."""
    return "".join(character if is_single_line(character) else " " for character in text).strip()


def fold(text: str) -> str:
    """Return `text` without case, accents and repeated white space: `fold("Ångström  ØL") == "angstrom ol"`."""
    plain = text.casefold()
    if not plain.isascii():
        decomposed = unicodedata.normalize("NFKD", plain).translate(LETTER_REPLACEMENTS)
        plain = "".join(
            character for character in decomposed if not unicodedata.combining(character) and character not in INVISIBLE
        )
    return WHITE_SPACE.sub(" ", plain).strip()


def words(text: str) -> list[str]:
    """Return the folded words of `text`, in order."""
    return WORD.findall(fold(text))
