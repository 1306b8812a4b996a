"""Where Afterwin is served: its URL, the allowed origins and the limits of this deployment."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from urllib.parse import urlsplit

HOST_HEADER = re.compile(r"([a-z0-9._-]+|\[[0-9a-f:.]+\])(?::[0-9]{1,5})?")
"""A `Host` header: a name or an address, and perhaps a port (RFC 9110, 7.2)."""
POINTS_PER_MINUTE = 200_000
"""Points that a user may spend on GraphQL operations in a minute, unless the settings say otherwise."""
LOOPBACK_HOSTS = frozenset({"127.0.0.1", "::1", "localhost"})


@dataclass(frozen=True)
class Site:
    """The URL of this deployment, with or without TLS, and its settings."""

    url: str = "http://127.0.0.1:8000"
    allowed_origins: frozenset[str] = field(default_factory=frozenset)
    allowed_hosts: frozenset[str] = field(default_factory=frozenset)
    """Host names under which the site answers, besides that of `url`; without ports."""
    trusted_proxies: tuple[str, ...] = ()
    """Addresses and networks of the proxies whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed."""
    session_idle_timeout: timedelta = timedelta(days=7)
    session_lifetime: timedelta = timedelta(days=30)
    max_file_bytes: int = 50 * 1024 * 1024
    max_company_file_bytes: int = 100 * 2**30
    """Bytes that the files and imports of a company may have in all."""
    operation_timeout: timedelta | None = None
    """How long a GraphQL operation may take; None: as long as it wants."""
    environment_name: str = "local"
    """Name of this deployment. The audit log of the flags records it with each change."""
    flags_require_approval: bool = False
    """Whether a second person must approve changes that grant more people access to a beta."""
    persisted_query_bytes: int = 512 * 1024
    """Bytes of automatic persisted queries that a process keeps for each company; 0 turns them off."""
    trusted_documents_only: bool = False
    """Whether cookie sessions can run trusted documents only."""
    query_plans: bool = True
    """Whether queries are executed by plans where that is possible."""
    query_plan_columns: bool = True
    """Whether plans read only the columns that they need."""

    @property
    def is_https(self) -> bool:
        """Whether the site is served over TLS."""
        return self.url.startswith("https://")

    @property
    def cookie_name(self) -> str:
        """Name of the session cookie. With `__Host-`, subdomains and plain connections cannot set it."""
        return "__Host-afterwin" if self.is_https else "afterwin"

    @property
    def device_cookie_name(self) -> str:
        """Name of the cookie of a known device, as `cookie_name`."""
        return "__Host-afterwin_device" if self.is_https else "afterwin_device"

    def secret_url(self, path: str, secret: str) -> str:
        """Return a URL with a secret as its fragment, which browsers never send to a server or its logs."""
        return f"{self.url_for(path)}#{secret}"

    def url_for(self, path: str) -> str:
        """Return the absolute URL of a path without leading slash."""
        return f"{self.url.rstrip('/')}/{path}"

    def allows_host(self, host: str) -> bool:
        """Return whether the site is served under the host of a `Host` header, with any port."""
        match = HOST_HEADER.fullmatch(host.lower())
        own = urlsplit(self.url).hostname
        if match is None:
            return False
        name = match[1].strip("[]")
        return name in {own, *self.allowed_hosts} or {name, own} <= LOOPBACK_HOSTS

    def allows_origin(self, headers: Mapping[str, str]) -> bool:
        """Return whether the request comes from this site, an allowed origin or no page at all (Fetch Metadata).

        A page of this host without TLS is none of this site's pages, if the site has TLS.
        """
        origin = headers.get("origin")
        if origin is None:
            return headers.get("sec-fetch-site", "none") in {"same-origin", "none"}
        scheme, _, _ = self.url.partition("://")
        return origin in {self.url.rstrip("/"), f"{scheme}://{headers.get('host', '')}", *self.allowed_origins}
