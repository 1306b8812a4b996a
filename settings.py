"""What the environment may change, read once. Every name begins with `AFTERWIN_`."""

from datetime import timedelta
from pathlib import Path

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from auth.mailer import ConsoleMailer, Mailer, SmtpMailer
from auth.services import Services
from auth.signed_links import Signer, load_or_create_secret
from auth.site import Site
from db.store import Database
from endpoints.oidc import OidcProvider
from files.storage import Storage, open_storage
from flags.flag_store import FlagStore

MIN_SECRET_LENGTH = 32


class Settings(BaseSettings):
    """The settings; `AFTERWIN_DATABASE_URL=postgresql+asyncpg://…` is the one most people want."""

    model_config = SettingsConfigDict(env_prefix="AFTERWIN_", frozen=True)

    database_url: str = "sqlite+aiosqlite:///var/afterwin.db"
    """SQLite (`sqlite+aiosqlite:///path`) or PostgreSQL (`postgresql+asyncpg://user:password@host/name`)."""

    public_url: str = "http://127.0.0.1:8000"
    """The address under which people reach it; links in letters begin so, and https makes cookies secure."""

    allowed_origins: frozenset[str] = frozenset()
    """Origins whose pages may call it with a person's cookie, as JSON: `["https://app.example.com"]`."""

    session_idle_hours: int = Field(default=7 * 24, ge=1)
    session_hours: int = Field(default=30 * 24, ge=1)
    """After how long without use, and after how long in any case, a session is over."""

    smtp_host: str = ""
    smtp_port: int = Field(default=587, ge=1, le=65535)
    smtp_username: str = ""
    smtp_password: SecretStr = SecretStr("")
    smtp_sender: str = "afterwin@localhost"
    """The mail server; letters are printed on standard error where none is named."""

    oidc_name: str = "OpenID Connect"
    oidc_issuer: str = ""
    oidc_client_id: str = ""
    oidc_client_secret: SecretStr = SecretStr("")
    """The provider at which people may sign in, as they know it, and as it knows us; none if there is no issuer."""

    secret: SecretStr = SecretStr("")
    """What signs short-lived cookies and links; at least 32 characters, the same in every process."""

    previous_secrets: tuple[SecretStr, ...] = ()
    """What signed before, the newest first, as JSON; links that it signed still open."""

    storage_url: str = "file:var/files"
    """Where the bytes of files lie: `file:folder`, `s3://bucket/prefix`, or another address that obstore knows."""

    max_file_bytes: int = Field(default=50 * 1024 * 1024, ge=1, lt=2**31)
    """How large a file may be; GraphQL's whole numbers end there."""

    environment: str = "local"
    """How this deployment is called, such as `production`; the audit of the flags says it with every act."""

    flags_require_approval: bool = False
    """Whether a second person must approve what lets more people into a beta; narrowing never waits."""

    def oidc_provider(self) -> OidcProvider | None:
        """The provider of OpenID Connect; `ValueError` where its cookie could be forged."""
        if not self.oidc_issuer:
            return None
        secret = self.secret.get_secret_value()
        if len(secret) < MIN_SECRET_LENGTH:
            msg = (
                f"AFTERWIN_SECRET must have at least {MIN_SECRET_LENGTH} characters where AFTERWIN_OIDC_ISSUER is set."
            )
            raise ValueError(msg)
        client_secret = self.oidc_client_secret.get_secret_value()
        return OidcProvider(
            name=self.oidc_name,
            issuer=self.oidc_issuer,
            client_id=self.oidc_client_id,
            client_secret=client_secret,
            cookie_secret=secret,
        )

    def services(self) -> Services:
        """The entrance that these settings describe."""
        database = Database(self.database_url)
        return Services(database, FlagStore(database), self.site(), self.mailer(), signer=self.signer())

    def storage(self) -> Storage:
        """Where the bytes of files lie."""
        return open_storage(self.storage_url)

    def signer(self) -> Signer:
        """What signs links; without a secret one beside the embedded database, else one of this process."""
        said = [each.get_secret_value() for each in (self.secret, *self.previous_secrets) if each.get_secret_value()]
        if any(len(each) < MIN_SECRET_LENGTH for each in said):
            msg = (
                f"AFTERWIN_SECRET and AFTERWIN_PREVIOUS_SECRETS must have at least {MIN_SECRET_LENGTH} characters each."
            )
            raise ValueError(msg)
        beside = self._embedded()
        return Signer(*said) if said or beside is None else Signer(load_or_create_secret(beside.with_suffix(".secret")))

    def site(self) -> Site:
        """Where it is served, and how long sessions last."""
        idle, lifetime = timedelta(hours=self.session_idle_hours), timedelta(hours=self.session_hours)
        return Site(
            self.public_url,
            self.allowed_origins,
            idle,
            lifetime,
            self.max_file_bytes,
            self.environment,
            self.flags_require_approval,
        )

    def mailer(self) -> Mailer:
        """How letters leave."""
        if not self.smtp_host:
            return ConsoleMailer()
        password = self.smtp_password.get_secret_value()
        return SmtpMailer(self.smtp_host, self.smtp_port, self.smtp_sender, self.smtp_username, password)

    def create_database_folder(self) -> None:
        """Make the folder of an embedded database, if it is not there yet."""
        path = self._embedded()
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)

    def _embedded(self) -> Path | None:
        path = self.database_url.partition(":///")[2]
        return Path(path) if self.database_url.startswith("sqlite") and path else None
