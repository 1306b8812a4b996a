"""Persisted documents: by hash, by id, trusted only, and never across variants of the schema."""

import hashlib
from collections.abc import AsyncIterator
from dataclasses import replace
from itertools import product
from types import SimpleNamespace
from typing import Any

import httpx2
import orjson
import pytest
from beta_client import change
from company_fixture import CompanyFixture, colleague, make_company
from database_templates import Templates
from http_client import PASSWORD, sign_in
from websocket_client import socket

from app import create_app
from auth.logins import ensure_login
from auth.point_budget import PointBudget
from auth.site import Site
from beta.ops.kinds import Exclude, RemoveMember
from db.trusted_documents import Document, load_documents
from endpoints import json_text
from endpoints.responses import GRAPHQL_JSON, JSON
from resolvers.operation_info import document_hash
from schema import persisted_documents
from schema.cost.limits import REFUSED_COST
from schema.persisted_documents import PersistedDocuments
from schema.root import schema
from schema.validity import document_errors
from web.own_documents import own_documents

VIEWER = "query Me { viewer { user { name } } }"
COUNT = "query Count { accounts { totalCount } }"
NAME = {"viewer": {"user": {"name": "Eva Salas"}}}
TRUSTED_ONLY = Site(trusted_documents_only=True)


@pytest.fixture
def templates(sqlite: Templates) -> Templates:
    """SQLite only: tests/db/test_trusted_documents.py asks both databases."""
    return sqlite


@pytest.fixture(autouse=True)
def _no_documents_of_other_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    documents = PersistedDocuments(schema._may_know, schema._is_public)  # noqa: SLF001  # one schema a process
    monkeypatch.setattr(schema, "_documents", documents)


def hash_of(document: str) -> str:
    return hashlib.sha256(document.encode()).hexdigest()


