"""Random documents over the whole schema, as each kind of user: no server error, no answer against the schema."""

import os
from pathlib import Path
from typing import Any

import httpx2
import pytest
from beta_client import change
from database_templates import Templates
from demo_house import House
from filled_documents import FilledDocuments
from graphql import parse, validate
from random_documents import made_likely, random_documents, shape_errors

from app import create_app
from auth.point_budget import PointBudget
from auth.services import Services
from beta.ops.kinds import RemoveMember
from db.companies import list_companies
from db.gates import Gate
from db.store import Database
from flags.flag_store import FlagStore
from schema.root import schema

pytestmark = pytest.mark.slow

SDL = Path(__file__).parents[2] / "schema" / "schema.beta.graphql"
USERS = {"ADMIN": "Eva", "staff": "Tom", "REGULAR": "Lucía", "READ_ONLY": "Naomi", "outsider": "Haruto"}
SHARE = int(os.environ.get("AFTERWIN_RANDOM_SHARE", "5"))
"""Each user asks one of so many random documents on each database: as many as there are users. 1 for all of them."""
RUNS = [(kind, user) for kind in ("sqlite", "postgresql") for user in USERS]
ROOT_FIELDS = len(schema.full._schema.query_type.fields) + len(schema.full._schema.mutation_type.fields)  # noqa: SLF001  # no public way
PRIVATE = ("INTERNAL_SERVER_ERROR", "Traceback", "sqlalchemy", "asyncpg", "sqlite3", "non-nullable")


@pytest.fixture(scope="module")
def drawn() -> list[tuple[str, str]]:
    """The documents, each with the name of its root field."""
    return list(random_documents(SDL.read_text()))


@pytest.fixture
async def house(database: Database, templates: Templates) -> House:
    services = Services(database, FlagStore(database), point_budget=PointBudget(10**9))
    return House(services, *templates.built["house"])


async def close_accounts_to_outsider(database: Database) -> None:
    (other,) = [company for company in await list_companies(database) if company.name != "Solera Instruments"]
    await change(database, RemoveMember(company_id=other.id))


def test_documents_select_every_root_field(drawn: list[tuple[str, str]]) -> None:
    assert len({label for label, _ in drawn}) == ROOT_FIELDS


def variant_of(user: str) -> Any:
    """Return the schema that a user sees."""
    closed = {"outsider": {Gate.ACCOUNTS, Gate.STAFF}, "staff": set[Gate]()}.get(user, {Gate.STAFF})
    return schema.variant(frozenset(closed))._schema  # noqa: SLF001  # no public way


@pytest.mark.parametrize("user", ["ADMIN", "staff", "outsider"])
@pytest.mark.sqlite_only
def test_filled_documents_select_every_field(user: str) -> None:
    """Schemathesis draws the smallest selections: a tenth of the fields."""
    filled = FilledDocuments(variant_of(user), lambda *_: '"x"')
    many = len(filled.left)
    assert len(list(filled.documents())) < many / 4
    assert (filled.left, many > 900) == (set(), True)


@pytest.mark.parametrize(("templates", "user"), RUNS, indirect=["templates"])
async def test_filled_documents_are_answered(house: House, user: str) -> None:
    await close_accounts_to_outsider(house.services.database)
    variant = variant_of(user)
    filled = share_of(house, user, list(FilledDocuments(variant, house.literal).documents()))
    assert [label for label, asked in filled if validate(variant, parse(asked))] == []
    assert await wrong_answers(house, user, filled) == []


def share_of(house: House, user: str, drawn: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return each `SHARE`-th document: the user begins elsewhere than others do, and elsewhere on each database."""
    return drawn[(list(USERS).index(user) + house.services.database.is_sqlite * SHARE // 2) % SHARE :: SHARE]


@pytest.mark.parametrize(("templates", "user"), RUNS, indirect=["templates"])
async def test_random_documents_are_answered(house: House, drawn: list[tuple[str, str]], user: str) -> None:
    await close_accounts_to_outsider(house.services.database)
    full, samples = schema.full._schema, house.samples  # noqa: SLF001  # no public way
    drawn = [(label, made_likely(full, document, samples)) for label, document in share_of(house, user, drawn)]
    assert await wrong_answers(house, user, drawn) == []


async def wrong_answers(house: House, user: str, asked: list[tuple[str, str]]) -> list[tuple[str, Any]]:
    """Return the root field of each document that is not answered as the schema says, and what is wrong."""
    app, headers = create_app(house.services), house.headers[USERS[user], "write"]
    transport = httpx2.ASGITransport(app=app)
    wrong: list[tuple[str, Any]] = []
    async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000", headers=headers) as client:
        for label, document in asked:
            response = await client.post("/graphql", json={"query": document})
            answer = response.json()
            shape = shape_errors(schema.full._schema, document, answer.get("data"))  # noqa: SLF001  # no public way
            if response.status_code != 200 or shape or any(word in response.text for word in PRIVATE):
                wrong.append((label, shape or answer.get("errors", [])))
    return wrong
