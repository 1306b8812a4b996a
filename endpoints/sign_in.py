"""Sign-in, sign-out, invitations and passwords: JSON endpoints for users who have no session yet.

Each of them refuses requests that a page of another site could send (CSRF). Otherwise such a page could sign a visitor
in as another user.
"""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Annotated, Any, TypeAlias, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    Strict,
    StringConstraints,
    ValidationError,
)
from pydantic.alias_generators import to_camel
from pydantic_core import PydanticCustomError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from auth import accept_invitation, cookies, password_reset, sessions
from auth.authentication import authenticate_session, session_cookie
from auth.csrf import check_csrf
from auth.email_addresses import Email
from auth.errors import ApiError, Unauthenticated
from auth.known_devices import device_cookie_arguments
from auth.secret_tokens import Secret
from auth.services import ClientInfo, Services
from auth.sign_in import sign_in
from auth.viewer import Viewer
from db.identity import COMPANIES
from db.models import User
from db.text import is_single_line
from endpoints.after_response import AfterResponse
from endpoints.client_info import client_info
from endpoints.responses import NO_STORE_HEADERS

Password = Annotated[str, StringConstraints(min_length=1, max_length=1000)]
LinkToken = Annotated[str, StringConstraints(min_length=1, max_length=200)]


def _check_line(text: str) -> str:
    if not is_single_line(text):
        raise PydanticCustomError("line", "This contains a line break or a control character")
    return text


def _check_id(value: object) -> object:
    if isinstance(value, bool | float) or (isinstance(value, str) and not value.isdecimal()):
        raise PydanticCustomError("id", "This is no id")
    return value


PersonName = Annotated[str, StringConstraints(strip_whitespace=True, max_length=255), AfterValidator(_check_line)]


class RequestBody(BaseModel):
    """The JSON body of a request; its members are in camel case."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, extra="forbid")


class SignInBody(RequestBody):
    """Credentials, and the company to sign in to if the login belongs to several."""

    email: Email
    password: Password
    company_id: Annotated[int | None, Field(ge=0, lt=2**63), BeforeValidator(_check_id)] = None


class EmptyBody(RequestBody):
    """An empty object, or no body at all."""


class InvitationBody(RequestBody):
    """The token of an invitation link."""

    token: LinkToken


class AcceptInvitationBody(InvitationBody):
    """The token of an invitation link, with the new user's name and password."""

    name: PersonName = ""
    password: Password


class ForgotPasswordBody(RequestBody):
    """The address to send a password reset link to."""

    email: Email


class ResetPasswordBody(RequestBody):
    """The token of a password reset link, the new password, and whether to revoke the login's API tokens."""

    token: LinkToken
    password: Password
    revoke_tokens: Annotated[bool, Strict()] = False


class ChangePasswordBody(RequestBody):
    """The current password and the new one."""

    current_password: Password
    password: Password


class InvalidBody(ApiError):
    """The body of a request is not as its endpoint expects; `field` is the first wrong member."""

    def __init__(self, message: str, field: str | None) -> None:
        super().__init__("BAD_REQUEST", message, field)


Body = TypeVar("Body", bound=RequestBody)
Handler: TypeAlias = Callable[[Services, ClientInfo, Request, Any], Awaitable[Response]]


def parse_body(model: type[Body], content: bytes) -> Body:
    """Return the body of a request; raise `InvalidBody` if it does not fit the model."""
    try:
        return model.model_validate_json(content or b"{}")
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        raise InvalidBody(f"{field or 'The body'}: {first['msg'].rstrip('.')}.", field or None) from None


async def _sign_in(services: Services, client: ClientInfo, request: Request, body: SignInBody) -> Response:
    secret, user = await sign_in(services, client, body.email, body.password, body.company_id)
    return await _session_response(services, client, secret, user)


async def _sign_out(services: Services, client: ClientInfo, request: Request, body: EmptyBody) -> Response:
    await sessions.end_session(services, client, await _authenticate(services, request))
    response = Response(status_code=204, headers=NO_STORE_HEADERS)
    response.delete_cookie(services.site.cookie_name, **cookies.cookie_attributes(services.site))  # type: ignore[arg-type]  # its own arguments
    return response


async def _get_invitation(services: Services, client: ClientInfo, request: Request, body: InvitationBody) -> Response:
    invitation, has_password = await accept_invitation.get_invitation(services, body.token)
    content = {
        "email": invitation.email,
        "name": invitation.name,
        "company": {"name": invitation.company.name},
        "role": invitation.role,
        "hasPassword": has_password,
    }
    return JSONResponse(content, headers=NO_STORE_HEADERS)


