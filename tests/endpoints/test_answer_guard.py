"""Answers that a slow reader has not taken when its access ends: they are dropped, wherever they wait."""

import asyncio
import errno
import os
import socket
from typing import Any, cast

import httpx2
import orjson
import pytest
from beta_client import change
from company_fixture import CompanyFixture
from mutate import create_account, create_record
from slow_client import BUFFERED_BYTES, SMALL_BUFFER, serving, slow_client
from starlette.applications import Starlette
from until import TIMEOUT_SECONDS, until
from websocket_client import PROTOCOL
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosedError

from app import create_app
from auth.authentication import authenticate_credential, read_credential
from auth.feature_gate import FeatureAccess
from beta.ops.kinds import Kill
from endpoints import answer_guard
from endpoints.answer_guard import AnswerGuard, _Answers
from live.stream_monitor import StreamMonitor

pytestmark = pytest.mark.sqlite_only  # nothing here depends on the database

LENGTH = 100_000
LARGE = "query { notes { nodes { " + " ".join(f"a{number}: content" for number in range(90)) + " } } }"
"""An answer larger than the system's buffers."""


@pytest.fixture
async def app(viewer: CompanyFixture) -> Starlette:
    organization, _ = await create_account(viewer)
    await create_record(viewer, "noteCreate", content="x" * LENGTH, organizationId=organization)
    return create_app(viewer.services)


async def kill(viewer: CompanyFixture) -> None:
    await change(viewer.database, Kill())


@pytest.fixture
def no_descriptor_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_descriptor: int) -> int:
        raise OSError(errno.EMFILE, "Too many open files")

    monkeypatch.setattr(os, "dup", fail)


async def bytes_until_dropped(viewer: CompanyFixture, app: Starlette, connection: str) -> int:
    """Close the gate of an answer that is not read; return how much of it arrives before the connection breaks off."""
    monitor: StreamMonitor = app.state.streams
    headers = {**viewer.headers, "accept-encoding": "identity", "connection": connection.split(maxsplit=1)[0]}
    seconds = 0 if "longer" in connection else 5
    async with (
        slow_client(app, keep_alive_seconds=seconds) as client,
        client.stream("POST", "/graphql", json={"query": LARGE}, headers=headers) as answer,
    ):
        await until(lambda: monitor.count == 1)
        await kill(viewer)
        await until(lambda: monitor.count == 0)
        with pytest.raises(httpx2.ReadError):
            await answer.aread()
        return answer.num_bytes_downloaded


@pytest.mark.usefixtures("no_descriptor_is_left")
async def test_answer_is_sent_and_dropped_without_a_free_descriptor(viewer: CompanyFixture, app: Starlette) -> None:
    assert await bytes_until_dropped(viewer, app, "keep-alive") < BUFFERED_BYTES


@pytest.mark.slow
@pytest.mark.parametrize("connection", ["keep-alive", "close", "kept alive no longer"])
async def test_unread_answer_is_dropped_when_a_gate_closes(
    viewer: CompanyFixture, app: Starlette, connection: str
) -> None:
    assert await bytes_until_dropped(viewer, app, connection) < BUFFERED_BYTES


async def test_slow_reader_gets_all_of_an_answer_while_gates_are_open(viewer: CompanyFixture, app: Starlette) -> None:
    monitor: StreamMonitor = app.state.streams
    headers = {**viewer.headers, "accept-encoding": "identity"}
    async with (
        serving(app) as port,
        httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=TIMEOUT_SECONDS) as client,
        client.stream("POST", "/graphql", json={"query": LARGE}, headers=headers) as answer,
    ):
        await until(lambda: monitor.count == 1)
        content = orjson.loads(await answer.aread())
        await until(lambda: monitor.count == 0)
    assert len(content["data"]["notes"]["nodes"][0]["a89"]) == LENGTH


class Held:
    """A reader that takes nothing."""

    is_empty, is_dropped = False, False

    def drop(self) -> None:
        self.is_dropped = True

    def close(self) -> None:
        """Nothing is held."""


async def test_the_oldest_are_dropped_in_a_burst(
    viewer: CompanyFixture, app: Starlette, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answer_guard, "MAX_WATCHED", 1)
    guard, held = AnswerGuard(app.state.streams), [Held() for _ in range(3)]
    async with viewer.database.snapshot() as snapshot:
        seen = await authenticate_credential(snapshot, read_credential(viewer.headers, viewer.services.site))
    for each in held:
        answers: Any = _Answers(cast("Any", each), seen, FeatureAccess())
        guard._answers[each] = answers  # noqa: SLF001  # as if each were sent on a connection of its own
        guard._watch_late(each, answers)  # noqa: SLF001  # at one instant, before any task runs
    tasks = [task for task in asyncio.all_tasks() if "_watch" in repr(task.get_coro())]
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    assert [each.is_dropped for each in held] == [True, True, False]


async def test_unread_message_of_a_socket_is_dropped_by_a_closed_gate(viewer: CompanyFixture, app: Starlette) -> None:
    monitor: StreamMonitor = app.state.streams
    async with serving(app) as port:
        slow = socket.socket()
        slow.setsockopt(*SMALL_BUFFER)
        slow.connect(("127.0.0.1", port))
        options: Any = {"subprotocols": [PROTOCOL], "additional_headers": viewer.headers, "max_size": None}
        async with connect(f"ws://127.0.0.1:{port}/graphql", sock=slow, compression=None, **options) as held:
            await held.send('{"type": "connection_init"}')
            await held.recv()
            held.transport.pause_reading()
            await held.send(orjson.dumps({"type": "subscribe", "id": "1", "payload": {"query": LARGE}}).decode())
            await until(lambda: monitor.count == 1)
            await kill(viewer)
            await until(lambda: monitor.count == 0)
            held.transport.resume_reading()
            with pytest.raises(ConnectionClosedError):
                await held.recv()
