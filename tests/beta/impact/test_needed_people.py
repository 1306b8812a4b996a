"""A change reads only the people whom it needs, and comes out as if it had read all."""

import random
from typing import Any, get_args

import pytest
from company_fixture import CompanyFixture, colleague, make_company

from beta.changes.plan import check_subjects, plan_change, plan_change_of
from beta.errors import ChangeError
from beta.impact.needed_people import needed_people
from beta.kill_switch import Kill, Revive
from beta.ops.base import ChangeContext, Op, People
from beta.ops.flag_ops import Archive, CreateFlag, Disable, Enable, SetStage, UpdateFlag
from beta.ops.kinds import AnyOp
from beta.ops.membership_ops import (
    AddMember,
    Exclude,
    Invite,
    RemoveMember,
    ResendInvitation,
    RevokeInvitation,
    SetExpiry,
    SetSeats,
    Unexclude,
)
from beta.ops.rule_ops import SetRollout
from db.flags.beta_state import BetaState, differences, read_beta
from db.flags.people_filter import read_people
from db.flags.platform import Platform, platform_of_snapshot
from db.models import FlagStage

pytestmark = pytest.mark.slow

OPENING: list[Op] = [Enable(), SetStage(stage=FlagStage.BETA)]
NEW_VALUES = {"id", "token_hash"}


def op_types() -> list[type[Op]]:
    """Return every type of change."""
    return list(get_args(get_args(AnyOp)[0]))


def test_every_op_declares_its_people() -> None:
    assert all(isinstance(getattr(op_type, "people", None), People) for op_type in op_types())


async def outcome(platform: Platform, key: str, ops: list[Op], everybody: BetaState | None = None) -> Any:
    """Return what a change would write and whether it widens, or its refusal; from all people if they are given."""
    context = ChangeContext(platform.now, "Noor", "Because.", {})
    try:
        if everybody is None:
            plan = await plan_change(platform, key, ops, context)
        else:
            await check_subjects(platform, ops)
            emails = (await needed_people(platform, ops)).emails
            plan = plan_change_of(everybody, key, ops, context._replace(emails=emails))
    except ChangeError as error:
        return error.code, str(error), error.path
    return plan.widens, sorted(map(written, differences(plan.before, plan.after)))


def written(row: Any) -> str:
    values = {name: getattr(row.after, name) for name in row.changes if name not in NEW_VALUES | {"salt"}}
    return f"{row.label if row.before else row.model.table.name} {values}"


async def people(client: Any, viewer: CompanyFixture) -> list[Op]:
    """Give one flag people of two companies, another those of one; return changes about these."""
    ann, koyo = await colleague(viewer, "Ann"), await make_company(viewer.database, "Koyo", "Asia/Tokyo", "JPY")
    first = {"company_id": viewer.company.id, "user_id": viewer.user_id}
    company, other = {"company_id": viewer.company.id}, {"company_id": koyo.company.id}
    kept_out = {"company_id": viewer.company.id, "user_id": ann.user_id}
    for key in ("ledger", "lonely"):
        add = [
            AddMember(**first),
            Invite(email="new@b.example"),
            Exclude(company_id=viewer.company.id, user_id=ann.user_id),
        ]
        more = [AddMember(**other, max_seats=2), Invite(**company), Invite(email="two@b.example")]
        more += [Invite(email=(await koyo.user()).email)]
        create = CreateFlag(title=key, owner="Noor")
        await client.change(create, *add, *(more if key == "ledger" else []), key=key)
    pending = [row.id for key in ("ledger", "lonely") for row in (await client.state(key)).invitations]
    subjects: list[Any] = [first, company, other, kept_out]
    about_people = [
        op
        for subject in subjects
        for op in (AddMember(**subject), RemoveMember(**subject), Exclude(**subject), Unexclude(**subject))
    ]
    changes = [SetExpiry(**first, expires_at=None), SetSeats(**other, max_seats=3), Invite(**other), Invite(**company)]
    invitations = [op(invitation_id=id_) for id_ in pending for op in (RevokeInvitation, ResendInvitation)]
    own_address = (await viewer.user()).email
    emails = [Invite(email=email) for email in ("new@b.example", own_address, "NEW@B.example") if email]
    emails += [Invite(**kept_out), Invite(company_id=koyo.company.id, user_id=koyo.user_id)]
    switches = [*OPENING, Disable(), Kill(), Revive(), Archive(), UpdateFlag(title="New"), SetRollout(percent=10)]
    return [*about_people, *changes, *invitations, *emails, *switches]


async def test_change_comes_out_as_if_all_people_were_read(client: Any, viewer: CompanyFixture) -> None:
    candidates = await people(client, viewer)
    chance = random.Random(7)  # no secret
    removals = [op for op in candidates if isinstance(op, RemoveMember | RevokeInvitation)]
    pairs = [OPENING, *(chance.sample(kind, 2) + OPENING for kind in (candidates, removals) for _ in range(8))]
    cases = [("ledger", [op]) for op in candidates] + [(key, ops) for ops in pairs for key in ("ledger", "lonely")]
    widening = 0
    async with client.database.snapshot() as snapshot:
        platform = platform_of_snapshot(snapshot)
        everybody = {key: await read_beta(platform, [key]) for key in ("ledger", "lonely")}
        for key, ops in cases:
            complete = await outcome(platform, key, ops, everybody[key])
            assert await outcome(platform, key, ops) == complete, (key, ops)
            widening += complete[0] is True
    assert 2 < widening < len(cases)


async def test_switch_reads_one_member_and_one_invitation(client: Any, viewer: CompanyFixture) -> None:
    await people(client, viewer)
    async with client.database.snapshot() as snapshot:
        platform = platform_of_snapshot(snapshot)
        for op, number in ((Revive(), 1), (Enable(), 1), (UpdateFlag(title="New"), 0), (Disable(), 0), (Kill(), 0)):
            beta = await read_people(platform, "ledger", (await needed_people(platform, [op])).filter)
            assert (len(beta.members), len(beta.invitations), len(beta.exclusions)) == (number, number, 0)
