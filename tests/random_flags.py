"""Random flags that require each other, random changes to them, and for whom they are on."""

from random import Random
from typing import Any

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
from beta.ops.membership_ops import AddMember, Exclude, RemoveMember, Unexclude
from beta.ops.rule_ops import AddRule, SetRollout
from db.flags.beta_state import read_beta
from db.flags.participation import parse_participation, participation_columns
from db.flags.platform import platform_of_snapshot
from db.models import Company, FlagStage, User
from db.row import select_rows
from db.store import Database
from flags.compiler import compile_flags
from flags.evaluation import evaluate
from flags.evaluation_context import context_for_user

EVERYONE = AddRule(title="All", strategy={"name": "default"})
OPEN_STAGES = (FlagStage.BETA, FlagStage.GA)


def random_flags(random: Random, prefix: str, companies: list[int]) -> dict[str, list[Op]]:
    """Return ops that create flags, each of which may require some before it, on or off."""
    created: dict[str, list[Op]] = {}
    for key in (f"{prefix}-{name}" for name in "abc"):
        ops: list[Op] = [CreateFlag(title=key, owner="Noor"), SetStage(stage=random.choice(OPEN_STAGES))]
        ops += [Enable()] if random.random() < 0.75 else []
        ops += [EVERYONE] if random.random() < 0.5 else []
        ops += [AddMember(company_id=each) for each in companies if random.random() < 0.3]
        ops += [
            AddRequirement(parent_key=parent, is_enabled=random.random() < 0.5)
            for parent in created
            if random.random() < 0.6
        ]
        created[key] = ops + ([Kill()] if random.random() < 0.1 else [])
    return created


def random_op(random: Random, keys: list[str], companies: list[int]) -> Op:
    """Return a change to one of these flags. It may be invalid there."""
    company = random.choice(companies)
    return random.choice(
        [
            Enable(),
            Disable(),
            Disable(),
            Kill(),
            Revive(),
            Archive(),
            UpdateFlag(title="New"),
            SetStage(stage=random.choice(list(FlagStage))),
            SetRollout(percent=random.choice([0, 100])),
            EVERYONE,
            AddMember(company_id=company),
            RemoveMember(company_id=company),
            Exclude(company_id=company),
            Exclude(company_id=company),
            Unexclude(company_id=company),
            AddRequirement(parent_key=random.choice(keys), is_enabled=random.random() < 0.5),
            RemoveRequirement(parent_key=random.choice(keys)),
        ]
    )


async def open_flags(database: Database, keys: list[str]) -> set[tuple[str, str | None]]:
    """Return the flags that are on, each with the address of a user for whom it is."""
    now = database.clock()
    async with database.snapshot() as snapshot:
        flags = compile_flags((await read_beta(platform_of_snapshot(snapshot), keys)).flags)
        columns = participation_columns(User.c.company_id, User.c.id, now)
        users: list[Any] = await snapshot.all_identity(select_rows(User).with_columns(*columns))
        companies = {each.id: each for each in await snapshot.all_identity(select_rows(Company))}
    return {
        (key, user.email)
        for user, values in users
        for key in keys
        if evaluate(
            flags, key, context_for_user(user, companies[user.company_id], parse_participation(*values)), now
        ).is_enabled
    }
