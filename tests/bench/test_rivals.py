"""The servers that the benchmark compares give the same data, byte by byte."""

from collections.abc import AsyncIterator
from typing import Any

import httpx2
import orjson
import pytest
from company_fixture import FixedClock
from database_templates import Templates
from demo_house import House

from auth.point_budget import PointBudget
from auth.services import ClientInfo, Services
from bench.operations import COMPARED, Operation
from bench.rivals import typical
from bench.rivals.driver import Driver, open_driver
from bench.rivals.handwritten import ANSWERS
from bench.rivals.identity import identify
from db.store import Database
from flags.flag_store import FlagStore
from resolvers.context import RequestContext
from schema.root import schema

EVA = ("Eva", "read")


@pytest.fixture
async def house(database: Database, templates: Templates) -> House:
    """The demo with people who ask."""
    services = Services(database, FlagStore(database), point_budget=PointBudget(10**9))
    return House(services, *templates.built["house"])


@pytest.fixture
async def rival(database_url: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[httpx2.AsyncClient]:
    """A client of the typical server."""
    monkeypatch.setenv("BENCH_DATABASE_URL", database_url)
    app = typical.create_app()
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="http://rival") as client:
        yield client
    await app.state.engine.dispose()


@pytest.fixture
async def driver(database_url: str, clock: FixedClock) -> AsyncIterator[Driver]:
    """The driver of the hand-written server."""
    opened = open_driver(database_url, clock)
    yield opened
    await opened.close()


async def ask(house: House, operation: Operation, variables: dict[str, Any]) -> bytes:
    """The data of this API."""
    context = RequestContext(house.services, house.headers[EVA], ClientInfo())
    answer = await schema.execute(operation.document, context_value=context, variable_values=variables)
    assert answer.errors is None
    return orjson.dumps(answer.data)


async def accounts(house: House) -> list[str]:
    """Ids of all accounts."""
    answer = await house.ask(EVA, "{ accounts { nodes { id } } }")
    return [node["id"] for node in answer.data["accounts"]["nodes"]]


@pytest.mark.slow
async def test_handwritten_server_gives_same_bytes(driver: Driver, house: House) -> None:
    secret = house.headers[EVA]["authorization"].partition(" ")[2]
    for row_id in (await accounts(house))[:3]:
        for operation in COMPARED:
            variables = {"id": row_id} if operation.name == "page" else {}
            async with driver.transaction() as run:
                viewer = await identify(driver, run, secret)
                answer = await ANSWERS[operation.name](driver, run, viewer, variables)
            assert orjson.dumps(answer).decode() == (await ask(house, operation, variables)).decode(), operation.name


@pytest.mark.slow
async def test_typical_server_gives_same_bytes(house: House, rival: httpx2.AsyncClient) -> None:
    for row_id in (await accounts(house))[:3]:
        for operation in COMPARED[:3]:
            variables = {"id": row_id} if operation.name == "page" else {}
            body = {"query": operation.document, "variables": variables}
            answer = (await rival.post("/graphql", json=body, headers=house.headers[EVA])).json()
            assert orjson.dumps(answer["data"]) == await ask(house, operation, variables), operation.name
