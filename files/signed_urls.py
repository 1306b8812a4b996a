"""Links to files: to send one, to receive it, to receive a list as one. Each is for one user and one minute."""

from datetime import datetime, timedelta

from auth.services import Services
from auth.signed_links import Claims, Purpose
from db.models import User

URL_TTL = timedelta(seconds=60)
"""How long a link opens; who began in time may finish (docs/decisions/files.md#signed-links)."""


def upload_url(services: Services, user: User, upload_id: int) -> str:
    """The address to which the user may `PUT` the bytes of what they announced, until they have come."""
    claims = Claims(Purpose.UPLOAD, "PUT", user.company_id, user.id, upload_id, _until(services))
    return services.site.url_for(f"files/upload/{services.signer.sign(claims)}")


def download_url(services: Services, user: User, file_id: int) -> str:
    """The address where the user may `GET` a file."""
    claims = Claims(Purpose.DOWNLOAD, "GET", user.company_id, user.id, file_id, _until(services))
    return services.site.url_for(f"files/{services.signer.sign(claims)}")


def export_url(services: Services, user: User, said: str) -> tuple[str, datetime]:
    """The address where the user may `GET` a list as a file, and until when; `said` tells which."""
    claims = Claims(Purpose.EXPORT, "GET", user.company_id, user.id, user.id, _until(services), said)
    return services.site.url_for(f"exports/{services.signer.sign(claims)}"), claims.expires_at


def _until(services: Services) -> datetime:
    return services.database.clock() + URL_TTL
