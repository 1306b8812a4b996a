"""Links to files: one to send a file, one to receive it. Each is for one user, and opens for minutes."""

from datetime import timedelta

from auth.entrance import Entrance
from auth.signing import Claims, Purpose
from db.models import User

TO_SEND = timedelta(minutes=10)
TO_RECEIVE = timedelta(seconds=60)
"""How long a link opens; who began in time may finish (flags.md §e, 25)."""


def upload(entrance: Entrance, user: User, upload_id: int) -> str:
    """The address to which the user may `PUT` the bytes of what they announced, until they have come."""
    return _address(entrance, user, upload_id, Purpose.UPLOAD, "PUT", TO_SEND)


def download(entrance: Entrance, user: User, file_id: int) -> str:
    """The address where the user may `GET` a file."""
    return _address(entrance, user, file_id, Purpose.DOWNLOAD, "GET", TO_RECEIVE)


def _address(entrance: Entrance, user: User, object_id: int, purpose: Purpose, method: str, lasts: timedelta) -> str:
    until = entrance.database.clock() + lasts
    token = entrance.signer.sign(Claims(purpose, method, user.company_id, user.id, object_id, until))
    return entrance.site.address(f"files/{token}")
