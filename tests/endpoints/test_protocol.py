"""GraphQL over HTTP: media types, methods, conditional requests and compression."""

import gzip
import json
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx2
import pytest
import zstandard
from beta_client import api_client
from company_fixture import CompanyFixture, make_company
from database_templates import Templates
from graphql import get_introspection_query
from starlette.routing import Route

from app import create_app
from db.store import Database
from endpoints.compression import is_compressed
from endpoints.responses import GRAPHQL_JSON, JSON, negotiate_media_type
from schema import introspection
from schema.cost.pricing import Operation
from schema.root import schema
from web import early_access_page, sign_in_page

VIEWER = "{ viewer { user { name } } }"
RENAME = 'mutation { profileUpdate(input: {name: "Eva"}) { userErrors { message } } }'
INTROSPECTION = get_introspection_query()


@pytest.fixture
def templates(sqlite: Templates) -> Templates:
    """SQLite only: what is tested here never reaches SQL."""
    return sqlite


@pytest.fixture
async def client(viewer: CompanyFixture) -> AsyncIterator[httpx2.AsyncClient]:
    async with api_client(viewer) as opened:
        yield opened


ACCEPTED = [
    ("", JSON),
    ("*/*", JSON),
    ("text/html", JSON),
    (JSON, JSON),
    (GRAPHQL_JSON, GRAPHQL_JSON),
    (GRAPHQL_JSON.upper(), GRAPHQL_JSON),
    (f"{GRAPHQL_JSON};q=0", JSON),
    (f"{GRAPHQL_JSON}, {JSON};q=0.9", GRAPHQL_JSON),
    (f"{JSON}, {GRAPHQL_JSON}", JSON),
    (f"{GRAPHQL_JSON}, {JSON}", GRAPHQL_JSON),
    (f"{JSON};q=0.5, {GRAPHQL_JSON}", GRAPHQL_JSON),
    (f"{GRAPHQL_JSON};q=0.5, {JSON}", JSON),
    (f"{JSON}; q = 0.5, {GRAPHQL_JSON};q=0.6", GRAPHQL_JSON),
    (f"*/*, {GRAPHQL_JSON}", GRAPHQL_JSON),
    (f"{GRAPHQL_JSON};q=0.1, */*;q=0.5", JSON),
    (f"{GRAPHQL_JSON};q=0.1, application/*;q=0.5", JSON),
    (f"{GRAPHQL_JSON};charset=utf-8;q=0.8, {JSON};q=0.7", GRAPHQL_JSON),
    (f"{JSON};q=0, */*", GRAPHQL_JSON),
    (f"{JSON};q=0, application/*;q=0, */*", JSON),
    (f"{JSON};q=0", JSON),
    ("*/*;q=0", JSON),
    (f"{JSON};q=x, {GRAPHQL_JSON}", JSON),
    (f"{JSON};q=nan, {GRAPHQL_JSON};q=nan", JSON),
]


@pytest.mark.parametrize(("accept", "chosen"), ACCEPTED)
async def test_media_type_follows_qualities(accept: str, chosen: str) -> None:
    assert negotiate_media_type(accept) == chosen


@pytest.mark.parametrize(("accept", "chosen"), ACCEPTED)
async def test_unauthenticated_response_negotiates_media_type(
    client: httpx2.AsyncClient, accept: str, chosen: str
) -> None:
    headers = {"accept": accept, "authorization": "Bearer no"}
    response = await client.post("/graphql", json={"query": VIEWER}, headers=headers)

    assert response.status_code == 401
    assert response.headers["content-type"] == f"{chosen}; charset=utf-8"


@pytest.mark.parametrize("accept", [JSON, GRAPHQL_JSON])
async def test_mutation_by_get_not_allowed(client: httpx2.AsyncClient, accept: str) -> None:
    response = await client.get("/graphql", params={"query": RENAME}, headers={"accept": accept})

    assert (response.status_code, response.headers["allow"]) == (405, "POST")
    assert response.json()["errors"][0]["extensions"] == {"code": "BAD_REQUEST"}
    assert response.headers["content-type"] == f"{accept}; charset=utf-8"


