"""What is kept of all users until one changes: every write of users, and of companies, is seen; others are not."""

from typing import Any

import pytest
from company_fixture import CompanyFixture

from db.companies import create_user, suspend_company
from db.flags.kept_by_people import KeptByPeople
from db.flags.platform import platform_of_snapshot
from db.models import CompanyRole, Note, User
from db.unit_of_work import UnitOfWork


class Counter:
    """Computes how often it was asked to."""

    count = 0

    async def __call__(self) -> int:
        self.count += 1
        return self.count


async def create(uow: UnitOfWork, viewer: CompanyFixture) -> None:
    await create_user(uow, viewer.company, name="Ada Brandt", email="ada@solera.example")


async def promote(uow: UnitOfWork, viewer: CompanyFixture) -> None:
    await uow.update(User, viewer.user_id, role=CompanyRole.READ_ONLY)


async def deactivate_all(uow: UnitOfWork, _viewer: CompanyFixture) -> None:
    await uow.update_all(User, User.c.is_active, is_active=False)


async def suspend(uow: UnitOfWork, _viewer: CompanyFixture) -> None:
    await suspend_company(uow, is_suspended=True)


async def read(kept: KeptByPeople, viewer: CompanyFixture, compute: Counter) -> int:
    async with viewer.database.snapshot() as snapshot:
        return await kept.get(platform_of_snapshot(snapshot), "count", [], compute)


@pytest.mark.parametrize("write", [create, promote, deactivate_all, suspend])
async def test_writes_of_users_are_seen(viewer: CompanyFixture, write: Any) -> None:
    kept, compute = KeptByPeople(), Counter()
    assert [await read(kept, viewer, compute) for _ in range(2)] == [1, 1]

    async with viewer.uow() as uow:
        await write(uow, viewer)
    assert [await read(kept, viewer, compute) for _ in range(2)] == [2, 2]


async def test_other_writes_are_not(viewer: CompanyFixture) -> None:
    kept, compute = KeptByPeople(), Counter()
    await read(kept, viewer, compute)

    async with viewer.uow() as uow:
        await uow.insert(Note, [{"content": "Hello", "user_id": viewer.user_id}])
    assert await read(kept, viewer, compute) == 1
