"""Every field of the roots, and commands: each statement names the company of each table, or is listed with its reason.

tests/resolvers/test_router_queries.py looks at documents as a whole, at an import and at background work.
"""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from database_templates import Templates
from demo_house import House
from graphql import GraphQLInterfaceType, get_named_type, is_leaf_type
from router_queries import Sent, statements_sent, unrouted_tables
from schema_walk import GRAPHQL, Step, document
from twin_documents import shape

from auth.point_budget import PointBudget
from auth.services import Services
from cli import main
from db.gates import Gate
from db.store import Database
from flags.flag_store import FlagStore

pytestmark = pytest.mark.slow

ROWS_WITH_NAMES = frozenset({"user", "company", "currency"})
"""Users are listed with their companies, and these with their currency."""
ACROSS_COMPANIES = {
    frozenset({"beta_member"}): "Counts and last times of a beta's members.",
    frozenset({"beta_exclusion"}): "Exclusions, to verify the audit log.",
    frozenset({"beta_request"}): "Requests for access, to verify the audit log.",
    frozenset({"beta_exclusion", "beta_member"}): "Which people decide whether a beta is open to any.",
    frozenset({"beta_member"}) | ROWS_WITH_NAMES: "The list of a beta's members.",
    frozenset({"beta_exclusion"}) | ROWS_WITH_NAMES: "The list of a beta's exclusions.",
    frozenset({"beta_request"}) | ROWS_WITH_NAMES: "The requests for access that a change answers.",
    frozenset({"beta_request", "beta_member", "beta_exclusion"}) | ROWS_WITH_NAMES: "The waiting list of a beta.",
    frozenset({"beta_feedback"}) | ROWS_WITH_NAMES: "The feedback of users.",
    frozenset({"feature_use"}) | ROWS_WITH_NAMES: "The users of a feature, the latest first.",
    frozenset({"feature_use", "company"}): "The companies of these users, the latest first.",
    frozenset({"feature_use"}): "Counts and last times of these users.",
    frozenset({"feature_use_day"}): "The users of a feature by days that are not summed yet.",
    ROWS_WITH_NAMES: "Staff look for users, and rows of some companies with their names.",
    frozenset({"user", "company"}): "How many users of all companies a change lets in.",
    frozenset({"user"}): "Staff name a user by address or id, whatever their company.",
    frozenset({"company", "currency"}): "Staff look for companies, and commands for one by its name.",
    frozenset({"company"}): "Whether users of any company changed since all were counted.",
    frozenset({"user", "first_access", "beta_member", "beta_exclusion"}): "Why a user has access, whom staff name.",
    frozenset({"currency"}): "The currency of one company: its id follows from the company's.",
    frozenset({"outbox"}): "The list of emails that wait.",
}
"""Unrouted tables of statements of the identity plane, and why these statements ask every shard. No others may."""
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


def across(sent: Sent) -> set[frozenset[str]]:
    """Unrouted tables of statements of the identity plane. Fail if a statement of a company has any."""
    unrouted = {(plane, statement) for plane, statement in sent if unrouted_tables(statement)}
    assert {statement for plane, statement in unrouted if plane == "company"} == set()
    return {frozenset(unrouted_tables(statement)) for _, statement in unrouted}


async def test_every_field_and_command(
    house: House, database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AFTERWIN_DATABASE_URL", database_url)
    monkeypatch.setenv("AFTERWIN_SECRET", "of tests, which are not secret at all")
    monkeypatch.chdir(tmp_path)
    with statements_sent() as sent:
        answers = [await house.ask((person, "write"), asked) for person, asked in documents(house)]
        done = {words: await asyncio.to_thread(CliRunner().invoke, main, words) for words in COMMANDS}

    assert sum(answer.errors is None for answer in answers) > 100
    assert {words[:2] for words, result in done.items() if result.exit_code} <= REFUSED
    assert len(sent) > 500
    assert across(sent) - ACROSS_COMPANIES.keys() == set()
