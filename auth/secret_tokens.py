"""Secrets that open something: 256 random bits, read once, kept as SHA-256."""

import hashlib
import re
import secrets
from typing import NamedTuple

RANDOM = re.compile(r"[A-Za-z0-9_-]{43}", re.ASCII)
SHOWN = 6


class Secret(NamedTuple):
    """A secret at the only moment it can be read; `prefix` is what may be shown of it later."""

    text: str
    hash: bytes
    prefix: str


def new_secret(begins: str) -> Secret:
    """Make a secret that begins so; by its beginning a person, or a scanner of leaks, knows what it opens."""
    text = begins + secrets.token_urlsafe(32)
    return Secret(text, hash_secret(text), text[: len(begins) + SHOWN])


def hash_secret(text: str) -> bytes:
    """The form in which a secret is kept."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()


def has_secret_format(text: str, begins: str) -> bool:
    """Whether this could be such a secret at all; what cannot need not be looked for."""
    return text.startswith(begins) and RANDOM.fullmatch(text, len(begins)) is not None
