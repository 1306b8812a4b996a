"""Widening: a table of direct and indirect edits, and a property: no user gains access by a narrowing change."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from beta.errors import ChangeError
from beta.impact.widening import widens
from beta.kill_switch import Kill, Revive
from beta.ops.base import ChangeContext, Op
from beta.ops.flag_ops import (
    AddRequirement,
    Archive,
    CreateFlag,
    Disable,
    Enable,
    RemoveRequirement,
    SetStage,
    UpdateFlag,
)
from beta.ops.kinds import apply_ops
from beta.ops.membership_ops import (
    AddMember,
    Exclude,
    Invite,
    RemoveMember,
    RevokeInvitation,
    SetExpiry,
    SetSeats,
    Unexclude,
)
from beta.ops.rule_ops import AddRule, MoveRule, PutSegment, RemoveRule, SetRollout, UpdateRule
from db.flags.beta_state import BetaState
from db.flags.flag_set import FlagSet
from db.flags.participation import Exclusion, Membership, Participation
from db.models import FlagStage, SubjectKind
from flags.compiler import compile_flags
from flags.evaluation import evaluate
from flags.evaluation_context import EvaluationContext

pytestmark = pytest.mark.slow

NOW = datetime(2026, 3, 18, 10, tzinfo=UTC)
SOON, LATER = NOW + timedelta(days=1), NOW + timedelta(days=2)
CONTEXT = ChangeContext(NOW, "Noor", "Because.", {})
OPEN: list[Op] = [Enable(), SetStage(stage=FlagStage.BETA)]


def constraint(name: str, operator: str, *values: str, **more: Any) -> dict[str, Any]:
    compared = {"value": values[0]} if operator.startswith("DATE") else {"values": list(values)}
    return {"contextName": name, "operator": operator, **compared, **more}


def everyone(*constraints: Any, segments: tuple[int, ...] = ()) -> dict[str, Any]:
    return {"name": "default", "constraints": list(constraints), "segments": list(segments)}


def percent(number: int, *constraints: Any) -> dict[str, Any]:
    parameters = {"rollout": number, "stickiness": "companyId"}
    return {"name": "flexibleRollout", "parameters": parameters, "constraints": list(constraints)}


def users(*ids: int) -> dict[str, Any]:
    return {"name": "userWithId", "parameters": {"userIds": ",".join(map(str, ids))}}


def rule(strategy: dict[str, Any], **values: Any) -> AddRule:
    return AddRule(title="A rule", strategy=strategy, **values)


def changed(ops: list[Op], beta: BetaState | None = None, key: str = "child") -> BetaState:
    return apply_ops(ops, beta or initial_state(), key, CONTEXT)[-1]


@cache
def initial_state() -> BetaState:
    """Return open flags without members: a parent, a child that requires it on, another that requires it off.

    Another flag requires that a flag is off which is closed and killed.
    """
    beta = BetaState(FlagSet())
    for key in ("parent", "child", "opposite"):
        beta = apply_ops([CreateFlag(title=key, owner="Noor"), *OPEN], beta, key, CONTEXT)[-1]
    beta = apply_ops([AddRequirement(parent_key="parent")], beta, "child", CONTEXT)[-1]
    beta = apply_ops([AddRequirement(parent_key="parent", is_enabled=False)], beta, "opposite", CONTEXT)[-1]
    beta = apply_ops([CreateFlag(title="closed", owner="Noor"), Kill()], beta, "closed", CONTEXT)[-1]
    beta = apply_ops([CreateFlag(title="other", owner="Noor"), *OPEN], beta, "other", CONTEXT)[-1]
    return apply_ops([AddRequirement(parent_key="closed", is_enabled=False)], beta, "other", CONTEXT)[-1]


def first_rule_id(beta: BetaState) -> int:
    return next(rule.id for rule in beta.flags.rules if rule.flag_key == "child")


@dataclass
class Edit:
    """Setup, edit, and whether the edit widens. `rule` holds changed fields of the first rule instead of an edit."""

    setup: list[Op]
    ops: list[Op] = field(default_factory=list)
    widens: bool = True
    key: str = "child"
    rule: dict[str, Any] | None = None

    def result(self) -> tuple[BetaState, BetaState]:
        before = changed(self.setup)
        ops = [UpdateRule(rule_id=first_rule_id(before), **self.rule)] if self.rule else self.ops
        return before, changed(ops, before, self.key)


US, EU = constraint("companyCurrency", "IN", "USD"), constraint("companyCurrency", "IN", "USD", "EUR")
ADMIN = constraint("role", "IN", "ADMIN")
NOT_EU = constraint("companyCurrency", "NOT_IN", "EUR")
SEGMENT = [PutSegment(name="s", constraints=[US])]
COMPANY = {"company_id": 1}

EDITS = {
    # indirect edits: segments, required flags, expiry, time windows, lists
    "a segment of a rule loosened": Edit(
        [*SEGMENT, rule(everyone(segments=(1,)))], [PutSegment(name="s", constraints=[EU])]
    ),
    "a segment of a rule tightened": Edit(
        [PutSegment(name="s", constraints=[EU]), rule(everyone(segments=(1,)))],
        [PutSegment(name="s", constraints=[US])],
        widens=False,
    ),
    "a segment of no rule loosened": Edit(SEGMENT, [PutSegment(name="s", constraints=[EU])], widens=False),
    "a segment emptied": Edit([*SEGMENT, rule(everyone(segments=(1,)))], [PutSegment(name="s", constraints=[])]),
    "a rule that loses its segment": Edit(
        [*SEGMENT, rule(everyone(segments=(1,)))], rule={"strategy": everyone()}
    ),
    "a rule whose segment becomes its own": Edit(
        [*SEGMENT, rule(everyone(segments=(1,)))], rule={"strategy": everyone(US)}, widens=False
    ),
    "a parent that gains a rule": Edit([rule(everyone())], [rule(everyone(ADMIN))], key="parent"),
    "a parent that gains a member": Edit([], [AddMember(**COMPANY)], key="parent"),
    "a parent revived": Edit([rule(everyone())], [Kill(), Revive()], widens=False, key="parent"),
    "a requirement removed": Edit([rule(everyone())], [RemoveRequirement(parent_key="parent")]),
    "a requirement inverted": Edit(
        [rule(everyone())], [AddRequirement(parent_key="parent", is_enabled=False)]
    ),
    "a requirement of fewer variants": Edit(
        [rule(everyone())], [AddRequirement(parent_key="parent", variants=("on",))], widens=False
    ),
    "a requirement that is new": Edit([], [AddRequirement(parent_key="opposite")], widens=False),
    "a parent closed that must be off for another": Edit([], [Disable()], key="parent"),
    "a parent killed that must be off for another": Edit([], [Kill()], widens=False, key="parent"),
    "a closed parent revived that must be off for another": Edit([], [Revive()], key="closed"),
    "a flag shown that was hidden": Edit([], [UpdateFlag(is_hidden=False)]),
    "a flag hidden that was shown": Edit([UpdateFlag(is_hidden=False)], [UpdateFlag(is_hidden=True)], widens=False),
    "a flag created visibly": Edit([], [CreateFlag(title="New", owner="Ben", is_hidden=False)], key="new"),
    "a flag created": Edit([], [CreateFlag(title="New", owner="Ben")], widens=False, key="new"),
    "a membership that lasts longer": Edit(
        [AddMember(**COMPANY, expires_at=SOON)], [SetExpiry(**COMPANY, expires_at=LATER)]
    ),
    "a membership without end": Edit([AddMember(**COMPANY, expires_at=SOON)], [SetExpiry(**COMPANY, expires_at=None)]),
    "a membership that ends earlier": Edit(
        [AddMember(**COMPANY)], [SetExpiry(**COMPANY, expires_at=SOON)], widens=False
    ),
    "more seats": Edit([AddMember(**COMPANY, max_seats=2)], [SetSeats(**COMPANY, max_seats=3)]),
    "fewer seats": Edit([AddMember(**COMPANY)], [SetSeats(**COMPANY, max_seats=3)], widens=False),
    "a window that ends later": Edit([rule(everyone(), ends_at=SOON)], rule={"ends_at": LATER}),
    "a window that begins earlier": Edit([rule(everyone(), starts_at=LATER)], rule={"starts_at": SOON}),
    "a window that is shorter": Edit(
        [rule(everyone(), ends_at=LATER)], rule={"starts_at": SOON, "ends_at": LATER}, widens=False
    ),
    "a rule for another day": Edit([], [rule(everyone(), starts_at=LATER)]),
    "a rule of the past": Edit([], [rule(everyone(), ends_at=NOW)], widens=False),
    "one more on a list": Edit([rule(users(1, 2))], rule={"strategy": users(1, 2, 3)}),
    "one less on a list": Edit([rule(users(1, 2))], rule={"strategy": users(2)}, widens=False),
    "one less on a list of excluded companies": Edit(
        [rule(everyone(constraint("companyId", "NOT_IN", "1", "2")))],
        rule={"strategy": everyone(constraint("companyId", "NOT_IN", "1"))},
    ),
    "one more on a list of excluded companies": Edit(
        [rule(everyone(constraint("companyId", "NOT_IN", "1")))],
        rule={"strategy": everyone(constraint("companyId", "NOT_IN", "1", "2"))},
        widens=False,
    ),
    "a constraint inverted": Edit(
        [rule(everyone(US))], rule={"strategy": everyone({**US, "inverted": True})}
    ),
    "case that no longer matters": Edit(
        [rule(everyone(constraint("companyTimeZone", "STR_STARTS_WITH", "Europe")))],
        rule={"strategy": everyone(constraint("companyTimeZone", "STR_STARTS_WITH", "Europe", caseInsensitive=True))},
    ),
    "an earlier day": Edit(
        [rule(everyone(constraint("userCreatedAt", "DATE_AFTER", "2026-02-01T00:00:00Z")))],
        rule={"strategy": everyone(constraint("userCreatedAt", "DATE_AFTER", "2026-01-01T00:00:00Z"))},
    ),
    "the same instant in another zone": Edit(
        [rule(everyone(constraint("userCreatedAt", "DATE_AFTER", "2026-02-01T00:00:00Z")))],
        rule={"strategy": everyone(constraint("userCreatedAt", "DATE_AFTER", "2026-02-01T01:00:00+01:00"))},
        widens=False,
    ),
    # direct edits
    "enabled with a member": Edit([Disable(), AddMember(**COMPANY)], [Enable()]),
    "enabled with an open invitation": Edit([Disable(), Invite(email="a@b.example")], [Enable()]),
    "enabled without members": Edit([Disable()], [Enable()], widens=False),
    "a draft that gains a rule": Edit([SetStage(stage=FlagStage.DRAFT)], [rule(everyone())], widens=False),
    "a killed flag that gains a member": Edit([Kill()], [AddMember(**COMPANY)], widens=False),
    "revived": Edit([rule(everyone()), Kill()], [Revive()]),
    "another stage that is open": Edit([rule(everyone())], [SetStage(stage=FlagStage.GA)], widens=False),
    "retired": Edit([rule(everyone())], [SetStage(stage=FlagStage.RETIRED)], widens=False),
    "archived": Edit([rule(everyone())], [Archive()], widens=False),
    "an exclusion": Edit([], [Exclude(**COMPANY)], widens=False),
    "an exclusion lifted": Edit([Exclude(**COMPANY)], [Unexclude(**COMPANY)]),
    "a member removed": Edit([AddMember(**COMPANY)], [RemoveMember(**COMPANY)], widens=False),
    "an invitation": Edit([], [Invite(email="a@b.example")]),
    "a percentage raised": Edit([SetRollout(percent=10)], [SetRollout(percent=11)]),
    "a percentage lowered": Edit([SetRollout(percent=10)], [SetRollout(percent=9)], widens=False),
    "a percentage of zero": Edit([], [SetRollout(percent=0)], widens=False),
    "everyone instead of a percentage": Edit([rule(percent(99, US))], rule={"strategy": everyone(US)}),
    "a percentage instead of everyone": Edit([rule(everyone(US))], rule={"strategy": percent(99, US)}, widens=False),
    "a constraint more": Edit([rule(everyone(US))], rule={"strategy": everyone(US, ADMIN)}, widens=False),
    "a constraint less": Edit([rule(everyone(US, ADMIN))], rule={"strategy": everyone(US)}),
    "another constraint": Edit([rule(everyone(US))], rule={"strategy": everyone(ADMIN)}),
    "a rule disabled": Edit([rule(everyone())], rule={"is_enabled": False}, widens=False),
    "a rule enabled": Edit([rule(everyone(), is_enabled=False)], rule={"is_enabled": True}),
    "a second rule that the first covers": Edit([rule(everyone(EU))], [rule(percent(50, US))], widens=False),
    "other descriptions": Edit([rule(everyone())], [UpdateFlag(title="New", owner="Ben")], widens=False),
}  # fmt: skip


@pytest.mark.parametrize("name", EDITS)
def test_widens_edit(name: str) -> None:
    before, after = EDITS[name].result()
    assert widens(before, after, NOW) is EDITS[name].widens


def test_widens_compares_with_all_rules_before() -> None:
    before = changed([rule(everyone(US)), rule(percent(50))])
    us, half = (rule.id for rule in before.flags.rules if rule.flag_key == "child")
    for op in (RemoveRule(rule_id=us), RemoveRule(rule_id=half), MoveRule(rule_id=half, position=1)):
        assert not widens(before, changed([op], before), NOW)
    invited = changed([Invite(email="a@b.example")])
    revoked = changed([RevokeInvitation(invitation_id=invited.invitations[0].id)], invited)
    assert not widens(invited, revoked, NOW)


CURRENCIES, ROLES, ZONES = ("USD", "EUR", "JPY"), ("ADMIN", "REGULAR"), ("Europe/Rome", "Asia/Tokyo")
currency_lists = st.lists(st.sampled_from(CURRENCIES), min_size=1, max_size=3, unique=True)
constraints = st.one_of(
    st.builds(lambda values, operator, inverted: constraint("companyCurrency", operator, *values, inverted=inverted),
              currency_lists, st.sampled_from(["IN", "NOT_IN"]), st.booleans()),
    st.builds(lambda value, inverted: constraint("companyTimeZone", "STR_CONTAINS", value, inverted=inverted),
              st.sampled_from(["Rome", "rome", "o"]), st.booleans()),
    st.builds(lambda role: constraint("role", "IN", role), st.sampled_from(ROLES)),
    st.builds(lambda day, operator: constraint("userCreatedAt", operator, f"2026-01-0{day}T00:00:00Z"),
              st.integers(1, 3), st.sampled_from(["DATE_AFTER", "DATE_BEFORE"])),
)  # fmt: skip
constraint_lists = st.lists(constraints, max_size=2)
strategies = st.one_of(
    st.builds(lambda values: everyone(*values), constraint_lists),
    st.builds(lambda number, values: percent(number, *values), st.sampled_from([0, 30, 60, 100]), constraint_lists),
    st.builds(lambda ids: users(*ids), st.lists(st.integers(1, 4), min_size=1, unique=True)),
)
rules = st.builds(
    lambda strategy, window, enabled: rule(strategy, is_enabled=enabled, **window),
    strategies,
    st.sampled_from([{}, {}, {"ends_at": SOON}, {"starts_at": SOON}, {"starts_at": NOW, "ends_at": LATER}]),
    st.sampled_from([True, True, False]),
)
switches = st.sampled_from([Enable(), Disable(), Kill(), Revive(), SetStage(stage=FlagStage.DRAFT)])
requirements = st.sampled_from([
    AddRequirement(parent_key="parent"), AddRequirement(parent_key="parent", is_enabled=False)
])  # fmt: skip
histories = st.lists(
    st.one_of(rules, rules, switches, requirements, st.builds(SetRollout, percent=st.integers(0, 100)))
)


def evaluation_contexts() -> list[EvaluationContext]:
    """Return users with all combinations of attributes."""
    contexts = []
    for number in range(1, 25):
        attributes = {
            "companyCurrency": CURRENCIES[number % 3],
            "companyTimeZone": ZONES[number % 2],
            "role": ROLES[number // 2 % 2],
            "userCreatedAt": f"2026-01-0{1 + number % 4}T00:00:00+00:00",
        }
        contexts.append(EvaluationContext(number, number, True, Participation(), attributes))
    return contexts


def with_valid_ops(ops: list[Op], beta: BetaState, key: str) -> BetaState:
    for op in ops:
        try:
            beta = op.apply(beta, key, CONTEXT)
        except ChangeError:
            continue
    return beta


def gains(before: BetaState, after: BetaState) -> bool:
    """Whether a user gains access to one of the flags, now or later."""
    flags_before, flags_after = compile_flags(before.flags), compile_flags(after.flags)
    return any(
        evaluate(flags_after, key, user, at).is_enabled and not evaluate(flags_before, key, user, at).is_enabled
        for at, key, user in product((NOW, SOON, LATER), ("child", "parent", "opposite"), evaluation_contexts())
    )


def test_no_user_gains_by_a_change_that_does_not_widen() -> None:
    """Also claim that the random changes show both answers, and gains among the widening ones."""
    seen = Counter[tuple[bool, bool]]()

    @settings(max_examples=150)
    @given(st.tuples(histories, histories), st.tuples(histories, histories))
    def check(setup: tuple[list[Op], list[Op]], edit: tuple[list[Op], list[Op]]) -> None:
        before = with_valid_ops(setup[1], with_valid_ops(setup[0], initial_state(), "child"), "parent")
        edited = before._replace(flags=before.flags._replace(rules=tuple(before.flags.rules[1:])))
        after = with_valid_ops(edit[1], with_valid_ops(edit[0], edited, "child"), "parent")
        is_widening, is_gain = widens(before, after, NOW), gains(before, after)
        seen[is_widening, is_gain] += before.flags != after.flags
        assert is_widening or not is_gain

    check()
    assert seen[True, True] > 5
    assert seen[False, False] > 5


narrowing_ops = st.sampled_from([
    Disable(), Kill(), SetStage(stage=FlagStage.DRAFT), SetStage(stage=FlagStage.RETIRED), Archive(),
    AddRequirement(parent_key="opposite"), Exclude(**COMPANY), SetRollout(percent=0), UpdateFlag(title="New"),
])  # fmt: skip


@settings(max_examples=100)
@given(histories, st.lists(narrowing_ops, max_size=4), st.integers(0, 2))
def test_widens_is_false_for_narrowing_ops(setup: list[Op], edit: list[Op], removed_rules: int) -> None:
    before = with_valid_ops(setup, initial_state(), "child")
    rule_ids = [rule.id for rule in before.flags.rules if rule.flag_key == "child"]
    removals: list[Op] = [RemoveRule(rule_id=rule_id) for rule_id in rule_ids[:removed_rules]]
    after = with_valid_ops([*removals, *edit], before, "child")

    assert not widens(before, after, NOW)
    assert not gains(before, after)


def test_excluded_member_has_no_access() -> None:
    before = changed([rule(everyone())])
    live = frozenset({Membership("child", SubjectKind.USER, is_live=True)})
    excluded = Participation(live, frozenset({Exclusion("child", SubjectKind.COMPANY)}))
    assert not evaluate(compile_flags(before.flags), "child", EvaluationContext(1, 1, True, excluded), NOW).is_enabled
