"""Signs and codes of currencies in amounts, such as `€ 1.200,50`, `USD 20` or `12 kr`."""

import re
from collections.abc import Collection

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
    "¥": ("JPY", "CNY"),
    "₹": ("INR",),
    "Rs": ("INR", "PKR", "LKR", "NPR", "MUR"),
    "Rs.": ("INR", "PKR", "LKR", "NPR", "MUR"),
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
    "Fr.": ("CHF",),
    "S/": ("PEN",),
}
"""The currencies that a sign may mean."""
AMOUNT = re.compile(
    r"^(?P<before>[^\d.,()\s+−-]{0,4}[./]?)(?P<number>[^A-Za-z$€£¥₹₺₽₩₫₪₴฿]+?)(?P<after>[^\d,()\s+−-]{0,4})$"
)
NO_CENTS = re.compile(r"(?<=[0-9])[.,](?:--?|[–—])(?![0-9])")
"""What stands for no cents in `CHF 50.–` and `50,-- €`."""
CODE = re.compile(r"[A-Z]{3}")
MAX_LENGTH = 60
PLAIN = "0123456789.,-"
"""Characters of most amounts: they have no currency."""


def split_currency(text: str) -> tuple[str, tuple[str, ...]]:
    """Return an amount without the sign or code of its currency, and the currencies that this may mean."""
    text = NO_CENTS.sub("", text) if text.find("-", 1) > 0 or "–" in text or "—" in text else text
    if not text.strip(PLAIN):
        return text, ()
    stripped = text.strip()
    is_negative = stripped[:1] in {"-", "−", "("}
    inner = stripped.strip("()") if stripped.startswith("(") else stripped.lstrip("-−")
    match = AMOUNT.match(inner.strip()) if len(inner) <= MAX_LENGTH else None
    marks = [mark.strip() for mark in (match["before"], match["after"]) if mark.strip()] if match else []
    if match is None or len(marks) != 1:
        return text, ()
    currencies = currencies_of(marks[0])
    number = match["number"].strip()
    return (f"-{number}" if is_negative else number, currencies) if currencies else (text, ())


def currencies_of(mark: str) -> tuple[str, ...]:
    """Return the currencies that a sign or code may mean; none if it is neither."""
    return SIGNS.get(mark) or ((mark,) if CODE.fullmatch(mark) else ())


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
    return default if default in possible else None
