"""All text filters of the schema have one meaning: case, accents, invisible characters and white space do not count."""

from typing import Any

import factories
import pytest
from client_schema import full_schema
from company_fixture import CompanyFixture
from graphql import GraphQLInputObjectType

from db.companies import create_user
from db.folded_columns import custom_text
from db.models import Address, ContactPoint, Currency, CustomValue, Field, FieldEntity, FieldType, File, User

STORED, ASKED = "Crème  Brûlée & Söhne", "CREME Bru\u00adlee & SOHNE"
CODES = {"contentType": "TEXT/Plain", "currency": "eUr", "phone": "(030) 123 45-67"}
"""Filters of texts with a form of their own, and a text that matches."""
EMAIL = "Crème@Söhne.example"
LISTS = {
    "AccountWhere": "accounts",
    "ActivityWhere": "activities",
    "DealWhere": "deals",
    "FileWhere": "files",
    "NoteWhere": "notes",
    "OrganizationWhere": "organizations",
    "PersonWhere": "people",
    "UserWhere": "users",
}
TEXT_FILTERS = [
    (kind.name, name)
    for kind in full_schema().type_map.values()
    if isinstance(kind, GraphQLInputObjectType)
    for name, member in kind.fields.items()
    if str(member.type) == "StringFilter"
]


def test_every_text_filter_is_tried() -> None:
    assert {where for where, _ in TEXT_FILTERS} == {*LISTS, "AddressFilter", "CustomFieldFilter"}
    assert len(TEXT_FILTERS) > 18


async def create_records(viewer: CompanyFixture) -> None:
    """Create a record of each kind whose texts are all `STORED`, and one with other texts."""
    async with viewer.uow() as uow:
        await uow.update(User, viewer.user_id, name="Other")
        await create_user(uow, viewer.company, name=STORED, email=EMAIL)
        address = Address(locality=STORED, region=STORED, country=STORED, postal_code=STORED)
        texts = {"website": STORED, "industry": STORED, "annual_revenue": STORED, "address": address}
        firm = await factories.organization(uow, STORED, **texts)
        await factories.deal(uow, firm, title=STORED, **factories.won(uow.now))
        emails, phones = (ContactPoint(EMAIL),), (ContactPoint("030 1234567"),)
        await factories.person(uow, STORED, emails=emails, phones=phones)
        await factories.activity(uow, await factories.activity_type(uow), subject=STORED)
        await factories.note(uow, content=f"<p>{STORED.replace('&', '&amp;')}</p>", organization_id=firm)
        await uow.insert(File, [{"name": STORED, "content_type": "text/plain"}])
        column = {"entity": FieldEntity.ORGANIZATION, "key": "k", "name": "K", "type": FieldType.TEXT}
        (field_id,) = await uow.insert(Field, [column])
        value = {"field_id": field_id, "subject_id": firm, **custom_text(STORED)}
        await uow.insert(CustomValue, [value])
        await create_others(uow)


async def create_others(uow: Any) -> None:
    """Create records with other texts, and with none."""
    await uow.insert(Currency, [{"code": "OTH", "name": "Other", "symbol": "O", "decimal_points": 2}])
    place = Address(locality="other", region="other", country="other", postal_code="other")
    firm = await factories.organization(
        uow, "Other", website="other", industry="other", annual_revenue="other", address=place
    )
    await factories.deal(uow, firm, title="Other", currency_code="OTH")
    await factories.person(uow, "Other", emails=(ContactPoint("other@x.example"),))
    await factories.activity(uow, await factories.activity_type(uow, "other"), subject="Other")
    await factories.note(uow, content="<p>Other</p>", organization_id=firm)
    await uow.insert(File, [{"name": "Other", "content_type": "image/png"}])


async def matches(viewer: CompanyFixture, where: str, name: str, *conditions: Any) -> list[int]:
    """Count the records that match each of the conditions, all of them in one document."""
    if where == "CustomFieldFilter":
        conditions = tuple([{"key": "k", name: condition}] for condition in conditions)
        where, name = "OrganizationWhere", "custom"
    if where == "AddressFilter":
        conditions = tuple({name: condition} for condition in conditions)
        where, name = "OrganizationWhere", "address"
    values = {f"c{number}": {name: condition} for number, condition in enumerate(conditions)}
    variables = ", ".join(f"${each}: {where}" for each in values)
    lists = " ".join(f"{each}: {LISTS[where]}(where: ${each}) {{ totalCount }}" for each in values)
    found = await viewer.ask(f"query ({variables}) {{ {lists} }}", **values)
    return [found[each]["totalCount"] for each in values]


def asked_text(name: str) -> str:
    return EMAIL.upper() if name == "email" else CODES.get(name, ASKED)


@pytest.mark.slow
async def test_text_filters_have_one_meaning(viewer: CompanyFixture, subtests: pytest.Subtests) -> None:
    await create_records(viewer)
    for where, name in TEXT_FILTERS:
        with subtests.test(where=where, name=name):
            text = asked_text(name)
            same = ({"eq": text}, {"in": ["x", text]}, {"contains": text[1:]}, {"startsWith": text[:4]})
            other = ({"ne": text}, {"notIn": [text]}, {"isNull": True})
            *found, ne, not_in, nulls = await matches(viewer, where, name, *same, *other)
            assert found == [1, 1, 1, 1]
            assert (ne, not_in) == (nulls + others(where, name),) * 2


async def test_accounts_by_place(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        places = {"A": Address(locality="Malmö", country="Sweden"), "B": Address(locality="Köln"), "C": None}
        for name, address in places.items():
            firm = await factories.organization(uow, name, address=address)
            await factories.deal(uow, firm, **factories.won(uow.now))

    async def found(**condition: Any) -> list[str]:
        document = "query ($where: AccountWhere) { accounts(where: $where) { nodes { name address { locality } } } }"
        return [row["name"] for row in (await viewer.ask(document, where={"address": condition}))["accounts"]["nodes"]]

    assert await found(locality={"in": ["malmo", "KOLN"]}, country={"eq": "sweden"}) == ["A"]
    assert await found(locality={"ne": "malmo"}) == ["B", "C"]
    assert await found(country={"isNull": True}, isNull=False) == ["B"]
    assert await found(isNull=True) == ["C"]


def others(where: str, name: str) -> int:
    """Number of records with another text: no other organization is an account."""
    return 0 if where == "AccountWhere" or name in {"text", "phone"} else 1