async def _accept_invitation(
    services: Services, client: ClientInfo, request: Request, body: AcceptInvitationBody
) -> Response:
    secret, user = await accept_invitation.accept_invitation(services, client, body.token, body.name, body.password)
    return await _session_response(services, client, secret, user)


async def _forgot_password(
    services: Services, client: ClientInfo, request: Request, body: ForgotPasswordBody
) -> Response:
    await services.rate_limiter.hit_attempt("forgot", client.address, body.email)
    send_link = AfterResponse(password_reset.request_password_reset, services, client, body.email)
    # An address gets a bounded number of emails. The answer is the same, because an earlier link still works.
    may_email = await services.rate_limiter.may_email("forgot", body.email)
    return Response(status_code=202, headers=NO_STORE_HEADERS, background=send_link if may_email else None)


async def _reset_password(
    services: Services, client: ClientInfo, request: Request, body: ResetPasswordBody
) -> Response:
    result = await password_reset.reset_password(
        services, client, body.token, body.password, revoke_tokens=body.revoke_tokens
    )
    content = {to_camel(name): number for name, number in result._asdict().items()}
    return JSONResponse(content, headers=NO_STORE_HEADERS)


async def _change_password(
    services: Services, client: ClientInfo, request: Request, body: ChangePasswordBody
) -> Response:
    viewer = await _authenticate(services, request)
    secret = await password_reset.change_password(services, client, viewer, body.current_password, body.password)
    return await _session_response(services, client, secret, viewer.user)


async def _get_session(services: Services, request: Request) -> Response:
    """Return the signed-in user and company, or nulls for an anonymous visitor."""
    try:
        viewer = await _authenticate(services, request)
    except Unauthenticated:
        return JSONResponse({"user": None, "company": None}, headers=NO_STORE_HEADERS)
    return JSONResponse(_user_content(viewer.user, viewer.company.name), headers=NO_STORE_HEADERS)


async def _authenticate(services: Services, request: Request) -> Viewer:
    async with services.database.snapshot() as snapshot:
        return await authenticate_session(snapshot, session_cookie(request.headers, services.site) or "")


async def _session_response(services: Services, client: ClientInfo, secret: Secret, user: User) -> Response:
    """Return the signed-in user, and set the cookies of the new session and of the known device."""
    async with services.database.snapshot() as snapshot:
        (company,) = await snapshot.all_identity(COMPANIES, ids=[user.company_id])
    response = JSONResponse(_user_content(user, company.name), headers=NO_STORE_HEADERS)
    response.set_cookie(**cookies.cookie_arguments(services.site, secret.text))  # type: ignore[arg-type]  # its own arguments
    response.set_cookie(**device_cookie_arguments(services, client, user.email or ""))  # type: ignore[arg-type]  # as above
    return response


def _user_content(user: User, company_name: str) -> dict[str, Any]:
    return {"user": {"name": user.name, "role": user.role}, "company": {"name": company_name}}


def _client_with_device(services: Services, request: Request) -> ClientInfo:
    device_cookie = cookies.read_cookie(request.headers.get("cookie", ""), services.site.device_cookie_name) or ""
    return replace(client_info(request), device_cookie=device_cookie)


def routes(services: Services) -> list[Route]:
    """Return the routes under `/auth`."""

    def post(path: str, model: type[RequestBody], handler: Handler, *, is_link: bool = False) -> Route:
        async def endpoint(request: Request) -> Response:
            check_csrf(request.headers, services.site)
            client = _client_with_device(services, request)
            if is_link:
                await services.rate_limiter.hit_attempt(path, client.address)
            return await handler(services, client, request, parse_body(model, await request.body()))

        return Route(f"/auth/{path}", endpoint, methods=["POST"])

    async def get_session(request: Request) -> Response:
        return await _get_session(services, request)

    return [
        Route("/auth/session", get_session),
        post("sign-in", SignInBody, _sign_in),
        post("sign-out", EmptyBody, _sign_out),
        post("invitation", InvitationBody, _get_invitation, is_link=True),
        post("invitation/accept", AcceptInvitationBody, _accept_invitation, is_link=True),
        post("password/forgot", ForgotPasswordBody, _forgot_password),
        post("password/reset", ResetPasswordBody, _reset_password, is_link=True),
        post("password/change", ChangePasswordBody, _change_password),
    ]
