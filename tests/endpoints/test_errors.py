"""The table from exception to HTTP response."""

import re
from collections.abc import Callable
from functools import partial
from types import ModuleType

import httpx2
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

import auth.errors
import resolvers.errors
from auth.errors import ApiError, CsrfError, RateLimitExceeded, Unauthenticated
from auth.oidc.provider import OtherSubjectLinked, ProviderUnavailable, UnknownUser
from auth.services import Services
from db.store import Database
from endpoints.errors import exception_handlers
from endpoints.graphql_request import MethodNotAllowed
from endpoints.ofrep.errors import FlagNotFound, InvalidOfrepRequest
from endpoints.responses import GRAPHQL_JSON, JSON
from exports import ExportTooLarge
from files.byte_ranges import RangeNotSatisfiable
from flags.flag_store import FlagStore
from resolvers.errors import BadUserInput, ClientError
from schema.errors import MAX_MESSAGE_LENGTH


async def respond(error: Exception, accept: str = "*/*", path: str = "/") -> httpx2.Response:
    """Return the response of an endpoint that raises."""

    async def endpoint(_request: Request) -> Response:
        raise error

    database = Database("sqlite+aiosqlite:///unused.db")
    services = Services(database=database, flag_store=FlagStore(database))
    app = Starlette(
        routes=[Route("/", endpoint), Route("/flags/{key}", endpoint)], exception_handlers=exception_handlers(services)
    )
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="http://127.0.0.1:8000") as client:
        return await client.get(path, headers={"accept": accept})


@pytest.mark.parametrize(
    ("error", "status", "code", "headers"),
    [
        (ApiError("ODD", "This is odd."), 400, "ODD", {}),
        (Unauthenticated("Sign in."), 401, "UNAUTHENTICATED", {"www-authenticate": "Bearer"}),
        (CsrfError("Another site."), 403, "CSRF", {}),
        (RateLimitExceeded(7), 429, "RATE_LIMITED", {"retry-after": "7"}),
        (BadUserInput("No such field."), 400, "BAD_USER_INPUT", {}),
        (ExportTooLarge("Too many rows."), 422, "TOO_LONG", {}),
        (RangeNotSatisfiable(5), 416, "RANGE_NOT_SATISFIABLE", {"content-range": "bytes */5"}),
        (MethodNotAllowed("No.", "GET, POST"), 405, "BAD_REQUEST", {"allow": "GET, POST"}),
    ],
)
@pytest.mark.parametrize("accept", [JSON, GRAPHQL_JSON])
async def test_errors_have_status_code_and_negotiated_media_type(
    error: Exception, status: int, code: str, headers: dict[str, str], accept: str
) -> None:
    response = await respond(error, accept)

    assert (response.status_code, response.json()["errors"][0]["extensions"]) == (status, {"code": code})
    assert response.headers["content-type"] == f"{accept}; charset=utf-8"
    assert response.headers["cache-control"] == "private, no-store"
    assert headers.items() <= response.headers.items()


async def test_errors_name_their_field() -> None:
    response = await respond(ApiError("ODD", "This is odd.", "name"))

    assert response.json() == {"errors": [{"message": "This is odd.", "extensions": {"code": "ODD", "field": "name"}}]}


async def test_ofrep_errors_have_the_shape_of_the_protocol() -> None:
    invalid, missing = InvalidOfrepRequest("PARSE_ERROR", "The body must be JSON."), FlagNotFound()

    bulk, single = await respond(invalid), await respond(missing, path="/flags/a")

    assert (bulk.status_code, bulk.json()) == (
        400,
        {"errorCode": "PARSE_ERROR", "errorDetails": "The body must be JSON."},
    )
    assert (single.status_code, single.json()["key"], single.json()["errorCode"]) == (404, "a", "FLAG_NOT_FOUND")


@pytest.mark.parametrize(
    ("error", "problem"),
    [(ProviderUnavailable(), "provider"), (UnknownUser(), "unknown"), (OtherSubjectLinked(), "linked")],
)
async def test_oidc_errors_redirect_to_sign_in(error: Exception, problem: str) -> None:
    response = await respond(error)

    assert (response.status_code, response.headers["location"]) == (303, f"/sign-in?problem={problem}")


async def test_other_errors_are_raised() -> None:
    with pytest.raises(ZeroDivisionError):
        await respond(ZeroDivisionError())


@pytest.mark.parametrize("make", [BadUserInput, Unauthenticated, ExportTooLarge, partial(ApiError, "ODD")])
async def test_long_messages_are_cut(make: Callable[[str], Exception]) -> None:
    response = await respond(make("x" * 200_000))

    assert response.json()["errors"][0]["message"] == "x" * MAX_MESSAGE_LENGTH + "…"


@pytest.mark.parametrize(("base", "page"), [(ApiError, auth.errors), (ClientError, resolvers.errors)])
def test_error_trees_name_every_direct_subclass(base: type[Exception], page: ModuleType) -> None:
    # `endpoints.errors` imports all of them. Those that tests define do not count.
    own = {each.__name__ for each in base.__subclasses__() if not each.__module__.startswith("test")}

    assert own == {name for name in own if re.search(rf"\b{name}\b", page.__doc__ or "")}
