"""Settings of the environment, read once. Every variable begins with `AFTERWIN_`."""

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict, SettingsError

from auth.site import POINTS_PER_MINUTE, Site
from db.answers import DEFAULT_MAX_BYTES
from flags.webhook import Webhook
from setting_types import (
    DatabaseUrl,
    HostName,
    Hours,
    OptionalDatabaseUrl,
    OptionalHttpUrl,
    Origin,
    PositiveSeconds,
    Proxy,
    Seconds,
    SiteUrl,
)

PREFIX = "AFTERWIN_"


class InvalidSettings(ValueError):
    """Variables of the environment have values that their settings cannot have; the text names them, without values."""

    def __init__(self, problems: Mapping[str, str]) -> None:
        """Describe the problem of each setting, by its name."""
        super().__init__("\n".join(f"{PREFIX}{name.upper()}: {problem}." for name, problem in problems.items()))


def _problems(error: ValidationError | SettingsError) -> dict[str, str]:
    if isinstance(error, ValidationError):
        details = error.errors(include_url=False, include_input=False)
        return {str(each["loc"][0]): each["msg"].removeprefix("Value error, ") for each in details}
    _, name, *_ = str(error).split('"')  # error parsing value for field "allowed_hosts"…
    return {name: 'Input should be JSON, such as ["a", "b"]'}


