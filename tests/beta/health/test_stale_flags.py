"""Stale flags: open to none or all, or used by no one."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any, get_args

import pytest
from flag_factories import NOW, flag, flag_set, percentage, requires, rule

from beta.health.stale_flags import PEOPLE, RULES, SWITCHES, Ages, StaleFlag, Staleness, stale_states
from beta.ops.kinds import AnyOp
from db.models import FlagKind, FlagStage
from flags.compiler import compile_flags

LONG_AGO, CREATED = NOW - timedelta(days=40), NOW - timedelta(days=90)
OPEN = flag(created_at=CREATED)
ALL = rule(percentage(100))
CASES: dict[str, tuple[tuple[Any, ...], Staleness | None]] = {
    "disabled": ((flag(is_enabled=False), ALL), Staleness.OPEN_TO_NONE),
    "retired": ((flag(stage=FlagStage.RETIRED), ALL), Staleness.OPEN_TO_NONE),
    "killed": ((flag(killed_at=LONG_AGO), ALL), Staleness.OPEN_TO_NONE),
    "without rules and members": ((OPEN,), Staleness.OPEN_TO_NONE),
    "a rollout to none": ((OPEN, rule(percentage(0))), Staleness.OPEN_TO_NONE),
    "everyone": ((OPEN, rule()), Staleness.OPEN_TO_ALL),
    "a rollout to all": ((OPEN, ALL), Staleness.OPEN_TO_ALL),
    "a rollout to all for a time": (
        (OPEN, rule(percentage(100), ends_at=NOW + timedelta(1))),
        Staleness.UNUSED,
    ),
    "a requirement": ((OPEN, flag("base"), requires("accounts", "base"), ALL), Staleness.UNUSED),
    "a rollout to some": ((OPEN, rule(percentage(50))), Staleness.UNUSED),
    "an operational switch": ((flag(kind=FlagKind.OPS), ALL), None),
    "archived": ((flag(archived_at=LONG_AGO), ALL), None),
}


def stale_states_of(rows: Iterable[Any], ages: Ages) -> list[StaleFlag]:
    """Return how the flag `accounts` of these rows is stale; it has no people."""
    flag = compile_flags(flag_set(*rows)).flags.get("accounts")
    return [] if flag is None else list(stale_states(flag, ages, NOW, has_people=False))


@pytest.mark.parametrize("name", CASES)
def test_stale_states_of_flag(name: str) -> None:
    rows, staleness = CASES[name]
    changed_at = {("accounts", "SET_STAGE"): LONG_AGO, ("accounts", "UPDATE"): NOW, ("accounts", "CHANGE_COMMENT"): NOW}
    ages = Ages(changed_at, {"accounts": LONG_AGO}, {})
    states = stale_states_of(rows, ages)
    assert [state.staleness for state in states] == ([] if staleness is None else [staleness])
    assert [state.days for state in states] == ([] if staleness is None else [40])


def test_days_of_a_closed_flag_do_not_depend_on_its_people() -> None:
    changed_at = {("accounts", "DISABLE"): LONG_AGO, ("accounts", "MEMBER_ADD"): NOW, ("accounts", "RULE_ADD"): NOW}
    ages = Ages(changed_at, {}, {})
    (closed,) = stale_states_of((flag(is_enabled=False), ALL), ages)
    assert (closed.staleness, closed.days) == (Staleness.OPEN_TO_NONE, 40)
    (everyone,) = stale_states_of((OPEN, ALL), ages)
    assert (everyone.staleness, everyone.days) == (Staleness.OPEN_TO_ALL, 0)


def test_days_count_from_the_time_at_which_a_rule_began_or_ended() -> None:
    changed_at = {("accounts", "RULE_ADD"): LONG_AGO}
    for rows, staleness in (
        ((OPEN, rule(percentage(100), ends_at=NOW - timedelta(days=5))), Staleness.OPEN_TO_NONE),
        ((OPEN, rule(percentage(100), starts_at=NOW - timedelta(days=5))), Staleness.OPEN_TO_ALL),
    ):
        (stale,) = stale_states_of(rows, Ages(changed_at, {}, {}))
        assert (stale.staleness, stale.days) == (staleness, 5)


def test_actions_that_change_access_are_known() -> None:
    kinds = {op.model_fields["kind"].default for op in get_args(get_args(AnyOp)[0])}
    others = {
        "UPDATE",
        "ARCHIVE",
        "SEGMENT_PUT",
        "SEGMENT_DELETE",
        "MEMBER_NOTE",
        "MEMBER_SEATS",
        "EXCLUDE",
        "UNEXCLUDE",
    }
    others |= {
        "INVITATION_RESEND",
        "WAVE_PUT",
        "WAVE_PLAN",
        "WAVE_DELETE",
        "REQUEST_DECLINE",
        "NEWS_POST",
        "NEWS_REMOVE",
    }
    assert kinds - others <= SWITCHES | RULES | PEOPLE
