"""Members of requests are of their type: neither `true` nor "1" is a number, and a number is no text."""

import hashlib
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx2
import orjson
import pytest
from beta_client import api_client
from company_fixture import CompanyFixture
from database_templates import Templates
from pydantic import ValidationError

from endpoints.sign_in import RequestBody

VIEWER = "query Me { viewer { user { name } } }"
NO_TEXT: tuple[Any, ...] = (True, False, 0, 1, 1.5, [], ["x"], {}, {"x": "y"})
NO_VERSION: tuple[Any, ...] = (True, False, 0, 2, 1.0, "1", "", [], [1], {}, None)
NO_OBJECT: tuple[Any, ...] = (True, 0, 1.5, "x", [])


@pytest.fixture
def templates(sqlite: Templates) -> Templates:
    """SQLite only: what is tested here never reaches SQL."""
    return sqlite


@pytest.fixture
async def client(viewer: CompanyFixture) -> AsyncIterator[httpx2.AsyncClient]:
    async with api_client(viewer) as opened:
        yield opened


def _persisted(**members: Any) -> dict[str, Any]:
    sent = {"version": 1, "sha256Hash": hashlib.sha256(VIEWER.encode()).hexdigest()} | members
    return {"query": VIEWER, "extensions": {"persistedQuery": sent}}


def _wrong_requests() -> Iterator[dict[str, Any]]:
    for value in NO_TEXT:
        yield {"query": value}
        yield {"query": VIEWER, "operationName": value}
        yield {"documentId": value}
        yield {"doc_id": value}
        yield {"query": VIEWER, "documentId": value}
        yield {"query": VIEWER, "extensions": {"documentId": value}}
        yield _persisted(sha256Hash=value)
    for value in NO_VERSION:
        yield _persisted(version=value)
    for value in NO_OBJECT:
        yield {"query": VIEWER, "variables": value}
        yield {"query": VIEWER, "extensions": value}
        yield {"query": VIEWER, "extensions": {"persistedQuery": value}}
    yield _persisted(sha256Hash=None)


async def test_graphql_request_with_a_member_of_another_type(client: httpx2.AsyncClient) -> None:
    accepted = []
    for request in _wrong_requests():
        answer = await client.post("/graphql", json=request, headers={"accept": "application/graphql-response+json"})
        error = answer.json().get("errors", [{"extensions": {"code": None}}])[0]
        if (answer.status_code, error["extensions"]["code"]) != (400, "BAD_REQUEST"):
            accepted.append((request, answer.text))
    assert accepted == []


@pytest.mark.parametrize("name", ["operationName", "variables", "extensions", "documentId", "doc_id"])
async def test_null_counts_as_left_out(client: httpx2.AsyncClient, name: str) -> None:
    answer = (await client.post("/graphql", json={"query": VIEWER, name: None})).json()
    assert answer["data"]["viewer"]["user"]["name"] == "Eva Salas"


@pytest.mark.parametrize("name", ["documentId", "persistedQuery"])
async def test_null_counts_as_left_out_of_extensions(client: httpx2.AsyncClient, name: str) -> None:
    answer = (await client.post("/graphql", json={"query": VIEWER, "extensions": {name: None}})).json()
    assert answer["data"]["viewer"]["user"]["name"] == "Eva Salas"


WRONG: dict[type, tuple[Any, ...]] = {
    str: NO_TEXT,
    bool: ("true", "", 0, 1, 1.0, [], {}),
    int: (True, False, 1.0, "x", "1.0", [], {}),
}


def _models(model: type[RequestBody]) -> Iterator[type[RequestBody]]:
    for each in model.__subclasses__():
        yield each
        yield from _models(each)


def test_members_of_bodies_of_the_sign_in_are_of_their_type() -> None:
    accepted = []
    for model in _models(RequestBody):
        for name, member in model.model_fields.items():
            (kind,) = [
                each
                for each in WRONG
                if each is member.annotation or each in getattr(member.annotation, "__args__", ())
            ]
            for value in WRONG[kind]:
                sent = {member.alias or name: value}
                try:
                    model.model_validate_json(orjson.dumps(sent))
                except ValidationError as error:
                    if any(each["loc"][:1] == (member.alias or name,) for each in error.errors()):
                        continue
                accepted.append((model.__name__, sent))
    assert accepted == []
