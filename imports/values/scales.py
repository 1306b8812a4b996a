"""Amounts that are written in thousands or millions: `2k`, `1,5 Mio. €`, `TEUR 20`, `Value (k€)`.

A word that means a thousand here and a million there, such as `M`, is not read: its rows are skipped with that reason.
"""

import re
from typing import NamedTuple

from db.text import fold
from imports.messages import ImportMessageCode
from imports.values.cell_mismatch import CellMismatch, shorten
from imports.values.currency_marks import currencies_of, split_currency

THOUSAND, TEN_THOUSAND, LAKH, MILLION = 10**3, 10**4, 10**5, 10**6
CRORE, HUNDRED_MILLION, THOUSAND_MILLION = 10**7, 10**8, 10**9
FACTORS: dict[str, int | None] = {
    **dict.fromkeys(("k", "tsd", "tausend", "thousand", "thousands", "miles", "milhares", "milliers"), THOUSAND),
    **dict.fromkeys(("tys", "тыс", "千"), THOUSAND),
    **dict.fromkeys(("万", "萬"), TEN_THOUSAND),
    **dict.fromkeys(("lakh", "lakhs", "lac", "lacs"), LAKH),
    **dict.fromkeys(("mio", "mn", "mln", "million", "millions", "millionen", "millon", "millones"), MILLION),
    **dict.fromkeys(("milhao", "milhoes", "milione", "milioni", "miljoen", "miljoner", "млн", "百万"), MILLION),
    **dict.fromkeys(("crore", "crores"), CRORE),
    **dict.fromkeys(("億", "亿"), HUNDRED_MILLION),
    **dict.fromkeys(("bn", "mrd", "mld", "mia", "milliarde", "milliarden", "milliard", "milliards"), THOUSAND_MILLION),
    **dict.fromkeys(("miliardo", "miliardi", "miljard", "млрд"), THOUSAND_MILLION),
    **dict.fromkeys(("m", "mm", "mil", "mill"), None),
    **dict.fromkeys(("billion", "billions", "bio", "billones"), None),
}
"""What a folded word multiplies by; None if that depends on the language or the country."""
WORDS = tuple(sorted(FACTORS, key=len, reverse=True))
OF = re.compile(r"^(?:de |di |of |von |d')")
GLUED_THOUSAND = re.compile(r"[Tt](?P<currency>[A-Z]{3}|€)")
"""Thousands as in German accounts, such as `TEUR`."""
SCALED = re.compile(r"(?P<before>[^\d.,]*)(?P<number>[\d.,](?:[\d.,\s'’]*\d)?)(?P<after>[^\d]*)")
SIGNS = "+-−("
MAX_LENGTH = 60


class Scale(NamedTuple):
    """What a mark with an amount says: a factor, None if it may be several, and currencies."""

    factor: int | None = 1
    currencies: tuple[str, ...] = ()


class ScaledText(NamedTuple):
    """An amount without its marks, and what these say."""

    text: str
    scale: Scale


PLAIN = Scale()


def scale_of(mark: str) -> Scale | None:
    """Return what a mark such as `k€` or `Mio. EUR` says; None if it has no word for a factor."""
    mark = mark.strip()
    if glued := GLUED_THOUSAND.fullmatch(mark):
        found = currencies_of(glued["currency"])
        return Scale(THOUSAND, found) if found and not currencies_of(mark) else None
    if not mark or currencies_of(mark):
        return None
    folded = fold(mark)
    for word in WORDS:
        if folded.startswith(word):
            rest = OF.sub("", folded[len(word) :].lstrip(". "))
        elif folded.endswith((word, f"{word}.")):
            rest = folded.rstrip(".").removesuffix(word).rstrip()
        else:
            continue
        if not rest:
            return Scale(FACTORS[word])
        if found := currencies_of(rest.upper()) or currencies_of(rest):
            return Scale(FACTORS[word], found)
    return None


def split_scale(text: str) -> ScaledText:
    """Return an amount without its currency and its factor, and both."""
    number, currencies = split_currency(text)
    if currencies or text.strip(" \u00a0\u202f.,'’+-−()0123456789") == "":
        return ScaledText(number, Scale(1, currencies))
    match = SCALED.fullmatch(number.strip()) if len(number) <= MAX_LENGTH else None
    if match is None:
        return ScaledText(number, PLAIN)
    before, after = match["before"].strip(), match["after"].strip()
    signs = {each for each in before if each in SIGNS}
    if (")" in after) != ("(" in signs):
        return ScaledText(number, PLAIN)
    marks = [mark for mark in (before.strip(SIGNS).strip(), after.removesuffix(")").strip()) if mark]
    scale = _common_scale(marks)
    if scale is None:
        return ScaledText(number, PLAIN)
    return ScaledText(f"-{match['number']}" if signs - {"+"} else match["number"], scale)


def without_scale(text: str) -> str:
    """Return an amount without its currency and its factor."""
    return split_scale(text).text


def certain_factor(text: str, of_cell: Scale, of_header: Scale) -> int:
    """Return what a number is multiplied by; `CellMismatch` if it may be several.

    A cell with a mark of its own, below a header that says thousands, may be in either.
    """
    is_twice = of_header.factor != 1 and of_cell != PLAIN
    if of_cell.factor is None or of_header.factor is None or is_twice:
        raise CellMismatch(ImportMessageCode.CELL_SCALE_UNCERTAIN, value=shorten(text))
    return of_cell.factor * of_header.factor


def _common_scale(marks: list[str]) -> Scale | None:
    """Return what the marks before and behind a number say together."""
    if len(marks) == 1:
        return scale_of(marks[0])
    if len(marks) != 2:  # noqa: PLR2004  # one before, one behind
        return None
    for first, second in (marks, marks[::-1]):
        scale = scale_of(first)
        if scale is not None and not scale.currencies and (currencies := currencies_of(second)):
            return scale._replace(currencies=currencies)
    return None
