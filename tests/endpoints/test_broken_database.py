"""Answers of every endpoint while the database is away or full: their shape, and that everything recovers by itself."""

import re
import sqlite3
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx2
import pytest
from company_fixture import CompanyFixture, FixedClock
from mutate import create_record, mutation_document
from sqlalchemy import event, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncEngine
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from structlog.testing import capture_logs
from websocket_client import Closed, socket

from app import create_app
from auth.oidc.provider import OidcProvider
from db.connections.engine import DatabaseOptions
from db.errors import DatabaseUnavailable, database_errors
from db.store import Database
from db.unit_of_work import UnitOfWork
from endpoints.access_log import HEALTH_CHECKS
from endpoints.after_response import AfterResponse
from files.storage import open_storage
from flags.flag_store import FlagStore

VIEWER = "{ viewer { user { name } } }"
PROVIDER = OidcProvider("Example", "https://login.example.com", "afterwin", "s", "c" * 32)
PARAMETER = re.compile(r"\{(\w+)(:\w+)?\}")
CREDENTIALS = {"email": "eva@solera.example", "password": "x"}


def client_of(app: Starlette, viewer: CompanyFixture) -> httpx2.AsyncClient:
    """Return a client with the user's token; what the application raises is answered as a server answers it."""
    transport = httpx2.ASGITransport(app=app, raise_app_exceptions=False)
    headers = {**viewer.headers, "content-type": "application/json"}
    return httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000", headers=headers)


@pytest.fixture
def app(viewer: CompanyFixture, tmp_path: Path) -> Starlette:
    return create_app(viewer.services, PROVIDER, open_storage(f"file:{tmp_path}/files"))


@pytest.fixture
async def client(app: Starlette, viewer: CompanyFixture) -> AsyncIterator[httpx2.AsyncClient]:
    async with client_of(app, viewer) as opened:
        yield opened


async def answers_of_all_endpoints(client: httpx2.AsyncClient, app: Starlette) -> dict[str, httpx2.Response]:
    """Ask every endpoint by every method; a page of a stream is not read."""
    answers = {}
    for route in app.routes:
        if isinstance(route, Route) and route.path not in HEALTH_CHECKS:
            path = PARAMETER.sub("x", route.path)
            for method in route.methods or {"GET", "POST"}:
                body = {"query": VIEWER} if path == "/graphql" else CREDENTIALS
                answers[f"{method} {path}"] = await client.request(method, path, json=body)
    assert len(answers) > 25
    return answers


def has_known_shape(answer: httpx2.Response) -> bool:
    """Whether an error is in the shape of GraphQL's errors, of OFREP's, or a redirect of the sign-in."""
    if answer.status_code < 400 or answer.request.method == "HEAD":
        return True
    body = answer.json() if "json" in answer.headers["content-type"] else {}
    return bool(body.get("errorDetails") or [error["extensions"]["code"] for error in body.get("errors", [])])


