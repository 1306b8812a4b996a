"""A beta is run: every act changes what it says, is told in the audit, and is refused where it cannot be meant."""

from typing import Any

import pytest
from company_fixture import CompanyFixture, FixedClock, colleague

from beta.change_flag import open_feature_to_company
from beta.change_plan import NO_FLAG
from beta.errors import ChangeError, ChangeErrorCode
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
from beta.op_base import Op, build_op
from beta.ops import read_ops, write_ops
from beta.rule_ops import AddRule, DeleteSegment, MoveRule, PutSegment, RemoveRule, SetRollout, UpdateRule
from db.flags.audit_log import AUDIT
from db.flags.platform import platform_of_snapshot
from db.models import BucketBy, FlagAudit, FlagStage

ADMINS = {"contextName": "role", "operator": "IN", "values": ["ADMIN"]}
EVERYBODY = {"name": "default"}


async def refused(crew: Any, *ops: Op, **said: Any) -> tuple[ChangeErrorCode, tuple[str | int, ...]]:
    with pytest.raises(ChangeError) as raised:
        await crew.do(*ops, **said)
    return raised.value.code, raised.value.path


async def told(crew: Any) -> list[FlagAudit]:
    async with crew.database.snapshot() as snapshot:
        return await platform_of_snapshot(snapshot).all(AUDIT.order_by(FlagAudit.c.seq))


async def opened(crew: Any, *ops: Op) -> None:
    await crew.do(Enable(), SetStage(stage=FlagStage.BETA), *ops)


async def test_a_feature_is_opened_to_a_company_in_one_step(crew: Any, world: CompanyFixture) -> None:
    async with crew.at_work() as flags:
        await open_feature_to_company(flags, "ledger", world.company.id)

    assert await crew.is_in(world)
    assert not await crew.is_in(crew.house)
    assert [(row.action, row.flag_key, row.subject) for row in await told(crew)] == [
        ("CREATE", "ledger", None),
        ("ENABLE", "ledger", None),
        ("SET_STAGE", "ledger", None),
        ("MEMBER_ADD", "ledger", f"company:{world.company.id}"),
    ]
    assert await crew.broken() is None


async def test_switches_close_and_open(beta: Any, world: CompanyFixture) -> None:
    await opened(beta, AddMember(company_id=world.company.id))

    for closing, opening in (
        (Disable(), Enable()),
        (Kill(), Revive()),
        (SetStage(stage=FlagStage.RETIRED), SetStage(stage=FlagStage.GA)),
    ):
        await beta.do(closing)
        assert not await beta.is_in(world)
        await beta.do(opening)
        assert await beta.is_in(world)


async def test_a_kill_tells_who_and_why_and_the_first_is_remembered(beta: Any) -> None:
    await beta.do(Kill(), reason="Totals are wrong.", expected_version=77)
    again = await beta.do(Kill(), reason="Really.", by=beta.approver)

    flag = await beta.flag()
    assert (flag.killed_by, flag.killed_reason, flag.version) == ("Noor", "Totals are wrong.", 2)
    assert (again.audits, again.revision) == ((), 2)
    (_, kill) = await told(beta)
    assert kill.before["flag:ledger"] == {
        "killed_at": None, "killed_by": None, "killed_reason": None, "version": 1,
    }  # fmt: skip
    assert (kill.reason, kill.actor_id) == ("Totals are wrong.", "noor@platform.example")


async def test_members_and_exclusions(beta: Any, world: CompanyFixture, clock: FixedClock) -> None:
    tom = await colleague(world)
    company, user = {"company_id": world.company.id}, {"company_id": world.company.id, "user_id": tom.user_id}
    await opened(beta, AddMember(**company, max_seats=1))
    assert (await beta.is_in(world), await beta.is_in(tom)) == (True, False)
    await beta.do(SetSeats(**company, max_seats=2))
    assert await beta.is_in(tom)
    await beta.do(Exclude(**user))
    assert (await beta.is_in(world), await beta.is_in(tom)) == (True, False)
    await beta.do(AddMember(**user), Unexclude(**user), RemoveMember(**company))
    assert (await beta.is_in(world), await beta.is_in(tom)) == (False, True)
    await beta.do(SetExpiry(**user, expires_at=clock.now.replace(hour=20)))
    clock.forward(hours=10)
    assert not await beta.is_in(tom)
    await beta.do(AddMember(**user))
    assert await beta.is_in(tom)
    assert await beta.broken() is None


