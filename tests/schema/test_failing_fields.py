"""Each field fails together with all others of its type: the answer keeps its shape, and no connection is lost."""

import asyncio
import gc
import sys
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLField, GraphQLList, GraphQLNonNull, GraphQLObjectType, get_named_type

sys.path.insert(0, str(Path(__file__).parent))

from company_fixture import CompanyFixture
from database_templates import Templates
from demo_house import House
from mutate import create_record
from schema_walk import GRAPHQL, Step, Way, document, selection, ways

from auth.point_budget import PointBudget
from auth.services import Services
from db.store import Database
from flags.flag_store import FlagStore
from resolvers.errors import BadUserInput

MISTAKE = """{ organizations(first: 2) { nodes {
  deals(first: 101) { nodes { id } } people(first: 2) { nodes { id organization { name } } } } } }"""
TRIES = 8


async def test_mistake_in_a_list_is_one_of_the_client(viewer: CompanyFixture, database: Database) -> None:
    for name in ("A", "B"):
        organization = await create_record(viewer, "organizationCreate", name=name)
        await create_record(viewer, "personCreate", name=name, organizationId=organization)

    for _ in range(TRIES):
        answer = await viewer.answer(MISTAKE)
        assert {error.extensions["code"] for error in answer.errors} == {"BAD_USER_INPUT"}
        assert connections_in_use(database) == 0


def connections_in_use(database: Database) -> int:
    """Return the number of connections that were not returned to the pool."""
    return int(database.engine.pool.checkedout())  # type: ignore[attr-defined]  # it is a queue


def _is_list(field: GraphQLField | None) -> bool:
    kind = field and field.type
    while isinstance(kind, GraphQLNonNull):
        kind = kind.of_type
    return isinstance(kind, GraphQLList)


def _has_resolver(field: GraphQLField) -> bool:
    definition = field.extensions.get("strawberry-definition")
    return definition is not None and definition.base_resolver is not None


def list_items() -> Iterator[tuple[Way, GraphQLObjectType]]:
    """Yield a path to each type that is the item of a list and has resolvers of its own."""
    for way in ways(GRAPHQL.query_type):
        kind = get_named_type(way[-1].field.type) if way[-1].field else None
        is_item = isinstance(kind, GraphQLObjectType) and any(_is_list(step.field) for step in way)
        if is_item and any(_has_resolver(field) for field in kind.fields.values()):
            yield way, kind


def failing_at_once(*_: Any, **__: Any) -> None:
    raise BadUserInput("at once")


async def failing_later(*_: Any, **__: Any) -> None:
    await asyncio.sleep(0)
    raise BadUserInput("later")


@pytest.fixture
async def house(database: Database, templates: Templates) -> House:
    return House(Services(database, FlagStore(database), point_budget=PointBudget(10**9)), *templates.built["house"])


@pytest.mark.slow
async def test_failing_field_harms_no_sibling(
    house: House, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every other field fails at once, the others later.

    Each database has its own ways to lose a connection, none of which is that of one field: it gets half of them.
    """
    problems: list[Any] = []
    manners = cycle((failing_at_once, failing_later))
    asyncio.get_running_loop().set_exception_handler(lambda _, context: problems.append(context))
    seen = set()
    for way, kind in list_items():
        if kind.name in seen:
            continue
        seen.add(kind.name)
        everything = " ".join(
            selection(Step(kind.name, name, each), house.literal) for name, each in kind.fields.items()
        )
        asked = document(way, house.literal, inner=everything)
        names = [name for name, field in kind.fields.items() if _has_resolver(field)]
        for name in names[(len(seen) + database.is_sqlite) % 2 :: 2]:
            with monkeypatch.context() as patch:
                patch.setattr(kind.fields[name], "resolve", next(manners))
                answer = await house.ask(("Tom", "session"), asked)
            codes = {error.extensions["code"] for error in answer.errors or ()}
            assert "INTERNAL_SERVER_ERROR" not in codes, (kind.name, name, answer.errors)
            assert connections_in_use(database) == 0, (kind.name, name)
    gc.collect()
    assert problems == []
    assert len(seen) > 20
