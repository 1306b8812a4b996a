"""Previews of changes, compared with the evaluations before and after the change; explanations of evaluations."""

import random
from datetime import timedelta
from typing import Any

import pytest
from company_fixture import CompanyFixture, FixedClock, colleague, make_company

from beta.errors import ChangeError, ChangeErrorCode
from beta.impact.explain import explain_flag
from beta.impact.preview import Impact, compute_impact
from beta.kill_switch import Kill, Revive
from beta.ops.base import Op
from beta.ops.flag_ops import AddRequirement, CreateFlag, Disable, Enable, RemoveRequirement, SetStage
from beta.ops.membership_ops import AddMember, Exclude, RemoveMember, SetExpiry, SetSeats, Unexclude
from beta.ops.rule_ops import AddRule, PutSegment, RemoveRule, SetRollout, UpdateRule
from db.companies import suspend_company
from db.flags.audit_replay import TableDifference, differences_from_audit_log
from db.flags.flag_set import read_flags
from db.flags.kept_by_people import KeptByPeople
from db.flags.participation import parse_participation, participation_columns
from db.flags.platform import platform_of_snapshot
from db.models import Company, CompanyRole, FlagStage, User
from db.row import select_rows
from flags.compiler import compile_flags
from flags.evaluation import evaluate
from flags.evaluation_context import context_for_user
from flags.findings import EvaluationStepKind

pytestmark = pytest.mark.slow

OPENING: list[Op] = [Enable(), Revive(), SetStage(stage=FlagStage.BETA)]
CHILD = "child"
KEYS = ("ledger", "base")
ROLES = (CompanyRole.REGULAR, CompanyRole.READ_ONLY, CompanyRole.ADMIN)


@pytest.fixture
async def people(client: Any, viewer: CompanyFixture) -> list[CompanyFixture]:
    """Users of two companies, one of them inactive."""
    worlds = [viewer, await make_company(viewer.database, "Koyo", "Asia/Tokyo", "JPY"), client.staff_company]
    users = [
        *worlds[:2],
        *[await colleague(company, f"{role.value} Reyes", role) for company in worlds[:2] for role in ROLES],
    ]
    async with viewer.uow() as uow:
        await uow.update(User, users[2].user_id, is_active=False)
    return users


async def users_with_access(client: Any, key: str) -> set[int]:
    """Return the ids of all users for whom the flag is on."""
    now = client.database.clock()
    async with client.database.snapshot() as snapshot:
        compiled = compile_flags(await read_flags(snapshot))
        columns = participation_columns(User.c.company_id, User.c.id, now)
        users = await snapshot.all_identity(select_rows(User).with_columns(*columns))
        companies = {company.id: company for company in await snapshot.all_identity(select_rows(Company))}
    contexts = [
        context_for_user(user, companies[user.company_id], parse_participation(*values)) for user, values in users
    ]
    return {context.user_id for context in contexts if evaluate(compiled, key, context, now).is_enabled}


async def preview(client: Any, key: str, *ops: Op, kept: KeptByPeople | None = None) -> Impact:
    async with client.database.snapshot() as snapshot:
        return await compute_impact(platform_of_snapshot(snapshot), key, ops, kept=kept)


async def change_user(chance: random.Random, people: list[CompanyFixture]) -> None:
    """Change a user of a company, or suspend or resume the company."""
    fixture = chance.choice(people)
    async with fixture.uow() as uow:
        if chance.choice([True, False]):
            await uow.update(
                User, fixture.user_id, is_active=chance.choice([True, True, False]), role=chance.choice(ROLES)
            )
        else:
            await suspend_company(uow, is_suspended=chance.choice([True, False, False, False]))


