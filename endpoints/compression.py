"""Compression of responses, where it reveals nothing.

The length of a compressed response tells how alike its parts are. If it mixes a secret with text that an attacker
chooses, and the attacker can repeat the request and see the length, it reveals the secret (the BREACH attack). So only
the routes below are compressed:

- Pages of the site and the playground's examples contain no secrets.
- `/graphql`: a page of another site cannot cause a request with a user's cookie (`auth.csrf`), so an attacker cannot
  choose its text. Secrets in its answers, such as a new token or a signed link, are different in each answer.

The others are never compressed: sign-in and links by email (secrets next to the client's text), OFREP (a ticket that
stays the same for half an hour), and files and exports (most are compressed, and a range must be one of the stored
bytes). Vendored files are compressed once (`web.playground`).
"""

from starlette.types import ASGIApp, Receive, Scope, Send
from starlette_compress import CompressMiddleware, add_compress_type

from endpoints.responses import GRAPHQL_JSON

COMPRESSED_PATHS = frozenset({"/graphql", "/graphiql", "/graphiql/examples", "/sign-in", "/early-access"})
COMPRESSED_FOLDERS = ("/sign-in/", "/early-access/")
MIN_BYTES = 1024
"""Shorter responses are sent as they are."""

add_compress_type(GRAPHQL_JSON)


class CompressionMiddleware:
    """Compresses responses of some routes, with the best of Zstandard, Brotli and gzip that the client accepts."""

    def __init__(self, app: ASGIApp) -> None:
        """Compress the responses of `app`."""
        self.app = app
        self.compressed = CompressMiddleware(app, minimum_size=MIN_BYTES)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on the request, with or without compression of its response."""
        app = self.compressed if scope["type"] == "http" and is_compressed(scope["path"]) else self.app
        await app(scope, receive, send)


def is_compressed(path: str) -> bool:
    """Return whether responses of a path are compressed."""
    return path in COMPRESSED_PATHS or path.startswith(COMPRESSED_FOLDERS)
