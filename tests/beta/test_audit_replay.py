"""Replayed, the audit log gives the rows of the tables, after a random history of changes of every kind."""

import random
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta
from typing import Any, get_args

import pytest
from company_fixture import CompanyFixture, FixedClock, colleague

from beta.access_requests import request_access, withdraw_request
from beta.errors import ChangeError
from beta.kill_switch import Kill, Revive
from beta.ops.base import Op
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
from beta.ops.kinds import AnyOp
from beta.ops.membership_ops import (
    AddMember,
    Exclude,
    Invite,
    RemoveMember,
    ResendInvitation,
    RevokeInvitation,
    SetExpiry,
    SetNote,
    SetSeats,
    Unexclude,
)
from beta.ops.news_ops import PostNews, RemoveNews
from beta.ops.request_ops import AcceptRequest, DeclineRequest
from beta.ops.rule_ops import AddRule, DeleteSegment, MoveRule, PutSegment, RemoveRule, SetRollout, UpdateRule
from beta.ops.wave_ops import DeleteWave, PlanWave, PutWave, WaveSubject, apply_wave
from db.flags.audit_replay import TableDifference, differences_from_audit_log
from db.flags.beta_state import BetaState
from db.flags.platform import platform_of_snapshot
from db.models import FlagStage, User
from db.row import select_rows

pytestmark = pytest.mark.slow

KINDS = {op.model_fields["kind"].default for op in get_args(get_args(AnyOp)[0])}
KEYS = ("ledger", "base")
STEPS, TRIES = 150, 8
MISSING = 7
"""An id that no row has."""


async def differences_from_log(client: Any) -> list[TableDifference]:
    async with client.database.snapshot() as snapshot:
        return await differences_from_audit_log(platform_of_snapshot(snapshot))


def id_of_one(chance: random.Random, rows: Sequence[Any], key: str) -> int:
    """The id of a row of the flag, if it has one."""
    return chance.choice([row.id for row in rows if row.flag_key == key] or [MISSING])


def subject_of_one(chance: random.Random, rows: Sequence[Any], key: str) -> dict[str, Any]:
    """The company and the user of a row of the flag; empty if it has none."""
    found = [{"company_id": row.company_id, "user_id": row.user_id} for row in rows if row.flag_key == key]
    return chance.choice(found or [{}])


def op_of_each_kind(
    chance: random.Random, beta: BetaState, key: str, company: dict[str, int], user: dict[str, int], clock: FixedClock
) -> list[Op]:
    """Changes of all kinds, where that is possible about something that is there. Many are refused all the same."""
    subject, later = chance.choice([company, user]), clock.now + timedelta(days=chance.choice([1, 30]))
    waves = [wave for wave in beta.waves if wave.flag_key == key]
    admins = {"contextName": "role", "operator": "IN", "values": ["ADMIN"]}
    asked, excluded, member = (
        subject_of_one(chance, rows, key) or user for rows in (beta.requests, beta.exclusions, beta.members)
    )
    seated = subject_of_one(chance, [row for row in beta.members if row.user_id is None], key) or company
    rule_id, name = id_of_one(chance, beta.flags.rules, key), chance.choice("ab")
    invitation_id, wave_id = id_of_one(chance, beta.invitations, key), id_of_one(chance, waves, key)
    return [
        AcceptRequest(**asked, expires_at=chance.choice([None, later])),
        DeclineRequest(**asked),
        AddMember(**subject, expires_at=chance.choice([None, later])),
        RemoveMember(**member),
        SetExpiry(**member, expires_at=chance.choice([None, later])),
        SetSeats(**seated, max_seats=chance.choice([None, 2])),
        SetNote(**member, note=chance.choice(["", "Asked for by their boss."])),
        Exclude(**subject),
        Unexclude(**excluded),
        Invite(**subject, message="Try it."),
        Invite(email=f"{name}@elsewhere.example"),
        ResendInvitation(invitation_id=invitation_id),
        RevokeInvitation(invitation_id=invitation_id),
        Archive() if chance.random() < 0.1 else Enable(),
        CreateFlag(title="New", owner="Noor", is_hidden=False),
        Disable(),
        Kill(),
        Revive(),
        SetStage(stage=chance.choice(list(FlagStage))),
        UpdateFlag(title=f"New {name}", is_hidden=chance.choice([True, False, False])),
        AddRequirement(parent_key=chance.choice(KEYS), is_enabled=chance.choice([True, False])),
        RemoveRequirement(parent_key=chance.choice(KEYS)),
        AddRule(title="R", strategy={"name": "default", "constraints": [admins]}),
        MoveRule(rule_id=rule_id, position=chance.choice([1, 2])),
        RemoveRule(rule_id=rule_id),
        UpdateRule(rule_id=rule_id, is_enabled=chance.choice([True, False])),
        SetRollout(percent=chance.choice([0, 40, 100])),
        PutSegment(name=name, constraints=[admins]),
        DeleteSegment(name=name),
        PostNews(text="It is faster.", by_email=chance.choice([True, False])),
        RemoveNews(news_id=id_of_one(chance, beta.news, key)),
        PutWave(name=name, subjects=(WaveSubject(**subject),)),
        PlanWave(wave_id=wave_id, planned_at=chance.choice([None, later])),
        DeleteWave(wave_id=wave_id),
        *(apply_wave(wave) for wave in waves),
    ]


async def ask_or_withdraw(client: Any, chance: random.Random, user: User, key: str) -> None:
    """Let a user ask for access, or no longer."""
    async with client.begin() as flags:
        if chance.choice([True, True, False]):
            await request_access(flags, user, key, "Please.", is_open=False)
        else:
            await withdraw_request(flags, user, key)


async def apply_one(client: Any, ops: Sequence[Op], key: str, new_key: str) -> Op | None:
    """Apply the first of these changes that is not refused; a flag is created under `new_key`."""
    for op in ops:
        with suppress(ChangeError):
            await client.change(op, key=new_key if isinstance(op, CreateFlag) else key)
            return op
    return None


async def test_replayed_audit_log_gives_the_tables(client: Any, viewer: CompanyFixture, clock: FixedClock) -> None:
    chance, applied, keys = random.Random(11), Counter[str](), [*KEYS]
    people = [viewer, await colleague(viewer), client.staff_company]
    async with client.database.snapshot() as snapshot:
        users = {user.id: user for user in await snapshot.all_identity(select_rows(User))}
    unaudited = await differences_from_log(client)  # members whom the fixtures write directly
    for key in KEYS:
        await client.change(CreateFlag(title=key, owner="Noor", is_hidden=False), Enable(), key=key)
    for number in range(STEPS):
        key, person = chance.choice(keys), chance.choice(people)
        company = {"company_id": person.company.id}
        user = {**company, "user_id": person.user_id}
        ops = op_of_each_kind(chance, await client.state(key), key, company, user, clock)
        rare_first = sorted(chance.sample(ops, TRIES), key=lambda op: applied[op.kind])
        op = await apply_one(client, rare_first, key, f"new-{number}")
        if op is not None:
            applied[op.kind] += 1
        if isinstance(op, CreateFlag):
            keys.append(f"new-{number}")
        with suppress(ChangeError):
            await ask_or_withdraw(client, chance, users[person.user_id], key)
        clock.forward(hours=chance.choice([0, 0, 12]))
    assert await differences_from_log(client) == unaudited
    assert set(applied) == KINDS