async def test_rules_let_in_by_role_and_percentage(beta: Any, world: CompanyFixture, clock: FixedClock) -> None:
    reader = await colleague(world)
    await opened(beta, PutSegment(name="admins", constraints=[ADMINS]))
    await beta.do(AddRule(title="Admins", strategy={"name": "default", "segments": [1]}))
    assert (await beta.is_in(world), await beta.is_in(reader)) == (True, False)
    await beta.do(SetRollout(percent=100))
    assert await beta.is_in(reader)
    await beta.do(SetRollout(percent=0))
    assert not await beta.is_in(reader)

    admins, rollout = (await beta.beta()).flags.rules
    assert (rollout.strategy["parameters"]["rollout"], rollout.version) == ("0", 2)
    await beta.do(MoveRule(rule_id=rollout.id, position=1))
    assert [rule.id for rule in (await beta.beta()).flags.rules] == [rollout.id, admins.id]
    await beta.do(UpdateRule(rule_id=admins.id, title="A", starts_at=clock.now.replace(hour=20)))
    assert not await beta.is_in(world)
    await beta.do(RemoveRule(rule_id=admins.id), RemoveRule(rule_id=rollout.id))
    await beta.do(DeleteSegment(name="admins"), key=NO_FLAG)
    flags = (await beta.beta()).flags
    assert (flags.rules, flags.segments) == ((), ())
    assert (await told(beta))[-1].flag_key is None


async def test_a_flag_requires_another(beta: Any, world: CompanyFixture) -> None:
    await opened(beta, AddMember(company_id=world.company.id))
    await beta.do(CreateFlag(title="Base", owner="Noor"), key="base")
    await beta.do(AddRequirement(parent_key="base"))
    assert not await beta.is_in(world)
    assert await refused(beta, AddRequirement(parent_key="ledger"), key="base") == (
        ChangeErrorCode.INVALID,
        ("ops", 0, "parent_key"),
    )
    assert await refused(beta, Archive(), key="base") == (ChangeErrorCode.IN_USE, ("ops", 0, "flag"))
    await beta.do(RemoveRequirement(parent_key="base"))
    assert await beta.is_in(world)
    await beta.do(Archive(), key="base")
    assert await refused(beta, Enable(), key="base") == (ChangeErrorCode.NOT_FOUND, ("ops", 0, "flag"))


async def test_what_is_said_of_a_flag_changes_and_the_rest_stays(beta: Any) -> None:
    await beta.do(UpdateFlag(description="Sums\nand boards.", is_hidden=False))
    await beta.do(UpdateFlag(bucket_by=BucketBy.USER))
    await beta.do(SetRollout(percent=10))

    flag = await beta.flag()
    assert (flag.title, flag.description, flag.is_hidden, flag.owner) == (
        "Ledger",
        "Sums\nand boards.",
        False,
        "Noor",
    )
    assert (await beta.beta()).flags.rules[0].strategy["parameters"]["stickiness"] == "userId"
    assert await refused(beta, UpdateFlag(bucket_by=BucketBy.COMPANY)) == (
        ChangeErrorCode.IN_USE,
        ("ops", 0, "bucket_by"),
    )


CANNOT_BE_DONE: list[tuple[list[Op], dict[str, Any], ChangeErrorCode, tuple[str | int, ...]]] = [
    ([], {}, ChangeErrorCode.BLANK, ("ops",)),
    ([Enable()], {"expected_version": 7}, ChangeErrorCode.STALE_VERSION, ("expected_version",)),
    ([Enable()], {"key": "nothing"}, ChangeErrorCode.NOT_FOUND, ("ops", 0, "flag")),
    ([CreateFlag(title="A", owner="N")], {}, ChangeErrorCode.TAKEN, ("ops", 0, "flag")),
    ([CreateFlag(title="A", owner="N")], {"key": "Not#one"}, ChangeErrorCode.INVALID, ("ops", 0, "flag")),
    ([Kill()], {"reason": " "}, ChangeErrorCode.BLANK, ("reason",)),
    ([Kill()], {"reason": "\0"}, ChangeErrorCode.INVALID, ("reason",)),
    ([AddRule(title="A", strategy={"name": "random"})], {}, ChangeErrorCode.INVALID, ("ops", 0, "strategy", "name")),
    ([RemoveRule(rule_id=7)], {}, ChangeErrorCode.NOT_FOUND, ("ops", 0, "rule_id")),
    ([AddRequirement(parent_key="x")], {}, ChangeErrorCode.NOT_FOUND, ("ops", 0, "parent_key")),
    ([PutSegment(name="a", constraints=[{}])], {}, ChangeErrorCode.INVALID, ("ops", 0, "constraints", 0)),
    ([DeleteSegment(name="a")], {}, ChangeErrorCode.NOT_FOUND, ("ops", 0, "name")),
    ([Enable(), AddMember(company_id=1)], {}, ChangeErrorCode.NOT_FOUND, ("ops", 1, "company_id")),
    ([RevokeInvitation(invitation_id=7)], {}, ChangeErrorCode.NOT_FOUND, ("ops", 0, "invitation_id")),
    ([Invite()], {}, ChangeErrorCode.INVALID, ("ops", 0)),
]


