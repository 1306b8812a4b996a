"""A storage belongs to one database: a copy of that database deletes nothing in it."""

import asyncio
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from company_fixture import CompanyFixture
from database_templates import Templates
from sqlalchemy import make_url
from structlog.testing import capture_logs

from cli import main
from db.store import Database
from files.storage import Storage, open_storage
from files.storage_owner import ADOPT, StorageOwnerTask

REFUSAL = "Error: The storage belongs to another database, of which this one may be a copy: nothing was deleted."
TWO_DAYS = 2 * 86400


@pytest.fixture
def storage_url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    url = f"file:{tmp_path / 'files'}"
    monkeypatch.setenv("AFTERWIN_STORAGE_URL", url)
    return url


@pytest.fixture
def kept(storage_url: str, tmp_path: Path) -> Storage:
    return open_storage(storage_url)


@pytest.fixture
async def copy(templates: Templates, viewer: CompanyFixture, database_url: str, tmp_path: Path) -> AsyncIterator[str]:
    """The URL of a copy, as it is restored from a backup."""
    name = str(make_url(database_url).database)
    if viewer.database.is_sqlite:
        async with viewer.database.engine.connect() as connection:
            driver = (await connection.get_raw_connection()).driver_connection
            await driver.execute("VACUUM INTO ?", [str(tmp_path / "copy.db")])
        yield f"sqlite+aiosqlite:///{tmp_path / 'copy.db'}"
        return
    await viewer.database.engine.dispose()
    await asyncio.to_thread(templates.server.clone, name, f"{name}_copy")
    yield templates.server.url(f"{name}_copy")
    await asyncio.to_thread(templates.server.drop, f"{name}_copy")


async def store_old(storage: Storage, folder: Path, viewer: CompanyFixture) -> Path:
    """Store contents that the database does not know, as those of files after its backup; two days old."""
    await storage.put_small(f"{viewer.company.id}/unknown", b"hello")
    path = folder / "files" / str(viewer.company.id) / "unknown"
    now = path.stat().st_mtime
    os.utime(path, (now - TWO_DAYS, now - TWO_DAYS))
    return path


async def clean_up(url: str, monkeypatch: pytest.MonkeyPatch, *options: str) -> Result:
    monkeypatch.setenv("AFTERWIN_DATABASE_URL", url)
    return await asyncio.to_thread(CliRunner().invoke, main, ["files", "cleanup", *options])


async def test_copy_deletes_nothing_until_the_storage_is_its_own(
    viewer: CompanyFixture, kept: Storage, copy: str, tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await StorageOwnerTask(viewer.database, kept).run_once()
    path = await store_old(kept, tmp_path, viewer)

    refused = await clean_up(copy, monkeypatch)
    assert (refused.exit_code, len(refused.output.splitlines())) == (1, 1)
    assert refused.output.startswith(REFUSAL)
    assert ADOPT in refused.output
    assert path.exists()

    assert (await clean_up(copy, monkeypatch, ADOPT)).output.startswith("1 unused objects were deleted")
    assert (await clean_up(copy, monkeypatch)).exit_code == 0
    assert (await clean_up(database_url, monkeypatch)).output.startswith(REFUSAL)


async def test_server_says_once_an_hour_whose_the_storage_is(viewer: CompanyFixture, kept: Storage, copy: str) -> None:
    task, other = StorageOwnerTask(viewer.database, kept), Database(copy)
    with capture_logs() as lines:
        for _ in range(2):
            await task.run_once()
    assert lines == []

    with capture_logs() as lines:
        await StorageOwnerTask(other, kept).run_once()
    await other.close()

    assert [line["event"] for line in lines] == ["the storage belongs to another database"]


async def test_clean_up_refuses_a_mark_of_a_later_state(
    viewer: CompanyFixture, kept: Storage, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As of a server that is a copy of another one's folder, or a mark that cannot be read."""
    assert (await clean_up(database_url, monkeypatch)).exit_code == 0
    await kept.put_small("afterwin-database.json", b"{")
    assert (await clean_up(database_url, monkeypatch)).output.startswith(REFUSAL)
