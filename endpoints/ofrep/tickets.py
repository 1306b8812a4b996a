"""Tickets for event streams: a browser's `EventSource` sends no headers, so the URL carries a signed ticket.

A ticket names a session or a token by its stored hash. It is valid as long as that credential, an hour at most. It is
derived from the current half hour. Responses within a half hour therefore have the same `ETag`, and a client that
receives 304 keeps a ticket that is valid for at least half an hour more.
"""

from datetime import UTC, datetime, timedelta

from auth.authentication import authenticate_by_hash
from auth.signed_links import Claims, LinkExpired, LinkInvalid, Purpose, Signer
from auth.viewer import Viewer
from db.models import Session, Token
from db.store import Snapshot

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
TICKET_PERIOD = timedelta(minutes=30)
CREDENTIAL_MODELS: dict[str, type[Session | Token]] = {"session": Session, "token": Token}


def issue_ticket(signer: Signer, viewer: Viewer, now: datetime) -> str:
    """Return a ticket for the viewer's credential."""
    name = next(name for name, model in CREDENTIAL_MODELS.items() if isinstance(viewer.credential, model))
    payload = f"{name}:{viewer.credential.hash.hex()}"
    return signer.sign(Claims(Purpose.EVENTS, "GET", viewer.company_id, viewer.user.id, 0, _expiry(now), payload))


def _expiry(now: datetime) -> datetime:
    return EPOCH + ((now - EPOCH) // TICKET_PERIOD + 2) * TICKET_PERIOD


async def redeem_ticket(signer: Signer, snapshot: Snapshot, ticket: str) -> Viewer | None:
    """Return the viewer of a ticket; None if the ticket, or its credential, is not valid."""
    try:
        claims = signer.read(ticket, Purpose.EVENTS, "GET", snapshot.now)
    except (LinkInvalid, LinkExpired):
        return None
    name, _, digest = claims.payload.partition(":")
    viewer = await authenticate_by_hash(snapshot, CREDENTIAL_MODELS[name], claims.company_id, bytes.fromhex(digest))
    if viewer is None or (viewer.company_id, viewer.user.id) != (claims.company_id, claims.user_id):
        return None
    return viewer
