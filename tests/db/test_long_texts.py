"""Texts as long as they may be, of letters that do not compress, fit into every table and index."""

import random
import string
from typing import Any

import sqlalchemy as sa
from company_fixture import CompanyFixture
from mutate import create_record, run_mutation

from db.row import metadata

MAX_INDEX_ROW_BYTES = 2704
"""PostgreSQL refuses longer rows in a B-tree."""
BYTES_OF_CHARACTER = 4
MAX_TEXT, MAX_OPERAND = 100_000, 1000


def letters(length: int) -> str:
    """One word that cannot be compressed."""
    return "".join(random.Random(length).choices(string.ascii_lowercase, k=length))


def longest(column: sa.Column[Any]) -> int:
    """The bytes of the longest value in an index."""
    stored = column.type.impl if isinstance(column.type, sa.types.TypeDecorator) else column.type
    if not isinstance(stored, sa.String | sa.LargeBinary) or isinstance(stored, sa.Enum):
        return 8
    return MAX_INDEX_ROW_BYTES + 1 if stored.length is None else stored.length * BYTES_OF_CHARACTER


def test_rows_of_indexes_are_short_enough() -> None:
    rows = {
        f"{table.name} {list(index.columns.keys())}": sum(map(longest, index.columns))
        for table in metadata.tables.values()
        for index in (*table.indexes, *table.constraints)
        if isinstance(index, sa.Index | sa.UniqueConstraint | sa.PrimaryKeyConstraint)
    }
    assert len(rows) > 100
    assert {name: size for name, size in rows.items() if size > MAX_INDEX_ROW_BYTES} == {}


async def test_longest_texts_are_written_found_and_merged(viewer: CompanyFixture) -> None:
    made = await run_mutation(
        viewer, "fieldCreate", "field { id key }", entity="ORGANIZATION", type="LARGE_TEXT", name="X"
    )
    values = [letters(MAX_TEXT), letters(MAX_TEXT // 2), letters(MAX_OPERAND)]
    ids = [await organization_with(viewer, made["field"]["id"], value) for value in values]
    await create_record(viewer, "noteCreate", content=f"<p>{letters(MAX_TEXT - 7)}</p>", organizationId=ids[0])

    found = await viewer.ask(FIND, where={"custom": [{"key": made["field"]["key"], "text": {"eq": values[2].upper()}}]})
    merged = await run_mutation(viewer, "organizationMerge", "organization { name }", id=ids[2], intoId=ids[1])

    assert [node["id"] for node in found["organizations"]["nodes"]] == ids[2:]
    assert merged["organization"] is not None


FIND = "query ($where: OrganizationWhere!) { organizations(first: 2, where: $where) { nodes { id } } }"


async def organization_with(viewer: CompanyFixture, field_id: str, text: str) -> str:
    """An organization with a value of a custom field."""
    values = [{"fieldId": field_id, "text": text}]
    return str(await create_record(viewer, "organizationCreate", name=text[:9], customFields=values))
