"""Factories of flags, rules and evaluation contexts for tests, with defaults for all fields."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import insert

from db.flags import FlagSet
from db.flags.participation import Exclusion, Membership, Participation
from db.models import BucketBy, Flag, FlagKind, FlagRequirement, FlagRule, FlagStage, Segment, SubjectKind
from db.store import Database
from db.transactions import PLATFORM, begin
from flags.compiler import CompiledFlags, compile_flags
from flags.evaluation_context import EvaluationContext

NOW = datetime(2026, 3, 18, 10, tzinfo=UTC)
EVERYONE = {"name": "default"}


def flag(key: str = "accounts", **values: Any) -> Flag:
    """Return an enabled flag in the stage BETA."""
    defaults = {
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
    return Flag(**{**dict.fromkeys(Flag.c.keys()), **defaults, **values})


def rule(strategy: Any = EVERYONE, key: str = "accounts", **values: Any) -> FlagRule:
    """Return an enabled rule."""
    defaults = {
        "id": 1,
        "flag_key": key,
        "position": 0,
        "title": "",
        "strategy": strategy,
        "is_enabled": True,
        "version": 1,
    }
    return FlagRule(**{**dict.fromkeys(FlagRule.c.keys()), **defaults, **values})


def requires(key: str, parent_key: str, *, is_enabled: bool = True, variants: Any = ()) -> FlagRequirement:
    """Return a requirement of one flag on another."""
    return FlagRequirement(flag_key=key, parent_key=parent_key, is_enabled=is_enabled, variants=list(variants))


def percentage(rollout: int, stickiness: str = "companyId") -> dict[str, Any]:
    """Return a rollout strategy with that percentage."""
    return {"name": "flexibleRollout", "parameters": {"rollout": str(rollout), "stickiness": stickiness}}


def asks(name: str, operator: str, *values: str, **more: Any) -> dict[str, Any]:
    """Return a strategy with one constraint."""
    compared = {"value": values[0]} if operator.startswith("DATE") else {"values": list(values)}
    return {**EVERYONE, "constraints": [{"contextName": name, "operator": operator, **compared, **more}]}


def flag_set(*rows: Any, revision: int = 1) -> FlagSet:
    """Return a set of these rows at one revision."""
    models = (Flag, FlagRule, FlagRequirement, Segment)
    return FlagSet(revision, *(tuple(row for row in rows if isinstance(row, model)) for model in models))


def compiled(*rows: Any) -> CompiledFlags:
    """Return a compiled set of these rows."""
    return compile_flags(flag_set(*rows))


def user_context(user_id: int = 7, company_id: int = 3, **attributes: str) -> EvaluationContext:
    """Return the context of an active user without memberships or exclusions."""
    return EvaluationContext(user_id, company_id, is_active=True, attributes=attributes)


def participation_of(*rows: Membership | Exclusion) -> Participation:
    """Return the participation with these memberships and exclusions."""
    return Participation(
        frozenset(row for row in rows if isinstance(row, Membership)),
        frozenset(row for row in rows if isinstance(row, Exclusion)),
    )


def member(kind: SubjectKind = SubjectKind.USER, key: str = "accounts", *, is_live: bool = True) -> Membership:
    """Return a membership; a former one if `is_live` is false."""
    return Membership(key, kind, is_live)


def excluded(kind: SubjectKind = SubjectKind.USER, key: str = "accounts") -> Exclusion:
    """Return an exclusion."""
    return Exclusion(key, kind)


async def write_flags(database: Database, flags: FlagSet) -> None:
    """Write the rows without validation and without a new revision."""
    async with begin(database, PLATFORM, advances_revision=False) as uow:
        for model, rows in zip((Flag, FlagRule, FlagRequirement, Segment), flags[1:], strict=True):
            if rows:
                await uow.execute_identity(insert(model.table), [row._asdict() for row in rows])
