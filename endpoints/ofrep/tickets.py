"""Tickets: a browser's `EventSource` can send no header, so the address of a stream carries who may hear it.

A ticket names a door, a session or a token, by the hash under which it is kept; it opens for as long as that door does,
an hour at most. It is made from the half hour in which it is given: so what is answered twice in it is the same, which
is what an ETag tells, and whoever is told that nothing changed has a ticket that is good for half an hour more.
"""

from datetime import UTC, datetime, timedelta

from auth.authentication import authenticate_by_hash
from auth.signed_links import Claims, LinkExpired, LinkInvalid, Purpose, Signer
from auth.viewer import Viewer
from db.models import Session, Token
from db.store import Snapshot

TICKET_PERIOD = timedelta(minutes=30)
KINDS: dict[str, type[Session | Token]] = {"session": Session, "token": Token}


def issue_ticket(signer: Signer, viewer: Viewer, now: datetime) -> str:
    """A ticket for whoever asks."""
    kind = next(name for name, kind in KINDS.items() if isinstance(viewer.credential, kind))
    said = f"{kind}:{viewer.credential.hash.hex()}"
    return signer.sign(Claims(Purpose.EVENTS, "GET", viewer.company_id, viewer.user.id, 0, _until(now), said))


def _until(now: datetime) -> datetime:
    start = datetime(1970, 1, 1, tzinfo=UTC)
    return start + ((now - start) // TICKET_PERIOD + 2) * TICKET_PERIOD


async def redeem_ticket(signer: Signer, snapshot: Snapshot, text: str) -> Viewer | None:
    """Whoever may hear by a ticket, as they are by now; None where it is none, or does not open any more."""
    try:
        claims = signer.read(text, Purpose.EVENTS, "GET", snapshot.now)
    except (LinkInvalid, LinkExpired):
        return None
    kind, _, digest = claims.payload.partition(":")
    viewer = await authenticate_by_hash(snapshot, KINDS[kind], bytes.fromhex(digest))
    if viewer is None or (viewer.company_id, viewer.user.id) != (claims.company_id, claims.user_id):
        return None
    return viewer