def random_op(chance: random.Random, people: list[CompanyFixture], clock: FixedClock, rules: list[int]) -> Op:
    """Return a random change of a random type."""
    user_fixture = chance.choice(people)
    company, user = (
        {"company_id": user_fixture.company.id},
        {"company_id": user_fixture.company.id, "user_id": user_fixture.user_id},
    )
    subject = chance.choice([company, user])
    later = clock.now + timedelta(days=chance.choice([1, 2]))
    by_role = {"contextName": "role", "operator": chance.choice(["IN", "NOT_IN"]), "values": [chance.choice(ROLES)]}
    by_company = {"contextName": "companyId", "operator": "IN", "values": [str(user_fixture.company.id)]}
    by_currency = {"contextName": "companyCurrency", "operator": "NOT_IN", "values": ["JPY"]}
    created = {"contextName": "userCreatedAt", "value": clock.now.isoformat()}
    by_time = {**created, "operator": chance.choice(["DATE_AFTER", "DATE_BEFORE"])}
    window = chance.choice([{}, {"starts_at": later}, {"ends_at": later}])
    strategy = chance.choice(
        [
            {"name": "default", "constraints": [by_role, by_company][: chance.choice([1, 2])]},
            {"name": "default", "constraints": [by_time, by_currency][: chance.choice([1, 2])]},
            {"name": "default", "segments": [1]},
            {"name": "userWithId", "parameters": {"userIds": str(user_fixture.user_id)}},
        ]
    )
    rule_id = chance.choice(rules or [7])
    closed = [Disable(), Kill(), SetStage(stage=FlagStage.RETIRED)]
    return chance.choice(
        [
            AddMember(**subject),
            AddMember(**company, max_seats=chance.choice([1, 2])),
            AddMember(**user, expires_at=later),
            AddRequirement(parent_key="base", is_enabled=chance.choice([True, False])),
            AddRule(title="R", strategy=strategy, **window),
            chance.choice(closed),
            Exclude(**subject),
            PutSegment(name="s", constraints=[by_role]),
            RemoveMember(**subject),
            RemoveRequirement(parent_key="base"),
            RemoveRule(rule_id=rule_id),
            SetExpiry(**subject, expires_at=later),
            SetRollout(percent=chance.choice([0, 40, 70, 100])),
            SetSeats(**company, max_seats=chance.choice([1, 2, None])),
            Unexclude(**subject),
            UpdateRule(rule_id=rule_id, is_enabled=chance.choice([True, False])),
        ]
    )


async def differences_from_log(client: Any) -> list[TableDifference]:
    async with client.database.snapshot() as snapshot:
        return await differences_from_audit_log(platform_of_snapshot(snapshot))


async def all_with_access(client: Any) -> dict[str, set[int]]:
    return {key: await users_with_access(client, key) for key in (*KEYS, CHILD)}


def check_effect(impact: Impact, key: str, before: dict[str, set[int]], after: dict[str, set[int]]) -> None:
    """Check that the preview was right."""
    gained, lost = after[key] - before[key], before[key] - after[key]
    assert {affected.user.id for affected in impact.gaining} == gained
    assert {affected.user.id for affected in impact.losing} == lost
    assert (impact.gains, impact.losses) == (len(gained), len(lost))
    assert impact.widens or not gained
    expected = (len(after[CHILD] - before[CHILD]), len(before[CHILD] - after[CHILD]))
    found = {other.flag_key: (other.gains, other.losses) for other in impact.dependents}
    assert found.get(CHILD, (0, 0)) == expected


async def create_flags(client: Any) -> None:
    """Create two flags, and a third that requires one of them."""
    for key in (*KEYS, CHILD):
        await client.change(CreateFlag(title=key, owner="Noor"), *OPENING, key=key)
    admins = {"contextName": "role", "operator": "IN", "values": ["ADMIN"]}
    await client.change(PutSegment(name="s", constraints=[admins]))
    everyone = AddRule(title="All", strategy={"name": "default"})
    await client.change(AddRequirement(parent_key="ledger"), everyone, key=CHILD)


async def test_compute_impact_equals_the_effect(client: Any, people: list[CompanyFixture], clock: FixedClock) -> None:
    chance, applied, effective = random.Random(5), 0, 0
    kept = KeptByPeople()  # as a server keeps it, through all changes
    unaudited = await differences_from_log(client)  # members whom the fixtures write directly
    await create_flags(client)
    for _ in range(45):
        key = chance.choice(["ledger", "ledger", "base"])
        rules = [rule.id for rule in (await client.state()).flags.rules if rule.flag_key == key]
        ops = [random_op(chance, people, clock, rules), *chance.choice([[], [], OPENING])]
        clock.forward(hours=chance.choice([0, 0, 6]))
        if chance.choice([True, False, False]):
            await change_user(chance, people)
        before = await all_with_access(client)
        try:
            impact = await preview(client, key, *ops, kept=kept)
            assert impact == await preview(client, key, *ops, kept=kept) == await preview(client, key, *ops)
        except ChangeError:
            continue
        await client.change(*ops, key=key)
        after = await all_with_access(client)

        applied, effective = applied + 1, effective + (before != after)
        check_effect(impact, key, before, after)
    assert await differences_from_log(client) == unaudited
    assert applied > 25
    assert effective > 3


