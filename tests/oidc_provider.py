"""An OpenID Connect provider on a local port, which authenticates every user agent as the same user, or misbehaves."""

import hashlib
import threading
import time
from base64 import urlsafe_b64encode
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlencode

import uvicorn
from joserfc import jwt
from joserfc.jwk import Key, RSAKey
from joserfc.jws import JWSRegistry
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

CONFIGURATION, KEYS, TOKEN = "/.well-known/openid-configuration", "/keys", "/token"
Answer = Callable[[], Response]


def new_key(kid: str = "1") -> RSAKey:
    return RSAKey.generate_key(2048, {"kid": kid})


@dataclass
class FakeProvider:
    """Issues ID tokens with `claims`. `wrong_claims` override correct claims, and `answers` whole answers, by path."""

    claims: dict[str, object] = field(default_factory=dict)
    wrong_claims: dict[str, object] = field(default_factory=dict)
    wrong_configuration: dict[str, object] = field(default_factory=dict)
    answers: dict[str, Answer] = field(default_factory=dict)
    issuer: str = ""
    key: RSAKey = field(default_factory=new_key)
    signing_key: Key | None = None
    """Signs instead of `key`, which is published."""
    header: dict[str, Any] = field(default_factory=lambda: {"alg": "RS256", "kid": "1"})
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    requests: Counter[str] = field(default_factory=Counter)
    now: Callable[[], float] = time.time

    def behave(self, claims: dict[str, object], now: Callable[[], float]) -> None:
        """Forget how it misbehaved, and issue tokens with these claims."""
        new = FakeProvider(claims=dict(claims), issuer=self.issuer, key=self.key, now=now)
        self.__dict__.update(new.__dict__)

    def configuration(self) -> Response:
        correct = {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize?tenant=1",
            "token_endpoint": f"{self.issuer}{TOKEN}",
            "jwks_uri": f"{self.issuer}{KEYS}",
            "id_token_signing_alg_values_supported": ["RS256", "HS256", "none"],
        }
        return JSONResponse(correct | self.wrong_configuration)

    def keys(self) -> Response:
        return JSONResponse({"keys": [self.key.as_dict(private=False)]})

    async def authorize(self, request: Request) -> Response:
        params = dict(request.query_params)
        code = f"code-{len(self.codes)}"
        self.codes[code] = params
        return RedirectResponse(f"{params['redirect_uri']}?{urlencode({'code': code, 'state': params['state']})}")

    async def token(self, request: Request) -> Response:
        form = {name: values[0] for name, values in parse_qs((await request.body()).decode()).items()}
        params = self.codes.pop(form["code"])
        challenge = urlsafe_b64encode(hashlib.sha256(form["code_verifier"].encode()).digest()).rstrip(b"=").decode()
        if challenge != params["code_challenge"] or form["redirect_uri"] != params["redirect_uri"]:
            return JSONResponse({"error": "invalid_grant"}, 400)
        return JSONResponse({"access_token": "a", "token_type": "Bearer", "id_token": self.id_token(params)})

    def id_token(self, params: dict[str, str]) -> str:
        now = int(self.now())
        claims = {"iss": self.issuer, "aud": params["client_id"], "nonce": params["nonce"], "iat": now, "exp": now + 60}
        registry = JWSRegistry(algorithms=[self.header["alg"]], strict_check_header=False)
        claims |= self.claims | self.wrong_claims
        return jwt.encode(self.header, claims, self.signing_key or self.key, registry=registry)

    def app(self) -> Starlette:
        async def endpoint(request: Request) -> Response:
            path = request.url.path
            self.requests[path] += 1
            if path in self.answers:
                return self.answers[path]()
            if path == TOKEN:
                return await self.token(request)
            return self.keys() if path == KEYS else self.configuration()

        paths = [Route(path, endpoint, methods=["GET", "POST"]) for path in (CONFIGURATION, KEYS, TOKEN)]
        return Starlette(routes=[*paths, Route("/authorize", self.authorize)])


@contextmanager
def run_provider() -> Iterator[FakeProvider]:
    provider = FakeProvider()
    config = uvicorn.Config(provider.app(), port=0, log_level="critical", lifespan="off", timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    provider.issuer = f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    yield provider
    server.should_exit = True
    thread.join()
