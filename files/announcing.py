"""Announcing a file: what is known of it before its bytes come, checked as far as that can be."""

import re
from typing import Any, TypedDict, Unpack

from auth.entrance import Entrance
from auth.viewer import Viewer
from db.models import Upload
from db.work import Work
from files.intake import Unfit
from files.kinds import KINDS
from files.names import fit

SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)


class Links(TypedDict, total=False):
    """To what a file belongs, of the same company."""

    organization_id: int | None
    deal_id: int | None
    person_id: int | None
    description: str | None


async def announce(
    entrance: Entrance,
    work: Work,
    viewer: Viewer,
    *,
    name: str,
    size: int,
    content_type: str,
    sha256: str | None = None,
    **more: Unpack[Links],
) -> int:
    """Expect a file of that name, size (bytes), type and, if it is known, SHA-256 (hexadecimal); answers its id.

    Its bytes come by the link that `files.links.upload` makes for the id. `Unfit` where they could not be taken.
    """
    media, digest = content_type.partition(";")[0].strip().lower(), sha256.lower() if sha256 else None
    if media not in KINDS:
        raise Unfit("CONTENT_TYPE_NOT_ALLOWED", f"Files of the type {media[:80]!r} are not taken.", "contentType")
    if not 0 <= size <= entrance.site.max_file_bytes:
        raise Unfit("FILE_TOO_LARGE", f"A file has at most {entrance.site.max_file_bytes} bytes.", "size")
    if digest is not None and not SHA256.fullmatch(digest):
        raise Unfit("HASH_MISMATCH", "A SHA-256 is 64 hexadecimal digits.", "sha256")
    said: dict[str, Any] = {"name": fit(name), "size": size, "content_type": media, "sha256": digest}
    (upload_id,) = await work.insert(Upload, [{**said, "uploader_id": viewer.user.id, **more}])
    return upload_id
