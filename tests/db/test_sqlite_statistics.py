"""SQLite's query plans: rows are looked up by the selective index, not by company alone."""

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

INDEXES = (
    ("activity", "deal_id", "ix_activity_deal_id"),
    ("activity", "person_id", "ix_activity_person_id"),
    ("custom_value", "subject_id", "ix_custom_value_subject_id"),
    ("deal", "organization_id", "ix_deal_organization_id"),
    ("note", "effective_organization_id", "ix_note_effective_organization_id"),
)


async def test_list_of_ids_uses_index_of_its_column(owner: AsyncEngine) -> None:
    if owner.dialect.name != "sqlite":
        return
    many = ", ".join(str(number) for number in range(500))
    async with owner.connect() as connection:
        for table, column, index in INDEXES:
            query = f"EXPLAIN QUERY PLAN SELECT * FROM {table} WHERE {column} IN ({many}) AND company_id = 1"
            plan = [step.detail for step in await connection.execute(text(query))]

            assert index in plan[0], plan
