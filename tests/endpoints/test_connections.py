"""Connections of slow, greedy and silent clients, to a real server in this process."""

import asyncio
import logging
import socket
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from typing import Any

import orjson
import pytest
import structlog
import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket
from until import until

from auth.services import Services
from auth.site import Site
from db.store import Database
from endpoints.body_limit import BodyLimitMiddleware
from endpoints.connections import http, unread, websocket
from endpoints.connections.limits import ConnectionLimits, networks
from endpoints.connections.turns import AT_ONCE, Turns
from endpoints.errors import exception_handlers
from endpoints.limits import MAX_DISCARDED_BYTES, MAX_OTHER_BODY_BYTES, MAX_PIPELINED
from endpoints.security_headers import security_headers
from flags.flag_store import FlagStore
from log_config import configure_log

TIMEOUT_SECONDS = 10
HEAD = b"POST /echo HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\n\r\n"
CHUNKED = HEAD.replace(b"content-length: 10", b"transfer-encoding: chunked") + b"1\r\nx\r\n0\r\n"
UPGRADE = (
    b"GET /listen HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: websocket\r\n"
    b"sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
)
SECURITY = security_headers(Site("https://crm.example"))
BEGIN_TEXT, CONTINUE = (bytes([opcode, 0x80, 0, 0, 0, 0]) for opcode in (0x01, 0x00))
PONG = b"\x8a\x80\x00\x00\x00\x00"
PING = b"\x89\x80\x00\x00\x00\x00"
INVALID_TEXT = b"\x81\x81\x00\x00\x00\x00\xff"


async def echo(request: Request) -> Response:
    return PlainTextResponse(await request.body())


async def later(request: Request) -> Response:
    """Answer in the turn of the loop in which a connection is closed, or after it."""
    await request.body()
    await asyncio.sleep(0)
    return PlainTextResponse("x")


LEFT: asyncio.Queue[str] = asyncio.Queue()


async def wait_for_end(request: Request) -> Response:
    """Note that the request has arrived, and what the application receives next."""
    await request.body()
    LEFT.put_nowait("arrived")
    LEFT.put_nowait((await request.receive())["type"])
    return PlainTextResponse("x")


async def endless(_request: Request) -> Response:
    async def chunks() -> AsyncIterator[bytes]:
        while True:
            yield b"x" * 65_536
            await asyncio.sleep(0)

    return StreamingResponse(chunks())


async def listen(held: WebSocket) -> None:
    await held.accept()
    async for _ in held.iter_text():
        await held.send_text("x")


async def refuse(refused: WebSocket) -> None:
    await refused.close()


async def deny(denied: WebSocket) -> None:
    await denied.send_denial_response(PlainTextResponse("There is none.", 404))


async def fail(_failing: WebSocket) -> None:
    raise RuntimeError


SOCKETS = [WebSocketRoute(f"/{each.__name__}", each) for each in (listen, refuse, deny, fail)]
ROUTES = [
    Route("/echo", echo, methods=["POST"]),
    Route("/later", later, methods=["POST"]),
    Route("/left", wait_for_end, methods=["POST"]),
    Route("/endless", endless),
    *SOCKETS,
]
Connect = Callable[[], Awaitable[tuple[asyncio.StreamReader, asyncio.StreamWriter]]]


@asynccontextmanager
async def serving(limits: ConnectionLimits) -> AsyncIterator[Connect]:
    """Run a server with these limits; yield a function that connects to it."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        database = Database("sqlite+aiosqlite:///unused.db")
        handlers = exception_handlers(Services(database, FlagStore(database)))
        app = Starlette(routes=ROUTES, middleware=[Middleware(BodyLimitMiddleware)], exception_handlers=handlers)
        protocols: Any = {
            "http": partial(http.HttpProtocol, limits, SECURITY),
            "ws": partial(websocket.WebSocketProtocol, SECURITY),
        }
        config = uvicorn.Config(app, **protocols, log_config=None, lifespan="off")
        server = uvicorn.Server(config)
        server.capture_signals = AsyncExitStack  # type: ignore[assignment, method-assign]  # the signals are pytest's
        running = asyncio.create_task(server._serve([listener]))  # noqa: SLF001  # without its signals
        port = listener.getsockname()[1]
        try:
            async with asyncio.timeout(TIMEOUT_SECONDS):
                while not server.started:  # noqa: ASYNC110  # it has no event
                    await asyncio.sleep(0.01)
            yield partial(asyncio.open_connection, "127.0.0.1", port)
        finally:
            server.should_exit = server.force_exit = True
            await running


@pytest.fixture
def limits() -> ConnectionLimits:
    return ConnectionLimits(total=50, per_address=20)


@pytest.fixture
async def connect(limits: ConnectionLimits) -> AsyncIterator[Connect]:
    async with serving(limits) as opened:
        yield opened


@pytest.fixture
def hurry(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Return a function from which on the server waits for clients a hundredth as long."""

    def wait_less() -> None:
        for name in ("HEADER_SECONDS", "BODY_CHECK_SECONDS"):
            monkeypatch.setattr(http, name, 0.1)
        monkeypatch.setattr(unread, "MAX_UNREAD_SECONDS", 0.1)

    return wait_less


