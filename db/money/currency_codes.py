"""Codes of currencies, and what ISO 4217 says of them."""

import re
from typing import Any

KNOWN_CURRENCIES = {
    "CHF": ("Swiss franc", "CHF", 2),
    "EUR": ("Euro", "€", 2),
    "GBP": ("Pound sterling", "£", 2),
    "JPY": ("Japanese yen", "¥", 0),
    "KWD": ("Kuwaiti dinar", "KD", 3),
    "PLN": ("Polish zloty", "zł", 2),
    "TRY": ("Turkish lira", "₺", 2),
    "USD": ("US dollar", "$", 2),
}
"""Name, symbol and decimal points by currency code."""

CURRENCY_CODE = re.compile(r"[A-Z0-9]{2,8}")
"""A code of ISO 4217, or one of a company's own."""
DECIMAL_POINTS = {
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
    **dict.fromkeys(("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW"), 0),
    **dict.fromkeys(("PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"), 0),
}
"""Decimal points of the currencies that have not two."""


def currency_values(code: str) -> dict[str, Any]:
    """Return the columns of a currency of ISO 4217; an unknown one is named by its code."""
    name, symbol, decimals = KNOWN_CURRENCIES.get(code, (code, code, DECIMAL_POINTS.get(code, 2)))
    return {"code": code, "name": name, "symbol": symbol, "decimal_points": decimals, "is_active": True}