@pytest.mark.parametrize("error", [DatabaseUnavailable(), ZeroDivisionError()], ids=repr)
@pytest.mark.sqlite_only
async def test_every_endpoint_answers_in_a_known_shape(
    client: httpx2.AsyncClient, app: Starlette, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise error

    monkeypatch.setattr(Database, "connect", fail)
    with capture_logs():
        answers = await answers_of_all_endpoints(client, app)

    assert [place for place, answer in answers.items() if not has_known_shape(answer)] == []
    expected = 503 if isinstance(error, DatabaseUnavailable) else 500
    failed = {place for place, answer in answers.items() if answer.status_code >= 500}
    assert {answers[place].status_code for place in failed} == {expected}
    assert {"POST /graphql", "POST /auth/sign-in", "POST /ofrep/v1/evaluate/flags", "GET /auth/session"} <= failed
    if expected == 503:
        assert {answers[place].headers["retry-after"] for place in failed} == {"1"}


@pytest.mark.sqlite_only
async def test_missing_paths_and_methods_have_the_shape_of_errors(client: httpx2.AsyncClient) -> None:
    missing, wrong = await client.get("/nowhere"), await client.delete("/auth/sign-in")

    assert [answer.json()["errors"][0]["extensions"]["code"] for answer in (missing, wrong)] == [
        "NOT_FOUND",
        "METHOD_NOT_ALLOWED",
    ]
    assert wrong.headers["allow"] == "POST"


async def test_socket_is_asked_to_come_back_when_the_database_is_away(
    app: Starlette, viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with socket(app, viewer.headers) as held:
        await held.begin()
        with monkeypatch.context() as patch:
            patch.setattr(Database, "connect", lambda *_, **__: _raise(DatabaseUnavailable()))
            answer = await held.answer(VIEWER)
        assert answer["errors"][0]["extensions"] == {"code": "BUSY"}
        assert (await held.answer(VIEWER))["data"]["viewer"]
    with monkeypatch.context() as patch:
        patch.setattr(Database, "connect", lambda *_, **__: _raise(DatabaseUnavailable()))
        async with socket(app, viewer.headers) as held:
            await held.say({"type": "connection_init"})
            with pytest.raises(Closed) as closed:
                await held.hear()
    assert closed.value.code == 1013


async def test_unexpected_error_on_a_socket_has_its_id(
    app: Starlette, viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with socket(app, viewer.headers) as held:
        await held.begin()
        with capture_logs() as logged, monkeypatch.context() as patch:
            patch.setattr(Database, "connect", lambda *_, **__: _raise(ZeroDivisionError()))
            answers = [await held.answer(each) for each in (VIEWER, "subscription { accountChanged { kind } }")]
        assert (await held.answer(VIEWER))["data"]["viewer"]
    logged_ids = {each["error_id"] for each in logged if "error_id" in each}
    assert {answer["errors"][0]["extensions"]["errorId"] for answer in answers} == logged_ids
    assert len(logged_ids) == 2


def _raise(error: Exception) -> Any:
    raise error


async def test_exhausted_pool_answers_busy(viewer: CompanyFixture, database_url: str, clock: FixedClock) -> None:
    options = DatabaseOptions(pool_size=1, pool_overflow=0, pool_wait_seconds=1)  # it holds for connecting, too
    small = Database(database_url, clock=clock, options=options)
    app = create_app(replace(viewer.services, database=small, flag_store=FlagStore(small)))
    async with AsyncExitStack() as stack:
        stack.push_async_callback(small.close)
        client = await stack.enter_async_context(client_of(app, viewer))
        async with small.snapshot():
            busy = await client.post("/graphql", json={"query": VIEWER})
        recovered = await client.post("/graphql", json={"query": VIEWER})

    assert (busy.status_code, busy.headers["retry-after"]) == (503, "1")
    assert busy.json()["errors"][0]["extensions"] == {"code": "BUSY"}
    assert recovered.json()["data"]["viewer"]


@pytest.mark.parametrize("templates", ["postgresql"], indirect=True)
async def test_first_request_after_a_restart_succeeds(
    client: httpx2.AsyncClient, database: Database, owner: AsyncEngine
) -> None:
    async with AsyncExitStack() as stack:
        for _ in range(3):  # several connections in the pool
            await stack.enter_async_context(database.snapshot())
    await end_connections(owner)

    answers = [await client.post("/graphql", json={"query": VIEWER}) for _ in range(4)]

    assert [answer.status_code for answer in answers] == [200] * 4


async def end_connections(owner: AsyncEngine) -> None:
    """End all other connections to the database, as a restart of PostgreSQL does."""
    others = "datname = current_database() AND pid <> pg_backend_pid()"
    async with owner.connect() as connection:
        await connection.execute(text(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}"))


@pytest.mark.parametrize("templates", ["postgresql"], indirect=True)
async def test_connection_lost_in_the_middle_ends_a_write_but_no_query(
    client: httpx2.AsyncClient, viewer: CompanyFixture, database: Database, owner: AsyncEngine
) -> None:
    """The connection is lost after authentication, before the fields are read; and in a unit of work."""
    await create_record(viewer, "organizationCreate", name="A")
    names = {"query": "{ organizations { nodes { name } } }"}
    document, variables = mutation_document("organizationCreate", "organization { id }"), {"input": {"name": "B"}}
    query, write = [
        await _lose_connection(client, database, owner, body)
        for body in (names, {"query": document, "variables": variables})
    ]

    assert query.json()["data"]["organizations"]["nodes"] == [{"name": "A"}]  # in a new snapshot
    assert (write.status_code, write.json()["errors"][0]["extensions"]) == (503, {"code": "BUSY"})
    answer = await client.post("/graphql", json=names)
    assert answer.json()["data"]["organizations"]["nodes"] == [{"name": "A"}]
    assert database.engine.pool.checkedout() == 0  # type: ignore[attr-defined]  # it is a queue


async def _lose_connection(
    client: httpx2.AsyncClient, database: Database, owner: AsyncEngine, body: dict[str, Any]
) -> httpx2.Response:
    async with AsyncExitStack() as stack:
        _end_before(stack, database, owner, "organization")
        return await client.post("/graphql", json=body)


def _end_before(stack: AsyncExitStack, database: Database, owner: AsyncEngine, table: str) -> None:
    """End all connections once, before the first statement on a table."""
    engine = database.engine.sync_engine
    is_done = False

    def end(connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        nonlocal is_done
        if f" {table}" in statement and not is_done:
            is_done = True
            connection.connection.driver_connection.terminate()

    event.listen(engine, "before_cursor_execute", end)
    stack.callback(event.remove, engine, "before_cursor_execute", end)


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("broken", "mended"),
    [("max_page_count=1", "max_page_count=1000000"), ("query_only=1", "query_only=0")],
    ids=["disk full", "read-only"],
)
async def test_sqlite_that_cannot_be_written_answers_busy(
    client: httpx2.AsyncClient, database: Database, broken: str, mended: str
) -> None:
    write = {"query": mutation_document("noteCreate", "note { id }"), "variables": {"input": {}}}
    organization = {"query": mutation_document("organizationCreate", "organization { id }")}
    created = await client.post("/graphql", json={**organization, "variables": {"input": {"name": "A"}}})
    row_id = created.json()["data"]["organizationCreate"]["organization"]["id"]
    write["variables"] = {"input": {"organizationId": row_id, "content": "x" * 50_000}}

    refused = await _with_pragma(database, broken, client, write)
    read = await client.post("/graphql", json={"query": VIEWER})
    written = await _with_pragma(database, mended, client, write)

    assert (refused.status_code, refused.json()["errors"][0]["extensions"]) == (503, {"code": "BUSY"})
    assert read.status_code == 200
    assert written.json()["data"]["noteCreate"]["note"]["id"]


async def _with_pragma(database: Database, pragma: str, client: httpx2.AsyncClient, body: Any) -> httpx2.Response:
    """Send a request while connections get this setting when they are taken from the pool."""

    def apply(connection: Any) -> None:
        connection.connection.cursor().execute(f"PRAGMA {pragma}")

    event.listen(database.engine.sync_engine, "engine_connect", apply)
    try:
        return await client.post("/graphql", json=body)
    finally:
        event.remove(database.engine.sync_engine, "engine_connect", apply)


@pytest.mark.parametrize("templates", ["postgresql"], indirect=True)
async def test_read_only_postgresql_answers_busy(client: httpx2.AsyncClient, owner: AsyncEngine) -> None:
    body = {
        "query": mutation_document("organizationCreate", "organization { id }"),
        "variables": {"input": {"name": "A"}},
    }
    await _set_read_only(owner, is_read_only=True)
    refused = await client.post("/graphql", json=body)
    read = await client.post("/graphql", json={"query": VIEWER})
    await _set_read_only(owner, is_read_only=False)
    written = await client.post("/graphql", json=body)

    assert (refused.status_code, refused.json()["errors"][0]["extensions"]) == (503, {"code": "BUSY"})
    assert read.status_code == 200
    assert written.json()["data"]["organizationCreate"]["organization"]["id"]


async def _set_read_only(owner: AsyncEngine, *, is_read_only: bool) -> None:
    """Make a database read-only, as a standby is after a failover, or writable again; all connections end."""
    async with owner.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
        name = (await connection.execute(text("SELECT current_database()"))).scalar()
        value = "on" if is_read_only else "off"
        await connection.execute(text("SET default_transaction_read_only = off"))
        await connection.execute(text(f"ALTER DATABASE {name} SET default_transaction_read_only = {value}"))
    await end_connections(owner)


@pytest.mark.parametrize("templates", ["postgresql"], indirect=True)
async def test_no_endpoint_waits_long_for_a_locked_table(
    viewer: CompanyFixture, owner: AsyncEngine, database_url: str, clock: FixedClock, tmp_path: Path
) -> None:
    hasty = Database(database_url, clock=clock, options=DatabaseOptions(lock_timeout=0.01))
    services = replace(viewer.services, database=hasty, flag_store=FlagStore(hasty))
    app = create_app(services, PROVIDER, open_storage(f"file:{tmp_path}/files"))
    async with AsyncExitStack() as stack:
        stack.push_async_callback(hasty.close)
        client = await stack.enter_async_context(client_of(app, viewer))
        async with owner.begin() as holder:
            await holder.execute(text("LOCK TABLE company, session, token, login IN ACCESS EXCLUSIVE MODE"))
            answers = await answers_of_all_endpoints(client, app)

    failed = {place for place, answer in answers.items() if answer.status_code >= 500}
    assert {answers[place].status_code for place in failed} == {503}
    assert {"POST /graphql", "POST /auth/sign-in", "POST /ofrep/v1/evaluate/flags"} <= failed


@pytest.mark.parametrize("templates", ["postgresql"], indirect=True)
async def test_timeouts_hold_in_each_transaction(database_url: str) -> None:
    database = Database(database_url, options=DatabaseOptions(statement_timeout=0.05, idle_transaction_timeout=7))
    async with database.snapshot() as snapshot:
        settings = "SELECT current_setting('idle_in_transaction_session_timeout')"
        shown = await snapshot.connection.execute(identity(settings), {}, tenant=None)
        assert shown.scalar() == "7s"
        with pytest.raises(DatabaseUnavailable):
            await snapshot.connection.execute(identity("SELECT pg_sleep(5)"), {}, tenant=None)
    await database.close()


def identity(statement: str) -> Any:
    """Return a statement in SQL that reads no company's rows."""
    return text(statement).execution_options(plane="identity")


@pytest.mark.parametrize("error", [DatabaseUnavailable(), ZeroDivisionError()], ids=repr)
async def test_failing_work_after_a_response_is_logged_only(error: Exception) -> None:
    async def fail() -> None:
        raise error

    async def endpoint(_request: Request) -> Response:
        return Response("kept", background=AfterResponse(fail))

    transport = httpx2.ASGITransport(app=Starlette(routes=[Route("/", endpoint)]))
    with capture_logs() as logged:
        async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
            assert (await client.get("/")).text == "kept"
    assert len(logged) == 1


def test_all_work_after_responses_is_of_this_class() -> None:
    sources = (Path(__file__).parents[2] / "endpoints").rglob("*.py")
    users = [path.name for path in sources if "BackgroundTask" in path.read_text()]
    assert users == ["after_response.py"]


FULL = sqlite3.OperationalError("database or disk is full")
FULL.sqlite_errorcode, FULL.sqlite_errorname = sqlite3.SQLITE_FULL, "SQLITE_FULL"


def _full_disk(*_: Any, **__: Any) -> Any:
    with database_errors():
        raise OperationalError("INSERT", None, FULL)


@pytest.mark.sqlite_only
@pytest.mark.parametrize("broken", ["connect", "insert"])
async def test_reason_of_busy_answers_is_logged_once(
    app: Starlette, client: httpx2.AsyncClient, viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    document = 'mutation { organizationCreate(input: {name: "A"}) { userErrors { code } } }'
    async with socket(app, viewer.headers) as held:
        await held.begin()
        with capture_logs() as logged, monkeypatch.context() as patch:
            patch.setattr(*((Database, "connect") if broken == "connect" else (UnitOfWork, "insert")), _full_disk)
            for _ in range(5):
                refused = (await client.post("/graphql", json={"query": document})).json()
                assert refused["errors"][0]["extensions"]["code"] == "BUSY"
                assert (await held.answer(document))["errors"][0]["extensions"] == {"code": "BUSY"}
    reasons = [(line["reason"], line["count"]) for line in logged if line["event"] == "database busy"]
    assert reasons == [("OperationalError (SQLITE_FULL)", 1)]
