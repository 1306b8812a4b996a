"""Invitations to addresses that look like another one of the company."""

import pytest
from company_fixture import CompanyFixture, make_company

from auth.look_alikes import skeleton

INVITE = """mutation ($input: UserInviteInput!) {
  userInvite(input: $input) { invitation { email } userErrors { code message field } } }"""


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    "look_alike",
    [
        "evа@solera.example",
        "еva@solera.example",
        "eva@sοlera.example",
        "eva@so1era.example",
        "eva@s0lera.example",
        "éva@solera.example",
        "ｅva@solera.example",
        "eνa@solera.example",
        "eva@soIera.example",
    ],
)
async def test_look_alike_of_a_user_needs_confirmation(viewer: CompanyFixture, look_alike: str) -> None:
    answer = (await viewer.ask(INVITE, input={"email": look_alike, "validateOnly": True}))["userInvite"]

    assert answer["invitation"] is None
    (error,) = answer["userErrors"]
    assert (error["code"], error["field"]) == ("LOOK_ALIKE", ["input", "email"])
    assert "eva@solera.example" in error["message"]
    confirmed = await viewer.ask(INVITE, input={"email": look_alike, "allowLookAlike": True})
    assert confirmed["userInvite"] == {"invitation": {"email": look_alike.lower()}, "userErrors": []}


async def test_look_alike_of_a_pending_invitation_needs_confirmation(viewer: CompanyFixture) -> None:
    await viewer.ask(INVITE, input={"email": "burns@solera.example"})

    answer = await viewer.ask(INVITE, input={"email": "bums@solera.example"})

    assert answer["userInvite"]["userErrors"][0]["code"] == "LOOK_ALIKE"


@pytest.mark.parametrize(
    "email", ["ada@solera.example", "evan@solera.example", "eva@solera.test", "eva@soiera.example"]
)
async def test_other_addresses_are_invited(viewer: CompanyFixture, email: str) -> None:
    await viewer.ask(INVITE, input={"email": email})

    answer = await viewer.ask(INVITE, input={"email": email})

    assert answer["userInvite"] == {"invitation": {"email": email}, "userErrors": []}


async def test_users_of_other_companies_are_not_compared(viewer: CompanyFixture) -> None:
    await make_company(viewer.database, "Koyo")

    answer = await viewer.ask(INVITE, input={"email": "evа@koyo.example"})

    assert answer["userInvite"]["userErrors"] == []


def test_skeletons_of_pairs() -> None:
    assert skeleton("burns@vvest.example") == skeleton("bums@west.example")
    assert skeleton("łukasz@x.example") == skeleton("lukasz@x.example")
    assert skeleton("eva@x.example") != skeleton("ada@x.example")
