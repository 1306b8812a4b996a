"""Revoked access ends at once: for new operations, running ones, writes and open streams."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
from beta_client import ACCOUNTS, STAFF, UNAVAILABLE, change
from company_fixture import CompanyFixture, FixedClock, colleague, make_company
from graphql import is_non_null_type
from mutate import create_account, create_record, create_won_deal, mutation_document, run_mutation
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from starlette.applications import Starlette
from websocket_client import Socket, socket

import resolvers
from app import create_app
from beta.changes.change_flag import change_flag
from beta.ops.kinds import AddMember, Exclude, Kill, RemoveMember, Revive, SetStage
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.models import Company, FlagStage, Token
from db.transactions import begin
from flags import flag_store
from resolvers.context import Context
from resolvers.mutations.runner import MutationRunner
from schema.gated_schema import GatedSchema
from schema.root import schema

COUNT = "{ accounts { totalCount } }"
UPDATE = """mutation ($input: AccountUpdateInput!) {
  accountUpdate(input: $input) { account { name } userErrors { code } } }"""
SUBSCRIPTION = "subscription { accountChanged { kind account { name } events { kind } } }"
TIMEOUT = 30.0
"""Seconds within which a stream must end: a few milliseconds on a quiet machine, and a busy one must not fail."""


async def codes(viewer: CompanyFixture, document: str, **variables: Any) -> list[dict[str, Any]]:
    """The extensions of the errors of a response."""
    return [error.extensions for error in (await viewer.answer(document, **variables)).errors or ()]


async def test_kill_closes_the_feature_until_it_is_revived(viewer: CompanyFixture) -> None:
    await viewer.ask(COUNT)
    outsider = await make_company(viewer.database, "Koyo", in_beta=False)
    before = await outsider.refusal(COUNT)

    await change(viewer.database, Kill())

    assert await codes(viewer, COUNT) == [UNAVAILABLE]
    assert await codes(viewer, "{ organizations { totalCount } }") == []
    assert await codes(viewer, "{ accountz { totalCount } }") == [{"code": "GRAPHQL_VALIDATION_FAILED"}]
    assert await outsider.refusal(COUNT) == before
    await change(viewer.database, Revive())
    assert await viewer.ask(COUNT) == {"accounts": {"totalCount": 0}}


@pytest.mark.parametrize("stage", [FlagStage.RETIRED, FlagStage.DRAFT])
async def test_draft_and_retired_stages_close_the_feature(viewer: CompanyFixture, stage: FlagStage) -> None:
    await change(viewer.database, SetStage(stage=stage))

    assert await codes(viewer, COUNT) == [UNAVAILABLE]


async def test_exclusion_overrides_membership(viewer: CompanyFixture) -> None:
    await change(viewer.database, Exclude(company_id=viewer.company.id, user_id=viewer.user_id))

    assert await codes(viewer, COUNT) == [UNAVAILABLE]


async def test_result_read_before_a_kill_is_not_sent_after_it(
    viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The flag is killed while a slow query runs (docs/decisions/threat-model.md, 15)."""
    monkeypatch.setattr("schema.gated_schema.RECHECK_AFTER_SECONDS", 0)  # as if it had lasted
    summarize = resolvers.account_summary.summarize_accounts

    async def summarize_slowly(*args: Any) -> Any:
        summary = await summarize(*args)
        await change(viewer.database, Kill())
        return summary

    monkeypatch.setattr(resolvers.account_summary, "summarize_accounts", summarize_slowly)
    answer = await viewer.answer("{ accountSummary { count } }")

    assert answer.data is None
    assert [error.extensions for error in answer.errors] == [UNAVAILABLE]


