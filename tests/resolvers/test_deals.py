"""Deals: mutations, and their effect on accounts (docs/decisions/deals.md)."""

import pytest
from company_fixture import CompanyFixture
from mutate import create_account, event_kinds, run_mutation, user_error

ACCOUNTS = "{ accounts { totalCount nodes { name state wonValue { total { amount } } accountSince } } }"


async def test_deal_life_cycle(viewer: CompanyFixture) -> None:
    organization = (await run_mutation(viewer, "organizationCreate", "organization { id }", name="A"))["organization"][
        "id"
    ]
    created = await run_mutation(
        viewer,
        "dealCreate",
        "deal { id status value { amount currency } owner { name } }",
        title="D",
        organizationId=organization,
        value={"amount": "12.34", "currency": "EUR"},
    )
    deal = created["deal"].pop("id")

    assert created["deal"] == {
        "status": "OPEN",
        "value": {"amount": "12.34", "currency": "EUR"},
        "owner": {"name": "Eva Salas"},
    }
    assert await event_kinds(viewer, "dealWin", id=deal) == ["DEAL_WON", "ACCOUNT_ENTERED"]
    won = await viewer.ask(ACCOUNTS)
    assert won["accounts"]["nodes"][0]["wonValue"]["total"]["amount"] == "12.34"
    assert await event_kinds(viewer, "dealLose", id=deal, lostReason="Price") == ["DEAL_LOST", "ACCOUNT_LEFT"]
    assert await event_kinds(viewer, "dealReopen", id=deal) == ["DEAL_REOPENED"]
    payload = "deal { firstWonAt wonAt lostReason } events { kind wasAccountBefore }"
    again = await run_mutation(viewer, "dealWin", payload, id=deal, wonAt="2026-03-18T09:00:00Z")
    assert again["deal"] == {
        "firstWonAt": "2026-03-18T10:00:00Z",
        "wonAt": "2026-03-18T09:00:00Z",
        "lostReason": None,
    }
    assert again["events"][-1] == {"kind": "ACCOUNT_ENTERED", "wasAccountBefore": True}


async def test_deal_win_is_idempotent(viewer: CompanyFixture) -> None:  # edge case 7
    _, deal = await create_account(viewer)
    before = (await viewer.ask("{ events { totalCount } }"))["events"]

    await run_mutation(viewer, "dealWin", "deal { version }", id=deal)

    assert (await viewer.ask("{ events { totalCount } }"))["events"] == before


async def test_won_deal_without_organization_makes_no_account(viewer: CompanyFixture) -> None:  # edge cases 3, 4
    person = (await run_mutation(viewer, "personCreate", "person { id }", name="Bo"))["person"]["id"]
    deal = (await run_mutation(viewer, "dealCreate", "deal { id }", title="D", personId=person))["deal"]["id"]
    assert await event_kinds(viewer, "dealWin", id=deal) == ["DEAL_WON"]
    organization = (await run_mutation(viewer, "organizationCreate", "organization { id }", name="A"))["organization"][
        "id"
    ]
    await run_mutation(viewer, "personUpdate", "person { id }", id=person, organizationId=organization)
    assert (await viewer.ask(ACCOUNTS))["accounts"]["totalCount"] == 0
    assert await event_kinds(viewer, "dealMove", id=deal, organizationId=organization) == [
        "DEAL_MOVED",
        "ACCOUNT_ENTERED",
    ]


async def test_moved_won_deal_moves_membership(viewer: CompanyFixture) -> None:
    _, deal = await create_account(viewer, "A")
    other = (await run_mutation(viewer, "organizationCreate", "organization { id }", name="B"))["organization"]["id"]

    moved = await event_kinds(viewer, "dealMove", id=deal, organizationId=other)

    assert sorted(moved) == ["ACCOUNT_ENTERED", "ACCOUNT_LEFT", "DEAL_MOVED", "DEAL_MOVED"]
    assert [account_node["name"] for account_node in (await viewer.ask(ACCOUNTS))["accounts"]["nodes"]] == ["B"]
    assert await event_kinds(viewer, "dealMove", id=deal, organizationId=None) == ["DEAL_MOVED", "ACCOUNT_LEFT"]


async def test_former_account_is_readable(viewer: CompanyFixture) -> None:  # edge case 2
    organization, deal = await create_account(viewer)
    await run_mutation(viewer, "dealReopen", "deal { id }", id=deal)
    data = await viewer.ask(
        "query ($id: ID!) { node(id: $id) { ... on Organization { account { state } } } }", id=organization
    )
    assert data["node"]["account"]["state"] == "FORMER"


async def test_archived_won_deal_keeps_account(viewer: CompanyFixture) -> None:  # edge case 8
    _, deal = await create_account(viewer)
    await run_mutation(viewer, "dealUpdate", "deal { isArchived }", id=deal, isArchived=True)
    data = await viewer.ask("{ accounts { nodes { archivedWonCount } } }")
    assert data["accounts"]["nodes"] == [{"archivedWonCount": 1}]


async def test_account_since_follows_won_at(viewer: CompanyFixture) -> None:
    _, deal = await create_account(viewer)
    await run_mutation(viewer, "dealUpdate", "deal { id }", id=deal, wonAt="2025-12-31T23:30:00Z")
    data = await viewer.ask(ACCOUNTS)
    assert data["accounts"]["nodes"][0]["accountSince"] == "2025-12-31T23:30:00Z"


@pytest.mark.parametrize(
    ("values", "code", "field"),
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
@pytest.mark.sqlite_only  # the input is checked in Python
async def test_deal_update_rejects_invalid_values(
    viewer: CompanyFixture, values: dict[str, object], code: str, field: list[str]
) -> None:
    _, deal = await create_account(viewer)
    assert await user_error(viewer, "dealUpdate", id=deal, **values) == (code, field)


async def test_deal_value_exact_negative_zero_or_none(viewer: CompanyFixture) -> None:  # edge cases 16, 19
    for amount, currency in (("-12.50", "EUR"), ("0", "EUR"), ("1", "JPY"), ("1.234", "KWD")):
        created = await run_mutation(
            viewer,
            "dealCreate",
            "deal { value { amount currency } }",
            title="D",
            value={"amount": amount, "currency": currency},
        )
        assert float(created["deal"]["value"]["amount"]) == float(amount)
    assert (await run_mutation(viewer, "dealCreate", "deal { value { amount } }", title="D"))["deal"]["value"][
        "amount"
    ] == "0.00"


async def test_deleted_won_deal_ends_membership(viewer: CompanyFixture) -> None:
    _, deal = await create_account(viewer)
    assert await event_kinds(viewer, "dealDelete", id=deal) == ["DEAL_DELETED", "ACCOUNT_LEFT"]
    assert await user_error(viewer, "dealWin", id=deal) == ("NOT_FOUND", ["id"])
    assert await event_kinds(viewer, "dealRestore", id=deal) == ["DEAL_RESTORED", "ACCOUNT_ENTERED"]


async def test_deal_won_while_organization_deleted(viewer: CompanyFixture) -> None:  # edge case 9
    organization, deal = await create_account(viewer)
    await run_mutation(viewer, "dealReopen", "deal { id }", id=deal)
    await run_mutation(viewer, "organizationDelete", "deletedId", id=organization)
    assert await event_kinds(viewer, "dealWin", id=deal) == ["DEAL_WON"]
    assert await event_kinds(viewer, "organizationRestore", id=organization) == [
        "ORGANIZATION_RESTORED",
        "ACCOUNT_ENTERED",
    ]
