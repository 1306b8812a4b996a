"""Request ids and the access log: on every request, without anything that a client sent as a value."""

import base64
import logging
import zlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import unquote

import httpx2
import pytest
import structlog
from beta_client import api_client, give_staff_roles
from company_fixture import CompanyFixture
from database_templates import Templates
from starlette.routing import Route
from structlog.contextvars import merge_contextvars
from structlog.testing import capture_logs
from until import until
from websocket_client import socket

from app import create_app
from auth.site import Site
from db import tally
from db.models import StaffRole
from endpoints import access_log

SECRET_WORD = "sesame"
LOOK_UP = "query Find($name: String!) { organizations(where: {name: {eq: $name}}) { nodes { name } } }"


@pytest.fixture
def templates(sqlite: Templates) -> Templates:
    """SQLite only: what is tested here never reaches SQL."""
    return sqlite


@pytest.fixture
def lines() -> Iterator[list[Any]]:
    """The lines of the log, of every level."""
    previous = structlog.get_config()["wrapper_class"]
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.DEBUG))
    with capture_logs(processors=[merge_contextvars]) as captured:
        yield captured
    structlog.configure(wrapper_class=previous)


@pytest.fixture
async def client(viewer: CompanyFixture) -> Any:
    async with api_client(viewer) as opened:
        yield opened


@pytest.mark.parametrize("request_id", ["a", "01HF-7.x_Z", "x" * 128])
async def test_request_id_of_client_returned(client: httpx2.AsyncClient, lines: list[Any], request_id: str) -> None:
    response = await client.get("/sign-in", headers={"x-request-id": request_id})

    assert response.headers["x-request-id"] == request_id
    assert [line["request_id"] for line in lines] == [request_id]


@pytest.mark.parametrize("request_id", ["", "a b", "é", '"', "x" * 129, "a\tb", "<script>"])
async def test_invalid_request_id_replaced(client: httpx2.AsyncClient, request_id: str) -> None:
    response = await client.get("/sign-in", headers={b"x-request-id": request_id.encode()})

    assert len(response.headers["x-request-id"]) == 32
    assert response.headers["x-request-id"].isalnum()


async def test_every_response_has_a_request_id(viewer: CompanyFixture, client: httpx2.AsyncClient) -> None:
    paths = ["/nothing", *(route.path for route in create_app(viewer.services).routes if isinstance(route, Route))]
    ids = [(await client.request(method, path)).headers["x-request-id"] for path in paths for method in ("GET", "PUT")]
    refused = await client.get("/sign-in", headers={"host": "evil.example"})

    assert len({*ids, refused.headers["x-request-id"]}) == len(ids) + 1


async def test_access_log_describes_operation(
    viewer: CompanyFixture, client: httpx2.AsyncClient, lines: list[Any]
) -> None:
    viewer.statements.clear()
    await client.post("/graphql", json={"query": LOOK_UP, "variables": {"name": SECRET_WORD}})

    (line,) = lines
    assert (line["event"], line["method"], line["route"], line["status"]) == ("request", "POST", "/graphql", 200)
    assert (line["kind"], line["name"]) == ("query", "Find")
    assert len(line["document_hash"]) == 64
    assert line["statements"] == len(viewer.statements) > 1
    assert line["duration_ms"] > 0
    assert line["cost"] > 0


async def test_access_log_has_code_of_error(client: httpx2.AsyncClient, lines: list[Any]) -> None:
    await client.post("/graphql", json={"query": "{ nothing }"})
    await client.post("/graphql", json={"query": "{ viewer { __typename } }"}, headers={"authorization": "Bearer no"})

    assert [line.get("error_code") for line in lines] == ["GRAPHQL_VALIDATION_FAILED", None]
    assert [line["status"] for line in lines] == [200, 401]


async def test_log_contains_no_values(viewer: CompanyFixture, client: httpx2.AsyncClient, lines: list[Any]) -> None:
    where = {"name": {"contains": SECRET_WORD}}
    literal = LOOK_UP.replace("$name: String!", "$a: Int").replace("$name", f'"{SECRET_WORD}"')
    for document, variables in ((LOOK_UP, {"name": SECRET_WORD}), (literal, {})):
        await client.post("/graphql", json={"query": document, "variables": variables})
        await client.get("/graphql", params={"query": document, "variables": "{}", "operationName": "Find"})
    await client.post("/graphql", json={"query": f"query {{ {SECRET_WORD} }}", "operationName": SECRET_WORD})
    export = "query ($where: JSON) { export(list: ORGANIZATIONS, where: $where) { url } }"
    url = (await viewer.ask(export, where=where))["export"]["url"]
    await client.get(url)
    await client.post("/auth/sign-in", json={"email": f"{SECRET_WORD}@x.example", "password": SECRET_WORD})
    await client.get(f"/{SECRET_WORD}?{SECRET_WORD}", headers={"user-agent": SECRET_WORD})
    await client.request(SECRET_WORD.upper(), "/graphql")

    assert len(lines) == 9
    assert SECRET_WORD not in str(lines).lower()
    assert url.rpartition("/")[2] not in str(lines)


