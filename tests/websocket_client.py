"""A WebSocket client of `graphql-transport-ws` that talks to the application in this process."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import orjson

PROTOCOL = "graphql-transport-ws"
TIMEOUT_SECONDS = 60


class Closed(Exception):
    """The server closed the socket with this code."""

    def __init__(self, code: int, reason: str = "") -> None:
        super().__init__(code)
        self.code, self.reason = code, reason


@dataclass
class Socket:
    """A socket, seen from the client."""

    sent: "asyncio.Queue[Any]" = field(default_factory=asyncio.Queue)
    received: "asyncio.Queue[Any]" = field(default_factory=asyncio.Queue)
    protocol: str | None = None

    async def say(self, message: Any) -> None:
        """Send a message."""
        await self.say_text(orjson.dumps(message).decode())

    async def say_text(self, text: str) -> None:
        """Send a text frame."""
        await self.sent.put({"type": "websocket.receive", "text": text})

    async def hear(self) -> Any:
        """Return the next message. Raise `Closed` if the socket is closed."""
        event = await asyncio.wait_for(self.received.get(), TIMEOUT_SECONDS)
        if event["type"] == "websocket.close":
            raise Closed(event.get("code", 1000), event.get("reason") or "")
        return orjson.loads(event["text"])

    async def begin(self, payload: Mapping[str, Any] | None = None) -> None:
        """Initialize the connection with credentials."""
        await self.say({"type": "connection_init", **({} if payload is None else {"payload": payload})})
        assert (await self.hear())["type"] == "connection_ack"

    async def ask(self, document: str, name: str = "1", **variables: Any) -> None:
        """Start an operation."""
        await self.say({"type": "subscribe", "id": name, "payload": {"query": document, "variables": variables}})

    async def subscribe(self, document: str, name: str = "1", **variables: Any) -> None:
        """Start a subscription that sends nothing yet; return once it has begun: what is asked later is answered."""
        await self.ask(document, name, **variables)
        await self.answer("{ __typename }", "begun")

    async def answer(self, document: str, name: str = "1", **variables: Any) -> Any:
        """Run an operation with one result; return its payload."""
        await self.ask(document, name, **variables)
        message = await self.hear()
        if message["type"] == "error":
            return {"errors": message["payload"]}
        assert (await self.hear())["type"] == "complete"
        return message["payload"]


def _scope(headers: Mapping[str, str], protocols: Sequence[str], path: str = "/graphql") -> dict[str, Any]:
    all_headers = {"host": "127.0.0.1:8000", **headers}
    return {
        "type": "websocket",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "scheme": "ws",
        "headers": [(name.encode(), value.encode()) for name, value in all_headers.items()],
        "subprotocols": list(protocols),
        "client": ("192.0.2.1", 1),
        "server": ("127.0.0.1", 8000),
        "state": {},
    }


async def refusal(app: Any, headers: Mapping[str, str], path: str = "/graphql") -> tuple[int, Mapping[str, str], Any]:
    """Ask for a socket that is refused before it opens; return status, headers and body of the answer."""
    client, extensions = Socket(), {"extensions": {"websocket.http.response": {}}}
    await client.sent.put({"type": "websocket.connect"})
    await app({**_scope(headers, (PROTOCOL,), path), **extensions}, client.sent.get, client.received.put)
    start, body = client.received.get_nowait(), client.received.get_nowait()
    assert client.received.empty()
    assert (start["type"], body["type"]) == ("websocket.http.response.start", "websocket.http.response.body")
    answered = {name.decode(): value.decode() for name, value in start["headers"]}
    return start["status"], answered, orjson.loads(body["body"])


@asynccontextmanager
async def socket(
    app: Any, headers: Mapping[str, str], *protocols: str, origin: str | None = None
) -> AsyncIterator[Socket]:
    """Open a socket to `/graphql`. Raise `Closed` if it is not accepted."""
    scope = _scope({**headers, **({"origin": origin} if origin else {})}, protocols or (PROTOCOL,))
    client = Socket()
    await client.sent.put({"type": "websocket.connect"})
    task = asyncio.create_task(app(scope, client.sent.get, client.received.put))
    first = await asyncio.wait_for(client.received.get(), TIMEOUT_SECONDS)
    try:
        if first["type"] != "websocket.accept":
            raise Closed(first.get("code", 1000))
        client.protocol = first.get("subprotocol")
        yield client
    finally:
        await client.sent.put({"type": "websocket.disconnect", "code": 1000})
        with suppress(TimeoutError):
            await asyncio.wait_for(task, TIMEOUT_SECONDS)
