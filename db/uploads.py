"""Uploads: announced files, files with stored bytes, and bytes that may be deleted."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, ScalarSelect, bindparam, delete, exists, func, select, update

from db.merging.merged_names import merged_into
from db.models import Company, File, Import, Organization, Person, Upload, User
from db.row import Row, select_rows
from db.statements import RESTORE_PERIOD
from db.store import Store
from db.unit_of_work import UnitOfWork

USER = select_rows(User).where(
    User.c.id == bindparam("user_id"),
    User.c.is_active,
    exists().where(Company.c.id == User.c.company_id, Company.c.suspended_at.is_(None)),
)
"""The user with id `user_id`, if active and of a company that is not suspended."""

FILE = select_rows(File).where(File.c.id == bindparam("file_id"), File.c.deleted_at.is_(None))
"""The file with id `file_id`, unless it is deleted."""

UPLOAD = select_rows(Upload).where(Upload.c.id == bindparam("upload_id"))
"""The upload with id `upload_id`, until its bytes are stored."""

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
"""Columns that an announced upload passes on to its file."""


def _stored_bytes_of(model: type[File | Import]) -> ScalarSelect[int]:
    is_stored = model.c.storage_key.is_not(None), model.c.size >= 0  # the second lets SQLite take the index of sizes
    return select(func.coalesce(func.sum(model.c.size), 0)).where(*is_stored).scalar_subquery()


STORED_BYTES = select(_stored_bytes_of(File), _stored_bytes_of(Import))
"""Bytes of the files, and of the files of imports, those of deleted ones included until they are removed."""


async def stored_bytes(store: Store) -> int:
    """Return how many bytes a company has stored. Units of work of a company take turns, so two cannot count alike."""
    ((files, imports),) = await store.tuples(STORED_BYTES)
    return int(files) + int(imports)


async def complete_upload(uow: UnitOfWork, upload: Upload, key: str, sha256: str) -> None:
    """Replace an upload by a file, after its bytes were stored under `key`."""
    await uow.write(delete(Upload.table).where(Upload.c.id == upload.id))
    announced = {name: getattr(upload, name) for name in UPLOAD_COLUMNS}
    stored = {
        "organization_id": await _survivor(uow, Organization, upload.organization_id),
        "person_id": await _survivor(uow, Person, upload.person_id),
        "storage_key": key,
        "sha256": sha256,
    }
    await uow.insert(File, [{**announced, **stored}])


async def _survivor(uow: UnitOfWork, model: type[Row], row_id: int | None) -> int | None:
    """Return the organization or person of an upload, or the one into which it was merged during the upload."""
    if row_id is None:
        return None
    survivors = await merged_into(uow, model, [row_id])
    return survivors.get(row_id, row_id)


async def purge_expired(uow: UnitOfWork, before: datetime) -> None:
    """Delete uploads announced before `before`, and the storage keys of files that can no longer be restored."""
    await uow.write(delete(Upload.table).where(Upload.c.created_at < before))
    await uow.write(update(File.table).where(*_is_expired(uow.now, before)).values(storage_key=None))


async def has_expired_files(store: Store, now: datetime, before: datetime) -> bool:
    """Return whether `purge_expired` has something to do."""
    uploads = select(Upload.c.id).where(Upload.c.created_at < before).limit(1)
    files = select(File.c.id).where(*_is_expired(now, before)).limit(1)
    return bool(await store.tuples(uploads) or await store.tuples(files))


def _is_expired(now: datetime, before: datetime) -> tuple[ColumnElement[bool], ...]:
    return File.c.storage_key.is_not(None), File.c.deleted_at < min(before, now - RESTORE_PERIOD)


async def existing_storage_keys(store: Store, keys: Collection[str]) -> set[str]:
    """Return those of `keys` under which a file, or the file of an import, is stored."""
    existing = (select(model.c.storage_key).where(model.c.storage_key.in_(keys)) for model in (File, Import))
    return {key for statement in existing for (key,) in await store.tuples(statement)}
