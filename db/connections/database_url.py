"""The address of a database: which can work, known before anything connects."""

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

FORMS = "sqlite+aiosqlite:///path or postgresql+asyncpg://user:password@host/name"
PARAMETERS = frozenset(
    {
        *("gsslib", "host", "krbsrvname", "passfile", "port", "prepared_statement_cache_size", "service"),
        *("servicefile", "ssl", "target_session_attrs"),
    }
)
"""What the query of a PostgreSQL address may say. The driver takes other arguments, but none of them as text."""
SSL_MODES = frozenset({"allow", "disable", "prefer", "require", "verify-ca", "verify-full"})
MAX_PORT = 65_535


def check_database_url(text: str) -> str:
    """Return the address; `ValueError` if no database can be opened there, without a word of it: it has a password."""
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        raise ValueError(f"Input should be {FORMS}") from None
    if url.drivername not in CHECKS:
        raise ValueError(f"Input should be {FORMS}")
    CHECKS[url.drivername](url)
    return text


def _check_sqlite(url: URL) -> None:
    if url.query or url.host or url.database in {None, "", ":memory:"}:
        raise ValueError("Input should be sqlite+aiosqlite:/// and the path of a file, which all processes share")


def _check_postgresql(url: URL) -> None:
    if not url.query.keys() <= PARAMETERS:
        raise ValueError(f"Parameters of the address should be among {', '.join(sorted(PARAMETERS))}")
    if url.query.get("ssl", "prefer") not in SSL_MODES:
        raise ValueError(f"The parameter ssl of the address should be one of {', '.join(sorted(SSL_MODES))}")
    if url.port == 0 or not all(1 <= port <= MAX_PORT for port in _ports(url)):
        raise ValueError(f"Ports of the address should be from 1 to {MAX_PORT}")


def _ports(url: URL) -> list[int]:
    """Return the ports as the driver reads them, from several places."""
    try:
        _, arguments = url.get_dialect()().create_connect_args(url)
    except (ArgumentError, AssertionError, ValueError):
        raise ValueError(f"Input should be {FORMS}; hosts need ports, and numbers digits") from None
    ports = arguments.get("port", [])
    return ports if isinstance(ports, list) else [ports]


CHECKS = {"sqlite+aiosqlite": _check_sqlite, "postgresql+asyncpg": _check_postgresql}
