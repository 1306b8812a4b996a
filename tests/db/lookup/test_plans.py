"""Plans of the statements that look up email addresses, phone numbers, domains and likely duplicates.

A statement may read what it finds, and the index of look-up keys; it may not read the records of a company.
PostgreSQL is asked as the application's role, because row-level security keeps functions that may tell of rows away
from indexes.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import pytest
from application_role import application_connection
from company_fixture import CompanyFixture
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine

pytestmark = pytest.mark.new_database

PERSON = '{ name: "Ana", emails: [{ value: "ana@ferrer.example" }], phones: [{ value: "+34 600 123 456" }] }'
ORGANIZATION = '{ name: "Ferrer", website: "https://ferrer.example" }'
PEOPLE, ORGANIZATIONS = (
    "{ people(first: 2, where: %s) { nodes { id } } }",
    "{ %s(first: 2, where: %s) { nodes { id } } }",
)
DOCUMENTS = {
    "person": f"mutation {{ personCreate(input: {PERSON}) {{ possibleDuplicates {{ reasons }} }} }}",
    "organization": f"mutation {{ organizationCreate(input: {ORGANIZATION}) {{ possibleDuplicates {{ reasons }} }} }}",
    "pairs of people": "{ duplicatePeople(first: 2) { nodes { score } } }",
    "pairs of organizations": "{ duplicateOrganizations(first: 2) { nodes { score } } }",
    "email": PEOPLE % '{ email: { eq: "ana@ferrer.example" } }',
    "emails": PEOPLE % '{ email: { in: ["ana@ferrer.example", "b@ferrer.example"] } }',
    "beginning of email": PEOPLE % '{ email: { startsWith: "ana" } }',
    "phone": PEOPLE % '{ phone: { eq: "600123456" } }',
    "domain": ORGANIZATIONS % ("organizations", '{ domain: { eq: "ferrer.example" } }'),
    "account's domain": ORGANIZATIONS % ("accounts", '{ domain: { in: ["ferrer.example"] } }'),
    "website": ORGANIZATIONS % ("organizations", '{ website: { eq: "https://ferrer.example" } }'),
}
SUBJECT = re.compile(r"SEARCH (person|organization|account_rollup|other)\b.*\((.*)\)")
COMPANY_ONLY = re.compile(r"Index Cond: \(company_id = '\d+'::bigint\)")
ALL_KEYS = re.compile(r" (every|first)_key ")
"""Where pairs are found: in the keys of a company, without its records."""
READ_TABLE = re.compile(r"Seq Scan on (person|organization|account_rollup|lookup_key)\b")
FILL = (
    "INSERT INTO {0} SELECT (jsonb_populate_record({0}, jsonb_build_object('{1}', {1} + n, {2}))).* "
    "FROM {0}, generate_series(1, 2000) n"
)
FILLED = (
    FILL.format("person", "id", "'folded_name', n || folded_name"),
    FILL.format("organization", "id", "'folded_name', n || folded_name"),
    FILL.format("account_rollup", "organization_id", "'is_account', true"),
    (
        "INSERT INTO lookup_key SELECT company_id, kind, n || key, subject_id + n "
        "FROM lookup_key, generate_series(1, 2000) n"
    ),
    "ANALYZE",
)
"""Statements that add records to those of the documents, so that PostgreSQL has something to choose."""

Statements = list[tuple[str, str, Sequence[Any]]]


@pytest.fixture
async def lookups(viewer: CompanyFixture) -> Statements:
    """The statements of each document that look something up, with its name."""
    found: Statements = []
    name = ""

    def record(_c: Any, _cursor: Any, statement: str, parameters: Sequence[Any], *_: Any) -> None:
        if statement.startswith("SELECT") and ("lookup_key" in statement or "AS other" in statement):
            found.append((name, statement, tuple(parameters)))

    event.listen(viewer.database.engine.sync_engine, "before_cursor_execute", record)
    for name, document in DOCUMENTS.items():  # noqa: B007  # the listener reads it
        await viewer.ask(document)
    event.remove(viewer.database.engine.sync_engine, "before_cursor_execute", record)
    assert {name for name, *_ in found} == DOCUMENTS.keys()
    return found


@pytest.mark.slow
@pytest.mark.sqlite_only
async def test_sqlite_looks_up_without_reading_a_company(lookups: Statements, owner: AsyncEngine) -> None:
    reading = []
    async with owner.connect() as connection:
        for name, statement, parameters in lookups:
            rows = (await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", tuple(parameters))).all()
            details = [row[3] for row in rows]
            if any(_reads_company_in_sqlite(each) for each in details):
                reading.append((name, details))
    assert reading == []


def _reads_company_in_sqlite(detail: str) -> bool:
    searched = SUBJECT.match(detail)
    return detail.startswith(("SCAN person", "SCAN organization", "SCAN other", "SCAN lookup")) or (
        searched is not None and searched[2] == "company_id=?"
    )


@pytest.mark.parametrize("templates", ["postgresql"], indirect=True)
async def test_postgresql_looks_up_without_reading_a_company(
    lookups: Statements, viewer: CompanyFixture, owner: AsyncEngine, database_url: str
) -> None:
    async with owner.begin() as connection:
        for statement in FILLED:
            await connection.exec_driver_sql(statement)
    async with application_connection(database_url, viewer.company.id) as connection:
        await connection.execute("SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off")
        reading = []
        for name, statement, parameters in lookups:
            plan = [row[0] for row in await connection.fetch(f"EXPLAIN {statement}", *parameters)]
            if _reads_company_in_postgresql(plan):
                reading.append((name, plan))
    assert reading == []


def _reads_company_in_postgresql(plan: list[str]) -> bool:
    lines = [line for line in pairwise(plan) if ALL_KEYS.search(line[0]) is None]
    return any(READ_TABLE.search(line) or COMPANY_ONLY.search(condition) for line, condition in lines)
