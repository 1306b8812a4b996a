"""The one table from exception to HTTP response.

Endpoints raise, and Starlette calls the handlers below. The body has the shape of GraphQL's errors, in the media type
that the client prefers. Two kinds of clients get another answer: OFREP clients (`endpoints.ofrep.errors`), and browsers
that return from an OpenID Connect provider (`endpoints.oidc`).
"""

from collections.abc import Awaitable, Callable, Mapping
from http import HTTPStatus
from typing import Any, NamedTuple, TypeAlias

import orjson
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, HTTPConnection, Request
from starlette.responses import Response

from auth.errors import ApiError
from auth.oidc.provider import OidcSignInError
from auth.services import Services
from auth.sign_in import InvalidCredentials, record_failed_sign_in
from db.busy_log import note_busy
from db.errors import DatabaseBusy
from db.text import shorten
from endpoints.after_response import AfterResponse
from endpoints.client_info import client_info
from endpoints.ofrep.errors import OFREP_PATH, OfrepError, ofrep_error_response, ofrep_server_error
from endpoints.oidc import redirect_to_sign_in
from endpoints.responses import PER_VIEWER_HEADERS, negotiate_media_type
from exports import ExportTooLarge
from files.byte_ranges import RangeNotSatisfiable
from resolvers.errors import BadUserInput
from schema.errors import MAX_MESSAGE_LENGTH, UNEXPECTED_CODE, log_unexpected

RETRY_AFTER = {"retry-after": "1"}
"""Header of an answer to a request that may succeed in a moment."""

ExceptionHandler: TypeAlias = Callable[[Request, Any], Awaitable[Response]]


class ErrorDetails(NamedTuple):
    """What a response says about an error."""

    status: int
    code: str
    message: str
    field: str | None = None
    headers: Mapping[str, str] = {}
    extra: Mapping[str, object] = {}
    error_id: str | None = None


def _api_error(error: ApiError) -> ErrorDetails:
    return ErrorDetails(error.status, error.code, str(error), error.field, error.headers, error.extra)


def _database_busy(error: DatabaseBusy) -> ErrorDetails:
    note_busy(error)
    return ErrorDetails(503, "BUSY", str(error), headers=RETRY_AFTER)


def _http_error(error: HTTPException) -> ErrorDetails:
    code = HTTPStatus(error.status_code).name
    return ErrorDetails(error.status_code, code, f"{error.detail}.", headers=error.headers or {})


def unexpected_error(error: Exception) -> ErrorDetails:
    """Return the details of an error that nothing expected; the log has the exception under the same error id."""
    logged = log_unexpected(error)
    return ErrorDetails(500, UNEXPECTED_CODE, logged.message, error_id=logged.id)


def _bad_user_input(error: BadUserInput) -> ErrorDetails:
    return ErrorDetails(400, error.code, str(error))


def _export_too_large(error: ExportTooLarge) -> ErrorDetails:
    return ErrorDetails(422, "TOO_LONG", str(error))


def _range_not_satisfiable(error: RangeNotSatisfiable) -> ErrorDetails:
    headers = {"content-range": f"bytes */{error.size}"}
    return ErrorDetails(416, "RANGE_NOT_SATISFIABLE", "The range begins after the end of the file.", headers=headers)


ERROR_DETAILS: dict[type[Exception], Callable[[Any], ErrorDetails]] = {
    ApiError: _api_error,
    BadUserInput: _bad_user_input,
    DatabaseBusy: _database_busy,
    ExportTooLarge: _export_too_large,
    HTTPException: _http_error,
    RangeNotSatisfiable: _range_not_satisfiable,
}
"""Errors that are answered in the shape of GraphQL's errors."""


def exception_handlers(services: Services) -> dict[type[Exception], ExceptionHandler]:
    """Return the handlers for Starlette, by class of exception; a subclass has the handler of its nearest ancestor."""

    async def invalid_credentials(request: Request, error: InvalidCredentials) -> Response:
        response = error_response(request, _api_error(error))
        response.background = AfterResponse(record_failed_sign_in, services, client_info(request), error.users)
        return response

    return {
        **{error_class: _json_handler(describe) for error_class, describe in ERROR_DETAILS.items()},
        ClientDisconnect: _client_disconnected,
        InvalidCredentials: invalid_credentials,
        OfrepError: ofrep_error_response,
        OidcSignInError: redirect_to_sign_in,
    }


def error_response(request: HTTPConnection, error: ErrorDetails) -> Response:
    """Return a response with one error in the shape of GraphQL's errors. OFREP has its own for errors of the server."""
    headers = {**PER_VIEWER_HEADERS, **error.headers}
    if error.status >= HTTPStatus.INTERNAL_SERVER_ERROR and request.scope["path"].startswith(OFREP_PATH):
        return ofrep_server_error(error.message, error.status, headers)
    extensions = {"code": error.code, "field": error.field, "errorId": error.error_id}
    extensions = {name: value for name, value in extensions.items() if value}
    message = shorten(error.message, MAX_MESSAGE_LENGTH)
    body = {"errors": [{"message": message, "extensions": extensions}], **error.extra}
    media_type = negotiate_media_type(request.headers.get("accept", "*/*"))
    return Response(orjson.dumps(body), error.status, headers, f"{media_type}; charset=utf-8")


def _json_handler(describe: Callable[[Any], ErrorDetails]) -> ExceptionHandler:
    async def handle(request: Request, error: Exception) -> Response:
        return error_response(request, describe(error))

    return handle


async def _client_disconnected(request: Request, _error: ClientDisconnect) -> Response:
    request.state.has_left = True
    return Response(status_code=400)  # the client no longer reads it
