"""Promotion between deployments: what a file of flags would change here, and proposals of these changes."""

from collections.abc import Sequence
from typing import NamedTuple

from beta.change_plan import NO_FLAG, ChangeResult
from beta.change_requests import submit_change_request
from beta.errors import ChangeError, ChangeErrors
from beta.flag_file import FlagFile, WantedFlag, create_op, flag_ops, segment_ops
from beta.op_base import ChangeContext, Op
from beta.op_text import describe_op
from beta.ops import apply_ops
from db.flags.beta_state import BetaState
from db.flags.flag_set import FlagSet, read_flags
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.flags.platform import Platform


class Promotion(NamedTuple):
    """The changes that make a flag equal to that of the file, and their texts; an empty key means segments alone."""

    key: str
    ops: Sequence[Op]
    lines: Sequence[str]


async def compare_file(platform: Platform, file: FlagFile, author: str) -> list[Promotion]:
    """Return what a file would change; raise `ChangeErrors` with all problems of the file.

    `author` owns new flags for which the file names no owner.
    """
    flags, context = await read_flags(platform), ChangeContext(platform.now, author, "", {})
    segments = [op for wanted in file.segments for op in segment_ops(wanted, flags)]
    promotions, errors = list[Promotion](), list[ChangeError]()
    for wanted in file.flags:
        try:
            promotion = _of_flag(wanted, segments, flags, context)
        except ChangeError as error:
            errors.append(error.with_path_prefix("flags", wanted.key))
        else:
            promotions += [promotion] if promotion.ops else []
    if errors:
        raise ChangeErrors(errors)
    used = {id(op) for promotion in promotions for op in promotion.ops}
    alone = [op for op in segments if id(op) not in used]
    if alone:
        lines = [line for op in alone for line in describe_op(op, NO_FLAG, flags)]
        promotions.insert(0, Promotion(NO_FLAG, alone, lines))
    return promotions


def _of_flag(wanted: WantedFlag, segments: Sequence[Op], flags: FlagSet, context: ChangeContext) -> Promotion:
    """Return the changes of one flag. Segments that its rules use, and that differ, are part of them."""
    names = {name for rule in wanted.rules for name in rule.strategy.get("segments") or ()}  # type: ignore[union-attr]  # a list of names
    first: list[Op] = [op for op in segments if getattr(op, "name", None) in names]
    if wanted.key not in {flag.key for flag in flags.flags}:
        first.append(create_op(wanted, context.by))
    after = apply_ops(first, BetaState(flags), wanted.key, context)[-1].flags
    ops = [*first, *flag_ops(wanted, after)]
    return Promotion(wanted.key, ops, [line for op in ops for line in describe_op(op, wanted.key, after)])


async def propose_promotions(
    flags: FlagUnitOfWork, promotions: Sequence[Promotion], *, reason: str, requires_approval: bool
) -> list[ChangeResult]:
    """Submit a change request for each changed flag. None is applied yet, also if it needs no review."""
    return [
        await submit_change_request(flags, key, ops, reason=reason, requires_approval=requires_approval)
        for key, ops, _ in promotions
    ]
