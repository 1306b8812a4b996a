"""Users of a company: roles, activation and profiles."""

import pytest
from company_fixture import CompanyFixture, make_company

from auth.authentication import TOKEN_PREFIX
from auth.errors import Unauthenticated
from auth.secret_tokens import new_credential
from db.companies import create_token, create_user
from db.models import CompanyRole

USERS = "{ users { nodes { id name role isActive viewerCanManage } } }"
ROLE = """mutation ($id: ID!, $role: CompanyRole!) {
  userRoleChange(input: {id: $id, role: $role}) { user { role } userErrors { code field } } }"""
DEACTIVATE = "mutation ($id: ID!) { userDeactivate(input: {id: $id}) { user { isActive } userErrors { code } } }"
ACTIVATE = "mutation ($id: ID!) { userActivate(input: {id: $id}) { user { isActive } userErrors { code } } }"
PROFILE = """mutation ($input: ProfileUpdateInput!) {
  profileUpdate(input: $input) { user { name locale timeZone currency } userErrors { code field } } }"""
EVENTS = "{ identityEvents(first: 50) { nodes { kind actor { name } user { name } details address } } }"


async def colleague(
    viewer: CompanyFixture, name: str = "Tom", role: CompanyRole = CompanyRole.REGULAR
) -> CompanyFixture:
    """Add a user of the same company, with a token."""
    token = new_credential(TOKEN_PREFIX, viewer.company.id)
    async with viewer.uow() as uow:
        person = {"name": name, "email": f"{name.lower()}@solera.example", "role": role}
        user_id = await create_user(uow, viewer.company, **person)
        await create_token(uow, user_id, "test", hash=token.hash, prefix=token.prefix)
    return CompanyFixture(viewer.database, viewer.company, user_id, token)


async def load_user_ids(viewer: CompanyFixture) -> dict[str, str]:
    return {user["name"]: user["id"] for user in (await viewer.ask(USERS))["users"]["nodes"]}


async def test_role_change_applies_to_next_operation(viewer: CompanyFixture) -> None:
    tom = await colleague(viewer)
    user_ids = await load_user_ids(viewer)
    assert await tom.refusal(EVENTS) == ("FORBIDDEN", "Your role, or your token, does not allow this.")

    data = await viewer.ask(ROLE, id=user_ids["Tom"], role="ADMIN")

    assert data["userRoleChange"] == {"user": {"role": "ADMIN"}, "userErrors": []}
    (newest, *_) = (await tom.ask(EVENTS))["identityEvents"]["nodes"]
    assert newest == {
        "kind": "ROLE_CHANGED",
        "actor": {"name": "Eva Salas"},
        "user": {"name": "Tom"},
        "details": "REGULAR → ADMIN",
        "address": "192.0.2.1",
    }


@pytest.mark.parametrize("role", [CompanyRole.REGULAR, CompanyRole.READ_ONLY])
async def test_user_management_requires_administrator(viewer: CompanyFixture, role: CompanyRole) -> None:
    tom = await colleague(viewer, role=role)
    user_ids = await load_user_ids(viewer)

    for document in (ROLE, DEACTIVATE, ACTIVATE):
        variables = {"id": user_ids["Eva Salas"], **({"role": "REGULAR"} if document is ROLE else {})}
        assert (await tom.refusal(document, **variables))[0] == "FORBIDDEN"
    users = (await tom.ask(USERS))["users"]["nodes"]
    assert {user["viewerCanManage"] for user in users} == {False}


async def test_last_administrator_cannot_be_removed(viewer: CompanyFixture) -> None:
    tom = await colleague(viewer)
    user_ids = await load_user_ids(viewer)

    for response in (
        viewer.ask(ROLE, id=user_ids["Eva Salas"], role="REGULAR"),
        viewer.ask(DEACTIVATE, id=user_ids["Eva Salas"]),
    ):
        ((data,),) = ((await response).values(),)
        assert (data["user"], data["userErrors"][0]["code"]) == (None, "LAST_ADMIN")
    await viewer.ask(ROLE, id=user_ids["Tom"], role="ADMIN")
    assert (await viewer.ask(ROLE, id=user_ids["Eva Salas"], role="REGULAR"))["userRoleChange"]["userErrors"] == []
    assert (await tom.ask(DEACTIVATE, id=user_ids["Tom"]))["userDeactivate"]["userErrors"] == [{"code": "LAST_ADMIN"}]


async def test_deactivated_user_rejected_at_once(viewer: CompanyFixture) -> None:
    tom = await colleague(viewer)
    user_ids = await load_user_ids(viewer)

    await viewer.ask(DEACTIVATE, id=user_ids["Tom"])
    with pytest.raises(Unauthenticated):
        await tom.ask(USERS)
    await viewer.ask(ACTIVATE, id=user_ids["Tom"])
    with pytest.raises(Unauthenticated):
        await tom.ask(USERS)


async def test_same_role_changes_nothing(viewer: CompanyFixture) -> None:
    user_ids = await load_user_ids(viewer)
    before = await viewer.ask(EVENTS)

    await viewer.ask(ROLE, id=user_ids["Eva Salas"], role="ADMIN")

    assert await viewer.ask(EVENTS) == before


async def test_user_of_other_company_not_found(viewer: CompanyFixture) -> None:
    other_ids = await load_user_ids(await make_company(viewer.database, "Koyo"))

    data = await viewer.ask(ROLE, id=other_ids["Eva Salas"], role="READ_ONLY")

    assert data["userRoleChange"] == {"user": None, "userErrors": [{"code": "NOT_FOUND", "field": ["input", "id"]}]}


async def test_placeholder_user_cannot_be_activated(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        await create_user(uow, viewer.company, name="Old", email=None, is_active=False, is_placeholder=True)

    data = await viewer.ask(ACTIVATE, id=(await load_user_ids(viewer))["Old"])

    assert data["userActivate"]["userErrors"] == [{"code": "INVALID"}]


async def test_profile_update_keeps_omitted_fields(viewer: CompanyFixture) -> None:
    first = await viewer.ask(PROFILE, input={"name": " Eva S. ", "timeZone": "Asia/Tokyo", "currency": "JPY"})
    second = await viewer.ask(PROFILE, input={"locale": "es-ES"})

    assert first["profileUpdate"]["user"] | {"locale": ""} == {
        "name": "Eva S.",
        "locale": "",
        "timeZone": "Asia/Tokyo",
        "currency": "JPY",
    }
    assert second["profileUpdate"]["user"] == first["profileUpdate"]["user"] | {"locale": "es-ES"}


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"name": ""}, "BLANK"),
        ({"name": " \u200b\u00a0 "}, "BLANK"),
        ({"name": "x" * 256}, "TOO_LONG"),
        ({"name": "a\x00b"}, "INVALID"),
        ({"name": "a\ud800b"}, "INVALID"),
        ({"timeZone": "Mars/Olympus"}, "INVALID"),
        ({"timeZone": "../etc/passwd"}, "INVALID"),
        ({"locale": "klingon!"}, "INVALID"),
        ({"currency": "XXX"}, "NOT_FOUND"),
    ],
)
async def test_profile_update_rejects_invalid_values(viewer: CompanyFixture, values: dict[str, str], code: str) -> None:
    before = await viewer.ask(USERS)

    data = await viewer.ask(PROFILE, input=values)

    assert data["profileUpdate"]["user"] is None
    assert data["profileUpdate"]["userErrors"] == [{"code": code, "field": ["input", *values]}]
    assert await viewer.ask(USERS) == before
