"""Conditions on many ids or texts as one parameter find the same rows in both databases."""

import pytest
from company_fixture import CompanyFixture
from factories import organization
from sqlalchemy import select
from sqlalchemy.dialects import sqlite
from sqlalchemy.ext.asyncio import AsyncEngine

from db.models import Organization
from db.sql.id_list import is_among
from db.transactions import begin

BY_ID = select(Organization.c.name).where(is_among(Organization.c.id))
BY_NAME = select(Organization.c.name).where(is_among(Organization.c.name, "names"))
NAMES = ("12", 'He said "no"', "Grüße, 東京", "a\\b", "{x}")


@pytest.mark.parametrize("templates", ["sqlite"], indirect=True)
async def test_rows_are_looked_up_by_key(owner: AsyncEngine) -> None:
    """Every write asks so for the rows that it wrote: it must not read all of the company."""
    of_company = BY_ID.where(Organization.c.company_id == 1)
    asked = str(of_company.compile(dialect=sqlite.dialect()))
    async with owner.connect() as connection:
        plan = (await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked}", ("[1]", 1))).all()

    assert "USING PRIMARY KEY (company_id=? AND id=?)" in plan[0][-1], plan


@pytest.mark.parametrize("count", [0, 1, 5, 3_000])
async def test_ids_in_one_parameter(viewer: CompanyFixture, count: int) -> None:
    async with begin(viewer.database, viewer.company.id) as uow:
        ids = [await organization(uow, name=name) for name in NAMES]
        asked = (*ids, *range(1, 3_000))[:count]
        rows = await uow.tuples(BY_ID, ids=asked)

    assert sorted(name for (name,) in rows) == sorted(NAMES[:count])


async def test_texts_in_one_parameter(viewer: CompanyFixture) -> None:
    async with begin(viewer.database, viewer.company.id) as uow:
        for name in NAMES:
            await organization(uow, name=name)
        rows = await uow.tuples(BY_NAME, names={*NAMES[1:], "other"})

    assert sorted(name for (name,) in rows) == sorted(NAMES[1:])
