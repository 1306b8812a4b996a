"""An upgrade without downtime: tables are expanded and filled in units while servers of the release before go on."""

import asyncio
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from company_fixture import CompanyFixture, make_company
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

from db.migrations import back_fill, migrate, schema_version, steps
from db.migrations.schema_version import SchemaState, check_schema, known_versions, schema_state

CREATE = """mutation ($name: String!) {
  organizationCreate(input: {name: $name}) { organization { id name } userErrors { message } } }"""
LENGTHS = "SELECT name, name_length FROM organization ORDER BY name"
HEAD = '''
"""A migration of the next release."""

import sqlalchemy as sa
from alembic import op

from db.migrations.back_fill import back_fill

revision, down_revision = "{revision}", "{before}"
organization = sa.table("organization", *map(sa.column, ("company_id", "id", "name", "name_length")))
lacks = organization.c.name_length.is_(None)


def upgrade() -> None:
    {step}
'''
ADD = 'op.add_column("organization", sa.Column("name_length", sa.BigInteger))'
FILL = "back_fill(organization, lacks, name_length=sa.func.length(organization.c.name))"
REMOVE = 'op.drop_column("organization", "name_length")'
STEPS = {"20991201": ADD, "20991202": FILL}
REFUSE = "CREATE TRIGGER refuse BEFORE UPDATE ON organization {} WHEN (new.name = 'Tools 4') {}"
REFUSAL = {
    "sqlite": [REFUSE.format("", "BEGIN SELECT RAISE(ABORT, 'refused'); END")],
    "postgresql": [
        "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'refused'; END $$",
        REFUSE.format("FOR EACH ROW", "EXECUTE FUNCTION refuse()"),
    ],
}
NO_REFUSAL = {"sqlite": "DROP TRIGGER refuse", "postgresql": "DROP TRIGGER refuse ON organization"}


@dataclass
class Releases:
    """The folders of migrations of this release, and of the next."""

    this: Path
    next: Path
    monkeypatch: pytest.MonkeyPatch

    def use(self, folder: Path) -> None:
        """Let the program know these migrations."""
        self.monkeypatch.setattr(schema_version, "MIGRATIONS", folder)
        known_versions.cache_clear()

    async def upgrade(self, database_url: str) -> None:
        """Migrate as the next release does."""
        self.use(self.next)
        await asyncio.to_thread(migrate.upgrade, database_url)


@pytest.fixture
def releases(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Releases]:
    """This release, and one that adds a column and fills it."""
    copied = shutil.copytree(
        schema_version.MIGRATIONS, tmp_path / "migrations", ignore=shutil.ignore_patterns("__pycache__")
    )
    add_steps(copied, STEPS)
    monkeypatch.setattr(back_fill, "BATCH_SIZE", 2)
    monkeypatch.setattr(back_fill, "PAGE_SIZE", 1)
    monkeypatch.setattr(steps, "LOCK_TIMEOUT", "50ms")
    monkeypatch.setattr(steps, "PAUSE_SECONDS", 0.0)
    monkeypatch.setattr(steps, "MAX_ATTEMPTS", 1000)
    yield Releases(schema_version.MIGRATIONS, copied, monkeypatch)
    known_versions.cache_clear()


def add_steps(folder: Path, steps: dict[str, str]) -> None:
    """Add migrations after the newest."""
    for revision, step in steps.items():
        before = max(path.stem.partition("_")[0] for path in (folder / "versions").glob("*.py"))
        content = HEAD.format(revision=revision, before=before, step=step)
        (folder / "versions" / f"{revision}_next.py").write_text(content)


async def create(viewer: CompanyFixture, *names: str) -> None:
    for name in names:
        created = (await viewer.ask(CREATE, name=name))["organizationCreate"]
        assert created["organization"]["name"] == name, created


async def lengths(owner: AsyncEngine) -> dict[str, Any]:
    async with owner.connect() as connection:
        return dict(map(tuple, await connection.execute(text(LENGTHS))))


async def run(owner: AsyncEngine, *statements: str) -> None:
    async with owner.begin() as connection:
        for statement in statements:
            await connection.execute(text(statement))


@pytest.mark.slow
async def test_release_is_replaced_while_it_serves(
    viewer: CompanyFixture, owner: AsyncEngine, database_url: str, releases: Releases
) -> None:
    other = await make_company(viewer.database, "Koyo")
    await create(viewer, *(f"Tools {number}" for number in range(5)))
    await create(other, "Theirs")

    migration = asyncio.create_task(releases.upgrade(database_url))
    written = 0
    while not migration.done():
        await create(viewer, f"Meanwhile {written}")
        written += 1
    await migration

    assert written
    filled = await lengths(owner)
    assert {name: length for name, length in filled.items() if not name.startswith("Meanwhile")} == {
        **{f"Tools {number}": 7 for number in range(5)},
        "Theirs": 6,
    }
    assert await schema_state(viewer.database) is SchemaState.CURRENT
    releases.use(releases.this)
    assert await schema_state(viewer.database) is SchemaState.NEWER
    await check_schema(viewer.database)
    await create(viewer, "By the release before")

    add_steps(releases.next, {"20991203": FILL})
    await releases.upgrade(database_url)
    assert [name for name, length in (await lengths(owner)).items() if length != len(name)] == []

    add_steps(releases.next, {"20991204": REMOVE})
    await releases.upgrade(database_url)
    await create(viewer, "By the release after")


async def test_interrupted_back_fill_goes_on_where_it_was(
    viewer: CompanyFixture, owner: AsyncEngine, database_url: str, releases: Releases
) -> None:
    await create(viewer, *(f"Tools {number}" for number in range(6)))
    await run(owner, *REFUSAL[owner.dialect.name])
    with pytest.raises(DBAPIError, match="refuse"):
        await releases.upgrade(database_url)
    assert [length for length in (await lengths(owner)).values() if length] == [7, 7, 7, 7]

    await run(owner, NO_REFUSAL[owner.dialect.name])
    await run(owner, "UPDATE organization SET name_length = 0 WHERE name_length = 7")
    await releases.upgrade(database_url)
    assert list((await lengths(owner)).values()) == [0, 0, 0, 0, 7, 7]
