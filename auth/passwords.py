"""Password rules and password hashes (argon2id with the parameters that `pwdlib` recommends).

A hash takes about 0.1 s and 64 MiB by design. Threads compute it, `MAX_CONCURRENT_HASHES` at a time: other requests do
not wait, and password guessing cannot exhaust the memory.
"""

import unicodedata
from functools import cache

import anyio
from anyio.to_thread import run_sync
from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

from auth.errors import ApiError
from auth.secret_tokens import new_secret

MIN_LENGTH, MAX_LENGTH = 12, 200
MAX_CONCURRENT_HASHES = 4
HASHERS = (Argon2Hasher(),)
"""The hash function, with the parameters that `pwdlib` recommends; the first one makes new hashes."""


class WeakPassword(ApiError):
    """The password does not meet the rules; the message says which."""

    def __init__(self, message: str) -> None:
        super().__init__("WEAK_PASSWORD", message, "password")


@cache
def _hasher() -> PasswordHash:
    return PasswordHash(HASHERS)


@cache
def _hash_limiter() -> anyio.CapacityLimiter:
    return anyio.CapacityLimiter(MAX_CONCURRENT_HASHES)


@cache
def _dummy_hash() -> str:
    return _hasher().hash(new_secret("").text)


def normalize_password(password: str) -> str:
    """Normalize to NFKC, so that a password does not depend on the keyboard (NIST SP 800-63B §3.1.1.2)."""
    return unicodedata.normalize("NFKC", password)


def check_strength(password: str, email: str) -> None:
    """Raise `WeakPassword` if the password is too short, too long, the e-mail address or one repeated character."""
    normalized = normalize_password(password)
    if not MIN_LENGTH <= len(normalized) <= MAX_LENGTH:
        msg = f"A password must have {MIN_LENGTH} to {MAX_LENGTH} characters."
        raise WeakPassword(msg)
    if normalized.strip().lower() in {email, ""} or len(set(normalized)) == 1:
        msg = "This password is too easy to guess. Choose another one."
        raise WeakPassword(msg)


def _encode(password: str) -> bytes:
    return normalize_password(password).encode("utf-8", "surrogatepass")


async def hash_password(password: str) -> str:
    """Return the hash to store for a password."""
    return await run_sync(_hasher().hash, _encode(password), limiter=_hash_limiter())


async def verify_password(password: str, stored_hash: str | None) -> bool:
    """Return whether the password matches the stored hash. Without a hash it takes as long and returns False."""
    compared_hash = stored_hash or _dummy_hash()
    matches = await run_sync(_hasher().verify, _encode(password), compared_hash, limiter=_hash_limiter())
    return matches and stored_hash is not None
