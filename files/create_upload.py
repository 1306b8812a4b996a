"""Announcing a file: what is known of it before its bytes come, checked as far as that can be."""

import re
from typing import TypedDict, Unpack

from auth.services import Services
from db.models import Upload, User
from db.unit_of_work import UnitOfWork
from files.content_types import SIGNATURES
from files.filenames import sanitize_filename
from files.upload_stream import InvalidUpload

SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)


class UploadLinks(TypedDict, total=False):
    """To what of the same company a file belongs, and what is said of it."""

    organization_id: int | None
    deal_id: int | None
    person_id: int | None
    description: str | None


async def create_upload(
    services: Services,
    uow: UnitOfWork,
    user: User,
    *,
    name: str,
    size: int,
    content_type: str,
    sha256: str | None = None,
    **more: Unpack[UploadLinks],
) -> int:
    """Expect a file of that name, size (bytes), type and, if it is known, SHA-256 (hexadecimal); answers its id.

    Its bytes come by the link that `files.links.upload` makes for the id. `Unfit` where they could not be taken. That
    what it belongs to is there, the caller has looked.
    """
    _check_size(size, services.site.max_file_bytes)
    said = {
        "name": sanitize_filename(name),
        "size": size,
        "content_type": _allowed(content_type),
        "sha256": _digest(sha256),
    }
    (upload_id,) = await uow.insert(Upload, [{**said, "uploader_id": user.id, **more}])
    return upload_id


def _check_size(size: int, most: int) -> None:
    if not 0 <= size <= most:
        raise InvalidUpload("FILE_TOO_LARGE", f"A file has at most {most} bytes.", "size")


def _allowed(content_type: str) -> str:
    media = content_type.partition(";")[0].strip().lower()
    if media not in SIGNATURES:
        raise InvalidUpload(
            "CONTENT_TYPE_NOT_ALLOWED", f"Files of the type {media[:80]!r} are not taken.", "contentType"
        )
    return media


def _digest(sha256: str | None) -> str | None:
    digest = sha256.lower() if sha256 is not None else None
    if digest is not None and not SHA256.fullmatch(digest):
        raise InvalidUpload("HASH_MALFORMED", "A SHA-256 is 64 hexadecimal digits.", "sha256")
    return digest
