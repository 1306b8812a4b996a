"""The host of an address in the settings."""

from urllib.parse import urlsplit


def has_plain_host(url: str) -> bool:
    """Return whether an address names a host, without user name, and no port that does not exist."""
    try:
        parts = urlsplit(url)
        return bool(parts.hostname) and parts.port != 0 and "@" not in parts.netloc
    except ValueError:  # of brackets, or of the port
        return False