async def test_write_rolled_back_when_the_gate_closes_before_commit(
    viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On PostgreSQL the kill commits during the write. SQLite has one writer, so there the write itself kills.

    docs/decisions/threat-model.md, 16.
    """
    organization, _ = await create_account(viewer)
    find_account = resolvers.organizations.find_account

    async def find_account_after_kill(uow: Any, organization_id: int) -> Any:
        if viewer.database.is_sqlite:
            await kill_within(uow)
        else:
            await change(viewer.database, Kill())
        return await find_account(uow, organization_id)

    monkeypatch.setattr(resolvers.organizations, "find_account", find_account_after_kill)
    errors = await codes(viewer, UPDATE, input={"id": organization, "name": "Changed"})

    monkeypatch.undo()
    assert errors == [UNAVAILABLE]
    shown = await viewer.ask("query ($id: ID!) { organization(id: $id) { name version } }", id=organization)
    assert shown["organization"]["name"] == "Northwind"


async def kill_after_commit(viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    """Kill the flag after the first commit of the mutation runner, before the payload is read."""
    run_once = MutationRunner._run_once  # noqa: SLF001  # the only place between the two

    async def run_and_kill(*args: Any) -> Any:
        result = await run_once(*args)
        await change(viewer.database, Kill())
        monkeypatch.setattr(MutationRunner, "_run_once", run_once)
        return result

    monkeypatch.setattr(MutationRunner, "_run_once", run_and_kill)


async def stored_name(viewer: CompanyFixture, organization: str) -> str:
    """Return the name of the organization."""
    shown = await viewer.ask("query ($id: ID!) { organization(id: $id) { name } }", id=organization)
    return str(shown["organization"]["name"])


async def test_mutation_without_writes_shows_nothing_after_leaving(viewer: CompanyFixture) -> None:
    organization, _ = await create_account(viewer)
    own = AddMember(company_id=viewer.company.id, user_id=viewer.user_id)
    await change(viewer.database, RemoveMember(company_id=viewer.company.id), own)
    document = """mutation ($id: ID!) {
      leave: betaLeave(input: {feature: "accounts"}) { feature userErrors { code } }
      nothing: accountUpdate(input: {id: $id, name: "Northwind"}) { account { name } } }"""

    answer = await viewer.answer(document, id=organization)

    assert (answer.data["leave"]["userErrors"], answer.data["nothing"]) == ([], None)
    assert [(error.path, error.extensions) for error in answer.errors] == [(["nothing"], UNAVAILABLE)]


async def test_write_committed_before_a_kill_answers_its_payload(
    viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    organization, _ = await create_account(viewer)
    await kill_after_commit(viewer, monkeypatch)

    answer = await viewer.answer(UPDATE, input={"id": organization, "name": "Kept"})

    assert answer.errors is None
    assert answer.data == {"accountUpdate": {"account": {"name": "Kept"}, "userErrors": []}}
    assert await stored_name(viewer, organization) == "Kept"


@pytest.mark.parametrize("is_dry_run", [False, True])
async def test_error_names_the_mutation_that_a_kill_prevented(
    viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch, *, is_dry_run: bool
) -> None:
    organization, _ = await create_account(viewer)
    await kill_after_commit(viewer, monkeypatch)
    both = """mutation ($id: ID!, $isDryRun: Boolean!) {
      first: accountUpdate(input: {id: $id, name: "Kept"}) { account { name } }
      second: accountUpdate(input: {id: $id, name: "Lost", validateOnly: $isDryRun}) { account { name } } }"""

    answer = await viewer.answer(both, id=organization, isDryRun=is_dry_run)

    assert [(error.path, error.extensions) for error in answer.errors] == [(["second"], UNAVAILABLE)]
    assert answer.data == {"first": {"account": {"name": "Kept"}}, "second": None}
    assert await stored_name(viewer, organization) == "Kept"


UNMARKED_READS = [
    "{ events(kinds: [ACCOUNT_ENTERED]) { nodes { kind changes { field } } } }",
    "{ fields { name entity } }",
    "{ savedViews { name } }",
    '{ search(query: "northwind") { kind } }',
    "{ organizations { nodes { customFields { text } history { nodes { kind } } } } }",
]
"""Reads of gated rows without a name that is marked as gated."""


@pytest.mark.parametrize("document", UNMARKED_READS)
async def test_unmarked_read_before_a_kill_is_not_sent_after_it(
    viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch, document: str
) -> None:
    run = GatedSchema._run  # noqa: SLF001  # the only place between execution and check

    async def run_and_kill(*args: Any, **options: Any) -> Any:
        result = await run(*args, **options)
        await change(viewer.database, Kill())
        return result

    monkeypatch.setattr(GatedSchema, "_run", run_and_kill)
    monkeypatch.setattr("schema.gated_schema.RECHECK_AFTER_SECONDS", 0)  # as if it had lasted
    answer = await viewer.answer(document)
    assert (answer.data, [error.extensions for error in answer.errors]) == (None, [UNAVAILABLE])


async def unmarked_writes(viewer: CompanyFixture) -> AsyncIterator[tuple[str, dict[str, Any]]]:
    """Yield writes of gated data by ids and JSON, without a name that is marked as gated."""
    organization, _ = await create_account(viewer)
    field = await run_mutation(viewer, "fieldCreate", "field { id }", entity="ACCOUNT", type="TEXT", name="Secret")
    field_id = field["field"]["id"]
    view = await create_record(viewer, "savedViewCreate", list="ACCOUNTS", name="Mine", content={})
    accounts_only = {"where": {"isAccount": True}}
    yield "organizationUpdate", {"id": organization, "customFields": [{"fieldId": field_id, "text": "hush"}]}
    yield "fieldUpdate", {"id": field_id, "name": "Changed"}
    yield "savedViewUpdate", {"id": view, "name": "Changed"}
    yield "savedViewDelete", {"id": view}
    yield "savedViewCreate", {"list": "ORGANIZATIONS", "name": "New", "content": accounts_only}


@pytest.mark.slow
async def test_unmarked_write_is_not_kept_after_a_kill(viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    """The kill comes while the mutation waits for its turn to write."""
    release = Context._release_connection  # noqa: SLF001  # the only place before the transaction begins

    async def release_and_kill(context: Context) -> None:
        await release(context)
        await change(viewer.database, Kill())

    async for name, values in unmarked_writes(viewer):
        with monkeypatch.context() as patch:
            patch.setattr(Context, "_release_connection", release_and_kill)
            answer = await viewer.answer(mutation_document(name, "__typename"), input=values)
        assert (answer.data, [error.extensions for error in answer.errors]) == (None, [UNAVAILABLE]), name
        await change(viewer.database, Revive())


async def test_payload_read_after_a_kill_is_not_of_a_later_write(
    viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    organization, _ = await create_account(viewer)
    await kill_after_commit(viewer, monkeypatch)
    both = """mutation ($id: ID!) {
      first: organizationUpdate(input: {id: $id, name: "Kept"}) { organization { name } }
      second: organizationUpdate(input: {id: $id, name: "Lost"}) { organization { account { name } } } }"""

    answer = await viewer.answer(both, id=organization)

    assert [(error.path, error.extensions) for error in answer.errors] == [(["second"], UNAVAILABLE)]
    assert answer.data == {"first": {"organization": {"name": "Kept"}}, "second": None}


@pytest.mark.parametrize("name", ["betaLeave", "betaCompanyLeave"])
async def test_member_may_leave_in_an_operation_that_reads_accounts(viewer: CompanyFixture, name: str) -> None:
    answer = await viewer.answer(f'mutation {{ {name}(input: {{feature: "accounts"}}) {{ userErrors {{ code }} }} }}')
    assert answer.errors is None


def test_every_mutation_is_nullable() -> None:
    """The payload of a mutation that was committed stays, whatever becomes of the later ones of its document."""
    for variant in (schema.public, schema.full):
        fields = variant._schema.mutation_type.fields  # noqa: SLF001  # no public way
        assert [name for name, field in fields.items() if is_non_null_type(field.type)] == []


async def test_payload_stays_when_a_later_mutation_is_forbidden(viewer: CompanyFixture) -> None:
    tom = await colleague(viewer)
    both = """mutation {
      first: organizationCreate(input: {name: "Kept"}) { organization { name } }
      second: labelCreate(input: {entity: DEAL, name: "Hot"}) { label { name } } }"""

    answer = await tom.answer(both)

    assert [(error.path, error.extensions["code"]) for error in answer.errors] == [(["second"], "FORBIDDEN")]
    assert answer.data == {"first": {"organization": {"name": "Kept"}}, "second": None}


async def test_dry_run_before_a_kill_is_unavailable(viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    organization, _ = await create_account(viewer)
    if viewer.database.is_sqlite:
        pytest.skip("A dry run holds the one writer of SQLite until the operation ends.")
    await kill_after_commit(viewer, monkeypatch)
    monkeypatch.setattr("schema.gated_schema.RECHECK_AFTER_SECONDS", 0)  # as if it had lasted

    answer = await viewer.answer(UPDATE, input={"id": organization, "name": "Tried", "validateOnly": True})

    assert (answer.data, [error.extensions for error in answer.errors]) == (None, [UNAVAILABLE])
    assert await stored_name(viewer, organization) == "Northwind"


async def kill_within(uow: Any) -> None:
    """Kill the flag in the transaction of the write, which then sees it as it would see another's commit."""
    await change_flag(await FlagUnitOfWork.within(uow, STAFF), ACCOUNTS, [Kill()], reason="Now.")


async def test_ungated_write_succeeds_after_a_kill(viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    organization, _ = await create_account(viewer)
    await change(viewer.database, Kill())

    renamed = await viewer.ask(
        """mutation ($id: ID!) { organizationUpdate(input: {id: $id, name: "Changed"}) { organization { name } } }""",
        id=organization,
    )

    assert renamed["organizationUpdate"]["organization"] == {"name": "Changed"}
    assert await codes(viewer, UPDATE, input={"id": organization, "name": "Again"}) == [UNAVAILABLE]


async def test_rollups_are_updated_while_the_feature_is_closed(viewer: CompanyFixture) -> None:
    await change(viewer.database, Kill())
    won = {"title": "D", "value": {"amount": "70", "currency": "EUR"}, "wonAt": "2026-03-01T09:00:00Z"}
    created = await viewer.ask('mutation { organizationCreate(input: {name: "New"}) { organization { id } } }')
    won["organizationId"] = created["organizationCreate"]["organization"]["id"]
    await viewer.ask("mutation ($in: DealCreateInput!) { dealCreate(input: $in) { deal { id } } }", **{"in": won})
    await change(viewer.database, Revive())

    shown = await viewer.ask("{ accounts { nodes { name wonValue { total { amount } } } } }")

    assert shown["accounts"]["nodes"] == [{"name": "New", "wonValue": {"total": {"amount": "70.00"}}}]


async def test_gated_events_are_visible_to_members_only(viewer: CompanyFixture) -> None:
    await create_account(viewer)
    query = "{ events(first: 100) { totalCount nodes { kind } } }"
    inside = await viewer.ask(query)
    await change(viewer.database, RemoveMember(company_id=viewer.company.id))

    outside = await viewer.ask(query)

    kinds = [event["kind"] for event in inside["events"]["nodes"]]
    ungated_kinds = [kind for kind in kinds if kind not in {"ACCOUNT_ENTERED", "WON_VALUE_CHANGED"}]
    assert "ACCOUNT_ENTERED" in kinds
    assert [event["kind"] for event in outside["events"]["nodes"]] == ungated_kinds
    assert outside["events"]["totalCount"] == len(ungated_kinds)


@pytest.mark.slow
async def test_fields_views_and_search_are_hidden_from_outsiders(viewer: CompanyFixture) -> None:
    organization, _ = await create_account(viewer)
    created = await viewer.ask(
        'mutation { fieldCreate(input: {entity: ACCOUNT, type: TEXT, name: "Secret"}) { field { id key } } }'
    )
    field = created["fieldCreate"]["field"]["id"]
    update_input = {"id": organization, "followUpDays": 9, "customFields": [{"fieldId": field, "text": "hush"}]}
    await viewer.ask(UPDATE.replace("account { name }", "account { id }"), input=update_input)
    await viewer.ask(
        """mutation { savedViewCreate(input: {list: ACCOUNTS, name: "Mine", content: {}}) { savedView { id } } }"""
    )
    query = """query ($id: ID!, $field: ID!) {
      fields(retired: true) { name } savedViews { name } node(id: $field) { id }
      organizations(where: {search: "hush"}) { totalCount }
      organization(id: $id) { name customFields { text } history { nodes { kind changes { field } } } } }"""
    inside = await viewer.ask(query, id=organization, field=field)
    assert [field["name"] for field in inside["fields"]] == ["Secret"]
    assert inside["organizations"]["totalCount"] == 1
    assert "followUpDays" in str(inside)

    await change(viewer.database, RemoveMember(company_id=viewer.company.id))
    outside = await viewer.ask(query, id=organization, field=field)

    assert (outside["fields"], outside["savedViews"], outside["node"]) == ([], [], None)
    assert outside["organizations"]["totalCount"] == 0
    assert "followUpDays" not in str(outside)
    assert created["fieldCreate"]["field"]["key"] not in str(outside)


# Streams


@asynccontextmanager
async def subscribed_socket(viewer: CompanyFixture, app: Starlette | None = None) -> AsyncIterator[Socket]:
    """A member's socket with a subscription to accounts, which has received one change: that of one transaction."""
    organization = await create_record(viewer, "organizationCreate", name="Heard")
    async with socket(app or create_app(viewer.services), viewer.headers) as held:
        await held.begin()
        await held.subscribe(SUBSCRIPTION)
        await create_won_deal(viewer, organization)
        assert (await held.hear())["payload"]["data"]["accountChanged"]["account"] == {"name": "Heard"}
        yield held


async def test_subscription_sends_one_message_per_transaction(viewer: CompanyFixture) -> None:
    organization = await create_record(viewer, "organizationCreate", name="Northwind")
    async with subscribed_socket(viewer) as held:
        await create_won_deal(viewer, organization)
        first = (await held.hear())["payload"]["data"]["accountChanged"]
        await viewer.ask(UPDATE, input={"id": organization, "name": "Southwind"})
        second = (await held.hear())["payload"]["data"]["accountChanged"]

    assert first["kind"] == "ENTERED"
    assert {event["kind"] for event in first["events"]} >= {"DEAL_WON", "ACCOUNT_ENTERED"}
    assert (second["kind"], second["account"]) == ("CHANGED", {"name": "Southwind"})


@pytest.mark.slow
async def test_subscription_sends_no_changes_of_another_company(viewer: CompanyFixture) -> None:
    other = await make_company(viewer.database, "Koyo")
    async with subscribed_socket(viewer) as held:
        await create_account(other, "Theirs")
        await create_account(viewer, "Ours")
        assert (await held.hear())["payload"]["data"]["accountChanged"]["account"] == {"name": "Ours"}


async def test_stream_ends_without_a_notification(viewer: CompanyFixture) -> None:
    """Attack 42: the listener for notifications is cut off; polling finds the change all the same."""
    async with subscribed_socket(viewer) as held:
        viewer.database.listeners.clear()
        if not viewer.database.is_sqlite:
            await cut_off_listeners(viewer)
        await killed(viewer)
        async with asyncio.timeout(TIMEOUT):
            last = await held.hear()
    assert last["payload"]["errors"][0]["extensions"] == UNAVAILABLE


async def cut_off_listeners(viewer: CompanyFixture) -> None:
    """Terminate every connection that listens for notifications."""
    url = viewer.database.engine.url
    engine = create_async_engine(url)
    async with engine.begin() as connection:
        await connection.exec_driver_sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE query LIKE 'LISTEN%%' AND datname = current_database()"
        )
    await engine.dispose()


async def test_stream_is_forgotten_when_the_client_disconnects(viewer: CompanyFixture) -> None:
    app = create_app(viewer.services)
    async with subscribed_socket(viewer, app):
        assert app.state.streams.count == 1
    assert app.state.streams.count == 0


Cause = Callable[[CompanyFixture], Awaitable[None]]


async def killed(viewer: CompanyFixture) -> None:
    await change(viewer.database, Kill())


async def removed(viewer: CompanyFixture) -> None:
    await change(viewer.database, RemoveMember(company_id=viewer.company.id))


async def excluded(viewer: CompanyFixture) -> None:
    await change(viewer.database, Exclude(company_id=viewer.company.id, user_id=viewer.user_id))


async def retired(viewer: CompanyFixture) -> None:
    await change(viewer.database, SetStage(stage=FlagStage.RETIRED))


async def suspended(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        await uow.update(Company, viewer.company.id, suspended_at=uow.now)


async def revoked(viewer: CompanyFixture) -> None:
    async with begin(viewer.database, viewer.company.id, advances_revision=False) as uow:
        await uow.write(update(Token.table).where(Token.c.hash == viewer.token.hash).values(revoked_at=uow.now))


@pytest.mark.parametrize("cause", [killed, removed, excluded, retired, suspended, revoked])
async def test_open_stream_ends_with_the_reason_when_access_is_revoked(viewer: CompanyFixture, cause: Cause) -> None:
    async with subscribed_socket(viewer) as held:
        await cause(viewer)
        async with asyncio.timeout(TIMEOUT):
            last, ended = await held.hear(), await held.hear()

    (error,) = last["payload"]["errors"] if isinstance(last["payload"], dict) else last["payload"]
    is_signed_out = cause in {suspended, revoked}
    assert error["extensions"] == ({"code": "UNAUTHENTICATED"} if is_signed_out else UNAVAILABLE)
    assert ended == {"id": "1", "type": "complete"}


async def test_stream_ends_when_the_membership_expires(viewer: CompanyFixture, clock: FixedClock) -> None:
    await change(
        viewer.database,
        RemoveMember(company_id=viewer.company.id),
        AddMember(company_id=viewer.company.id, expires_at=clock.now + timedelta(hours=1)),
    )
    async with subscribed_socket(viewer) as held:
        clock.forward(hours=1)
        last = await held.hear()

    assert last["payload"]["errors"][0]["extensions"] == UNAVAILABLE


async def test_each_operation_on_a_socket_reevaluates_access(viewer: CompanyFixture) -> None:
    async with subscribed_socket(viewer) as held:
        await change(viewer.database, Kill())
        await held.hear()
        await held.hear()
        answer = await held.answer(COUNT, "2")
        other = await held.answer("{ organizations { totalCount } }", "3")

    assert [error["extensions"] for error in answer["errors"]] == [UNAVAILABLE]
    assert other["data"]["organizations"]["totalCount"] == 1


async def test_features_close_when_flags_cannot_be_read(
    viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch, owner: AsyncEngine
) -> None:
    """The database is there, but its flags cannot be read (docs/decisions/threat-model.md, 41 and 44)."""
    await viewer.ask(COUNT)
    async with owner.begin() as connection:
        await connection.exec_driver_sql("UPDATE flag_state SET revision = revision + 1")
        await connection.exec_driver_sql("ALTER TABLE flag_rule RENAME TO broken")
    errors = await codes(viewer, COUNT)
    monkeypatch.setattr(flag_store, "MAX_STALE_SECONDS", -1.0)

    assert errors == []
    assert [error["code"] for error in await codes(viewer, COUNT)] == ["FEATURE_UNAVAILABLE"]
