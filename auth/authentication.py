"""Authenticate a request with one statement: a bearer token, or else the session cookie."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from http.cookies import CookieError, SimpleCookie
from typing import Any, NamedTuple

from auth.csrf import check_csrf
from auth.errors import Unauthenticated
from auth.secret_tokens import has_secret_format, hash_secret
from auth.site import Site
from auth.viewer import Viewer
from db.identity import SESSION_BY_HASH, SESSIONS_BY_HASH, TOKEN_BY_HASH, TOKENS_BY_HASH, parse_credential_details
from db.models import Session, Token
from db.row import RowQuery
from db.store import Snapshot

TOKEN_PREFIX = "afterwin_"  # noqa: S105  # a public prefix, not a token
SESSION_PREFIX = "session_"

CREDENTIAL_QUERIES: dict[type[Session | Token], RowQuery[Any]] = {Session: SESSIONS_BY_HASH, Token: TOKENS_BY_HASH}
"""The statement that authenticates a batch of credentials of one type by their hashes."""
MAX_BATCH_SIZE = 500
LAST_USED_INTERVAL = timedelta(minutes=1)


class PresentedCredential(NamedTuple):
    """A secret sent by a client, the statement that looks it up, and the error message if it is not found."""

    secret: str
    statement: RowQuery[tuple[Any, Sequence[Any]]]
    error_message: str


async def authenticate(
    snapshot: Snapshot, headers: Mapping[str, str], site: Site, *, is_forgeable: bool = True
) -> Viewer:
    """Return the viewer of a request; raise `CsrfError` or `Unauthenticated` as `read_credential` does."""
    return await _authenticate(snapshot, read_credential(headers, site, is_forgeable=is_forgeable))


def read_credential(headers: Mapping[str, str], site: Site, *, is_forgeable: bool = True) -> PresentedCredential:
    """Read the credential from headers (lower-case names), without the database.

    A token in `Authorization` takes precedence; the cookie is then ignored. With a cookie and `is_forgeable`, the
    request must pass `check_csrf`. Raise `Unauthenticated` if there is no credential or its format is invalid.
    """
    authorization = headers.get("authorization")
    if authorization:
        return _read_token(authorization)
    secret = session_cookie(headers, site)
    if secret is None:
        msg = "Sign in, or send your token in the header `Authorization: Bearer <token>`."
        raise Unauthenticated(msg)
    if is_forgeable:
        check_csrf(headers, site)
    return _read_session(secret)


def session_cookie(headers: Mapping[str, str], site: Site) -> str | None:
    """Return the secret in the session cookie; None if there is no cookie."""
    try:
        cookie = SimpleCookie(headers.get("cookie", "")).get(site.cookie_name)
    except CookieError:
        return None
    return cookie.value if cookie else None


def _read_token(authorization: str) -> PresentedCredential:
    scheme, _, secret = authorization.partition(" ")
    if scheme.lower() != "bearer" or not secret.strip():
        msg = "Send your token in the header `Authorization: Bearer <token>`."
        raise Unauthenticated(msg)
    error_message = "This token is unknown, revoked or expired."
    return _check_format(TOKEN_PREFIX, PresentedCredential(secret.strip(), TOKEN_BY_HASH, error_message))


def _read_session(secret: str) -> PresentedCredential:
    error_message = "Your session has ended. Sign in again."
    return _check_format(SESSION_PREFIX, PresentedCredential(secret, SESSION_BY_HASH, error_message))


def _check_format(prefix: str, credential: PresentedCredential) -> PresentedCredential:
    if not has_secret_format(credential.secret, prefix):
        raise Unauthenticated(credential.error_message)
    return credential


async def authenticate_session(snapshot: Snapshot, secret: str) -> Viewer:
    """Return the viewer of the session with this secret; raise `Unauthenticated` if it ended or never existed."""
    return await _authenticate(snapshot, _read_session(secret))


async def reauthenticate(snapshot: Snapshot, viewer: Viewer) -> Viewer | None:
    """Return the viewer's current state; None if the credential is no longer valid."""
    return (await reauthenticate_all(snapshot, [viewer])).get(viewer.credential.hash)


async def reauthenticate_all(snapshot: Snapshot, viewers: Iterable[Viewer]) -> dict[bytes, Viewer]:
    """Return the current state of the viewers by credential hash, without those no longer authenticated."""
    hashes: dict[type[Session | Token], list[bytes]] = {Session: [], Token: []}
    for viewer in viewers:
        hashes[type(viewer.credential)].append(viewer.credential.hash)
    by_hash: dict[bytes, Viewer] = {}
    for model, statement in CREDENTIAL_QUERIES.items():
        for start in range(0, len(hashes[model]), MAX_BATCH_SIZE):
            batch = hashes[model][start : start + MAX_BATCH_SIZE]
            current = await _load_viewers(snapshot, statement, hashes=batch)
            by_hash |= {viewer.credential.hash: viewer for viewer in current}
    return by_hash


async def authenticate_by_hash(snapshot: Snapshot, model: type[Session | Token], digest: bytes) -> Viewer | None:
    """Return the viewer of the session or token with this hash; None if it is not valid."""
    return next(iter(await _load_viewers(snapshot, CREDENTIAL_QUERIES[model], hashes=[digest])), None)


async def _authenticate(snapshot: Snapshot, credential: PresentedCredential) -> Viewer:
    viewers = await _load_viewers(snapshot, credential.statement, hash=hash_secret(credential.secret))
    if not viewers:
        raise Unauthenticated(credential.error_message)
    return viewers[0]


async def _load_viewers(snapshot: Snapshot, statement: RowQuery[Any], **parameters: Any) -> list[Viewer]:
    rows = await snapshot.all_identity(statement, now=snapshot.now, **parameters)
    return [
        Viewer(credential.user, credential.company, credential, parse_credential_details(details))
        for credential, details in rows
    ]


def needs_last_used_update(credential: Session | Token, now: datetime) -> bool:
    """Return whether `last_used_at` is at least `LAST_USED_INTERVAL` old."""
    return credential.last_used_at is None or now - credential.last_used_at >= LAST_USED_INTERVAL
