"""The sweep of unused contents: what is deleted and what stays."""

from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from company_fixture import CompanyFixture, make_company

from db.companies import list_companies
from db.models import File, Upload
from db.row import select_rows
from files.storage import Storage, new_key
from files.sweep import SweepResult, sweep

DAY = timedelta(hours=24)


async def hello() -> AsyncIterator[bytes]:
    yield b"hello"


async def list_keys(storage: Storage, viewer: CompanyFixture) -> list[str]:
    return [stored.key async for batch in storage.list_objects(viewer.company.id) for stored in batch]


@pytest.fixture
def advance_a_day(clock) -> Callable[[], None]:
    def advance() -> None:
        # The file system dates the contents, so the clock starts at the present time.
        clock.now = datetime.now(UTC) + DAY + timedelta(minutes=1)

    clock.now = datetime.now(UTC)
    return advance


async def create_file(viewer: CompanyFixture, storage: Storage) -> tuple[int, str]:
    key = new_key(viewer.company.id)
    await storage.put(key, hello())
    values = {"name": "a.txt", "size": 5, "content_type": "text/plain", "storage_key": key}
    async with viewer.uow() as uow:
        (file_id,) = await uow.insert(File, [values])
    return file_id, key


async def test_sweep_deletes_unused_contents_after_a_day(
    advance_a_day, viewer: CompanyFixture, storage: Storage
) -> None:
    _, key = await create_file(viewer, storage)
    await storage.put(new_key(viewer.company.id), hello())

    assert await sweep(viewer.database, storage, DAY) == SweepResult(0, 0)
    advance_a_day()
    assert await sweep(viewer.database, storage, DAY) == SweepResult(1, 5)
    assert await list_keys(storage, viewer) == [key]
    assert await sweep(viewer.database, storage, DAY) == SweepResult(0, 0)


async def test_sweep_keeps_a_deleted_file_while_restorable(
    advance_a_day, clock, viewer: CompanyFixture, storage: Storage
) -> None:
    file_id, key = await create_file(viewer, storage)
    async with viewer.uow() as uow:
        await uow.update(File, file_id, deleted_at=uow.now)

    advance_a_day()
    assert await sweep(viewer.database, storage, DAY) == SweepResult(0, 0)
    assert await list_keys(storage, viewer) == [key]
    clock.forward(days=29)
    assert await sweep(viewer.database, storage, DAY) == SweepResult(1, 5)
    async with viewer.database.snapshot() as snapshot:
        (file,) = await snapshot.for_company(viewer.company.id).all(select_rows(File))
    assert file.storage_key is None


async def test_sweep_deletes_expired_uploads(advance_a_day, viewer: CompanyFixture, storage: Storage, to_send) -> None:
    async def count_uploads() -> int:
        async with viewer.database.snapshot() as snapshot:
            return len(await snapshot.for_company(viewer.company.id).all(select_rows(Upload)))

    await to_send(b"hello")
    await sweep(viewer.database, storage, DAY)
    assert await count_uploads() == 1
    advance_a_day()
    await sweep(viewer.database, storage, DAY)
    assert await count_uploads() == 0


async def test_sweep_covers_every_company_and_no_unknown_folder(
    advance_a_day, viewer: CompanyFixture, storage: Storage
) -> None:
    other = await make_company(viewer.database, "Koyo")
    for company_id in (viewer.company.id, other.company.id, 1):
        await storage.put(new_key(company_id), hello())

    advance_a_day()

    assert await sweep(viewer.database, storage, DAY) == SweepResult(2, 10)


async def test_sweep_does_not_advance_the_revision(advance_a_day, viewer: CompanyFixture, storage: Storage) -> None:
    await create_file(viewer, storage)
    (before,) = await list_companies(viewer.database)
    advance_a_day()

    await sweep(viewer.database, storage, DAY)

    assert await list_companies(viewer.database) == [before]


async def test_sweep_deletes_partial_files(
    advance_a_day, viewer: CompanyFixture, storage: Storage, tmp_path: Path
) -> None:
    partial = tmp_path / "files" / f"{new_key(viewer.company.id)}#1"
    partial.parent.mkdir(parents=True)
    partial.write_bytes(b"hel")

    assert await sweep(viewer.database, storage, DAY) == SweepResult(0, 0)
    advance_a_day()
    assert await sweep(viewer.database, storage, DAY) == SweepResult(1, 3)
    assert not partial.exists()
