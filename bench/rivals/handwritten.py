"""The ceiling: an application with one handler for each document, and hand-written SQL on the raw driver.

`uvicorn bench.rivals.handwritten:create_app --factory`, with the database in `BENCH_DATABASE_URL`.
"""

import os
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bench.rivals import account_board, account_list, account_page
from bench.rivals.driver import Driver, Run, open_driver
from bench.rivals.identity import Viewer, identify

Answer = Callable[[Driver, Run, Viewer, Mapping[str, Any]], Awaitable[dict[str, Any]]]


async def _viewer(_driver: Driver, _run: Run, viewer: Viewer, _variables: Mapping[str, Any]) -> dict[str, Any]:
    return {"viewer": {"user": {"name": viewer.name}}}


ANSWERS: dict[str, Answer] = {
    "viewer": _viewer,
    "list": account_list.answer,
    "page": account_page.answer,
    "board": account_board.answer,
}


def _endpoint(driver: Driver, answer: Answer) -> Callable[[Request], Awaitable[Response]]:
    async def respond(request: Request) -> Response:
        variables = orjson.loads(await request.body())["variables"]
        secret = request.headers["authorization"].partition(" ")[2]
        async with driver.transaction() as run:
            viewer = await identify(driver, run, secret)
            data = await answer(driver, run, viewer, variables)
        return Response(orjson.dumps({"data": data}), media_type="application/json")

    return respond


def create_app() -> Starlette:
    """Make the application for the database of the environment."""
    driver = open_driver(os.environ["BENCH_DATABASE_URL"])
    return Starlette(
        routes=[Route(f"/{name}", _endpoint(driver, answer), methods=["POST"]) for name, answer in ANSWERS.items()]
    )
