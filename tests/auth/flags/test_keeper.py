"""The flags of a process: never older than what the database told, and closed once nobody has told it anything."""

import asyncio
import math
from typing import Any

import structlog
from flagging import EVERYBODY, NOW, flag, flag_set, keep, rule, somebody
from sqlalchemy import update
from world import FixedClock, listen

from auth.flags.deciding import evaluate
from auth.flags.decisions import ErrorCode
from auth.flags.keeper import MAX_STALE_SECONDS, RETRY_AFTER_SECONDS, FlagStore
from db.flags import read_flags
from db.models import Flag, FlagRule, FlagState
from db.store import Database
from db.unit_of_work import begin


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
    async with begin(database, 0, ticks=False) as work:
        for statement in (*statements, update(FlagState.table).values(revision=revision)):
            await work.execute_identity(statement)
    return revision


async def opened(database: Database, revision: int = 1) -> int:
    """A flag that is open to everybody."""
    await keep(database, flag_set(flag(), rule()))
    return await written(database, revision)


def is_open(keeper: FlagStore) -> bool:
    return evaluate(keeper.current, "accounts", somebody(), NOW, is_stale=keeper.is_stale).is_enabled


KILL = update(Flag.table).values(killed_at=NOW)
BREAK = update(FlagRule.table).values(strategy={"name": "nonsense"})
MEND = update(FlagRule.table).values(strategy=EVERYBODY)


async def test_what_was_never_loaded_is_closed_and_a_newer_revision_is_built_before_it_is_answered(
    database: Database,
) -> None:
    keeper = FlagStore(database, Watch())
    assert (keeper.age, keeper.is_stale, keeper.current.revision) == (math.inf, True, -1)
    error = evaluate(keeper.current, "accounts", somebody(), NOW, is_stale=keeper.is_stale).error_code
    assert error is ErrorCode.STALE
    assert (await keeper.refresh(0)).revision == 0
    first = await opened(database)
    assert (await keeper.refresh(first), is_open(keeper)) == (keeper.current, True)
    killed = await written(database, 2, KILL)
    assert (await keeper.refresh(killed)).revision == 2
    assert not is_open(keeper)


async def test_whoever_holds_a_snapshot_lends_it(database: Database) -> None:
    keeper, first, heard = FlagStore(database), await opened(database), []
    async with database.snapshot() as snapshot:
        await read_flags(snapshot)
        await written(database, 2, KILL)
        listen(database, heard)
        assert (await keeper.refresh(first, within=snapshot)).revision == 1
    assert is_open(keeper)
    assert (await keeper.refresh(2)).revision == 2
    assert len([each for each in heard if "flag_state" in each]) == 2


async def test_it_grows_stale_unless_somebody_confirms_it(database: Database) -> None:
    watch = Watch()
    keeper, first = FlagStore(database, watch), await opened(database)
    await keeper.refresh(first)
    watch.forward(MAX_STALE_SECONDS)
    assert (keeper.age, is_open(keeper)) == (MAX_STALE_SECONDS, True)
    watch.forward(0.001)
    assert (keeper.is_stale, is_open(keeper)) == (True, False)
    heard: list[str] = []
    listen(database, heard)
    await keeper.refresh(first)
    assert (keeper.age, is_open(keeper), heard) == (0, True, [])


async def test_a_process_that_stood_still_does_not_take_old_news_for_new(database: Database) -> None:
    watch = Watch()
    keeper, first = FlagStore(database, watch), await opened(database)
    await keeper.refresh(first)
    asked_at = watch()
    watch.forward(20)  # between the statement and its answer
    await keeper.refresh(first, asked_at=asked_at)
    assert (keeper.age, is_open(keeper)) == (20, False)


