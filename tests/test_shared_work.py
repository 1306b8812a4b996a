"""Two servers of two workers share what waits: each piece is done once, also if one is killed in the middle of it.

They are behind PgBouncer and have a replica that lags; the clock of the second is ahead.
"""

import asyncio
import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx2
import pytest
from company_fixture import CompanyFixture, FixedClock
from database_templates import Templates
from live_server import Served
from machines import CLOCK_AHEAD, LAG, Machines, pooled_machines
from mutate import create_record, mutation_document, run_mutation
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine
from standby import Standby, run_standby
from until import TIMEOUT_SECONDS

from auth.logins import ensure_login
from beta.changes.change_flag import change_flag
from beta.changes.change_requests import submit_change_request
from beta.ops.membership_ops import Invite
from db import bulk_changes
from db.flags.audit_log import AUDIT, verify_audit_log
from db.flags.flag_unit_of_work import FlagActor, begin_flags
from db.flags.platform import platform_of_snapshot
from db.identity import change_staff_roles
from db.models import FlagActorKind, IdempotencyKey, StaffRole, User
from db.outbox import Email, enqueue_email
from db.store import utc_now

pytestmark = pytest.mark.slow

ORGANIZATIONS, EMAILS, BULK_CHANGES, IMPORTS, ROWS, KEYS = 6, 20, 4, 2, 120, 40
NEVER = datetime(2999, 1, 1, tzinfo=UTC)
DAYS = timedelta(days=1)
PAST_ALL_LEASES = 1200.0
"""Seconds after which what a killed process had is free."""
HURRY = ("beta.scheduler", "live.retention_task")
LOOKS = 150
"""How often a test looks, once a second, whether the work is done."""
PATIENT = {"AFTERWIN_DATABASE_STATEMENT_TIMEOUT_SECONDS": "0"}
"""A statement waits for a lock as long as it needs."""
WAITING = """
    SELECT 'import', count(*) FROM import WHERE status <> 'FINISHED'
    UNION ALL SELECT 'bulk change', count(*) FROM bulk_change WHERE status <> 'FINISHED'
    UNION ALL SELECT 'email', count(*) FROM outbox WHERE status <> 'SENT'
    UNION ALL SELECT 'old key', count(*) FROM idempotency_key WHERE mutation = 'x'
    UNION ALL SELECT 'change of a flag', count(*) FROM change_request WHERE applied_at IS NULL
    UNION ALL SELECT 'reminder', 1 - count(*) FROM beta_reminder
"""
"""How much of each kind is not done yet."""
PLANNING = "SELECT 'import', count(*) FROM import WHERE status <> 'READY'"
LOCK = text("SELECT FROM company FOR UPDATE")
LETTER = re.compile(r"^To: (.+)\nSubject: (.+)$", re.MULTILINE)
IS_WAITED_FOR = text("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)")


@pytest.fixture
def templates(postgresql: Templates) -> Templates:
    """PostgreSQL only: SQLite has one machine."""
    return postgresql


@pytest.fixture
def clock() -> FixedClock:
    """Twelve days ago, so that what begins then is due now."""
    return FixedClock(utc_now() - 12 * DAYS)


@pytest.fixture(scope="module")
def standby(postgresql_folder: Path) -> Iterator[Standby]:
    """A replica that is always a little behind."""
    with run_standby(postgresql_folder, *LAG) as running:
        yield running


@pytest.fixture
def machines(
    database_url: str, viewer: CompanyFixture, postgresql_folder: Path, standby: Standby, tmp_path: Path
) -> Iterator[Machines]:
    """PgBouncer in front of the company's database; no server runs yet."""
    with pooled_machines(database_url, postgresql_folder, standby, tmp_path) as found:
        found.settings.update(PATIENT)
        yield found


@pytest.fixture
async def call(viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch) -> str:
    """A type of activities, in a company whose bulk changes have parts of two organizations."""
    monkeypatch.setattr(bulk_changes, "PART_SIZE", 2)
    for number in range(ORGANIZATIONS):
        await create_record(viewer, "organizationCreate", name=f"Client {number}")
    return await create_record(viewer, "activityTypeCreate", name="Call")


