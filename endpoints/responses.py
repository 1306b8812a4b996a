"""Headers, media types and conditions that the endpoints share."""

from collections.abc import Iterator

from starlette.requests import Request
from starlette.responses import Response

JSON = "application/json"
GRAPHQL_JSON = "application/graphql-response+json"

NO_STORE_HEADERS = {"cache-control": "private, no-store"}
REVALIDATED = "private, no-cache"
"""A browser may store the response, and asks each time whether it changed."""
PER_VIEWER_HEADERS = {**NO_STORE_HEADERS, "vary": "accept, authorization, cookie, origin"}


STATUS_MESSAGES = frozenset({"http.response.start", "websocket.http.response.start"})
"""Types of the ASGI messages that begin a response with a status, of a request or of a refused handshake."""
START_MESSAGES = STATUS_MESSAGES | {"websocket.accept"}
"""Types of those that begin any answer, which may have headers."""


def negotiate_media_type(accept: str) -> str:
    """Return the preferred of the two media types of a GraphQL response for an `Accept` header (RFC 9110, 12.5.1).

    `application/graphql-response+json` is chosen only if the header names it, with a quality at least that of
    `application/json`, or if it refuses `application/json` and a wildcard allows others. If the two qualities are
    equal, the type that the header names first is chosen. If neither is acceptable, it is `application/json` all the
    same.
    """
    ranges = dict(reversed([*_media_ranges(accept)]))
    wildcard = next((ranges[name] for name in ("application/*", "*/*") if name in ranges), 0.0)
    json_quality = ranges.get(JSON, wildcard)
    quality = ranges.get(GRAPHQL_JSON, 0.0 if json_quality else wildcard)
    if quality == json_quality and JSON in ranges:
        names = [name for name, _ in _media_ranges(accept)]
        return min((GRAPHQL_JSON, JSON), key=names.index) if GRAPHQL_JSON in names else JSON
    return GRAPHQL_JSON if quality > 0 and quality >= json_quality else JSON


def _media_ranges(accept: str) -> Iterator[tuple[str, float]]:
    """Yield the media types of an `Accept` header with their qualities."""
    for part in accept.split(","):
        name, *parameters = (each.strip().lower() for each in part.split(";"))
        values = (value for key, _, value in (each.partition("=") for each in parameters) if key.strip() == "q")
        yield name, _quality(next(values, "1"))


def _quality(text: str) -> float:
    try:
        return min(max(float(text), 0.0), 1.0)
    except ValueError:
        return 1.0


def matches_etag(etag: str, if_none_match: str) -> bool:
    """Return whether an `If-None-Match` header names the current response (weak comparison, RFC 9110, 13.1.2)."""
    tags = [tag.strip().removeprefix("W/") for tag in if_none_match.split(",")]
    return etag.removeprefix("W/") in tags or tags == ["*"]


def revalidated(request: Request, response: Response, etag: str, cache_control: str = REVALIDATED) -> Response:
    """Return the response with its ETag, so that the client asks whether it changed; 304 if it did not."""
    headers = {**PER_VIEWER_HEADERS, "cache-control": cache_control, "etag": etag}
    if matches_etag(etag, request.headers.get("if-none-match", "")):
        return Response(status_code=304, headers=headers)
    response.headers.update(headers)
    return response
