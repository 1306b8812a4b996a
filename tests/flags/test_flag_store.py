"""Flag store: at least as new as the requested revision, and off when stale."""

import asyncio
import math
from itertools import pairwise
from typing import Any

import structlog
from company_fixture import FixedClock, listen
from flag_factories import EVERYONE, NOW, flag, flag_set, rule, user_context, write_flags
from sqlalchemy import update

from db.flags import read_flags
from db.models import Flag, FlagRule, FlagState
from db.store import Database
from db.transactions import PLATFORM, begin
from flags.decisions import ErrorCode
from flags.evaluation import evaluate
from flags.flag_store import MAX_STALE_SECONDS, RETRY_AFTER_SECONDS, FlagStore


class MonotonicClock:
    """A monotonic clock that a test moves."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds

    def forward(self, seconds: float) -> None:
        self.seconds += seconds


async def write_revision(database: Database, revision: int, *changes: Any) -> int:
    """Change rows directly and set the flags' revision; return it."""
    async with begin(database, PLATFORM, advances_revision=False) as uow:
        for statement in (*changes, update(FlagState.table).values(revision=revision)):
            await uow.execute_identity(statement)
    return revision


async def create_open_flag(database: Database, revision: int = 1) -> int:
    """Create a flag that is on for all; return the flags' revision."""
    await write_flags(database, flag_set(flag(), rule()))
    return await write_revision(database, revision)


def is_open(flag_store: FlagStore) -> bool:
    return evaluate(flag_store.current, "accounts", user_context(), NOW, is_stale=flag_store.is_stale).is_enabled


KILL_FLAGS = update(Flag.table).values(killed_at=NOW)
BREAK_RULES = update(FlagRule.table).values(strategy={"name": "nonsense"})
REPAIR_RULES = update(FlagRule.table).values(strategy=EVERYONE)


async def test_refresh_compiles_a_newer_revision(
    database: Database,
) -> None:
    flag_store = FlagStore(database, MonotonicClock())
    assert (flag_store.age, flag_store.is_stale, flag_store.current.revision) == (math.inf, True, -1)
    error = evaluate(flag_store.current, "accounts", user_context(), NOW, is_stale=flag_store.is_stale).error_code
    assert error is ErrorCode.STALE
    assert (await flag_store.refresh(0)).revision == 0
    first = await create_open_flag(database)
    assert (await flag_store.refresh(first), is_open(flag_store)) == (flag_store.current, True)
    killed = await write_revision(database, 2, KILL_FLAGS)
    assert (await flag_store.refresh(killed)).revision == 2
    assert not is_open(flag_store)


async def test_flags_are_compiled_only_if_they_changed(database: Database) -> None:
    """A new member advances the revision, too, and must not keep every process busy."""
    flag_store = FlagStore(database)
    compiled = [await flag_store.refresh(await create_open_flag(database))]
    for revision, changes in ((2, ()), (3, (KILL_FLAGS,)), (4, ()), (5, (BREAK_RULES,)), (6, ()), (7, (REPAIR_RULES,))):
        compiled.append(await flag_store.refresh(await write_revision(database, revision, *changes)))

    is_new = [after.engine is not before.engine for before, after in pairwise(compiled)]
    assert is_new == [False, True, False, False, False, True]
    assert [each.revision for each in compiled] == [1, 2, 3, 4, 4, 4, 7]


async def test_refresh_reads_in_the_given_snapshot(database: Database) -> None:
    flag_store, first, statements = FlagStore(database), await create_open_flag(database), []
    async with database.snapshot() as snapshot:
        await read_flags(snapshot)
        await write_revision(database, 2, KILL_FLAGS)
        listen(database, statements)
        assert (await flag_store.refresh(first, within=snapshot)).revision == 1
    assert is_open(flag_store)
    assert (await flag_store.refresh(2)).revision == 2
    assert len([statement for statement in statements if "flag_state" in statement]) == 2


async def test_flags_become_stale_unless_confirmed(database: Database) -> None:
    monotonic = MonotonicClock()
    flag_store, first = FlagStore(database, monotonic), await create_open_flag(database)
    await flag_store.refresh(first)
    monotonic.forward(MAX_STALE_SECONDS)
    assert (flag_store.age, is_open(flag_store)) == (MAX_STALE_SECONDS, True)
    monotonic.forward(0.001)
    assert (flag_store.is_stale, is_open(flag_store)) == (True, False)
    statements: list[str] = []
    listen(database, statements)
    await flag_store.refresh(first)
    assert (flag_store.age, is_open(flag_store), statements) == (0, True, [])


