"""A socket to the application in this very process, as a client of `graphql-transport-ws` holds it."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import orjson

PROTOCOL = "graphql-transport-ws"
PATIENCE = 10


class Closed(Exception):
    """The server closed the socket, with this code."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


@dataclass
class Socket:
    """One socket, seen from the client."""

    sent: "asyncio.Queue[Any]" = field(default_factory=asyncio.Queue)
    received: "asyncio.Queue[Any]" = field(default_factory=asyncio.Queue)
    protocol: str | None = None

    async def say(self, message: Any) -> None:
        """Send a message."""
        await self.sent.put({"type": "websocket.receive", "text": orjson.dumps(message).decode()})

    async def hear(self) -> Any:
        """The next message; `Closed` where there is none any more."""
        got = await asyncio.wait_for(self.received.get(), PATIENCE)
        if got["type"] == "websocket.close":
            raise Closed(got.get("code", 1000))
        return orjson.loads(got["text"])

    async def begin(self, payload: Mapping[str, Any] | None = None) -> None:
        """Say who one is."""
        await self.say({"type": "connection_init", **({} if payload is None else {"payload": payload})})
        assert (await self.hear())["type"] == "connection_ack"

    async def ask(self, document: str, name: str = "1", **variables: Any) -> None:
        """Begin an operation."""
        await self.say({"type": "subscribe", "id": name, "payload": {"query": document, "variables": variables}})

    async def answer(self, document: str, name: str = "1", **variables: Any) -> Any:
        """The one answer to a question: its payload, as HTTP would answer it."""
        await self.ask(document, name, **variables)
        message = await self.hear()
        if message["type"] == "error":
            return {"errors": message["payload"]}
        assert (await self.hear())["type"] == "complete"
        return message["payload"]


@asynccontextmanager
async def socket(
    app: Any, headers: Mapping[str, str], *protocols: str, origin: str | None = None
) -> AsyncIterator[Socket]:
    """Open a socket to `/graphql`; `Closed` where it is not accepted."""
    said = {**headers, "host": "afterwin.example", **({"origin": origin} if origin else {})}
    scope = {
        "type": "websocket",
        "path": "/graphql",
        "raw_path": b"/graphql",
        "query_string": b"",
        "scheme": "ws",
        "headers": [(name.encode(), value.encode()) for name, value in said.items()],
        "subprotocols": list(protocols or (PROTOCOL,)),
        "client": ("192.0.2.1", 1),
        "server": ("afterwin.example", 80),
        "state": {},
    }
    held = Socket()
    await held.sent.put({"type": "websocket.connect"})
    running = asyncio.create_task(app(scope, held.sent.get, held.received.put))
    first = await asyncio.wait_for(held.received.get(), PATIENCE)
    try:
        if first["type"] != "websocket.accept":
            raise Closed(first.get("code", 1000))
        held.protocol = first.get("subprotocol")
        yield held
    finally:
        await held.sent.put({"type": "websocket.disconnect", "code": 1000})
        with suppress(TimeoutError):
            await asyncio.wait_for(running, PATIENCE)
