"""The heartbeat: saved at once for a new revision, and regularly in any case."""

from company_fixture import FixedClock
from database_templates import open_with_shared_cache

from beta.changes.change_flag import change_flag
from beta.ops.flag_ops import CreateFlag
from db.flags.flag_unit_of_work import AuditEntry, FlagActor, begin_flags
from db.flags.platform import platform_of_snapshot
from db.flags.workers import WORKERS_IN_ORDER, acknowledged, is_closed
from db.models import FlagActorKind, FlagWorker
from db.store import Database
from flags.flag_store import FlagStore
from live.heartbeat import WorkerHeartbeat

OPERATOR = FlagActor(FlagActorKind.SYSTEM, "tests")


async def list_workers(database: Database) -> list[FlagWorker]:
    async with database.snapshot() as snapshot:
        return await platform_of_snapshot(snapshot).all(WORKERS_IN_ORDER)


async def test_heartbeat_saved_on_change_and_every_30_seconds(database: Database, clock: FixedClock) -> None:
    elapsed = 1000.0
    first, second = (WorkerHeartbeat(FlagStore(database, lambda: elapsed)) for _ in range(2))
    await first.run_once()
    await second.run_once()
    assert [row.revision for row in await list_workers(database)] == [0, 0]

    async with begin_flags(database, FlagActor(FlagActorKind.SYSTEM, "tests")) as flags:
        revision = (
            await change_flag(flags, "ledger", [CreateFlag(title="Ledger", owner="Eva")], reason="New.")
        ).revision
    await first.run_once()
    assert acknowledged(await list_workers(database), revision, clock.now) == (2, 1)
    assert "ledger" in first.flag_store.current.flags

    clock.forward(seconds=29)
    elapsed += 29
    before = await list_workers(database)
    await first.run_once()
    assert await list_workers(database) == before  # nothing new, and not yet time
    elapsed += 1
    await first.run_once()
    clock.forward(seconds=16)
    rows = {row.worker_id: row for row in await list_workers(database)}
    assert not is_closed(rows[first.worker_id], clock.now)
    assert is_closed(rows[second.worker_id], clock.now)  # silent for 45 seconds
    assert acknowledged(list(rows.values()), revision, clock.now) == (1, 1)


async def test_heartbeat_removed_when_process_ends(database: Database) -> None:
    first, second = WorkerHeartbeat(FlagStore(database)), WorkerHeartbeat(FlagStore(database))
    await second.run_once()
    async with first.run():
        while len(await list_workers(database)) < 2:
            pass
    assert [row.worker_id for row in await list_workers(database)] == [second.worker_id]


async def test_new_revision_is_reported_at_once_however_it_is_known(database: Database) -> None:
    """The interval is so long that nothing else reports."""
    heartbeat = WorkerHeartbeat(FlagStore(database), 3600)
    async with heartbeat.run():
        await until(database, 0)
        async with begin_flags(database, OPERATOR) as flags:
            (entry,) = await flags.audit_all([AuditEntry("CREATE")])
        await until(database, entry.seq)

        another_process = open_with_shared_cache(database.engine.url.render_as_string(hide_password=False))
        async with begin_flags(another_process, OPERATOR) as flags:
            (entry,) = await flags.audit_all([AuditEntry("CREATE")])
        await another_process.close()
        await heartbeat.flag_store.refresh(entry.seq)  # as each request and each stream does
        await until(database, entry.seq)


async def until(database: Database, revision: int) -> None:
    """Wait until the only process has reported this revision."""
    while [row.revision for row in await list_workers(database)] != [revision]:
        pass
