"""The application: everything is put together here, and only here."""

import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route, WebSocketRoute

import web
from auth import doors, oidc
from auth.beta.schedule import ChangeScheduler
from auth.entrance import Services
from auth.flags.reporting import WorkerHeartbeat
from auth.ofrep import doors as flag_doors
from auth.oidc import OidcProvider
from auth.site import PREFLIGHT, WebSocketOriginMiddleware
from files import doors as file_doors
from files.storage import Storage
from schema import examples, exports
from schema.endpoint import GraphQLEndpoint
from schema.root import schema
from settings import Settings
from web.documents import EXAMPLES

MAX_BODY_BYTES = 256 * 1024
GC_GEN0_THRESHOLD, GC_GEN1_THRESHOLD = 50_000, 20
"""After how many new objects the collector looks at them, and after how many looks at older ones."""


async def redirect_to_playground(_request: Request) -> Response:
    """Lead whoever comes by browser to the playground."""
    return RedirectResponse("/graphiql")


async def livez(_request: Request) -> Response:
    """Say that the process answers."""
    return PlainTextResponse("alive")


def create_app(entrance: Services, provider: OidcProvider | None = None, storage: Storage | None = None) -> Starlette:
    """Afterwin, answering from the entrance's database, which it closes at its end; files need a storage."""
    endpoint = GraphQLEndpoint(schema, entrance)

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        async with WorkerHeartbeat(entrance.flag_store).run(), ChangeScheduler(entrance).run():
            yield
        await entrance.streams.close()
        await entrance.database.close()

    return Starlette(
        routes=[
            Route("/", redirect_to_playground),
            Route("/livez", livez),
            Route("/graphql", endpoint),
            WebSocketRoute("/graphql", endpoint),
            *doors.routes(entrance),
            *exports.routes(entrance),
            *examples.routes(entrance, EXAMPLES),
            *flag_doors.routes(entrance),
            *oidc.routes(entrance, provider),
            *(file_doors.routes(entrance, storage) if storage else ()),
            *web.routes,
        ],
        middleware=[
            Middleware(
                CORSMiddleware,
                allow_origins=sorted(entrance.site.allowed_origins),
                allow_methods=["GET", "POST", "PUT"],
                allow_headers=["authorization", "content-type", "if-none-match", *PREFLIGHT],
                expose_headers=["etag", "retry-after"],
                allow_credentials=True,
                max_age=600,
            ),
            Middleware(WebSocketOriginMiddleware, site=entrance.site),
        ],
        lifespan=lifespan,
        max_body_size=MAX_BODY_BYTES,
    )


def configure_log() -> None:
    """Write the log as one line of JSON per event: time, level, exception."""
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(),
        ]
    )


def create_app_from_environment() -> Starlette:
    """Afterwin as the environment says; each worker process of the server calls this once."""
    configure_log()
    settings = Settings()
    app = create_app(settings.services(), settings.oidc_provider(), settings.storage())
    tune_garbage_collector()
    return app


def tune_garbage_collector() -> None:
    """Keep the garbage collector from what lives as long as the process; looking through it is slow."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(GC_GEN0_THRESHOLD, GC_GEN1_THRESHOLD, GC_GEN1_THRESHOLD)
