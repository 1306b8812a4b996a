"""Secrets of sessions, tokens and emailed links: 256 random bits, shown once, stored as SHA-256."""

import hashlib
import re
import secrets
from typing import NamedTuple

RANDOM = re.compile(r"[A-Za-z0-9_-]{43}", re.ASCII)
COMPANY = re.compile(r"([0-7]?[0-9a-f]{1,15})_", re.ASCII)
"""A company's id: 63 bits in hexadecimal digits."""
VISIBLE_CHARACTERS = 6


class Secret(NamedTuple):
    """A new secret. Only its `hash` is stored, and `prefix`, its first characters, to recognize it later."""

    text: str
    hash: bytes
    prefix: str


def new_secret(prefix: str) -> Secret:
    """Create a secret with this prefix, by which people and secret scanners recognize its purpose."""
    text = prefix + secrets.token_urlsafe(32)
    return Secret(text, hash_secret(text), text[: len(prefix) + VISIBLE_CHARACTERS])


def new_credential(prefix: str, company_id: int) -> Secret:
    """Create the secret of a session, token or invitation, which names its company: it is looked up there."""
    return new_secret(f"{prefix}{company_id:x}_")


def hash_secret(text: str) -> bytes:
    """Return the SHA-256 under which a secret is stored."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()


def has_secret_format(text: str, prefix: str) -> bool:
    """Return whether the text has the format of a secret with this prefix; others need no lookup."""
    return text.startswith(prefix) and RANDOM.fullmatch(text, len(prefix)) is not None


def company_of_credential(text: str, prefix: str) -> int | None:
    """Return the id of the company in which to look up a secret; None if the format is wrong.

    Clients may name any company. The hash is that of the whole text, so a secret is found in its own company only.
    """
    company = COMPANY.match(text, len(prefix)) if text.startswith(prefix) else None
    return int(company[1], 16) if company and RANDOM.fullmatch(text, company.end()) else None
