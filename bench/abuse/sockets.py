"""Hostile frames of WebSockets, connections that send slowly, and floods of requests."""

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlsplit

import httpx2
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from bench.abuse.attack import Attack, Target, outcome
from bench.abuse.documents import DOCUMENTS, WORST_ALLOWED

PROTOCOL: Any = "graphql-transport-ws"
SECONDS = 4.0
"""How long a flood lasts."""
CONNECTIONS = 200
SUBSCRIPTION = "subscription { accountChanged { kind } }"


@asynccontextmanager
async def _socket(target: Target, *, initialize: bool = True) -> AsyncIterator[ClientConnection]:
    url = target.url.replace("http", "ws", 1) + "/graphql"
    headers = {"authorization": f"Bearer {target.token}"}
    async with connect(url, subprotocols=[PROTOCOL], additional_headers=headers, close_timeout=1) as socket:
        if initialize:
            await socket.send('{"type": "connection_init"}')
            await socket.recv()
        yield socket


async def _frames(target: Target, frames: list[str], *, initialize: bool = True) -> str:
    """Send frames, and await as many answers for a time; return the type of the last, or the code of the close."""
    last = "no answer"
    try:
        async with _socket(target, initialize=initialize) as socket, asyncio.timeout(SECONDS):
            for frame in frames:
                await socket.send(frame)
            for _ in frames:
                last = json.loads(await socket.recv()).get("type", "")
    except ConnectionClosed as closed:
        return f"closed {closed.rcvd.code if closed.rcvd else ''}"
    except TimeoutError:
        pass
    return last


def _subscribe(name: str, document: str) -> str:
    return json.dumps({"type": "subscribe", "id": name, "payload": {"query": document}})


FRAMES: dict[str, list[str]] = {
    "no JSON": ["{"],
    "a list": ["[1]"],
    "60 KB of brackets": ["[" * 60_000],
    "70 KB": ['"' + "a" * 70_000 + '"'],
    "a query of 6 levels": [_subscribe("1", DOCUMENTS["nesting of 6 levels, 100 rows each"])],
    "450 duplicated fields": [_subscribe("1", DOCUMENTS["450 duplicated fields"])],
    "5,000 pings": ['{"type": "ping"}'] * 5000,
    "200 subscriptions": [_subscribe(str(number), SUBSCRIPTION) for number in range(200)],
    "500 times subscribe and complete": [
        frame
        for number in range(500)
        for frame in (_subscribe(str(number), SUBSCRIPTION), json.dumps({"type": "complete", "id": str(number)}))
    ],
}


async def _open_and_wait(target: Target, start: bytes) -> str:
    """Open connections that send a part of a request and nothing more."""
    address = urlsplit(target.url)
    writers = []
    for _ in range(CONNECTIONS):
        _, writer = await asyncio.open_connection(address.hostname, address.port)
        writer.write(start)
        writers.append(writer)
    await asyncio.sleep(SECONDS)
    for writer in writers:
        writer.close()
    return f"{CONNECTIONS} open"


async def _flood(target: Target, document: str, clients: int) -> str:
    """Send one document from many clients for some seconds; return how often each answer came."""
    answers: Counter[str] = Counter()

    async def run(client: httpx2.AsyncClient) -> None:
        deadline = asyncio.get_running_loop().time() + SECONDS
        while asyncio.get_running_loop().time() < deadline:
            response = await client.post("/graphql", json={"query": document})
            answers[outcome(response)] += 1
            if "retry-after" in response.headers:
                await asyncio.sleep(0.2)  # a loop of refusals is another attack than the work itself

    limits = httpx2.Limits(max_connections=clients)
    async with httpx2.AsyncClient(
        base_url=target.url, headers=target.client.headers, timeout=60, limits=limits
    ) as client:
        await asyncio.gather(*(run(client) for _ in range(clients)))
    return ", ".join(f"{count} × {answer}" for answer, count in answers.most_common())


async def _leave(target: Target) -> str:
    """Send a query and leave, many times."""
    address = urlsplit(target.url)
    content = json.dumps({"query": WORST_ALLOWED}).encode()
    head = f"POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer {target.token}\r\n"
    head += f"content-type: application/json\r\ncontent-length: {len(content)}\r\n\r\n"
    for _ in range(20):
        _, writer = await asyncio.open_connection(address.hostname, address.port)
        writer.write(head.encode() + content)
        await writer.drain()
        await asyncio.sleep(0.02)
        writer.close()
    return "left"


def attacks() -> Iterator[Attack]:
    """Yield the attacks with frames, slow connections and floods."""
    for name, frames in FRAMES.items():
        yield Attack(f"socket: {name}", _sender(frames))
    yield Attack("socket: 100 frames before the handshake", _sender([_subscribe("1", SUBSCRIPTION)] * 100, False))
    half_head = b"POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\n"
    half_body = half_head + b"content-type: application/json\r\ncontent-length: 1000\r\n\r\n{"
    yield Attack(f"{CONNECTIONS} connections with half a header", lambda target: _open_and_wait(target, half_head))
    yield Attack(f"{CONNECTIONS} connections with half a body", lambda target: _open_and_wait(target, half_body))
    yield Attack("20 clients that leave at once", _leave, is_flood=True)
    yield Attack(
        "flood: 60 at once of the most that is allowed", lambda target: _flood(target, WORST_ALLOWED, 60), True
    )
    yield Attack(
        "flood: 30 at once that are refused",
        lambda target: _flood(target, DOCUMENTS["nesting of 6 levels, 100 rows each"], 30),
        is_flood=True,
    )
    yield Attack(
        "flood: 30 at once of the least",
        lambda target: _flood(target, "{ viewer { user { name } } }", 30),
        is_flood=True,
    )


def _sender(frames: list[str], initialize: bool = True) -> Any:  # noqa: FBT001, FBT002  # one call differs
    async def send(target: Target) -> str:
        try:
            return await _frames(target, frames, initialize=initialize)
        except InvalidHandshake:
            return "no socket"

    return send
