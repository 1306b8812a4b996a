"""The limit of request bodies, which are not compressed.

Uploads have a limit of their own: the size that was announced (`files.upload_stream`).
"""

from typing import NoReturn

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from auth.errors import ApiError
from endpoints.files import UPLOAD_PATH
from endpoints.imports import UPLOAD_PATH as IMPORT_UPLOAD_PATH
from endpoints.limits import MAX_BODY_BYTES, MAX_DISCARDED_BYTES, MAX_OTHER_BODY_BYTES

UPLOAD_PATHS = (UPLOAD_PATH, IMPORT_UPLOAD_PATH)
"""Begin of the paths whose bodies are as long as announced before."""
GRAPHQL_PATH = "/graphql"


class BodyTooLarge(ApiError):
    """The body of a request is longer than the limit."""

    status = 413

    def __init__(self, limit: int) -> None:
        super().__init__("BODY_TOO_LARGE", f"The body has more than {limit} bytes.")

    @property
    def headers(self) -> dict[str, str]:
        """The rest of the body is not read."""
        return {"connection": "close"}


class BodyEncoded(ApiError):
    """The body of a request is compressed."""

    status = 415

    def __init__(self) -> None:
        super().__init__("BAD_REQUEST", "Send the body as it is, without a `Content-Encoding`.")

    @property
    def headers(self) -> dict[str, str]:
        """The body is not read."""
        return {"accept-encoding": "identity", "connection": "close"}


class BodyLimitMiddleware:
    """Raises `BodyTooLarge` or `BodyEncoded` in the endpoint that reads a body that is too long or compressed."""

    def __init__(self, app: ASGIApp) -> None:
        """Limit the requests of `app`."""
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Count the bytes that the application reads."""
        if scope["type"] != "http" or scope["path"].startswith(UPLOAD_PATHS):
            await self.app(scope, receive, send)
            return
        limit = MAX_BODY_BYTES if scope["path"] == GRAPHQL_PATH else MAX_OTHER_BODY_BYTES
        await self.app(scope, _LimitedBody(scope, receive, limit).receive, send)


class _LimitedBody:
    """The body of a request, up to a limit."""

    def __init__(self, scope: Scope, receive: Receive, limit: int) -> None:
        headers = Headers(scope=scope)
        declared = headers.get("content-length", "")
        self._declared = int(declared) if declared.isascii() and declared.isdigit() else None
        self._waits_for_consent = "expect" in headers
        self._is_encoded = headers.get("content-encoding", "identity").strip().lower() != "identity"
        self._receive, self._limit = receive, limit
        self._received = 0

    async def receive(self) -> Message:
        """Return the next message of the application, as long as the body fits."""
        if self._is_encoded:
            raise BodyEncoded
        if self._declared is not None and self._declared > self._limit:
            await self._refuse(has_more=True)
        message = await self._receive_counted()
        if self._received > self._limit:
            await self._refuse(has_more=message.get("more_body", False))
        return message

    async def _receive_counted(self) -> Message:
        message = await self._receive()
        self._received += len(message.get("body", b""))
        return message

    async def _refuse(self, *, has_more: bool) -> NoReturn:
        if not self._waits_for_consent and (self._declared or 0) <= MAX_DISCARDED_BYTES:
            while has_more and self._received <= MAX_DISCARDED_BYTES:
                has_more = (await self._receive_counted()).get("more_body", False)
        raise BodyTooLarge(self._limit)
