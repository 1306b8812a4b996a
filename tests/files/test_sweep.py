"""What is swept up, and what is not."""

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


async def kept(storage: Storage, world: CompanyFixture) -> list[str]:
    return [each.key async for some in storage.list_objects(world.company.id) for each in some]


@pytest.fixture
def a_day_later(clock) -> Callable[[], None]:
    def later() -> None:
        # Bytes are dated by the machine that keeps them.
        clock.now = datetime.now(UTC) + DAY + timedelta(minutes=1)

    clock.now = datetime.now(UTC)
    return later


async def a_file(world: CompanyFixture, storage: Storage) -> tuple[int, str]:
    key = new_key(world.company.id)
    await storage.put(key, hello())
    said = {"name": "a.txt", "size": 5, "content_type": "text/plain", "storage_key": key}
    async with world.uow() as uow:
        (file_id,) = await uow.insert(File, [said])
    return file_id, key


async def test_what_was_never_made_known_is_swept_up_after_a_day(
    a_day_later, world: CompanyFixture, storage: Storage
) -> None:
    _, key = await a_file(world, storage)
    await storage.put(new_key(world.company.id), hello())

    assert await sweep(world.database, storage, DAY) == SweepResult(0, 0)
    a_day_later()
    assert await sweep(world.database, storage, DAY) == SweepResult(1, 5)
    assert await kept(storage, world) == [key]
    assert await sweep(world.database, storage, DAY) == SweepResult(0, 0)


async def test_of_a_deleted_file_the_bytes_stay_while_it_can_be_restored(
    a_day_later, clock, world: CompanyFixture, storage: Storage
) -> None:
    file_id, key = await a_file(world, storage)
    async with world.uow() as uow:
        await uow.update(File, file_id, deleted_at=uow.now)

    a_day_later()
    assert await sweep(world.database, storage, DAY) == SweepResult(0, 0)
    assert await kept(storage, world) == [key]
    clock.forward(days=29)
    assert await sweep(world.database, storage, DAY) == SweepResult(1, 5)
    async with world.database.snapshot() as snapshot:
        (file,) = await snapshot.for_company(world.company.id).all(select_rows(File))
    assert file.storage_key is None


async def test_what_was_announced_and_never_came_is_forgotten(
    a_day_later, world: CompanyFixture, storage: Storage, to_send
) -> None:
    async def waiting() -> int:
        async with world.database.snapshot() as snapshot:
            return len(await snapshot.for_company(world.company.id).all(select_rows(Upload)))

    await to_send(b"hello")
    await sweep(world.database, storage, DAY)
    assert await waiting() == 1
    a_day_later()
    await sweep(world.database, storage, DAY)
    assert await waiting() == 0


async def test_every_company_is_swept_and_no_stranger(a_day_later, world: CompanyFixture, storage: Storage) -> None:
    other = await make_company(world.database, "Koyo")
    for company_id in (world.company.id, other.company.id, 1):
        await storage.put(new_key(company_id), hello())

    a_day_later()

    assert await sweep(world.database, storage, DAY) == SweepResult(2, 10)


async def test_sweeping_changes_nothing_that_answers_show(a_day_later, world: CompanyFixture, storage: Storage) -> None:
    await a_file(world, storage)
    (before,) = await list_companies(world.database)
    a_day_later()

    await sweep(world.database, storage, DAY)

    assert await list_companies(world.database) == [before]


async def test_what_a_killed_process_left_half_written_is_swept_up(
    a_day_later, world: CompanyFixture, storage: Storage, tmp_path: Path
) -> None:
    half = tmp_path / "files" / f"{new_key(world.company.id)}#1"
    half.parent.mkdir(parents=True)
    half.write_bytes(b"hel")

    assert await sweep(world.database, storage, DAY) == SweepResult(0, 0)
    a_day_later()
    assert await sweep(world.database, storage, DAY) == SweepResult(1, 3)
    assert not half.exists()
