"""Errors in the shape of OFREP: `errorCode`, `errorDetails` and, for a single flag, its `key`."""

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from auth.errors import ApiError
from endpoints.responses import NO_STORE_HEADERS

OFREP_PATH = "/ofrep/"


class OfrepError(ApiError):
    """An error that the protocol defines; `code` is one of OpenFeature's."""


class InvalidOfrepRequest(OfrepError):
    """A request that does not follow the protocol, or names another user."""


class FlagNotFound(OfrepError):
    """No flag has this key, or the viewer must not know of it."""

    status = 404

    def __init__(self) -> None:
        super().__init__("FLAG_NOT_FOUND", "There is no such flag.")


async def ofrep_error_response(request: Request, error: OfrepError) -> Response:
    """Return the error as OFREP defines it."""
    key = request.path_params.get("key")
    body = {**({} if key is None else {"key": key}), "errorCode": error.code, "errorDetails": str(error)}
    return JSONResponse(body, error.status, NO_STORE_HEADERS)


def ofrep_server_error(message: str, status: int, headers: Mapping[str, str]) -> Response:
    """Return an error of the server, which is none of a flag."""
    return JSONResponse({"errorCode": "GENERAL", "errorDetails": message}, status, headers)