async def answer_to(connect: Connect, sent: bytes) -> bytes:
    """Send bytes; return all that the server answers until it closes the connection."""
    reader, writer = await connect()
    writer.write(sent)
    answer = await asyncio.wait_for(reader.read(), TIMEOUT_SECONDS)
    writer.close()
    return answer


async def late_answer(connect: Connect, limits: ConnectionLimits, hurry: Callable[[], None], sent: bytes) -> bytes:
    """Send a part of a request and no more; return all that the server answers."""
    reader, writer = await connect()
    await until(lambda: limits.by_address.total() == 1)  # on a busy machine, the first bytes may take long to arrive
    hurry()
    writer.write(sent)
    answer = await asyncio.wait_for(reader.read(), TIMEOUT_SECONDS)
    writer.close()
    return answer


def code_of(answer: bytes) -> tuple[int, str]:
    """Return the status of a response, and the code in its body."""
    head, _, body = answer.partition(b"\r\n\r\n")
    return int(head.split()[1]), orjson.loads(body)["errors"][0]["extensions"]["code"]


LENGTH = 4_000_000
LONG_BODIES = {
    "length": (f"content-length: {LENGTH}", b"x" * LENGTH),
    "chunks": ("transfer-encoding: chunked", b"10000\r\n" + b"x" * 65_536 + b"\r\n"),
    "not sent": (f"content-length: {MAX_DISCARDED_BYTES + 1}", b""),
    "not asked for": (f"content-length: {MAX_OTHER_BODY_BYTES + 1}\r\nexpect: 100-continue", b""),
}


@pytest.mark.parametrize(("header", "body"), LONG_BODIES.values(), ids=LONG_BODIES)
async def test_client_that_sends_a_long_body_receives_its_refusal(connect: Connect, header: str, body: bytes) -> None:
    repeated = body * 20 + b"0\r\n\r\n" if header.endswith("chunked") else body
    head = f"POST /echo HTTP/1.1\r\nhost: a\r\n{header}\r\n\r\n".encode()
    assert code_of(await answer_to(connect, head + repeated)) == (413, "BODY_TOO_LARGE")


@pytest.mark.parametrize("chunk", [b"1;name=value\r\nx\r\n", b"1\r\nx\r\n", b"000001\r\nx\r\n"])
async def test_body_in_small_chunks_is_read(connect: Connect, chunk: bytes) -> None:
    head = CHUNKED[:-3].replace(b"host", b"connection: close\r\nhost")
    answer = await answer_to(connect, head + chunk * 5_000 + b"0\r\n\r\n")
    assert answer.endswith(b"\r\n\r\n" + b"x" * 5_001)


