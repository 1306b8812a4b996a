"""Answers of an OpenID Connect provider that misbehaves: each is one problem, and none is kept."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx2
import pytest
from joserfc.jwk import ECKey, OctKey, OKPKey
from oidc_provider import CONFIGURATION, KEYS, TOKEN, FakeProvider, new_key, run_provider
from starlette.responses import (
    HTMLResponse,
    JSONResponse,
    PlainTextResponse,
    RedirectResponse,
    Response,
    StreamingResponse,
)
from until import TIMEOUT_SECONDS

from auth.oidc import documents
from auth.oidc.flow import OidcClient, PendingSignIn
from auth.oidc.provider import OidcProvider, ProviderUnavailable, provider_errors

NOW = datetime(2026, 3, 18, 10, tzinfo=UTC)
EVA = {"sub": "eva-1", "email": "eva@solera.example", "email_verified": True}
OTHER_KEY = new_key()
CLIENT_SECRET = "known to Afterwin and its provider"
SHARED_KEY = OctKey.import_key(CLIENT_SECRET, {"kid": "1"})
FAILED = "failed"


@pytest.fixture(scope="module")
def running_provider() -> Iterator[FakeProvider]:
    with run_provider() as provider:
        yield provider


@pytest.fixture
def fake_provider(running_provider: FakeProvider) -> FakeProvider:
    """A provider that behaves."""
    running_provider.behave(EVA, NOW.timestamp)
    return running_provider


@pytest.fixture
def client(fake_provider: FakeProvider) -> OidcClient:
    """A client that has fetched nothing yet."""
    provider = OidcProvider("Small", fake_provider.issuer, "afterwin", CLIENT_SECRET, "x" * 32)
    return OidcClient(provider, "http://127.0.0.1:8000/auth/oidc/callback")


async def sign_in(client: OidcClient) -> str:
    """Go to the provider and back; return the subject, or `FAILED` if the provider is the problem."""
    pending = PendingSignIn.create()
    try:
        with provider_errors():
            url = await client.authorization_url(pending)
            async with httpx2.AsyncClient(timeout=TIMEOUT_SECONDS) as user_agent:
                callback_url = (await user_agent.get(url)).headers["location"]
            query = dict(parse_qsl(urlsplit(callback_url).query))
            return (await client.redeem(query, pending, NOW)).sub
    except ProviderUnavailable:
        return FAILED


INVALID_CLAIMS: list[dict[str, Any]] = [
    {"nonce": "another"},
    {"nonce": None},
    {"aud": "another"},
    {"aud": ["afterwin", "another"]},
    {"aud": ["afterwin", "another"], "azp": "another"},
    {"aud": {"afterwin": 1}},
    {"azp": "another"},
    {"exp": 1},
    {"exp": None},
    {"exp": "soon"},
    {"exp": 1e400},
    {"iat": 10**12},
    {"nbf": 10**12},
    {"iss": "http://another"},
    {"iss": None},
    {"sub": None},
    {"sub": ""},
    {"sub": 7},
    {"sub": ["eva-1"]},
    {"sub": "x" * 256},
    {"sub": "x" * 100_000},
    {"sub": "eva\x00"},
    {"sub": "eva\n-1"},
    {"sub": "eva\u2028-1"},
    {"sub": "eva\u202e-1"},
    {"sub": "\ud800"},
]


@pytest.mark.parametrize("wrong_claims", INVALID_CLAIMS, ids=lambda claims: str(claims)[:40])
async def test_sign_in_rejected_when_claims_are_invalid(
    client: OidcClient, fake_provider: FakeProvider, wrong_claims: dict[str, object]
) -> None:
    fake_provider.wrong_claims = wrong_claims

    assert await sign_in(client) == FAILED


@pytest.mark.parametrize("header", [{"alg": "none"}, {"alg": "HS256"}, {"alg": "HS256", "kid": "1"}, {"alg": "HS512"}])
@pytest.mark.filterwarnings("ignore::UserWarning")
async def test_unsigned_and_symmetric_tokens_are_refused(
    client: OidcClient, fake_provider: FakeProvider, header: dict[str, str]
) -> None:
    fake_provider.header, fake_provider.signing_key = header, SHARED_KEY
    published = [fake_provider.key.as_dict(private=False), SHARED_KEY.as_dict(private=True)]
    fake_provider.answers[KEYS] = lambda: JSONResponse({"keys": published})

    assert await sign_in(client) == FAILED


@pytest.mark.parametrize(
    ("algorithm", "key"),
    [
        ("RS512", OTHER_KEY),
        ("PS256", OTHER_KEY),
        ("ES256", ECKey.generate_key("P-256")),
        ("Ed25519", OKPKey.generate_key("Ed25519")),
    ],
)
async def test_every_listed_algorithm_signs_in(
    client: OidcClient, fake_provider: FakeProvider, algorithm: str, key: Any
) -> None:
    fake_provider.header, fake_provider.signing_key = {"alg": algorithm}, key
    odd = {"kty": "AKP", "alg": "ML-DSA-44", "pub": "x"}
    fake_provider.answers[KEYS] = lambda: JSONResponse({"keys": [odd, {}, key.as_dict(private=False)]})

    assert await sign_in(client) == EVA["sub"]


def endless() -> Response:
    """An answer of 300 MB."""

    async def chunks() -> AsyncIterator[bytes]:
        yield b'{"issuer": "'
        for _ in range(300):
            yield b"x" * 1024 * 1024

    return StreamingResponse(chunks(), media_type="application/json")


def slow() -> Response:
    """An answer that begins, and does not end."""

    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(20):
            yield b" "
            await asyncio.sleep(0.1)

    return StreamingResponse(chunks(), media_type="application/json")


ODD_ANSWERS = {
    "object": lambda: JSONResponse({}),
    "list": lambda: JSONResponse([]),
    "null": lambda: JSONResponse(None),
    "number": lambda: JSONResponse(7),
    "html": lambda: HTMLResponse("<h1>Maintenance</h1>"),
    "empty": lambda: Response(b""),
    "not utf-8": lambda: Response(b'{"issuer": "\xff"}'),
    "deep": lambda: Response(b"[" * 100_000),
    "compressed": lambda: Response(b"\x1f\x8b\x08", headers={"content-encoding": "gzip"}),
    "endless": endless,
    "slow": slow,
    "redirect": lambda: RedirectResponse("http://127.0.0.1:9/"),
    "error": lambda: JSONResponse({"error": "invalid_grant"}, 400),
    "failure": lambda: PlainTextResponse("Internal Server Error", 500),
    "no content": lambda: Response(status_code=204),
    "wrong types": lambda: JSONResponse({"issuer": 1, "keys": {"kty": 1}, "id_token": ["x"]}),
    "wrong urls": lambda: JSONResponse({"issuer": "x", "jwks_uri": "javascript:1", "keys": [], "id_token": ""}),
    "no keys": lambda: JSONResponse({"keys": []}),
    "wrong keys": lambda: JSONResponse({"keys": [{"kty": "RSA", "n": "!", "e": 1}, {"kty": ["RSA"]}, {"kty": "EC"}]}),
    "many keys": lambda: JSONResponse({"keys": [OTHER_KEY.as_dict(private=False)] * 1000}),
    "id token of one part": lambda: JSONResponse({"id_token": "x"}),
    "id token of five parts": lambda: JSONResponse({"id_token": "e30.e30.e30.e30.e30"}),
    "id token of deep header": lambda: JSONResponse({"id_token": f"{'W1tb' * 50_000}.e30.e30"}),
}


@pytest.mark.parametrize("path", [CONFIGURATION, KEYS, TOKEN])
@pytest.mark.parametrize("odd", ODD_ANSWERS)
async def test_odd_answers_are_a_provider_problem_and_are_not_kept(
    client: OidcClient,
    fake_provider: FakeProvider,
    monkeypatch: pytest.MonkeyPatch,
    path: str,
    odd: str,
) -> None:
    monkeypatch.setattr(documents, "TIMEOUT", 0.5)
    fake_provider.answers[path] = ODD_ANSWERS[odd]

    assert await sign_in(client) == FAILED
    del fake_provider.answers[path]
    monkeypatch.undo()
    assert await sign_in(client) == EVA["sub"]


@pytest.mark.parametrize(
    "wrong_configuration",
    [
        {"issuer": "https://login.example.com"},
        {"issuer": None},
        {"authorization_endpoint": "javascript:alert(1)"},
        {"authorization_endpoint": "/authorize"},
        {"token_endpoint": "file:///etc/passwd"},
        {"jwks_uri": None},
        {"jwks_uri": "not a url"},
    ],
)
async def test_configuration_of_another_issuer_is_refused(
    client: OidcClient, fake_provider: FakeProvider, wrong_configuration: dict[str, object]
) -> None:
    fake_provider.wrong_configuration = wrong_configuration

    assert await sign_in(client) == FAILED
    fake_provider.wrong_configuration = {}
    assert await sign_in(client) == EVA["sub"]


@pytest.mark.slow
async def test_rotated_keys_are_fetched_again_not_for_every_failure(
    client: OidcClient, fake_provider: FakeProvider
) -> None:
    await sign_in(client)
    fake_provider.key = new_key()  # under the same key id
    assert await sign_in(client) == EVA["sub"]
    assert fake_provider.requests[KEYS] == 2

    fake_provider.signing_key = new_key()
    assert {await sign_in(client) for _ in range(3)} == {FAILED}
    assert fake_provider.requests[KEYS] == 2


async def test_documents_are_fetched_again_after_their_age(
    client: OidcClient, fake_provider: FakeProvider, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(documents, "MAX_AGE", -1)

    assert [await sign_in(client), await sign_in(client)] == [EVA["sub"], EVA["sub"]]
    assert min(fake_provider.requests[CONFIGURATION], fake_provider.requests[KEYS]) >= 2


async def test_client_authenticates_in_the_form_if_the_provider_asks(
    client: OidcClient, fake_provider: FakeProvider
) -> None:
    fake_provider.wrong_configuration = {"token_endpoint_auth_methods_supported": ["client_secret_post"]}

    assert await sign_in(client) == EVA["sub"]
