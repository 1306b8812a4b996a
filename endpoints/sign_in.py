"""The doors before the schema: signing in and out, invitations, passwords. Everything else is asked of GraphQL.

They take and answer JSON; what is refused has the shape of GraphQL's errors. Nothing here can be sent by another site's
page, whoever is signed in: else it could sign a visitor in as somebody else.
"""

from collections.abc import Awaitable, Callable
from typing import Annotated, Any, TypeAlias, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError
from pydantic.alias_generators import to_camel
from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from auth import accept_invitation, password_reset, sessions
from auth.authentication import authenticate_session, check_csrf, session_cookie
from auth.email_addresses import Email
from auth.errors import ApiError, CsrfError, RateLimitExceeded, Unauthenticated
from auth.secret_tokens import Secret
from auth.services import ClientInfo, Services
from auth.sign_in import CompanyRequired, InvalidCredentials, record_failed_sign_in, sign_in
from auth.viewer import Viewer
from db.identity import COMPANIES
from db.models import User

NO_STORE_HEADERS = {"cache-control": "private, no-store"}

Password = Annotated[str, StringConstraints(min_length=1, max_length=1000)]
LinkToken = Annotated[str, StringConstraints(min_length=1, max_length=200)]
PersonName = Annotated[str, StringConstraints(strip_whitespace=True, max_length=255, pattern=r"^[^\x00-\x1f\x7f]*$")]