@pytest.mark.parametrize("sent", [HEAD[:20], HEAD[:-2], HEAD, HEAD + b"12345"], ids=["line", "head", "none", "body"])
async def test_half_a_request_is_given_up(
    connect: Connect, limits: ConnectionLimits, hurry: Callable[[], None], sent: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    assert code_of(await late_answer(connect, limits, hurry, sent)) == (408, "REQUEST_TIMEOUT")
    await until(lambda: limits.by_address.total() == 0)
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


async def test_idle_connection_is_closed_without_an_answer_to_nothing(
    connect: Connect, hurry: Callable[[], None]
) -> None:
    hurry()
    assert await answer_to(connect, b"") == b""


async def test_late_second_request_is_given_up(
    connect: Connect, limits: ConnectionLimits, hurry: Callable[[], None]
) -> None:
    answer = await late_answer(connect, limits, hurry, HEAD + b"1234567890" + HEAD[:20])
    assert answer.count(b"HTTP/1.1") == 2


async def test_slow_but_steady_body_arrives(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "BODY_CHECK_SECONDS", 0.2)
    monkeypatch.setattr(http, "MIN_BODY_BYTES_PER_SECOND", 1)
    reader, writer = await connect()
    writer.write(HEAD)
    for _ in range(10):
        await asyncio.sleep(0.05)
        writer.write(b"x")
    assert b"x" * 10 in await asyncio.wait_for(reader.readuntil(b"x" * 10), TIMEOUT_SECONDS)
    writer.close()


async def test_fields_after_the_body_are_accepted(connect: Connect) -> None:
    reader, writer = await connect()
    writer.write(CHUNKED + b"a: b\r\n" * 100 + b"\r\n")
    assert (await asyncio.wait_for(reader.readuntil(b"\r\n\r\nx"), TIMEOUT_SECONDS)).startswith(b"HTTP/1.1 200")
    writer.close()


async def test_pipelined_requests_are_answered_in_order(connect: Connect) -> None:
    bodies = [f"{number:010}".encode() for number in range(1 + MAX_PIPELINED)]
    reader, writer = await connect()
    writer.write(b"".join(HEAD + body for body in bodies))
    answered = [await asyncio.wait_for(reader.readuntil(body), TIMEOUT_SECONDS) for body in bodies]
    assert [answer.count(b"HTTP/1.1 200") for answer in answered] == [1] * len(bodies)
    writer.close()


@pytest.mark.parametrize("path", [b"echo", b"later"])
async def test_pipeline_without_end_is_closed(connect: Connect, caplog: pytest.LogCaptureFixture, path: bytes) -> None:
    """All that has arrived is read at once, and would be kept until it is answered. It is no error of the server."""
    sent = (HEAD.replace(b"echo", path) + b"x" * 10) * (2 + MAX_PIPELINED)
    assert (await answer_to(connect, sent)).count(b"HTTP/1.1 200") <= MAX_PIPELINED
    await asyncio.sleep(0.1)  # the answer that was not sent any more
    assert [record.message for record in caplog.records if record.levelno >= logging.ERROR] == []


async def test_client_that_leaves_is_noticed_before_its_next_requests(connect: Connect) -> None:
    """What a request does can be cancelled, also if other requests wait behind it."""
    _, writer = await connect()
    writer.write((HEAD.replace(b"echo", b"left") + b"x" * 10) * 3)
    await asyncio.wait_for(LEFT.get(), TIMEOUT_SECONDS)
    writer.close()
    assert await asyncio.wait_for(LEFT.get(), TIMEOUT_SECONDS) == "http.disconnect"
    assert LEFT.empty()  # the other requests were not begun


async def test_compressed_body_is_refused(connect: Connect) -> None:
    sent = HEAD.replace(b"\r\n\r\n", b"\r\ncontent-encoding: gzip\r\n\r\n") + b"x" * 10
    answer = await answer_to(connect, sent)
    assert (code_of(answer), b"accept-encoding: identity" in answer) == ((415, "BAD_REQUEST"), True)


async def test_endless_head_is_refused(connect: Connect) -> None:
    assert code_of(await answer_to(connect, HEAD[:-2] + b"a: " + b"x" * 70_000)) == (431, "BAD_REQUEST")


async def test_clients_that_send_no_http_have_one_line(
    connect: Connect,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    before = structlog.get_config()
    caplog.set_level(logging.WARNING, "uvicorn.error")  # servers of other tests, in this process, say less
    monkeypatch.setattr(logging, "lastResort", None)
    configure_log()
    monkeypatch.setattr(logging.getLogger("uvicorn.error"), "propagate", False)  # pytest's handlers are the root's
    try:
        for _ in range(5):
            assert code_of(await answer_to(connect, b"GARBAGE\r\n\r\n")) == (400, "BAD_REQUEST")
    finally:
        structlog.configure(**before)

    lines = [orjson.loads(line) for line in capsys.readouterr().err.splitlines()]
    warned = [(each["level"], each["count"]) for each in lines if each["event"] == "Invalid HTTP request received."]
    assert warned == [("warning", 1)]


@pytest.mark.parametrize("head", [b"", HEAD[:-2] + b"a: "], ids=["no HTTP", "endless head"])
async def test_client_that_sends_garbage_receives_its_refusal(connect: Connect, head: bytes) -> None:
    assert code_of(await answer_to(connect, head + b"\0x" * 2_000_000))[1] == "BAD_REQUEST"


NOT_FOR_THE_APPLICATION = {
    "no HTTP": (400, b"GARBAGE\r\n\r\n"),
    "HTTP/2": (400, b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
    "CONNECT": (400, b"CONNECT crm.example:443 HTTP/1.1\r\nhost: crm.example:443\r\n\r\n"),
    "two lengths": (400, HEAD[:-2] + b"transfer-encoding: chunked\r\n\r\n0\r\n\r\n"),
    "negative length": (400, HEAD.replace(b"10", b"-1")),
    "body in another coding": (501, CHUNKED.replace(b"encoding: chunked", b"encoding: gzip, chunked") + b"\r\n"),
    "coding named apart": (501, CHUNKED.replace(b"transfer", b"transfer-encoding: gzip\r\ntransfer") + b"\r\n"),
    "long head": (431, HEAD[:-2] + b"a: " + b"x" * 70_000),
    "long head in one piece": (431, HEAD[:-2] + b"a: " + b"x" * 70_000 + b"\r\n\r\n1234567890"),
    "long address": (431, b"GET /" + b"x" * 70_000 + b" HTTP/1.1\r\nhost: a\r\n\r\n"),
    "socket with a long head": (431, UPGRADE[:-2] + b"a: " + b"x" * 70_000 + b"\r\n\r\n"),
    "fields without end after the body": (400, CHUNKED + b"a: b\r\n" * 20_000),
    "endless extension of a chunk": (400, CHUNKED[:-3] + b"1;a=" + b"x" * 120_000),
    "extensions of many chunks": (400, CHUNKED[:-3] + (b"1;a=" + b"x" * 4_000 + b"\r\nx\r\n") * 30),
    "extension of the last chunk": (400, CHUNKED[:-2] + b";a=" + b"x" * 120_000),
    "old WebSocket": (400, UPGRADE.replace(b"version: 13", b"version: 3")),
    "WebSocket without key": (400, UPGRADE.replace(b"sec-websocket-key", b"x-key")),
    "WebSocket with a body": (400, UPGRADE[:-2] + b"content-length: 3\r\n\r\nabc"),
    "WebSocket with a long line": (431, UPGRADE[:-2] + b"cookie: " + b"x" * 9_000 + b"\r\n\r\n"),
    "WebSocket with a long address": (414, UPGRADE.replace(b"listen", b"x" * 9_000)),
    "WebSocket with many lines": (431, UPGRADE[:-2] + b"a: b\r\n" * 200 + b"\r\n"),
    "refused socket": (403, UPGRADE.replace(b"listen", b"refuse")),
    "failed socket": (500, UPGRADE.replace(b"listen", b"fail")),
}


@pytest.mark.parametrize(("status", "sent"), NOT_FOR_THE_APPLICATION.values(), ids=NOT_FOR_THE_APPLICATION)
async def test_answers_of_the_server_itself_are_json_and_secure(connect: Connect, status: int, sent: bytes) -> None:
    answer = await answer_to(connect, sent)
    head = answer.partition(b"\r\n\r\n")[0].decode().lower()
    assert code_of(answer)[0] == status
    assert "\r\nretry-after:" not in head
    assert head.count("\r\ncontent-type: application/json; charset=utf-8") == head.count("\r\ncontent-type:") == 1
    assert head.startswith(f"http/1.1 {status} ")
    for name, value in SECURITY:
        assert head.count(f"{name}: {value}") == 1


async def test_refused_handshakes_are_no_errors_in_the_log(connect: Connect, caplog: pytest.LogCaptureFixture) -> None:
    """Anyone can send them, as often as they like."""
    answer = await answer_to(connect, UPGRADE.replace(b"/listen", b"/deny"))
    assert answer.startswith(b"HTTP/1.1 404")
    assert [record.message for record in caplog.records if record.levelno >= logging.ERROR] == []


async def test_opened_socket_has_security_headers(connect: Connect) -> None:
    reader, writer = await connect()
    writer.write(UPGRADE)
    head = (await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), TIMEOUT_SECONDS)).decode().lower()
    assert all(f"{name}: {value}" in head for name, value in SECURITY)
    writer.close()


async def test_connections_of_an_address_are_limited(connect: Connect, limits: ConnectionLimits) -> None:
    held = [await connect() for _ in range(limits.per_address)]
    await until(lambda: limits.by_address.total() == limits.per_address)
    refused = await answer_to(connect, b"")
    for _, writer in held:
        writer.close()
    await until(lambda: limits.by_address.total() == 0)

    assert code_of(refused) == (503, "BUSY")
    assert b"1234567890" in await answer_to(
        connect, HEAD.replace(b"\r\n\r\n", b"\r\nconnection: close\r\n\r\n") + b"1234567890"
    )


async def test_new_connection_replaces_the_oldest_unfinished_one() -> None:
    limits = ConnectionLimits(total=10, per_address=20)
    async with serving(limits) as connect:
        held = [await connect() for _ in range(10)]
        for _, writer in held:
            writer.write(HEAD[:20])
        await until(lambda: len(limits.unfinished) == 10)
        reader, writer = await connect()
        writer.write(HEAD + b"1234567890")
        assert await asyncio.wait_for(reader.readuntil(b"1234567890"), TIMEOUT_SECONDS)
        assert await asyncio.wait_for(held[0][0].read(), TIMEOUT_SECONDS) == b""
        for _, each in [*held, (reader, writer)]:
            each.close()
        await until(lambda: limits.by_address.total() == len(limits.unfinished) == 0)


async def test_trusted_proxy_counts_in_the_total_only() -> None:
    limits = ConnectionLimits(total=30, per_address=2, proxies=networks(["127.0.0.0/8", "proxy.internal"]))
    async with serving(limits) as connect:
        held = [await connect() for _ in range(30)]
        await until(lambda: limits.by_address.total() == 30)
        limits.unfinished.clear()  # all of them are served
        assert code_of(await answer_to(connect, b"")) == (503, "BUSY")
        for _, writer in held:
            writer.close()


async def test_socket_counts_until_it_is_closed(connect: Connect, limits: ConnectionLimits) -> None:
    reader, writer = await connect()
    writer.write(UPGRADE)
    assert b"101" in await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), TIMEOUT_SECONDS)
    assert limits.by_address.total() == 1
    writer.close()
    await until(lambda: limits.by_address.total() == 0)


