"""From a bearer token to a viewer. Tokens are kept as SHA-256: whoever reads the database cannot use them."""

import hashlib
import secrets
from typing import NamedTuple

from auth.viewer import Viewer
from db.identity import BEARER
from db.store import Snapshot

PREFIX = "afterwin_"
SHOWN = len(PREFIX) + 6


class Unauthenticated(Exception):
    """Nobody we know asks."""


class NewToken(NamedTuple):
    """A token at the only moment it can be read."""

    secret: str
    hash: bytes
    prefix: str


def new_token() -> NewToken:
    """Make a token of 256 random bits."""
    secret = PREFIX + secrets.token_urlsafe(32)
    return NewToken(secret, hashed(secret), secret[:SHOWN])


def hashed(secret: str) -> bytes:
    """The form in which a token is kept."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).digest()


async def identify(snapshot: Snapshot, authorization: str | None) -> Viewer:
    """Whoever holds the token of an `Authorization: Bearer …` header; `Unauthenticated` where there is none."""
    scheme, _, secret = (authorization or "").partition(" ")
    if scheme.lower() != "bearer" or not secret.strip():
        msg = "Send your token in the header `Authorization: Bearer <token>`."
        raise Unauthenticated(msg)
    found = await snapshot.unscoped(BEARER, hash=hashed(secret.strip()), now=snapshot.now)
    if not found:
        msg = "This token is not known, or was revoked, or has expired."
        raise Unauthenticated(msg)
    return Viewer(found[0].user, found[0].company)
