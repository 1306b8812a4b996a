"""A GraphQL request passes every check, in the same order, also when its answer is kept."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from functools import reduce
from typing import Any, NamedTuple

import httpx2
import pytest
from beta_client import change
from company_fixture import CompanyFixture
from database_templates import Templates

from app import create_app
from auth.point_budget import PointBudget
from beta.ops.kinds import Kill, Revive
from db.identity import revoke_tokens
from db.transactions import begin
from endpoints.graphql_request import is_json

RENAME = 'mutation { profileUpdate(input: {name: "Eva"}) { userErrors { code } } }'
NAMES = "{ accounts(first: 3) { nodes { name } } }"
POINTS = 1000


DEEP = reduce(lambda inner, _: [inner], range(300), [])
"""A value that no operation declares."""


class Refused(NamedTuple):
    """A request, and how it is refused."""

    status: int
    code: str
    method: str = "POST"
    headers: Mapping[str, str] = {}
    body: Mapping[str, Any] = {}


JSON_BODY: dict[str, Any] = {"json": {"query": NAMES}}
MANY = [[] for _ in range(30_000)]
"""More lists than an operation may have values. To look for garbage among 400,000 of them took 0.2 s."""
REFUSED = {
    "host": Refused(400, "UNKNOWN_HOST", headers={"host": "evil.example"}, body=JSON_BODY),
    "no credential": Refused(401, "UNAUTHENTICATED", headers={"authorization": ""}, body=JSON_BODY),
    "cookie of a form": Refused(
        403,
        "CSRF",
        headers={"authorization": "", "cookie": "afterwin=session_1_x", "content-type": "text/plain"},
        body={"content": "{}"},
    ),
    "cookie of another site": Refused(
        403,
        "CSRF",
        headers={"authorization": "", "cookie": "afterwin=session_1_x", "origin": "https://evil.example"},
        body=JSON_BODY,
    ),
    "method": Refused(405, "BAD_REQUEST", method="PUT", body=JSON_BODY),
    "content type": Refused(415, "BAD_REQUEST", headers={"content-type": "text/plain"}, body={"content": "{}"}),
    "many lists": Refused(400, "BAD_REQUEST", body={"json": {"query": NAMES, "extra": MANY}}),
    "many objects": Refused(400, "BAD_REQUEST", body={"json": {"query": NAMES, "extra": [{} for _ in MANY]}}),
    "many lists after a quotation mark": Refused(
        400, "BAD_REQUEST", body={"json": {"query": NAMES, "extra": ['\\"', *MANY, '"\\\\']}}
    ),
    "multipart": Refused(
        415, "BAD_REQUEST", headers={"content-type": "multipart/form-data; boundary=x"}, body={"content": "--x--"}
    ),
    "no JSON": Refused(400, "BAD_REQUEST", headers={"content-type": "application/json"}, body={"content": "{"}),
    "no object": Refused(400, "BAD_REQUEST", body={"json": [{"query": NAMES}]}),
    "query": Refused(400, "BAD_REQUEST", body={"json": {"query": 1}}),
    "variables": Refused(400, "BAD_REQUEST", body={"json": {"query": NAMES, "variables": []}}),
    "deep variables": Refused(200, "COST_LIMIT_EXCEEDED", body={"json": {"query": NAMES, "variables": {"a": DEEP}}}),
    "operation name": Refused(400, "BAD_REQUEST", body={"json": {"query": NAMES, "operationName": {}}}),
    "extensions": Refused(400, "BAD_REQUEST", body={"json": {"query": NAMES, "extensions": "x"}}),
    "no query": Refused(400, "BAD_REQUEST", body={"json": {}}),
    "unknown operation": Refused(
        200, "OPERATION_RESOLUTION_FAILURE", body={"json": {"query": NAMES, "operationName": "Other"}}
    ),
    "variables of a GET": Refused(400, "BAD_REQUEST", "GET", body={"params": {"query": NAMES, "variables": "{"}}),
    "mutation by GET": Refused(405, "BAD_REQUEST", "GET", body={"params": {"query": RENAME}}),
}


@pytest.fixture
def templates(sqlite: Templates) -> Templates:
    """SQLite only: what is tested here never reaches SQL."""
    return sqlite


@pytest.fixture
async def client(viewer: CompanyFixture) -> AsyncIterator[httpx2.AsyncClient]:
    """A client whose answer to `NAMES` is kept."""
    services = replace(viewer.services, point_budget=PointBudget(POINTS))
    transport = httpx2.ASGITransport(app=create_app(services))
    async with httpx2.AsyncClient(transport=transport, base_url=services.site.url, headers=viewer.headers) as opened:
        await ask(opened)
        found = viewer.database.answers.found
        await ask(opened)
        assert viewer.database.answers.found == found + 1
        yield opened


async def ask(client: httpx2.AsyncClient) -> Any:
    """The answer to `NAMES`, or the code of its first error."""
    answer = (await client.post("/graphql", json={"query": NAMES})).json()
    return answer["errors"][0]["extensions"]["code"] if "errors" in answer else answer["data"]


@pytest.mark.parametrize("name", REFUSED)
async def test_request_is_refused_although_its_answer_is_kept(client: httpx2.AsyncClient, name: str) -> None:
    status, code, method, headers, body = REFUSED[name]
    answer = await client.request(method, "/graphql", headers=headers, **body)

    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (status, code)
    assert "data" not in answer.json()
    assert answer.headers["cache-control"] == "private, no-store"
    assert ("allow" in answer.headers) == (status == 405)


@pytest.mark.parametrize("name", ["variables", "extensions", "operationName"])
async def test_empty_parameter_counts_as_left_out(client: httpx2.AsyncClient, name: str) -> None:
    answer = await client.get("/graphql", params={"query": NAMES, name: ""})
    assert (answer.status_code, answer.json()["data"]) == (200, await ask(client))


async def test_kept_answer_costs_points(client: httpx2.AsyncClient) -> None:
    answers = [await client.post("/graphql", json={"query": NAMES}) for _ in range(12)]
    left = [int(answer.headers["ratelimit"].split("r=")[1].split(";")[0]) for answer in answers]

    assert left == sorted(left, reverse=True)
    assert answers[-1].status_code == 429


async def test_kept_answer_is_given_to_no_one_whose_access_ended(
    client: httpx2.AsyncClient, viewer: CompanyFixture
) -> None:
    kept = await ask(client)
    await change(viewer.database, Kill())
    killed = await ask(client)
    await change(viewer.database, Revive())
    assert (killed, await ask(client)) == ("FEATURE_UNAVAILABLE", kept)

    async with begin(viewer.database, viewer.company.id, advances_revision=False) as uow:
        await revoke_tokens(uow, user_id=viewer.user_id)
    assert await ask(client) == "UNAUTHENTICATED"


@pytest.mark.parametrize("name", ["application/json", "Application/JSON ; charset=utf-8", "application/json;x=1"])
def test_json_is_recognized(name: str) -> None:
    assert is_json(name)


@pytest.mark.parametrize("name", ["", "text/json", "application/jsonx", "application/json, text/plain", "json"])
def test_other_media_types_are_not_json(name: str) -> None:
    assert not is_json(name)


@pytest.mark.parametrize("text", ["[" * 100_000, '{"' * 50_000, '\\"[' * 30_000])
async def test_brackets_of_a_text_are_letters(client: httpx2.AsyncClient, text: str) -> None:
    body = {"query": "{ viewer { user { id } } }", "variables": {"note": text}}
    assert "errors" not in (await client.post("/graphql", json=body)).json()