HOSTILE_FRAMES = {
    "pings": (PING * 50, 1008),
    "pongs": (PONG * 50, 1008),
    "frames": (BEGIN_TEXT + CONTINUE * 1_100, 1009),
    "no UTF-8": (INVALID_TEXT, 1007),
}


@pytest.mark.parametrize(("sent", "code"), HOSTILE_FRAMES.values(), ids=HOSTILE_FRAMES)
async def test_hostile_frames_close_the_socket(
    connect: Connect, sent: bytes, code: int, caplog: pytest.LogCaptureFixture
) -> None:
    reader, writer = await connect()
    writer.write(UPGRADE)
    await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), TIMEOUT_SECONDS)
    writer.write(sent)
    answer = await asyncio.wait_for(reader.read(), TIMEOUT_SECONDS)
    writer.close()
    assert code.to_bytes(2, "big") in answer
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


async def test_client_that_does_not_read_loses_its_connection(
    connect: Connect, limits: ConnectionLimits, hurry: Callable[[], None]
) -> None:
    _, writer = await connect()
    await until(lambda: limits.by_address.total() == 1)
    hurry()
    writer.write(b"GET /endless HTTP/1.1\r\nhost: a\r\n\r\n")
    await until(lambda: limits.by_address.total() == 0)
    with pytest.raises(ConnectionError):
        await _write_on(writer)
    writer.close()


