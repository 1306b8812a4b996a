"""The HTTP server that `afterwin serve` and `afterwin run` start."""

import resource
import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from functools import partial

import click
import uvicorn

from auth.rate_limit_storage import counts_for_all
from cli.base import one_line_errors, open_database
from cli.execution import async_command
from cli.supervisor import BoundedMultiprocess, BoundedServer
from composition import create_rate_limit_storage, create_signer
from db.migrations.schema_version import check_schema
from db.tenancy.isolation_check import check_isolation
from endpoints.connections.http import HttpProtocol
from endpoints.connections.limits import ConnectionLimits, networks
from endpoints.connections.websocket import WebSocketProtocol
from endpoints.limits import MAX_BODY_BYTES
from endpoints.metrics import serving_metrics
from endpoints.security_headers import security_headers
from log_config import STANDARD_ERROR
from settings import Settings

MAX_DESCRIPTORS = 65_536
RESERVED_DESCRIPTORS = 200
"""Descriptors for the database, files and the log."""

GRACE_SECONDS = 10
"""Seconds for requests in progress after a signal to stop."""


def listen(host: str, port: int) -> socket.socket:
    """Open the listening socket, so that a taken port is known before anything else starts."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listener = socket.create_server((host, port), family=family)
    except OSError as error:
        reason = error.strerror or str(error)
        raise click.ClickException(
            f"Cannot listen on {host}:{port}: {reason}. Choose another --host or --port."
        ) from error
    listener.set_inheritable(True)  # worker processes take the socket over
    return listener


def url_of(listener: socket.socket) -> str:
    """Return the URL of a listening socket."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


@async_command
async def check_database() -> None:
    """Refuse to serve from a database that does not isolate companies or lacks a migration; the reason is one line."""
    async with open_database() as database:
        await check_isolation(database)
        await check_schema(database)


def check_secret() -> None:
    """Refuse to serve without a secret that all processes share; the reason is one line."""
    settings = Settings()
    settings.create_database_folder()  # a secret next to SQLite's file is made here
    with one_line_errors():
        create_signer(settings)


def connection_limits(settings: Settings) -> ConnectionLimits:
    """Return the limits of connections, so that descriptors are left for the database and for files.

    The process may open as many descriptors as the system allows it.
    """
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    descriptors = min(hard, MAX_DESCRIPTORS) if hard != resource.RLIM_INFINITY else MAX_DESCRIPTORS
    resource.setrlimit(resource.RLIMIT_NOFILE, (descriptors, hard))
    total = min(settings.max_connections, descriptors - RESERVED_DESCRIPTORS)
    return ConnectionLimits(total, settings.max_connections_per_address, networks(settings.trusted_proxies))


def serve_on(listener: socket.socket, workers: int = 1) -> None:
    """Serve requests on a socket until Ctrl-C. The caller has called `check_database`."""
    settings = Settings()
    security = security_headers(settings.site())
    config = uvicorn.Config(
        "app:create_served_app",
        factory=True,
        workers=workers,
        log_config=None,  # its warnings go where those of all libraries go
        log_level="warning",
        server_header=False,
        proxy_headers=False,  # the application believes the proxies of AFTERWIN_TRUSTED_PROXIES, and no others
        timeout_graceful_shutdown=GRACE_SECONDS,
        timeout_worker_healthcheck=settings.worker_start_seconds,
        http=partial(HttpProtocol, connection_limits(settings), security),  # type: ignore[arg-type]  # called like a class
        ws=partial(WebSocketProtocol, security),  # type: ignore[arg-type]  # as above
        ws_max_size=MAX_BODY_BYTES,
    )
    with _metrics(settings, workers):
        on_start = partial(announce, url_of(listener), _notice(settings, workers))
        _run(config, listener, on_start, settings.drain_seconds)


def announce(url: str, notice: str = "") -> None:
    """Write where the server listens into its log, which may be full, after what its administrator should know."""
    if notice:
        click.echo(notice, file=STANDARD_ERROR)
    text = f"Open {url} (API: {url}/graphql, playground: {url}/graphiql). Press Ctrl-C to stop."
    click.echo(text, file=STANDARD_ERROR)


def _notice(settings: Settings, workers: int) -> str:
    """Return that limits are divided among several processes, if they are."""
    processes = settings.limit_processes if "limit_processes" in settings.model_fields_set else workers
    if processes == 1 or counts_for_all(create_rate_limit_storage(settings)):
        return ""
    return (
        f"Limits of users are divided among {processes} processes. "
        "With a Redis in AFTERWIN_RATE_LIMIT_STORAGE_URL, all count together."
    )


@contextmanager
def _metrics(settings: Settings, workers: int) -> Iterator[None]:
    """Serve metrics. A port that is taken is one line that names the setting."""
    with ExitStack() as stack:
        try:
            stack.enter_context(serving_metrics(settings.metrics_host, settings.metrics_port, workers=workers))
        except OSError as error:
            place = f"{settings.metrics_host}:{settings.metrics_port}"
            reason = error.strerror or str(error)
            raise click.ClickException(
                f"Cannot serve metrics on {place}: {reason}. Change AFTERWIN_METRICS_PORT or AFTERWIN_METRICS_HOST."
            ) from error
        yield


def _run(config: uvicorn.Config, listener: socket.socket, announce: Callable[[], None], drain_seconds: float) -> None:
    build_app = config.load_app()
    if config.workers > 1:
        build_app()  # a wrong setting is one line here; in a worker it would be a traceback
        announce()
        BoundedMultiprocess(config, [listener], drain_seconds).run()
        return
    with suppress(KeyboardInterrupt):  # uvicorn raises the signal again once it has stopped
        BoundedServer(config, announce).run(sockets=[listener])
