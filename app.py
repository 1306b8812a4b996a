"""The application: routes, middleware, error handlers, start and end."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from importlib import import_module

import structlog
from starlette.applications import Starlette
from starlette.middleware import Middleware

import web
from auth.oidc.provider import OidcProvider
from auth.services import Services
from beta.health.audit_checks import AuditCheckTask
from beta.scheduler import ChangeScheduler
from composition import create_oidc_provider, create_services, retention_of
from db.migrations.schema_version import check_schema
from db.retention import Retention
from db.tenancy.isolation_check import check_isolation
from endpoints import app_page, exports, files, graphql, health, imports, oidc, playground_examples, sign_in
from endpoints.errors import exception_handlers
from endpoints.health import Readiness, announce_shutdown
from endpoints.metrics import observe_replica
from endpoints.middleware import middleware
from endpoints.ofrep import routes as ofrep
from endpoints.refusals import answering_unknown_paths
from files.import_worker import ImportWorker
from files.storage import Storage, open_storage
from files.storage_owner import StorageOwnerTask
from flags.webhook import Webhook
from live.bulk_change_worker import BulkChangeWorker
from live.feature_use_task import FeatureUseTask
from live.free_memory import run_giving_back, share_memory_of_threads
from live.garbage_collection import tune_for_requests
from live.heartbeat import WorkerHeartbeat
from live.outbox_sender import OutboxSender
from live.retention_task import RetentionTask
from live.stream_monitor import StreamMonitor
from live.webhook_sender import WebhookSender
from live.write_notifier import WriteNotifier
from log_config import configure_log
from schema.root import schema
from settings import Settings
from web.playground_examples import EXAMPLES

log = structlog.get_logger("afterwin.app")


def create_app(
    services: Services,
    provider: OidcProvider | None = None,
    storage: Storage | None = None,
    *,
    retention: Retention = Retention(),  # noqa: B008  # it is immutable
    drain_seconds: float = 0,
    webhooks: Sequence[Webhook] = (),
    tracing: Sequence[Middleware] = (),
) -> Starlette:
    """Build the application. It closes the database of `services` at its end, and serves files if it has a storage.

    `retention`: how long rows are kept. `drain_seconds`: how long it takes requests after SIGTERM. `webhooks`:
    subscribers of changes of flags. `tracing`: the middleware of traces, if they are wanted.
    """
    streams, readiness = StreamMonitor(services.database, services.flag_store), Readiness(services.database)

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        await check_isolation(services.database)
        await check_schema(services.database)
        schema.build_variants()
        announce_shutdown(readiness, drain_seconds)
        async with AsyncExitStack() as stack:
            for task in _periodic_tasks(services, storage, retention):
                await stack.enter_async_context(task)
            await stack.enter_async_context(WebhookSender(services.database, webhooks).run())
            yield
        await streams.close()
        await services.database.close()

    app = Starlette(
        routes=[
            *health.routes(readiness),
            *graphql.routes(schema, services, streams),
            *sign_in.routes(services),
            *exports.routes(services),
            *playground_examples.routes(services, EXAMPLES),
            *ofrep.routes(services, streams),
            *oidc.routes(services, provider),
            *((*files.routes(services, storage), *imports.routes(services, storage)) if storage else ()),
            *web.routes,
            *app_page.routes(services),
        ],
        middleware=middleware(services.site, tracing),
        exception_handlers=exception_handlers(services),
        lifespan=lifespan,
    )
    app.state.streams = streams
    return answering_unknown_paths(app)


def _periodic_tasks(
    services: Services, storage: Storage | None, retention: Retention
) -> list[AbstractAsyncContextManager[None]]:
    """Return what runs in the background of this process."""
    return [
        WorkerHeartbeat(services.flag_store).run(),
        ChangeScheduler(services).run(),
        AuditCheckTask(services.database).run(),
        OutboxSender(services).run(),
        FeatureUseTask(services).run(),
        RetentionTask(services.database, retention).run(),
        WriteNotifier(services.database).run(),
        run_giving_back(),
        BulkChangeWorker(services).run(),
        *([ImportWorker(services, storage).run()] if storage else ()),
        *([StorageOwnerTask(services.database, storage).run()] if storage else ()),
    ]


def create_tracing(settings: Settings) -> list[Middleware]:
    """Return the middleware of traces, if a collector is set; `ValueError` without the packages that it needs."""
    if not settings.otlp_endpoint:
        return []
    try:
        tracing = import_module("endpoints.tracing")
    except ImportError as error:
        msg = f"AFTERWIN_OTLP_ENDPOINT needs the extra packages of afterwin[otel]: {error}."
        raise ValueError(msg) from error
    return [tracing.tracing_middleware(settings.otlp_endpoint, settings.environment)]


def create_app_from_environment() -> Starlette:
    """Build the application for a server other than `afterwin serve`, and warn that it has fewer limits."""
    app = create_served_app()
    log.warning("not started by `afterwin serve`: connections have no limits, and SIGTERM may take long")
    return app


def create_served_app() -> Starlette:
    """Build the application from the settings of the environment. Each worker of `afterwin serve` calls this once."""
    share_memory_of_threads()
    settings = Settings()
    configure_log(settings.log_level)
    services = create_services(settings)
    if services.database.replica is not None:
        services.database.replica.on_result = observe_replica
    app = create_app(
        services,
        create_oidc_provider(settings),
        open_storage(settings.storage_url),
        retention=retention_of(settings),
        drain_seconds=settings.drain_seconds,
        webhooks=settings.flag_webhooks,
        tracing=create_tracing(settings),
    )
    tune_for_requests()
    return app
