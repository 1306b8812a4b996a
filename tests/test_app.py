"""GraphQL over HTTP: status codes, media types and errors."""

from collections.abc import AsyncIterator

import httpx2
import pytest
from company_fixture import CompanyFixture
from sqlalchemy.ext.asyncio import AsyncEngine

from app import create_app

GRAPHQL_JSON = "application/graphql-response+json"
CREATE = "mutation ($name: String!) { organizationCreate(input: {name: $name}) { organization { id } } }"
WRITE_NOTE = """mutation ($id: ID!, $text: String!) {
  noteCreate(input: {organizationId: $id, content: $text}) { userErrors { code } } }"""
VIEWER = "{ viewer { user { name } company { name } } }"


@pytest.fixture
async def client(viewer: CompanyFixture) -> AsyncIterator[httpx2.AsyncClient]:
    transport = httpx2.ASGITransport(app=create_app(viewer.services))
    headers = {"authorization": f"Bearer {viewer.token.text}"}
    async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000", headers=headers) as client:
        yield client


async def test_graphql_accepts_token(client: httpx2.AsyncClient) -> None:
    response = await client.post("/graphql", json={"query": VIEWER})

    assert response.status_code == 200
    assert response.json()["data"] == {"viewer": {"user": {"name": "Eva Salas"}, "company": {"name": "Solera"}}}
    assert response.headers["cache-control"] == "private, no-store"


@pytest.mark.parametrize("authorization", ["", "Bearer no", "Basic eA=="])
async def test_graphql_rejects_request_without_valid_token(client: httpx2.AsyncClient, authorization: str) -> None:
    response = await client.post("/graphql", json={"query": VIEWER}, headers={"authorization": authorization})

    assert response.status_code == 401
    assert response.headers["www-authenticate"] == "Bearer"
    assert response.json()["errors"][0]["extensions"] == {"code": "UNAUTHENTICATED"}
    assert "data" not in response.json()


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"null", "BAD_REQUEST"),
        (b"1", "BAD_REQUEST"),
        (b"[]", "BAD_REQUEST"),
        (b"{}", "BAD_REQUEST"),
        (b"{", "BAD_REQUEST"),
        (b"\xff\xfe", "BAD_REQUEST"),
        (b"[" * 5000, "BAD_REQUEST"),
        (b'{"query": 1}', "BAD_REQUEST"),
        (b'{"query": "{viewer{__typename}}", "variables": "x"}', "BAD_REQUEST"),
        (b'{"query": "{viewer{__typename}}", "operationName": 1}', "BAD_REQUEST"),
        (b'{"query": "{"}', "GRAPHQL_PARSE_FAILED"),
        (b'{"query": "{ nothing }"}', "GRAPHQL_VALIDATION_FAILED"),
        (b'{"query": "query ($a: Int) { viewer { __typename } }"}', "GRAPHQL_VALIDATION_FAILED"),
        (b'{"query": "query ($n: Int!) { accounts(first: $n) { nodes { id } } }"}', "BAD_USER_INPUT"),
        (b'{"query": "query A {viewer{__typename}} query B {viewer{__typename}}"}', "OPERATION_RESOLUTION_FAILURE"),
        (b'{"query": "query A {viewer{__typename}}", "operationName": "B"}', "OPERATION_RESOLUTION_FAILURE"),
        (b'{"query": "fragment F on Viewer {__typename}"}', "OPERATION_RESOLUTION_FAILURE"),
        (b'{"query": "' + b"{viewer{__typename}} " * 800 + b'"}', "GRAPHQL_PARSE_FAILED"),
    ],
)
async def test_graphql_rejects_malformed_request(client: httpx2.AsyncClient, body: bytes, code: str) -> None:
    response = await client.post(
        "/graphql", content=body, headers={"content-type": "application/json", "accept": GRAPHQL_JSON}
    )

    assert response.status_code == 400
    assert [error["extensions"]["code"] for error in response.json()["errors"]] == [code]
    assert "data" not in response.json()


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    "document",
    [
        '{ node(id: "x") { id } }',
        '{ account(id: "RGVhbDox") { id } }',
        "{ accounts(first: 0) { nodes { id } } }",
        "{ accounts(first: 1, last: 1) { nodes { id } } }",
        '{ accounts(after: "zz") { nodes { id } } }',
        '{ accountBoard(timeZone: "Mars/Olympus") { timeZone } }',
    ],
)
async def test_graphql_reports_invalid_argument_at_field(client: httpx2.AsyncClient, document: str) -> None:
    response = await client.post("/graphql", json={"query": document})

    (error,) = response.json()["errors"]
    assert response.status_code == 200
    assert error["extensions"] == {"code": "BAD_USER_INPUT"}
    assert len(error["path"]) == 1


