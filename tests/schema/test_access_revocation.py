"""What is taken away is gone at once: for what begins, for what is under way, for what is written, for what is open."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
from beta_client import ACCOUNTS, STAFF, UNAVAILABLE, change
from company_fixture import CompanyFixture, FixedClock, make_company
from mutate import account
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from starlette.applications import Starlette
from websocket_client import Closed, Socket, socket

import resolvers
from app import create_app
from beta.change_flag import change_flag
from beta.ops import AddMember, Exclude, Kill, RemoveMember, Revive, SetStage
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.models import Company, FlagStage, Token
from db.transactions import begin
from flags import flag_store

COUNT = "{ accounts { totalCount } }"
UPDATE = """mutation ($input: OrganizationUpdateInput!) {
  accountUpdate(input: $input) { account { name } userErrors { code } } }"""
LISTEN = "subscription { accountChanged { kind account { name } events { kind } } }"
SOON = 0.5
"""Within how many seconds a stream must be over (issue: the beta)."""


async def codes(world: CompanyFixture, document: str, **variables: Any) -> list[dict[str, Any]]:
    """The extensions of the errors of an answer."""
    return [error.extensions for error in (await world.answer(document, **variables)).errors or ()]


async def test_after_a_kill_nothing_begins_and_after_the_revival_everything_does(world: CompanyFixture) -> None:
    await world.ask(COUNT)
    outsider = await make_company(world.database, "Koyo", in_beta=False)
    before = await outsider.refusal(COUNT)

    await change(world.database, Kill())

    assert await codes(world, COUNT) == [UNAVAILABLE]
    assert await codes(world, "{ organizations { totalCount } }") == []
    assert await codes(world, "{ accountz { totalCount } }") == [{"code": "GRAPHQL_VALIDATION_FAILED"}]
    assert await outsider.refusal(COUNT) == before
    await change(world.database, Revive())
    assert await world.ask(COUNT) == {"accounts": {"totalCount": 0}}


@pytest.mark.parametrize("stage", [FlagStage.RETIRED, FlagStage.DRAFT])
async def test_a_stage_closes_what_it_is_the_end_or_before_the_beginning_of(
    world: CompanyFixture, stage: FlagStage
) -> None:
    await change(world.database, SetStage(stage=stage))

    assert await codes(world, COUNT) == [UNAVAILABLE]


async def test_an_exclusion_goes_before_a_membership(world: CompanyFixture) -> None:
    await change(world.database, Exclude(company_id=world.company.id, user_id=world.user_id))

    assert await codes(world, COUNT) == [UNAVAILABLE]


async def test_what_was_read_before_a_kill_does_not_leave_after_it(
    world: CompanyFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A slow question (docs/decisions/threat-model.md, 15): its resolver sleeps while the beta is killed."""
    summarize = resolvers.account_summary.summarize_accounts

    async def slowly(*given: Any) -> Any:
        found = await summarize(*given)
        await change(world.database, Kill())
        await asyncio.sleep(0.25)
        return found

    monkeypatch.setattr(resolvers.account_summary, "summarize_accounts", slowly)
    answer = await world.answer("{ accountSummary { count } }")

    assert answer.data is None
    assert [error.extensions for error in answer.errors] == [UNAVAILABLE]


