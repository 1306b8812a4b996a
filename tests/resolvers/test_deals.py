"""Deals, and what becomes of accounts by them (docs/decisions/deals.md)."""

import pytest
from company_fixture import CompanyFixture
from mutate import account, do, kinds, mistake

ACCOUNTS = "{ accounts { totalCount nodes { name state wonValue { total { amount } } accountSince } } }"


async def test_a_deal_goes_through_its_life(world: CompanyFixture) -> None:
    organization = (await do(world, "organizationCreate", "organization { id }", name="A"))["organization"]["id"]
    made = await do(
        world,
        "dealCreate",
        "deal { id status value { amount currency } owner { name } }",
        title="D",
        organizationId=organization,
        value={"amount": "12.34", "currency": "EUR"},
    )
    deal = made["deal"].pop("id")

    assert made["deal"] == {
        "status": "OPEN",
        "value": {"amount": "12.34", "currency": "EUR"},
        "owner": {"name": "Eva Salas"},
    }
    assert await kinds(world, "dealWin", id=deal) == ["DEAL_WON", "ACCOUNT_ENTERED"]
    won = await world.ask(ACCOUNTS)
    assert won["accounts"]["nodes"][0]["wonValue"]["total"]["amount"] == "12.34"
    assert await kinds(world, "dealLose", id=deal, lostReason="Price") == ["DEAL_LOST", "ACCOUNT_LEFT"]
    assert await kinds(world, "dealReopen", id=deal) == ["DEAL_REOPENED"]
    shows = "deal { firstWonAt wonAt lostReason } events { kind wasAccountBefore }"
    again = await do(world, "dealWin", shows, id=deal, wonAt="2026-03-18T09:00:00Z")
    assert again["deal"] == {
        "firstWonAt": "2026-03-18T10:00:00Z",
        "wonAt": "2026-03-18T09:00:00Z",
        "lostReason": None,
    }
    assert again["events"][-1] == {"kind": "ACCOUNT_ENTERED", "wasAccountBefore": True}


async def test_winning_twice_is_winning_once(world: CompanyFixture) -> None:  # 7
    _, deal = await account(world)
    before = (await world.ask("{ events { totalCount } }"))["events"]

    await do(world, "dealWin", "deal { version }", id=deal)

    assert (await world.ask("{ events { totalCount } }"))["events"] == before


async def test_a_deal_with_a_person_only_makes_no_account(world: CompanyFixture) -> None:  # 3, 4
    person = (await do(world, "personCreate", "person { id }", name="Bo"))["person"]["id"]
    deal = (await do(world, "dealCreate", "deal { id }", title="D", personId=person))["deal"]["id"]
    assert await kinds(world, "dealWin", id=deal) == ["DEAL_WON"]
    organization = (await do(world, "organizationCreate", "organization { id }", name="A"))["organization"]["id"]
    await do(world, "personUpdate", "person { id }", id=person, organizationId=organization)
    assert (await world.ask(ACCOUNTS))["accounts"]["totalCount"] == 0
    assert await kinds(world, "dealMove", id=deal, organizationId=organization) == ["DEAL_MOVED", "ACCOUNT_ENTERED"]


async def test_a_won_deal_moves_an_account(world: CompanyFixture) -> None:
    _, deal = await account(world, "A")
    other = (await do(world, "organizationCreate", "organization { id }", name="B"))["organization"]["id"]

    moved = await kinds(world, "dealMove", id=deal, organizationId=other)

    assert sorted(moved) == ["ACCOUNT_ENTERED", "ACCOUNT_LEFT", "DEAL_MOVED", "DEAL_MOVED"]
    assert [each["name"] for each in (await world.ask(ACCOUNTS))["accounts"]["nodes"]] == ["B"]
    assert await kinds(world, "dealMove", id=deal, organizationId=None) == ["DEAL_MOVED", "ACCOUNT_LEFT"]


