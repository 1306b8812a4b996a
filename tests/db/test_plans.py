"""Plans of the statements that read pages: an index serves the order, so no page sorts or reads a whole company.

SQLite plans with the statistics that a migration writes, which say that a company is large. PostgreSQL is asked, as the
application's role, whether it has another way than to sort: sorting and reading whole tables are made expensive.
"""

from collections.abc import AsyncIterator, Iterable, Sequence
from enum import StrEnum
from typing import Any

import pytest
from application_role import application_connection
from company_fixture import CompanyFixture
from factories import organization
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine

from db.filters.ordering import (
    DEFAULT_ORDER,
    AccountOrderField,
    ActivityOrderField,
    DealOrderField,
    OrderBy,
    OrganizationOrderField,
    PersonOrderField,
    order_keys,
)
from db.models import Account, Activity, Deal, File, Note, Organization, Person, User
from db.pagination.page import PageRequest
from db.pagination.paged_queries import fetch_page
from db.row import Row
from db.statements import count_live, select_live

pytestmark = pytest.mark.new_database

EXCEPTIONS = {
    "CUSTOM_FIELD": "the value is in another table, and its type in a third",
    "DUE": "a day ends when the viewer's time zone says",
    "IS_DONE": "two values order nothing; the order by time after it is the default",
    "VALUE": "the decimals of a currency are in another table",
}
OFFERED: dict[type[Row], Iterable[StrEnum]] = {
    Account: AccountOrderField,
    Activity: ActivityOrderField,
    Deal: DealOrderField,
    Organization: OrganizationOrderField,
    Person: PersonOrderField,
}
OTHERS: dict[type[Row], str] = {
    File: "lists of files are those of one record, which their index serves",
    Note: "lists of notes are those of one record, which their index serves",
    User: "a company has few users",
}
"""Models whose default order needs a sort, with the reason."""

COUNT = "count of "
OWNERS = "FROM user AS owner"
"""The statement that reads the owners of records before these. A company has few, and sorts them."""
Statement = tuple[str, Sequence[Any]]


def orders() -> list[tuple[type[Row], tuple[OrderBy, ...]]]:
    """All orders that an index must serve."""
    offered = [(model, field) for model, fields in OFFERED.items() for field in fields]
    defaults = [(model, keys) for model, keys in DEFAULT_ORDER.items() if model not in OTHERS]
    return [
        *(
            (model, (OrderBy(field, is_descending),))
            for model, field in offered
            if field.name not in EXCEPTIONS
            for is_descending in (False, True)
        ),
        *defaults,
    ]


@pytest.fixture
async def read_pages(viewer: CompanyFixture) -> AsyncIterator[list[tuple[str, Statement]]]:
    """The statements of the first page of each order, and of each count; with the name of the order."""
    found: list[Statement] = []

    def record(_c: Any, _cursor: Any, statement: str, parameters: Sequence[Any], *_: Any) -> None:
        if (
            "set_config" not in statement
            and not statement.startswith("BEGIN")
            and OWNERS not in statement.replace('"', "")
        ):
            found.append((statement, parameters))

    async with viewer.uow() as uow:
        await organization(uow, owner_id=viewer.user_id)
    event.listen(viewer.database.engine.sync_engine, "before_cursor_execute", record)
    pages: list[tuple[str, Statement]] = []
    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        for model, keys in orders():
            found.clear()
            await fetch_page(store, select_live(model), order_keys(model, keys), PageRequest(first=20))
            order = ", ".join(f"{key.field} {key.is_descending}" for key in keys)
            pages += [(f"{model.__name__} {order}", each) for each in found]
        for model in OFFERED:
            found.clear()
            await store.scalar(count_live(model))
            pages += [(f"{COUNT}{model.__name__}", each) for each in found]
    yield pages
    event.remove(viewer.database.engine.sync_engine, "before_cursor_execute", record)


@pytest.mark.slow
@pytest.mark.sqlite_only
async def test_sqlite_sorts_no_company(read_pages: list[tuple[str, Statement]], owner: AsyncEngine) -> None:
    sorted_pages = []
    async with owner.connect() as connection:
        for name, (statement, parameters) in read_pages:
            rows = (await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", tuple(parameters))).all()
            details = [row[3] for row in rows]
            if name.startswith(COUNT):
                assert all("COVERING INDEX" in each for each in details if " USING " in each), (name, details)
            elif any("USE TEMP B-TREE FOR ORDER BY" in each or each.startswith("SCAN") for each in details):
                sorted_pages.append((name, details))
    assert sorted({name for name, _ in sorted_pages}) == [], sorted_pages


@pytest.mark.parametrize("templates", ["postgresql"], indirect=True)
async def test_postgresql_sorts_no_company(
    read_pages: list[tuple[str, Statement]], viewer: CompanyFixture, database_url: str
) -> None:
    async with application_connection(database_url, viewer.company.id) as connection:
        await connection.execute(
            "SET LOCAL enable_sort = off; SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off"
        )
        sorted_pages = []
        for name, (statement, parameters) in read_pages:
            rows = await connection.fetch(f"EXPLAIN (COSTS off) {statement}", *parameters)
            plan = [row[0] for row in rows]
            if name.startswith(COUNT):
                assert all("Index Only Scan" in line for line in plan if " Scan" in line), (name, plan)
            elif any("Seq Scan" in line or line.strip(" ->") == "Sort" for line in plan):
                sorted_pages.append((name, plan))
    assert sorted({name for name, _ in sorted_pages}) == [], sorted_pages
