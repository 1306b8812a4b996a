"""A closed feature is named to users to whom it was open once, and to no one else, whatever memberships say."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from beta_client import ACCOUNTS, UNAVAILABLE, change
from company_fixture import CompanyFixture, colleague, make_company
from mutate import mutation_payload, run_mutation
from sqlalchemy import func, select

from beta.ops.flag_ops import CreateFlag, Enable, SetStage
from beta.ops.kinds import AddMember, Exclude, Kill, RemoveMember, SetRollout
from db.models import CompanyRole, FirstAccess, FlagStage
from db.store import Database
from resolvers.context import RequestContext
from schema.gated_schema import GatedSchema
from schema.root import schema

COUNT = "{ accounts { totalCount } }"
FEATURES = "{ viewer { features { key isEnabled } } }"

OPEN = (CreateFlag(title="Accounts", owner="Mara"), Enable(), SetStage(stage=FlagStage.BETA))


@pytest.fixture
async def eva(database: Database) -> CompanyFixture:
    """The first user of a company without a beta."""
    return await make_company(database, in_beta=False)


async def ops(viewer: CompanyFixture, *changes: Any) -> None:
    await change(viewer.database, *changes)


async def without_seat(eva: CompanyFixture) -> CompanyFixture:
    await ops(eva, *OPEN, AddMember(company_id=eva.company.id, max_seats=1))
    return await colleague(eva, role=CompanyRole.ADMIN)


async def joined_later(eva: CompanyFixture) -> CompanyFixture:
    await ops(eva, *OPEN, AddMember(company_id=eva.company.id))
    await ops(eva, RemoveMember(company_id=eva.company.id))
    return await colleague(eva, role=CompanyRole.ADMIN)


async def member_of_a_draft(eva: CompanyFixture) -> CompanyFixture:
    await ops(eva, OPEN[0], Enable(), AddMember(company_id=eva.company.id, user_id=eva.user_id))
    return eva


async def killed_before_use(eva: CompanyFixture) -> CompanyFixture:
    await ops(eva, *OPEN, AddMember(company_id=eva.company.id), Kill())
    return eva


async def excluded_before_membership(eva: CompanyFixture) -> CompanyFixture:
    await ops(eva, *OPEN, Exclude(company_id=eva.company.id, user_id=eva.user_id))
    await ops(eva, AddMember(company_id=eva.company.id))
    return eva


async def rule_of_a_disabled_flag(eva: CompanyFixture) -> CompanyFixture:
    await ops(eva, OPEN[0], OPEN[2], SetRollout(percent=100))
    return eva


async def colleague_of_members(eva: CompanyFixture) -> CompanyFixture:
    await ops(eva, *OPEN, AddMember(company_id=eva.company.id, user_id=eva.user_id))
    return await colleague(eva, role=CompanyRole.ADMIN)


NEVER_HAD_ACCESS = (
    without_seat,
    joined_later,
    member_of_a_draft,
    killed_before_use,
    excluded_before_membership,
    rule_of_a_disabled_flag,
    colleague_of_members,
)
Make = Callable[[CompanyFixture], Awaitable[CompanyFixture]]


@pytest.mark.slow
@pytest.mark.sqlite_only  # what a user reads does not depend on SQL
@pytest.mark.parametrize("make", NEVER_HAD_ACCESS)
async def test_nothing_names_a_feature_that_was_never_open(eva: CompanyFixture, make: Make) -> None:
    untold = await make(eva)

    assert str((await untold.answer(COUNT)).errors) == str(
        (await untold.answer(COUNT.replace("accounts", "acxount_"))).errors
    ).replace("acxount_", "accounts")
    assert await untold.ask(FEATURES) == {"viewer": {"features": []}}
    for mutation in ("betaLeave", "betaCompanyLeave"):
        for validate_only in (True, False):
            answers = [
                await mutation_payload(untold, mutation, "feature", feature=key, validateOnly=validate_only)
                for key in (ACCOUNTS, "nothing")
            ]
            assert answers[0] == answers[1], mutation
            assert answers[0]["userErrors"][0]["code"] == "NOT_FOUND"


async def test_former_member_with_earlier_access_gets_unavailable(eva: CompanyFixture) -> None:
    await ops(eva, *OPEN, AddMember(company_id=eva.company.id))
    await asyncio.gather(*(eva.ask(COUNT) for _ in range(3)))
    later = await colleague(eva)
    await later.ask("{ viewer { user { name } } }")  # it was open in an operation; what was asked does not count
    assert await stored_accesses(eva) == 2

    await ops(eva, RemoveMember(company_id=eva.company.id))
    for user in (eva, later):
        assert [error.extensions for error in (await user.answer(COUNT)).errors] == [UNAVAILABLE]
        assert await user.ask(FEATURES) == {"viewer": {"features": [{"key": ACCOUNTS, "isEnabled": False}]}}


async def test_first_access_is_written_once(eva: CompanyFixture) -> None:
    await ops(eva, *OPEN, AddMember(company_id=eva.company.id))
    revision = (await eva.ask("{ events(last: 1) { nodes { revision } } }"))["events"]
    eva.statements.clear()
    await eva.ask(COUNT)
    await eva.ask(COUNT)
    assert [each for each in eva.statements if each.startswith(("INSERT", "UPDATE"))] == []
    assert (await eva.ask("{ events(last: 1) { nodes { revision } } }"))["events"] == revision


@pytest.mark.sqlite_only  # what a user reads does not depend on SQL
async def test_accepted_invitation_can_be_left_before_any_access(eva: CompanyFixture) -> None:
    await ops(eva, *OPEN, AddMember(company_id=eva.company.id, user_id=eva.user_id, source="INVITATION"), Kill())
    assert (await run_mutation(eva, "betaLeave", "feature", feature=ACCOUNTS))["feature"] == ACCOUNTS


WRONG_FOR_ALL = (
    ("{ organizations { totalCount ", None, None),
    ("{ organizations(frist: 1) { totalCount } }", None, None),
    ("{ accounts(frist: 1) { totalCount } }", None, None),
    ("query ($n: Int!) { organizations(first: $n) { totalCount } }", None, None),
    ("query ($n: Int!) { organizations(first: $n) { totalCount } }", {"n": "x"}, None),
    ("query ($n: Int!) { accounts(first: $n) { totalCount } }", {"n": "x"}, None),
    ("query a { organizations { totalCount } } query b { deals { totalCount } }", None, None),
    ("query a { organizations { totalCount } }", None, "c"),
    ("query a { accounts { totalCount } }", None, "c"),
    ("fragment f on Organization { id }", None, None),
    ("", None, None),
)
"""Documents with variables and operation name that are wrong with the feature, too."""
FILTERED = "query ($where: OrganizationWhere) { organizations(where: $where) { totalCount } }"
WRONG_WITHOUT = (
    (COUNT, None, None),
    ("query a { accounts { totalCount } } query b { deals { totalCount } }", None, "b"),
    (FILTERED, {"where": {"isAccount": True}}, None),
)
"""Those that are wrong for want of the feature only."""


@pytest.mark.sqlite_only  # what a user reads does not depend on SQL
async def test_former_member_keeps_the_errors_of_wrong_requests(viewer: CompanyFixture) -> None:
    """docs/decisions/gate.md#error-shapes."""
    outsider = await make_company(viewer.database, "Koyo", in_beta=False)
    await ops(viewer, RemoveMember(company_id=viewer.company.id))
    for request in WRONG_FOR_ALL:
        assert await errors(viewer, *request) == await errors(outsider, *request), request
        assert UNAVAILABLE not in [error.get("extensions") for error in await errors(viewer, *request)]
    for request in WRONG_WITHOUT:
        assert [error["extensions"] for error in await errors(viewer, *request)] == [UNAVAILABLE], request


async def errors(user: CompanyFixture, document: str, variables: Any, name: str | None) -> list[Any]:
    request: RequestContext = user.request_context
    gated: GatedSchema = schema
    try:
        answer = await gated.execute(document, context_value=request, variable_values=variables, operation_name=name)
    except Exception as error:  # noqa: BLE001  # the endpoint makes the response of it
        return [{"type": type(error).__name__, "message": str(error)}]
    return [error.formatted for error in answer.errors or ()]


async def stored_accesses(viewer: CompanyFixture) -> int:
    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        ((count,),) = await store.tuples(select(func.count(FirstAccess.c.user_id)))
    return int(count)
