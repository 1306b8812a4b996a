"""Responses to clients whose request never reaches the application, in the shape of all other errors."""

from http import HTTPStatus

import orjson


def refusal(status: HTTPStatus, code: str, message: str) -> bytes:
    """Return a whole response for a client whose request never reaches the application."""
    body = orjson.dumps({"errors": [{"message": message, "extensions": {"code": code}}]})
    headers = {
        "content-type": "application/json; charset=utf-8",
        "content-length": str(len(body)),
        "cache-control": "private, no-store",
        "retry-after": "1",
        "connection": "close",
    }
    lines = [f"HTTP/1.1 {status.value} {status.phrase}", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode() + body


TOO_MANY = refusal(HTTPStatus.SERVICE_UNAVAILABLE, "BUSY", "Too many connections are open. Try again in a moment.")
TOO_SLOW = refusal(HTTPStatus.REQUEST_TIMEOUT, "REQUEST_TIMEOUT", "The request did not arrive in time.")
TOO_LONG = refusal(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "BAD_REQUEST", "The headers are too long.")
