"""Answers to every kind of error that PostgreSQL reports: in a write, in a read, and at a commit."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, TypeAlias

import httpx2
import pytest
from beta_client import api_client
from company_fixture import CompanyFixture
from mutate import create_record, mutation_document
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine
from structlog.testing import capture_logs

pytestmark = [pytest.mark.slow, pytest.mark.parametrize("templates", ["postgresql"], indirect=True)]

BUSY_CODES = (
    "08000 08001 08003 08004 08006 08007 08P01 25006 25P03 25P04 28000 28P01 3D000 40000 40001 40002 40003 40P01 "
    "53000 53100 53200 53300 53400 55006 55P03 57000 57014 57P01 57P02 57P03 57P04 57P05 58000 58030 58P01 58P02"
)
"""Connection, standby, password, conflict, disk, lock, operator, system: they pass, or an operator mends them."""
FAULT_CODES = "0A000 22012 25P02 42501 42P01 54001 55000 F0000 P0001 XX000 XX001"
"""Errors of the program, of the tables or of damaged files: they do not pass."""

BUSY, FAULTS = BUSY_CODES.split(), FAULT_CODES.split()
LOST_AT_COMMIT = {code for code in BUSY if code.startswith(("08", "57P", "40003"))}
"""With these, a commit may have succeeded."""

RAISE_CODE = """
CREATE FUNCTION raise_code(code text) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN
    IF code ~ '^[0-9A-Z]{5}$' THEN RAISE 'secret' USING ERRCODE = code; END IF; RETURN true;
END $$
"""
RAISE_NAME = """
CREATE FUNCTION raise_name() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    PERFORM raise_code(NEW.name); RETURN NEW;
END $$
"""
IN_WRITES = "CREATE TRIGGER raise_name BEFORE INSERT ON organization FOR EACH ROW EXECUTE FUNCTION raise_name()"
AT_COMMITS = """
CREATE CONSTRAINT TRIGGER raise_name AFTER INSERT ON organization DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION raise_name()
"""
IN_READS = "CREATE POLICY raise_name ON label AS RESTRICTIVE FOR SELECT USING (raise_code(name))"
LOST = """
CREATE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
    PERFORM pg_terminate_backend(pg_backend_pid()) WHERE NEW.name = 'Lost'; RETURN NEW;
END $$
"""
LOST_AT_COMMITS = """
CREATE CONSTRAINT TRIGGER lose AFTER INSERT ON organization DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION lose()
"""
CREATE = mutation_document("organizationCreate", "organization { name }")
NAMES = "{ organizations { nodes { name } } }"
LABELS = "{ labels { name } }"
Asking: TypeAlias = Callable[[str], Awaitable[httpx2.Response]]


@pytest.fixture
async def client(viewer: CompanyFixture) -> AsyncIterator[httpx2.AsyncClient]:
    async with api_client(viewer, raises=False) as opened:
        yield opened


async def run(owner: AsyncEngine, *statements: str) -> None:
    async with owner.begin() as connection:
        for statement in statements:
            await connection.execute(text(statement))


async def create(client: httpx2.AsyncClient, name: str, **more: str) -> httpx2.Response:
    """Create an organization with this name."""
    return await client.post("/graphql", json={"query": CREATE, "variables": {"input": {"name": name, **more}}})


def answer_of(response: httpx2.Response) -> tuple[int, str, str]:
    """Return status, code and `retry-after` of an answer with one error, which shows nothing of the database."""
    (error,) = response.json()["errors"]
    assert "secret" not in response.text
    return response.status_code, error["extensions"]["code"], response.headers.get("retry-after", "")


RETRY_LATER, FAULT, UNKNOWN = (503, "BUSY", "1"), (200, "INTERNAL_SERVER_ERROR", ""), (200, "OUTCOME_UNKNOWN", "")


async def test_codes_in_writes_and_at_commits(client: httpx2.AsyncClient, owner: AsyncEngine) -> None:
    await run(owner, RAISE_CODE, RAISE_NAME, IN_WRITES)
    in_writes = await answers(lambda code: create(client, code))
    await run(owner, "DROP TRIGGER raise_name ON organization", AT_COMMITS)
    at_commits = await answers(lambda code: create(client, code))
    written = await create(client, "Written")

    assert in_writes == expected()
    assert at_commits == expected() | dict.fromkeys(LOST_AT_COMMIT, UNKNOWN)
    assert written.json()["data"]["organizationCreate"]["organization"] == {"name": "Written"}
    names = (await client.post("/graphql", json={"query": NAMES})).json()["data"]["organizations"]["nodes"]
    assert names == [{"name": "Written"}]


async def test_codes_in_reads(client: httpx2.AsyncClient, viewer: CompanyFixture, owner: AsyncEngine) -> None:
    await create_record(viewer, "labelCreate", name="Fine", entity="DEAL", color="GREEN")
    await run(owner, RAISE_CODE, IN_READS)

    async def read(name: str) -> httpx2.Response:
        await run(owner, f"UPDATE label SET name = '{name}'")
        return await client.post("/graphql", json={"query": LABELS})

    found = await answers(read)
    recovered = await read("Fine")

    assert found == expected()
    assert recovered.json()["data"] == {"labels": [{"name": "Fine"}]}


async def answers(ask: Asking) -> dict[str, tuple[int, str, str]]:
    """Ask with each code; return the answers by code."""
    with capture_logs():
        return {code: answer_of(await ask(code)) for code in (*BUSY, *FAULTS)}


def expected() -> dict[str, tuple[int, str, str]]:
    return dict.fromkeys(BUSY, RETRY_LATER) | dict.fromkeys(FAULTS, FAULT)


async def test_connection_lost_at_a_commit_leaves_the_outcome_open(
    client: httpx2.AsyncClient, owner: AsyncEngine
) -> None:
    await run(owner, LOST, LOST_AT_COMMITS)

    with capture_logs():
        unknown = await create(client, "Lost", idempotencyKey="once")
    await run(owner, "DROP TRIGGER lose ON organization")
    again: list[Any] = [await create(client, "Lost", idempotencyKey="once") for _ in range(2)]

    assert answer_of(unknown) == UNKNOWN
    assert "Look whether it was saved" in unknown.json()["errors"][0]["message"]
    assert {str(answer.json()["data"]["organizationCreate"]["organization"]) for answer in again} == {
        "{'name': 'Lost'}"
    }
    names = (await client.post("/graphql", json={"query": NAMES})).json()["data"]["organizations"]["nodes"]
    assert names == [{"name": "Lost"}]
