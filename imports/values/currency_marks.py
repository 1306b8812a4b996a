"""Signs, codes and names of currencies in amounts, such as `€ 1.200,50`, `USD 20`, `12 kr` or `5 Euro`."""

import re
from collections.abc import Collection
from itertools import chain

from db.money.currency_codes import KNOWN_CURRENCIES
from db.text import fold

SIGNS: dict[str, tuple[str, ...]] = {
    "€": ("EUR",),
    "£": ("GBP", "EGP", "GIP"),
    "$": ("USD", "CAD", "AUD", "MXN", "ARS", "CLP", "COP", "NZD", "SGD", "HKD", "TWD", "UYU"),
    "US$": ("USD",),
    "C$": ("CAD",),
    "CA$": ("CAD",),
    "A$": ("AUD",),
    "R$": ("BRL",),
    "MX$": ("MXN",),
    "AU$": ("AUD",),
    "NZ$": ("NZD",),
    "HK$": ("HKD",),
    "NT$": ("TWD",),
    "S$": ("SGD",),
    "CN¥": ("CNY",),
    "JP¥": ("JPY",),
    "¥": ("JPY", "CNY"),
    "₹": ("INR",),
    "Rs": ("INR", "PKR", "LKR", "NPR", "MUR"),
    "₺": ("TRY",),
    "₽": ("RUB",),
    "₩": ("KRW",),
    "₫": ("VND",),
    "₪": ("ILS",),
    "₴": ("UAH",),
    "฿": ("THB",),
    "zł": ("PLN",),
    "kr": ("SEK", "NOK", "DKK", "ISK"),
    "kr.": ("DKK",),
    "Kč": ("CZK",),
    "Ft": ("HUF",),
    "Fr": ("CHF",),
    "SFr": ("CHF",),
    "S/": ("PEN",),
    "R": ("ZAR",),
    "RM": ("MYR",),
    "Rp": ("IDR",),
    "lei": ("RON", "MDL"),
    "лв": ("BGN",),
    "руб": ("RUB",),
    "грн": ("UAH",),
    "元": ("CNY", "TWD", "HKD"),
    "円": ("JPY",),
}
"""The currencies that a sign may mean; a point may follow it."""
STERLING = "GBP"
"""The pound that is meant where no company of another pound is: the others are rarely written with its sign."""
NAMES = {
    **dict.fromkeys(("euro", "euros"), SIGNS["€"]),
    **dict.fromkeys(("dollar", "dollars"), SIGNS["$"]),
    **dict.fromkeys(("pound", "pounds"), SIGNS["£"]),
    "franken": SIGNS["Fr"],
}
CODES = frozenset({*chain.from_iterable(SIGNS.values()), *KNOWN_CURRENCIES})
WORDS = frozenset({"TRY"})
"""Codes that are words in small letters."""
FOLDED = {code.lower(): (code,) for code in CODES - WORDS} | NAMES | {fold(sign): SIGNS[sign] for sign in SIGNS}
"""The currencies that a folded code, name or sign may mean."""
AMOUNT = re.compile(
    r"^(?P<before>[^\d.,()\s+−-]{0,7}[./]?)(?P<number>[^A-Za-z$€£¥₹₺₽₩₫₪₴฿]+?)(?P<after>[^\d,()\s+−-]{0,7})$"
)
NO_CENTS = re.compile(r"(?<=[0-9])([.,])(?:--?|[–—])(?![0-9])")
"""What stands for no cents in `CHF 50.–` and `50,-- €`."""
CODE = re.compile(r"[A-Z]{3}")
HUNDREDTHS = frozenset({"GBp", "GBx", "ZAc"})
"""Codes of stock exchanges for the hundredth part of a currency, which must not be taken for it."""
MAX_LENGTH = 60
PLAIN = "0123456789.,-"
"""Characters of most amounts: they have no currency."""


def split_currency(text: str) -> tuple[str, tuple[str, ...]]:
    """Return an amount without the sign or code of its currency, and the currencies that this may mean."""
    text = NO_CENTS.sub(_no_cents, text) if text.find("-", 1) > 0 or "–" in text or "—" in text else text
    if not text.strip(PLAIN):
        return text, ()
    stripped = text.strip()
    is_negative = stripped[:1] in {"-", "−", "("}
    inner = stripped.strip("()") if stripped.startswith("(") else stripped.lstrip("-−")
    match = AMOUNT.match(inner.strip()) if len(inner) <= MAX_LENGTH else None
    currencies = _common_currencies(match["before"], match["after"]) if match else ()
    if match is None or not currencies:
        return text, ()
    number = match["number"].strip()
    return f"-{number}" if is_negative else number, currencies


def _no_cents(match: re.Match[str]) -> str:
    """Return nothing, or cents where the mark before them says that another one is that of groups: `1.200,-`."""
    mark = match[1]
    return f"{mark}00" if (("," if mark == "." else ".") in match.string[: match.start()]) else ""


def _common_currencies(*marks: str) -> tuple[str, ...]:
    """Return the currencies that both marks of `$5.50 USD` may mean, or the only one; none if they disagree."""
    first, *others = [currencies_of(mark) for mark in marks if mark.strip()] or [()]
    return tuple(code for code in first if all(code in other for other in others))


def currencies_of(mark: str) -> tuple[str, ...]:
    """Return the currencies that a sign, a code or a name may mean; none if it is no such thing."""
    if mark in HUNDREDTHS:
        return ()
    folded = fold(mark)
    known = SIGNS.get(mark) or ((mark,) if CODE.fullmatch(mark) else FOLDED.get(folded))
    return known or FOLDED.get(folded.removesuffix("."), ())


def choose_currency(stated: str | None, default: str, possible: Collection[str]) -> str | None:
    """Return the currency of an amount with a sign; None if it is not certain.

    `stated` is what the row says elsewhere, and `default` the company's currency.
    """
    if not possible:
        return stated or default
    if stated is not None:
        return stated if stated in possible else None
    if len(possible) == 1:
        return next(iter(possible))
    return default if default in possible else STERLING if STERLING in possible else None
