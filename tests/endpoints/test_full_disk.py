"""PostgreSQL with a full disk, of a table or of its log: nothing acknowledged is lost, and it goes on with room."""

import asyncio
import random
import shutil
import subprocess
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import asyncpg
import httpx2
import pytest
from beta_client import api_client
from company_fixture import CompanyFixture
from mutate import create_record, mutation_document
from sqlalchemy import make_url, text
from sqlalchemy.ext.asyncio import AsyncEngine
from standby import Standby
from structlog.testing import capture_logs

from db.store import Database

SMALL, LARGE, LOG = "1m", "16m", "96m"
MOST_NOTES = 100
CREATE = mutation_document("noteCreate", "note { id }")
NOTES = "{ notes(first: 100) { nodes { id } } }"

pytestmark = [pytest.mark.slow, pytest.mark.parametrize("templates", ["postgresql"], indirect=True)]


@pytest.fixture
def disk(postgresql_folder: Path) -> Iterator[Path]:
    """A small file system that belongs to the server."""
    folder = Path(tempfile.mkdtemp(prefix="afterwin-disk-"))
    try:
        if shutil.which("mount") is None or not mount(folder, f"size={SMALL}"):
            pytest.skip("This process may not mount a file system.")
        shutil.chown(folder, postgresql_folder.owner())
        yield folder
        subprocess.run(["umount", folder], check=True)
    finally:
        folder.rmdir()


def mount(folder: Path, options: str) -> bool:
    """Mount a file system in memory, or change its size; return whether that was allowed."""
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", folder]
    return subprocess.run(command, check=False, stderr=subprocess.DEVNULL).returncode == 0


@pytest.fixture
async def notes_on_disk(disk: Path, owner: AsyncEngine) -> AsyncIterator[None]:
    """The table of notes lies there, its long texts included."""
    space = f"small_{uuid4().hex}"
    async with owner.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
        await connection.execute(text(f"CREATE TABLESPACE {space} LOCATION '{disk}'"))
        await connection.execute(text(f"ALTER TABLE note SET TABLESPACE {space}"))
        yield
        await connection.execute(text("ALTER TABLE note SET TABLESPACE pg_default"))
        await connection.execute(text(f"DROP TABLESPACE {space}"))


@pytest.fixture
async def client(viewer: CompanyFixture) -> AsyncIterator[httpx2.AsyncClient]:
    async with api_client(viewer, raises=False) as opened:
        yield opened


async def ids_of_notes(client: httpx2.AsyncClient) -> set[str]:
    """Return the ids of all notes."""
    answer = await client.post("/graphql", json={"query": NOTES})
    return {note["id"] for note in answer.json()["data"]["notes"]["nodes"]}


@pytest.mark.usefixtures("notes_on_disk")
async def test_full_disk_refuses_writes_until_it_has_room(
    client: httpx2.AsyncClient, viewer: CompanyFixture, disk: Path
) -> None:
    organization = await create_record(viewer, "organizationCreate", name="A")
    content = random.Random(7)

    async def write() -> httpx2.Response:
        values = {"organizationId": organization, "content": content.randbytes(20_000).hex()}
        return await client.post("/graphql", json={"query": CREATE, "variables": {"input": values}})

    answers = []
    with capture_logs() as logged:
        while len(answers) < MOST_NOTES and (not answers or answers[-1].status_code == 200):
            answers.append(await write())
        answers += [await write() for _ in range(5)]
    noted = await ids_of_notes(client)
    assert mount(disk, f"remount,size={LARGE}")
    answers += [await write() for _ in range(5)]

    refused = [answer for answer in answers if answer.status_code != 200]
    written = [answer.json()["data"]["noteCreate"]["note"]["id"] for answer in answers if answer.status_code == 200]
    assert {answer.status_code for answer in answers[-5:]} == {200}
    assert {answer.json()["errors"][0]["extensions"]["code"] for answer in refused} == {"BUSY"}
    assert {(answer.status_code, answer.headers["retry-after"]) for answer in refused} == {(503, "1")}
    assert (noted, await ids_of_notes(client)) == ({*written[:-5]}, {*written})
    reasons = {line["reason"] for line in logged if line["event"] == "database busy"}
    assert reasons == {"Error (53100)"}


@pytest.fixture
def server(viewer: CompanyFixture, disk: Path, postgresql_folder: Path) -> Iterator[Standby]:
    """A server of its own with all that the company has, whose log has a disk of its own."""
    assert viewer.company.id
    assert mount(disk, f"remount,size={LOG}")
    folder = Path(tempfile.mkdtemp(prefix="afterwin-log-", dir=postgresql_folder.parent))
    shutil.chown(folder, postgresql_folder.owner())
    running = Standby(postgresql_folder, folder)
    try:
        running.copy_primary()
        (folder / "data" / "standby.signal").unlink()
        log = folder / "data" / "pg_wal"
        subprocess.run(["cp", "-a", log, disk], check=True)
        shutil.rmtree(log)
        log.symlink_to(disk / log.name)
        running.start()
        yield running
    finally:
        running.stop()
        shutil.rmtree(folder)
        shutil.rmtree(disk / "pg_wal", ignore_errors=True)


def fill(file: Path) -> None:
    """Write until the disk is full."""
    with suppress(OSError), file.open("wb", buffering=0) as opened:
        while True:
            opened.write(bytes(65_536))


async def test_full_disk_of_the_log_loses_no_write(
    viewer: CompanyFixture, database_url: str, server: Standby, disk: Path
) -> None:
    """PostgreSQL ends. It begins again when there is room, and so does what is written."""
    database = Database(server.url(str(make_url(database_url).database)), clock=viewer.database.clock)
    async with api_client(replace(viewer, database=database), raises=False) as client:

        async def write() -> httpx2.Response:
            document = mutation_document("organizationCreate", "organization { id }")
            return await client.post("/graphql", json={"query": document, "variables": {"input": {"name": "A"}}})

        answers = [await write() for _ in range(3)]
        fill(disk / "filled")
        while len(answers) < MOST_NOTES and answers[-1].status_code == 200:
            with suppress(OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
                await server.fetch("SELECT pg_switch_wal()")
            answers.append(await write())
        answers += [await write() for _ in range(3)]
        (disk / "filled").unlink()
        server.stop()
        await asyncio.to_thread(server.start)
        answers += [await write() for _ in range(3)]
        found = await client.post("/graphql", json={"query": "{ organizations(first: 100) { nodes { id } } }"})
    await database.close()

    assert {answer.status_code for answer in answers[-3:]} == {200}
    codes = [error["extensions"]["code"] for answer in answers for error in answer.json().get("errors", ())]
    assert (set(codes[:-3]) <= {"OUTCOME_UNKNOWN", "BUSY"}, codes[-3:]) == (True, ["BUSY"] * 3)
    payloads = [answer.json()["data"] for answer in answers if "errors" not in answer.json()]
    written = {payload["organizationCreate"]["organization"]["id"] for payload in payloads}
    kept = {node["id"] for node in found.json()["data"]["organizations"]["nodes"]}
    assert written <= kept
    assert len(kept - written) <= codes.count("OUTCOME_UNKNOWN")
