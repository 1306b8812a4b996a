"""Phone numbers as digits: a number is found in each form in which people write it (docs/decisions/search.md#words)."""

import re
from collections.abc import Iterator

from db.text import digits_of

MIN_PHONE_DIGITS = 7
"""Digits at the end of a phone number that are the same in its national and international forms."""
MAX_PHONE_DIGITS = 20
"""Digits of the longest number: 15 after the international prefix, and those of an extension."""
COUNTRY_CODE_LENGTHS = (1, 2, 3)
NUMBER = re.compile(r"[\d\s()./+-]+")
TRUNK_PREFIX = "(0)"
"""The zero of the national form, as people write it behind a country code: +44 (0)20 7946 0018."""


def phone_digits(number: str) -> str:
    """Return the digits of a phone number, without a zero in brackets: it is not dialled."""
    return digits_of(number.replace(TRUNK_PREFIX, ""))


def phone_words(number: str) -> list[str]:
    """Return the digits of a phone number, as they may be asked for.

    An international number is found by its national form, too. The length of its country code is not known, so all
    lengths count; in many countries a zero stands in its place.
    """
    digits = phone_digits(number)
    if not number.lstrip().startswith("+"):
        return [digits]
    national = [digits[length:] for length in COUNTRY_CODE_LENGTHS if len(digits) > length]
    return [digits, f"00{digits}", *national, *(f"0{each}" for each in national)]


def asked_numbers(query: str) -> Iterator[str]:
    """Yield the digits of a query that may be a phone number, as they may be stored; nothing for another query."""
    number = query.strip()
    if NUMBER.fullmatch(number) and len(digits_of(number)) <= MAX_PHONE_DIGITS:  # PostgreSQL takes long over more
        numbers = phone_words(f"+{number.removeprefix('00')}" if number.startswith("00") else number)
        with_zero = [f"0{digits}" for digits in numbers[:1] if not number.startswith(("0", "+"))]
        yield from (digits for digits in (*numbers, *with_zero) if len(digits) >= MIN_PHONE_DIGITS)
