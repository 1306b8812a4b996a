"""Plans of the statements that read pages: an index serves the order, so no page sorts or reads a whole company.

SQLite plans with the statistics that a migration writes, which say that a company is large. PostgreSQL is asked, as the
application's role, whether it has another way than to sort: sorting and reading whole tables are made expensive.
"""

import re
from collections.abc import AsyncIterator, Iterable, Sequence
from enum import StrEnum
from itertools import takewhile
from typing import Any

import pytest
from application_role import application_connection
from company_fixture import CompanyFixture
from factories import deal, organization
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
from db.pagination.paged_queries import count_rows, fetch_page
from db.row import Row
from db.sql.day_end import register_functions
from db.statements import count_live, select_live

pytestmark = pytest.mark.new_database

EXCEPTIONS = {
    "CUSTOM_FIELD": "the value is in another table, and its type in a third",
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
OF_AN_OWNER = f"{COUNT}open Activity of an owner"
"""Of so few rows, PostgreSQL counts these in another index."""
FEW = ("FROM user AS owner", "FROM currency")
"""The statements that read the owners of records, or their currencies, before these. A company has few of them."""
OF_THE_APP = (OrderBy(ActivityOrderField.IS_DONE), OrderBy(ActivityOrderField.DUE))
"""The order in which the app lists activities."""
SCAN = re.compile(r"SCAN (?!anon_)")
FIRST = "first"
"""The first rows of each branch of a list that is merged, of which an index has the order. These few are sorted."""
Statement = tuple[str, Sequence[Any]]


def orders() -> list[tuple[type[Row], tuple[OrderBy, ...]]]:
    """All orders that an index must serve."""
    offered = [(model, field) for model, fields in OFFERED.items() for field in fields]
    defaults = [(model, keys) for model, keys in DEFAULT_ORDER.items() if model not in OTHERS]
    return [
        *(
            (model, (OrderBy(field, is_descending, nulls_first),))
            for model, field in offered
            if field.name not in EXCEPTIONS
            for is_descending in (False, True)
            for nulls_first in (False, True)
        ),
        *((Activity, (OF_THE_APP[0]._replace(is_descending=each), OF_THE_APP[1])) for each in (False, True)),
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
            and not any(each in statement.replace('"', "").replace("\n", "") for each in FEW)
        ):
            found.append((statement, parameters))

    async with viewer.uow() as uow:
        await deal(uow, await organization(uow, owner_id=viewer.user_id))
    event.listen(viewer.database.engine.sync_engine, "before_cursor_execute", record)
    pages: list[tuple[str, Statement]] = []
    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        for model, keys in orders():
            found.clear()
            await fetch_page(store, select_live(model), order_keys(model, keys), PageRequest(first=20))
            order = ", ".join(f"{key.field} {key.is_descending} {key.nulls_first}" for key in keys)
            pages += [(f"{model.__name__} {order}", each) for each in found]
        found.clear()
        mine = select_live(Activity).where(Activity.c.owner_id == viewer.user_id, Activity.c.is_done.is_(False))
        await fetch_page(store, mine, order_keys(Activity, OF_THE_APP[1:]), PageRequest(first=20))
        pages += [("open Activity of an owner DUE", each) for each in found]
        found.clear()
        await count_rows(store, mine, Activity)
        pages += [(OF_AN_OWNER, each) for each in found]
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
        await connection.run_sync(lambda sync: register_functions(sync.connection.dbapi_connection))
        for name, (statement, parameters) in read_pages:
            rows = (await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", tuple(parameters))).all()
            details = [row[3] for row in rows]
            if f"MATERIALIZE {FIRST}" in details:
                assert details[0].endswith("USING PRIMARY KEY (company_id=? AND id=?)"), (name, details)
                details = details[details.index(f"MATERIALIZE {FIRST}") : details.index(f"SCAN {FIRST}")]
            if name.startswith(COUNT):
                assert all("COVERING INDEX" in each for each in details if " USING " in each), (name, details)
            elif any("USE TEMP B-TREE FOR ORDER BY" in each or SCAN.match(each) for each in details):
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
            if f"  CTE {FIRST}" in plan:
                rest = plan[plan.index(f"  CTE {FIRST}") + 1 :]
                plan = list(takewhile(lambda line: line.startswith("    "), rest))
                assert plan, name
            if name == OF_AN_OWNER:
                continue
            if name.startswith(COUNT):
                assert all("Index Only Scan" in line for line in plan if " Scan" in line), (name, plan)
            elif any("Seq Scan" in line or line.strip(" ->") == "Sort" for line in plan):
                sorted_pages.append((name, plan))
    assert sorted({name for name, _ in sorted_pages}) == [], sorted_pages
