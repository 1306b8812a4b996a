"""Endpoints of OpenID Connect: the way to the provider, the callback, and the companies to choose from.

A sign-in in progress is in a signed cookie for ten minutes. Every redirect is a path, or an address of the provider, or
begins with `AFTERWIN_PUBLIC_URL`; the `Host` header is never used.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from auth import cookies, sessions
from auth.oidc.flow import OidcClient, PendingSignIn
from auth.oidc.provider import OidcProvider, OidcSignInError, ProviderUnavailable, provider_errors
from auth.oidc.users import find_users
from auth.services import Services
from auth.sign_in import CompanyRequired, select_user
from db.identity import COMPANIES, SubjectOfProvider
from db.login_companies import users_of_login
from db.models import SignInMethod
from endpoints.client_info import client_info
from endpoints.next_path import START_PAGE, path_on_this_site
from endpoints.responses import NO_STORE_HEADERS

PENDING_TTL = 600
"""Seconds that a user may spend at the provider."""
CHOOSE_COMPANY = "/sign-in?choose=company"


async def redirect_to_sign_in(_request: Request, error: OidcSignInError) -> Response:
    """Redirect the browser to the sign-in page, with the problem."""
    return RedirectResponse(f"/sign-in?problem={error.problem}", 303, NO_STORE_HEADERS)


@dataclass(frozen=True)
class OidcEndpoints:
    """The way to a provider and back."""

    services: Services
    client: OidcClient

    async def authorize(self, request: Request) -> Response:
        """Redirect the browser to the provider."""
        await self._count_attempt("oidc", request)
        pending, next_path = PendingSignIn.create(), request.query_params.get("next", "")
        with provider_errors():
            url = await self.client.authorization_url(pending)
        request.session.clear()
        company_id = _row_id(request.query_params.get("companyId", ""))
        request.session.update(pending=pending, company_id=company_id, next_path=path_on_this_site(next_path))
        return RedirectResponse(url, 303, NO_STORE_HEADERS)

    async def callback(self, request: Request) -> Response:
        """Start a session for the user whom the provider has authenticated, or let them choose a company."""
        await self._count_attempt("oidc callback", request)
        state = dict(request.session)
        request.session.clear()
        with provider_errors():
            if "pending" not in state:
                raise ProviderUnavailable("This browser has no sign-in in progress.")
            now = self.services.database.clock()
            claims = await self.client.redeem(request.query_params, PendingSignIn(*state["pending"]), now)
        subject = SubjectOfProvider(self.client.provider.issuer, claims.sub)
        users = await find_users(self.services, client_info(request), subject.issuer, claims)
        try:
            user = await select_user(self.services, users, state["company_id"])
        except CompanyRequired:
            request.session["login_id"] = users[0].login_id
            return RedirectResponse(_choose_company(state["next_path"]), 303, NO_STORE_HEADERS)
        secret = await sessions.start_session(
            self.services, client_info(request), user, SignInMethod.OIDC, subject=subject
        )
        response = RedirectResponse(state["next_path"], 303, NO_STORE_HEADERS)
        response.set_cookie(**cookies.cookie_arguments(self.services.site, secret.text))  # type: ignore[arg-type]  # its own arguments
        return response

    async def _count_attempt(self, action: str, request: Request) -> None:
        """Raise `RateLimitExceeded` for too many attempts from one place: each asks the provider."""
        await self.services.rate_limiter.hit_attempt(action, client_info(request).address)

    async def companies(self, request: Request) -> Response:
        """Return the companies of the login that the provider has just authenticated in this browser."""
        async with self.services.database.snapshot() as snapshot:
            users = await users_of_login(snapshot, request.session.get("login_id", 0))
            companies = await snapshot.all_identity(COMPANIES, ids=[user.company_id for user in users])
        return JSONResponse(CompanyRequired(companies).extra, headers=NO_STORE_HEADERS)


def _choose_company(next_path: str) -> str:
    return CHOOSE_COMPANY if next_path == START_PAGE else f"{CHOOSE_COMPANY}&next={quote(next_path, safe='')}"


def _row_id(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 20 else None  # noqa: PLR2004  # 64 bits


def routes(services: Services, provider: OidcProvider | None) -> list[BaseRoute]:
    """Return the list of sign-in methods and, if a provider is configured, the way there and back."""

    async def methods(_request: Request) -> Response:
        return JSONResponse({"oidc": {"name": provider.name} if provider else None}, headers=NO_STORE_HEADERS)

    route = Route("/auth/methods", methods)
    return [route, *_provider_routes(services, provider)] if provider else [route]


def _provider_routes(services: Services, provider: OidcProvider) -> list[BaseRoute]:
    endpoints = OidcEndpoints(services, OidcClient(provider, services.site.url_for("auth/oidc/callback")))
    cookie = Middleware(
        SessionMiddleware,
        secret_key=provider.cookie_secret,
        session_cookie="afterwin_oidc",
        max_age=PENDING_TTL,
        path="/auth/oidc",
        https_only=services.site.is_https,
    )

    def get(path: str, endpoint: Callable[[Request], Awaitable[Any]]) -> Route:
        return Route(f"/auth/oidc{path}", endpoint, middleware=[cookie])

    return [
        get("", endpoints.authorize),
        get("/callback", endpoints.callback),
        get("/companies", endpoints.companies),
    ]
