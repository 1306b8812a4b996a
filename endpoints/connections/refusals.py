"""Answers to clients whose request never reaches the application, in the shape of all other errors."""

from http import HTTPStatus
from typing import NamedTuple

import orjson

from endpoints.security_headers import NOSNIFF, HeaderLines

CONTENT_TYPE = "application/json; charset=utf-8"


MAY_SUCCEED_LATER = frozenset({HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.SERVICE_UNAVAILABLE})


class Refusal(NamedTuple):
    """A refusal by the server itself."""

    status: HTTPStatus
    code: str
    message: str

    @property
    def body(self) -> bytes:
        """The error as JSON."""
        return orjson.dumps({"errors": [{"message": self.message, "extensions": {"code": self.code}}]})

    def response(self, security: HeaderLines = (NOSNIFF,)) -> bytes:
        """Return the whole response, with these security headers."""
        headers = {
            "content-type": CONTENT_TYPE,
            "content-length": str(len(self.body)),
            "cache-control": "private, no-store",
            **({"retry-after": "1"} if self.status in MAY_SUCCEED_LATER else {}),
            "connection": "close",
            **dict(security),
        }
        lines = [
            f"HTTP/1.1 {self.status.value} {self.status.phrase}",
            *(f"{name}: {headers[name]}" for name in headers),
        ]
        return "\r\n".join([*lines, "", ""]).encode() + self.body


def refused_handshake(status: int) -> Refusal:
    """Return the refusal of a WebSocket with this status."""
    answered = HTTPStatus(status)
    return Refusal(answered, answered.name, f"The WebSocket was refused: {answered.phrase}.")


INVALID = Refusal(HTTPStatus.BAD_REQUEST, "BAD_REQUEST", "This is not a request of HTTP/1.1.")
TOO_MANY = Refusal(HTTPStatus.SERVICE_UNAVAILABLE, "BUSY", "Too many connections are open. Try again in a moment.")
TOO_SLOW = Refusal(HTTPStatus.REQUEST_TIMEOUT, "REQUEST_TIMEOUT", "The request did not arrive in time.")
UNKNOWN_CODING = Refusal(HTTPStatus.NOT_IMPLEMENTED, "BAD_REQUEST", "The only transfer coding is `chunked`.")
TOO_LONG = Refusal(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "BAD_REQUEST", "The headers are too long.")