class Settings(BaseSettings):
    """Settings of a deployment. Most need only `AFTERWIN_DATABASE_URL=postgresql+asyncpg://…`."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True)

    def __init__(self, **values: Any) -> None:
        """Read the environment; `values` go before it. Raise `InvalidSettings`."""
        try:
            super().__init__(**values)
        except (ValidationError, SettingsError) as error:
            raise InvalidSettings(_problems(error)) from None
        if "session_idle_hours" in self.model_fields_set and self.session_idle_hours > self.session_hours:
            raise InvalidSettings({"session_idle_hours": f"Input should be at most {PREFIX}SESSION_HOURS"})

    database_url: DatabaseUrl = "sqlite+aiosqlite:///var/afterwin.db"
    """SQLite (`sqlite+aiosqlite:///path`) or PostgreSQL (`postgresql+asyncpg://user:password@host/name`)."""

    direct_database_url: OptionalDatabaseUrl = ""
    """The same database without PgBouncer between, for migrations and notifications. Empty: the URL above."""

    replica_url: OptionalDatabaseUrl = ""
    """A streaming replica of PostgreSQL, from which queries and exports read where it is not behind."""

    database_prepared_statements: int = Field(default=100, ge=0, le=100_000)
    """Statements that a connection keeps prepared. 0 for PgBouncer before 1.21 in transaction mode."""

    database_pool_size: int = Field(default=8, ge=1, le=10_000)
    database_pool_overflow: int = Field(default=10, ge=0, le=10_000)
    """Connections of a process that stay open, and those that it opens beyond them while it needs them."""

    database_pool_wait_seconds: PositiveSeconds = 5
    """Seconds that a request waits for a connection before it is answered with BUSY."""

    database_pre_ping: bool = True
    """Whether a connection to PostgreSQL is tested before each use, so that a restart fails no request."""

    database_statement_timeout_seconds: Seconds = 30
    database_idle_transaction_seconds: Seconds = 120
    """PostgreSQL's `statement_timeout` and `idle_in_transaction_session_timeout` of the server; 0 for none."""

    database_set_local: bool = False
    """Whether role and company of a transaction are set by `SET LOCAL`, which Citus passes on to all nodes."""

    public_url: SiteUrl = "http://127.0.0.1:8000"
    """The address that users open. Links in emails begin with it; https makes cookies secure."""

    allowed_origins: frozenset[Origin] = frozenset()
    """Origins whose pages may send the session cookie, as JSON: `["https://app.example.com"]`."""

    allowed_hosts: frozenset[HostName] = frozenset()
    """Host names besides that of the public URL under which requests are answered, as JSON: `["10.0.0.7"]`."""

    trusted_proxies: tuple[Proxy, ...] = ()
    """Addresses or networks of proxies whose `X-Forwarded-*` headers are believed, as JSON: `["10.0.0.0/8"]`."""

    max_connections: int = Field(default=2000, ge=10, le=1_000_000)
    max_connections_per_address: int = Field(default=200, ge=1, le=1_000_000)
    """Open connections of a process, in all and for each address of a client."""

    worker_start_seconds: int = Field(default=300, ge=1, le=86_400)
    """Seconds in which a new worker of `afterwin serve` must be ready."""

    session_idle_hours: Hours = 7 * 24
    session_hours: Hours = 30 * 24
    """Hours without use after which a session ends, and hours after which it ends in any case."""

    session_retention_days: int = Field(default=90, ge=0, le=36500)
    identity_log_retention_days: int = Field(default=0, ge=0, le=36500)
    import_retention_days: int = Field(default=365, ge=0, le=36500)
    """Days after which ended sessions, entries of the identity log and ended imports are deleted; 0 keeps them."""

    smtp_host: str = ""
    smtp_port: int = Field(default=587, ge=1, le=65535)
    smtp_security: Literal["", "starttls", "tls", "none"] = ""
    smtp_username: str = ""
    smtp_password: SecretStr = SecretStr("")
    smtp_sender: str = "afterwin@localhost"
    """The mail server. Without a host, emails are printed to standard error. The port decides about TLS by default."""

    oidc_name: str = "OpenID Connect"
    oidc_issuer: str = ""
    oidc_client_id: str = ""
    oidc_client_secret: SecretStr = SecretStr("")
    """The OpenID Connect provider: its name on the sign-in page, and our client there. No issuer, no provider."""

    secret: SecretStr = SecretStr("")
    """The key of signed cookies and links: at least 32 characters, the same in every process."""

    previous_secrets: tuple[SecretStr, ...] = ()
    """Earlier keys as JSON, the newest first. Links that they signed stay valid."""

    storage_url: str = "file:var/files"
    """The storage of files: `file:folder`, `s3://bucket/prefix`, or another URL that obstore accepts."""

    max_file_bytes: int = Field(default=50 * 1024 * 1024, ge=1, lt=2**31)
    """The largest file in bytes. The upper limit is that of GraphQL's Int."""

    max_company_file_bytes: int = Field(default=100 * 1024**3, ge=1, lt=2**53)
    """Bytes that the files of a company, and those of its imports, may have in all."""

    operation_seconds: PositiveSeconds = 10
    """Seconds after which a GraphQL operation is cancelled. No request waits longer for a lock of PostgreSQL."""

    points_per_minute: int = Field(default=POINTS_PER_MINUTE, ge=1, le=10**12)
    """Points that a user may spend on GraphQL operations in a minute."""

    rate_limit_storage_url: str = "memory://"
    """Where attempts and points are counted: in each process (`memory://`), or for all in `redis://host:6379`."""

    limit_processes: int = Field(default=1, ge=1, le=10_000)
    """Processes among which limits are divided that each counts for itself. `afterwin serve` sets it to its workers."""

    environment: str = "local"
    """The name of this deployment, such as `production`. Every entry of the audit log has it."""

    flags_require_approval: bool = False
    """Whether a change that can give more users access needs a second person's approval."""

    flag_webhooks: tuple[Webhook, ...] = ()
    """Subscribers of changes of flags, as JSON: `[{"name": "chat", "url": "https://…", "secret": "whsec_…"}]`."""

    @field_validator("flag_webhooks")
    @classmethod
    def _check_names(cls, webhooks: tuple[Webhook, ...]) -> tuple[Webhook, ...]:
        if len({webhook.name for webhook in webhooks}) < len(webhooks):
            raise ValueError("names must differ")
        return webhooks

    persisted_query_bytes: int = Field(default=512 * 1024, ge=0, le=2**30)
    """Bytes of automatic persisted queries that a process keeps for each company. 0 turns them off."""

    database_hold_statements: bool = True
    """Whether statements that are built once are sent to the driver without SQLAlchemy between."""

    answer_cache_bytes: int = Field(default=DEFAULT_MAX_BYTES, ge=0, le=2**34)
    """Bytes of answers that a process keeps and gives again while nothing has changed. 0 turns them off."""

    query_plans: bool = True
    """Whether queries run by plans that are compiled from their documents. `false`: only by graphql-core's executor."""

    query_plan_columns: bool = True
    """Whether plans read only the columns that their earlier runs have used. `false`: whole rows."""

    trusted_documents_only: bool = False
    """Whether cookie sessions can run only documents that `afterwin documents load` has loaded."""

    log_level: Literal["debug", "info", "warning", "error"] = "info"
    """The least level of a line in the log. The access log is written at `info`."""

    metrics_host: str = "127.0.0.1"
    metrics_port: int = Field(default=0, ge=0, le=65535)
    """Where `afterwin serve` offers Prometheus metrics: at `/metrics` of a port of their own. 0: nowhere."""

    otlp_endpoint: OptionalHttpUrl = ""
    """Address of an OpenTelemetry collector that takes traces by OTLP over HTTP. Empty: no traces."""

    drain_seconds: float = Field(default=0, ge=0, le=10)
    """Seconds after SIGTERM in which requests are still taken, while `/readyz` reports the shutdown."""

    def site(self) -> Site:
        """Return the public address, the lifetime of sessions and the limits of this deployment."""
        return Site(
            url=self.public_url,
            allowed_origins=self.allowed_origins,
            allowed_hosts=frozenset(host.lower() for host in self.allowed_hosts),
            trusted_proxies=self.trusted_proxies,
            session_idle_timeout=timedelta(hours=self.session_idle_hours),
            session_lifetime=timedelta(hours=self.session_hours),
            max_file_bytes=self.max_file_bytes,
            max_company_file_bytes=self.max_company_file_bytes,
            operation_timeout=timedelta(seconds=self.operation_seconds),
            environment_name=self.environment,
            flags_require_approval=self.flags_require_approval,
            persisted_query_bytes=self.persisted_query_bytes,
            trusted_documents_only=self.trusted_documents_only,
            query_plans=self.query_plans,
            query_plan_columns=self.query_plan_columns,
        )

    def create_database_folder(self) -> None:
        """Create the folder of a SQLite database, if it is missing."""
        path = self.sqlite_path()
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)

    def sqlite_path(self) -> Path | None:
        """Return the file of a SQLite database, or None for PostgreSQL."""
        path = self.database_url.partition(":///")[2]
        return Path(path) if self.database_url.startswith("sqlite") and path else None
