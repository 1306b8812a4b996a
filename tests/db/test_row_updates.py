"""Updates of single rows wait for others of the same columns, and no statement misses them."""

from typing import Any

import pytest
from company_fixture import CompanyFixture
from sqlalchemy import event, select

from db.models import Deal, DealStatus, Person
from db.row import select_rows
from db.unit_of_work import UnitOfWork


async def deals(uow: UnitOfWork, count: int = 3) -> list[int]:
    """Insert deals and read them, so that their updates need no statement before."""
    rows = [{"title": f"{number}", "status": DealStatus.OPEN, "currency_code": "EUR"} for number in range(count)]
    ids = await uow.insert(Deal, rows)
    await uow.preload(Deal, ids)
    return ids


async def titles(uow: UnitOfWork) -> list[str]:
    """Read the titles of all deals."""
    return [row.title for row in await uow.all(select_rows(Deal).order_by(Deal.c.id))]


def updates(statements: list[str]) -> int:
    """Return how many statements updated deals."""
    return sum(statement.startswith("UPDATE deal") for statement in statements)


async def test_updates_of_the_same_columns_are_one_statement(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        first, second, third = await deals(uow)
        await uow.update(Deal, first, title="A")
        await uow.update(Deal, second, title="B")
        await uow.update(Deal, third, title="C", probability=5.0)
        assert updates(viewer.statements) == 0
        assert await titles(uow) == ["A", "B", "C"]
        assert updates(viewer.statements) == 2


async def test_row_is_updated_twice(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        first, *_ = await deals(uow)
        await uow.update(Deal, first, title="A")
        await uow.update(Deal, first, title="B")
        row = await uow.get_one(Deal, first)
    assert (row.title, row.version) == ("B", 3)


async def test_updates_go_before_other_writes_and_counts(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        first, second, _ = await deals(uow)
        await uow.update(Deal, first, title="A")
        await uow.update_all(Deal, Deal.c.title == "A", title="B")
        await uow.update(Deal, second, title="B")
        assert len(await uow.tuples(select(Deal.c.id).where(Deal.c.title == "B"))) == 2


async def test_read_of_another_table_sends_nothing(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        first, *_ = await deals(uow)
        await uow.update(Deal, first, title="A")
        await uow.all(select_rows(Person))
        assert updates(viewer.statements) == 0
    async with viewer.uow() as uow:
        assert (await titles(uow))[0] == "A"  # they are sent before the commit


async def update_in_vain(uow: UnitOfWork, row_id: int, *, reads: bool) -> None:
    """Update a deal in a savepoint that fails, after a read of all deals or none."""
    async with uow.savepoint():
        await uow.update(Deal, row_id, title="Wrong")
        if reads:
            await titles(uow)
        raise ZeroDivisionError


async def fail_within(uow: UnitOfWork, row_id: int, *, reads: bool) -> None:
    """Fail in a savepoint, and go on."""
    with pytest.raises(ZeroDivisionError):
        await update_in_vain(uow, row_id, reads=reads)


@pytest.mark.parametrize("reads", [False, True])
async def test_savepoint_undoes_its_updates_only(viewer: CompanyFixture, *, reads: bool) -> None:
    async with viewer.uow() as uow:
        first, second, third = await deals(uow)
        await uow.update(Deal, first, title="A")
        await fail_within(uow, second, reads=reads)
        await fail_within(uow, third, reads=False)
        async with uow.savepoint():
            await uow.update(Deal, third, title="C")
    async with viewer.uow() as uow:
        assert await titles(uow) == ["A", "1", "C"]


async def test_savepoint_is_set_when_something_is_sent(viewer: CompanyFixture) -> None:
    savepoints: list[str] = []

    def record(_connection: Any, name: str) -> None:
        savepoints.append(name)

    event.listen(viewer.database.engine.sync_engine, "savepoint", record)
    async with viewer.uow() as uow:
        first, second, _ = await deals(uow)
        async with uow.savepoint():
            await uow.update(Deal, first, title="A")
        await fail_within(uow, second, reads=False)
        assert savepoints == []
        await fail_within(uow, second, reads=True)
        assert len(savepoints) == 1
    event.remove(viewer.database.engine.sync_engine, "savepoint", record)
