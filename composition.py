"""The services of a process, built from the settings: by the server and by the commands."""

from datetime import timedelta
from smtplib import SMTP_SSL_PORT

from limits.aio.storage import Storage

from auth.limit_share import LimitShare
from auth.mailer import ConsoleMailer, Mailer, SmtpMailer, SmtpSecurity
from auth.oidc.provider import ISSUER, OidcProvider
from auth.point_budget import LEAST_POINTS, PointBudget
from auth.rate_limit import RateLimiter
from auth.rate_limit_storage import counts_for_all, open_rate_limit_storage
from auth.services import Services
from auth.signed_links import Signer, load_or_create_secret
from db.connections.engine import DatabaseOptions
from db.retention import Retention
from db.store import Database
from flags.flag_store import FlagStore
from flags.url_host import has_plain_host
from resolvers.time_limit import LOCK_SHARE
from settings import Settings
from web.own_documents import own_documents

MIN_SECRET_LENGTH = 32


def create_services(settings: Settings) -> Services:
    """Build the services that all requests share. Closing the database is up to the caller."""
    database, storage = create_database(settings), create_rate_limit_storage(settings)
    share, points, is_shared = LimitShare(settings.limit_processes), settings.points_per_minute, counts_for_all(storage)
    return Services(
        database=database,
        flag_store=FlagStore(database),
        site=settings.site(),
        mailer=create_mailer(settings),
        signer=create_signer(settings),
        limit_share=share,
        rate_limiter=RateLimiter(storage=storage if is_shared else None, share=share),
        point_budget=PointBudget(points if is_shared else share.of(points, LEAST_POINTS), storage),
        own_documents=own_documents(),
    )


def create_database(settings: Settings) -> Database:
    """Return the server's database; `ValueError` if it has a replica and is not PostgreSQL."""
    urls = (settings.database_url, settings.replica_url)
    if settings.replica_url and not all(url.startswith("postgresql") for url in urls):
        msg = "AFTERWIN_REPLICA_URL needs PostgreSQL."
        raise ValueError(msg)
    return Database(
        settings.database_url,
        options=database_options(settings),
        direct_url=settings.direct_database_url,
        replica_url=settings.replica_url,
    )


def create_rate_limit_storage(settings: Settings) -> Storage:
    """Return where attempts and points are counted; `ValueError` names the setting if that cannot be used."""
    try:
        return open_rate_limit_storage(settings.rate_limit_storage_url)
    except ValueError as error:
        msg = f"AFTERWIN_RATE_LIMIT_STORAGE_URL: {error}"
        raise ValueError(msg) from None


def database_options(settings: Settings) -> DatabaseOptions:
    """Return the limits of the server's connections to its database."""
    return DatabaseOptions(
        pool_size=settings.database_pool_size,
        pool_overflow=settings.database_pool_overflow,
        pool_wait_seconds=settings.database_pool_wait_seconds,
        pre_ping=settings.database_pre_ping,
        prepared_statements=settings.database_prepared_statements,
        statement_timeout=settings.database_statement_timeout_seconds,
        lock_timeout=settings.operation_seconds * (1 - LOCK_SHARE),
        idle_transaction_timeout=settings.database_idle_transaction_seconds,
        set_local=settings.database_set_local,
        hold_statements=settings.database_hold_statements,
        answer_cache_bytes=settings.answer_cache_bytes,
    )


def retention_of(settings: Settings) -> Retention:
    """Return how long rows are kept; 0 days in the settings mean for ever."""
    return Retention(
        ended_sessions=_days(settings.session_retention_days),
        identity_log=_days(settings.identity_log_retention_days),
        ended_imports=_days(settings.import_retention_days),
    )


def _days(number: int) -> timedelta | None:
    return timedelta(days=number) if number else None


def create_mailer(settings: Settings) -> Mailer:
    """Return a mailer that sends by SMTP, or one that prints emails if there is no SMTP host.

    Raise `ValueError` if no email could be sent, or the password without TLS.
    """
    if not settings.smtp_host:
        return ConsoleMailer()
    by_port = SmtpSecurity.TLS if settings.smtp_port == SMTP_SSL_PORT else SmtpSecurity.STARTTLS
    return SmtpMailer(
        host=settings.smtp_host,
        port=settings.smtp_port,
        sender=settings.smtp_sender,
        username=settings.smtp_username,
        password=settings.smtp_password,
        security=SmtpSecurity(settings.smtp_security or by_port),
    )


def create_signer(settings: Settings) -> Signer:
    """Return the signer of links; `ValueError` if a secret is too short, or missing on PostgreSQL.

    Without a secret, processes that share a SQLite file share a secret next to it. On PostgreSQL, the links of one
    process would be unknown to the others.
    """
    secrets = [secret.get_secret_value() for secret in (settings.secret, *settings.previous_secrets)]
    secrets = [secret for secret in secrets if secret]
    if any(len(secret) < MIN_SECRET_LENGTH for secret in secrets):
        msg = f"AFTERWIN_SECRET and AFTERWIN_PREVIOUS_SECRETS must have at least {MIN_SECRET_LENGTH} characters each."
        raise ValueError(msg)
    if secrets:
        return Signer(*secrets)
    path = settings.sqlite_path()
    if path is None:
        msg = f"Set AFTERWIN_SECRET to at least {MIN_SECRET_LENGTH} random characters, the same for all processes."
        raise ValueError(msg)
    return Signer(load_or_create_secret(path.with_suffix(".secret")))


def create_oidc_provider(settings: Settings) -> OidcProvider | None:
    """Return the OpenID Connect provider, or None without an issuer; `ValueError` if it cannot work."""
    if not settings.oidc_issuer:
        return None
    secret = settings.secret.get_secret_value()
    if len(secret) < MIN_SECRET_LENGTH:
        msg = f"AFTERWIN_SECRET must have at least {MIN_SECRET_LENGTH} characters where AFTERWIN_OIDC_ISSUER is set."
        raise ValueError(msg)
    if not ISSUER.fullmatch(settings.oidc_issuer) or not has_plain_host(settings.oidc_issuer):
        msg = "AFTERWIN_OIDC_ISSUER must be an https address of at most 255 characters, or http on this machine."
        raise ValueError(msg)
    if not settings.oidc_client_id:
        msg = "AFTERWIN_OIDC_CLIENT_ID must be set where AFTERWIN_OIDC_ISSUER is."
        raise ValueError(msg)
    return OidcProvider(
        name=settings.oidc_name,
        issuer=settings.oidc_issuer,
        client_id=settings.oidc_client_id,
        client_secret=settings.oidc_client_secret.get_secret_value(),
        cookie_secret=secret,
    )