async def test_an_account_that_is_one_no_more_still_answers(world: CompanyFixture) -> None:  # 2
    organization, deal = await account(world)
    await do(world, "dealReopen", "deal { id }", id=deal)
    found = await world.ask(
        "query ($id: ID!) { node(id: $id) { ... on Organization { account { state } } } }", id=organization
    )
    assert found["node"]["account"]["state"] == "FORMER"


async def test_archiving_the_last_won_deal_keeps_the_account(world: CompanyFixture) -> None:  # 8
    _, deal = await account(world)
    await do(world, "dealUpdate", "deal { isArchived }", id=deal, isArchived=True)
    found = await world.ask("{ accounts { nodes { archivedWonCount } } }")
    assert found["accounts"]["nodes"] == [{"archivedWonCount": 1}]


async def test_another_day_of_the_win_moves_since_when_it_is_an_account(world: CompanyFixture) -> None:
    _, deal = await account(world)
    await do(world, "dealUpdate", "deal { id }", id=deal, wonAt="2025-12-31T23:30:00Z")
    found = await world.ask(ACCOUNTS)
    assert found["accounts"]["nodes"][0]["accountSince"] == "2025-12-31T23:30:00Z"


@pytest.mark.parametrize(
    ("given", "code", "field"),
    [
        ({"value": {"amount": "1.234", "currency": "EUR"}}, "INVALID", ["value", "amount"]),
        ({"value": {"amount": "1.5", "currency": "JPY"}}, "INVALID", ["value", "amount"]),
        ({"value": {"amount": "1", "currency": "XXX"}}, "NOT_FOUND", ["value", "currency"]),
        ({"value": {"amount": "99999999999999999", "currency": "EUR"}}, "INVALID", ["value", "amount"]),
        ({"probability": 101}, "INVALID", ["probability"]),
        ({"expectedCloseDate": "0001-01-01"}, "INVALID", ["expectedCloseDate"]),
        ({"wonAt": "2026-03-18T10:00:01Z"}, "INVALID", ["wonAt"]),
    ],
)
async def test_what_cannot_be_kept_of_a_deal_is_told(
    world: CompanyFixture, given: dict[str, object], code: str, field: list[str]
) -> None:
    _, deal = await account(world)
    assert await mistake(world, "dealUpdate", id=deal, **given) == (code, field)


async def test_values_may_be_exact_negative_nought_or_none(world: CompanyFixture) -> None:  # 16, 19
    for amount, currency in (("-12.50", "EUR"), ("0", "EUR"), ("1", "JPY"), ("1.234", "KWD")):
        made = await do(
            world,
            "dealCreate",
            "deal { value { amount currency } }",
            title="D",
            value={"amount": amount, "currency": currency},
        )
        assert float(made["deal"]["value"]["amount"]) == float(amount)
    assert (await do(world, "dealCreate", "deal { value { amount } }", title="D"))["deal"]["value"]["amount"] == "0.00"


async def test_a_deleted_deal_is_as_one_not_won(world: CompanyFixture) -> None:
    _, deal = await account(world)
    assert await kinds(world, "dealDelete", id=deal) == ["DEAL_DELETED", "ACCOUNT_LEFT"]
    assert await mistake(world, "dealWin", id=deal) == ("NOT_FOUND", ["id"])
    assert await kinds(world, "dealRestore", id=deal) == ["DEAL_RESTORED", "ACCOUNT_ENTERED"]


async def test_a_deal_won_by_a_deleted_organization_waits_for_its_return(world: CompanyFixture) -> None:  # 9
    organization, deal = await account(world)
    await do(world, "dealReopen", "deal { id }", id=deal)
    await do(world, "organizationDelete", "deletedId", id=organization)
    assert await kinds(world, "dealWin", id=deal) == ["DEAL_WON"]
    assert await kinds(world, "organizationRestore", id=organization) == ["ORGANIZATION_RESTORED", "ACCOUNT_ENTERED"]
