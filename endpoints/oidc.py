"""Sign-in with an OpenID Connect provider: authorization code flow with PKCE, on the server (OpenID Connect Core 3.1).

The provider's user is the login that is linked to its subject. On the first sign-in, it is the login with the email
address that the provider has verified. A login is created by an invitation only, never by a provider.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import httpx2
import structlog
from authlib.common.errors import AuthlibBaseError
from authlib.integrations.starlette_client import OAuth
from joserfc.errors import JoseError
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route

from auth import sessions
from auth.email_addresses import normalize_email
from auth.logins import find_login
from auth.services import Services
from db.identity import LOGIN_OF_SUBJECT, USERS, link_subject
from db.models import SignInMethod, User
from db.transactions import begin
from endpoints.client_info import client_info
from endpoints.responses import NO_STORE_HEADERS

LOGIN_STATE_TTL = 600
"""Seconds that a user may spend at the provider."""

PROVIDER_ERRORS = (
    AuthlibBaseError,
    JoseError,
    httpx2.HTTPError,
    httpx2.InvalidURL,
    KeyError,
    RuntimeError,
    TypeError,
    ValueError,
)
"""Errors of Authlib when the provider is unreachable, or answers with something else than OpenID Connect."""

log = structlog.get_logger("afterwin.oidc")


@dataclass(frozen=True, kw_only=True)
class OidcProvider:
    """An OpenID Connect provider, and Afterwin's registration there."""

    name: str
    issuer: str
    client_id: str
    client_secret: str
    cookie_secret: str
    """Secret that signs the cookie of a sign-in in progress; the same in every process."""


class OidcSignInError(Exception):
    """A sign-in that failed; the sign-in page explains the `problem`."""

    problem = ""


class ProviderUnavailable(OidcSignInError):
    """The provider is unreachable, or its answer is invalid."""

    problem = "provider"


class UnknownUser(OidcSignInError):
    """No login of a user belongs to the provider's user."""

    problem = "unknown"


async def redirect_to_sign_in(_request: Request, error: OidcSignInError) -> Response:
    """Redirect the browser to the sign-in page, with the problem."""
    return RedirectResponse(f"/sign-in?problem={error.problem}", 303, NO_STORE_HEADERS)


@dataclass(frozen=True)
class OidcEndpoints:
    """The way to a provider and back."""

    services: Services
    client: Any
    """Authlib's client of the provider."""

    async def authorize(self, request: Request) -> Response:
        """Redirect the browser to the provider."""
        request.session["company_id"] = request.query_params.get("companyId")
        callback_url = self.services.site.url_for("auth/oidc/callback")
        try:
            return await self.client.authorize_redirect(request, callback_url)  # type: ignore[no-any-return]  # authlib has no types
        except PROVIDER_ERRORS as error:
            log.exception("OpenID Connect provider unavailable")
            raise ProviderUnavailable from error

    async def callback(self, request: Request) -> Response:
        """Start a session for the user whom the provider has authenticated."""
        company_id = request.session.get("company_id")
        claims = await self._claims(request)
        user = _select_user(await _users_of_claims(self.services, claims), company_id)
        if user is None:
            raise UnknownUser
        secret = await sessions.start_session(self.services, client_info(request), user, SignInMethod.OIDC)
        response = RedirectResponse("/graphiql", 303, NO_STORE_HEADERS)
        response.set_cookie(**sessions.cookie_arguments(self.services.site, secret.text))  # type: ignore[arg-type]  # its own arguments
        return response

    async def _claims(self, request: Request) -> Mapping[str, Any]:
        try:
            token = await self.client.authorize_access_token(request)
            return token["userinfo"]  # type: ignore[no-any-return]  # authlib has no types
        except PROVIDER_ERRORS as error:
            log.exception("OpenID Connect sign-in failed")
            raise ProviderUnavailable from error


def _create_client(provider: OidcProvider) -> Any:
    oauth = OAuth()
    oauth.register(
        "provider",
        client_id=provider.client_id,
        client_secret=provider.client_secret,
        server_metadata_url=f"{provider.issuer.rstrip('/')}/.well-known/openid-configuration",
        client_kwargs={"scope": "openid email", "code_challenge_method": "S256"},
    )
    return oauth.create_client("provider")


async def _users_of_claims(services: Services, claims: Mapping[str, Any]) -> list[User]:
    """Return the active users of the login with these claims. Link the login to the subject on the first sign-in."""
    issuer, subject = str(claims["iss"]), str(claims["sub"])
    email = normalize_email(str(claims.get("email", ""))) if claims.get("email_verified") is True else None
    async with services.database.snapshot() as snapshot:
        linked = await snapshot.all_identity(LOGIN_OF_SUBJECT, issuer=issuer, subject=subject)
        login = None if linked or email is None else await find_login(snapshot, email)
        login_ids = [row.login_id for row in linked] or ([login.id] if login else [])
        users = await snapshot.all_identity(USERS, login_id=login_ids[0]) if login_ids else []
    if users and not linked:
        async with begin(services.database, users[0].company_id, advances_revision=False) as uow:
            await link_subject(uow, issuer, subject, login_ids[0])
    return users


def _select_user(users: list[User], company_id: str | None) -> User | None:
    return next((user for user in users if company_id in {None, str(user.company_id)}), None)


def routes(services: Services, provider: OidcProvider | None) -> list[BaseRoute]:
    """Return the list of sign-in methods and, if a provider is configured, the way there and back."""

    async def methods(_request: Request) -> Response:
        return JSONResponse({"oidc": {"name": provider.name} if provider else None}, headers=NO_STORE_HEADERS)

    route = Route("/auth/methods", methods)
    return [route, _mount(services, provider)] if provider else [route]


def _mount(services: Services, provider: OidcProvider) -> Mount:
    endpoints = OidcEndpoints(services, _create_client(provider))
    login_state = Middleware(
        SessionMiddleware,
        secret_key=provider.cookie_secret,
        session_cookie="afterwin_oidc",
        max_age=LOGIN_STATE_TTL,
        path="/auth/oidc",
        https_only=services.site.is_https,
    )
    return Mount(
        "/auth/oidc",
        routes=[Route("/", endpoints.authorize), Route("/callback", endpoints.callback)],
        middleware=[login_state],
    )
