"""Signed, expiring links. Their contents are encrypted, because addresses end up in logs and histories.

A link is valid for one purpose, HTTP method, company, user and object until it expires. It needs no other credential.
So its lifetime is minutes, and each use checks again that its user exists.

AES-SIV (RFC 5297) signs and encrypts. It needs no random number: equal claims have equal tokens.
"""

import hashlib
import os
import secrets
import tempfile
import zlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV

VERSION = b"afterwin.link.2"


class Purpose(StrEnum):
    """Purpose of a link. A link for one purpose is invalid for all others."""

    DEVICE = "DEVICE"
    DOWNLOAD = "DOWNLOAD"
    EVENTS = "EVENTS"
    EXPORT = "EXPORT"
    IMPORT_RESULT = "IMPORT_RESULT"
    IMPORT_UPLOAD = "IMPORT_UPLOAD"
    UPLOAD = "UPLOAD"


class Claims(NamedTuple):
    """The signed contents of a link. `expires_at` has a resolution of one second; `payload` is any further text."""

    purpose: Purpose
    method: str
    company_id: int
    user_id: int
    object_id: int
    expires_at: datetime
    payload: str = ""


class LinkInvalid(Exception):
    """The link's signature is invalid, or the link has another purpose."""


class LinkExpired(Exception):
    """The link's signature is valid, but the link has expired."""


class Signer:
    """Signs with the first secret and accepts signatures of all, so that secrets can be rotated."""

    def __init__(self, *signing_secrets: str) -> None:
        """Without secrets, create one that is lost when the process ends."""
        self._ciphers = [AESSIV(_key(secret)) for secret in signing_secrets or [secrets.token_urlsafe(32)]]

    def sign(self, claims: Claims) -> str:
        """Return a token for these claims, made of letters, digits, `-` and `_`."""
        content = orjson.dumps([*claims[:5], int(claims.expires_at.timestamp()), claims.payload])
        encrypted = self._ciphers[0].encrypt(zlib.compress(content), [VERSION])
        return urlsafe_b64encode(encrypted).rstrip(b"=").decode()

    def read(self, token: str, purpose: Purpose, method: str, now: datetime) -> Claims:
        """Return the claims of a token; raise `LinkInvalid`, or `LinkExpired` from `expires_at` on."""
        signed_purpose, signed_method, company_id, user_id, object_id, expires_at, payload = self._open(token)
        if (signed_purpose, signed_method) != (purpose, method):
            raise LinkInvalid
        claims = Claims(
            purpose, method, company_id, user_id, object_id, datetime.fromtimestamp(expires_at, UTC), payload
        )
        if now >= claims.expires_at:
            raise LinkExpired
        return claims

    def _open(self, token: str) -> list[Any]:
        try:
            encrypted = urlsafe_b64decode(token + "=" * (-len(token) % 4))
        except ValueError as error:
            raise LinkInvalid from error
        for content in self._decrypt(encrypted):
            claims: list[Any] = orjson.loads(zlib.decompress(content))
            return claims
        raise LinkInvalid

    def _decrypt(self, encrypted: bytes) -> Iterator[bytes]:
        """Yield the content, if one of the secrets signed it."""
        for cipher in self._ciphers:
            with suppress(InvalidTag, ValueError):
                yield cipher.decrypt(encrypted, [VERSION])


def _key(secret: str) -> bytes:
    return hashlib.sha512(VERSION + b":" + secret.encode()).digest()


def load_or_create_secret(path: Path) -> str:
    """Return the secret in a file readable by its owner only; create it if missing, once for all processes."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", dir=path.parent) as temporary:
            temporary.write(secrets.token_urlsafe(32))
            temporary.flush()
            _link_unless_exists(temporary.name, path)
    return path.read_text().strip()


def _link_unless_exists(source: str, path: Path) -> None:
    # A hard link is atomic and never overwrites: of several starting processes, the first one wins.
    with suppress(FileExistsError):
        os.link(source, path)