async def test_what_cannot_be_done_is_told_and_nothing_is_written(beta: Any) -> None:
    for ops, said, code, path in CANNOT_BE_DONE:
        assert await refused(beta, *ops, **said) == (code, path)
    assert len(await told(beta)) == 1


async def test_whom_it_cannot_be_about_is_told(beta: Any, world: CompanyFixture) -> None:
    company, eva = {"company_id": world.company.id}, {"company_id": world.company.id, "user_id": world.user_id}
    stranger = {"company_id": crew_company(beta), "user_id": world.user_id}
    await beta.do(AddMember(**company), Exclude(**eva))

    assert await refused(beta, AddMember(**stranger)) == (ChangeErrorCode.NOT_FOUND, ("ops", 0, "user_id"))
    assert await refused(beta, AddMember(**company)) == (ChangeErrorCode.TAKEN, ("ops", 0))
    assert await refused(beta, AddMember(**eva, max_seats=3)) == (ChangeErrorCode.INVALID, ("ops", 0, "max_seats"))
    assert await refused(beta, RemoveMember(**eva)) == (ChangeErrorCode.NOT_FOUND, ("ops", 0))
    assert await refused(beta, Exclude(**eva)) == (ChangeErrorCode.TAKEN, ("ops", 0))
    assert await refused(beta, Unexclude(**company)) == (ChangeErrorCode.NOT_FOUND, ("ops", 0))
    assert await refused(beta, Invite(**company)) == (ChangeErrorCode.TAKEN, ("ops", 0))
    assert await refused(beta, Invite(**eva)) == (ChangeErrorCode.EXCLUDED, ("ops", 0))


def crew_company(crew: Any) -> int:
    return crew.house.company.id


@pytest.mark.parametrize(
    ("kind", "values", "code", "path"),
    [
        (CreateFlag, {"title": " ", "owner": "N"}, ChangeErrorCode.BLANK, ("title",)),
        (CreateFlag, {"title": "x" * 241, "owner": "N"}, ChangeErrorCode.TOO_LONG, ("title",)),
        (CreateFlag, {"title": "a\nb", "owner": "N"}, ChangeErrorCode.INVALID, ("title",)),
        (SetRollout, {"percent": 101}, ChangeErrorCode.INVALID, ("percent",)),
        (SetRollout, {}, ChangeErrorCode.BLANK, ("percent",)),
        (Invite, {"email": "nobody"}, ChangeErrorCode.INVALID, ("email",)),
        (SetStage, {"stage": "OPEN"}, ChangeErrorCode.INVALID, ("stage",)),
        (Enable, {"now": True}, ChangeErrorCode.INVALID, ("now",)),
    ],
)
def test_values_that_cannot_be_meant_are_told(kind: type[Op], values: Any, code: ChangeErrorCode, path: Any) -> None:
    with pytest.raises(ChangeError) as raised:
        build_op(kind, **values)
    assert (raised.value.code, raised.value.path) == (code, path)


def test_changes_are_kept_as_json_and_read_again() -> None:
    ops = [UpdateFlag(title="A"), SetExpiry(company_id=1, expires_at=None), Kill(), SetStage(stage=FlagStage.GA)]
    again = read_ops(write_ops(ops))
    assert again == ops
    assert [op.model_fields_set - {"kind"} for op in again] == [op.model_fields_set for op in ops]