async def _write_on(writer: asyncio.StreamWriter) -> None:
    """Write until the connection is known to be lost."""
    async with asyncio.timeout(TIMEOUT_SECONDS):
        while True:
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.01)


async def test_ends_of_many_connections_give_way() -> None:
    turns, made, rounds = Turns(), [], 0
    for _ in range(5 * AT_ONCE):
        turns.take(lambda: made.append(rounds))
    assert made == [0] * AT_ONCE
    while len(made) < 5 * AT_ONCE:
        await asyncio.sleep(0)
        rounds += 1
    assert max(Counter(made).values()) <= AT_ONCE


@pytest.mark.parametrize("leaves", [True, False], ids=["client leaves", "client is slow"])
async def test_many_half_bodies_end_in_turns(monkeypatch: pytest.MonkeyPatch, *, leaves: bool) -> None:
    monkeypatch.setattr(http, "BODY_CHECK_SECONDS", 3600.0 if leaves else 0.2)
    limits, ended = ConnectionLimits(total=100, per_address=100), []
    take = limits.turns.take
    monkeypatch.setattr(limits.turns, "take", lambda call: take(lambda: ended.append(call())))
    async with serving(limits) as connect:
        held = [await connect() for _ in range(60)]
        for _, writer in held:
            writer.write(HEAD + b"1")
        if leaves:
            await until(lambda: sum(each.cycle is not None for each in limits.unfinished) == len(held))
            for _, writer in held:
                writer.transport.abort()
        else:
            answers = [await asyncio.wait_for(reader.read(), TIMEOUT_SECONDS) for reader, _ in held]
            assert {code_of(answer) for answer in answers} == {(408, "REQUEST_TIMEOUT")}
        await until(lambda: limits.by_address.total() == 0 and len(ended) >= len(held))
        for _, writer in held:
            writer.close()
