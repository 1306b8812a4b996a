"""Links to files: to send one, to receive it, to receive a list as one. Each is for one user and one minute."""

from datetime import datetime, timedelta

from auth.entrance import Services
from auth.signing import Claims, Purpose
from db.models import User

URL_TTL = timedelta(seconds=60)
"""How long a link opens; who began in time may finish (flags.md §e, 25)."""


def upload_url(entrance: Services, user: User, upload_id: int) -> str:
    """The address to which the user may `PUT` the bytes of what they announced, until they have come."""
    claims = Claims(Purpose.UPLOAD, "PUT", user.company_id, user.id, upload_id, _until(entrance))
    return entrance.site.url_for(f"files/upload/{entrance.signer.sign(claims)}")


def download_url(entrance: Services, user: User, file_id: int) -> str:
    """The address where the user may `GET` a file."""
    claims = Claims(Purpose.DOWNLOAD, "GET", user.company_id, user.id, file_id, _until(entrance))
    return entrance.site.url_for(f"files/{entrance.signer.sign(claims)}")


def export_url(entrance: Services, user: User, said: str) -> tuple[str, datetime]:
    """The address where the user may `GET` a list as a file, and until when; `said` tells which."""
    claims = Claims(Purpose.EXPORT, "GET", user.company_id, user.id, user.id, _until(entrance), said)
    return entrance.site.url_for(f"exports/{entrance.signer.sign(claims)}"), claims.expires_at


def _until(entrance: Services) -> datetime:
    return entrance.database.clock() + URL_TTL
