"""The documents of tests/contract/, which must run unchanged for ever, and their statement counts."""

from datetime import timedelta
from pathlib import Path

import factories
import pytest
from company_fixture import CompanyFixture

DOCUMENTS = {path.stem: path.read_text() for path in (Path(__file__).parents[1] / "contract").glob("*.graphql")}
LIMITS = {"account_list": 3, "account_board": 8, "account_page": 10}


async def populate(viewer: CompanyFixture, organizations: int) -> None:
    now = viewer.database.clock()
    async with viewer.uow() as uow:
        call = await factories.activity_type(uow)
        for number in range(organizations):
            organization = await factories.organization(uow, f"Kunde {number}", owner_id=viewer.user_id)
            person = await factories.person(uow, organization_id=organization)
            won = await factories.deal(uow, organization, **factories.won(now - timedelta(days=number)))
            await factories.deal(uow, organization)
            await factories.activity(uow, call, deal_id=won, due_at=now + timedelta(days=number - 1))
            await factories.activity(uow, call, person_id=person, due_date=now.date() + timedelta(days=number))
            await factories.note(uow, organization_id=organization, author_id=viewer.user_id)


async def run(viewer: CompanyFixture, name: str) -> dict:
    variables = {}
    if name == "account_page":
        data = await viewer.ask("{ accounts(first: 1) { nodes { id } } }")
        variables["id"] = data["accounts"]["nodes"][0]["id"]
    return await viewer.ask(DOCUMENTS[name], **variables)


@pytest.mark.parametrize("name", sorted(DOCUMENTS))
async def test_statement_count_independent_of_account_count(viewer: CompanyFixture, name: str) -> None:
    await populate(viewer, 1)
    await run(viewer, name)  # the flags are read once
    await run(viewer, name)
    count_for_one = statement_count(viewer)

    await populate_eleven_more(viewer)
    await run(viewer, name)

    assert statement_count(viewer) == count_for_one <= LIMITS[name]


def statement_count(viewer: CompanyFixture) -> int:
    """Number of statements; authentication counts once, since a slow answer repeats it."""
    return 1 + sum("token.hash" not in statement for statement in viewer.statements)


async def populate_eleven_more(viewer: CompanyFixture) -> None:
    now = viewer.database.clock()
    async with viewer.uow() as uow:
        call = await factories.activity_type(uow, "meeting")
        for number in range(11):
            organization = await factories.organization(uow, f"Cliente {number}", owner_id=viewer.user_id)
            await factories.deal(uow, organization, **factories.won(now))
            await factories.activity(uow, call, organization_id=organization, due_date=now.date())


async def test_account_list_document(viewer: CompanyFixture) -> None:
    await populate(viewer, 2)

    data = await run(viewer, "account_list")

    first = data["accounts"]["edges"][0]["node"]
    assert first["wonValue"] == {"dealCount": 1, "isComplete": True, "total": {"amount": "100.00", "currency": "EUR"}}
    assert first["nextActivity"]["type"] == {"key": "call", "name": "Call"}
    assert first["owner"]["name"] == "Eva Salas"


async def test_account_board_document(viewer: CompanyFixture) -> None:
    await populate(viewer, 9)

    data = await run(viewer, "account_board")

    columns = data["accountBoard"]["columns"]
    assert len(columns) == 6
    assert sum(column["count"] for column in columns) == 9
    assert sorted(card["name"] for column in columns for card in column["accounts"]["nodes"]) == sorted(
        f"Kunde {number}" for number in range(9)
    )


async def test_account_page_document(viewer: CompanyFixture) -> None:
    await populate(viewer, 1)

    account = (await run(viewer, "account_page"))["account"]

    assert [deal["status"] for deal in account["deals"]["nodes"]] == ["OPEN", "WON"]
    assert account["wonValue"]["byCurrency"] == [{"currency": "EUR", "amount": "100.00", "dealCount": 1}]
    assert len(account["activities"]["nodes"]) == 2
    assert account["notes"]["nodes"][0]["author"] == {"name": "Eva Salas"}
