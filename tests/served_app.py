"""A server of a test's services, with the test's clock, for a browser."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import uvicorn
from company_fixture import CompanyFixture
from starlette.applications import Starlette

from app import create_app
from auth.site import Site


@asynccontextmanager
async def serve_app(viewer: CompanyFixture) -> AsyncIterator[str]:
    server = uvicorn.Server(uvicorn.Config(Starlette(), port=0, log_level="error", lifespan="off"))
    socket = server.config.bind_socket()
    path = f"http://127.0.0.1:{socket.getsockname()[1]}"
    server.config.app = create_app(replace(viewer.services, site=Site(path)))
    running = asyncio.create_task(server.serve([socket]))
    try:
        yield path
    finally:
        server.should_exit = True
        await running
