"""A file that is sent whole, whatever part of it is asked for."""

from typing import Any

from starlette.responses import FileResponse
from starlette.types import Receive, Scope, Send


class WholeFile(FileResponse):
    """A file of which no parts are sent: it is short, or made anew for each request.

    Starlette's own class would answer a wrong `Range` in a shape of its own. A server may ignore the header.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        """Take what `FileResponse` takes."""
        super().__init__(*args, **options)
        self.headers["accept-ranges"] = "none"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send all of the file."""
        headers = [(name, value) for name, value in scope["headers"] if name != b"range"]
        await super().__call__({**scope, "headers": headers}, receive, send)