async def test_a_build_that_fails_opens_nothing_and_closes_everything_in_the_end(database: Database) -> None:
    watch = Watch()
    keeper, first = FlagStore(database, watch), await opened(database)
    await keeper.refresh(first)
    kept, broken = keeper.current, await written(database, 2, BREAK)
    with structlog.testing.capture_logs() as told:
        for _ in range(int(MAX_STALE_SECONDS / RETRY_AFTER_SECONDS)):
            assert (await keeper.refresh(broken)).engine is kept.engine
            assert (await keeper.refresh(broken)).revision == 1  # and it is not tried again at once
            assert is_open(keeper)
            watch.forward(RETRY_AFTER_SECONDS)
        watch.forward(0.001)
        assert not is_open(keeper)
    assert [each["event"] for each in told] == ["the flags could not be built"] * int(
        MAX_STALE_SECONDS / RETRY_AFTER_SECONDS
    )
    await keeper.refresh(await written(database, 3, MEND))
    assert (keeper.current.revision, is_open(keeper)) == (3, True)


async def test_what_is_switched_off_closes_at_once_though_another_flag_cannot_be_built(database: Database) -> None:
    watch = Watch()
    keeper, _ = FlagStore(database, watch), await keep(database, flag_set(flag("other"), rule(key="other", id=2)))
    first = await opened(database)
    await keeper.refresh(first)
    broken = await written(database, 2, BREAK.where(FlagRule.c.id == 2))
    with structlog.testing.capture_logs():
        await keeper.refresh(broken)
        assert is_open(keeper)
        await keeper.refresh(await written(database, 3, KILL.where(Flag.c.key == "accounts")))
        assert not is_open(keeper)
        await keeper.refresh(await written(database, 4, KILL.values(killed_at=None)))
        assert not is_open(keeper)  # nothing opens by what cannot be built


async def test_where_the_database_is_away_the_old_flags_stay_until_they_are_stale(clock: FixedClock) -> None:
    away = Database("postgresql+asyncpg://nobody@127.0.0.1:1/none", clock=clock)
    keeper = FlagStore(away, Watch())
    with structlog.testing.capture_logs() as told:
        assert (await keeper.refresh(5)).revision == -1
    assert (keeper.is_stale, [each["log_level"] for each in told]) == (True, ["error"])
    await away.close()


async def test_many_who_ask_at_once_wait_for_one_build(database: Database) -> None:
    keeper, first, heard = FlagStore(database), await opened(database), []
    listen(database, heard)
    found = await asyncio.gather(*(keeper.refresh(first) for _ in range(30)))
    assert {each.revision for each in found} == {1}
    assert len([each for each in heard if "flag_rule" in each]) == 1


async def test_whoever_gives_up_while_it_is_built_leaves_it_to_the_next(database: Database) -> None:
    keeper, first = FlagStore(database), await opened(database)
    asked = [asyncio.create_task(keeper.refresh(first)) for _ in range(3)]
    await asyncio.sleep(0)
    asked[0].cancel()
    found = await asyncio.gather(*asked, return_exceptions=True)
    assert isinstance(found[0], asyncio.CancelledError)
    assert [each.revision for each in found[1:]] == [1, 1]


async def test_an_older_revision_is_an_older_answer_unless_it_stays_so(database: Database) -> None:
    watch = Watch()
    keeper, newer = FlagStore(database, watch), await opened(database, 9)
    kept = await keeper.refresh(newer)
    watch.forward(1)
    assert await keeper.refresh(8) is kept
    assert keeper.age == 1
    brought_back = await written(database, 4, KILL)
    watch.forward(MAX_STALE_SECONDS)
    assert (await keeper.refresh(brought_back)).revision == 4
    assert not is_open(keeper)


async def test_a_jump_of_the_clock_on_the_wall_is_told(database: Database, clock: FixedClock) -> None:
    watch = Watch()
    keeper = FlagStore(database, watch)
    with structlog.testing.capture_logs() as told:
        await keeper.refresh(0)
        watch.forward(3600)
        clock.forward(hours=1, seconds=4)
        await keeper.refresh(0)
        assert told == []
        clock.forward(hours=-1)
        await keeper.refresh(0)
    assert [(each["event"], each["seconds"]) for each in told] == [("the clock jumped", -3600.0)]
    assert keeper.age == 0