async def test_refresh_confirms_as_of_the_time_of_the_query(database: Database) -> None:
    monotonic = MonotonicClock()
    flag_store, first = FlagStore(database, monotonic), await create_open_flag(database)
    await flag_store.refresh(first)
    asked_at = monotonic()
    monotonic.forward(20)  # the process stood still between the query and its result
    await flag_store.refresh(first, asked_at=asked_at)
    assert (flag_store.age, is_open(flag_store)) == (20, False)


async def test_failed_compilation_keeps_flags_until_stale(database: Database) -> None:
    monotonic = MonotonicClock()
    flag_store, first = FlagStore(database, monotonic), await create_open_flag(database)
    await flag_store.refresh(first)
    previous, broken = flag_store.current, await write_revision(database, 2, BREAK_RULES)
    with structlog.testing.capture_logs() as logs:
        for _ in range(int(MAX_STALE_SECONDS / RETRY_AFTER_SECONDS)):
            assert (await flag_store.refresh(broken)).engine is previous.engine
            assert (await flag_store.refresh(broken)).revision == 1  # no retry yet
            assert is_open(flag_store)
            monotonic.forward(RETRY_AFTER_SECONDS)
        monotonic.forward(0.001)
        assert not is_open(flag_store)
    assert [entry["event"] for entry in logs] == ["flags not compiled"] * int(MAX_STALE_SECONDS / RETRY_AFTER_SECONDS)
    await flag_store.refresh(await write_revision(database, 3, REPAIR_RULES))
    assert (flag_store.current.revision, is_open(flag_store)) == (3, True)


async def test_kill_applies_when_other_flags_cannot_be_compiled(database: Database) -> None:
    monotonic = MonotonicClock()
    flag_store, _ = (
        FlagStore(database, monotonic),
        await write_flags(database, flag_set(flag("other"), rule(key="other", id=2))),
    )
    first = await create_open_flag(database)
    await flag_store.refresh(first)
    broken = await write_revision(database, 2, BREAK_RULES.where(FlagRule.c.id == 2))
    with structlog.testing.capture_logs():
        await flag_store.refresh(broken)
        assert is_open(flag_store)
        await flag_store.refresh(await write_revision(database, 3, KILL_FLAGS.where(Flag.c.key == "accounts")))
        assert not is_open(flag_store)
        await flag_store.refresh(await write_revision(database, 4, KILL_FLAGS.values(killed_at=None)))
        assert not is_open(flag_store)  # a failed compilation never turns a flag on


async def test_refresh_logs_an_error_when_the_database_is_down(clock: FixedClock) -> None:
    unreachable = Database("postgresql+asyncpg://user@127.0.0.1:1/none", clock=clock)
    flag_store = FlagStore(unreachable, MonotonicClock())
    with structlog.testing.capture_logs() as logs:
        assert (await flag_store.refresh(5)).revision == -1
    assert (flag_store.is_stale, [entry["log_level"] for entry in logs]) == (True, ["error"])
    await unreachable.close()


async def test_concurrent_refreshes_compile_once(database: Database) -> None:
    flag_store, first, statements = FlagStore(database), await create_open_flag(database), []
    listen(database, statements)
    results = await asyncio.gather(*(flag_store.refresh(first) for _ in range(30)))
    assert {flags.revision for flags in results} == {1}
    assert len([statement for statement in statements if "flag_rule" in statement]) == 1


async def test_cancelled_refresh_leaves_compilation_to_the_next(database: Database) -> None:
    flag_store, first = FlagStore(database), await create_open_flag(database)
    tasks = [asyncio.create_task(flag_store.refresh(first)) for _ in range(3)]
    await asyncio.sleep(0)
    tasks[0].cancel()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    assert isinstance(results[0], asyncio.CancelledError)
    assert [flags.revision for flags in results[1:]] == [1, 1]


async def test_older_revision_is_used_only_when_stale(database: Database) -> None:
    monotonic = MonotonicClock()
    flag_store, newer = FlagStore(database, monotonic), await create_open_flag(database, 9)
    current = await flag_store.refresh(newer)
    monotonic.forward(1)
    assert await flag_store.refresh(8) is current
    assert flag_store.age == 1
    restored = await write_revision(database, 4, KILL_FLAGS)
    monotonic.forward(MAX_STALE_SECONDS)
    assert (await flag_store.refresh(restored)).revision == 4
    assert not is_open(flag_store)


async def test_clock_jump_is_logged(database: Database, clock: FixedClock) -> None:
    monotonic = MonotonicClock()
    flag_store = FlagStore(database, monotonic)
    with structlog.testing.capture_logs() as logs:
        await flag_store.refresh(0)
        monotonic.forward(3600)
        clock.forward(hours=1, seconds=4)
        await flag_store.refresh(0)
        assert logs == []
        clock.forward(hours=-1)
        await flag_store.refresh(0)
    assert [(entry["event"], entry["seconds"]) for entry in logs] == [("system clock jumped", -3600.0)]
    assert flag_store.age == 0
