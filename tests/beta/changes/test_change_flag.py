"""Changes to flags: their effects, audit entries and errors."""

from typing import Any

import pytest
from company_fixture import CompanyFixture, FixedClock, colleague

from beta.changes.change_flag import open_feature_to_company
from beta.changes.plan import NO_FLAG
from beta.errors import ChangeError, ChangeErrorCode
from beta.kill_switch import Kill, Revive
from beta.ops.base import Op, build_op
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
from beta.ops.kinds import read_ops, write_ops
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
from beta.ops.rule_ops import AddRule, DeleteSegment, MoveRule, PutSegment, RemoveRule, SetRollout, UpdateRule
from db.flags.audit_log import AUDIT
from db.flags.platform import platform_of_snapshot
from db.models import BucketBy, FlagAudit, FlagStage

ADMINS = {"contextName": "role", "operator": "IN", "values": ["ADMIN"]}


async def change_error(client: Any, *ops: Op, **options: Any) -> tuple[ChangeErrorCode, tuple[str | int, ...]]:
    with pytest.raises(ChangeError) as raised:
        await client.change(*ops, **options)
    return raised.value.code, raised.value.path


async def audit_entries(client: Any) -> list[FlagAudit]:
    async with client.database.snapshot() as snapshot:
        return await platform_of_snapshot(snapshot).all(AUDIT.order_by(FlagAudit.c.seq))


async def open_beta(client: Any, *ops: Op) -> None:
    await client.change(Enable(), SetStage(stage=FlagStage.BETA), *ops)


async def test_open_feature_to_company_creates_the_flag(client: Any, viewer: CompanyFixture) -> None:
    async with client.begin() as flags:
        await open_feature_to_company(flags, "ledger", viewer.company.id)

    assert await client.has_access(viewer)
    assert not await client.has_access(client.staff_company)
    assert [(row.action, row.flag_key, row.subject) for row in await audit_entries(client)] == [
        ("CREATE", "ledger", None),
        ("ENABLE", "ledger", None),
        ("SET_STAGE", "ledger", None),
        ("MEMBER_ADD", "ledger", f"company:{viewer.company.id}"),
    ]
    assert await client.audit_break() is None


async def test_switches_close_and_open_the_feature(draft_beta: Any, viewer: CompanyFixture) -> None:
    await open_beta(draft_beta, AddMember(company_id=viewer.company.id))

    for closing, opening in (
        (Disable(), Enable()),
        (Kill(), Revive()),
        (SetStage(stage=FlagStage.RETIRED), SetStage(stage=FlagStage.GA)),
    ):
        await draft_beta.change(closing)
        assert not await draft_beta.has_access(viewer)
        await draft_beta.change(opening)
        assert await draft_beta.has_access(viewer)


async def test_kill_keeps_actor_and_reason_of_the_first_kill(draft_beta: Any) -> None:
    await draft_beta.change(Kill(), reason="Totals are wrong.", expected_version=77)
    second = await draft_beta.change(Kill(), reason="Really.", actor=draft_beta.approver)

    flag = await draft_beta.flag()
    assert (flag.killed_by, flag.killed_reason, flag.version) == ("Noor", "Totals are wrong.", 2)
    assert (second.audits, second.revision) == ((), 2)
    (_, kill) = await audit_entries(draft_beta)
    assert kill.before["flag:ledger"] == {
        "killed_at": None, "killed_by": None, "killed_reason": None, "version": 1,
    }  # fmt: skip
    assert (kill.reason, kill.actor_id) == ("Totals are wrong.", "noor@platform.example")


async def test_kill_reads_no_people(draft_beta: Any, viewer: CompanyFixture) -> None:
    """However many members and invitations there are, it reads none of them: only the waves that it stops."""
    await open_beta(draft_beta, AddMember(company_id=viewer.company.id))
    viewer.statements.clear()

    await draft_beta.change(Kill())

    assert any("UPDATE flag " in statement for statement in viewer.statements)
    assert [each for each in viewer.statements if "beta_" in each.replace("beta_wave", "")] == []
    assert not await draft_beta.has_access(viewer)


async def test_members_seats_expiry_and_exclusions(draft_beta: Any, viewer: CompanyFixture, clock: FixedClock) -> None:
    tom = await colleague(viewer)
    company, user = {"company_id": viewer.company.id}, {"company_id": viewer.company.id, "user_id": tom.user_id}
    await open_beta(draft_beta, AddMember(**company, max_seats=1))
    assert (await draft_beta.has_access(viewer), await draft_beta.has_access(tom)) == (True, False)
    await draft_beta.change(SetSeats(**company, max_seats=2))
    assert await draft_beta.has_access(tom)
    await draft_beta.change(Exclude(**user))
    assert (await draft_beta.has_access(viewer), await draft_beta.has_access(tom)) == (True, False)
    await draft_beta.change(AddMember(**user), Unexclude(**user), RemoveMember(**company))
    assert (await draft_beta.has_access(viewer), await draft_beta.has_access(tom)) == (False, True)
    await draft_beta.change(SetExpiry(**user, expires_at=clock.now.replace(hour=20)))
    clock.forward(hours=10)
    assert not await draft_beta.has_access(tom)
    await draft_beta.change(AddMember(**user))
    assert await draft_beta.has_access(tom)
    assert await draft_beta.audit_break() is None


