"""`afterwin outbox`: emails are listed without their texts, and queued again."""

import asyncio
import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cli import main
from db import outbox
from db.outbox import Email, enqueue_email
from db.store import Database
from db.transactions import PLATFORM, begin

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run commands on a database with one email that failed for good."""
    url = f"sqlite+aiosqlite:///{tmp_path}/afterwin.db"
    monkeypatch.setenv("AFTERWIN_DATABASE_URL", url)
    runner = CliRunner()
    assert runner.invoke(main, ["migrate"]).exit_code == 0
    asyncio.run(_fail_one_email(url))
    return lambda *words: runner.invoke(main, words)


async def _fail_one_email(url: str) -> None:
    database = Database(url)
    async with begin(database, PLATFORM, advances_revision=False) as uow:
        await enqueue_email(uow, Email("ada@x.example", "Set a new password", "#secret", uow.now + timedelta(hours=1)))
    claimed = await outbox.claim_next(database)
    assert claimed is not None
    await outbox.mark_failed(database, claimed, "The mail server refuses the recipient: 550.", is_permanent=True)
    await database.close()


@pytest.mark.slow
def test_outbox_lists_and_retries_failed_emails(run: Run) -> None:
    (listed,) = json.loads(run("outbox", "list", "--status", "FAILED", "--json").stdout)
    assert (listed["recipient"], listed["attempts"], listed["status"]) == ("ada@x.example", 1, "FAILED")
    assert "refuses the recipient: 550." in run("outbox", "list").stdout

    retried = run("outbox", "retry", str(listed["id"]), "--json")

    assert [email["id"] for email in json.loads(retried.stdout)] == [listed["id"]]
    (again,) = json.loads(run("outbox", "list", "--json").stdout)
    assert (again["status"], again["attempts"]) == ("QUEUED", 0)
    assert json.loads(run("outbox", "retry", "--json").stdout) == []
    assert not any("secret" in run(*words).output for words in (("outbox", "list"), ("outbox", "list", "--json")))


@pytest.mark.slow
def test_outbox_retry_changes_nothing_if_an_id_is_unknown(run: Run) -> None:
    (failed,) = json.loads(run("outbox", "list", "--json").stdout)

    answer = run("outbox", "retry", str(failed["id"]), "7")

    assert answer.exit_code == 1
    assert "Nothing was changed. Not in the outbox, sent or expired: 7." in answer.output
    (unchanged,) = json.loads(run("outbox", "list", "--json").stdout)
    assert unchanged == failed