class Work:
    """All that waits in a company, and how often it was done."""

    def __init__(self, viewer: CompanyFixture, owner: AsyncEngine, call: str) -> None:
        self.viewer, self.owner, self.call = viewer, owner, call

    async def queue(self, clock: FixedClock) -> None:
        """Queue emails, a reminder, a change of a flag, and keys that were kept long enough. Then it is today."""
        viewer = self.viewer
        async with viewer.uow() as uow:
            for number in range(EMAILS):
                await enqueue_email(uow, Email(f"ada{number}@solera.example", "Hello", "Hello.", NEVER))
            key = {"user_id": viewer.user_id, "mutation": "x", "input_hash": b"", "parts": (), "revision": None}
            await uow.insert(IdempotencyKey, [{**key, "key": f"{number}"} for number in range(KEYS)])
            login_id = await ensure_login(uow, await uow.get_one(User, viewer.user_id))
            await change_staff_roles(uow, login_id, [StaffRole.BETA_MANAGER])
        actor = FlagActor(FlagActorKind.STAFF, "eva@solera.example", "Eva Salas", login_id, environment="tests")
        async with begin_flags(viewer.database, actor) as flags:
            await change_flag(flags, "accounts", [Invite(email="long@solera.example")], reason="Planned.")
            options = {"reason": "Planned.", "requires_approval": False, "effective_at": clock.now + DAYS}
            await submit_change_request(flags, "accounts", [Invite(email="late@solera.example")], **options)
        clock.now = utc_now()

    async def begin_bulk_changes(self) -> None:
        """Begin to plan activities with each of the first organizations."""
        changes = {"planActivity": {"subject": "Review", "typeId": self.call}}
        values = {"where": {"name": {"contains": "Client"}}, "changes": changes, "inBackground": True}
        for _ in range(BULK_CHANGES):
            await run_mutation(self.viewer, "organizationUpdateMatching", "bulkChange { id }", **values)

    async def start_imports(self, server: Served) -> None:
        """Upload files, and start their imports once a process has planned them."""
        async with httpx2.AsyncClient(headers=self.viewer.headers, timeout=TIMEOUT_SECONDS) as http:

            async def run(mutation: str, selection: str, **values: Any) -> Any:
                body = {"query": mutation_document(mutation, selection), "variables": {"input": values}}
                return (await http.post(f"{server.origin}/graphql", json=body)).json()["data"][mutation]["import"]

            imports: list[str] = []
            for number in range(IMPORTS):
                content = "\n".join(
                    ["Name,Address", *(f"Imported {number} {row},Street {row}" for row in range(ROWS))]
                ).encode()
                values = {"fileName": "organizations.csv", "size": len(content)}
                created = await run("importCreate", "import { id uploadUrl }", **values)
                path = httpx2.URL(created["uploadUrl"]).path
                (await http.put(f"{server.origin}{path}", content=content)).raise_for_status()
                imports.append(created["id"])
            await self.until_nothing_waits(PLANNING)
            for each in imports:
                await run("importStart", "import { status }", id=each)

    async def until_nothing_waits(self, question: str = WAITING) -> None:
        """Return once each count that the question selects is 0."""
        for _ in range(LOOKS):
            async with self.owner.connect() as connection:
                waiting = {name: count for name, count in await connection.execute(text(question)) if count}
            if not waiting:
                return
            await asyncio.sleep(1)
        pytest.fail(f"Not done: {waiting}")

    async def system_actions(self) -> Counter[str]:
        """Return what the scheduler did, in an unbroken audit log."""
        async with self.viewer.database.snapshot() as snapshot:
            platform = platform_of_snapshot(snapshot)
            assert await verify_audit_log(platform) is None
            rows = await platform.all(AUDIT)
        return Counter(str(row.action) for row in rows if row.actor_kind is FlagActorKind.SYSTEM)

    async def expect_done_once(self) -> None:
        counts = await self.viewer.ask("{ activities { totalCount } organizations { totalCount } }")
        assert counts["activities"]["totalCount"] == BULK_CHANGES * ORGANIZATIONS
        assert counts["organizations"]["totalCount"] == ORGANIZATIONS + IMPORTS * ROWS
        assert await self.system_actions() == {"INVITE": 1, "CHANGE_APPLY": 1}


@pytest.fixture
def work(viewer: CompanyFixture, owner: AsyncEngine, call: str) -> Work:
    return Work(viewer, owner, call)


def letters(*logs: Path) -> Counter[tuple[str, str]]:
    """Return how often each email was sent: recipient and subject, as servers without a mail server print them."""
    return Counter(pair for log in logs for pair in LETTER.findall(log.read_text()))


async def test_each_piece_is_done_once(machines: Machines, work: Work, clock: FixedClock, tmp_path: Path) -> None:
    await work.queue(clock)
    await work.begin_bulk_changes()
    logs = [tmp_path / name for name in ("first.log", "second.log")]
    first = machines.start(hurry=HURRY, log=str(logs[0]))
    machines.start(CLOCK_AHEAD, hurry=HURRY, log=str(logs[1]))
    await work.start_imports(first)
    await work.until_nothing_waits()

    await work.expect_done_once()
    sent = letters(*logs)
    assert set(sent.values()) == {1}
    assert sum(recipient.startswith("ada") for recipient, _ in sent) == EMAILS
    assert sorted(subject for recipient, subject in sent if recipient == "long@solera.example") == [
        "Invitation to try Accounts",
        "Your invitation to try Accounts expires soon",
    ]


async def test_other_machine_goes_on_when_one_is_killed(
    machines: Machines, work: Work, clock: FixedClock, owner: AsyncEngine
) -> None:
    """Whatever it is at then waits for a lock that another writer holds, and dies with it."""
    await work.queue(clock)
    first = machines.start(hurry=HURRY)
    await work.start_imports(first)
    await work.begin_bulk_changes()
    async with owner.begin() as writer, owner.connect() as observer:
        await writer.execute(LOCK)
        while not await observer.scalar(IS_WAITED_FOR):  # noqa: ASYNC110  # another process begins to wait
            await asyncio.sleep(0.05)
        first.kill()
    machines.start(PAST_ALL_LEASES, hurry=HURRY)
    await work.until_nothing_waits()

    await work.expect_done_once()
