"""Validators of text values.

Each function returns the cleaned value, or raises a `MutationError` with the path of the field.
"""

import re

from auth.email_addresses import normalize_email
from db.html import MAX_LENGTH as MAX_HTML_LENGTH
from db.html import html_length, sanitize_html
from db.html_tokens import HtmlTooComplex
from db.text import is_single_line
from db.time_zones import is_time_zone
from db.web_links import is_web_link
from resolvers.errors import MutationError
from resolvers.reasons import Reason

MAX_LINE_LENGTH = 255
MAX_TEXT_LENGTH = 100_000
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
"""Control characters, but those of lines and tabs, and surrogates."""

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
    check_length(len(value), *path, max_length=max_length)
    return printable(value, *path)


def html(value: str, *path: str) -> str:
    """Return sanitized HTML. It must not be empty, too long or too complex, as given and as stored.

    So what is read can be saved.
    """
    check_length(html_length(value), *path, max_length=MAX_HTML_LENGTH)
    try:
        sanitized = sanitize_html(printable(value, *path))
    except HtmlTooComplex:
        raise MutationError(Reason.HTML_TOO_COMPLEX, *path) from None
    check_length(html_length(sanitized), *path, max_length=MAX_HTML_LENGTH)
    if not sanitized.strip():
        raise MutationError(Reason.EMPTY, *path)
    return sanitized


def check_length(count: int, *path: str, max_length: int) -> None:
    """Refuse a text with more characters than that."""
    if count > max_length:
        raise MutationError(Reason.TEXT_TOO_LONG, *path, count=count, most=max_length)


def printable(value: str, *path: str) -> str:
    """Return a text of several lines without control characters."""
    if FORBIDDEN.search(value):
        raise MutationError(Reason.CONTROL_CHARACTER, *path)
    return value
