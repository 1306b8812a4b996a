"""Passwords: what one must be, and how it is kept (argon2id, as `pwdlib` recommends).

A hash takes a tenth of a second and 64 MiB on purpose. It is computed in a thread, a few at a time, so that nobody else
waits for it and nobody can fill the memory by guessing.
"""

import unicodedata
from functools import cache

import anyio
from anyio.to_thread import run_sync
from pwdlib import PasswordHash

from auth.errors import ApiError
from auth.secret_tokens import new_secret

MIN_LENGTH, MAX_LENGTH = 12, 200
MAX_CONCURRENT_HASHES = 4


class WeakPassword(ApiError):
    """A password that we do not take; the text says why."""

    def __init__(self, message: str) -> None:
        super().__init__("WEAK_PASSWORD", message, "password")


@cache
def _hasher() -> PasswordHash:
    return PasswordHash.recommended()


@cache
def _few() -> anyio.CapacityLimiter:
    return anyio.CapacityLimiter(MAX_CONCURRENT_HASHES)


@cache
def _nobodys() -> str:
    return _hasher().hash(new_secret("").text)


def normalize_password(password: str) -> str:
    """The same password, however a keyboard composes its letters (NIST SP 800-63B §3.1.1.2)."""
    return unicodedata.normalize("NFKC", password)


def check_strength(password: str, email: str) -> None:
    """Refuse what is too short, too long, or the address itself."""
    said = normalize_password(password)
    if not MIN_LENGTH <= len(said) <= MAX_LENGTH:
        msg = f"A password has from {MIN_LENGTH} to {MAX_LENGTH} characters."
        raise WeakPassword(msg)
    if said.strip().lower() in {email, ""} or len(set(said)) == 1:
        msg = "This password is the first that anybody would try."
        raise WeakPassword(msg)


async def hash_password(password: str) -> str:
    """The form in which a password is kept."""
    return await run_sync(
        lambda: _hasher().hash(normalize_password(password).encode("utf-8", "surrogatepass")), limiter=_few()
    )


async def verify_password(password: str, kept: str | None) -> bool:
    """Whether this is the password that is kept; it takes as long where none is."""
    said = normalize_password(password).encode("utf-8", "surrogatepass")
    right = await run_sync(lambda: _hasher().verify(said, kept or _nobodys()), limiter=_few())
    return right and kept is not None