async def test_what_is_being_written_when_the_gate_closes_is_not_kept(
    world: CompanyFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """docs/decisions/threat-model.md, 16: on PostgreSQL the kill commits in the middle; SQLite has one writer, so it comes from within."""
    organization, _ = await account(world)
    accounts = resolvers.organizations.find_account

    async def slowly(uow: Any, identity: int) -> Any:
        if world.database.is_sqlite:
            await kill_within(uow)
        else:
            await change(world.database, Kill())
        return await accounts(uow, identity)

    monkeypatch.setattr(resolvers.organizations, "find_account", slowly)
    refused = await codes(world, UPDATE, input={"id": organization, "name": "Changed"})

    monkeypatch.undo()
    assert refused == [UNAVAILABLE]
    shown = await world.ask("query ($id: ID!) { organization(id: $id) { name version } }", id=organization)
    assert shown["organization"]["name"] == "Northwind"


async def kill_within(uow: Any) -> None:
    """Kill the flag in the very transaction of a write; what it sees is what it would see of another's commit."""
    await change_flag(await FlagUnitOfWork.within(uow, STAFF), ACCOUNTS, [Kill()], reason="Now.")


async def test_what_is_not_of_the_beta_is_kept_through_a_kill(
    world: CompanyFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    organization, _ = await account(world)
    await change(world.database, Kill())

    renamed = await world.ask(
        """mutation ($id: ID!) { organizationUpdate(input: {id: $id, name: "Changed"}) { organization { name } } }""",
        id=organization,
    )

    assert renamed["organizationUpdate"]["organization"] == {"name": "Changed"}
    assert await codes(world, UPDATE, input={"id": organization, "name": "Again"}) == [UNAVAILABLE]


async def test_roll_ups_are_kept_while_it_is_closed_so_that_it_opens_right(world: CompanyFixture) -> None:
    await change(world.database, Kill())
    won = {"title": "D", "value": {"amount": "70", "currency": "EUR"}, "wonAt": "2026-03-01T09:00:00Z"}
    made = await world.ask('mutation { organizationCreate(input: {name: "New"}) { organization { id } } }')
    won["organizationId"] = made["organizationCreate"]["organization"]["id"]
    await world.ask("mutation ($in: DealCreateInput!) { dealCreate(input: $in) { deal { id } } }", **{"in": won})
    await change(world.database, Revive())

    shown = await world.ask("{ accounts { nodes { name wonValue { total { amount } } } } }")

    assert shown["accounts"]["nodes"] == [{"name": "New", "wonValue": {"total": {"amount": "70.00"}}}]


async def test_events_of_the_beta_are_told_to_its_members_only(world: CompanyFixture) -> None:
    await account(world)
    asked = "{ events(first: 100) { totalCount nodes { kind } } }"
    inside = await world.ask(asked)
    await change(world.database, RemoveMember(company_id=world.company.id))

    outside = await world.ask(asked)

    kinds = [each["kind"] for each in inside["events"]["nodes"]]
    told = [kind for kind in kinds if kind not in {"ACCOUNT_ENTERED", "WON_VALUE_CHANGED"}]
    assert "ACCOUNT_ENTERED" in kinds
    assert [each["kind"] for each in outside["events"]["nodes"]] == told
    assert outside["events"]["totalCount"] == len(told)


async def test_fields_views_and_words_of_accounts_are_not_there_outside(world: CompanyFixture) -> None:
    organization, _ = await account(world)
    made = await world.ask(
        'mutation { fieldCreate(input: {entity: ACCOUNT, type: TEXT, name: "Secret"}) { field { id key } } }'
    )
    field = made["fieldCreate"]["field"]["id"]
    given = {"id": organization, "followUpDays": 9, "customFields": [{"fieldId": field, "text": "hush"}]}
    await world.ask(UPDATE.replace("account { name }", "account { id }"), input=given)
    await world.ask(
        """mutation { savedViewCreate(input: {list: ACCOUNTS, name: "Mine", content: {}}) { savedView { id } } }"""
    )
    asked = """query ($id: ID!, $field: ID!) {
      fields(retired: true) { name } savedViews { name } node(id: $field) { id }
      organizations(where: {search: "hush"}) { totalCount }
      organization(id: $id) { name customFields { text } history { nodes { kind changes { field } } } } }"""
    inside = await world.ask(asked, id=organization, field=field)
    assert [each["name"] for each in inside["fields"]] == ["Secret"]
    assert inside["organizations"]["totalCount"] == 1
    assert "followUpDays" in str(inside)

    await change(world.database, RemoveMember(company_id=world.company.id))
    outside = await world.ask(asked, id=organization, field=field)

    assert (outside["fields"], outside["savedViews"], outside["node"]) == ([], [], None)
    assert outside["organizations"]["totalCount"] == 0
    assert "followUpDays" not in str(outside)
    assert made["fieldCreate"]["field"]["key"] not in str(outside)


# Streams


@asynccontextmanager
async def listening(world: CompanyFixture, app: Starlette | None = None) -> AsyncIterator[Socket]:
    """A member's socket that listens to accounts, and has heard of a change already."""
    async with socket(app or create_app(world.services), world.headers) as held:
        await held.begin()
        await held.ask(LISTEN)
        await asyncio.sleep(0.1)
        await account(world, "Heard")
        assert (await held.hear())["payload"]["data"]["accountChanged"]["account"] == {"name": "Heard"}
        yield held


async def test_whoever_listens_hears_of_each_act_with_all_that_it_did(world: CompanyFixture) -> None:
    async with listening(world) as held:
        organization, _ = await account(world, "Northwind")
        first = [(await held.hear())["payload"]["data"]["accountChanged"] for _ in range(1)]
        await world.ask(UPDATE, input={"id": organization, "name": "Southwind"})
        second = (await held.hear())["payload"]["data"]["accountChanged"]

    assert [each["kind"] for each in first] == ["ENTERED"]
    assert {event["kind"] for event in first[0]["events"]} >= {"DEAL_WON", "ACCOUNT_ENTERED"}
    assert (second["kind"], second["account"]) == ("CHANGED", {"name": "Southwind"})


async def test_another_company_is_not_heard(world: CompanyFixture) -> None:
    other = await make_company(world.database, "Koyo")
    async with listening(world) as held:
        await account(other, "Theirs")
        await account(world, "Ours")
        assert (await held.hear())["payload"]["data"]["accountChanged"]["account"] == {"name": "Ours"}


async def test_a_stream_ends_also_where_no_notice_comes(world: CompanyFixture) -> None:
    """Attack 42: whoever listens for notices is cut off; the look sees it all the same."""
    async with listening(world) as held:
        world.database.listeners.clear()
        if not world.database.is_sqlite:
            await cut_off_listeners(world)
        await killed(world)
        done = time.monotonic()
        last = await held.hear()
        assert time.monotonic() - done < SOON
    assert last["payload"]["errors"][0]["extensions"] == UNAVAILABLE


async def cut_off_listeners(world: CompanyFixture) -> None:
    """End every connection of the server that waits for notices."""
    url = world.database.engine.url
    engine = create_async_engine(url)
    async with engine.begin() as connection:
        await connection.exec_driver_sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE query LIKE 'LISTEN%%' AND datname = current_database()"
        )
    await engine.dispose()


async def test_whoever_goes_away_is_looked_after_no_more(world: CompanyFixture) -> None:
    app = create_app(world.services)
    async with listening(world, app):
        assert app.state.streams.count == 1
    assert app.state.streams.count == 0


Cause = Callable[[CompanyFixture], Awaitable[None]]


async def killed(world: CompanyFixture) -> None:
    await change(world.database, Kill())


async def removed(world: CompanyFixture) -> None:
    await change(world.database, RemoveMember(company_id=world.company.id))


async def excluded(world: CompanyFixture) -> None:
    await change(world.database, Exclude(company_id=world.company.id, user_id=world.user_id))


async def retired(world: CompanyFixture) -> None:
    await change(world.database, SetStage(stage=FlagStage.RETIRED))


async def suspended(world: CompanyFixture) -> None:
    async with world.uow() as uow:
        await uow.update(Company, world.company.id, suspended_at=uow.now)


async def revoked(world: CompanyFixture) -> None:
    async with begin(world.database, world.company.id, advances_revision=False) as uow:
        await uow.write(update(Token.table).where(Token.c.hash == world.token.hash).values(revoked_at=uow.now))


@pytest.mark.parametrize("cause", [killed, removed, excluded, retired, suspended, revoked])
async def test_an_open_stream_ends_at_once_and_says_why(world: CompanyFixture, cause: Cause) -> None:
    async with listening(world) as held:
        await cause(world)
        done = time.monotonic()
        last = await held.hear()
        took = time.monotonic() - done
        ended = await held.hear()

    (error,) = last["payload"]["errors"] if isinstance(last["payload"], dict) else last["payload"]
    gone = cause in {suspended, revoked}
    assert error["extensions"] == ({"code": "UNAUTHENTICATED"} if gone else UNAVAILABLE)
    assert ended == {"id": "1", "type": "complete"}
    assert took < SOON


async def test_a_membership_that_ends_by_itself_ends_the_stream(world: CompanyFixture, clock: FixedClock) -> None:
    await change(
        world.database,
        RemoveMember(company_id=world.company.id),
        AddMember(company_id=world.company.id, expires_at=clock.now + timedelta(hours=1)),
    )
    async with listening(world) as held:
        clock.forward(hours=1)
        last = await held.hear()

    assert last["payload"]["errors"][0]["extensions"] == UNAVAILABLE


async def test_a_new_operation_on_an_old_socket_is_of_the_person_as_they_are_now(world: CompanyFixture) -> None:
    async with listening(world) as held:
        await change(world.database, Kill())
        await held.hear()
        await held.hear()
        answer = await held.answer(COUNT, "2")
        other = await held.answer("{ organizations { totalCount } }", "3")

    assert [error["extensions"] for error in answer["errors"]] == [UNAVAILABLE]
    assert other["data"]["organizations"]["totalCount"] == 1


async def test_where_nobody_knows_any_more_everything_is_closed(
    world: CompanyFixture, monkeypatch: pytest.MonkeyPatch, owner: AsyncEngine
) -> None:
    """The database is there, but its flags cannot be read (docs/decisions/threat-model.md, 41 and 44)."""
    await world.ask(COUNT)
    async with owner.begin() as connection:
        await connection.exec_driver_sql("UPDATE flag_state SET revision = revision + 1")
        await connection.exec_driver_sql("ALTER TABLE flag_rule RENAME TO broken")
    still = await codes(world, COUNT)
    monkeypatch.setattr(flag_store, "MAX_STALE_SECONDS", -1.0)

    assert still == []
    assert [each["code"] for each in await codes(world, COUNT)] == ["FEATURE_UNAVAILABLE"]


# The protocol


async def _code_of(held: Socket) -> int:
    """The code with which the server closes a socket."""
    try:
        while True:
            await held.hear()
    except Closed as closed:
        return closed.code


@pytest.mark.parametrize(
    ("messages", "code"),
    [
        ([{"type": "subscribe", "id": "1", "payload": {"query": COUNT}}], 4401),
        ([{"type": "connection_init", "payload": []}], 4400),
        ([[]], 4400),
        ([None], 4400),
        (["text"], 4400),
        ([{"type": 1}], 4400),
        ([{"type": "strange"}], 4400),
        ([{"type": "connection_init"}, {"type": "connection_init"}], 4429),
        ([{"type": "connection_init"}, {"type": "subscribe", "id": [], "payload": {"query": COUNT}}], 4400),
        ([{"type": "connection_init"}, {"type": "subscribe", "id": "1", "payload": []}], 4400),
        ([{"type": "connection_init"}, {"type": "subscribe", "id": "1", "payload": {"query": 1}}], 4400),
        (
            [
                {"type": "connection_init"},
                {"type": "subscribe", "id": "1", "payload": {"query": COUNT, "variables": "x"}},
            ],
            4400,
        ),
        ([{"type": "connection_init", "payload": {"authorization": "Bearer no"}}], 4403),
    ],
)
async def test_what_is_not_of_the_protocol_ends_the_socket(
    world: CompanyFixture, messages: list[Any], code: int
) -> None:
    async with socket(create_app(world.services), world.headers) as held:
        for message in messages:
            await held.say(message)
        assert await _code_of(held) == code


async def test_the_older_protocol_and_none_are_refused(world: CompanyFixture) -> None:
    for protocol in ("graphql-ws", "chat"):
        async with socket(create_app(world.services), world.headers, protocol) as held:
            assert (held.protocol, await _code_of(held)) == (None, 4406)


async def test_another_sites_page_may_not_open_one(world: CompanyFixture) -> None:
    with pytest.raises(Closed) as closed:
        async with socket(create_app(world.services), world.headers, origin="https://evil.example"):
            pass
    assert closed.value.code == 1008


async def test_a_page_says_its_token_where_it_cannot_send_headers(world: CompanyFixture) -> None:
    async with socket(create_app(world.services), {}) as held:
        await held.begin(world.headers)
        answer = await held.answer("{ viewer { user { name } } }")
    assert answer == {"data": {"viewer": {"user": {"name": "Eva Salas"}}}}


async def test_what_goes_on_is_not_asked_for_by_post(world: CompanyFixture) -> None:
    assert [each["code"] for each in await codes(world, LISTEN)] == ["BAD_REQUEST"]
