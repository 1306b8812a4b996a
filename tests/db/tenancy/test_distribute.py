"""deploy/citus/distribute.sql on PostgreSQL, with functions in the place of those of Citus.

They refuse what Citus refuses: a key, or a reference to another table, without the column of distribution.
"""

from pathlib import Path
from typing import Any

import asyncpg
import pytest
from database_templates import Templates
from policies import unprotected_tables
from sqlalchemy import make_url

from db.row import metadata

ROOT = Path(__file__).parents[3]
SCRIPT = (ROOT / "deploy/citus/distribute.sql").read_text()
EXTENSION = "CREATE EXTENSION IF NOT EXISTS citus;"
CITUS = """
CREATE TABLE pg_dist_partition (
    logicalrelid regclass PRIMARY KEY, partmethod "char", repmodel "char", partkey text, colocated text);
CREATE FUNCTION relation_is_a_known_shard(oid) RETURNS boolean LANGUAGE sql AS 'SELECT false';
CREATE FUNCTION know(name regclass, partmethod "char", repmodel "char", partkey text, colocated text)
RETURNS void LANGUAGE sql AS $$
    DELETE FROM pg_dist_partition WHERE logicalrelid = name;
    INSERT INTO pg_dist_partition VALUES (name, partmethod, repmodel, partkey, colocated);
    INSERT INTO pg_dist_partition SELECT DISTINCT conrelid, 'n'::"char", 's'::"char" FROM pg_constraint
        WHERE contype = 'f' AND confrelid = name ON CONFLICT DO NOTHING;  -- tables that refer to it stay local
$$;
CREATE FUNCTION create_reference_table(name regclass) RETURNS void LANGUAGE sql AS
    'SELECT know(name, ''n'', ''t'', NULL, NULL)';
CREATE FUNCTION create_distributed_table(name regclass, key text, colocate_with text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM pg_index WHERE indrelid = name AND indisunique AND NOT EXISTS (
            SELECT FROM pg_attribute WHERE attrelid = name AND attname = key AND attnum = ANY (indkey))
    ) THEN RAISE 'a unique index of % lacks %', name, key; END IF;
    IF EXISTS (
        SELECT FROM pg_constraint LEFT JOIN pg_dist_partition ON logicalrelid = confrelid
        WHERE contype = 'f' AND conrelid = name AND confrelid <> name AND (repmodel IS DISTINCT FROM 't') AND (
            partmethod IS DISTINCT FROM 'h' OR NOT EXISTS (
                SELECT FROM pg_attribute WHERE attrelid = name AND attname = key AND attnum = ANY (conkey)))
    ) THEN RAISE '% refers to a table that is not distributed, or without %', name, key; END IF;
    PERFORM know(name, 'h', 's', key, colocate_with);
END $$;
"""
DISTRIBUTED = "SELECT btrim(logicalrelid::text, '\"'), partkey, colocated FROM pg_dist_partition "
DISTRIBUTED += "WHERE partmethod = 'h' OR repmodel = 't'"
REFERENCE = {
    "beta_reminder",
    "feature_use_total",
    "flag",
    "flag_requires",
    "flag_rule",
    "flag_state",
    "login",
    "login_company",
    "segment",
}
LOCAL = {
    "beta_invitation",
    "beta_news",
    "beta_news_mailing",
    "beta_wave",
    "change_comment",
    "change_request",
    "change_review",
    "flag_audit",
    "flag_audit_check",
    "flag_webhook",
    "flag_worker",
    "password",
    "password_reset",
    "provider_subject",
    "trusted_document",
}
"""Tables of the coordinator. A new table belongs to one of the two, or has `company_id`."""


@pytest.fixture
def templates(postgresql: Templates) -> Templates:
    """PostgreSQL only."""
    return postgresql


async def _run(database_url: str, *scripts: str) -> dict[str, tuple[Any, Any]]:
    """Run scripts as the owner; return how each table is distributed."""
    url = make_url(database_url)
    connection = await asyncpg.connect(host=url.query["host"], user="postgres", database=url.database)
    try:
        for script in scripts:
            await connection.execute(script)
        return {name: (key, colocated) for name, key, colocated in await connection.fetch(DISTRIBUTED)}
    finally:
        await connection.execute("ALTER ROLE afterwin_app NOLOGIN")  # the other tests' server has the role, too
        await connection.close()


async def test_every_table_of_a_company_is_distributed_once(database_url: str) -> None:
    script = SCRIPT.replace(EXTENSION, "")
    assert script != SCRIPT

    distributed = await _run(database_url, CITUS, script, script)

    of_companies = {name for name, table in metadata.tables.items() if "company_id" in table.c}
    assert set(metadata.tables) == of_companies | {"company"} | REFERENCE | LOCAL
    assert distributed == {
        "company": ("id", "none"),
        **dict.fromkeys(of_companies, ("company_id", "company")),
        **dict.fromkeys(REFERENCE, (None, None)),
    }
    assert not await unprotected_tables(database_url)


@pytest.mark.parametrize(
    ("columns", "refused"),
    [
        ("company_id bigint, id bigint PRIMARY KEY", "a unique index of badge lacks company_id"),
        ("company_id bigint, login_id bigint REFERENCES password", "badge refers to a table that is not distributed"),
    ],
)
async def test_table_that_cannot_be_distributed_is_noticed(database_url: str, columns: str, refused: str) -> None:
    with pytest.raises(asyncpg.PostgresError, match=refused):
        await _run(database_url, CITUS, f"CREATE TABLE badge ({columns})", SCRIPT.replace(EXTENSION, ""))
