"""Where Afterwin is served: its address, whose pages may call it, and what is the rule there."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from urllib.parse import urlsplit

PREFLIGHT = ("graphql-require-preflight", "apollo-require-preflight")
"""Headers that no form and no image can send: a browser asks first (CORS) before it sends them to another origin."""


@dataclass(frozen=True)
class Site:
    """One address, with or without TLS."""

    url: str = "http://127.0.0.1:8000"
    allowed_origins: frozenset[str] = field(default_factory=frozenset)
    session_idle_timeout: timedelta = timedelta(days=7)
    session_lifetime: timedelta = timedelta(days=30)
    max_file_bytes: int = 50 * 1024 * 1024
    environment_name: str = "local"
    """How this deployment is called; the audit of the flags says it with every act."""
    flags_require_approval: bool = False
    """Whether a second person must approve what lets more people into a beta."""

    @property
    def is_https(self) -> bool:
        """Whether it is served over TLS."""
        return self.url.startswith("https://")

    @property
    def cookie_name(self) -> str:
        """The name of the session's cookie; `__Host-` lets no subdomain and no plain connection set it."""
        return "__Host-afterwin" if self.is_https else "afterwin"

    def secret_url(self, path: str, secret: str) -> str:
        """An address for a mail. What stands behind `#` is never sent to a server, so no log keeps it."""
        return f"{self.url_for(path)}#{secret}"

    def url_for(self, path: str) -> str:
        """The whole address of a path."""
        return f"{self.url.rstrip('/')}/{path}"

    def allows_origin(self, headers: Mapping[str, str]) -> bool:
        """Whether a call came from a page of ours, of an allowed origin, or from no page at all (Fetch Metadata)."""
        origin = headers.get("origin")
        if origin is not None:
            return self._is_ours(origin, headers.get("host", "")) or origin in self.allowed_origins
        return headers.get("sec-fetch-site", "none") in {"same-origin", "none"}

    def _is_ours(self, origin: str, host: str) -> bool:
        return origin == self.url.rstrip("/") or (bool(host) and urlsplit(origin).netloc == host)


def is_simple_request(headers: Mapping[str, str]) -> bool:
    """Whether a form or an image of any page could have made this call, without a browser asking first."""
    media = headers.get("content-type", "").partition(";")[0].strip().lower()
    return media != "application/json" and not any(name in headers for name in PREFLIGHT)
