"""Signing in at a provider of OpenID Connect: authorization code with PKCE, on the server (OpenID Connect Core 3.1).

Whoever comes from the provider is the login that was linked to its subject; the first time, the login with the address
that the provider has verified. Nobody becomes a user by it: that takes an invitation.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import structlog
from authlib.common.errors import AuthlibBaseError
from authlib.integrations.starlette_client import OAuth
from httpx import HTTPError
from joserfc.errors import JoseError
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route

from auth import sessions
from auth.services import Services
from db.identity import LOGIN, LOGIN_OF_SUBJECT, USERS, link_subject
from db.models import SignInMethod, User
from db.transactions import begin
from endpoints.sign_in import NO_STORE_HEADERS, client_info

LOGIN_STATE_TTL = 600
"""For how many seconds somebody may be at the provider before they have to begin again."""

log = structlog.get_logger("afterwin.oidc")


@dataclass(frozen=True)
class OidcProvider:
    """A provider, as its administrator registered us there."""

    name: str
    issuer: str
    client_id: str
    client_secret: str
    secret: str
    """What signs the short-lived cookie that remembers who went there; the same in every process."""


def routes(services: Services, provider: OidcProvider | None) -> list[BaseRoute]:
    """Which ways there are to sign in, and the way to the provider and back, if one is configured."""

    async def methods(_request: Request) -> Response:
        return JSONResponse({"oidc": {"name": provider.name} if provider else None}, headers=NO_STORE_HEADERS)

    there = [Route("/auth/methods", methods)]
    return [*there, _way(services, provider)] if provider else [*there]


def _way(services: Services, provider: OidcProvider) -> Mount:
    client = _client(provider)
    back = f"{services.site.url.rstrip('/')}/auth/oidc/callback"

    async def leave(request: Request) -> Response:
        request.session["company_id"] = request.query_params.get("companyId")
        try:
            return await client.authorize_redirect(request, back)  # type: ignore[no-any-return]  # authlib has no types
        except (AuthlibBaseError, HTTPError):
            log.exception("the provider could not be asked")
            return _refused("provider")

    async def come_back(request: Request) -> Response:
        company = request.session.get("company_id")
        try:
            token = await client.authorize_access_token(request)
        except (AuthlibBaseError, JoseError, HTTPError, ValueError):
            log.exception("the provider's answer was not taken")
            return _refused("provider")
        user = _chosen(await _known(services, token["userinfo"]), company)
        if user is None:
            return _refused("unknown")
        secret = await sessions.start_session(services, client_info(request), user, SignInMethod.OIDC)
        response = RedirectResponse("/graphiql", 303, NO_STORE_HEADERS)
        response.set_cookie(**sessions.cookie_arguments(services.site, secret.text))  # type: ignore[arg-type]  # its own arguments
        return response

    remembering = Middleware(
        SessionMiddleware,
        secret_key=provider.secret,
        session_cookie="afterwin_oidc",
        max_age=LOGIN_STATE_TTL,
        path="/auth/oidc",
        https_only=services.site.is_https,
    )
    return Mount("/auth/oidc", routes=[Route("/", leave), Route("/callback", come_back)], middleware=[remembering])


def _client(provider: OidcProvider) -> Any:
    oauth = OAuth()
    oauth.register(
        "provider",
        client_id=provider.client_id,
        client_secret=provider.client_secret,
        server_metadata_url=f"{provider.issuer.rstrip('/')}/.well-known/openid-configuration",
        client_kwargs={"scope": "openid email", "code_challenge_method": "S256"},
    )
    return oauth.create_client("provider")


async def _known(services: Services, claims: Mapping[str, Any]) -> list[User]:
    """Whom somebody with these claims may be; none where nobody invited them."""
    issuer, subject = str(claims["iss"]), str(claims["sub"])
    email = str(claims.get("email", "")).strip().lower() if claims.get("email_verified") is True else ""
    async with services.database.snapshot() as snapshot:
        linked = await snapshot.all_identity(LOGIN_OF_SUBJECT, issuer=issuer, subject=subject)
        logins = [] if linked else await snapshot.all_identity(LOGIN, email=email)
        login_id = linked[0].login_id if linked else logins[0].id if logins else 0
        users = await snapshot.all_identity(USERS, login_id=login_id)
    if users and not linked:
        async with begin(services.database, users[0].company_id, advances_revision=False) as uow:
            await link_subject(uow, issuer, subject, login_id)
    return users


def _chosen(users: list[User], company: str | None) -> User | None:
    return next((user for user in users if company in {None, str(user.company_id)}), None)


def _refused(problem: str) -> Response:
    return RedirectResponse(f"/sign-in?problem={problem}", 303, NO_STORE_HEADERS)
