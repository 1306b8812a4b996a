"""What is known of the bytes of files: which are announced, which have come, which may go."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import bindparam, delete, select, update

from db.merging import merged_into
from db.models import File, Upload, User
from db.row import select_rows
from db.statements import RESTORE_PERIOD
from db.store import Store
from db.work import UnitOfWork

USER = select_rows(User).where(User.c.id == bindparam("user_id"), User.c.is_active)
"""The user of that id, while they are one."""

FILE = select_rows(File).where(File.c.id == bindparam("file_id"), File.c.deleted_at.is_(None))
"""The file of that id, unless it was deleted."""

UPLOAD = select_rows(Upload).where(Upload.c.id == bindparam("upload_id"))
"""The announced file of that id, until it has come."""

UPLOAD_COLUMNS = (
    "id",
    "name",
    "size",
    "content_type",
    "description",
    "uploader_id",
    "organization_id",
    "deal_id",
    "person_id",
)
"""What a file is told of when it is announced."""


async def complete_upload(work: UnitOfWork, upload: Upload, key: str, sha256: str) -> None:
    """Make a file of what was announced, now that its bytes lie under `key`."""
    await work.write(delete(Upload.table).where(Upload.c.id == upload.id))
    said = {name: getattr(upload, name) for name in UPLOAD_COLUMNS}
    came = {"organization_id": await _surviving(work, upload), "storage_key": key, "sha256": sha256}
    await work.insert(File, [{**said, **came}])


async def _surviving(work: UnitOfWork, upload: Upload) -> int | None:
    """Its organization, or the one that this became part of while the bytes were on their way."""
    if upload.organization_id is None:
        return None
    moved = await merged_into(work, [upload.organization_id])
    return moved.get(upload.organization_id, upload.organization_id)


async def purge_expired(work: UnitOfWork, before: datetime) -> None:
    """Forget what was announced before that and never came, and where the bytes lie of what cannot be restored."""
    await work.write(delete(Upload.table).where(Upload.c.created_at < before))
    gone = File.c.storage_key.is_not(None), File.c.deleted_at < min(before, work.now - RESTORE_PERIOD)
    await work.write(update(File.table).where(*gone).values(storage_key=None))


async def existing_storage_keys(store: Store, keys: Collection[str]) -> set[str]:
    """Which of these keys are a file's."""
    held = select(File.c.storage_key).where(File.c.storage_key.in_(keys))
    return {key for (key,) in await store.tuples(held)}
