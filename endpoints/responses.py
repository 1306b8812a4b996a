"""Headers and media types that the endpoints share."""

JSON = "application/json"
GRAPHQL_JSON = "application/graphql-response+json"

NO_STORE_HEADERS = {"cache-control": "private, no-store"}
PER_VIEWER_HEADERS = {**NO_STORE_HEADERS, "vary": "accept, authorization, cookie, origin"}


def negotiate_media_type(accept: str) -> str:
    """Return the preferred of the two media types of a GraphQL response for an `Accept` header.

    `application/graphql-response+json` is chosen only if the header names it, and not after `application/json`.
    """
    offered = [part.split(";")[0].strip().lower() for part in accept.split(",")]
    if GRAPHQL_JSON in offered and (JSON not in offered or offered.index(GRAPHQL_JSON) < offered.index(JSON)):
        return GRAPHQL_JSON
    return JSON
