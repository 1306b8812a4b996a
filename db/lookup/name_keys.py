"""Keys of names: spellings of one name have the same key (docs/decisions/merging.md#duplicates).

A key has the words of a name without legal forms, titles and initials, and without what spellings differ in: blanks,
marks, double letters, and an `e` that stands for two dots as in `Mueller`.
"""

import re
from collections.abc import Collection

from db.models.lookup_keys import KEY_LENGTH
from db.text import fold, words

_LEGAL_FORMS = (
    "ab ag aps as asa bv bvba cia co company corp corporation cv doo eg ek ev gbr gmbh inc incorporated kft kg kgaa "
    "lda limited limitada llc llp lp ltd ltda mbh nv og ohg oy oyj plc pte pty pvt sa sarl sas sc sca se sl sll slu "
    "sociedad spa spol spolka sprl srl sro ug zoo and und y et e the"
)
LEGAL_FORMS = frozenset(_LEGAL_FORMS.split())
"""Words that tell the form of a firm, and those between its names."""
_TITLES = "dipl dr frau herr ing jr mba mr mrs ms phd prof sr sra srta"
TITLES = frozenset(_TITLES.split())
DOTTED = re.compile(r"(?<=\b\w)\.\s?(?=\w\b)")
"""The points within `S. L.` and `S.p.A.`, which are one word."""
SPELLINGS = re.compile(r"(?<=[aou])e|([^\W\d_])(?=\1)")
"""The `e` of an umlaut, and the first of two equal letters."""


def organization_name_key(name: str) -> str:
    """Return the key of an organization's name."""
    return ("".join(_telling_words(name, LEGAL_FORMS)) or fold(name))[:KEY_LENGTH]


def person_name_key(name: str) -> str:
    """Return the key of a person's name, whose words may stand in any order."""
    telling = [word for word in _telling_words(name, TITLES) if len(word) > 1 or not word.isalpha()]
    return (" ".join(sorted(telling)) or fold(name))[:KEY_LENGTH]


def _telling_words(name: str, others: Collection[str]) -> list[str]:
    found = words(DOTTED.sub("", name) if "." in name else name)
    return [SPELLINGS.sub("", word) for word in found if word not in others] or found
