"""Who would gain and lose by a change, told before it: compared with what becomes of everybody after it."""

import random
from datetime import timedelta
from typing import Any

import pytest
from company_fixture import CompanyFixture, FixedClock, colleague, make_company

from beta.errors import ChangeError, ChangeErrorCode
from beta.explain import explain_flag
from beta.flag_ops import AddRequirement, CreateFlag, Disable, Enable, Kill, RemoveRequirement, Revive, SetStage
from beta.impact import Impact, compute_impact
from beta.membership_ops import AddMember, Exclude, RemoveMember, SetExpiry, SetSeats, Unexclude
from beta.op_base import Op
from beta.rule_ops import AddRule, PutSegment, RemoveRule, SetRollout, UpdateRule
from db.flags.flag_set import read_flags
from db.flags.participation import parse_participation, participation_columns
from db.flags.platform import platform_of_snapshot
from db.models import Company, CompanyRole, FlagStage, User
from db.row import select_rows
from flags.compiler import compile_flags
from flags.decisions import EvaluationStepKind
from flags.evaluation import evaluate
from flags.evaluation_context import context_for_user

OPENING: list[Op] = [Enable(), Revive(), SetStage(stage=FlagStage.BETA)]
KEYS = ("ledger", "base")
ROLES = (CompanyRole.REGULAR, CompanyRole.READ_ONLY, CompanyRole.ADMIN)


@pytest.fixture
async def people(crew: Any, world: CompanyFixture) -> list[CompanyFixture]:
    """Three companies with three users each, and one user who is gone."""
    worlds = [world, await make_company(world.database, "Koyo", "Asia/Tokyo", "JPY"), crew.house]
    found = [
        *worlds[:2],
        *[await colleague(each, f"{role.value} Reyes", role) for each in worlds[:2] for role in ROLES],
    ]
    async with world.uow() as uow:
        await uow.update(User, found[2].user_id, is_active=False)
    return found


async def who_is_in(crew: Any, key: str) -> set[int]:
    """Everybody to whom the feature is open, as the gate reads and decides it."""
    now = crew.database.clock()
    async with crew.database.snapshot() as snapshot:
        compiled = compile_flags(await read_flags(snapshot))
        told = participation_columns(User.c.company_id, User.c.id, now)
        users = await snapshot.all_identity(select_rows(User).with_columns(*told))
        companies = {company.id: company for company in await snapshot.all_identity(select_rows(Company))}
    asking = [context_for_user(user, companies[user.company_id], parse_participation(*said)) for user, said in users]
    return {each.user_id for each in asking if evaluate(compiled, key, each, now).is_enabled}


async def expected(crew: Any, key: str, *ops: Op) -> Impact:
    async with crew.database.snapshot() as snapshot:
        return await compute_impact(platform_of_snapshot(snapshot), key, ops)


def by_chance(chance: random.Random, people: list[CompanyFixture], clock: FixedClock, rules: list[int]) -> Op:
    """A change of any kind."""
    one = chance.choice(people)
    company, user = {"company_id": one.company.id}, {"company_id": one.company.id, "user_id": one.user_id}
    whom = chance.choice([company, user])
    later = clock.now + timedelta(days=chance.choice([1, 2]))
    asked = {"contextName": "role", "operator": chance.choice(["IN", "NOT_IN"]), "values": [chance.choice(ROLES)]}
    named = {"contextName": "companyId", "operator": "IN", "values": [str(one.company.id)]}
    window = chance.choice([{}, {"starts_at": later}, {"ends_at": later}])
    strategy = chance.choice(
        [
            {"name": "default", "constraints": [asked, named][: chance.choice([1, 2])]},
            {"name": "default", "segments": [1]},
            {"name": "userWithId", "parameters": {"userIds": str(one.user_id)}},
        ]
    )
    rule_id = chance.choice(rules or [7])
    closed = [Disable(), Kill(), SetStage(stage=FlagStage.RETIRED)]
    return chance.choice(
        [
            AddMember(**whom),
            AddMember(**company, max_seats=chance.choice([1, 2])),
            AddMember(**user, expires_at=later),
            AddRequirement(parent_key="base", is_enabled=chance.choice([True, False])),
            AddRule(title="R", strategy=strategy, **window),
            chance.choice(closed),
            Exclude(**whom),
            PutSegment(name="s", constraints=[asked]),
            RemoveMember(**whom),
            RemoveRequirement(parent_key="base"),
            RemoveRule(rule_id=rule_id),
            SetExpiry(**whom, expires_at=later),
            SetRollout(percent=chance.choice([0, 40, 70, 100])),
            SetSeats(**company, max_seats=chance.choice([1, 2, None])),
            Unexclude(**whom),
            UpdateRule(rule_id=rule_id, is_enabled=chance.choice([True, False])),
        ]
    )