async def test_export_link_hides_its_filter(viewer: CompanyFixture) -> None:
    """A link may stand in the logs of proxies, so its filter and its ids are encrypted."""
    document = "query ($where: JSON) { export(list: ORGANIZATIONS, where: $where) { url } }"
    urls = [
        (await viewer.ask(document, where={"name": {"contains": word}}))["export"]["url"]
        for word in (SECRET_WORD, SECRET_WORD * 100)
    ]

    for url in urls:
        token = unquote(url).rpartition("/")[2]
        decoded = httpx2.URL(url).path.encode() + _decoded(token)
        assert SECRET_WORD.encode() not in decoded
        assert b"ORGANIZATIONS" not in decoded.upper()


def _decoded(token: str) -> bytes:
    content = b""
    for part in token.split("."):
        raw = base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
        content += raw
        try:
            content += zlib.decompress(raw)
        except zlib.error:
            continue
    return content


async def test_health_checks_logged_for_debugging_only(client: httpx2.AsyncClient, lines: list[Any]) -> None:
    await client.get("/livez")
    await client.get("/readyz")

    assert {line["route"] for line in lines} == access_log.HEALTH_CHECKS
    assert {line["log_level"] for line in lines} == {"debug"}


async def test_socket_and_its_operations_have_a_line_each(viewer: CompanyFixture, lines: list[Any]) -> None:
    async with socket(create_app(viewer.services), {**viewer.headers, "x-request-id": "socket-1"}) as opened:
        await opened.begin()
        await opened.answer(LOOK_UP.replace("$name", "$wanted"), wanted=SECRET_WORD)
        await opened.answer("{ nothing }", "2")

    operation, refused, whole = lines
    for line in lines:
        assert (line["method"], line["route"], line["request_id"]) == ("WEBSOCKET", "/graphql", "socket-1")
        assert line["statements"] > 0
    assert (operation["event"], operation["kind"], operation["name"]) == ("operation", "query", "Find")
    assert (operation["cost"] > 0, operation.get("error_code")) == (True, None)
    assert refused["error_code"] == "GRAPHQL_VALIDATION_FAILED"
    assert whole["event"] == "request"
    assert SECRET_WORD not in str(lines)


async def test_audit_log_has_request_id(viewer: CompanyFixture) -> None:
    await give_staff_roles(viewer, StaffRole.BETA_MANAGER, StaffRole.AUDITOR)
    create = "mutation ($input: FlagCreateInput!) { flagCreate(input: $input) { userErrors { code field } } }"
    variables = {"input": {"key": "ledger", "title": "Ledger", "owner": "Mara"}}

    async with api_client(viewer) as client:
        body = {"query": create, "variables": variables}
        response = await client.post("/graphql", json=body, headers={"x-request-id": "deploy-42"})
    entries = (await viewer.ask("{ flagAudit(first: 1) { nodes { action requestId } } }"))["flagAudit"]["nodes"]

    assert response.json()["data"] == {"flagCreate": {"userErrors": []}}
    assert entries == [{"action": "CREATE", "requestId": "deploy-42"}]


async def test_request_id_readable_from_other_origins(viewer: CompanyFixture) -> None:
    app_origin = "https://app.example.com"
    site = Site(allowed_origins=frozenset({app_origin}))
    transport = httpx2.ASGITransport(app=create_app(replace(viewer.services, site=site)))
    async with httpx2.AsyncClient(transport=transport, base_url=site.url) as client:
        response = await client.get("/sign-in", headers={"origin": app_origin})

    assert "x-request-id" in response.headers["access-control-expose-headers"]


async def test_requests_that_do_not_arrive_have_one_line(
    viewer: CompanyFixture, lines: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tally, "INTERVAL_SECONDS", 3600.0)
    app = create_app(viewer.services)
    for path in ("/graphql", "/auth/sign-in") * 15:
        await leave_early(app, path, viewer.headers)

    (line,) = lines
    assert (line["event"], line["count"]) == ("requests did not arrive whole", 1)


async def leave_early(app: Any, path: str, headers: dict[str, str]) -> None:
    """Send the half of a body, and leave."""
    fields = {"host": "127.0.0.1:8000", "content-type": "application/json", **headers}
    scope = {
        "type": "http",
        "method": "POST",
        "path": path,
        "query_string": b"",
        "headers": [(name.encode(), value.encode()) for name, value in fields.items()],
        "client": ("192.0.2.1", 1),
        "state": {},
    }
    waiting = [{"type": "http.request", "body": b"{", "more_body": True}, {"type": "http.disconnect"}]

    async def receive() -> Any:
        return waiting.pop(0)

    async def send(_message: Any) -> None:
        pass

    await app(scope, receive, send)


async def test_tally_loses_no_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tally, "INTERVAL_SECONDS", 0.001)
    counts: list[int] = []
    counted = tally.Tally(lambda _kind, count: counts.append(count))
    for number in range(30):
        counted.add()
        if number % 10 == 0:
            await until(lambda: sum(counts) == number + 1)  # noqa: B023  # it is awaited in the loop
    await until(lambda: sum(counts) == 30)
    assert len(counts) < 30


async def test_tally_begins_anew_if_its_loop_calls_nothing_later(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tally, "INTERVAL_SECONDS", 3600)
    counts: list[int] = []
    counted = tally.Tally(lambda _kind, count: counts.append(count))
    timers = [counted.add() or counted._timer for _ in range(2)]  # noqa: SLF001  # only a loop that ends cancels it
    assert (counts, timers[0]) == ([1], timers[1])
    timers[0].cancel()
    counted.add()
    assert counts == [1, 1]
