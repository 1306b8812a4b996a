"""SQLite looks rows up by what tells them apart, and does not read a whole company for them."""

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

LOOKED_UP = (
    ("activity", "deal_id", "ix_activity_deal_id"),
    ("activity", "person_id", "ix_activity_person_id"),
    ("custom_value", "subject_id", "ix_custom_value_subject_id"),
    ("deal", "organization_id", "ix_deal_organization_id"),
    ("note", "effective_organization_id", "ix_note_effective_organization_id"),
)


async def test_a_list_of_ids_is_looked_up_in_its_own_index(owner: AsyncEngine) -> None:
    if owner.dialect.name != "sqlite":
        return
    many = ", ".join(str(number) for number in range(500))
    async with owner.connect() as connection:
        for table, column, index in LOOKED_UP:
            asked = f"EXPLAIN QUERY PLAN SELECT * FROM {table} WHERE {column} IN ({many}) AND company_id = 1"
            plan = [step.detail for step in await connection.execute(text(asked))]

            assert index in plan[0], plan
