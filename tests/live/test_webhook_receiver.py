"""Changes are delivered to a real receiver over TLS, whatever it did before: none is lost, none is sent elsewhere."""

import asyncio
import hmac
import json
import ssl
from base64 import b64decode, b64encode
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from company_fixture import FixedClock
from smtp_server import Authority

from beta.changes.change_flag import change_flag
from beta.ops.base import Op
from beta.ops.flag_ops import CreateFlag, Disable, Enable
from db.flags.flag_unit_of_work import FlagActor, begin_flags
from db.flags.platform import platform_of_snapshot
from db.flags.webhooks import webhook_states
from db.models import DeliveryFault, FlagActorKind
from db.store import Database
from flags.webhook import Webhook
from live.webhook_client import WebhookClient
from live.webhook_sender import WebhookSender

KEY = b"0123456789abcdef01234567"
HOST = "hooks.example"
ANSWERS = {
    "accepts": b"HTTP/1.1 204 No Content\r\n\r\n",
    "is wrong": b"HTTP/1.1 500 Internal Server Error\r\ncontent-length: 0\r\n\r\n",
    "redirects": b"HTTP/1.1 307 Temporary Redirect\r\nlocation: /elsewhere\r\ncontent-length: 0\r\n\r\n",
    "says nothing": b"",
    "says too little": b"HTTP/1.1 20",
    "says no HTTP": b"220 mail.example ESMTP\r\n",
}
FAULTS = {
    "is wrong": DeliveryFault.NOT_ACCEPTED,
    "redirects": DeliveryFault.NOT_ACCEPTED,
    "says nothing": DeliveryFault.UNREACHABLE,
    "says too little": DeliveryFault.UNREACHABLE,
    "says no HTTP": DeliveryFault.UNREACHABLE,
    "hangs up": DeliveryFault.UNREACHABLE,
}


class Receiver:
    """Answers as its `mode` says, and keeps the paths, headers and bodies of requests."""

    def __init__(self) -> None:
        self.mode = "accepts"
        self.requests: list[tuple[str, dict[str, str], bytes]] = []

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode().strip().split("\r\n")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
        body = await reader.readexactly(int(headers["content-length"]))
        self.requests.append((first, headers, body))
        if self.mode != "hangs up":
            writer.write(ANSWERS[self.mode])
            await writer.drain()
            if self.mode.startswith("says"):
                await reader.read()  # until the sender leaves
        writer.close()


@pytest.fixture
async def receiver() -> Receiver:
    return Receiver()


@pytest.fixture
async def sender(
    database: Database, receiver: Receiver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[WebhookSender]:
    """A sender that knows the receiver, which it has met after the first change."""
    authority = Authority(tmp_path)
    monkeypatch.setattr("live.webhook_client._tls", lambda: ssl.create_default_context(cafile=str(authority.path)))

    async def resolve(host: str, _port: int) -> list[str]:
        assert host == HOST
        return ["127.0.0.1"]

    async with await asyncio.start_server(receiver.answer, "127.0.0.1", 0, ssl=authority.context(HOST)) as server:
        port = server.sockets[0].getsockname()[1]
        secret = f"whsec_{b64encode(KEY).decode()}"
        hook = Webhook(name="chat", url=f"https://{HOST}:{port}/hook", secret=secret)
        sender = WebhookSender(database, [hook], WebhookClient(resolve, is_allowed=lambda _: True))
        await change(database, CreateFlag(title="Ledger", owner="Noor"))
        await sender.run_once()
        yield sender


async def change(database: Database, *ops: Op) -> None:
    async with begin_flags(database, FlagActor(FlagActorKind.CLI, "noor@platform.example", "Noor")) as flags:
        await change_flag(flags, "ledger", ops, reason="Because.")


async def state(database: Database) -> Any:
    async with database.snapshot() as snapshot:
        (found,) = await webhook_states(platform_of_snapshot(snapshot))
    return found


def read(request: tuple[str, dict[str, str], bytes]) -> tuple[str, str]:
    """Check the signature as a receiver does; return the id of the message and the action."""
    first, headers, body = request
    assert first == "POST /hook HTTP/1.1"
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    version, _, signature = headers["webhook-signature"].partition(",")
    assert (version, b64decode(signature)) == ("v1", hmac.digest(KEY, signed, "sha256"))
    return headers["webhook-id"], json.loads(body)["data"]["action"]


@pytest.mark.parametrize("mode", FAULTS)
async def test_receiver_that_failed_gets_all_changes_in_order(
    database: Database, sender: WebhookSender, receiver: Receiver, clock: FixedClock, mode: str
) -> None:
    receiver.mode = mode
    await change(database, Enable())
    with pytest.MonkeyPatch.context() as patch:
        if mode.startswith("says"):
            patch.setattr("live.webhook_client.TIMEOUT", 2.0)  # such a receiver is left only then
        await sender.run_once()
    await change(database, Disable())
    await sender.run_once()  # too early: the first change goes first
    found = await state(database)
    assert (found.webhook.fault, found.waiting, len(receiver.requests)) == (FAULTS[mode], 2, 1)

    receiver.mode = "accepts"
    clock.forward(seconds=31)
    await sender.run_once()

    (failed, _), *taken = [read(request) for request in receiver.requests]
    assert [action for _, action in taken] == ["ENABLE", "DISABLE"]
    assert taken[0][0] == failed
    found = await state(database)
    assert (found.webhook.fault, found.waiting, found.webhook.attempts) == (None, 0, 0)


async def test_receiver_that_is_gone_delays_no_change(database: Database, clock: FixedClock) -> None:
    """No port listens; the change itself is done, and the message waits longer after each attempt."""

    async def resolve(_host: str, _port: int) -> list[str]:
        return ["127.0.0.1"]

    listener = await asyncio.start_server(Receiver().answer, "127.0.0.1", 0)
    port = listener.sockets[0].getsockname()[1]
    listener.close()
    await listener.wait_closed()
    hook = Webhook(name="chat", url=f"https://{HOST}:{port}/hook", secret=f"whsec_{b64encode(KEY).decode()}")
    sender = WebhookSender(database, [hook], WebhookClient(resolve, is_allowed=lambda _: True))
    await change(database, CreateFlag(title="Ledger", owner="Noor"))
    await sender.run_once()
    await change(database, Enable())
    for attempts, seconds in enumerate((31, 61, 121), start=1):
        await sender.run_once()
        found = await state(database)
        assert (found.webhook.attempts, found.webhook.fault) == (attempts, DeliveryFault.UNREACHABLE)
        clock.forward(seconds=seconds - 2)
        await sender.run_once()
        assert (await state(database)).webhook.attempts == attempts
        clock.forward(seconds=2)


async def test_receiver_at_a_private_address_gets_nothing(database: Database) -> None:
    """With the addresses that a server looks up and allows."""
    receiver = Receiver()
    async with await asyncio.start_server(receiver.answer, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        secret = f"whsec_{b64encode(KEY).decode()}"
        sender = WebhookSender(database, [Webhook(name="chat", url=f"https://localhost:{port}/", secret=secret)])
        await change(database, CreateFlag(title="Ledger", owner="Noor"))
        await sender.run_once()
        await change(database, Enable())
        await sender.run_once()
        assert (await state(database)).webhook.fault is DeliveryFault.NOT_PUBLIC
    assert receiver.requests == []