async def test_graphql_makes_no_suggestions(client: httpx2.AsyncClient) -> None:
    response = await client.post(
        "/graphql", json={"query": "{ acounts { id } viewer { usr } accounts(frist: 1) { nodes { id } } }"}
    )

    assert "Did you mean" not in response.text


async def test_graphql_rejects_other_methods_and_media_types(client: httpx2.AsyncClient) -> None:
    deleted = await client.delete("/graphql")
    form = await client.post("/graphql", data={"query": VIEWER})

    assert (deleted.status_code, deleted.headers["allow"]) == (405, "GET, POST")
    assert form.status_code == 415


async def test_graphql_negotiates_media_type(client: httpx2.AsyncClient) -> None:
    for accept, media in (
        (GRAPHQL_JSON, GRAPHQL_JSON),
        (f"{GRAPHQL_JSON}, application/json;q=0.9", GRAPHQL_JSON),
        ("*/*", "application/json"),
    ):
        response = await client.post("/graphql", json={"query": VIEWER}, headers={"accept": accept})
        assert response.headers["content-type"] == f"{media}; charset=utf-8"


async def test_graphql_accepts_get(client: httpx2.AsyncClient) -> None:
    response = await client.get("/graphql", params={"query": VIEWER})

    assert response.json()["data"]["viewer"]["company"] == {"name": "Solera"}


async def test_graphql_masks_and_logs_internal_error(
    client: httpx2.AsyncClient, owner: AsyncEngine, capsys: pytest.CaptureFixture[str]
) -> None:
    async with owner.begin() as connection:
        await connection.exec_driver_sql("ALTER TABLE deal RENAME TO lost_deal")

    response = await client.post("/graphql", json={"query": "{ deals { nodes { id } } }"})

    (error,) = response.json()["errors"]
    assert error["extensions"]["code"] == "INTERNAL_SERVER_ERROR"
    assert "deal" not in error["message"]
    assert error["extensions"]["errorId"] in error["message"]
    assert error["extensions"]["errorId"] in "".join(capsys.readouterr())


@pytest.mark.parametrize("is_chunked", [False, True])
async def test_graphql_rejects_large_body(client: httpx2.AsyncClient, *, is_chunked: bool) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(21):
            yield b"x" * 65_536

    content = chunks() if is_chunked else b"x" * 21 * 65_536
    response = await client.post("/graphql", content=content, headers={"content-type": "application/json"})

    assert (response.status_code, response.headers["connection"]) == (413, "close")
    assert response.json()["errors"][0]["extensions"] == {"code": "BODY_TOO_LARGE"}


@pytest.mark.slow
@pytest.mark.parametrize("character", ["x", "\N{GRINNING FACE}"])
async def test_longest_note_fits_whatever_its_bytes(client: httpx2.AsyncClient, character: str) -> None:
    created = await client.post("/graphql", json={"query": CREATE, "variables": {"name": "A"}})
    row_id = created.json()["data"]["organizationCreate"]["organization"]["id"]
    longest, longer = ({"id": row_id, "text": character * length} for length in (100_000, 100_001))

    kept, refused = [
        await client.post("/graphql", json={"query": WRITE_NOTE, "variables": variables})  # in ASCII: 12 bytes each
        for variables in (longest, longer)
    ]

    assert kept.json()["data"]["noteCreate"]["userErrors"] == []
    assert refused.json()["data"]["noteCreate"]["userErrors"] == [{"code": "TOO_LONG"}]


async def test_start_page_and_livez(client: httpx2.AsyncClient) -> None:
    assert '<div id="app">' in (await client.get("/")).text
    assert (await client.get("/livez")).text == "alive"
