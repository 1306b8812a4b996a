"""What a link to a file is worth when somebody comes with it: its user must still be there, and still may.

A link that is not known, and one whose user or file is gone, are answered alike: as if there were nothing.
"""

from auth.errors import ApiError
from auth.roles import Permission, permissions_of_roles
from auth.services import Services
from auth.signed_links import Claims, LinkExpired, LinkInvalid, Purpose
from db.models import File, Upload
from db.store import Store
from db.uploads import FILE, UPLOAD, USER


class LinkNotFound(ApiError):
    """There is nothing, or nothing that this link opens."""

    status = 404

    def __init__(self) -> None:
        super().__init__("NOT_FOUND", "There is no such file.")


class LinkGone(ApiError):
    """There was something."""

    status = 410

    def __init__(self, message: str) -> None:
        super().__init__("GONE", message)


def verify_link(services: Services, token: str, purpose: Purpose, method: str) -> Claims:
    """What a link says, if it is ours, for this, and not too late."""
    try:
        return services.signer.read(token, purpose, method, services.database.clock())
    except LinkInvalid:
        raise LinkNotFound from None
    except LinkExpired:
        raise LinkGone("This link has expired; ask for another.") from None


async def get_upload(store: Store, claims: Claims) -> Upload:
    """What was announced, if it has not come yet and whoever announced it may still send it."""
    await require_permission(store, claims, Permission.RECORDS_WRITE)
    upload = await store.first(UPLOAD, upload_id=claims.object_id)
    if upload is None:
        raise LinkGone("This file has come already, or was announced too long ago.")
    return upload


async def get_file(store: Store, claims: Claims) -> File:
    """The file, if it is there and whoever wants it may still have it."""
    await require_permission(store, claims, Permission.RECORDS_READ)
    file = await store.first(FILE, file_id=claims.object_id)
    if file is None:
        raise LinkNotFound
    return file


async def require_permission(store: Store, claims: Claims, permission: Permission) -> None:
    """Refuse (`Missing`) unless the user of a link is there, and still may do this."""
    user = await store.first(USER, user_id=claims.user_id)
    if user is None or permission not in permissions_of_roles(user.role, ()):
        raise LinkNotFound