def by_hash(document: str, **more: Any) -> dict[str, Any]:
    """Return a request as Apollo Client and urql send it: the hash only, or also the document."""
    return {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": hash_of(document)}}, **more}


def code_of(answer: httpx2.Response) -> tuple[int, str, str]:
    (error,) = answer.json()["errors"]
    assert "data" not in answer.json()
    return answer.status_code, error["extensions"]["code"], error["message"]


NOT_FOUND = (200, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound")
NOT_SUPPORTED = (200, "PERSISTED_QUERY_NOT_SUPPORTED", "PersistedQueryNotSupported")
NOT_TRUSTED = (400, "DOCUMENT_NOT_TRUSTED")


def client_of(viewer: CompanyFixture, site: Site | None = None, **headers: str) -> httpx2.AsyncClient:
    own = own_documents() if site is TRUSTED_ONLY else {}
    app = create_app(replace(viewer.services, site=site or viewer.services.site, own_documents=own))
    transport = httpx2.ASGITransport(app=app)
    own = {"accept": GRAPHQL_JSON, **(headers or viewer.headers)}
    return httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000", headers=own)


@pytest.fixture
async def client(viewer: CompanyFixture) -> AsyncIterator[httpx2.AsyncClient]:
    async with client_of(viewer) as opened:
        yield opened


@pytest.mark.parametrize("accept", [JSON, GRAPHQL_JSON])
async def test_hash_is_enough_after_the_document_was_sent(client: httpx2.AsyncClient, accept: str) -> None:
    client.headers["accept"] = accept
    unknown = await client.post("/graphql", json=by_hash(VIEWER))
    registered = await client.post("/graphql", json=by_hash(VIEWER, query=VIEWER))
    known = await client.post("/graphql", json=by_hash(VIEWER))
    extensions = f'{{"persistedQuery":{{"version":1,"sha256Hash":"{hash_of(VIEWER)}"}}}}'
    by_get = await client.get("/graphql", params={"extensions": extensions})

    assert code_of(unknown) == NOT_FOUND
    for answer in (registered, known, by_get):
        assert (answer.status_code, answer.json()["data"]) == (200, NAME)


async def test_hash_works_for_another_viewer_of_the_variant(viewer: CompanyFixture, client: httpx2.AsyncClient) -> None:
    await client.post("/graphql", json=by_hash(VIEWER, query=VIEWER))
    async with client_of(await colleague(viewer)) as other:
        answer = await other.post("/graphql", json=by_hash(VIEWER))

    assert answer.json()["data"]["viewer"]["user"] == {"name": "Tom Reyes"}


async def test_members_and_outsiders_share_public_documents(viewer: CompanyFixture, client: httpx2.AsyncClient) -> None:
    tom = await colleague(viewer)
    await change(viewer.database, Exclude(company_id=viewer.company.id, user_id=tom.user_id))
    for document in (COUNT, VIEWER):
        await client.post("/graphql", json=by_hash(document, query=document))
    async with client_of(tom) as other:
        gated, public = [await other.post("/graphql", json=by_hash(document)) for document in (COUNT, VIEWER)]

    assert code_of(gated) == NOT_FOUND
    assert public.json()["data"]["viewer"]["user"] == {"name": "Tom Reyes"}


async def test_companies_do_not_share_documents(viewer: CompanyFixture) -> None:
    """One company finds no document of another, and pushes none out."""
    other = await make_company(viewer.database, "Koyo")
    site = Site(persisted_query_bytes=200)
    async with client_of(viewer, site) as client, client_of(other, site) as stranger:
        await client.post("/graphql", json=by_hash(VIEWER, query=VIEWER))
        unknown = code_of(await stranger.post("/graphql", json=by_hash(VIEWER)))
        for number in range(10):
            document = f"query Q{number} {{ viewer {{ user {{ name email }} }} }}"
            assert "data" in (await stranger.post("/graphql", json=by_hash(document, query=document))).json()
        kept = (await client.post("/graphql", json=by_hash(VIEWER))).json()["data"]

    assert (unknown, kept) == (NOT_FOUND, NAME)


@pytest.mark.parametrize("unknown", [{"documentId": "nothing"}, by_hash(VIEWER)])
async def test_unknown_documents_cost_points(viewer: CompanyFixture, unknown: dict[str, Any]) -> None:
    app = create_app(replace(viewer.services, point_budget=PointBudget(2 * REFUSED_COST)))
    transport = httpx2.ASGITransport(app=app)
    async with httpx2.AsyncClient(
        transport=transport, base_url=viewer.services.site.url, headers=viewer.headers
    ) as opened:
        answers = [await opened.post("/graphql", json=unknown) for _ in range(3)]

    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert f"r={REFUSED_COST};" in answers[0].headers["ratelimit"]


async def test_request_is_parsed_and_hashed_once(client: httpx2.AsyncClient, monkeypatch: pytest.MonkeyPatch) -> None:
    """A body may be long, and so may a document."""
    parsed: list[bytes] = []

    def loads(data: bytes) -> object:
        parsed.append(data)
        return orjson.loads(data)

    monkeypatch.setattr(json_text, "orjson", SimpleNamespace(**{**vars(orjson), "loads": loads}))
    document_hash.cache_clear()
    query = "{ __schema { types { name } } } # parsed once"
    for request in (by_hash(query, query=query), by_hash(query), {"query": query}):
        assert (await client.post("/graphql", json=request)).json()["data"]
    assert len(parsed) == 3
    assert document_hash.cache_info().misses == 1


async def test_outsider_cannot_learn_of_members_documents(viewer: CompanyFixture, client: httpx2.AsyncClient) -> None:
    outsider = await make_company(viewer.database, "Koyo", in_beta=False)
    await load_documents(viewer.database, [Document("Count", hash_of(COUNT), COUNT)])
    for document in (COUNT, VIEWER):
        assert "errors" not in (await client.post("/graphql", json=by_hash(document, query=document))).json()
    async with client_of(outsider) as other:
        requests = [by_hash(COUNT), by_hash(VIEWER), {"documentId": "Count"}, {"documentId": "Nothing"}]
        answers = [code_of(await other.post("/graphql", json=request)) for request in requests]
        in_full = code_of(await other.post("/graphql", json=by_hash(COUNT, query=COUNT)))

    assert answers == [NOT_FOUND] * 4
    assert in_full[1] == "GRAPHQL_VALIDATION_FAILED"


async def test_former_member_gets_feature_unavailable(viewer: CompanyFixture) -> None:
    await load_documents(viewer.database, [Document("Count", hash_of(COUNT), COUNT)])
    await change(viewer.database, RemoveMember(company_id=viewer.company.id))
    async with client_of(viewer) as client:
        answer = await client.post("/graphql", json={"documentId": "Count"})

    assert answer.json()["errors"][0]["extensions"]["code"] == "FEATURE_UNAVAILABLE"


@pytest.mark.parametrize(
    ("request_body", "code"),
    [
        (by_hash(VIEWER, query=COUNT), "BAD_REQUEST"),
        ({"extensions": {"persistedQuery": {"version": 2, "sha256Hash": hash_of(VIEWER)}}}, "BAD_REQUEST"),
        ({"extensions": {"persistedQuery": {"version": 1}}}, "BAD_REQUEST"),
        ({"extensions": {"persistedQuery": {"version": 1, "sha256Hash": 1}}}, "BAD_REQUEST"),
        ({"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "x" * 256}}}, "BAD_REQUEST"),
        ({"extensions": {"persistedQuery": "x"}}, "BAD_REQUEST"),
        ({"documentId": 1}, "BAD_REQUEST"),
        ({"documentId": ""}, "BAD_REQUEST"),
        ({"documentId": "\x00"}, "BAD_REQUEST"),
        ({"doc_id": ["x"]}, "BAD_REQUEST"),
    ],
)
async def test_malformed_requests_refused(client: httpx2.AsyncClient, request_body: dict[str, Any], code: str) -> None:
    assert code_of(await client.post("/graphql", json=request_body))[:2] == (400, code)


@pytest.mark.parametrize("document", ["{ nothing }", "{ viewer", "{ accounts(first: $n) { totalCount } }"])
async def test_invalid_documents_are_not_kept(client: httpx2.AsyncClient, document: str) -> None:
    await client.post("/graphql", json=by_hash(document, query=document))

    assert code_of(await client.post("/graphql", json=by_hash(document))) == NOT_FOUND


async def test_persisted_queries_can_be_turned_off(viewer: CompanyFixture) -> None:
    async with client_of(viewer, Site(persisted_query_bytes=0)) as client:
        full = await client.post("/graphql", json=by_hash(VIEWER, query=VIEWER))
        by_hash_only = await client.post("/graphql", json=by_hash(VIEWER))

    assert full.json()["data"] == NAME
    assert code_of(by_hash_only) == NOT_SUPPORTED


async def test_kept_documents_are_bounded_in_bytes(viewer: CompanyFixture) -> None:
    documents = [f"query Q{number} {{ viewer {{ user {{ name }} }} }} # {'é' * 400}" for number in range(10)]
    async with client_of(viewer, Site(persisted_query_bytes=3_000)) as client:
        for document in documents:
            await client.post("/graphql", json=by_hash(document, query=document))
        known = ["data" in (await client.post("/graphql", json=by_hash(each))).json() for each in documents]

    assert known == [False] * 7 + [True] * 3


async def test_trusted_documents_found_by_id_and_hash(viewer: CompanyFixture, client: httpx2.AsyncClient) -> None:
    await load_documents(viewer.database, [Document("md5-of-relay", hash_of(VIEWER), VIEWER)])
    requests = [
        {"documentId": "md5-of-relay"},
        {"doc_id": "md5-of-relay"},
        {"documentId": f"sha256:{hash_of(VIEWER)}"},
        by_hash(VIEWER),
    ]

    answers = [(await client.post("/graphql", json=each)).json()["data"] for each in requests]
    by_get = (await client.get("/graphql", params={"documentId": "md5-of-relay"})).json()["data"]
    unknown = code_of(await client.post("/graphql", json={"documentId": "nothing"}))

    assert [*answers, by_get] == [NAME] * 5
    assert unknown == NOT_FOUND


@pytest.fixture
async def session(viewer: CompanyFixture) -> AsyncIterator[httpx2.AsyncClient]:
    """A browser with a session, where sessions run trusted documents only."""
    async with viewer.uow() as uow:
        await ensure_login(uow, await viewer.user(), PASSWORD)
    async with client_of(viewer, TRUSTED_ONLY, accept=GRAPHQL_JSON) as opened:
        assert (await sign_in(opened)).status_code == 200
        yield opened


async def test_session_runs_trusted_documents_only(viewer: CompanyFixture, session: httpx2.AsyncClient) -> None:
    await load_documents(viewer.database, [Document("Me", hash_of(VIEWER), VIEWER)])
    refused = [{"query": COUNT}, by_hash(COUNT, query=COUNT), {"query": VIEWER + " "}, {"query": "{ __typename }"}]
    allowed = [{"query": VIEWER}, by_hash(VIEWER), by_hash(VIEWER, query=VIEWER), {"documentId": "Me"}]

    assert [code_of(await session.post("/graphql", json=each))[:2] for each in refused] == [NOT_TRUSTED] * 4
    assert [(await session.post("/graphql", json=each)).json()["data"] for each in allowed] == [NAME] * 4
    assert code_of(await session.post("/graphql", json=by_hash(COUNT))) == NOT_FOUND
    by_get = await session.get("/graphql", params={"query": COUNT}, headers={"graphql-require-preflight": "1"})
    assert code_of(by_get)[:2] == NOT_TRUSTED


@pytest.mark.slow
def test_documents_of_own_pages_are_valid() -> None:
    assert len(own_documents()) > 100
    assert {text: errors for text in own_documents().values() if (errors := document_errors(schema.full, text))} == {}


async def test_session_runs_own_documents_and_creates_no_token(session: httpx2.AsyncClient) -> None:
    """With a token, a script in a page could run any document."""
    (create,) = (text for text in own_documents().values() if "tokenCreate(" in text)
    variables = {"input": {"name": "A", "scopes": ["READ"]}}
    answer = (await session.post("/graphql", json={"query": create, "variables": variables})).json()
    (early_access,) = (text for text in own_documents().values() if text.startswith("{ viewer {"))
    assert (await session.post("/graphql", json={"query": early_access})).json()["data"]["viewer"]["user"] == {
        "name": "Eva Salas"
    }
    assert [error["code"] for error in answer["data"]["result"]["userErrors"]] == ["INVALID"]
    staff = next(text for text in own_documents().values() if "flagKill" in text)
    assert code_of(await session.post("/graphql", json={"query": staff}))[:2] == NOT_TRUSTED


async def test_session_cannot_run_what_a_token_has_sent(viewer: CompanyFixture, session: httpx2.AsyncClient) -> None:
    async with client_of(viewer, TRUSTED_ONLY) as with_token:
        assert "data" in (await with_token.post("/graphql", json=by_hash(COUNT, query=COUNT))).json()

    assert code_of(await session.post("/graphql", json=by_hash(COUNT))) == NOT_FOUND


async def test_session_runs_trusted_documents_only_over_sockets(
    viewer: CompanyFixture, session: httpx2.AsyncClient
) -> None:
    live = "subscription { accountChanged { kind } }"
    await load_documents(viewer.database, [Document("Me", hash_of(VIEWER), VIEWER)])
    cookie = "; ".join(f"{name}={value}" for name, value in session.cookies.items())
    app = create_app(replace(viewer.services, site=TRUSTED_ONLY))
    async with socket(app, {"cookie": cookie}) as opened:
        await opened.begin()
        answers = [await opened.answer(document, str(n)) for n, document in enumerate((VIEWER, COUNT, live))]

    assert answers[0]["data"] == NAME
    assert [answer["errors"][0]["extensions"]["code"] for answer in answers[1:]] == ["DOCUMENT_NOT_TRUSTED"] * 2


async def test_removed_document_stops_working(
    viewer: CompanyFixture, session: httpx2.AsyncClient, client: httpx2.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    named_as_hash = {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "me"}}}
    requests = ({"documentId": "me"}, named_as_hash, by_hash(VIEWER))
    monkeypatch.setattr(persisted_documents, "TRUST_SECONDS", 0)
    documents = PersistedDocuments(schema._may_know, schema._is_public)  # noqa: SLF001  # with that time
    monkeypatch.setattr(schema, "_documents", documents)
    await load_documents(viewer.database, [Document("me", hash_of(VIEWER), VIEWER)])
    for request, sender in product(requests, (session, client)):
        assert (await sender.post("/graphql", json=request)).json()["data"] == NAME

    await load_documents(viewer.database, [Document("Count", hash_of(COUNT), COUNT)], replaces_all=True)

    for request, sender in product(requests, (session, client)):
        assert code_of(await sender.post("/graphql", json=request)) == NOT_FOUND
    assert code_of(await session.post("/graphql", json={"query": VIEWER}))[:2] == NOT_TRUSTED
