"""The migrations create the tables of the models on both databases, and can be reverted."""

import asyncio
import subprocess
import sys
from collections.abc import Callable
from typing import Any, TypeVar
from uuid import uuid4

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from database_templates import Templates
from sqlalchemy.ext.asyncio import create_async_engine

from db.migrations.migrate import alembic_config, is_compared, upgrade
from db.row import metadata

T = TypeVar("T")

PLATFORM_TABLES = {table.name for table in metadata.tables.values() if "company_id" not in table.c} - {"company"}
"""Tables that belong to no company: logins and flags."""

TRIGGERS_AND_FUNCTIONS = {
    "sqlite": "SELECT name, sql FROM sqlite_schema WHERE type IN ('trigger', 'view') ORDER BY name",
    "postgresql": "SELECT tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal "
    "UNION SELECT proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace ORDER BY 1",
}


def run(database_url: str, read: Callable[[sa.Connection], T]) -> T:
    """Return what `read` finds in the database."""

    async def connect() -> T:
        engine = create_async_engine(database_url)
        async with engine.connect() as connection:
            value = await connection.run_sync(read)
        await engine.dispose()
        return value

    return asyncio.run(connect())


def schema(connection: sa.Connection) -> dict[str, Any]:
    """Return every table with its columns, keys, constraints and indexes, every trigger and every function."""
    inspector = sa.inspect(connection)
    tables = {
        name: {
            "columns": [
                (column["name"], str(column["type"]), column["nullable"], column["default"])
                for column in inspector.get_columns(name)
            ],
            "primary key": inspector.get_pk_constraint(name)["constrained_columns"],
            "foreign keys": sorted(map(str, inspector.get_foreign_keys(name))),
            "uniques": sorted(map(str, inspector.get_unique_constraints(name))),
            "checks": sorted(map(str, inspector.get_check_constraints(name))),
            "indexes": sorted(map(index_text, inspector.get_indexes(name))),
        }
        for name in inspector.get_table_names()
    }
    code = connection.exec_driver_sql(TRIGGERS_AND_FUNCTIONS[connection.dialect.name]).all()
    return {**tables, "triggers and functions": [tuple(row) for row in code]}


def index_text(index: Any) -> str:
    """Return an index with its options, whose conditions are clauses and have no equality of their own."""
    options = {name: str(value) for name, value in index.get("dialect_options", {}).items()}
    return str({**index, "dialect_options": options})


def differences(connection: sa.Connection, expected: sa.MetaData = metadata) -> list[Any]:
    """Return Alembic's differences between the database and the models; a changed column type is one."""

    def include(_object: object, name: str | None, item_type: str, *_: object) -> bool:
        return is_compared(item_type, name or "")

    options = {"include_object": include, "compare_type": True}
    return compare_metadata(MigrationContext.configure(connection, opts=options), expected)


@pytest.mark.slow
def test_migrations_match_models(database_url: str) -> None:
    assert run(database_url, differences) == []


@pytest.mark.slow
def test_migrations_differ_when_a_column_type_changes(database_url: str) -> None:
    changed = sa.MetaData(naming_convention=metadata.naming_convention)
    for table in metadata.tables.values():
        table.to_metadata(changed)
    changed.tables["deal"].c.title.type = sa.BigInteger()
    changed.tables["deal"].c.won_at.type = sa.Date()

    found = run(database_url, lambda connection: differences(connection, changed))

    assert [(change[0], *change[2:4]) for (change,) in found] == [
        ("modify_type", "deal", "title"),
        ("modify_type", "deal", "won_at"),
    ]


@pytest.mark.slow
def test_upgrade_twice_changes_nothing(database_url: str) -> None:
    before = run(database_url, schema)
    states = run(database_url, lambda connection: connection.exec_driver_sql("SELECT * FROM flag_state").all())

    upgrade(database_url)

    assert run(database_url, schema) == before
    assert states == run(database_url, lambda connection: connection.exec_driver_sql("SELECT * FROM flag_state").all())
    assert len(states) == 1


@pytest.mark.slow
def test_downgrade_drops_everything_and_upgrade_restores_it(database_url: str) -> None:
    before = run(database_url, schema)
    assert before.keys() >= set(metadata.tables)
    assert before["triggers and functions"]

    command.downgrade(alembic_config(database_url), "base")
    without_tables = run(database_url, schema)
    upgrade(database_url)

    assert without_tables == {"alembic_version": before["alembic_version"], "triggers and functions": []}
    assert run(database_url, schema) == before


@pytest.mark.slow
def test_migration_that_ends_early_leaves_nothing(database_url: str) -> None:
    """It fails in the middle here, at a table that exists; Ctrl-C and a full disk end one as well."""
    before = run(database_url, schema)
    command.downgrade(alembic_config(database_url), "base")
    execute(database_url, "CREATE TABLE saved_view (id INTEGER)")

    with pytest.raises(sa.exc.DBAPIError):
        upgrade(database_url)
    left = run(database_url, schema).keys()
    execute(database_url, "DROP TABLE saved_view")
    upgrade(database_url)

    assert left == {"alembic_version", "saved_view", "triggers and functions"}
    assert run(database_url, schema) == before


def execute(database_url: str, statement: str) -> None:
    def step(connection: sa.Connection) -> None:
        connection.exec_driver_sql(statement)
        connection.commit()

    run(database_url, step)


def test_primary_keys_begin_with_the_company(database_url: str) -> None:
    keys = run(
        database_url,
        lambda connection: {
            name: sa.inspect(connection).get_pk_constraint(name)["constrained_columns"] for name in metadata.tables
        },
    )

    without_company = {name for name, key in keys.items() if key[0] != "company_id"}
    assert without_company - PLATFORM_TABLES == {"company"}


def test_foreign_keys_and_uniques_stay_within_the_company() -> None:
    for table in metadata.tables.values():
        for key in table.foreign_key_constraints:
            is_platform_key = {table.name, key.referred_table.name} <= PLATFORM_TABLES
            assert is_platform_key or next(iter(key.columns)).name == "company_id", (table.name, key.name)
        for constraint in table.constraints:
            if isinstance(constraint, sa.UniqueConstraint) and table.name not in PLATFORM_TABLES:
                assert next(iter(constraint.columns)).name == "company_id", (table.name, constraint.name)


@pytest.mark.slow
def test_second_migration_waits_for_the_first(templates: Templates) -> None:
    name = f"t{uuid4().hex}"
    templates.server.create(name)
    code = f"from db.migrations.migrate import upgrade; upgrade({templates.server.url(name)!r})"
    migrations = [subprocess.Popen([sys.executable, "-c", code], stderr=subprocess.PIPE) for _ in range(2)]
    results = [(migration.communicate()[1], migration.returncode) for migration in migrations]
    templates.server.drop(name)

    assert results == [(b"", 0)] * 2
