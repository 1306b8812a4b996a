"""Flags, rules and people for tests: everything is filled in that a test does not care about."""

import struct
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import insert

from db.flags import FlagSet
from db.flags.participation import Exclusion, Membership, Participation
from db.models import BucketBy, Flag, FlagKind, FlagRequirement, FlagRule, FlagStage, Segment, SubjectKind
from db.store import Database
from db.transactions import begin
from flags.compiler import CompiledFlags, compile_flags
from flags.evaluation_context import EvaluationContext

NOW = datetime(2026, 3, 18, 10, tzinfo=UTC)
EVERYBODY = {"name": "default"}


def flag(key: str = "accounts", **said: Any) -> Flag:
    """A flag that is enabled, in beta."""
    usual = {
        "key": key,
        "title": key,
        "description": "",
        "kind": FlagKind.BETA,
        "stage": FlagStage.BETA,
        "is_hidden": True,
        "is_enabled": True,
        "salt": f"salt of {key}",
        "bucket_by": BucketBy.COMPANY,
        "owner": "Eva",
        "variants": [],
        "created_at": NOW,
        "version": 1,
    }
    return Flag(**{**dict.fromkeys(Flag.c.keys()), **usual, **said})


def rule(strategy: Any = EVERYBODY, key: str = "accounts", **said: Any) -> FlagRule:
    """A rule in use, the first of its flag."""
    usual = {
        "id": 1,
        "flag_key": key,
        "position": 0,
        "title": "",
        "strategy": strategy,
        "is_enabled": True,
        "version": 1,
    }
    return FlagRule(**{**dict.fromkeys(FlagRule.c.keys()), **usual, **said})


def requires(key: str, parent_key: str, *, is_enabled: bool = True, variants: Any = ()) -> FlagRequirement:
    """That one flag requires another."""
    return FlagRequirement(flag_key=key, parent_key=parent_key, is_enabled=is_enabled, variants=list(variants))


def percentage(rollout: int, stickiness: str = "companyId") -> dict[str, Any]:
    """A strategy that takes so many of a hundred."""
    return {"name": "flexibleRollout", "parameters": {"rollout": str(rollout), "stickiness": stickiness}}


def asks(name: str, operator: str, *values: str, **said: Any) -> dict[str, Any]:
    """A strategy that takes those whose attribute compares so."""
    compared = {"value": values[0]} if operator.startswith("DATE") else {"values": list(values)}
    return {**EVERYBODY, "constraints": [{"contextName": name, "operator": operator, **compared, **said}]}


def flag_set(*rows: Any, revision: int = 1) -> FlagSet:
    """All of these, at one revision."""
    kinds = (Flag, FlagRule, FlagRequirement, Segment)
    return FlagSet(revision, *(tuple(row for row in rows if isinstance(row, kind)) for kind in kinds))


def compiled(*rows: Any) -> CompiledFlags:
    """All of these, ready to be asked."""
    return compile_flags(flag_set(*rows))


def somebody(user_id: int = 7, company_id: int = 3, **attributes: str) -> EvaluationContext:
    """An active user, of whom nothing was said by name."""
    return EvaluationContext(user_id, company_id, is_active=True, attributes=attributes)


def taking_part(*said: Membership | Exclusion) -> Participation:
    """What was said by name."""
    return Participation(
        frozenset(each for each in said if isinstance(each, Membership)),
        frozenset(each for each in said if isinstance(each, Exclusion)),
    )


def member(kind: SubjectKind = SubjectKind.USER, key: str = "accounts", *, is_live: bool = True) -> Membership:
    """A member, or whoever was one."""
    return Membership(key, kind, is_live)


def excluded(kind: SubjectKind = SubjectKind.USER, key: str = "accounts") -> Exclusion:
    """Somebody who is kept out."""
    return Exclusion(key, kind)


async def keep(database: Database, flags: FlagSet) -> None:
    """Write them as they are, whatever they are; the revision is not moved."""
    async with begin(database, 0, advances_revision=False) as uow:
        for kind, rows in zip((Flag, FlagRule, FlagRequirement, Segment), flags[1:], strict=True):
            if rows:
                await uow.execute_identity(insert(kind.table), [row._asdict() for row in rows])


def murmur3(data: bytes) -> int:
    """MurmurHash3, 32 bits, seed 0, as Austin Appleby wrote it down."""

    def mixed(block: int) -> int:
        return turned(block * 0xCC9E2D51 & 0xFFFFFFFF, 15) * 0x1B873593 & 0xFFFFFFFF

    def turned(value: int, bits: int) -> int:
        return (value << bits | value >> 32 - bits) & 0xFFFFFFFF

    hashed, whole = 0, len(data) // 4 * 4
    for (block,) in struct.iter_unpack("<I", data[:whole]):
        hashed = turned(hashed ^ mixed(block), 13) * 5 + 0xE6546B64 & 0xFFFFFFFF
    hashed ^= mixed(int.from_bytes(data[whole:], "little")) ^ len(data)
    hashed = (hashed ^ hashed >> 16) * 0x85EBCA6B & 0xFFFFFFFF
    hashed = (hashed ^ hashed >> 13) * 0xC2B2AE35 & 0xFFFFFFFF
    return hashed ^ hashed >> 16


def bucket(salt: str, identity: int) -> int:
    """Where an id stands among a hundred: in by every percentage that is no less."""
    return murmur3(f"{salt}:{identity}".encode()) % 100 + 1
