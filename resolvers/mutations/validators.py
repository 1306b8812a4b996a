"""Validators of text values.

Each function returns the cleaned value, or raises a `MutationError` with the path of the field.
"""

import re
from unicodedata import category

from auth.email_addresses import normalize_email
from db.text import is_single_line
from db.time_zones import is_time_zone
from db.web_links import is_web_link
from resolvers.errors import MutationError
from resolvers.reasons import Reason

MAX_LINE_LENGTH = 255
MAX_TEXT_LENGTH = 100_000
LINE_ENDS = "\t\n\r"
FORBIDDEN_CATEGORIES = {"Cc", "Cs"}
"""Unicode categories of control characters and surrogates."""

LOCALE = re.compile(r"[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*", re.ASCII)


def line(text: str, *path: str, max_length: int = MAX_LINE_LENGTH) -> str:
    """Return a line of text without surrounding white space. It must not be empty, too long, or unprintable."""
    cleaned = text.strip()
    if not any(character.isprintable() and not character.isspace() for character in cleaned):
        raise MutationError(Reason.EMPTY, *path)
    if len(cleaned) > max_length:
        raise MutationError(Reason.TEXT_TOO_LONG, *path, count=len(cleaned), most=max_length)
    if not is_single_line(cleaned):
        raise MutationError(Reason.NOT_ONE_LINE, *path)
    return cleaned


def email(text: str, *path: str) -> str:
    """Return an email address in lower case."""
    normalized = normalize_email(line(text, *path))
    if normalized is None:
        raise MutationError(Reason.NOT_AN_EMAIL, *path)
    return normalized


def web_link(text: str, *path: str) -> str:
    """Return an `http` or `https` URL, or a bare domain."""
    cleaned = line(text, *path)
    if not is_web_link(cleaned):
        raise MutationError(Reason.NOT_A_WEB_ADDRESS, *path)
    return cleaned


def time_zone(text: str, *path: str) -> str:
    """Return the name of an IANA time zone."""
    if not is_time_zone(text):
        raise MutationError(Reason.NOT_A_TIME_ZONE, *path)
    return text


def locale(text: str, *path: str) -> str:
    """Return a language tag, with or without a region."""
    if not LOCALE.fullmatch(text) or len(text) > MAX_LINE_LENGTH:
        raise MutationError(Reason.NOT_A_LOCALE, *path)
    return text


def text(value: str, *path: str, max_length: int = MAX_TEXT_LENGTH) -> str:
    """Return a text of several lines. It must not be too long, nor contain control characters."""
    if len(value) > max_length:
        raise MutationError(Reason.TEXT_TOO_LONG, *path, count=len(value), most=max_length)
    if any(category(character) in FORBIDDEN_CATEGORIES and character not in LINE_ENDS for character in value):
        raise MutationError(Reason.CONTROL_CHARACTER, *path)
    return value
