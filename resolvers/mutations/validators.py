"""What a person enters, checked.

Each function answers the value as it is kept, or raises the `Mistake` that says what to mend and where.
"""

import re
from unicodedata import category
from zoneinfo import available_timezones

from auth.email_addresses import normalize_email
from resolvers.errors import MutationError, UserErrorCode

MAX_LINE_LENGTH = 255
MAX_TEXT_LENGTH = 100_000
LINE_ENDS = "\t\n\r"
FORBIDDEN_CATEGORIES = {"Cc", "Cs"}
"""Unicode's categories of control characters and of halves of a character."""

LOCALE = re.compile(r"[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*", re.ASCII)


def line(text: str, *path: str, longest: int = MAX_LINE_LENGTH) -> str:
    """A line of text without blanks around it, in characters that every database takes, and not empty."""
    kept = text.strip()
    if not any(letter.isprintable() and not letter.isspace() for letter in kept):
        raise MutationError(UserErrorCode.BLANK, "This must not be empty.", *path)
    if len(kept) > longest:
        message = f"This has {len(kept)} characters; at most {longest} are kept."
        raise MutationError(UserErrorCode.TOO_LONG, message, *path)
    if any(category(letter) in FORBIDDEN_CATEGORIES for letter in kept):
        raise MutationError(UserErrorCode.INVALID, "This holds a character that no line of text has.", *path)
    return kept


def email(text: str, *path: str) -> str:
    """An e-mail address, in lower case."""
    normalized = normalize_email(line(text, *path))
    if normalized is None:
        raise MutationError(UserErrorCode.INVALID, "This is not an email address.", *path)
    return normalized


def time_zone(text: str, *path: str) -> str:
    """An IANA time zone."""
    if text not in available_timezones():
        raise MutationError(UserErrorCode.INVALID, "This is not an IANA time zone, such as Europe/Madrid.", *path)
    return text


def locale(text: str, *path: str) -> str:
    """A language, with or without a region."""
    if not LOCALE.fullmatch(text) or len(text) > MAX_LINE_LENGTH:
        raise MutationError(UserErrorCode.INVALID, "This is not a locale, such as en or pt-BR.", *path)
    return text


def text(value: str, *path: str, longest: int = MAX_TEXT_LENGTH) -> str:
    """A text of several lines, in characters that every database takes."""
    if len(value) > longest:
        message = f"This has {len(value)} characters; at most {longest} are kept."
        raise MutationError(UserErrorCode.TOO_LONG, message, *path)
    if any(category(letter) in FORBIDDEN_CATEGORIES and letter not in LINE_ENDS for letter in value):
        raise MutationError(UserErrorCode.INVALID, "This holds a character that no text has.", *path)
    return value
