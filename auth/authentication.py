"""Authenticate a request with one statement: a bearer token, or else the session cookie."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from auth.cookies import read_cookie
from auth.csrf import check_csrf
from auth.errors import Unauthenticated
from auth.secret_tokens import company_of_credential, hash_secret
from auth.site import Site
from auth.viewer import Viewer
from db.batches import batches
from db.credentials import (
    SESSION_BY_HASH,
    SESSIONS_BY_HASH,
    SESSIONS_BY_KEY,
    TOKEN_BY_HASH,
    TOKENS_BY_HASH,
    TOKENS_BY_KEY,
    parse_credential_details,
)
from db.models import Session, Token
from db.row import RowQuery
from db.store import Snapshot

TOKEN_PREFIX = "afterwin_"  # noqa: S105  # a public prefix, not a token
SESSION_PREFIX = "session_"

CREDENTIAL_QUERIES: dict[type[Session | Token], RowQuery[Any]] = {Session: SESSIONS_BY_HASH, Token: TOKENS_BY_HASH}
"""The statement that authenticates a batch of a company's credentials of one type by their hashes."""
QUERIES_OF_COMPANIES: dict[type[Session | Token], RowQuery[Any]] = {Session: SESSIONS_BY_KEY, Token: TOKENS_BY_KEY}
"""The same for credentials of several companies."""
MAX_BATCH_SIZE = 500
LAST_USED_INTERVAL = timedelta(minutes=1)


class PresentedCredential(NamedTuple):
    """A secret sent by a client, the company that it names, and the statement that looks it up there."""

    secret: str
    company_id: int
    statement: RowQuery[tuple[Any, Sequence[Any]]]
    error_message: str
    """The message if it is not found."""


async def authenticate(
    snapshot: Snapshot, headers: Mapping[str, str], site: Site, *, is_forgeable: bool = True
) -> Viewer:
    """Return the viewer of a request; raise `CsrfError` or `Unauthenticated` as `read_credential` does."""
    return await authenticate_credential(snapshot, read_credential(headers, site, is_forgeable=is_forgeable))


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
    return read_cookie(headers.get("cookie", ""), site.cookie_name)


def _read_token(authorization: str) -> PresentedCredential:
    scheme, _, secret = authorization.partition(" ")
    if scheme.lower() != "bearer" or not secret.strip():
        msg = "Send your token in the header `Authorization: Bearer <token>`."
        raise Unauthenticated(msg)
    error_message = "This token is unknown, revoked or expired."
    return _check_format(TOKEN_PREFIX, secret.strip(), TOKEN_BY_HASH, error_message)


def _read_session(secret: str) -> PresentedCredential:
    error_message = "Your session has ended. Sign in again."
    return _check_format(SESSION_PREFIX, secret, SESSION_BY_HASH, error_message)


def _check_format(prefix: str, secret: str, statement: RowQuery[Any], error_message: str) -> PresentedCredential:
    company_id = company_of_credential(secret, prefix)
    if company_id is None:
        raise Unauthenticated(error_message)
    return PresentedCredential(secret, company_id, statement, error_message)


async def authenticate_session(snapshot: Snapshot, secret: str) -> Viewer:
    """Return the viewer of the session with this secret; raise `Unauthenticated` if it ended or never existed."""
    return await authenticate_credential(snapshot, _read_session(secret))


async def reauthenticate(snapshot: Snapshot, viewer: Viewer) -> Viewer | None:
    """Return the viewer's current state; None if the credential is no longer valid."""
    return (await reauthenticate_all(snapshot, [viewer])).get(viewer.credential.hash)


async def reauthenticate_all(snapshot: Snapshot, viewers: Iterable[Viewer]) -> dict[bytes, Viewer]:
    """Return the current state of the viewers by credential hash, without those no longer authenticated."""
    keys: defaultdict[type[Session | Token], list[tuple[int, bytes]]] = defaultdict(list)
    for viewer in viewers:
        keys[type(viewer.credential)].append((viewer.company_id, viewer.credential.hash))
    current = [
        viewer
        for model, of_model in keys.items()
        for batch in batches(of_model, MAX_BATCH_SIZE)
        for viewer in await _load_by_keys(snapshot, model, batch)
    ]
    return {viewer.credential.hash: viewer for viewer in current}


async def _load_by_keys(
    snapshot: Snapshot, model: type[Session | Token], keys: Sequence[tuple[int, bytes]]
) -> list[Viewer]:
    """Return the viewers of credentials by one statement; on shards, by one for each company."""
    hashes: defaultdict[int, list[bytes]] = defaultdict(list)
    for company_id, digest in keys:
        hashes[company_id].append(digest)
    if len(hashes) > 1 and not snapshot.connection.is_sharded:
        return await _load_viewers(snapshot, QUERIES_OF_COMPANIES[model], keys=list(keys))
    found: list[Viewer] = []
    for company_id, of_company in hashes.items():
        found += await _load_viewers(snapshot, CREDENTIAL_QUERIES[model], company_id=company_id, hashes=of_company)
    return found


async def authenticate_by_hash(
    snapshot: Snapshot, model: type[Session | Token], company_id: int, digest: bytes
) -> Viewer | None:
    """Return the viewer of a company's session or token with this hash; None if it is not valid."""
    viewers = await _load_by_keys(snapshot, model, [(company_id, digest)])
    return viewers[0] if viewers else None


async def authenticate_credential(snapshot: Snapshot, credential: PresentedCredential) -> Viewer:
    """Return the viewer of a credential; raise `Unauthenticated` if it is unknown or no longer valid."""
    digest = hash_secret(credential.secret)
    viewers = await _load_viewers(snapshot, credential.statement, company_id=credential.company_id, hash=digest)
    if not viewers:
        raise Unauthenticated(credential.error_message)
    return viewers[0]


async def _load_viewers(snapshot: Snapshot, statement: RowQuery[Any], **values: Any) -> list[Viewer]:
    rows = await snapshot.all_identity(statement, now=snapshot.now, **values)
    return [
        Viewer(credential.user, credential.company, credential, parse_credential_details(details))
        for credential, details in rows
    ]


def needs_last_used_update(credential: Session | Token, now: datetime) -> bool:
    """Return whether `last_used_at` is at least `LAST_USED_INTERVAL` old."""
    return credential.last_used_at is None or now - credential.last_used_at >= LAST_USED_INTERVAL
