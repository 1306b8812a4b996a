"""Placeholder users of imports, whose place an invited person takes."""

from typing import Any

import httpx2
import pytest
from company_fixture import CompanyFixture
from factories import organization
from mutate import mutation_payload, user_error

from auth.accept_invitation import accept_invitation
from auth.services import ClientInfo
from db.companies import create_user
from db.ids import global_id

OWNED = """query ($owner: ID!) { organizations(where: {ownerId: {eq: $owner}}) { nodes { name owner {
  name email isPlaceholder isActive } } } }"""
CLIENT = ClientInfo("192.0.2.1", "tests")
GRETA = {"name": "Greta Lindholm", "email": "greta@solera.example"}


async def create_placeholder(viewer: CompanyFixture, name: str = "Greta Lindholm") -> str:
    """Create a placeholder who owns an organization; return its global id."""
    async with viewer.uow() as uow:
        user_id = await create_user(uow, viewer.company, name=name, is_placeholder=True, is_active=False)
        await organization(uow, "Kessler", owner_id=user_id)
    return global_id("User", user_id)


async def accept_newest(viewer: CompanyFixture, name: str = "") -> None:
    """Accept the invitation that was sent last."""
    _, _, text = (await viewer.deliver_emails())[-1]
    secret = text.partition("#")[2].split()[0]
    await accept_invitation(viewer.services, CLIENT, secret, name, "a new password of hers")


async def invite(viewer: CompanyFixture, **values: Any) -> Any:
    return await mutation_payload(viewer, "userInvite", "invitation { placeholder { id } }", **values)


async def owner_of_kessler(viewer: CompanyFixture, user_id: str) -> Any:
    (node,) = (await viewer.ask(OWNED, owner=user_id))["organizations"]["nodes"]
    return node["owner"]


async def test_invited_person_takes_chosen_placeholder(http: httpx2.AsyncClient, viewer: CompanyFixture) -> None:
    greta = await create_placeholder(viewer)

    payload = await invite(viewer, **GRETA, placeholderId=greta)
    await accept_newest(viewer, "Greta L.")

    assert payload["invitation"]["placeholder"] == {"id": greta}
    assert await owner_of_kessler(viewer, greta) == {
        "name": "Greta L.", "email": "greta@solera.example", "isPlaceholder": False, "isActive": True
    }  # fmt: skip


async def test_placeholder_of_same_name_must_be_chosen_or_declined(viewer: CompanyFixture) -> None:
    greta = await create_placeholder(viewer, "GRETA  Lindhölm")

    assert await user_error(viewer, "userInvite", **GRETA) == ("UNCONFIRMED", ["placeholderId"])
    assert (await invite(viewer, **GRETA, placeholderId=None))["invitation"] == {"placeholder": None}
    await accept_newest(viewer)

    assert (await owner_of_kessler(viewer, greta))["isPlaceholder"]


@pytest.mark.slow
async def test_placeholder_named_by_address_is_taken_by_itself(viewer: CompanyFixture) -> None:
    greta = await create_placeholder(viewer, "Greta@Solera.example")

    await invite(viewer, **GRETA)
    await accept_newest(viewer)

    assert await owner_of_kessler(viewer, greta) == {**GRETA, "isPlaceholder": False, "isActive": True}


async def test_second_person_does_not_take_a_taken_placeholder(viewer: CompanyFixture) -> None:
    greta = await create_placeholder(viewer)
    await invite(viewer, **GRETA, placeholderId=greta)
    await accept_newest(viewer)

    assert await user_error(viewer, "userInvite", email="eve@solera.example", placeholderId=greta) == (
        "INVALID",
        ["placeholderId"],
    )
    assert (await owner_of_kessler(viewer, greta))["email"] == GRETA["email"]


async def test_two_invitations_of_a_placeholder_make_two_users(viewer: CompanyFixture) -> None:
    greta = await create_placeholder(viewer)
    for email in (GRETA["email"], "eve@solera.example"):
        await invite(viewer, email=email, placeholderId=greta)
        await viewer.deliver_emails()

    for _ in range(2):
        await accept_newest(viewer)
        viewer.emails.pop()

    assert (await owner_of_kessler(viewer, greta))["email"] == "eve@solera.example"
    users = await viewer.ask("{ users(where: {isPlaceholder: false}) { nodes { email } } }")
    assert {"email": GRETA["email"]} in users["users"]["nodes"]
    assert await viewer.ask("{ users(where: {isPlaceholder: true}) { totalCount } }") == {"users": {"totalCount": 0}}
