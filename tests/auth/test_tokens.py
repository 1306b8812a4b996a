"""Personal tokens: shown once, limited by scopes and expiry."""

from typing import Any

import httpx2
import pytest
from company_fixture import CompanyFixture, FixedClock
from http_client import ask, sign_in

from db.models import Token, TokenScope, User

CREATE = """mutation ($name: String! = "script", $scopes: [TokenScope!]! = [READ, WRITE], $expiresAt: DateTime) {
  tokenCreate(input: {name: $name, scopes: $scopes, expiresAt: $expiresAt}) {
    secret token { id name scopes expiresAt prefix } userErrors { code field } } }"""
REVOKE = "mutation ($id: ID!) { tokenRevoke(input: {id: $id}) { userErrors { code } } }"
TOKENS = "{ viewer { tokens { id name prefix lastUsedAt } } }"
RENAME = 'mutation { profileUpdate(input: {name: "Eva"}) { user { name } } }'


async def create_token(http: httpx2.AsyncClient, **arguments: Any) -> tuple[dict[str, Any], str]:
    answer = (await ask(http, CREATE, **arguments))["tokenCreate"]
    assert answer["userErrors"] == []
    return answer["token"], answer["secret"]


async def ask_with_token(http: httpx2.AsyncClient, secret: str, document: str, **variables: Any) -> Any:
    """Send a document with the token and without the cookie."""
    http.cookies.clear()
    http.headers["authorization"] = f"Bearer {secret}"
    return await ask(http, document, **variables)


@pytest.fixture
async def http(http: httpx2.AsyncClient, eva: User) -> httpx2.AsyncClient:
    """A signed-in browser."""
    await sign_in(http)
    return http


async def test_token_secret_is_shown_once(http: httpx2.AsyncClient) -> None:
    token, secret = await create_token(http)

    (_, listed) = sorted((await ask(http, TOKENS))["viewer"]["tokens"], key=lambda token: token["name"] == "script")
    shown = listed.pop("prefix")
    assert listed == {"id": token["id"], "name": "script", "lastUsedAt": None}
    assert secret.startswith(shown)
    assert len(secret) - len(shown) > 32  # what is not shown cannot be guessed
    assert (await ask_with_token(http, secret, RENAME))["profileUpdate"]["user"] == {"name": "Eva"}


@pytest.mark.slow
async def test_token_with_read_scope_cannot_write(http: httpx2.AsyncClient) -> None:
    _, secret = await create_token(http, scopes=["READ"])

    assert (await ask_with_token(http, secret, "{ accountSummary { count } }"))["accountSummary"] == {"count": 0}
    assert await ask_with_token(http, secret, RENAME) == "FORBIDDEN"


async def test_token_cannot_create_tokens(http: httpx2.AsyncClient) -> None:
    _, secret = await create_token(http)

    assert await ask_with_token(http, secret, CREATE) == "FORBIDDEN"


async def test_token_expires(http: httpx2.AsyncClient, clock: FixedClock) -> None:
    _, secret = await create_token(http, expiresAt="2026-03-19T10:00:00Z")
    assert await ask_with_token(http, secret, TOKENS) != "UNAUTHENTICATED"
    clock.forward(days=1)
    assert await ask_with_token(http, secret, TOKENS) == "UNAUTHENTICATED"


async def test_token_is_rejected_when_revoked(http: httpx2.AsyncClient) -> None:
    token, secret = await create_token(http)

    assert (await ask(http, REVOKE, id=token["id"]))["tokenRevoke"]["userErrors"] == []
    assert (await ask(http, REVOKE, id=token["id"]))["tokenRevoke"]["userErrors"] == [{"code": "NOT_FOUND"}]
    assert await ask_with_token(http, secret, TOKENS) == "UNAUTHENTICATED"


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("arguments", "code", "field"),
    [
        ({"name": " "}, "BLANK", "name"),
        ({"scopes": []}, "BLANK", "scopes"),
        ({"expiresAt": "2026-03-18T10:00:00Z"}, "INVALID", "expiresAt"),
    ],
)
async def test_token_create_rejects_invalid_input(
    http: httpx2.AsyncClient, arguments: dict[str, Any], code: str, field: str
) -> None:
    answer = (await ask(http, CREATE, **arguments))["tokenCreate"]

    assert answer == {"token": None, "secret": None, "userErrors": [{"code": code, "field": ["input", field]}]}


async def test_token_create_is_limited_to_a_hundred(http: httpx2.AsyncClient, viewer: CompanyFixture) -> None:
    user = await viewer.user()
    row = {"user_id": user.id, "login_id": user.login_id, "name": "script", "prefix": "p", "scopes": tuple(TokenScope)}
    async with viewer.uow() as uow:
        await uow.insert(Token, [{**row, "hash": number.to_bytes(32)} for number in range(98)])
    await create_token(http)  # with the one that the user has, it is the hundredth

    assert (await ask(http, CREATE))["tokenCreate"]["userErrors"] == [{"code": "LIMIT_EXCEEDED", "field": None}]
