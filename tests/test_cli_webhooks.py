"""`afterwin flags webhook`: subscribers, what waits for them, and another try."""

import asyncio
import json

import pytest
from test_cli_flags import Flags, Run, flags, run

from db.flags.webhooks import Delivery, claim_delivery, mark_undelivered
from db.models import DeliveryFault
from db.store import Database

__all__ = ["flags", "run"]  # fixtures


async def claim(database_url: str) -> Delivery | None:
    database = Database(database_url)
    delivery = await claim_delivery(database, "chat")
    if delivery is not None:
        await mark_undelivered(database, delivery, DeliveryFault.NOT_ACCEPTED, "503")
    await database.close()
    return delivery


@pytest.mark.slow
@pytest.mark.sqlite_only
def test_webhooks_are_listed_and_sent_again(flags: Flags, run: Run, database_url: str) -> None:
    assert asyncio.run(claim(database_url)) is None  # a process meets the subscriber
    flags("create", "ledger", "--title", "Ledger", "--owner", "Noor")
    assert asyncio.run(claim(database_url)) is not None

    (row,) = json.loads(flags("webhook", "list", "--json"))
    assert (row["name"], row["waiting"], row["attempts"]) == ("chat", 1, 1)
    assert row["error"] == "The subscriber answered 503."
    assert "1 waiting, 1 failed" in flags("webhook", "list")
    assert asyncio.run(claim(database_url)) is None
    assert "within seconds" in flags("webhook", "retry", "chat")
    assert asyncio.run(claim(database_url)) is not None
    assert run("flags", "webhook", "retry", "other").exit_code == 1
