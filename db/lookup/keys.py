"""Look-up keys, by which people and organizations are found without reading the others.

A key narrows a search by an index; conditions on the record itself still decide
(docs/decisions/search.md#look-up-keys).
"""

from collections.abc import Collection
from urllib.parse import urlsplit

from sqlalchemy import ColumnElement, Select, select

from db.models import LookupKey, LookupKind
from db.models.lookup_keys import KEY_LENGTH
from db.phone_numbers import MIN_PHONE_DIGITS, phone_digits
from db.text import LAST_CHARACTER, fold


def web_host(address: str | None) -> str:
    """Return the host of a web address without `www`; empty if there is none."""
    text = (address or "").strip().lower()
    try:
        host = urlsplit(text if "//" in text else f"//{text}").hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")


def domain_key(address: str) -> str:
    """Return the key of a web address: its host in folded form; empty if it has none."""
    return web_host(fold(address))[:KEY_LENGTH]


def email_key(address: str) -> str:
    """Return the key of an email address, or of the beginning of one: the folded text."""
    return fold(address)[:KEY_LENGTH]


def phone_key(number: str) -> str:
    """Return the key of a phone number: its last digits without zeros in front; empty if there are none."""
    return phone_digits(number)[-MIN_PHONE_DIGITS:].lstrip("0")


def has_key(subject_id: ColumnElement[int], kind: LookupKind, keys: Collection[str]) -> ColumnElement[bool]:
    """Build the condition that the record with the id `subject_id` has one of these keys."""
    return subject_id.in_(select_subjects(kind, keys))


def has_key_beginning(subject_id: ColumnElement[int], kind: LookupKind, beginning: str) -> ColumnElement[bool]:
    """Build the condition that the record with the id `subject_id` has a key that begins with `beginning`."""
    in_range = LookupKey.c.key.between(beginning, beginning + LAST_CHARACTER)
    return subject_id.in_(select(LookupKey.c.subject_id).where(LookupKey.c.kind == kind, in_range))


def select_subjects(kind: LookupKind, keys: Collection[str]) -> Select[tuple[int]]:
    """Select the ids of the records that have one of these keys."""
    return select(LookupKey.c.subject_id).where(LookupKey.c.kind == kind, LookupKey.c.key.in_(sorted(set(keys))))
