"""Changes in words: each kind has some, and no id stands where a name is known."""

from typing import Any, get_args

import pytest
from flag_factories import flag_set

from beta.ops.flag_text import describe_op
from beta.ops.kinds import AddRule, AnyOp, Invite, PutSegment, SetSeats, UpdateRule, build_op
from beta.ops.people_text import PHRASES, describe_people_op
from flags.constraints import ATTRIBUTES

KINDS = {op.model_fields["kind"].default: op for op in get_args(get_args(AnyOp)[0])}
EXAMPLES: dict[str, dict[str, Any]] = {
    "CREATE": {"title": "Ledger", "owner": "Mara"},
    "MEMBER_SEATS": {"company_id": 7, "max_seats": None},
    "REQUIRE_ADD": {"parent_key": "parent"},
    "REQUIRE_REMOVE": {"parent_key": "parent"},
    "RULE_ADD": {"title": "All", "strategy": {"name": "default"}},
    "RULE_MOVE": {"rule_id": 7, "position": 1},
    "RULE_REMOVE": {"rule_id": 7},
    "RULE_UPDATE": {"rule_id": 7, "title": "Some"},
    "SEGMENT_DELETE": {"name": "euro"},
    "SEGMENT_PUT": {"name": "euro", "constraints": []},
    "SET_ROLLOUT": {"percent": 5},
    "SET_STAGE": {"stage": "BETA"},
    "UPDATE": {"title": "Books"},
}
NAMES = {("companyId", "7"): "Acme", ("userId", "8"): "Ana Reis"}


def test_limits_of_a_new_rule_are_said() -> None:
    """A reviewer reads when a rule applies: of a promotion, there is nothing but these words on the command line."""
    after = {"contextName": "currentTime", "operator": "DATE_AFTER", "value": "2027-01-01T11:00:00+02:00"}
    rule = build_op(
        AddRule,
        title="Spring",
        strategy={"name": "default", "constraints": [after]},
        starts_at="2027-03-01T09:00:00+01:00",
        ends_at="2027-06-01T18:30:00Z",
        is_enabled=False,
        position=2,
    )
    (line,) = describe_op(rule, "ledger", flag_set())
    assert line == (
        "add the rule Spring: everyone where the time now is after 2027-01-01 09:00, "
        "from 2027-03-01 08:00, until 2027-06-01 18:30, pause it"
    )


def test_stage_of_a_new_flag_begins_as_it_is_created() -> None:
    (line,) = describe_op(build_op(KINDS["SET_STAGE"], stage="GA"), "ledger", flag_set())
    assert line == "stage: DRAFT → GA"


def test_every_kind_of_change_has_words() -> None:
    for kind in KINDS.keys() - PHRASES.keys():
        (line,) = describe_op(build_op(KINDS[kind], **EXAMPLES.get(kind, {})), "ledger", flag_set())
        assert line != kind, kind
        assert line[0].islower(), line
    assert PHRASES.keys() < KINDS.keys()


def test_conditions_name_companies_and_users() -> None:
    constraint = {"contextName": "companyId", "operator": "NOT_IN", "values": ["7", "9"]}
    guard = {"contextName": "companyId", "operator": "STR_STARTS_WITH", "values": [""]}
    users = {"name": "userWithId", "parameters": {"userIds": "8,9"}, "constraints": [constraint, guard]}
    rule = build_op(AddRule, title="Pilot", strategy=users)
    (line,) = describe_op(rule, "ledger", flag_set(), NAMES)
    assert line == "add the rule Pilot: the users Ana Reis, 9 where the company is not Acme or 9"
    segment = build_op(PutSegment, name="pilot", constraints=[constraint])
    assert list(describe_op(segment, "ledger", flag_set(), NAMES)) == ["segment pilot: the company is not Acme or 9"]


@pytest.mark.parametrize("attribute", ATTRIBUTES)
def test_every_comparison_of_every_attribute_has_words(attribute: str) -> None:
    for operator in ATTRIBUTES[attribute].value:
        constraint = {"contextName": attribute, "operator": operator, "values": ["7"], "value": "7"}
        segment = build_op(PutSegment, name="pilot", constraints=[constraint, {**constraint, "inverted": True}])
        (line,) = describe_op(segment, "ledger", flag_set())
        assert line.startswith("segment pilot: the ")
        assert operator not in line.split(), line
        assert len(set(line.removeprefix("segment pilot: ").split(" and "))) == 2, line


def test_changes_of_a_rule_are_words() -> None:
    fields = {"rule_id": 7, "is_enabled": False, "starts_at": "2026-05-01T00:00:00Z", "ends_at": None}
    line = "change the rule 7, until no time, pause it, from 2026-05-01 00:00"
    assert list(describe_op(build_op(UpdateRule, **fields), "ledger", flag_set())) == [line]


def test_people_are_named_with_what_they_get() -> None:
    invite = build_op(Invite, company_id=7, max_seats=3, message="Look.", expires_at="2026-05-01T00:00:00Z")
    line = describe_people_op(invite, None, ["all of Acme"])
    assert line == "invite all of Acme, until 2026-05-01 00:00, 3 seats, with the message “Look.”"
    plain = build_op(Invite, company_id=7, max_seats=None, message="", expires_at=None)
    assert describe_people_op(plain, None, ["all of Acme"]) == "invite all of Acme"
    seats = build_op(SetSeats, company_id=7, max_seats=None)
    assert describe_people_op(seats, None, ["all of Acme"]) == "change the seats of all of Acme, seats for all users"
