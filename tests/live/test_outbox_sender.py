"""The outbox: sent after the commit, at least once, by several processes, with nothing secret left behind."""

import asyncio
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from company_fixture import CompanyFixture, FixedClock
from mutate import run_mutation
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine
from structlog.testing import capture_logs

from auth.mailer import DeliveryError
from db import outbox
from db.delivery_attempts import LEASE, MAX_DELAY
from db.models import EmailStatus, OutboxEmail
from db.outbox import Email, enqueue_email
from db.store import Database
from db.transactions import PLATFORM
from live.outbox_sender import OutboxSender

SECRET = "{public_url}/sign-in#reset_secret"
INVITE = "invitation { email } emailStatus"


class Mailer:
    """Keeps recipients, texts and Message-IDs, or fails with `error`. It looks at the pool while it sends."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.error: Exception | None = None
        self.sent: list[tuple[str, str, str]] = []
        self.connections_in_use: list[int] = []
        self.has_sent = asyncio.Event()

    async def send(self, to: str, subject: str, text: str, message_id: str) -> None:
        pool: Any = self.database.engine.pool
        self.connections_in_use.append(pool.checkedout())
        await asyncio.sleep(0)
        self.sent.append((to, text, message_id))
        self.has_sent.set()
        if self.error is not None:
            raise self.error


@pytest.fixture
def mailer(database: Database) -> Mailer:
    return Mailer(database)


@pytest.fixture
def sender(viewer: CompanyFixture, mailer: Mailer) -> OutboxSender:
    return OutboxSender(replace(viewer.services, mailer=mailer))


async def enqueue(viewer: CompanyFixture, count: int = 1, *, for_platform: bool = False, **lasts: float) -> None:
    async with viewer.uow() as uow:
        for index in range(count):
            expires_at = uow.now + timedelta(**lasts or {"days": 7})
            email = Email(f"ada{index}@x.example", "Subject", SECRET, expires_at)
            await enqueue_email(uow, email, for_platform=for_platform)


async def stored(viewer: CompanyFixture) -> list[OutboxEmail]:
    return await outbox.list_emails(viewer.database, status=None, limit=1000)


async def deliver(sender: OutboxSender) -> None:
    while await sender.send_next():
        pass


@pytest.mark.parametrize("for_platform", [False, True])
async def test_email_is_sent_once_and_its_text_erased(
    viewer: CompanyFixture, sender: OutboxSender, mailer: Mailer, owner: AsyncEngine, *, for_platform: bool
) -> None:
    await enqueue(viewer, for_platform=for_platform)
    (queued,) = await stored(viewer)
    assert queued.company_id == (PLATFORM if for_platform else viewer.company.id)

    await deliver(sender)
    await deliver(sender)

    assert mailer.sent == [("ada0@x.example", "http://127.0.0.1:8000/sign-in#reset_secret", f"afterwin.{queued.id}")]
    assert mailer.connections_in_use == [0]  # no snapshot and no transaction is open while it sends
    (sent,) = await stored(viewer)
    assert (sent.status, sent.text, sent.attempts) == (EmailStatus.SENT, "", 1)
    async with owner.connect() as connection:
        rows = (await connection.execute(text("SELECT * FROM outbox"))).all()
    assert "reset_secret" not in str(rows)


async def test_email_of_a_rolled_back_unit_of_work_does_not_exist(viewer: CompanyFixture) -> None:
    async def fail() -> None:
        async with viewer.uow() as uow:
            await enqueue_email(uow, Email("a@x.example", "S", "T", uow.now), for_platform=True)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()

    assert await stored(viewer) == []


@pytest.mark.slow
async def test_several_processes_send_each_email_once(
    viewer: CompanyFixture, database_url: str, clock: FixedClock, mailer: Mailer
) -> None:
    await enqueue(viewer, 12)
    await enqueue(viewer, 4, for_platform=True)
    databases = [Database(database_url, clock=clock) for _ in range(3)]
    services = [replace(viewer.services, mailer=mailer, database=database) for database in databases]

    await asyncio.gather(*(OutboxSender(each).run_once() for each in services))
    await OutboxSender(services[0]).run_once()  # for emails that every process skipped because another had them

    assert Counter(email.status for email in await stored(viewer)) == {EmailStatus.SENT: 16}
    assert set(Counter(message_id for _, _, message_id in mailer.sent).values()) == {1}
    for database in databases:
        await database.close()


async def test_email_of_a_process_that_died_is_sent_again(
    viewer: CompanyFixture, sender: OutboxSender, mailer: Mailer, clock: FixedClock
) -> None:
    await enqueue(viewer)
    claimed = await outbox.claim_next(viewer.database)
    assert claimed is not None
    await deliver(sender)
    assert mailer.sent == []
    clock.now += LEASE

    await deliver(sender)

    assert [message_id for _, _, message_id in mailer.sent] == [f"afterwin.{claimed.id}"]


async def test_failed_email_is_retried_with_growing_delays(
    viewer: CompanyFixture, sender: OutboxSender, mailer: Mailer, clock: FixedClock
) -> None:
    await enqueue(viewer)
    mailer.error = DeliveryError("The mail server cannot be reached.")
    delays = []
    for _ in range(outbox.MAX_ATTEMPTS):
        with capture_logs() as logs:
            await deliver(sender)
        assert "secret" not in str(logs)
        (email,) = await stored(viewer)
        delays.append((email.next_at - clock.now).total_seconds())
        clock.now = min(email.next_at, clock.now + MAX_DELAY)

    assert delays[:4] == [30, 60, 120, 240]
    assert max(delays[:-1]) == 3600
    assert (email.status, email.error) == (EmailStatus.FAILED, "The mail server cannot be reached.")
    mailer.error = None
    await deliver(sender)
    assert len(mailer.sent) == outbox.MAX_ATTEMPTS
    assert [again.id for again in await outbox.retry(viewer.database)] == [email.id]
    await deliver(sender)
    assert (await stored(viewer))[0].status is EmailStatus.SENT


@pytest.mark.parametrize("error", [DeliveryError("No.", is_permanent=True), ValueError("a header"), KeyError("x")])
async def test_any_error_of_a_mailer_fails_one_row_only(
    viewer: CompanyFixture, sender: OutboxSender, mailer: Mailer, error: Exception
) -> None:
    await enqueue(viewer, 2)
    mailer.error = error

    await deliver(sender)

    statuses = {email.status for email in await stored(viewer)}
    assert statuses == {EmailStatus.FAILED if isinstance(error, DeliveryError) else EmailStatus.QUEUED}
    assert all("header" not in email.error for email in await stored(viewer))


@pytest.mark.parametrize("has_failed", [False, True])
async def test_expired_email_is_not_sent_and_its_text_erased(
    viewer: CompanyFixture, sender: OutboxSender, mailer: Mailer, clock: FixedClock, *, has_failed: bool
) -> None:
    await enqueue(viewer, hours=1)
    mailer.error = DeliveryError("No.", is_permanent=True)
    if has_failed:
        await deliver(sender)
    clock.forward(hours=1)

    await deliver(sender)

    (email,) = await stored(viewer)
    assert (email.status, email.text, len(mailer.sent)) == (EmailStatus.EXPIRED, "", int(has_failed))
    with pytest.raises(outbox.UnknownEmails):
        await outbox.retry(viewer.database, [email.id])


async def test_text_of_a_failed_email_is_erased_after_three_days(
    viewer: CompanyFixture, sender: OutboxSender, mailer: Mailer, clock: FixedClock
) -> None:
    await enqueue(viewer, days=7)
    mailer.error = DeliveryError("No.", is_permanent=True)
    await deliver(sender)
    clock.now += outbox.FAILED_RETENTION
    assert (await stored(viewer))[0].text == SECRET

    await deliver(sender)

    (email,) = await stored(viewer)
    assert (email.status, email.text) == (EmailStatus.EXPIRED, "")


async def test_sent_emails_are_deleted_after_a_month(
    viewer: CompanyFixture, sender: OutboxSender, clock: FixedClock
) -> None:
    await enqueue(viewer, 3)
    await deliver(sender)
    clock.now += outbox.RETENTION
    await enqueue(viewer)
    await deliver(sender)
    await deliver(sender)

    assert len(await stored(viewer)) == 1


async def test_running_sender_sends_promptly_after_the_commit(
    viewer: CompanyFixture, sender: OutboxSender, mailer: Mailer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("live.outbox_sender.POLL_INTERVAL", 60)
    async with sender.run():
        await asyncio.sleep(0.2)  # it waits for its next poll now
        await enqueue(viewer)
        await asyncio.wait_for(mailer.has_sent.wait(), 30)


async def test_repeated_mutation_queues_one_email(viewer: CompanyFixture, sender: OutboxSender, mailer: Mailer) -> None:
    mailer.error = DeliveryError("The mail server cannot be reached.")
    fields = {"email": "ada@x.example", "idempotencyKey": "one"}
    first = await run_mutation(viewer, "userInvite", INVITE, **fields)
    await deliver(sender)
    again = await run_mutation(viewer, "userInvite", INVITE, **fields)
    dry = await run_mutation(viewer, "userInvite", INVITE, email="bob@x.example", validateOnly=True)

    assert first == again
    assert (first["emailStatus"], dry["emailStatus"]) == ("QUEUED", "QUEUED")
    assert len(await stored(viewer)) == 1
    await run_mutation(viewer, "userInvite", INVITE, **{**fields, "idempotencyKey": "two"})
    assert len(await stored(viewer)) == 2
