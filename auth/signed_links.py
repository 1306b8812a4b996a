"""Signed, expiring links (HMAC-SHA256 with itsdangerous, which compares in constant time).

A link is valid for one purpose, HTTP method, company, user and object until it expires. It needs no other credential.
So its lifetime is minutes, and each use checks again that its user exists.
"""

import hashlib
import os
import secrets
import tempfile
from contextlib import suppress
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from itsdangerous import BadData, URLSafeSerializer

VERSION = "afterwin.link.1"


class Purpose(StrEnum):
    """Purpose of a link. A link for one purpose is invalid for all others."""

    DEVICE = "DEVICE"
    DOWNLOAD = "DOWNLOAD"
    EVENTS = "EVENTS"
    EXPORT = "EXPORT"
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
        oldest_first = [*reversed(signing_secrets)] or [secrets.token_urlsafe(32)]
        algorithm = {"digest_method": hashlib.sha256, "key_derivation": "hmac"}
        self._serializer = URLSafeSerializer(oldest_first, salt=VERSION, signer_kwargs=algorithm)

    def sign(self, claims: Claims) -> str:
        """Return a token for these claims, made of letters, digits, `-`, `_` and `.`."""
        signed: str | bytes = self._serializer.dumps([*claims[:5], int(claims.expires_at.timestamp()), claims.payload])
        return signed if isinstance(signed, str) else signed.decode()

    def read(self, token: str, purpose: Purpose, method: str, now: datetime) -> Claims:
        """Return the claims of a token; raise `LinkInvalid`, or `LinkExpired` from `expires_at` on."""
        try:
            signed_purpose, signed_method, company_id, user_id, object_id, expires_at, payload = self._serializer.loads(
                token
            )
        except (BadData, UnicodeError) as error:
            raise LinkInvalid from error
        if (signed_purpose, signed_method) != (purpose, method):
            raise LinkInvalid
        claims = Claims(
            purpose, method, company_id, user_id, object_id, datetime.fromtimestamp(expires_at, UTC), payload
        )
        if now >= claims.expires_at:
            raise LinkExpired
        return claims


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
