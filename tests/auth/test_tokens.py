"""Personal tokens: shown once, for no more than was said, and no longer."""

from typing import Any

import httpx2
import pytest
from company_fixture import CompanyFixture, FixedClock
from http_client import ask, sign_in

from db.models import User

CREATE = """mutation ($name: String! = "script", $scopes: [TokenScope!]! = [READ, WRITE], $expiresAt: DateTime) {
  tokenCreate(input: {name: $name, scopes: $scopes, expiresAt: $expiresAt}) {
    secret token { id name scopes expiresAt prefix } userErrors { code field } } }"""
REVOKE = "mutation ($id: ID!) { tokenRevoke(input: {id: $id}) { userErrors { code } } }"
MINE = "{ viewer { tokens { id name prefix lastUsedAt } } }"
RENAME = 'mutation { profileUpdate(input: {name: "Eva"}) { user { name } } }'


async def made(here: httpx2.AsyncClient, **said: Any) -> tuple[dict[str, Any], str]:
    answer = (await ask(here, CREATE, **said))["tokenCreate"]
    assert answer["userErrors"] == []
    return answer["token"], answer["secret"]


async def with_token(here: httpx2.AsyncClient, secret: str, document: str, **variables: Any) -> Any:
    """What is answered to a program that has the token, and no cookie."""
    here.cookies.clear()
    here.headers["authorization"] = f"Bearer {secret}"
    return await ask(here, document, **variables)


@pytest.fixture
async def here(here: httpx2.AsyncClient, eva: User) -> httpx2.AsyncClient:
    """A browser that is signed in."""
    await sign_in(here)
    return here


async def test_a_token_is_shown_once(here: httpx2.AsyncClient) -> None:
    token, secret = await made(here)

    (_, listed) = sorted((await ask(here, MINE))["viewer"]["tokens"], key=lambda each: each["name"] == "script")
    assert listed == {"id": token["id"], "name": "script", "prefix": secret[:15], "lastUsedAt": None}
    assert (await with_token(here, secret, RENAME))["profileUpdate"]["user"] == {"name": "Eva"}


async def test_a_token_for_reading_writes_nothing(here: httpx2.AsyncClient) -> None:
    _, secret = await made(here, scopes=["READ"])

    assert (await with_token(here, secret, "{ accountSummary { count } }"))["accountSummary"] == {"count": 0}
    assert await with_token(here, secret, RENAME) == "FORBIDDEN"


async def test_a_token_makes_no_other(here: httpx2.AsyncClient) -> None:
    _, secret = await made(here)

    assert await with_token(here, secret, CREATE) == "FORBIDDEN"


async def test_a_token_ends_on_its_day(here: httpx2.AsyncClient, clock: FixedClock) -> None:
    _, secret = await made(here, expiresAt="2026-03-19T10:00:00Z")
    assert await with_token(here, secret, MINE) != "UNAUTHENTICATED"
    clock.forward(days=1)
    assert await with_token(here, secret, MINE) == "UNAUTHENTICATED"


async def test_a_revoked_token_opens_nothing(here: httpx2.AsyncClient) -> None:
    token, secret = await made(here)

    assert (await ask(here, REVOKE, id=token["id"]))["tokenRevoke"]["userErrors"] == []
    assert (await ask(here, REVOKE, id=token["id"]))["tokenRevoke"]["userErrors"] == [{"code": "NOT_FOUND"}]
    assert await with_token(here, secret, MINE) == "UNAUTHENTICATED"


@pytest.mark.parametrize(
    ("said", "code", "field"),
    [
        ({"name": " "}, "BLANK", "name"),
        ({"scopes": []}, "BLANK", "scopes"),
        ({"expiresAt": "2026-03-18T10:00:00Z"}, "INVALID", "expiresAt"),
    ],
)
async def test_a_token_that_cannot_be_meant_is_told(
    here: httpx2.AsyncClient, said: dict[str, Any], code: str, field: str
) -> None:
    answer = (await ask(here, CREATE, **said))["tokenCreate"]

    assert answer == {"token": None, "secret": None, "userErrors": [{"code": code, "field": ["input", field]}]}


async def test_nobody_has_more_than_a_hundred(here: httpx2.AsyncClient, world: CompanyFixture) -> None:
    for _ in range(99):
        await made(here)

    assert (await ask(here, CREATE))["tokenCreate"]["userErrors"] == [{"code": "LIMIT_EXCEEDED", "field": None}]
