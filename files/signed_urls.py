"""Signed URLs for uploads, downloads and exports. Each is valid for one user and one minute."""

from datetime import datetime, timedelta

from auth.services import Services
from auth.signed_links import Claims, Purpose
from db.models import User

URL_TTL = timedelta(seconds=60)
"""Lifetime of a URL. A transfer that began in time may finish (docs/decisions/files.md#signed-links)."""


def upload_url(services: Services, user: User, upload_id: int) -> str:
    """Return the URL to which the user sends the bytes of an upload with `PUT`."""
    claims = Claims(Purpose.UPLOAD, "PUT", user.company_id, user.id, upload_id, _expires_at(services))
    return services.site.url_for(f"files/upload/{services.signer.sign(claims)}")


def download_url(services: Services, user: User, file_id: int) -> str:
    """Return the URL from which the user downloads a file with `GET`."""
    claims = Claims(Purpose.DOWNLOAD, "GET", user.company_id, user.id, file_id, _expires_at(services))
    return services.site.url_for(f"files/{services.signer.sign(claims)}")


def export_url(services: Services, user: User, payload: str) -> tuple[str, datetime]:
    """Return the URL for downloading an export with `GET`, and when it expires; `payload` describes the export."""
    claims = Claims(Purpose.EXPORT, "GET", user.company_id, user.id, user.id, _expires_at(services), payload)
    return services.site.url_for(f"exports/{services.signer.sign(claims)}"), claims.expires_at


def import_upload_url(services: Services, user: User, import_id: int) -> str:
    """Return the URL to which the user sends the file of an import with `PUT`."""
    claims = Claims(Purpose.IMPORT_UPLOAD, "PUT", user.company_id, user.id, import_id, _expires_at(services))
    return services.site.url_for(f"imports/upload/{services.signer.sign(claims)}")


def import_result_url(services: Services, user: User, import_id: int, payload: str) -> str:
    """Return the URL from which the user downloads a result of an import with `GET`; `payload` names the result."""
    claims = Claims(Purpose.IMPORT_RESULT, "GET", user.company_id, user.id, import_id, _expires_at(services), payload)
    return services.site.url_for(f"imports/{services.signer.sign(claims)}")


def _expires_at(services: Services) -> datetime:
    return services.database.clock() + URL_TTL
