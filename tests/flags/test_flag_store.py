"""The flags of a process: never older than what the database told, and closed once nobody has told it anything."""

import asyncio
import math
from typing import Any

import structlog
from company_fixture import FixedClock, listen
from flag_factories import EVERYBODY, NOW, flag, flag_set, keep, rule, somebody
from sqlalchemy import update

from db.flags import read_flags
from db.models import Flag, FlagRule, FlagState
from db.store import Database
from db.transactions import begin
from flags.decisions import ErrorCode
from flags.evaluation import evaluate
from flags.flag_store import MAX_STALE_SECONDS, RETRY_AFTER_SECONDS, FlagStore


class Watch:
    """A clock that nobody sets, but a test."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds

    def forward(self, seconds: float) -> None:
        self.seconds += seconds


async def written(database: Database, revision: int, *statements: Any) -> int:
    """Write something as a hand in the tables would, and make it that revision."""
    async with begin(database, 0, advances_revision=False) as uow:
        for statement in (*statements, update(FlagState.table).values(revision=revision)):
            await uow.execute_identity(statement)
    return revision


async def opened(database: Database, revision: int = 1) -> int:
    """A flag that is open to everybody."""
    await keep(database, flag_set(flag(), rule()))
    return await written(database, revision)


def is_open(flag_store: FlagStore) -> bool:
    return evaluate(flag_store.current, "accounts", somebody(), NOW, is_stale=flag_store.is_stale).is_enabled


KILL = update(Flag.table).values(killed_at=NOW)
BREAK = update(FlagRule.table).values(strategy={"name": "nonsense"})
MEND = update(FlagRule.table).values(strategy=EVERYBODY)


async def test_what_was_never_loaded_is_closed_and_a_newer_revision_is_built_before_it_is_answered(
    database: Database,
) -> None:
    flag_store = FlagStore(database, Watch())
    assert (flag_store.age, flag_store.is_stale, flag_store.current.revision) == (math.inf, True, -1)
    error = evaluate(flag_store.current, "accounts", somebody(), NOW, is_stale=flag_store.is_stale).error_code
    assert error is ErrorCode.STALE
    assert (await flag_store.refresh(0)).revision == 0
    first = await opened(database)
    assert (await flag_store.refresh(first), is_open(flag_store)) == (flag_store.current, True)
    killed = await written(database, 2, KILL)
    assert (await flag_store.refresh(killed)).revision == 2
    assert not is_open(flag_store)


async def test_whoever_holds_a_snapshot_lends_it(database: Database) -> None:
    flag_store, first, heard = FlagStore(database), await opened(database), []
    async with database.snapshot() as snapshot:
        await read_flags(snapshot)
        await written(database, 2, KILL)
        listen(database, heard)
        assert (await flag_store.refresh(first, within=snapshot)).revision == 1
    assert is_open(flag_store)
    assert (await flag_store.refresh(2)).revision == 2
    assert len([each for each in heard if "flag_state" in each]) == 2


async def test_it_grows_stale_unless_somebody_confirms_it(database: Database) -> None:
    watch = Watch()
    flag_store, first = FlagStore(database, watch), await opened(database)
    await flag_store.refresh(first)
    watch.forward(MAX_STALE_SECONDS)
    assert (flag_store.age, is_open(flag_store)) == (MAX_STALE_SECONDS, True)
    watch.forward(0.001)
    assert (flag_store.is_stale, is_open(flag_store)) == (True, False)
    heard: list[str] = []
    listen(database, heard)
    await flag_store.refresh(first)
    assert (flag_store.age, is_open(flag_store), heard) == (0, True, [])


async def test_a_process_that_stood_still_does_not_take_old_news_for_new(database: Database) -> None:
    watch = Watch()
    flag_store, first = FlagStore(database, watch), await opened(database)
    await flag_store.refresh(first)
    asked_at = watch()
    watch.forward(20)  # between the statement and its answer
    await flag_store.refresh(first, asked_at=asked_at)
    assert (flag_store.age, is_open(flag_store)) == (20, False)


async def test_a_build_that_fails_opens_nothing_and_closes_everything_in_the_end(database: Database) -> None:
    watch = Watch()
    flag_store, first = FlagStore(database, watch), await opened(database)
    await flag_store.refresh(first)
    kept, broken = flag_store.current, await written(database, 2, BREAK)
    with structlog.testing.capture_logs() as told:
        for _ in range(int(MAX_STALE_SECONDS / RETRY_AFTER_SECONDS)):
            assert (await flag_store.refresh(broken)).engine is kept.engine
            assert (await flag_store.refresh(broken)).revision == 1  # and it is not tried again at once
            assert is_open(flag_store)
            watch.forward(RETRY_AFTER_SECONDS)
        watch.forward(0.001)
        assert not is_open(flag_store)
    assert [each["event"] for each in told] == ["flags not compiled"] * int(
        MAX_STALE_SECONDS / RETRY_AFTER_SECONDS
    )
    await flag_store.refresh(await written(database, 3, MEND))
    assert (flag_store.current.revision, is_open(flag_store)) == (3, True)


async def test_what_is_switched_off_closes_at_once_though_another_flag_cannot_be_built(database: Database) -> None:
    watch = Watch()
    flag_store, _ = FlagStore(database, watch), await keep(database, flag_set(flag("other"), rule(key="other", id=2)))
    first = await opened(database)
    await flag_store.refresh(first)
    broken = await written(database, 2, BREAK.where(FlagRule.c.id == 2))
    with structlog.testing.capture_logs():
        await flag_store.refresh(broken)
        assert is_open(flag_store)
        await flag_store.refresh(await written(database, 3, KILL.where(Flag.c.key == "accounts")))
        assert not is_open(flag_store)
        await flag_store.refresh(await written(database, 4, KILL.values(killed_at=None)))
        assert not is_open(flag_store)  # nothing opens by what cannot be built


async def test_where_the_database_is_away_the_old_flags_stay_until_they_are_stale(clock: FixedClock) -> None:
    away = Database("postgresql+asyncpg://nobody@127.0.0.1:1/none", clock=clock)
    flag_store = FlagStore(away, Watch())
    with structlog.testing.capture_logs() as told:
        assert (await flag_store.refresh(5)).revision == -1
    assert (flag_store.is_stale, [each["log_level"] for each in told]) == (True, ["error"])
    await away.close()


async def test_many_who_ask_at_once_wait_for_one_build(database: Database) -> None:
    flag_store, first, heard = FlagStore(database), await opened(database), []
    listen(database, heard)
    found = await asyncio.gather(*(flag_store.refresh(first) for _ in range(30)))
    assert {each.revision for each in found} == {1}
    assert len([each for each in heard if "flag_rule" in each]) == 1


async def test_whoever_gives_up_while_it_is_built_leaves_it_to_the_next(database: Database) -> None:
    flag_store, first = FlagStore(database), await opened(database)
    asked = [asyncio.create_task(flag_store.refresh(first)) for _ in range(3)]
    await asyncio.sleep(0)
    asked[0].cancel()
    found = await asyncio.gather(*asked, return_exceptions=True)
    assert isinstance(found[0], asyncio.CancelledError)
    assert [each.revision for each in found[1:]] == [1, 1]


async def test_an_older_revision_is_an_older_answer_unless_it_stays_so(database: Database) -> None:
    watch = Watch()
    flag_store, newer = FlagStore(database, watch), await opened(database, 9)
    kept = await flag_store.refresh(newer)
    watch.forward(1)
    assert await flag_store.refresh(8) is kept
    assert flag_store.age == 1
    brought_back = await written(database, 4, KILL)
    watch.forward(MAX_STALE_SECONDS)
    assert (await flag_store.refresh(brought_back)).revision == 4
    assert not is_open(flag_store)


async def test_a_jump_of_the_clock_on_the_wall_is_told(database: Database, clock: FixedClock) -> None:
    watch = Watch()
    flag_store = FlagStore(database, watch)
    with structlog.testing.capture_logs() as told:
        await flag_store.refresh(0)
        watch.forward(3600)
        clock.forward(hours=1, seconds=4)
        await flag_store.refresh(0)
        assert told == []
        clock.forward(hours=-1)
        await flag_store.refresh(0)
    assert [(each["event"], each["seconds"]) for each in told] == [("system clock jumped", -3600.0)]
    assert flag_store.age == 0
