"""Every field of the roots and commands on PostgreSQL, for the inspector of statements (`tenant_inspector`).

Elsewhere, commands run on SQLite.
"""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from database_templates import Templates
from demo_house import House
from graphql import GraphQLInterfaceType, get_named_type, is_leaf_type
from schema_walk import GRAPHQL, Step, document
from twin_documents import shape

from auth.point_budget import PointBudget
from auth.services import Services
from cli import main
from db.gates import Gate
from db.store import Database
from flags.flag_store import FlagStore

pytestmark = pytest.mark.slow

REFUSED = {("flags", "doctor"), ("flags", "audit")}
"""Commands that find something wrong: the house was built without changes of flags."""
LISTS = ("accounts", "organizations", "people", "deals", "activities", "notes")
COMPANY = ("--company", "Solera Instruments")
FLAG, ACTOR = "accounts", ("--reason", "To try it.", "--actor", "tests")
TOM = ("--user", "tom@solera.example", *COMPANY)
COMMANDS = (
    *(("export", name, *COMPANY, "-o", f"{name}.csv") for name in LISTS),
    ("export", "company", *COMPANY, "-o", "company.zip"),
    ("import", "company", "company.zip", "--name", "Copy"),
    ("verify",),
    ("purge",),
    ("files", "cleanup"),
    ("outbox", "list"),
    ("staff", "list"),
    ("staff", "grant", "eva@solera.example", "AUDITOR"),
    ("token", "list", *COMPANY),
    ("user", "list", *COMPANY),
    ("user", "invite", "new@solera.example", *COMPANY),
    ("flags", "list"),
    ("flags", "show", FLAG),
    ("flags", "doctor"),
    ("flags", "audit", "verify"),
    ("flags", "adoption", FLAG),
    ("flags", "adoption", FLAG, "--by", "company"),
    ("flags", "adoption", FLAG, "--by", "day"),
    ("flags", "member", "list", FLAG),
    ("flags", "explain", FLAG, *TOM),
    ("flags", "member", "remove", FLAG, *COMPANY, *ACTOR),
    ("flags", "member", "add", FLAG, *COMPANY, *ACTOR),
    ("flags", "exclude", FLAG, *TOM, *ACTOR),
    ("flags", "unexclude", FLAG, *TOM, *ACTOR),
    ("flags", "rollout", FLAG, "50", *ACTOR),
    ("flags", "kill", FLAG, *ACTOR),
)


@pytest.fixture
def templates(postgresql: Templates) -> Templates:
    """PostgreSQL only: SQLite has no shards."""
    return postgresql


@pytest.fixture
async def house(database: Database, templates: Templates) -> House:
    return House(Services(database, FlagStore(database), point_budget=PointBudget(10**9)), *templates.built["house"])


def documents(house: House) -> Iterator[tuple[str, str]]:
    """Yield the asking person and a document for each field of the roots: staff ask what only they see."""
    for root in filter(None, (GRAPHQL.query_type, GRAPHQL.mutation_type)):
        for name, field in root.fields.items():
            step = Step(root.name, name, field)
            kind = get_named_type(field.type)
            inner = "__typename" if is_leaf_type(kind) or isinstance(kind, GraphQLInterfaceType) else shape(kind, 1)
            person = "Tom" if Gate.STAFF in step.gates else "Eva"
            yield person, document((step,), house.literal, inner.strip().removeprefix("{").removesuffix("}"))


async def test_every_field_and_command(
    house: House, database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AFTERWIN_DATABASE_URL", database_url)
    monkeypatch.setenv("AFTERWIN_SECRET", "of tests, which are not secret at all")
    monkeypatch.chdir(tmp_path)
    answers = [await house.ask((person, "write"), asked) for person, asked in documents(house)]
    done = {words: await asyncio.to_thread(CliRunner().invoke, main, words) for words in COMMANDS}

    assert sum(answer.errors is None for answer in answers) > 100
    assert {words[:2] for words, result in done.items() if result.exit_code} <= REFUSED
