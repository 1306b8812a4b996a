"""A company's users as its administrator sees them, and everybody's own profile."""

import pytest
from company_fixture import CompanyFixture, make_company

from auth.authentication import TOKEN_PREFIX
from auth.secret_tokens import new_secret
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
    world: CompanyFixture, name: str = "Tom", role: CompanyRole = CompanyRole.REGULAR
) -> CompanyFixture:
    """Another user of the same company, with a token of their own."""
    token = new_secret(TOKEN_PREFIX)
    async with world.uow() as uow:
        person = {"name": name, "email": f"{name.lower()}@solera.example", "role": role}
        user_id = await create_user(uow, world.company, **person)
        await create_token(uow, user_id, "test", hash=token.hash, prefix=token.prefix)
    return CompanyFixture(world.database, world.company, user_id, token)


async def ids(world: CompanyFixture) -> dict[str, str]:
    return {user["name"]: user["id"] for user in (await world.ask(USERS))["users"]["nodes"]}


async def test_a_role_holds_from_the_next_operation_on(world: CompanyFixture) -> None:
    tom = await colleague(world)
    who = await ids(world)
    assert await tom.refusal(EVENTS) == ("FORBIDDEN", "Your role, or your token, does not allow this.")

    answer = await world.ask(ROLE, id=who["Tom"], role="ADMIN")

    assert answer["userRoleChange"] == {"user": {"role": "ADMIN"}, "userErrors": []}
    (newest, *_) = (await tom.ask(EVENTS))["identityEvents"]["nodes"]
    assert newest == {
        "kind": "ROLE_CHANGED",
        "actor": {"name": "Eva Salas"},
        "user": {"name": "Tom"},
        "details": "REGULAR → ADMIN",
        "address": "192.0.2.1",
    }


@pytest.mark.parametrize("role", [CompanyRole.REGULAR, CompanyRole.READ_ONLY])
async def test_users_are_managed_by_administrators_only(world: CompanyFixture, role: CompanyRole) -> None:
    tom = await colleague(world, role=role)
    who = await ids(world)

    for document in (ROLE, DEACTIVATE, ACTIVATE):
        variables = {"id": who["Eva Salas"], **({"role": "REGULAR"} if document is ROLE else {})}
        assert (await tom.refusal(document, **variables))[0] == "FORBIDDEN"
    seen = (await tom.ask(USERS))["users"]["nodes"]
    assert {user["viewerCanManage"] for user in seen} == {False}


async def test_the_last_administrator_stays_one(world: CompanyFixture) -> None:
    tom = await colleague(world)
    who = await ids(world)

    for asked in (world.ask(ROLE, id=who["Eva Salas"], role="REGULAR"), world.ask(DEACTIVATE, id=who["Eva Salas"])):
        ((answer,),) = ((await asked).values(),)
        assert (answer["user"], answer["userErrors"][0]["code"]) == (None, "LAST_ADMIN")
    await world.ask(ROLE, id=who["Tom"], role="ADMIN")
    assert (await world.ask(ROLE, id=who["Eva Salas"], role="REGULAR"))["userRoleChange"]["userErrors"] == []
    assert (await tom.ask(DEACTIVATE, id=who["Tom"]))["userDeactivate"]["userErrors"] == [{"code": "LAST_ADMIN"}]


async def test_whoever_is_deactivated_is_refused_at_once_and_may_come_back(world: CompanyFixture) -> None:
    tom = await colleague(world)
    who = await ids(world)

    await world.ask(DEACTIVATE, id=who["Tom"])
    with pytest.raises(Exception, match="not known, or was revoked"):
        await tom.ask(USERS)
    await world.ask(ACTIVATE, id=who["Tom"])

    assert await tom.ask(USERS)


async def test_what_is_the_same_already_changes_nothing(world: CompanyFixture) -> None:
    who = await ids(world)
    before = await world.ask(EVENTS)

    await world.ask(ROLE, id=who["Eva Salas"], role="ADMIN")

    assert await world.ask(EVENTS) == before


async def test_a_user_of_another_company_is_none(world: CompanyFixture) -> None:
    theirs = await ids(await make_company(world.database, "Koyo"))

    answer = await world.ask(ROLE, id=theirs["Eva Salas"], role="READ_ONLY")

    assert answer["userRoleChange"] == {"user": None, "userErrors": [{"code": "NOT_FOUND", "field": ["input", "id"]}]}


async def test_whoever_was_only_named_in_a_file_cannot_be_let_in(world: CompanyFixture) -> None:
    async with world.uow() as uow:
        await create_user(uow, world.company, name="Old", email=None, is_active=False, is_placeholder=True)

    answer = await world.ask(ACTIVATE, id=(await ids(world))["Old"])

    assert answer["userActivate"]["userErrors"] == [{"code": "INVALID"}]


async def test_a_profile_is_changed_in_what_is_said(world: CompanyFixture) -> None:
    first = await world.ask(PROFILE, input={"name": " Eva S. ", "timeZone": "Asia/Tokyo", "currency": "JPY"})
    second = await world.ask(PROFILE, input={"locale": "es-ES"})

    assert first["profileUpdate"]["user"] | {"locale": ""} == {
        "name": "Eva S.",
        "locale": "",
        "timeZone": "Asia/Tokyo",
        "currency": "JPY",
    }
    assert second["profileUpdate"]["user"] == first["profileUpdate"]["user"] | {"locale": "es-ES"}


@pytest.mark.parametrize(
    ("said", "code"),
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
async def test_what_cannot_be_said_of_oneself_is_told_at_its_field(
    world: CompanyFixture, said: dict[str, str], code: str
) -> None:
    before = await world.ask(USERS)

    answer = await world.ask(PROFILE, input=said)

    assert answer["profileUpdate"]["user"] is None
    assert answer["profileUpdate"]["userErrors"] == [{"code": code, "field": ["input", *said]}]
    assert await world.ask(USERS) == before