async def test_rules_by_segment_and_percentage(draft_beta: Any, viewer: CompanyFixture, clock: FixedClock) -> None:
    reader = await colleague(viewer)
    await open_beta(draft_beta, PutSegment(name="admins", constraints=[ADMINS]))
    await draft_beta.change(AddRule(title="Admins", strategy={"name": "default", "segments": [1]}))
    assert (await draft_beta.has_access(viewer), await draft_beta.has_access(reader)) == (True, False)
    await draft_beta.change(SetRollout(percent=100))
    assert await draft_beta.has_access(reader)
    await draft_beta.change(SetRollout(percent=0))
    assert not await draft_beta.has_access(reader)

    admins, rollout = (await draft_beta.state()).flags.rules
    assert (rollout.strategy["parameters"]["rollout"], rollout.version) == ("0", 2)
    await draft_beta.change(MoveRule(rule_id=rollout.id, position=1))
    assert [rule.id for rule in (await draft_beta.state()).flags.rules] == [rollout.id, admins.id]
    await draft_beta.change(UpdateRule(rule_id=admins.id, title="A", starts_at=clock.now.replace(hour=20)))
    assert not await draft_beta.has_access(viewer)
    await draft_beta.change(RemoveRule(rule_id=admins.id), RemoveRule(rule_id=rollout.id))
    await draft_beta.change(DeleteSegment(name="admins"), key=NO_FLAG)
    flags = (await draft_beta.state()).flags
    assert (flags.rules, flags.segments) == ((), ())
    assert (await audit_entries(draft_beta))[-1].flag_key is None


async def test_requirement_closes_the_flag(draft_beta: Any, viewer: CompanyFixture) -> None:
    await open_beta(draft_beta, AddMember(company_id=viewer.company.id))
    await draft_beta.change(CreateFlag(title="Base", owner="Noor"), key="base")
    await draft_beta.change(AddRequirement(parent_key="base"))
    assert not await draft_beta.has_access(viewer)
    assert await change_error(draft_beta, AddRequirement(parent_key="ledger"), key="base") == (
        ChangeErrorCode.INVALID,
        ("ops", 0, "parent_key"),
    )
    assert await change_error(draft_beta, Archive(), key="base") == (ChangeErrorCode.IN_USE, ("ops", 0, "flag"))
    await draft_beta.change(RemoveRequirement(parent_key="base"))
    assert await draft_beta.has_access(viewer)
    await draft_beta.change(Archive(), key="base")
    assert await change_error(draft_beta, Enable(), key="base") == (ChangeErrorCode.NOT_FOUND, ("ops", 0, "flag"))


async def test_update_flag_keeps_other_fields(draft_beta: Any) -> None:
    await draft_beta.change(UpdateFlag(description="Sums\nand boards.", is_hidden=False))
    await draft_beta.change(UpdateFlag(bucket_by=BucketBy.USER))
    await draft_beta.change(SetRollout(percent=10))

    flag = await draft_beta.flag()
    assert (flag.title, flag.description, flag.is_hidden, flag.owner) == (
        "Ledger",
        "Sums\nand boards.",
        False,
        "Noor",
    )
    assert (await draft_beta.state()).flags.rules[0].strategy["parameters"]["stickiness"] == "userId"
    assert await change_error(draft_beta, UpdateFlag(bucket_by=BucketBy.COMPANY)) == (
        ChangeErrorCode.IN_USE,
        ("ops", 0, "bucket_by"),
    )


INVALID_CHANGES: list[tuple[list[Op], dict[str, Any], ChangeErrorCode, tuple[str | int, ...]]] = [
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


async def test_invalid_change_writes_nothing(draft_beta: Any) -> None:
    for ops, options, code, path in INVALID_CHANGES:
        assert await change_error(draft_beta, *ops, **options) == (code, path)
    assert len(await audit_entries(draft_beta)) == 1


async def test_invalid_subject_is_rejected(draft_beta: Any, viewer: CompanyFixture) -> None:
    company, eva = {"company_id": viewer.company.id}, {"company_id": viewer.company.id, "user_id": viewer.user_id}
    stranger = {"company_id": draft_beta.staff_company.company.id, "user_id": viewer.user_id}
    await draft_beta.change(AddMember(**company), Exclude(**eva))

    assert await change_error(draft_beta, AddMember(**stranger)) == (ChangeErrorCode.NOT_FOUND, ("ops", 0, "user_id"))
    assert await change_error(draft_beta, AddMember(**company)) == (ChangeErrorCode.TAKEN, ("ops", 0))
    assert await change_error(draft_beta, AddMember(**eva, max_seats=3)) == (
        ChangeErrorCode.INVALID,
        ("ops", 0, "max_seats"),
    )
    assert await change_error(draft_beta, RemoveMember(**eva)) == (ChangeErrorCode.NOT_FOUND, ("ops", 0))
    assert await change_error(draft_beta, Exclude(**eva)) == (ChangeErrorCode.TAKEN, ("ops", 0))
    assert await change_error(draft_beta, Unexclude(**company)) == (ChangeErrorCode.NOT_FOUND, ("ops", 0))
    assert await change_error(draft_beta, Invite(**company)) == (ChangeErrorCode.TAKEN, ("ops", 0))
    assert await change_error(draft_beta, Invite(**eva)) == (ChangeErrorCode.EXCLUDED, ("ops", 0))


@pytest.mark.parametrize(
    ("op_type", "values", "code", "path"),
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
def test_build_op_rejects_invalid_values(op_type: type[Op], values: Any, code: ChangeErrorCode, path: Any) -> None:
    with pytest.raises(ChangeError) as raised:
        build_op(op_type, **values)
    assert (raised.value.code, raised.value.path) == (code, path)


def test_write_ops_and_read_ops_round_trip() -> None:
    ops = [UpdateFlag(title="A"), SetExpiry(company_id=1, expires_at=None), Kill(), SetStage(stage=FlagStage.GA)]
    read = read_ops(write_ops(ops))
    assert read == ops
    assert [op.model_fields_set - {"kind"} for op in read] == [op.model_fields_set for op in ops]
