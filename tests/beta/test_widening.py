"""What counts as widening: a table of edits, direct and indirect, and whoever gains by a change that does not widen."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from beta.errors import ChangeError
from beta.flag_ops import (
    AddRequirement,
    Archive,
    CreateFlag,
    Disable,
    Enable,
    Kill,
    RemoveRequirement,
    Revive,
    SetStage,
    UpdateFlag,
)
from beta.membership_ops import (
    AddMember,
    Exclude,
    Invite,
    RemoveMember,
    RevokeInvitation,
    SetExpiry,
    SetSeats,
    Unexclude,
)
from beta.op_base import ChangeContext, Op
from beta.ops import apply_ops
from beta.rule_ops import AddRule, MoveRule, PutSegment, RemoveRule, SetRollout, UpdateRule
from beta.widening import widens
from db.flags.beta_state import BetaState
from db.flags.flag_set import FlagSet
from db.flags.participation import Exclusion, Membership, Participation
from db.models import FlagStage, SubjectKind
from flags.compiler import compile_flags
from flags.evaluation import evaluate
from flags.evaluation_context import EvaluationContext

NOW = datetime(2026, 3, 18, 10, tzinfo=UTC)
SOON, LATER = NOW + timedelta(days=1), NOW + timedelta(days=2)
AT = ChangeContext(NOW, "Noor", "Because.", {})
OPEN: list[Op] = [Enable(), SetStage(stage=FlagStage.BETA)]


def asks(name: str, operator: str, *values: str, **more: Any) -> dict[str, Any]:
    compared = {"value": values[0]} if operator.startswith("DATE") else {"values": list(values)}
    return {"contextName": name, "operator": operator, **compared, **more}


def everyone(*constraints: Any, segments: tuple[int, ...] = ()) -> dict[str, Any]:
    return {"name": "default", "constraints": list(constraints), "segments": list(segments)}


def percent(number: int, *constraints: Any) -> dict[str, Any]:
    parameters = {"rollout": number, "stickiness": "companyId"}
    return {"name": "flexibleRollout", "parameters": parameters, "constraints": list(constraints)}


def users(*ids: int) -> dict[str, Any]:
    return {"name": "userWithId", "parameters": {"userIds": ",".join(map(str, ids))}}


def rule(strategy: dict[str, Any], **said: Any) -> AddRule:
    return AddRule(title="A rule", strategy=strategy, **said)


def made(ops: list[Op], beta: BetaState | None = None, key: str = "child") -> BetaState:
    return apply_ops(ops, beta or start(), key, AT)[-1]


@cache
def start() -> BetaState:
    """A flag, one that requires it, and one that must have it off; all open, without anybody in them."""
    beta = BetaState(FlagSet())
    for key in ("parent", "child", "opposite"):
        beta = apply_ops([CreateFlag(title=key, owner="Noor"), *OPEN], beta, key, AT)[-1]
    beta = apply_ops([AddRequirement(parent_key="parent")], beta, "child", AT)[-1]
    return apply_ops([AddRequirement(parent_key="parent", is_enabled=False)], beta, "opposite", AT)[-1]


def first(beta: BetaState) -> int:
    return next(each.id for each in beta.flags.rules if each.flag_key == "child")


@dataclass
class Edit:
    """What there is, what is done to it, whether that widens; `rules`: what is put in the first rule's place."""

    there: list[Op]
    done: list[Op] = field(default_factory=list)
    widens: bool = True
    key: str = "child"
    rule: dict[str, Any] | None = None

    def result(self) -> tuple[BetaState, BetaState]:
        before = made(self.there)
        ops = [UpdateRule(rule_id=first(before), **self.rule)] if self.rule else self.done
        return before, made(ops, before, self.key)


US, EU = asks("companyCurrency", "IN", "USD"), asks("companyCurrency", "IN", "USD", "EUR")
ADMIN = asks("role", "IN", "ADMIN")
NOT_EU = asks("companyCurrency", "NOT_IN", "EUR")
SEGMENT = [PutSegment(name="s", constraints=[US])]
COMPANY = {"company_id": 1}

