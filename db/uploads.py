"""What is known of the bytes of files: which are announced, which have come, which may go."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import bindparam, delete, select, update

from db.models import File, Upload, User
from db.organization_merge import merged_into
from db.row import select_rows
from db.statements import RESTORE_PERIOD
from db.store import Store
from db.unit_of_work import UnitOfWork

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


async def complete_upload(uow: UnitOfWork, upload: Upload, key: str, sha256: str) -> None:
    """Make a file of what was announced, now that its bytes lie under `key`."""
    await uow.write(delete(Upload.table).where(Upload.c.id == upload.id))
    said = {name: getattr(upload, name) for name in UPLOAD_COLUMNS}
    came = {"organization_id": await _surviving(uow, upload), "storage_key": key, "sha256": sha256}
    await uow.insert(File, [{**said, **came}])


async def _surviving(uow: UnitOfWork, upload: Upload) -> int | None:
    """Its organization, or the one that this became part of while the bytes were on their way."""
    if upload.organization_id is None:
        return None
    moved = await merged_into(uow, [upload.organization_id])
    return moved.get(upload.organization_id, upload.organization_id)


async def purge_expired(uow: UnitOfWork, before: datetime) -> None:
    """Forget what was announced before that and never came, and where the bytes lie of what cannot be restored."""
    await uow.write(delete(Upload.table).where(Upload.c.created_at < before))
    gone = File.c.storage_key.is_not(None), File.c.deleted_at < min(before, uow.now - RESTORE_PERIOD)
    await uow.write(update(File.table).where(*gone).values(storage_key=None))


async def existing_storage_keys(store: Store, keys: Collection[str]) -> set[str]:
    """Which of these keys are a file's."""
    held = select(File.c.storage_key).where(File.c.storage_key.in_(keys))
    return {key for (key,) in await store.tuples(held)}
