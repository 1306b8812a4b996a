"""A plan that the database breaks off leaves a snapshot in which the executor can answer."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import asyncpg
import pytest
from company_fixture import CompanyFixture
from sqlalchemy import make_url

from auth.site import Site
from db.connections.engine import DatabaseOptions
from db.store import Database
from flags.flag_store import FlagStore
from schema.root import schema

TASKS = "{ activities(first: 2) { nodes { id subject } } }"


@pytest.mark.parametrize("templates", ["postgresql"], indirect=True)
@pytest.mark.parametrize("has_plans", [False, True])
async def test_statement_timeout_is_busy_with_plans_and_without(
    viewer: CompanyFixture, database_url: str, *, has_plans: bool
) -> None:
    options = DatabaseOptions(statement_timeout=0.3)
    impatient = Database(database_url, options=options, clock=viewer.database.clock)
    site = Site(query_plans=has_plans)
    services = replace(viewer.services, database=impatient, flag_store=FlagStore(impatient), site=site)
    asking = replace(viewer.request_context, services=services)

    async with locked_activities(database_url):
        answer = await schema.execute(TASKS, context_value=asking)

    assert [error.extensions["code"] for error in answer.errors or ()] == ["BUSY"]
    await impatient.close()


@asynccontextmanager
async def locked_activities(url: str) -> AsyncIterator[None]:
    """Keep all others from reading activities."""
    parts = make_url(url)
    connection = await asyncpg.connect(host=parts.query["host"], user=parts.username, database=parts.database)
    async with connection.transaction():
        await connection.execute("LOCK TABLE activity IN ACCESS EXCLUSIVE MODE")
        yield
    await connection.close()
