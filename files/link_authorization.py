"""Authorize signed links to files: signature, user and permission.

An invalid link and one whose user or file no longer exists get the same answer: not found.
"""

from auth.errors import ApiError
from auth.roles import Permission, permissions_of_roles
from auth.services import Services
from auth.signed_links import Claims, LinkExpired, LinkInvalid, Purpose
from db.models import File, Upload
from db.store import Store
from db.uploads import FILE, UPLOAD, USER


class LinkNotFound(ApiError):
    """The link is invalid, or its file or user does not exist."""

    status = 404

    def __init__(self) -> None:
        super().__init__("NOT_FOUND", "This file does not exist.")


class LinkGone(ApiError):
    """The link or its upload is no longer valid."""

    status = 410

    def __init__(self, message: str) -> None:
        super().__init__("GONE", message)


def verify_link(services: Services, token: str, purpose: Purpose, method: str) -> Claims:
    """Return the claims of a link; raise `LinkNotFound` if it is invalid, `LinkGone` if it has expired."""
    try:
        return services.signer.read(token, purpose, method, services.database.clock())
    except LinkInvalid:
        raise LinkNotFound from None
    except LinkExpired:
        raise LinkGone("This link has expired. Request a new one.") from None


async def get_upload(store: Store, claims: Claims) -> Upload:
    """Return the pending upload of a link; raise `LinkNotFound` without permission, `LinkGone` if it is not pending."""
    await require_permission(store, claims, Permission.RECORDS_WRITE)
    upload = await store.first(UPLOAD, upload_id=claims.object_id)
    if upload is None:
        raise LinkGone("This upload is complete or has expired.")
    return upload


async def get_file(store: Store, claims: Claims) -> File:
    """Return the file of a link; raise `LinkNotFound` if it does not exist or its user has no permission."""
    await require_permission(store, claims, Permission.RECORDS_READ)
    file = await store.first(FILE, file_id=claims.object_id)
    if file is None:
        raise LinkNotFound
    return file


async def require_permission(store: Store, claims: Claims, permission: Permission) -> None:
    """Raise `LinkNotFound` unless the user of the link is active and has the permission."""
    user = await store.first(USER, user_id=claims.user_id)
    if user is None or permission not in permissions_of_roles(user.role, ()):
        raise LinkNotFound