class RequestBody(BaseModel):
    """What a door takes, in the words of JSON."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, extra="forbid")


class SignInBody(RequestBody):
    """Who wants to come in, and for which of their companies."""

    email: Email
    password: Password
    company_id: Annotated[int | None, Field(ge=0, lt=2**63)] = None


class EmptyBody(RequestBody):
    """No more than the call itself."""


class InvitationBody(RequestBody):
    """An invitation, to be looked at."""

    token: LinkToken


class AcceptInvitationBody(InvitationBody):
    """An invitation, accepted."""

    name: PersonName = ""
    password: Password


class ForgotPasswordBody(RequestBody):
    """Whose password is forgotten."""

    email: Email


class ResetPasswordBody(RequestBody):
    """A new password, by a link."""

    token: LinkToken
    password: Password


class ChangePasswordBody(RequestBody):
    """A new password, by whoever knows the old one."""

    current_password: Password
    password: Password


B = TypeVar("B", bound=RequestBody)
Handler: TypeAlias = Callable[[Services, ClientInfo, Request, Any], Awaitable[Response]]


async def _sign_in(services: Services, client: ClientInfo, request: Request, said: SignInBody) -> Response:
    secret, user = await sign_in(services, client, said.email, said.password, said.company_id)
    return await _let_in(services, secret, user)


async def _sign_out(services: Services, client: ClientInfo, request: Request, said: EmptyBody) -> Response:
    await sessions.end_session(services, client, await _viewer(services, request))
    response = Response(status_code=204, headers=NO_STORE_HEADERS)
    response.delete_cookie(services.site.cookie_name, **sessions.cookie_attributes(services.site))  # type: ignore[arg-type]  # its own arguments
    return response


async def _look_at(services: Services, client: ClientInfo, request: Request, said: InvitationBody) -> Response:
    invitation, has_password = await accept_invitation.get_invitation(services, said.token)
    shown = {"email": invitation.email, "name": invitation.name, "company": {"name": invitation.company.name}}
    return JSONResponse({**shown, "role": invitation.role, "hasPassword": has_password}, headers=NO_STORE_HEADERS)


async def _accept(services: Services, client: ClientInfo, request: Request, said: AcceptInvitationBody) -> Response:
    secret, user = await accept_invitation.accept_invitation(services, client, said.token, said.name, said.password)
    return await _let_in(services, secret, user)


async def _forgot(services: Services, client: ClientInfo, request: Request, said: ForgotPasswordBody) -> Response:
    await services.rate_limiter.hit_attempt("forgot", client.address, said.email)
    after = BackgroundTask(password_reset.request_password_reset, services, client, said.email)
    return Response(status_code=202, headers=NO_STORE_HEADERS, background=after)


async def _reset(services: Services, client: ClientInfo, request: Request, said: ResetPasswordBody) -> Response:
    await password_reset.reset_password(services, client, said.token, said.password)
    return Response(status_code=204, headers=NO_STORE_HEADERS)


async def _change(services: Services, client: ClientInfo, request: Request, said: ChangePasswordBody) -> Response:
    viewer = await _viewer(services, request)
    secret = await password_reset.change_password(services, client, viewer, said.current_password, said.password)
    return await _let_in(services, secret, viewer.user)


async def _viewer(services: Services, request: Request) -> Viewer:
    async with services.database.snapshot() as snapshot:
        return await authenticate_session(snapshot, session_cookie(request.headers, services.site) or "")


async def _let_in(services: Services, secret: Secret, user: User) -> Response:
    async with services.database.snapshot() as snapshot:
        (company,) = await snapshot.all_identity(COMPANIES, ids=[user.company_id])
    response = JSONResponse(_shown(user, company.name), headers=NO_STORE_HEADERS)
    response.set_cookie(**sessions.cookie_arguments(services.site, secret.text))  # type: ignore[arg-type]  # its own arguments
    return response


async def _who(services: Services, request: Request) -> Response:
    """Who is signed in here, for pages that ask before anybody is; nobody is an answer, too."""
    try:
        viewer = await _viewer(services, request)
    except Unauthenticated:
        return JSONResponse({"user": None, "company": None}, headers=NO_STORE_HEADERS)
    return JSONResponse(_shown(viewer.user, viewer.company.name), headers=NO_STORE_HEADERS)


def _shown(user: User, company_name: str) -> dict[str, Any]:
    return {"user": {"name": user.name, "role": user.role}, "company": {"name": company_name}}


def client_info(request: Request) -> ClientInfo:
    """From where a request comes."""
    return ClientInfo(request.client.host if request.client else "", request.headers.get("user-agent", ""))


def error_response(status: int, code: str, message: str, **more: Any) -> JSONResponse:
    """What is answered to whoever is not let in."""
    field = {"field": more.pop("field")} if more.get("field") else {}
    headers = {**NO_STORE_HEADERS, **more.pop("headers", {})}
    more.pop("field", None)
    body = {"errors": [{"message": message, "extensions": {"code": code, **field}}], **more}
    return JSONResponse(body, status, headers)


def _told(services: Services, client: ClientInfo, wrong: Exception) -> Response:
    """The answer that an exception means."""
    match wrong:
        case CompanyRequired():
            companies = [{"id": str(company.id), "name": company.name} for company in wrong.companies]
            return error_response(wrong.status, wrong.code, str(wrong), field=wrong.field, companies=companies)
        case ApiError():
            response = error_response(wrong.status, wrong.code, str(wrong), field=wrong.field, headers=wrong.headers)
            if isinstance(wrong, InvalidCredentials):
                response.background = BackgroundTask(record_failed_sign_in, services, client, wrong.users)
            return response
        case RateLimitExceeded():
            return error_response(429, "RATE_LIMITED", str(wrong), headers={"retry-after": str(wrong.retry_after)})
        case Unauthenticated():
            return error_response(401, "UNAUTHENTICATED", str(wrong))
        case CsrfError():
            return error_response(403, "CSRF", str(wrong))
        case ValidationError():
            first = wrong.errors()[0]
            where = ".".join(str(part) for part in first["loc"])
            return error_response(400, "BAD_REQUEST", f"{where or 'The body'}: {first['msg']}.", field=where)
    raise wrong


def routes(services: Services) -> list[Route]:
    """Every door of an entrance."""

    def door(path: str, body: type[RequestBody], answer: Handler) -> Route:
        async def request_context(request: Request) -> Response:
            client = client_info(request)
            try:
                check_csrf(request.headers, services.site)
                said = body.model_validate_json(await request.body() or b"{}")
                return await answer(services, client, request, said)
            except (ApiError, RateLimitExceeded, Unauthenticated, CsrfError, ValidationError) as wrong:
                return _told(services, client, wrong)

        return Route(f"/auth/{path}", request_context, methods=["POST"])

    async def who(request: Request) -> Response:
        return await _who(services, request)

    return [
        Route("/auth/session", who),
        door("sign-in", SignInBody, _sign_in),
        door("sign-out", EmptyBody, _sign_out),
        door("invitation", InvitationBody, _look_at),
        door("invitation/accept", AcceptInvitationBody, _accept),
        door("password/forgot", ForgotPasswordBody, _forgot),
        door("password/reset", ResetPasswordBody, _reset),
        door("password/change", ChangePasswordBody, _change),
    ]
