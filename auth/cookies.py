"""Cookies of a request, read in linear time."""


def read_cookie(header: str, name: str) -> str | None:
    """Return the value of the last cookie of this name in a `Cookie` header (RFC 6265, 5.4); None if there is none.

    Our cookies need no quoting. The unquoting of `http.cookies` takes quadratic time in some versions of Python.
    """
    values = [value for found, is_pair, value in map(_split, header.split(";")) if is_pair and found == name]
    return values[-1] if values else None


def _split(cookie: str) -> tuple[str, str, str]:
    return cookie.strip().partition("=")
