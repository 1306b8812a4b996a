"""How text is compared: without regard to case, accents and the width of blanks."""

import re
import unicodedata

LETTERS = str.maketrans({"ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})
BLANKS = re.compile(r"\s+")
WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """The form in which two texts are the same to a person who searches: `fold("Ångström  ØL") == "angstrom ol"`."""
    plain = text.casefold()
    if not plain.isascii():
        letters = unicodedata.normalize("NFKD", plain).translate(LETTERS)
        plain = "".join(c for c in letters if not unicodedata.combining(c))
    return BLANKS.sub(" ", plain).strip()


def words(text: str) -> list[str]:
    """The folded words of a text, in order."""
    return WORD.findall(fold(text))
