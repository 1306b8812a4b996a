"""An exported list has the order that the list has: that of each sort field, in both directions."""

from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx2
import pytest
from beta_client import api_client
from company_fixture import CompanyFixture
from factories import activity, activity_type, deal, note, organization, person, won
from graphql import get_named_type
from mutate import create_record, run_mutation

from db.ids import parse_global_id
from exports import LISTS
from schema.root import schema

pytestmark = pytest.mark.slow

COUNT = 7
EXPORT = """query ($list: ExportList!, $where: JSON, $orderBy: JSON, $language: Language! = EN) {
  export(list: $list, where: $where, orderBy: $orderBy, language: $language) { url } }"""
KEYS = {"asc": {"direction": "ASC"}, "desc": {"direction": "DESC", "nulls": "FIRST"}}


@pytest.fixture
async def client(viewer: CompanyFixture) -> AsyncIterator[httpx2.AsyncClient]:
    async with api_client(viewer) as client:
        yield client


def order_type(name: str) -> Any:
    """The input of the sort keys of a list."""
    query: Any = schema.full._schema.query_type  # noqa: SLF001  # no public way
    return get_named_type(query.fields[name].args["orderBy"].type)


def sort_fields(name: str) -> Iterator[str]:
    """Yield the sort fields of a list that are no custom field."""
    yield from (each for each in order_type(name).fields["field"].type.of_type.values if each != "CUSTOM_FIELD")


def row_id(global_id: str) -> int:
    """The id of a row; files of accounts have the ids of their organizations."""
    found = parse_global_id(global_id)
    assert found is not None
    return found.id


async def seen(viewer: CompanyFixture, name: str, order_by: Any) -> list[int]:
    """The ids of the rows of a list, as a client sees them."""
    argument = (
        f"query ($orderBy: [{order_type(name).name}!]) {{ {name}(orderBy: $orderBy, first: 100) {{ nodes {{ id }} }} }}"
    )
    return [row_id(node["id"]) for node in (await viewer.ask(argument, orderBy=order_by))[name]["nodes"]]


async def exported(viewer: CompanyFixture, client: httpx2.AsyncClient, name: str, order_by: Any) -> list[int]:
    """The ids of the rows of an exported file."""
    url = (await viewer.ask(EXPORT, list=name.upper(), orderBy=order_by))["export"]["url"]
    answer = await client.get(url)
    assert answer.status_code == 200
    return [row_id(line.partition(",")[0]) for line in answer.content.decode("utf-8-sig").splitlines()[1:]]


async def fill(viewer: CompanyFixture) -> None:
    """Create rows of all lists, whose values differ, are equal, or are missing."""
    async with viewer.uow() as uow:
        call = await activity_type(uow)
        for number in range(COUNT):
            firm = await organization(uow, f"Firm {number % 3}", employee_count=number % 2 or None)
            await deal(uow, firm, title=f"Deal {number * 5 % COUNT}", value=number % 3 * 100, **won(uow.now))
            await person(uow, f"Person {number * 3 % COUNT}", organization_id=firm)
            done = {"is_done": True, "done_at": uow.now} if number % 2 else {}
            await activity(uow, call, organization_id=firm, subject=f"Call {number % 4}", **done)
            await note(uow, organization_id=firm, is_pinned_to_organization=number % 2 == 0)


@pytest.mark.parametrize("name", LISTS)
async def test_export_has_the_order_of_the_list(viewer: CompanyFixture, client: httpx2.AsyncClient, name: str) -> None:
    await fill(viewer)
    orders: list[Any] = [[], *([{"field": field, **key}] for field in sort_fields(name) for key in KEYS.values())]
    for order_by in orders:
        assert await exported(viewer, client, name, order_by) == await seen(viewer, name, order_by), order_by
    as_created = await exported(viewer, client, name, None)
    assert sorted(as_created) == sorted(await seen(viewer, name, None))


async def test_export_is_ordered_by_a_custom_field(viewer: CompanyFixture, client: httpx2.AsyncClient) -> None:
    field = {"entity": "ORGANIZATION", "type": "NUMBER", "name": "Score"}
    created = (await run_mutation(viewer, "fieldCreate", "field { id key }", **field))["field"]
    for number in (2, 3, 1):
        values = [{"fieldId": created["id"], "number": number}]
        await create_record(viewer, "organizationCreate", name=f"Firm {number}", customFields=values)
    order_by = [{"field": "CUSTOM_FIELD", "customField": created["key"]}]
    assert await exported(viewer, client, "organizations", order_by) == await seen(viewer, "organizations", order_by)


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    "order_by", [[{"field": "NONE"}], "NAME", [{"field": "NAME"}] * 4, [{"field": "CUSTOM_FIELD", "customField": "x"}]]
)
async def test_export_refuses_an_order_that_the_list_refuses(viewer: CompanyFixture, order_by: Any) -> None:
    code, text = await viewer.refusal(EXPORT, list="ORGANIZATIONS", orderBy=order_by)
    assert (code, "orderBy" in text) == ("BAD_USER_INPUT", True)


async def test_spanish_export_has_a_spanish_name(viewer: CompanyFixture, client: httpx2.AsyncClient) -> None:
    url = (await viewer.ask(EXPORT, list="DEALS", language="ES"))["export"]["url"]
    answer = await client.get(url)
    assert 'filename="tratos.csv"' in answer.headers["content-disposition"]
    assert answer.content.decode("utf-8-sig").startswith("ID,ID externo,Título,Valor,Moneda de valor,")
