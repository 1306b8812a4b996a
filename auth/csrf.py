"""Cross-site request forgery: refuse what a page of another site could have sent (docs/decisions/sessions.md#csrf)."""

from collections.abc import Mapping

from auth.errors import CsrfError
from auth.site import Site

PREFLIGHT = ("graphql-require-preflight", "apollo-require-preflight")
"""Headers that forms and images cannot send: a browser sends a CORS preflight before a cross-origin request."""


def check_csrf(headers: Mapping[str, str], site: Site) -> None:
    """Raise `CsrfError` if another site's page could have sent the request."""
    if is_simple_request(headers):
        msg = "Send `content-type: application/json`, or the header `graphql-require-preflight: 1`."
        raise CsrfError(msg)
    if not site.allows_origin(headers):
        msg = "The request comes from a page of another site. Ask the administrator to allow its origin."
        raise CsrfError(msg)


def is_simple_request(headers: Mapping[str, str]) -> bool:
    """Return whether a form or image on any page could send this request without a CORS preflight."""
    media_type = headers.get("content-type", "").partition(";")[0].strip().lower()
    return media_type != "application/json" and not any(name in headers for name in PREFLIGHT)
