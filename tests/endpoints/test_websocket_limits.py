"""Limits of WebSockets: hostile frames, floods, many sockets, and many equal subscriptions."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from company_fixture import CompanyFixture, colleague
from mutate import create_account, run_mutation
from starlette.applications import Starlette
from structlog.testing import capture_logs
from until import until
from websocket_client import Closed, Socket, socket

from app import create_app
from auth.limit_share import LimitShare
from auth.operation_slots import MAX_RUNNING
from db.store import Database
from endpoints import socket_limits
from live.stream_monitor import StreamMonitor

SUBSCRIBE = "subscription { accountChanged { kind account { name } } }"
LISTENERS = 30


@pytest.fixture
def app(viewer: CompanyFixture) -> Starlette:
    return create_app(viewer.services)


@pytest.mark.parametrize(
    "frame",
    [{"text": "{"}, {"text": "[" * 5000}, {"text": str([[]] * 30_000)}, {"text": "\ud800"}, {"bytes": b"{}"}],
    ids=["no JSON", "nested", "many lists", "surrogate", "binary"],
)
@pytest.mark.sqlite_only
async def test_frame_that_is_no_json_closes_the_socket(
    app: Starlette, viewer: CompanyFixture, frame: dict[str, Any]
) -> None:
    with capture_logs() as logged:
        async with socket(app, viewer.headers) as held:
            await held.begin()
            await held.sent.put({"type": "websocket.receive", **frame})
            with pytest.raises(Closed) as closed:
                await held.hear()
    assert closed.value.code == 4400
    assert [each for each in logged if each["log_level"] != "info"] == []


@pytest.mark.sqlite_only
async def test_flood_of_pings_gives_way_to_others(
    app: Starlette, viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket_limits, "MESSAGE_BURST", 10_000)
    turns = 0

    async def take_turns() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    async with socket(app, viewer.headers) as held:
        await held.begin()
        for _ in range(1000):
            held.sent.put_nowait({"type": "websocket.receive", "text": '{"type": "ping"}'})
        other = asyncio.create_task(take_turns())
        for _ in range(1000):
            assert (await held.hear())["type"] == "pong"
        other.cancel()
    assert turns >= 1000 / socket_limits.GIVE_WAY_AFTER


async def test_messages_beyond_the_burst_are_read_at_a_rate(monkeypatch: pytest.MonkeyPatch) -> None:
    delays = []

    async def sleep(seconds: float) -> None:
        delays.append(seconds)

    monkeypatch.setattr(socket_limits.time, "monotonic", lambda: 100.0)
    monkeypatch.setattr(socket_limits.asyncio, "sleep", sleep)
    pace = socket_limits.MessagePace()
    for _ in range(socket_limits.MESSAGE_BURST + 3):
        await pace.wait()

    assert [delay for delay in delays if delay] == [each / socket_limits.MESSAGES_PER_SECOND for each in (1, 2, 3)]


@pytest.mark.parametrize("limit", ["MAX_SOCKETS", "MAX_SOCKETS_PER_ADDRESS", "MAX_SOCKETS_PER_USER"])
@pytest.mark.sqlite_only
async def test_sockets_are_limited(
    app: Starlette, viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    monkeypatch.setattr(socket_limits, limit, 2)
    for _ in range(2):  # all places are free again
        async with AsyncExitStack() as stack:
            for _ in range(2):
                await (await stack.enter_async_context(socket(app, viewer.headers))).begin()
            with pytest.raises(Closed) as closed:
                await _begin_another(stack, app, viewer)
            assert closed.value.code == 1013


@pytest.mark.sqlite_only
@pytest.mark.parametrize("limit", ["MAX_SOCKETS_PER_ADDRESS", "MAX_SOCKETS_PER_USER"])
async def test_sockets_of_a_client_are_divided_among_processes(
    viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    monkeypatch.setattr(socket_limits, "LEAST_STREAMS", 1)
    monkeypatch.setattr(socket_limits, limit, 3)
    app = create_app(replace(viewer.services, limit_share=LimitShare(2)))
    async with AsyncExitStack() as stack:
        for _ in range(2):
            await (await stack.enter_async_context(socket(app, viewer.headers))).begin()
        with pytest.raises(Closed):
            await _begin_another(stack, app, viewer)


async def _begin_another(stack: AsyncExitStack, app: Starlette, viewer: CompanyFixture) -> None:
    another = await stack.enter_async_context(socket(app, viewer.headers))
    await another.begin()
    await another.hear()


@pytest.mark.slow
@pytest.mark.sqlite_only
async def test_completed_operations_count_until_they_end(app: Starlette, viewer: CompanyFixture) -> None:
    async with socket(app, viewer.headers) as held:
        await held.begin()
        for number in range(150):
            await held.ask(SUBSCRIBE, f"{number}")
            await held.say({"type": "complete", "id": f"{number}"})
        answers = await held.answer("{ viewer { user { name } } }", "last")
    assert answers["data"]["viewer"]


@pytest.mark.slow
@pytest.mark.sqlite_only
async def test_subscriptions_of_a_user_begin_in_turns(
    app: Starlette, viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect, running, most = Database.connect, 0, 0

    @asynccontextmanager
    async def counting(*arguments: Any, **options: Any) -> AsyncIterator[Any]:
        nonlocal running, most
        running += 1
        most = max(most, running)
        for _ in range(100):
            await asyncio.sleep(0)  # the others come as well
        try:
            async with connect(*arguments, **options) as connection:
                yield connection
        finally:
            running -= 1

    async with AsyncExitStack() as stack:
        mine = [await stack.enter_async_context(socket(app, viewer.headers)) for _ in range(2)]
        for held in mine:
            await held.begin()
        monkeypatch.setattr(Database, "connect", counting)
        for number in range(40):
            await mine[number % 2].ask(SUBSCRIBE.replace("kind", f"kind a{number}: kind"), f"{number}")
        await until(lambda: app.state.streams.count == 40)
    assert most <= MAX_RUNNING + 1  # and the check of all streams


@pytest.mark.slow
async def test_equal_subscriptions_of_a_user_are_resolved_once(app: Starlette, viewer: CompanyFixture) -> None:
    organization, _ = await create_account(viewer)
    other = await colleague(viewer)
    monitor: StreamMonitor = app.state.streams
    async with AsyncExitStack() as stack:
        mine = [await stack.enter_async_context(socket(app, viewer.headers)) for _ in range(2)]
        theirs = await stack.enter_async_context(socket(app, other.headers))
        for held in (*mine, theirs):
            await held.begin()
        for number in range(LISTENERS):
            await mine[number % 2].ask(SUBSCRIBE, f"{number}")
        await theirs.ask(SUBSCRIBE, "1")
        await until(lambda: monitor.shared.listener_count == LISTENERS + 1)
        viewer.statements.clear()
        await run_mutation(viewer, "organizationUpdate", "organization { id }", id=organization, name="Renamed")
        for held, count in ((mine[0], LISTENERS // 2), (mine[1], LISTENERS // 2), (theirs, 1)):
            assert [await _name(held) for _ in range(count)] == ["Renamed"] * count
        assert len([each for each in viewer.statements if "FROM event" in each]) <= 4  # one for each user
    assert (monitor.count, monitor.shared.count) == (0, 0)


async def _name(held: Socket) -> str:
    message = await held.hear()
    return str(message["payload"]["data"]["accountChanged"]["account"]["name"])


async def test_ended_stream_is_not_held_until_another_ends(app: Starlette, viewer: CompanyFixture) -> None:
    monitor: StreamMonitor = app.state.streams
    async with socket(app, viewer.headers) as staying:
        await staying.begin()
        async with socket(app, viewer.headers) as ending:
            await ending.begin()
            await ending.ask(SUBSCRIBE, "1")
            await until(lambda: monitor.count == 1)
            await ending.say({"type": "complete", "id": "1"})
            await staying.ask(SUBSCRIBE.replace("kind", "kind id: __typename"), "1")  # while the other one ends
            await until(lambda: monitor.count == 1 and monitor.shared.count == 1)


@pytest.mark.parametrize("document", [SUBSCRIBE, "subscription { eventsAdded { kind } }"])
async def test_message_that_takes_too_long_ends_its_stream(viewer: CompanyFixture, document: str) -> None:
    organization, _ = await create_account(viewer)
    site = replace(viewer.services.site, operation_timeout=timedelta(microseconds=1))
    app = create_app(replace(viewer.services, site=site))
    async with socket(app, viewer.headers) as held:
        await held.begin()
        await held.ask(document)
        await until(lambda: app.state.streams.count == 1)
        await run_mutation(viewer, "organizationUpdate", "organization { id }", id=organization, name="Renamed")
        message = await held.hear()
        await until(lambda: app.state.streams.count == 0)

    assert message["type"] == "error"
    assert [error["extensions"]["code"] for error in message["payload"]] == ["TIMEOUT"]
