"""Password rules and password hashes (argon2id with the parameters that `pwdlib` recommends).

A hash takes about 0.1 s and 64 MiB by design. The threads of `auth.hash_pool` compute it.
"""

from functools import cache

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

from auth.errors import ApiError
from auth.hash_pool import HashPool
from auth.secret_tokens import new_secret
from db.text import normalize

MIN_LENGTH, MAX_LENGTH = 12, 200
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
def _hash_pool() -> HashPool:
    return HashPool()


@cache
def _dummy_hash() -> str:
    return _hasher().hash(new_secret("").text)


def normalize_password(password: str) -> str:
    """Normalize to NFKC, so that a password does not depend on the keyboard (NIST SP 800-63B §3.1.1.2)."""
    return normalize("NFKC", password)


def check_strength(password: str, email: str) -> None:
    """Raise `WeakPassword` if the password is too short, too long, the email address or one repeated character."""
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
    """Return the hash to store for a password; raise `Busy` if too many wait."""
    return await _hash_pool().run(_hasher().hash, _encode(password))


async def verify_password(password: str, stored_hash: str | None, *, is_known_device: bool = False) -> bool:
    """Return whether the password matches the stored hash. Without a hash it takes as long and returns False.

    Raise `Busy` if too many wait; known devices have a queue of their own.
    """
    return await _hash_pool().run(_verify, _encode(password), stored_hash, is_known_device=is_known_device)


def _verify(password: bytes, stored_hash: str | None) -> bool:
    dummy_hash = _dummy_hash()  # made once a process, whether the first address is known or not
    return _hasher().verify(password, stored_hash or dummy_hash) and stored_hash is not None
