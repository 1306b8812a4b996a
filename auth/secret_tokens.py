"""Secrets of sessions, tokens and e-mailed links: 256 random bits, shown once, stored as SHA-256."""

import hashlib
import re
import secrets
from typing import NamedTuple

RANDOM = re.compile(r"[A-Za-z0-9_-]{43}", re.ASCII)
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


def hash_secret(text: str) -> bytes:
    """Return the SHA-256 under which a secret is stored."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()


def has_secret_format(text: str, prefix: str) -> bool:
    """Return whether the text has the format of a secret with this prefix; others need no lookup."""
    return text.startswith(prefix) and RANDOM.fullmatch(text, len(prefix)) is not None
