"""The limit of request bodies. Uploads have their own: the size that was announced (`files.upload_stream`)."""

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from auth.errors import ApiError
from endpoints.files import UPLOAD_PATH
from endpoints.imports import UPLOAD_PATH as IMPORT_UPLOAD_PATH
from endpoints.limits import MAX_BODY_BYTES, MAX_OTHER_BODY_BYTES

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


class BodyLimitMiddleware:
    """Raises `BodyTooLarge` in the endpoint that reads a body that is too long."""

    def __init__(self, app: ASGIApp) -> None:
        """Limit the requests of `app`."""
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Count the bytes that the application reads."""
        if scope["type"] != "http" or scope["path"].startswith(UPLOAD_PATHS):
            await self.app(scope, receive, send)
            return
        limit = MAX_BODY_BYTES if scope["path"] == GRAPHQL_PATH else MAX_OTHER_BODY_BYTES
        declared = Headers(scope=scope).get("content-length", "")
        size = int(declared) if declared.isascii() and declared.isdigit() else 0

        async def limited() -> Message:
            nonlocal size
            if size > limit:
                raise BodyTooLarge(limit)
            message = await receive()
            size += 0 if declared else len(message.get("body", b""))
            if size > limit:
                raise BodyTooLarge(limit)
            return message

        await self.app(scope, limited, send)
