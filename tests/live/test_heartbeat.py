"""A process tells what it has seen: at once when that is something else, and now and then in any case."""

from company_fixture import FixedClock

from beta.change_flag import change_flag
from beta.flag_ops import CreateFlag
from db.flags.flag_unit_of_work import FlagActor, begin_flags
from db.flags.platform import platform_of_snapshot
from db.flags.workers import WORKERS_IN_ORDER, acknowledged, is_closed
from db.models import FlagActorKind, FlagWorker
from db.store import Database
from flags.flag_store import FlagStore
from live.heartbeat import WorkerHeartbeat


async def listed(database: Database) -> list[FlagWorker]:
    async with database.snapshot() as snapshot:
        return await platform_of_snapshot(snapshot).all(WORKERS_IN_ORDER)


async def test_it_tells_at_once_of_what_is_new_and_every_half_minute_of_what_is_not(
    database: Database, clock: FixedClock
) -> None:
    passed = 1000.0
    here, there = (WorkerHeartbeat(FlagStore(database, lambda: passed)) for _ in range(2))
    await here.run_once()
    await there.run_once()
    assert [row.revision for row in await listed(database)] == [0, 0]

    async with begin_flags(database, FlagActor(FlagActorKind.SYSTEM, "tests")) as flags:
        revision = (
            await change_flag(flags, "ledger", [CreateFlag(title="Ledger", owner="Eva")], reason="New.")
        ).revision
    await here.run_once()
    assert acknowledged(await listed(database), revision, clock.now) == (2, 1)
    assert "ledger" in here.flag_store.current.flags

    clock.forward(seconds=29)
    passed += 29
    before = await listed(database)
    await here.run_once()
    assert await listed(database) == before  # nothing new, and not yet time
    passed += 1
    await here.run_once()
    clock.forward(seconds=16)
    rows = {row.worker_id: row for row in await listed(database)}
    assert not is_closed(rows[here.worker_id], clock.now)
    assert is_closed(rows[there.worker_id], clock.now)  # silent for 45 seconds
    assert acknowledged(list(rows.values()), revision, clock.now) == (1, 1)


async def test_a_process_that_ends_is_not_waited_for(database: Database) -> None:
    here, there = WorkerHeartbeat(FlagStore(database)), WorkerHeartbeat(FlagStore(database))
    await there.run_once()
    async with here.run():
        while len(await listed(database)) < 2:
            pass
    assert [row.worker_id for row in await listed(database)] == [there.worker_id]