@pytest.mark.parametrize(
    "content_type", ["", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonx"]
)
async def test_other_content_types_refused(client: httpx2.AsyncClient, content_type: str) -> None:
    body = json.dumps({"query": VIEWER}).encode()
    response = await client.post("/graphql", content=body, headers={"content-type": content_type})

    assert response.status_code == 415
    assert response.json()["errors"][0]["extensions"] == {"code": "BAD_REQUEST"}


async def test_json_with_parameters_accepted(client: httpx2.AsyncClient) -> None:
    headers = {"content-type": "application/json; charset=utf-8"}
    response = await client.post("/graphql", content=json.dumps({"query": VIEWER}).encode(), headers=headers)

    assert response.json()["data"]["viewer"]["user"] == {"name": "Eva Salas"}


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The introspection documents that were executed, and not found in the cache."""
    executed: list[str] = []
    make = introspection._introspect  # noqa: SLF001  # what takes the time
    monkeypatch.setattr(introspection, "_introspect", lambda *args: executed.append(args[1].query) or make(*args))
    monkeypatch.setattr(schema, "_introspection", introspection.IntrospectionCache())
    return executed


async def introspect(client: httpx2.AsyncClient, etag: str = "") -> httpx2.Response:
    headers = {"if-none-match": etag} if etag else {}
    return await client.get("/graphql", params={"query": INTROSPECTION}, headers=headers)


@pytest.mark.slow
async def test_introspection_made_once_for_each_variant(
    viewer: CompanyFixture, database: Database, made: list[str]
) -> None:
    outsider = await make_company(database, "Koyo", in_beta=False)
    async with api_client(viewer) as member_client, api_client(outsider) as outsider_client:
        for _ in range(2):
            member, public = await introspect(member_client), await introspect(outsider_client)
            posted = await member_client.post("/graphql", json={"query": INTROSPECTION})
            assert posted.json() == member.json()

    assert len(made) == 2
    assert '"AccountBoard"' in member.text
    assert '"AccountBoard"' not in public.text
    assert "accounts" not in public.text
    assert public.json()["data"] == json.loads(json.dumps(schema.public.introspect()))
    assert member.headers["etag"] != public.headers["etag"]


@pytest.mark.slow
async def test_introspection_revalidated_per_variant(viewer: CompanyFixture, database: Database) -> None:
    outsider = await make_company(database, "Koyo", in_beta=False)
    async with api_client(viewer) as member_client, api_client(outsider) as outsider_client:
        etag = (await introspect(member_client)).headers["etag"]
        same, other = await introspect(member_client, etag), await introspect(outsider_client, etag)
        refused = await member_client.get(
            "/graphql",
            params={"query": INTROSPECTION},
            headers={"if-none-match": etag, "authorization": "Bearer no"},
        )

    assert (same.status_code, same.content, same.headers["etag"]) == (304, b"", etag)
    assert same.headers["cache-control"] == "private, no-cache"
    assert other.status_code == 200
    assert '"AccountBoard"' not in other.text
    assert refused.status_code == 401


DOCUMENTS = [
    ("{ __schema { queryType { name } } viewer { user { name } } }", None),
    ("{ ...F } fragment F on Query { __schema { queryType { name } } }", None),
    ("query ($n: String!) { __type(name: $n) { name } }", {"n": "User"}),
    ("query ($n: String!) { __type(name: $n) { name } }", {"n": "Account"}),
    ("query ($n: String!) { __type(name: $n) { name } }", {}),
    ("{ __schema { nothing } }", None),
    ("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", None),
    ("query A { __schema { queryType { name } } } query B { __typename }", None),
    ("mutation { __typename } # __schema", None),
]


@pytest.mark.parametrize(("document", "variables"), DOCUMENTS)
@pytest.mark.parametrize("in_beta", [True, False])
async def test_cached_answer_equals_executed_answer(
    database: Database, document: str, variables: Any, *, in_beta: bool
) -> None:
    viewer = await make_company(database, "Koyo", in_beta=in_beta)
    async with viewer.database.snapshot():
        pass
    async with api_client(viewer) as client:
        body = {"query": document, "variables": variables}
        first, second = [(await client.post("/graphql", json=body)).json() for _ in range(2)]
    variant = schema.full if in_beta else schema.public
    expected = await variant.execute(document, variable_values=variables, context_value=None)

    assert first == second
    if "viewer" not in document:
        assert first.get("data") == expected.data
        assert [error["message"] for error in first.get("errors", ())] == [
            error.message for error in expected.errors or ()
        ]


async def test_many_small_introspections_are_forgotten(made: list[str]) -> None:
    cache, queries = introspection.IntrospectionCache(), [f'{{ __type(name: "x{n}") {{ name }} }}' for n in range(50)]
    cache._results = type(cache._results)(20 * introspection.ENTRY_BYTES, getsizeof=introspection._size)  # noqa: SLF001  # a smaller one
    for query in queries:
        await cache.execute(schema.public, Operation(query))

    assert len(cache._results) < 20  # noqa: SLF001  # as above


def decode_zstd(content: bytes) -> bytes:
    return zstandard.ZstdDecompressor().decompressobj().decompress(content)


DECODERS: dict[str, Callable[[bytes], bytes]] = {"gzip": bytes, "br": bytes, "zstd": decode_zstd}
"""What the client does not decode by itself."""


@pytest.mark.parametrize("encoding", DECODERS)
async def test_long_answers_compressed(client: httpx2.AsyncClient, encoding: str) -> None:
    for accept in (JSON, GRAPHQL_JSON):
        headers = {"accept-encoding": encoding, "accept": accept}
        response = await client.get("/graphql", params={"query": INTROSPECTION}, headers=headers)

        assert response.headers["content-encoding"] == encoding
        assert "accept-encoding" in response.headers["vary"].lower()
        assert int(response.headers.get("content-length", 0)) < 100_000
        assert json.loads(DECODERS[encoding](response.content))["data"]["__schema"]


async def test_short_answers_and_other_clients_get_plain_answers(client: httpx2.AsyncClient) -> None:
    short = await client.post("/graphql", json={"query": VIEWER}, headers={"accept-encoding": "gzip"})
    plain = await client.get("/graphql", params={"query": INTROSPECTION}, headers={"accept-encoding": "identity"})

    assert "content-encoding" not in short.headers
    assert "content-encoding" not in plain.headers


COMPRESSED = {"/graphql", "/graphiql", "/graphiql/examples", "/sign-in", "/sign-in/{name}"}
COMPRESSED |= {"/early-access", "/early-access/{name}"}


async def test_only_routes_without_secrets_are_compressed(viewer: CompanyFixture) -> None:
    """A new route is not compressed until its secrets were considered (BREACH)."""
    paths = {route.path for route in create_app(viewer.services).routes if isinstance(route, Route)}

    assert {path for path in paths if is_compressed(path)} == COMPRESSED


async def test_sign_in_page_compressed_whole(client: httpx2.AsyncClient) -> None:
    plain = await client.get("/sign-in", headers={"accept-encoding": "identity"})
    async with client.stream("GET", "/sign-in", headers={"accept-encoding": "gzip"}) as response:
        body = b"".join([chunk async for chunk in response.aiter_raw()])

    assert gzip.decompress(body) == plain.content


async def test_files_of_pages_are_sent_once(client: httpx2.AsyncClient) -> None:
    assets = [f"/sign-in/{name}" for name in sign_in_page.ASSETS]
    assets += [f"/early-access/{name}" for name in early_access_page.ASSETS]
    for path in ("/sign-in", "/early-access", *assets):
        etag = (await client.get(path)).headers["etag"]
        conditions = (etag, f'"other", W/{etag}', "*", '"other"')
        answers = [await client.get(path, headers={"if-none-match": condition}) for condition in conditions]

        assert [answer.status_code for answer in answers] == [304, 304, 304, 200], path
        assert (answers[0].content, answers[0].headers["etag"]) == (b"", etag)


@pytest.mark.parametrize("part", ["bytes=0-0,5-1,-1", "bytes=999999999-", "bytes=x", "lines=1-2"])
async def test_pages_are_sent_whole(viewer: CompanyFixture, client: httpx2.AsyncClient, part: str) -> None:
    """A wrong range would be refused in a shape of its own."""
    pages = [each.path for each in create_app(viewer.services).routes if isinstance(each, Route)]
    assets = [f"/sign-in/{name}" for name in sign_in_page.ASSETS]
    answers = [await client.get(path, headers={"range": part}) for path in pages + assets if "{" not in path]

    shown = [answer for answer in answers if answer.status_code == 200]
    assert len(shown) > 5
    refused = [answer for answer in answers if answer.status_code >= 400]
    assert [str(answer.url) for answer in refused if "json" not in answer.headers["content-type"]] == []
    assert [str(answer.url) for answer in answers if answer.status_code == 206] == []
