"""The migrations make what the models say, on both databases, and can take it back."""

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect
from sqlalchemy.ext.asyncio import create_async_engine

from db.migrate import alembic_config, upgrade
from db.row import metadata
from db.search import is_search_index

PLATFORM = {table.name for table in metadata.tables.values() if not {"company_id"} & set(table.c.keys())} - {"company"}
"""What is of no company: logins and flags; `db.models.identity` and `db.models.flags` tell why."""


def _differences(connection) -> list:
    context = MigrationContext.configure(
        connection,
        opts={
            "include_object": lambda _o, name, kind, _r, _c: (
                not (kind in {"table", "index"} and is_search_index(name or ""))
            )
        },
    )
    return compare_metadata(context, metadata)


async def test_models_and_migrations_agree(database_url: str) -> None:
    engine = create_async_engine(database_url)
    async with engine.connect() as connection:
        assert await connection.run_sync(_differences) == []
    await engine.dispose()


def test_migrating_twice_changes_nothing(database_url: str) -> None:
    upgrade(database_url)


def test_everything_can_be_taken_back(database_url: str) -> None:
    command.downgrade(alembic_config(database_url), "base")
    upgrade(database_url)


async def test_every_company_key_begins_with_the_company(database_url: str) -> None:
    engine = create_async_engine(database_url)
    async with engine.connect() as connection:
        keys = await connection.run_sync(
            lambda sync: {
                name: inspect(sync).get_pk_constraint(name)["constrained_columns"] for name in metadata.tables
            }
        )
    await engine.dispose()

    by_itself = {name for name, key in keys.items() if key[0] != "company_id"}
    assert by_itself - PLATFORM == {"company", "session", "token"}


def test_foreign_keys_and_uniques_stay_within_the_company() -> None:
    for table in metadata.tables.values():
        for key in table.foreign_key_constraints:
            own_plane = {table.name, key.referred_table.name} <= PLATFORM
            assert own_plane or next(iter(key.columns)).name == "company_id", (table.name, key.name)
        for constraint in table.constraints:
            if type(constraint).__name__ == "UniqueConstraint" and table.name not in PLATFORM:
                assert next(iter(constraint.columns)).name == "company_id", (table.name, constraint.name)
