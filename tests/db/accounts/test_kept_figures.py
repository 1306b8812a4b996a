"""Figures that are kept by parts, compared with a whole count after each of many writes, rollbacks and waits."""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import date, timedelta
from random import Random
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import factories
import pytest
from company_fixture import CompanyFixture, FixedClock
from sqlalchemy import select

from db.accounts.figures_cache import FiguresCache, KeptPart
from db.accounts.kept_figures import question
from db.accounts.summary import ALL_FIGURES, SummaryFigures, summarize_accounts
from db.board.columns import Board, DayBounds, load_board
from db.models import Activity, ActivityType, Deal, DealStatus, Organization
from db.store import Store
from db.unit_of_work import UnitOfWork

ZONES = ("Europe/Madrid", "Asia/Kathmandu")
PERIOD = timedelta(days=30)
BOARD = "{ accountBoard { nextChangeAt columns { key count wonValue { amount } } } accountSummary { count } }"


class Figures(NamedTuple):
    """All figures, as one process reads them."""

    boards: list[Board]
    summary: SummaryFigures


def use(viewer: CompanyFixture, cache: FiguresCache) -> None:
    """Read and write as a process with this cache does from now on."""
    viewer.database.caches = viewer.database.caches._replace(figures=cache)


async def figures_of(store: Store) -> Figures:
    now = store.read_at
    boards = [await load_board(store, DayBounds(now, ZoneInfo(zone))) for zone in ZONES]
    return Figures(boards, await summarize_accounts(store, DayBounds(now, ZoneInfo(ZONES[0])), now - PERIOD))


async def read(viewer: CompanyFixture, cache: FiguresCache) -> Figures:
    use(viewer, cache)
    async with viewer.database.snapshot() as snapshot:
        return await figures_of(snapshot.for_company(viewer.company.id))


async def account(uow: UnitOfWork, name: str = "Solera") -> int:
    """Create an account."""
    organization_id = await factories.organization(uow, name)
    await factories.deal(uow, organization_id, **factories.won(uow.now))
    return organization_id


class Undo(Exception):
    """Ends a transaction without a commit."""


class Writer:
    """Writes at random what figures depend on."""

    def __init__(self, viewer: CompanyFixture, chance: Random) -> None:
        self.viewer, self.chance = viewer, chance

    async def create(self, uow: UnitOfWork) -> None:
        """Create an organization, which is an account or not, with activities."""
        chance, one = self.chance, await factories.organization(uow, f"Firm {self.chance.random()}")
        if chance.random() < 0.8:
            value = chance.choice((None, -5, 10**14, chance.randint(0, 10**6)))
            currency = chance.choice(("EUR", "EUR", "USD"))  # without a rate
            won = factories.won(uow.now - timedelta(days=chance.randint(0, 90)))
            await factories.deal(uow, one, **won, value=value, currency_code=currency)
        call = await uow.scalar(select(ActivityType.c.id)) or await factories.activity_type(uow)
        rows = [self.activity(uow, one, call) for _ in range(chance.randint(0, 3))]
        await uow.insert(Activity, rows)

    def activity(self, uow: UnitOfWork, organization_id: int, type_id: int) -> dict[str, Any]:
        due = uow.now + timedelta(minutes=self.chance.choice((-1, 0, 1, 7, 2000, self.chance.randint(-9000, 20000))))
        done = {"is_done": True, "done_at": uow.now - timedelta(days=self.chance.choice((0, 29, 30, 31)))}
        when: dict[str, Any] = self.chance.choice(({"due_at": due}, {"due_date": due.date()}, done))
        return {"subject": "Call", "type_id": type_id, "organization_id": organization_id, **when}

    async def change(self, uow: UnitOfWork) -> None:
        """Change or delete a record."""
        changes: list[tuple[Any, dict[str, Any]]] = [
            (Activity, {"is_done": True, "done_at": uow.now}),
            (Activity, {"due_at": None, "due_date": date(2026, 3, self.chance.randint(1, 28))}),
            (Deal, {"value": self.chance.randint(-(10**4), 10**4)}),
            (Deal, {"status": DealStatus.LOST, "won_at": None, "won_on": None, "lost_at": uow.now}),
            (Organization, {"deleted_at": uow.now}),
            (Organization, {"follow_up_days": self.chance.randint(1, 40)}),
        ]
        model, values = self.chance.choice(changes)
        ids = [row_id for (row_id,) in await uow.tuples(select(model.c.id).order_by(model.c.id))]
        if ids:
            await uow.update(model, self.chance.choice(ids), **values)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
async def test_kept_figures_equal_a_whole_count(viewer: CompanyFixture, clock: FixedClock, seed: int) -> None:
    chance = Random(seed)
    writer, processes = Writer(viewer, chance), [FiguresCache(large=0), FiguresCache(large=0)]
    async with viewer.uow() as uow:
        for _ in range(25):
            await writer.create(uow)
    for _ in range(40):
        act: Callable[[UnitOfWork], Awaitable[None]] = chance.choice((writer.create, writer.change, writer.change))
        use(viewer, chance.choice(processes))
        with suppress(Undo):
            async with viewer.uow() as uow:
                await act(uow)
                if chance.random() < 0.2:
                    raise Undo
        clock.forward(minutes=chance.choice((0, 0, 1, 7, 300, 2000)), microseconds=chance.choice((0, 1)))
        whole = await read(viewer, FiguresCache())
        for process in processes if chance.random() < 0.5 else processes[:1]:
            assert await read(viewer, process) == whole
    assert whole.summary.count > 10


async def test_a_transaction_reads_its_own_figures(viewer: CompanyFixture) -> None:
    cache = FiguresCache(large=0)
    async with viewer.uow() as uow:
        await account(uow)
    before = [await read(viewer, cache) for _ in range(2)][1]

    use(viewer, cache)
    with suppress(Undo):
        async with viewer.uow() as uow:
            await uow.update_all(Organization, Organization.c.id > 0, deleted_at=uow.now)
            from_source = await figures_of(uow)
            assert from_source == before
            raise Undo
    assert await read(viewer, cache) == before


async def test_a_write_counts_its_part_alone(viewer: CompanyFixture) -> None:
    cache = FiguresCache(large=0)
    async with viewer.uow() as uow:
        ids = [await account(uow, f"Firm {number}") for number in range(30)]
    kept = await keep(viewer, cache)
    async with viewer.uow() as uow:
        await uow.update(Organization, ids[7], follow_up_days=3)
    assert {part for part, each in (await keep(viewer, cache)).items() if each is not kept[part]} == {ids[7] % 128}


async def keep(viewer: CompanyFixture, cache: FiguresCache) -> dict[int, KeptPart]:
    """Return what is kept of the summary after two looks at it."""
    for _ in range(2):
        await read(viewer, cache)
    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        day = DayBounds(store.read_at, ZoneInfo(ZONES[0])).today
        return dict(cache.find(question(ALL_FIGURES, store, day)) or {})


async def test_the_app_sees_kept_figures(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        await account(uow)
    whole = await viewer.ask(BOARD)
    use(viewer, FiguresCache(large=0))
    assert [await viewer.ask(BOARD) for _ in range(3)] == [whole] * 3
    assert any("account_part" in statement for statement in viewer.statements)


async def test_small_companies_are_counted_whole(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        await account(uow)
    for _ in range(2):
        await viewer.ask(BOARD)
        assert not any("account_part" in statement for statement in viewer.statements)
