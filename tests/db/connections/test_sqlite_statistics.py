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


FEW = (
    ("SELECT max_seats FROM beta_member WHERE revoked_at IS NULL AND user_id IS NULL", "ix_beta_member_company"),
    ("SELECT reason FROM beta_exclusion WHERE lifted_at IS NULL AND user_id IS NULL", "ix_beta_exclusion_company"),
    ('SELECT company_id FROM "user" WHERE is_active = 0', "ix_user_is_inactive"),
)


async def test_indexes_of_few_rows_are_read_instead_of_all_rows(owner: AsyncEngine) -> None:
    if owner.dialect.name != "sqlite":
        return
    async with owner.connect() as connection:
        for query, index in FEW:
            plan = [step.detail for step in await connection.execute(text(f"EXPLAIN QUERY PLAN {query}"))]

            assert index in plan[0], plan


async def test_list_of_ids_uses_index_of_its_column(owner: AsyncEngine) -> None:
    if owner.dialect.name != "sqlite":
        return
    many = ", ".join(str(number) for number in range(500))
    async with owner.connect() as connection:
        for table, column, index in INDEXES:
            query = f"EXPLAIN QUERY PLAN SELECT * FROM {table} WHERE {column} IN ({many}) AND company_id = 1"
            plan = [step.detail for step in await connection.execute(text(query))]

            assert index in plan[0], plan
