"""Text comparison that ignores case, accents and the amount of white space."""

import re
import unicodedata

LETTER_REPLACEMENTS = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"}
)
WHITE_SPACE = re.compile(r"\s+")
WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """Return `text` without case, accents and repeated white space: `fold("Ångström  ØL") == "angstrom ol"`."""
    plain = text.casefold()
    if not plain.isascii():
        decomposed = unicodedata.normalize("NFKD", plain).translate(LETTER_REPLACEMENTS)
        plain = "".join(character for character in decomposed if not unicodedata.combining(character))
    return WHITE_SPACE.sub(" ", plain).strip()


def words(text: str) -> list[str]:
    """Return the folded words of `text`, in order."""
    return WORD.findall(fold(text))