async def test_what_is_foretold_comes_true(crew: Any, people: list[CompanyFixture], clock: FixedClock) -> None:
    chance, done, moved = random.Random(5), 0, 0
    for key in KEYS:
        await crew.do(CreateFlag(title=key, owner="Noor"), *OPENING, key=key)
    await crew.do(PutSegment(name="s", constraints=[{"contextName": "role", "operator": "IN", "values": ["ADMIN"]}]))
    for _ in range(45):
        key = chance.choice(["ledger", "ledger", "base"])
        rules = [rule.id for rule in (await crew.beta()).flags.rules if rule.flag_key == key]
        ops = [by_chance(chance, people, clock, rules), *chance.choice([[], [], OPENING])]
        clock.forward(hours=chance.choice([0, 0, 6]))
        before = await who_is_in(crew, key)
        try:
            foretold = await expected(crew, key, *ops)
        except ChangeError:
            continue
        await crew.do(*ops, key=key)
        after = await who_is_in(crew, key)

        done, moved = done + 1, moved + (before != after)
        assert {each.user.id for each in foretold.gaining} == after - before, ops
        assert {each.user.id for each in foretold.losing} == before - after, ops
        assert (foretold.gains, foretold.losses) == (len(after - before), len(before - after))
        assert foretold.widens or not after - before, ops
    assert done > 25
    assert moved > 8


async def test_who_is_in_what_it_requires_counts_and_who_is_kept_out(crew: Any, people: list[CompanyFixture]) -> None:
    here, there = people[0], people[1]
    for key in KEYS:
        await crew.do(CreateFlag(title=key, owner="Noor"), *OPENING, key=key)
    await crew.do(AddMember(company_id=here.company.id), key="base")
    await crew.do(AddRequirement(parent_key="base"))

    everybody = AddRule(title="All", strategy={"name": "default"})
    foretold = await expected(crew, "ledger", everybody)
    assert {each.company.id for each in foretold.gaining} == {here.company.id}
    await crew.do(everybody, Exclude(company_id=here.company.id, user_id=here.user_id))
    lifted = await expected(crew, "ledger", Unexclude(company_id=here.company.id, user_id=here.user_id))
    assert [each.user.id for each in lifted.gaining] == [here.user_id]
    assert (await expected(crew, "ledger", AddMember(company_id=there.company.id))).gains == 0


async def test_of_many_who_gain_the_first_hundred_are_named(beta: Any, world: CompanyFixture) -> None:
    await beta.do(Enable(), SetStage(stage=FlagStage.BETA))
    async with world.uow() as uow:
        usual = {"time_zone": "Europe/Madrid", "locale": "en", "currency": "EUR", "role": CompanyRole.REGULAR}
        await uow.insert(User, [{**usual, "name": f"User {number}"} for number in range(1_200)])

    foretold = await expected(beta, "ledger", AddMember(company_id=world.company.id, max_seats=1_101))
    assert (foretold.gains, len(foretold.gaining), foretold.losses) == (1_101, 100, 0)
    everybody = await expected(beta, "ledger", SetRollout(percent=100))
    assert everybody.gains == 1_204
    none = await expected(
        beta, "ledger", AddRule(title="R", strategy={"name": "userWithId", "parameters": {"userIds": "7"}})
    )
    assert (none.gains, none.widens) == (0, True)
    assert (await beta.beta()).members == ()


async def test_every_step_to_a_decision_is_told(beta: Any, world: CompanyFixture, clock: FixedClock) -> None:
    tom = await colleague(world)
    member = AddMember(company_id=world.company.id, max_seats=1, expires_at=clock.now + timedelta(days=1))
    await beta.do(Enable(), SetStage(stage=FlagStage.BETA), member)

    async def explained(**said: Any) -> Any:
        async with world.database.snapshot() as snapshot:
            return await explain_flag(platform_of_snapshot(snapshot), "ledger", **said)

    first = await explained(company_id=world.company.id)
    assert (first.user.id, first.explanation.decision.rule) == (world.user_id, "member:COMPANY")
    assert [step.kind for step in first.explanation.steps][:5] == list(EvaluationStepKind)[:5]
    second = await explained(user_id=tom.user_id)
    assert not second.explanation.decision.is_enabled  # there is one seat
    later = await explained(user_id=world.user_id, at=clock.now + timedelta(days=1))
    assert not later.explanation.decision.is_enabled
    for said in ({"user_id": 7}, {"company_id": 7}, {}, {"user_id": tom.user_id, "company_id": beta.house.company.id}):
        with pytest.raises(ChangeError) as raised:
            await explained(**said)
        assert raised.value.code is ChangeErrorCode.NOT_FOUND
