"""All types of changes to a beta, and their JSON form, in which `kind` tells the type."""

import hashlib
from collections.abc import Sequence
from typing import Annotated, Any

import orjson
from pydantic import Field, TypeAdapter, ValidationError

from beta.data_refusals import error_from_validation
from beta.errors import ChangeError
from beta.kill_switch import Kill, Revive
from beta.ops.base import ChangeContext, Op, build_op
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
from beta.ops.wave_ops import ApplyWave, DeleteWave, PlanWave, PutWave
from db.flags.beta_state import BetaState

__all__ = [
    "AcceptRequest",
    "AddMember",
    "AddRequirement",
    "AddRule",
    "AnyOp",
    "ApplyWave",
    "Archive",
    "ChangeContext",
    "CreateFlag",
    "DeclineRequest",
    "DeleteSegment",
    "DeleteWave",
    "Disable",
    "Enable",
    "Exclude",
    "Invite",
    "Kill",
    "MoveRule",
    "Op",
    "PlanWave",
    "PostNews",
    "PutSegment",
    "PutWave",
    "RemoveMember",
    "RemoveNews",
    "RemoveRequirement",
    "RemoveRule",
    "ResendInvitation",
    "Revive",
    "RevokeInvitation",
    "SetExpiry",
    "SetNote",
    "SetRollout",
    "SetSeats",
    "SetStage",
    "Unexclude",
    "UpdateFlag",
    "UpdateRule",
    "apply_ops",
    "build_op",
    "hash_ops",
    "read_ops",
    "write_ops",
]

AnyOp = Annotated[
    AcceptRequest
    | AddMember
    | AddRequirement
    | AddRule
    | ApplyWave
    | Archive
    | CreateFlag
    | DeclineRequest
    | DeleteSegment
    | DeleteWave
    | Disable
    | Enable
    | Exclude
    | Invite
    | Kill
    | MoveRule
    | PlanWave
    | PostNews
    | PutSegment
    | PutWave
    | RemoveMember
    | RemoveNews
    | RemoveRequirement
    | RemoveRule
    | ResendInvitation
    | Revive
    | RevokeInvitation
    | SetExpiry
    | SetNote
    | SetRollout
    | SetSeats
    | SetStage
    | Unexclude
    | UpdateFlag
    | UpdateRule,
    Field(discriminator="kind"),
]
"""A change of any type."""

OPS: TypeAdapter[list[AnyOp]] = TypeAdapter(list[AnyOp])


def read_ops(written: Any) -> list[Op]:
    """Read changes from JSON values; raise `ChangeError` if they are invalid."""
    try:
        return list(OPS.validate_python(written))
    except ValidationError as error:
        raise error_from_validation(error) from None


def write_ops(ops: Sequence[Op]) -> list[dict[str, Any]]:
    """Return changes as JSON values: their kinds and the fields that were provided."""
    return [{"kind": op.kind, **op.model_dump(mode="json", exclude_unset=True)} for op in ops]


def hash_ops(written: Any) -> str:
    """Return the SHA-256 hash of changes in their JSON form. A review approves the changes with its hash."""
    return hashlib.sha256(orjson.dumps(written, option=orjson.OPT_SORT_KEYS)).hexdigest()


def apply_ops(ops: Sequence[Op], beta: BetaState, key: str, context: ChangeContext) -> list[BetaState]:
    """Return the beta before the first change and after each.

    Raises `ChangeError` with a path that begins with `ops` and the index of the invalid change.
    """
    betas = [beta]
    for index, op in enumerate(ops):
        try:
            betas.append(op.apply(betas[-1], key, context))
        except ChangeError as error:
            raise error.with_path_prefix("ops", index) from None
    return betas
