"""Limits of operations and of users, as clients of HTTP and WebSocket meet them."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import httpx2
import orjson
import pytest
from company_fixture import CompanyFixture, colleague, make_company
from limits.aio.storage import MemoryStorage
from limits.errors import StorageError
from mutate import create_record, run_mutation
from starlette.requests import ClientDisconnect, Request
from websocket_client import socket

from app import create_app
from auth.point_budget import LEAST_POINTS, PointBudget
from composition import create_rate_limit_storage, create_services
from db import read_budget
from db.read_budget import ReadBudget
from endpoints.disconnect import cancelled_on_disconnect
from resolvers import context
from resolvers.matching_updates import CALL_SIZE, MAX_MATCHING
from resolvers.mutations.runner import MutationRunner
from resolvers.prices import RECORD_COST
from schema.cost import response as response_limit
from schema.cost.limits import BASE_COST, MAX_COST, REFUSED_COST, ROOT_FIELD_COST
from schema.root import schema
from settings import Settings

VIEWER = "{ viewer { user { name } } }"
RENAME = "mutation ($input: ProfileUpdateInput!) { profileUpdate(input: $input) { userErrors { code } } }"
VIEWER_COST = BASE_COST + ROOT_FIELD_COST + 3
TOO_COSTLY = "{ organizations(first: 100) { nodes { deals(first: 100) { nodes { id title } } } } }"


@pytest.fixture(params=["sqlite"])  # these limits do not depend on the database
def templates(request: pytest.FixtureRequest) -> Any:
    return request.getfixturevalue(request.param)


def client_of(viewer: CompanyFixture, **services: Any) -> httpx2.AsyncClient:
    transport = httpx2.ASGITransport(app=create_app(replace(viewer.services, **services)))
    return httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000", headers=viewer.headers)


async def post(client: httpx2.AsyncClient, document: str, **variables: Any) -> httpx2.Response:
    return await client.post("/graphql", json={"query": document, "variables": variables})


def balance_of(response: httpx2.Response) -> tuple[int, int]:
    """Return the points left, and the seconds until all are back, of the header `RateLimit`."""
    name, remaining, seconds = response.headers["ratelimit"].split(";")
    assert name == '"points"'
    return int(remaining.removeprefix("r=")), int(seconds.removeprefix("t="))


async def test_answer_tells_its_cost(viewer: CompanyFixture) -> None:
    async with client_of(viewer) as client:
        response = await post(client, VIEWER)
    assert response.json()["extensions"] == {"cost": {"requested": VIEWER_COST, "limit": MAX_COST}}


async def test_invalid_document_tells_no_cost(viewer: CompanyFixture) -> None:
    async with client_of(viewer) as client:
        assert "extensions" not in (await post(client, "{ nothing }")).json()


async def test_headers_tell_what_is_left(viewer: CompanyFixture) -> None:
    async with client_of(viewer, point_budget=PointBudget(1000)) as client:
        response = await post(client, VIEWER)
    assert response.headers["ratelimit-policy"] == '"points";q=1000;w=60'
    remaining, seconds_to_full = balance_of(response)
    assert remaining == 1000 - VIEWER_COST
    assert 0 < seconds_to_full <= 120  # what was spent in this window comes back over the next one


async def test_subscription_over_http_costs_what_its_reading_takes(viewer: CompanyFixture) -> None:
    async with client_of(viewer, point_budget=PointBudget(1000)) as client:
        refused = await post(client, "subscription { accountChanged { kind } }")
    assert refused.json()["errors"][0]["extensions"]["code"] == "BAD_REQUEST"
    assert balance_of(refused)[0] == 1000 - REFUSED_COST


async def test_cost_of_a_document_costs_what_its_reading_takes(viewer: CompanyFixture) -> None:
    async with client_of(viewer) as client:
        asked = await post(client, '{ costOf(document: "{ viewer { user { name } } }") { points } }')
    assert asked.json()["extensions"]["cost"]["requested"] >= REFUSED_COST


async def test_user_without_points_is_refused_and_others_are_not(viewer: CompanyFixture) -> None:
    budget, other = PointBudget(2 * VIEWER_COST), await colleague(viewer)
    async with client_of(viewer, point_budget=budget) as client:
        statuses = [(await post(client, VIEWER)).status_code for _ in range(2)]
        refused = await post(client, VIEWER)
        others = await client.post("/graphql", json={"query": VIEWER}, headers=other.headers)
    assert statuses == [200, 200]
    assert (refused.status_code, refused.json()["errors"][0]["extensions"]["code"]) == (429, "RATE_LIMITED")
    assert 1 <= int(refused.headers["retry-after"]) <= 120
    assert refused.headers["ratelimit"].startswith('"points";r=0;t=')
    assert others.status_code == 200


async def test_refused_operation_spends_points(viewer: CompanyFixture) -> None:
    budget = PointBudget(1000)
    async with client_of(viewer, point_budget=budget) as client:
        response = await post(client, TOO_COSTLY)
    assert response.json()["errors"][0]["extensions"]["code"] == "COST_LIMIT_EXCEEDED"
    assert (await budget.balance(viewer.user_id)).used == REFUSED_COST


@pytest.mark.parametrize("document", ["{ nothing }", "query ($a: Int) { viewer { user { name } } }"])
async def test_document_that_is_not_valid_spends_as_much(viewer: CompanyFixture, document: str) -> None:
    budget = PointBudget(1000)
    async with client_of(viewer, point_budget=budget) as client:
        response = await post(client, document)
    assert response.json()["errors"][0]["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"
    assert (await budget.balance(viewer.user_id)).used == REFUSED_COST


@pytest.mark.parametrize(("size", "factor"), [(100, 1), (101, 2)])
async def test_query_with_a_failed_field_spends_its_cost_twice(viewer: CompanyFixture, size: int, factor: int) -> None:
    """It may have run twice, which points do not show: they are the same when its plan rests."""
    await create_record(viewer, "organizationCreate", name="Northwind")
    document = f"{{ organizations(first: 1) {{ nodes {{ deals(first: {size}) {{ nodes {{ id }} }} }} }} }}"
    async with client_of(viewer, point_budget=PointBudget(3_000)) as client:
        answers = [await post(client, document) for _ in range(3)]
    cost = answers[0].json()["extensions"]["cost"]["requested"]
    assert [balance_of(answer)[0] for answer in answers] == [3_000 - factor * cost * n for n in (1, 2, 3)]


async def test_operations_of_a_socket_spend_points_as_if_alone(
    viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    budget, run_other = PointBudget(3_000), asyncio.Event()
    socket_context = replace(
        viewer.request_context, services=replace(viewer.services, point_budget=budget), is_socket=True
    )

    async def points_of(document: str) -> int:
        used = (await budget.balance(viewer.user_id)).used
        await schema.execute(document, context_value=socket_context, variable_values={"input": {"locale": "en"}})
        return (await budget.balance(viewer.user_id)).used - used

    alone = await points_of('{ node(id: "x") { id } }') + await points_of(RENAME)
    spend = budget.spend

    async def spend_while_another_runs(user_id: int, points: int) -> Any:
        balance = await spend(user_id, points)
        if not run_other.is_set():
            run_other.set()
            await points_of(RENAME)
        return balance

    monkeypatch.setattr(budget, "spend", spend_while_another_runs)
    assert await points_of('{ node(id: "x") { id } }') == alone


async def test_answer_with_a_failed_field_is_not_withheld_for_points(viewer: CompanyFixture) -> None:
    document = '{ node(id: "x") { id } viewer { user { name } } }'
    async with client_of(viewer, point_budget=PointBudget(300)) as client:
        answer = await post(client, document)
    assert answer.json()["data"]["viewer"] == {"user": {"name": "Eva Salas"}}
    assert answer.json()["errors"][0]["path"] == ["node"]


async def test_rate_limit_and_cost_of_tell_in_advance(viewer: CompanyFixture) -> None:
    document = """query ($d: String!) { rateLimit { limit remaining used resetAt }
      costOf(document: $d, variables: {}) { points limit isAllowed reason } }"""
    async with client_of(viewer, point_budget=PointBudget(9000)) as client:
        allowed = (await post(client, document, d=VIEWER)).json()
        refused = (await post(client, document, d=TOO_COSTLY)).json()
        unparsed = (await post(client, document, d="{")).json()
    cost = allowed["data"]["costOf"]
    assert cost == {"points": VIEWER_COST, "limit": MAX_COST, "isAllowed": True, "reason": None}
    spent = allowed["extensions"]["cost"]["requested"]
    assert allowed["data"]["rateLimit"]["remaining"] == 9000 - spent
    assert not refused["data"]["costOf"]["isAllowed"]
    assert refused["data"]["costOf"]["points"] > MAX_COST
    assert unparsed["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_limits_hold_on_sockets(viewer: CompanyFixture) -> None:
    services = replace(viewer.services, point_budget=PointBudget(VIEWER_COST + REFUSED_COST))
    async with socket(create_app(services), viewer.headers) as opened:
        await opened.begin()
        first = await opened.answer(VIEWER, "1")
        costly = await opened.answer(TOO_COSTLY, "2")
        late = await opened.answer(VIEWER, "3")
        subscription = await opened.answer("subscription { accountChanged { kind } }", "4")
    assert first["extensions"]["cost"]["requested"] == VIEWER_COST
    codes = [answer["errors"][0]["extensions"]["code"] for answer in (costly, late, subscription)]
    assert codes == ["COST_LIMIT_EXCEEDED", "RATE_LIMITED", "RATE_LIMITED"]


async def test_slow_operation_is_cancelled(viewer: CompanyFixture) -> None:
    site = replace(viewer.services.site, operation_timeout=timedelta(microseconds=1))
    async with client_of(viewer, site=site) as client:
        response = await post(client, VIEWER)
    assert response.json()["errors"][0]["extensions"]["code"] == "TIMEOUT"
    assert await viewer.ask(VIEWER) == {"viewer": {"user": {"name": "Eva Salas"}}}


async def test_writers_wait_for_a_dry_run_for_a_bounded_time(
    viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, answering = await make_company(viewer.database, "Other"), asyncio.Event()

    async def never(*_: Any) -> None:
        answering.set()
        await asyncio.Event().wait()

    with monkeypatch.context() as patch:
        patch.setattr(context, "DRY_RUN_SECONDS", 0.1)
        patch.setattr(MutationRunner, "_load", never)
        dry_run = asyncio.create_task(viewer.answer(RENAME, input={"locale": "de", "validateOnly": True}))
        await answering.wait()
    written = await other.ask(RENAME, input={"locale": "en"})
    assert written == {"profileUpdate": {"userErrors": []}}
    (error,) = (await dry_run).errors
    assert error.extensions["code"] == "TIMEOUT"


async def test_operation_reads_a_bounded_number_of_rows(
    viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ReadBudget.__init__, "__defaults__", (0, 10**6))
    code, message = await viewer.refusal("{ users { nodes { name } } }")
    assert (code, "too much data" in message) == ("COST_LIMIT_EXCEEDED", True)


async def test_operation_reads_a_bounded_number_of_bytes(
    viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ReadBudget.__init__, "__defaults__", (read_budget.MAX_ROWS, 5))
    code, _ = await viewer.refusal("{ users { nodes { name } } }")
    assert code == "COST_LIMIT_EXCEEDED"


async def test_text_in_json_counts_too(viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    history = "{ events { nodes { changes { after } } } }"
    organization = await create_record(viewer, "organizationCreate", name="Northwind")
    monkeypatch.setattr(ReadBudget.__init__, "__defaults__", (read_budget.MAX_ROWS, 1500))
    await viewer.ask(history)
    await run_mutation(viewer, "organizationUpdate", "organization { id }", id=organization, name="x" * 200)
    for _ in range(4):
        await run_mutation(viewer, "organizationUpdate", "organization { id }", id=organization, name="y" * 200)
        await run_mutation(viewer, "organizationUpdate", "organization { id }", id=organization, name="x" * 200)
    code, _ = await viewer.refusal(history)
    assert code == "COST_LIMIT_EXCEEDED"


async def test_response_has_a_bounded_size(viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(response_limit, "MAX_RESPONSE_CHARACTERS", 20)
    code, message = await viewer.refusal("{ viewer { user { a: name b: name c: name } } }")
    assert (code, "too large" in message) == ("COST_LIMIT_EXCEEDED", True)


def request_of(*messages: str) -> Request:
    waiting: asyncio.Queue[Any] = asyncio.Queue()
    for message in messages:
        waiting.put_nowait({"type": message})
    return Request({"type": "http", "headers": []}, waiting.get)


async def test_work_is_cancelled_when_the_client_leaves() -> None:
    ended = asyncio.Event()

    async def work() -> None:
        async with cancelled_on_disconnect(request_of("http.request", "http.disconnect")):
            try:
                await asyncio.sleep(3600)
            finally:
                ended.set()

    with pytest.raises(ClientDisconnect):
        await work()
    assert ended.is_set()


async def test_short_work_is_not_watched() -> None:
    waiting = request_of("http.request", "http.disconnect")
    async with cancelled_on_disconnect(waiting):
        await asyncio.sleep(0)
    assert await waiting.receive() == {"type": "http.request"}


async def test_watching_ends_with_work_while_the_client_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("endpoints.disconnect.WATCH_AFTER_SECONDS", 0)
    before = asyncio.all_tasks()
    async with cancelled_on_disconnect(request_of("http.request")):
        await asyncio.sleep(0.01)
        assert len(asyncio.all_tasks() - before) == 1
    assert asyncio.all_tasks() == before


MANY_COUNTS = " ".join(f'c{number}: deals(where: {{search: "x{number}"}}) {{ totalCount }}' for number in range(30))
"""What takes many turns of the event loop, so that a client can leave meanwhile."""


@pytest.mark.parametrize(
    ("document", "status"),
    [(f"{{ {MANY_COUNTS} }}", 400), ('mutation { profileUpdate(input: {locale: "en"}) { userErrors { code } } }', 200)],
    ids=["query", "mutation"],
)
async def test_only_queries_are_cancelled_when_the_client_leaves(
    viewer: CompanyFixture, document: str, status: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("endpoints.disconnect.WATCH_AFTER_SECONDS", 0)
    content, sent = orjson.dumps({"query": document}), []
    app = create_app(viewer.services)
    headers = {**viewer.headers, "host": "127.0.0.1:8000", "content-type": "application/json"}
    scope = {
        "type": "http",
        "method": "POST",
        "path": "/graphql",
        "raw_path": b"/graphql",
        "query_string": b"",
        "scheme": "http",
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
        "client": ("192.0.2.1", 1),
        "server": ("127.0.0.1", 8000),
    }
    messages = iter([{"type": "http.request", "body": content, "more_body": False}])

    async def receive() -> Any:
        return next(messages, {"type": "http.disconnect"})

    async def send(message: Any) -> None:
        sent.append(message)

    await app(scope, receive, send)
    assert sent[0]["status"] == status


class AbsentStorage(MemoryStorage):
    """A storage that cannot be reached."""

    async def acquire_sliding_window_entry(self, *_: Any) -> bool:
        raise StorageError(ConnectionError())

    async def get_sliding_window(self, *_: Any) -> Any:
        raise StorageError(ConnectionError())


async def test_operations_run_while_the_storage_of_points_is_away() -> None:
    budget = PointBudget(100, AbsentStorage())
    assert (await budget.spend(1, 50)).limit == 100
    assert (await budget.balance(1)).remaining == 100


async def test_points_come_back_with_time(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [1_800_000_000.0]
    monkeypatch.setattr("limits.aio.storage.memory.time.time", lambda: now[0])
    budget = PointBudget(100)
    await budget.spend(1, 100)
    left = []
    for _ in range(3):
        now[0] += 45
        left.append((await budget.balance(1)).remaining)
    assert left == [0, 50, 100]


@pytest.mark.parametrize(
    ("points", "processes", "share"),
    [(200_000, 1, 200_000), (200_000, 2, 100_000), (200_000, 3, LEAST_POINTS), (10**6, 3, 333_334), (500, 8, 500)],
)
@pytest.mark.usefixtures("command_folder")
async def test_points_are_divided_among_processes(points: int, processes: int, share: int) -> None:
    services = create_services(Settings(points_per_minute=points, limit_processes=processes))
    assert (await services.point_budget.balance(1)).limit == share
    await services.database.close()


def test_share_of_points_suffices_for_each_operation() -> None:
    assert LEAST_POINTS >= MAX_COST + (MAX_MATCHING - CALL_SIZE) * RECORD_COST


def test_storage_of_rate_limits_is_a_setting() -> None:
    assert create_rate_limit_storage(Settings()) is not None
    with pytest.raises(ValueError, match=r"^AFTERWIN_RATE_LIMIT_STORAGE_URL: Input should be memory://"):
        create_rate_limit_storage(Settings(rate_limit_storage_url="nonsense://"))
