"""Begin an upload: validate and store the metadata of a file before its bytes arrive."""

import re
from typing import TypedDict, Unpack

from auth.services import Services
from db.models import Upload, User
from db.unit_of_work import UnitOfWork
from db.uploads import stored_bytes
from files.content_types import SIGNATURES, standard_content_type
from files.filenames import sanitize_filename
from files.upload_stream import InvalidUpload


class StorageFull(InvalidUpload):
    """The files of a company have as many bytes as they may have."""

    def __init__(self, used: int, most: int) -> None:
        super().__init__(
            "STORAGE_FULL", f"The files of the company may have {most} bytes in all, and {used} are used.", "size"
        )
        self.used, self.most = used, most


SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)


class UploadLinks(TypedDict, total=False):
    """The records that a file is attached to, and its description."""

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
    **links: Unpack[UploadLinks],
) -> int:
    """Create an upload for a file of `size` bytes; return its id. `sha256` is hexadecimal, None if unknown.

    The client sends the bytes to the URL of `files.signed_urls.upload_url`. The caller must have checked that the
    linked records exist. Raise `InvalidUpload` if size, content type or hash are not allowed.
    """
    _check_size(size, services.site.max_file_bytes)
    await check_room(services, uow, size)
    values = {
        "name": sanitize_filename(name),
        "size": size,
        "content_type": _clean_content_type(content_type, name),
        "sha256": _clean_sha256(sha256),
    }
    (upload_id,) = await uow.insert(Upload, [{**values, "uploader_id": user.id, **links}])
    return upload_id


async def check_room(services: Services, uow: UnitOfWork, size: int) -> None:
    """Raise `StorageFull` if the company has no room for so many bytes more."""
    used, most = await stored_bytes(uow), services.site.max_company_file_bytes
    if used + size > most:
        raise StorageFull(used, most)


def _check_size(size: int, max_bytes: int) -> None:
    if not 0 <= size <= max_bytes:
        raise InvalidUpload("FILE_TOO_LARGE", f"A file must not have more than {max_bytes} bytes.", "size")


def _clean_content_type(content_type: str, name: str) -> str:
    media_type = standard_content_type(content_type, name)
    if media_type not in SIGNATURES:
        raise InvalidUpload(
            "CONTENT_TYPE_NOT_ALLOWED", f"Files of the type {media_type[:80]!r} are not allowed.", "contentType"
        )
    return media_type


def _clean_sha256(sha256: str | None) -> str | None:
    digest = sha256.lower() if sha256 is not None else None
    if digest is not None and not SHA256.fullmatch(digest):
        raise InvalidUpload("HASH_MALFORMED", "A SHA-256 must have 64 hexadecimal digits.", "sha256")
    return digest
