"""Every kind of change of a beta, and how changes are kept: as JSON, each under its `kind`."""

import hashlib
from collections.abc import Sequence
from typing import Annotated, Any

import orjson
from pydantic import Field, TypeAdapter, ValidationError

from beta.errors import ChangeError
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
from beta.op_base import ChangeContext, Op, build_op, error_from_validation
from beta.rule_ops import AddRule, DeleteSegment, MoveRule, PutSegment, RemoveRule, SetRollout, UpdateRule
from db.flags.beta_state import BetaState

__all__ = [
    "AddMember",
    "AddRequirement",
    "AddRule",
    "AnyOp",
    "Archive",
    "ChangeContext",
    "CreateFlag",
    "DeleteSegment",
    "Disable",
    "Enable",
    "Exclude",
    "Invite",
    "Kill",
    "MoveRule",
    "Op",
    "PutSegment",
    "RemoveMember",
    "RemoveRequirement",
    "RemoveRule",
    "Revive",
    "RevokeInvitation",
    "SetExpiry",
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
    AddMember
    | AddRequirement
    | AddRule
    | Archive
    | CreateFlag
    | DeleteSegment
    | Disable
    | Enable
    | Exclude
    | Invite
    | Kill
    | MoveRule
    | PutSegment
    | RemoveMember
    | RemoveRequirement
    | RemoveRule
    | Revive
    | RevokeInvitation
    | SetExpiry
    | SetRollout
    | SetSeats
    | SetStage
    | Unexclude
    | UpdateFlag
    | UpdateRule,
    Field(discriminator="kind"),
]
"""A change of any kind."""

OPS: TypeAdapter[list[AnyOp]] = TypeAdapter(list[AnyOp])


def read_ops(written: Any) -> list[Op]:
    """Changes from JSON; `NotDone` where they cannot be meant."""
    try:
        return list(OPS.validate_python(written))
    except ValidationError as wrong:
        raise error_from_validation(wrong) from None


def write_ops(ops: Sequence[Op]) -> list[dict[str, Any]]:
    """Changes as JSON: what was said, and the kind."""
    return [{"kind": op.kind, **op.model_dump(mode="json", exclude_unset=True)} for op in ops]


def hash_ops(written: Any) -> str:
    """The hash of changes as JSON: an approval is of exactly these."""
    return hashlib.sha256(orjson.dumps(written, option=orjson.OPT_SORT_KEYS)).hexdigest()


def apply_ops(ops: Sequence[Op], beta: BetaState, key: str, at: ChangeContext) -> list[BetaState]:
    """The beta before the first change, and after each; `NotDone` with the number of the one that cannot be done."""
    betas = [beta]
    for number, op in enumerate(ops):
        try:
            betas.append(op.apply(betas[-1], key, at))
        except ChangeError as refused:
            raise refused.with_path_prefix("ops", number) from None
    return betas