EDITS = {
    # indirect: through a segment, a flag that is required, an expiry, a window, a list
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
    "a requirement turned round": Edit(
        [rule(everyone())], [AddRequirement(parent_key="parent", is_enabled=False)]
    ),
    "a requirement of fewer variants": Edit(
        [rule(everyone())], [AddRequirement(parent_key="parent", variants=("on",))], widens=False
    ),
    "a requirement that is new": Edit([], [AddRequirement(parent_key="opposite")], widens=False),
    "a parent closed that must be off for another": Edit([], [Disable()], key="parent"),
    "a membership that lasts longer": Edit(
        [AddMember(**COMPANY, expires_at=SOON)], [SetExpiry(**COMPANY, expires_at=LATER)]
    ),
    "a membership for ever": Edit([AddMember(**COMPANY, expires_at=SOON)], [SetExpiry(**COMPANY, expires_at=None)]),
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
    "one less on a list of those left out": Edit(
        [rule(everyone(asks("companyId", "NOT_IN", "1", "2")))],
        rule={"strategy": everyone(asks("companyId", "NOT_IN", "1"))},
    ),
    "one more on a list of those left out": Edit(
        [rule(everyone(asks("companyId", "NOT_IN", "1")))],
        rule={"strategy": everyone(asks("companyId", "NOT_IN", "1", "2"))},
        widens=False,
    ),
    "a constraint turned round": Edit(
        [rule(everyone(US))], rule={"strategy": everyone({**US, "inverted": True})}
    ),
    "letters that matter no more": Edit(
        [rule(everyone(asks("companyTimeZone", "STR_STARTS_WITH", "Europe")))],
        rule={"strategy": everyone(asks("companyTimeZone", "STR_STARTS_WITH", "Europe", caseInsensitive=True))},
    ),
    "an earlier day": Edit(
        [rule(everyone(asks("userCreatedAt", "DATE_AFTER", "2026-02-01T00:00:00Z")))],
        rule={"strategy": everyone(asks("userCreatedAt", "DATE_AFTER", "2026-01-01T00:00:00Z"))},
    ),
    "the same day elsewhere": Edit(
        [rule(everyone(asks("userCreatedAt", "DATE_AFTER", "2026-02-01T00:00:00Z")))],
        rule={"strategy": everyone(asks("userCreatedAt", "DATE_AFTER", "2026-02-01T01:00:00+01:00"))},
        widens=False,
    ),
    # direct
    "enabled with a member": Edit([Disable(), AddMember(**COMPANY)], [Enable()]),
    "enabled with an open invitation": Edit([Disable(), Invite(email="a@b.example")], [Enable()]),
    "enabled without anybody": Edit([Disable()], [Enable()], widens=False),
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
    "a percentage of nobody": Edit([], [SetRollout(percent=0)], widens=False),
    "all instead of a percentage": Edit([rule(percent(99, US))], rule={"strategy": everyone(US)}),
    "a percentage instead of all": Edit([rule(everyone(US))], rule={"strategy": percent(99, US)}, widens=False),
    "a constraint more": Edit([rule(everyone(US))], rule={"strategy": everyone(US, ADMIN)}, widens=False),
    "a constraint less": Edit([rule(everyone(US, ADMIN))], rule={"strategy": everyone(US)}),
    "another constraint": Edit([rule(everyone(US))], rule={"strategy": everyone(ADMIN)}),
    "a rule disabled": Edit([rule(everyone())], rule={"is_enabled": False}, widens=False),
    "a rule enabled": Edit([rule(everyone(), is_enabled=False)], rule={"is_enabled": True}),
    "a second rule that the first covers": Edit([rule(everyone(EU))], [rule(percent(50, US))], widens=False),
    "other words": Edit(
        [rule(everyone())], [UpdateFlag(title="New", owner="Ben", is_hidden=False)], widens=False
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_widens_or_it_does_not(name: str) -> None:
    before, after = EDITS[name].result()
    assert widens(before, after, NOW) is EDITS[name].widens


def test_what_lets_in_another_way_is_compared_with_all_there_was() -> None:
    before = made([rule(everyone(US)), rule(percent(50))])
    us, half = (each.id for each in before.flags.rules if each.flag_key == "child")
    for op in (RemoveRule(rule_id=us), RemoveRule(rule_id=half), MoveRule(rule_id=half, position=1)):
        assert not widens(before, made([op], before), NOW)
    invited = made([Invite(email="a@b.example")])
    revoked = made([RevokeInvitation(invitation_id=invited.invitations[0].id)], invited)
    assert not widens(invited, revoked, NOW)


CURRENCIES, ROLES, ZONES = ("USD", "EUR", "JPY"), ("ADMIN", "REGULAR"), ("Europe/Rome", "Asia/Tokyo")
some = st.lists(st.sampled_from(CURRENCIES), min_size=1, max_size=3, unique=True)
constraints = st.one_of(
    st.builds(lambda values, operator, turned: asks("companyCurrency", operator, *values, inverted=turned),
              some, st.sampled_from(["IN", "NOT_IN"]), st.booleans()),
    st.builds(lambda value, turned: asks("companyTimeZone", "STR_CONTAINS", value, inverted=turned),
              st.sampled_from(["Rome", "rome", "o"]), st.booleans()),
    st.builds(lambda role: asks("role", "IN", role), st.sampled_from(ROLES)),
    st.builds(lambda day, operator: asks("userCreatedAt", operator, f"2026-01-0{day}T00:00:00Z"),
              st.integers(1, 3), st.sampled_from(["DATE_AFTER", "DATE_BEFORE"])),
)  # fmt: skip
lists = st.lists(constraints, max_size=2)
strategies = st.one_of(
    st.builds(lambda given: everyone(*given), lists),
    st.builds(lambda number, given: percent(number, *given), st.sampled_from([0, 30, 60, 100]), lists),
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


def pool() -> list[EvaluationContext]:
    """People of all kinds, whom no list names."""
    found = []
    for number in range(1, 25):
        attributes = {
            "companyCurrency": CURRENCIES[number % 3],
            "companyTimeZone": ZONES[number % 2],
            "role": ROLES[number // 2 % 2],
            "userCreatedAt": f"2026-01-0{1 + number % 4}T00:00:00+00:00",
        }
        found.append(EvaluationContext(number, number, True, Participation(), attributes))
    return found


def attempted(ops: list[Op], beta: BetaState, key: str) -> BetaState:
    for op in ops:
        try:
            beta = op.apply(beta, key, AT)
        except ChangeError:
            continue
    return beta


def refuse_gains(before: BetaState, after: BetaState, *keys: str) -> None:
    """Nobody, now or later, is in afterwards who would not have been."""
    olds, news = compile_flags(before.flags), compile_flags(after.flags)
    for moment, key in product((NOW, SOON, LATER), keys):
        for person in pool():
            was = evaluate(olds, key, person, moment).is_enabled
            assert was or not evaluate(news, key, person, moment).is_enabled


@settings(max_examples=150)
@given(st.tuples(histories, histories), st.tuples(histories, histories))
def test_nobody_gains_by_what_does_not_widen(there: tuple[list[Op], list[Op]], done: tuple[list[Op], list[Op]]) -> None:
    before = attempted(there[1], attempted(there[0], start(), "child"), "parent")
    left = before._replace(flags=before.flags._replace(rules=tuple(before.flags.rules[1:])))
    after = attempted(done[1], attempted(done[0], left, "child"), "parent")

    if not widens(before, after, NOW):
        refuse_gains(before, after, "child", "parent", "opposite")


def test_a_member_who_is_kept_out_gains_nothing() -> None:
    before = made([rule(everyone())])
    live = frozenset({Membership("child", SubjectKind.USER, is_live=True)})
    out = Participation(live, frozenset({Exclusion("child", SubjectKind.COMPANY)}))
    assert not evaluate(compile_flags(before.flags), "child", EvaluationContext(1, 1, True, out), NOW).is_enabled
