"""From what a request carries to a viewer, with one statement: a bearer token, or else the cookie of a session."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from http.cookies import CookieError, SimpleCookie
from typing import Any, NamedTuple

from auth import site as sites
from auth.errors import CsrfError, Unauthenticated
from auth.secret_tokens import has_secret_format, hash_secret
from auth.site import Site
from auth.viewer import Viewer
from db.identity import SESSION_BY_HASH, SESSIONS_BY_HASH, TOKEN_BY_HASH, TOKENS_BY_HASH, parse_credential_details
from db.models import Session, Token
from db.row import RowQuery
from db.store import Snapshot

TOKEN_PREFIX = "afterwin_"  # how every token begins, not a token
SESSION_PREFIX = "session_"

CREDENTIAL_QUERIES: dict[type[Session | Token], RowQuery[Any]] = {Session: SESSIONS_BY_HASH, Token: TOKENS_BY_HASH}
"""The statement that finds out who comes by doors of that kind."""
MAX_BATCH_SIZE = 500


class PresentedCredential(NamedTuple):
    """A secret as somebody presents it: what finds its door, and what is said where there is none."""

    secret: str
    statement: RowQuery[tuple[Any, Sequence[Any]]]
    error_message: str


async def authenticate(
    snapshot: Snapshot, headers: Mapping[str, str], site: Site, *, is_forgeable: bool = True
) -> Viewer:
    """Whoever sent these headers; `Unauthenticated` or `Forged` as `presented` says, or where nobody has the secret."""
    return await _behind(snapshot, read_credential(headers, site, is_forgeable=is_forgeable))


def read_credential(headers: Mapping[str, str], site: Site, *, is_forgeable: bool = True) -> PresentedCredential:
    """What these headers (their names in lower case) present; it is seen without a database.

    A token in `Authorization` decides alone, and a cookie beside it is not looked at. A cookie opens only where no
    other page can have sent the request (`Forged`), unless that is certain already; where there is neither, or what
    could never be one, `Unauthenticated`.
    """
    authorization = headers.get("authorization")
    if authorization:
        return _token(authorization)
    secret = session_cookie(headers, site)
    if secret is None:
        msg = "Sign in, or send your token in the header `Authorization: Bearer <token>`."
        raise Unauthenticated(msg)
    if is_forgeable:
        check_csrf(headers, site)
    return _session(secret)


def check_csrf(headers: Mapping[str, str], site: Site) -> None:
    """Refuse what another site's page could have made a browser send (docs/decisions/sessions.md#csrf)."""
    if sites.is_simple_request(headers):
        msg = "Send `content-type: application/json`, or the header `graphql-require-preflight: 1`."
        raise CsrfError(msg)
    if not site.allows_origin(headers):
        msg = "This comes from a page of another site; ask the administrator to allow its origin."
        raise CsrfError(msg)


def session_cookie(headers: Mapping[str, str], site: Site) -> str | None:
    """The secret of the session's cookie, if there is one."""
    try:
        found = SimpleCookie(headers.get("cookie", "")).get(site.cookie_name)
    except CookieError:
        return None
    return found.value if found else None


def _token(authorization: str) -> PresentedCredential:
    scheme, _, secret = authorization.partition(" ")
    if scheme.lower() != "bearer" or not secret.strip():
        msg = "Send your token in the header `Authorization: Bearer <token>`."
        raise Unauthenticated(msg)
    otherwise = "This token is not known, or was revoked, or has expired."
    return _possible(TOKEN_PREFIX, PresentedCredential(secret.strip(), TOKEN_BY_HASH, otherwise))


def _session(secret: str) -> PresentedCredential:
    return _possible(
        SESSION_PREFIX, PresentedCredential(secret, SESSION_BY_HASH, "Your session is over. Sign in again.")
    )


def _possible(begins: str, shown: PresentedCredential) -> PresentedCredential:
    if not has_secret_format(shown.secret, begins):
        raise Unauthenticated(shown.error_message)
    return shown


async def authenticate_session(snapshot: Snapshot, secret: str) -> Viewer:
    """Whoever has the session with this secret; `Unauthenticated` where it is over, or never was."""
    return await _behind(snapshot, _session(secret))


async def reauthenticate(snapshot: Snapshot, viewer: Viewer) -> Viewer | None:
    """Whoever came by a door, as they are by now; None where it does not open any more."""
    return (await reauthenticate_all(snapshot, [viewer])).get(viewer.credential.hash)


async def reauthenticate_all(snapshot: Snapshot, viewers: Iterable[Viewer]) -> dict[bytes, Viewer]:
    """Those of these viewers who may still come in, as they are by now, by the hashes of their doors."""
    hashes: dict[type[Session | Token], list[bytes]] = {Session: [], Token: []}
    for viewer in viewers:
        hashes[type(viewer.credential)].append(viewer.credential.hash)
    found: dict[bytes, Viewer] = {}
    for kind, statement in CREDENTIAL_QUERIES.items():
        for start in range(0, len(hashes[kind]), MAX_BATCH_SIZE):
            some = hashes[kind][start : start + MAX_BATCH_SIZE]
            found |= {viewer.credential.hash: viewer for viewer in await _found(snapshot, statement, hashes=some)}
    return found


async def authenticate_by_hash(snapshot: Snapshot, kind: type[Session | Token], digest: bytes) -> Viewer | None:
    """Whoever has a door of that kind, kept under that hash, as they are by now; None where it does not open."""
    return next(iter(await _found(snapshot, CREDENTIAL_QUERIES[kind], hashes=[digest])), None)


async def _behind(snapshot: Snapshot, shown: PresentedCredential) -> Viewer:
    for viewer in await _found(snapshot, shown.statement, hash=hash_secret(shown.secret)):
        return viewer
    raise Unauthenticated(shown.error_message)


async def _found(snapshot: Snapshot, statement: RowQuery[Any], **by: Any) -> list[Viewer]:
    doors = await snapshot.all_identity(statement, now=snapshot.now, **by)
    return [Viewer(door.user, door.company, door, parse_credential_details(beside)) for door, beside in doors]


LAST_USED_INTERVAL = timedelta(minutes=1)


def needs_last_used_update(door: Session | Token, now: datetime) -> bool:
    """Whether it is time again to write down that a door was used; it is written once a minute at most."""
    return door.last_used_at is None or now - door.last_used_at >= LAST_USED_INTERVAL
