"""Webhooks: each change once, in order, signed, to public addresses only; failures wait and tell no secret."""

import asyncio
import hmac
import json
from base64 import b64decode, b64encode

import httpx2
import pytest
from company_fixture import FixedClock
from structlog.testing import capture_logs

from beta.changes.change_flag import change_flag
from beta.ops.base import Op
from beta.ops.flag_ops import CreateFlag, Disable, Enable
from db.flags.flag_unit_of_work import FlagActor, begin_flags
from db.flags.platform import platform_of_snapshot
from db.flags.webhooks import WebhookState, claim_delivery, retry_webhook, webhook_states
from db.models import FlagActorKind
from db.store import Database
from flags.webhook import Webhook
from live.webhook_client import WebhookClient
from live.webhook_sender import WebhookSender

KEY = b"0123456789abcdef01234567"
HOOK = Webhook(name="chat", url="https://hooks.example:8443/private-path", secret=f"whsec_{b64encode(KEY).decode()}")


class Subscriber:
    """Answers with `status`, or fails; keeps requests. Its host has the addresses `addresses`."""

    def __init__(self) -> None:
        self.status = 204
        self.requests: list[httpx2.Request] = []
        self.was_called = asyncio.Event()
        self.addresses = ["93.184.215.14"]

    def sender(self, database: Database) -> WebhookSender:
        client = WebhookClient(self._resolve, httpx2.MockTransport(self._answer))
        return WebhookSender(database, [HOOK], client)

    async def _resolve(self, host: str, port: int) -> list[str]:
        assert (host, port) == ("hooks.example", 8443)
        return self.addresses

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        self.was_called.set()
        return httpx2.Response(self.status, headers={"location": "https://10.0.0.1/"})

    @property
    def seqs(self) -> list[int]:
        return [json.loads(request.content)["data"]["seq"] for request in self.requests]


async def change(database: Database, *ops: Op, kind: FlagActorKind = FlagActorKind.CLI) -> None:
    actor = FlagActor(kind, "noor@platform.example", "Noor", environment="tests")
    async with begin_flags(database, actor) as flags:
        await change_flag(flags, "ledger", ops, reason="A private reason.")


async def state(database: Database) -> WebhookState:
    async with database.snapshot() as snapshot:
        (found,) = await webhook_states(platform_of_snapshot(snapshot))
    return found


@pytest.fixture
async def subscriber(database: Database) -> Subscriber:
    """A subscriber that a process has met after the first change."""
    subscriber = Subscriber()
    await change(database, CreateFlag(title="Ledger", owner="Noor"))
    await subscriber.sender(database).run_once()
    assert subscriber.requests == []
    return subscriber


def verify(request: httpx2.Request) -> None:
    """Check a signature as a receiver does (Standard Webhooks)."""
    signed = f"{request.headers['webhook-id']}.{request.headers['webhook-timestamp']}.".encode() + request.content
    version, _, signature = request.headers["webhook-signature"].partition(",")
    assert (version, b64decode(signature)) == ("v1", hmac.digest(KEY, signed, "sha256"))


async def test_changes_are_sent_once_in_order(database: Database, subscriber: Subscriber) -> None:
    before = (await state(database)).webhook.delivered_seq
    await change(database, Enable())
    await change(database, Disable())
    senders = [subscriber.sender(database) for _ in range(3)]
    for sender in senders * 2:
        await sender.run_once()

    assert subscriber.seqs == [before + 1, before + 2]
    request = subscriber.requests[0]
    verify(request)
    assert str(request.url) == "https://93.184.215.14:8443/private-path"
    assert (request.headers["host"], request.extensions["sni_hostname"]) == ("hooks.example:8443", "hooks.example")
    message = json.loads(request.content)
    assert (message["type"], message["data"]["action"], message["data"]["flag"]) == ("flag.changed", "ENABLE", "ledger")
    assert (message["data"]["actor"], message["data"]["environment"]) == ("Noor", "tests")
    assert b"private reason" not in request.content
    assert (await state(database)).waiting == 0


@pytest.mark.sqlite_only
async def test_user_of_a_company_is_not_named(database: Database, subscriber: Subscriber) -> None:
    """What users do, such as to leave a beta, concerns themselves."""
    for kind in FlagActorKind:
        await change(database, Enable(), Disable(), kind=kind)
    await subscriber.sender(database).run_once()

    actors = [json.loads(request.content)["data"]["actor"] for request in subscriber.requests]
    assert [actors.count(name) for name in ("Noor", None)] == [len(actors) * 3 // 4, len(actors) // 4]
    assert len(actors) == len(FlagActorKind) * 2


async def test_failure_waits_and_tells_no_secret(database: Database, subscriber: Subscriber, clock: FixedClock) -> None:
    sender, subscriber.status = subscriber.sender(database), 302
    await change(database, Enable())
    with capture_logs() as logs:
        await sender.run_once()
        await sender.run_once()
    assert len(subscriber.requests) == 1
    (event,) = logs
    assert event["reason"] == "The subscriber answered 302."
    assert not any(word in str(logs) for word in ("hooks.example", "private", "whsec"))

    clock.forward(seconds=31)
    await sender.run_once()
    clock.forward(seconds=31)
    await sender.run_once()
    assert len(subscriber.requests) == 2
    assert ((found := await state(database)).waiting, found.webhook.attempts) == (1, 2)
    subscriber.status = 200
    assert await retry_webhook(database, "chat")
    assert not await retry_webhook(database, "other")
    await sender.run_once()

    assert len({request.headers["webhook-id"] for request in subscriber.requests}) == 1
    assert ((found := await state(database)).waiting, found.webhook.fault) == (0, None)


async def test_claim_of_a_dead_process_ends(database: Database, subscriber: Subscriber, clock: FixedClock) -> None:
    await change(database, Enable())
    assert await claim_delivery(database, "chat")
    await subscriber.sender(database).run_once()
    assert subscriber.requests == []
    clock.forward(minutes=11)
    await subscriber.sender(database).run_once()
    assert len(subscriber.requests) == 1


async def test_change_of_this_process_is_sent_at_once(database: Database, subscriber: Subscriber) -> None:
    async with subscriber.sender(database).run():
        await asyncio.sleep(0)
        await change(database, Enable())
        await asyncio.wait_for(subscriber.was_called.wait(), 4)  # sooner than the next look
