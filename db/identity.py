"""The one statement that finds out who asks."""

from sqlalchemy import LargeBinary, bindparam, or_

from db.columns import Instant
from db.models import Token
from db.row import joined, rows

_user = joined(Token, "user")
_now = bindparam("now", type_=Instant)

BEARER = rows(Token).where(
    Token.c.hash == bindparam("hash", type_=LargeBinary),
    Token.c.revoked_at.is_(None),
    or_(Token.c.expires_at.is_(None), Token.c.expires_at > _now),
    _user.c.is_active,
)
"""The token with that `hash` that opens the door at `now`, with its user, the company and the company's currency."""