async def test_compute_impact_with_requirements_and_exclusions(client: Any, people: list[CompanyFixture]) -> None:
    http, there = people[0], people[1]
    for key in KEYS:
        await client.change(CreateFlag(title=key, owner="Noor"), *OPENING, key=key)
    await client.change(AddMember(company_id=http.company.id), key="base")
    await client.change(AddRequirement(parent_key="base"))

    everyone = AddRule(title="All", strategy={"name": "default"})
    impact = await preview(client, "ledger", everyone)
    assert {affected.company.id for affected in impact.gaining} == {http.company.id}
    await client.change(everyone, Exclude(company_id=http.company.id, user_id=http.user_id))
    lifted = await preview(client, "ledger", Unexclude(company_id=http.company.id, user_id=http.user_id))
    assert [affected.user.id for affected in lifted.gaining] == [http.user_id]
    assert (await preview(client, "ledger", AddMember(company_id=there.company.id))).gains == 0


async def test_compute_impact_returns_the_first_hundred_users(draft_beta: Any, viewer: CompanyFixture) -> None:
    await draft_beta.change(Enable(), SetStage(stage=FlagStage.BETA))
    async with viewer.uow() as uow:
        defaults = {"time_zone": "Europe/Madrid", "locale": "en", "currency": "EUR", "role": CompanyRole.REGULAR}
        await uow.insert(User, [{**defaults, "name": f"User {number}"} for number in range(1_200)])

    impact = await preview(draft_beta, "ledger", AddMember(company_id=viewer.company.id, max_seats=1_101))
    assert (impact.gains, len(impact.gaining), impact.losses) == (1_101, 100, 0)
    everyone = await preview(draft_beta, "ledger", SetRollout(percent=100))
    assert everyone.gains == 1_204
    none = await preview(
        draft_beta, "ledger", AddRule(title="R", strategy={"name": "userWithId", "parameters": {"userIds": "7"}})
    )
    assert (none.gains, none.widens) == (0, True)
    assert (await draft_beta.state()).members == ()


async def test_explain_flag_returns_all_steps(draft_beta: Any, viewer: CompanyFixture, clock: FixedClock) -> None:
    tom = await colleague(viewer)
    member = AddMember(company_id=viewer.company.id, max_seats=1, expires_at=clock.now + timedelta(days=1))
    await draft_beta.change(Enable(), SetStage(stage=FlagStage.BETA), member)

    async def explain(**subject: Any) -> Any:
        async with viewer.database.snapshot() as snapshot:
            return await explain_flag(platform_of_snapshot(snapshot), "ledger", **subject)

    first = await explain(company_id=viewer.company.id)
    assert (first.user.id, first.explanation.decision.rule) == (viewer.user_id, "member:COMPANY")
    assert [step.kind for step in first.explanation.steps][:5] == list(EvaluationStepKind)[:5]
    second = await explain(user_id=tom.user_id)
    assert not second.explanation.decision.is_enabled
    found = [step.found for step in second.explanation.steps if step.kind is EvaluationStepKind.MEMBERSHIP]
    assert found[1] == "The company is a member, but its seats are taken by earlier users."
    later = await explain(user_id=viewer.user_id, at=clock.now + timedelta(days=1))
    assert not later.explanation.decision.is_enabled
    for subject in (
        {"user_id": 7},
        {"company_id": 7},
        {},
        {"user_id": tom.user_id, "company_id": draft_beta.staff_company.company.id},
    ):
        with pytest.raises(ChangeError) as raised:
            await explain(**subject)
        assert raised.value.code is ChangeErrorCode.NOT_FOUND


async def test_first_users_are_named_in_order_however_they_are_counted(
    client: Any, people: list[CompanyFixture]
) -> None:
    with_seats, without = (each.company.id for each in people[:2])
    await client.change(CreateFlag(title="ledger", owner="Noor"), *OPENING)
    await client.change(AddMember(company_id=with_seats, max_seats=1))
    for op in (AddRule(title="All", strategy={"name": "default"}), SetRollout(percent=100)):
        impact = await preview(client, "ledger", op)
        places = [(user.company_id, user.id) for user, _ in impact.gaining]
        assert places == sorted(set(places))
        assert len(places) == impact.gains
        assert {with_seats, without} <= {company_id for company_id, _ in places}
