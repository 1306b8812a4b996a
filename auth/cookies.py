"""Cookies: the settings of those that the server sets, and those of a request, read in linear time."""

from auth.site import Site


def read_cookie(header: str, name: str) -> str | None:
    """Return the value of the last cookie of this name in a `Cookie` header (RFC 6265, 5.4); None if there is none.

    Our cookies need no quoting. The unquoting of `http.cookies` takes quadratic time in some versions of Python.
    """
    values = [value for found, is_pair, value in map(_split, header.split(";")) if is_pair and found == name]
    return values[-1] if values else None


def _split(cookie: str) -> tuple[str, str, str]:
    return cookie.strip().partition("=")


def cookie_arguments(site: Site, secret: str) -> dict[str, object]:
    """Return the arguments of Starlette's `set_cookie` for the session cookie (RFC 6265bis)."""
    max_age = int(site.session_lifetime.total_seconds())
    return {"key": site.cookie_name, "value": secret, "max_age": max_age, **cookie_attributes(site)}


def cookie_attributes(site: Site) -> dict[str, object]:
    """Return the attributes that hide the cookie from scripts, other sites and, with TLS, plain connections."""
    return {"path": "/", "secure": site.is_https, "httponly": True, "samesite": "lax"}
