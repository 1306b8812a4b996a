"""Signed links: words of ours that somebody carries for us, and that nobody else can make or change.

What is signed (HMAC-SHA256, with itsdangerous, which compares in constant time) is for one purpose, one method, one
company, one user and one thing, until a moment. A link opens by itself: so it lasts minutes, and whoever redeems it
looks again whether its user is still there.
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
    """What a link is for; a link for one purpose opens nothing else."""

    DOWNLOAD = "DOWNLOAD"
    EVENTS = "EVENTS"
    EXPORT = "EXPORT"
    UPLOAD = "UPLOAD"


class Claims(NamedTuple):
    """What a link says. `expires_at` is kept to the second; `said` is whatever else it is to say."""

    purpose: Purpose
    method: str
    company_id: int
    user_id: int
    object_id: int
    expires_at: datetime
    payload: str = ""


class LinkInvalid(Exception):
    """Not a link of ours, or one for something else."""


class LinkExpired(Exception):
    """A link of ours, too late."""


class Signer:
    """Signs with its first secret; takes what any of its secrets signed, so that they can be changed one by one."""

    def __init__(self, *said: str) -> None:
        """Sign with `said[0]`; without a secret with one of its own, which dies with the process."""
        oldest_first = [*reversed(said)] or [secrets.token_urlsafe(32)]
        kind = {"digest_method": hashlib.sha256, "key_derivation": "hmac"}
        self._serializer = URLSafeSerializer(oldest_first, salt=VERSION, signer_kwargs=kind)

    def sign(self, claims: Claims) -> str:
        """A token of letters, digits, `-`, `_` and `.` that says this."""
        signed: str | bytes = self._serializer.dumps([*claims[:5], int(claims.expires_at.timestamp()), claims.payload])
        return signed if isinstance(signed, str) else signed.decode()

    def read(self, token: str, purpose: Purpose, method: str, now: datetime) -> Claims:
        """What a token says; `LinkUnknown` unless it is for this, `LinkExpired` from its last moment on."""
        try:
            kind, allowed, company, user, thing, until, said = self._serializer.loads(token)
        except (BadData, UnicodeError) as wrong:
            raise LinkInvalid from wrong
        if (kind, allowed) != (purpose, method):
            raise LinkInvalid
        claims = Claims(purpose, method, company, user, thing, datetime.fromtimestamp(until, UTC), said)
        if now >= claims.expires_at:
            raise LinkExpired
        return claims


def load_or_create_secret(path: Path) -> str:
    """The secret in that file, which only its owner may read; made where there is none, once for all processes."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", dir=path.parent) as fresh:
            fresh.write(secrets.token_urlsafe(32))
            fresh.flush()
            _link(fresh.name, path)
    return path.read_text().strip()


def _link(made: str, path: Path) -> None:
    # A link is made whole or not at all, and never over another: of two processes that begin, one is first.
    with suppress(FileExistsError):
        os.link(made, path)
