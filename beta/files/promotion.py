"""Promotion between deployments: what a file of flags would change here, and proposals of these changes."""

from collections.abc import Sequence
from typing import NamedTuple

from beta.changes.change_requests import submit_change_request
from beta.changes.plan import NO_FLAG, ChangeResult
from beta.changes.snapshot import with_names
from beta.errors import Problems
from beta.files.flag_file import FlagFile, WantedFlag, create_op, flag_ops, segment_ops
from beta.files.order import in_order_if_possible, required_keys, without
from beta.files.rule_diff import segment_names
from beta.ops.base import ChangeContext, Op
from beta.ops.flag_text import describe_op
from beta.ops.kinds import apply_ops
from db.flags.beta_state import BetaState
from db.flags.flag_set import FlagSet, read_flags
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.flags.platform import Platform
from db.models import ChangeRequest


class Promotion(NamedTuple):
    """The changes that make a flag equal to that of the file, and their texts; an empty key means segments alone.

    `required`: keys of the flags of the file that the flag requires, directly or not.
    """

    key: str
    ops: Sequence[Op]
    lines: Sequence[str]
    required: frozenset[str] = frozenset()


async def compare_file(platform: Platform, file: FlagFile, author: str) -> list[Promotion]:
    """Return what a file would change: required flags first. Raise `ChangeErrors` with all problems of the file.

    `author` owns new flags for which the file names no owner.
    """
    flags, context = await read_flags(platform), ChangeContext(platform.now, author, "", {})
    segments, problems = list[Op](), Problems()
    for wanted in file.segments:
        with problems.collecting("segments", wanted.name):
            segments += segment_ops(wanted, flags)
    promotions, after = _promotions(file, segments, flags, context, problems)
    used = {id(op) for promotion in promotions for op in promotion.ops}
    alone = [op for op in segments if id(op) not in used]
    if alone:
        lines = [line for op in alone for line in describe_op(op, NO_FLAG, after)]
        promotions.insert(0, Promotion(NO_FLAG, alone, lines))
    return promotions


def _promotions(
    file: FlagFile, segments: Sequence[Op], flags: FlagSet, context: ChangeContext, problems: Problems
) -> tuple[list[Promotion], FlagSet]:
    """Return the changes of each flag that differs, and the flags after all of them."""
    promotions, ready = list[Promotion](), set[str]()
    broken = {str(error.path[1]) for error in problems.errors}
    for wanted in in_order_if_possible(file.flags, problems):
        required = required_keys(file.flags, wanted.key)
        with problems.collecting("flags", wanted.key):
            own = without(wanted, required - ready, broken)
            promotion, flags = _of_flag(own, segments, flags, context)
            promotions += [promotion._replace(required=required)] if promotion.ops else []
            ready.add(wanted.key)
    problems.raise_all()
    return promotions, flags


def _of_flag(
    wanted: WantedFlag, segments: Sequence[Op], flags: FlagSet, context: ChangeContext
) -> tuple[Promotion, FlagSet]:
    """Return the changes of one flag. Segments that its rules use, and that differ, are part of them."""
    names = _segments_of(wanted)
    first: list[Op] = [op for op in segments if getattr(op, "name", None) in names]
    if wanted.key not in {flag.key for flag in flags.flags}:
        first.append(create_op(wanted, context.by))
    created = apply_ops(first, BetaState(flags), wanted.key, context)[-1]
    ops = [*first, *(with_names(op, created) for op in flag_ops(wanted, created.flags))]
    # Before the texts are made: only operations that can be applied have one.
    after = apply_ops(ops[len(first) :], created, wanted.key, context)[-1]
    stored = [(op, flags) for op in first] + [(op, created.flags) for op in ops[len(first) :]]
    lines = [line for op, before in stored for line in describe_op(op, wanted.key, before)]
    return Promotion(wanted.key, ops, lines), after.flags


def _segments_of(wanted: WantedFlag) -> set[str]:
    return {name for rule in wanted.rules for name in segment_names(rule.strategy)}


async def propose_promotions(
    flags: FlagUnitOfWork, promotions: Sequence[Promotion], *, reason: str, requires_approval: bool
) -> list[ChangeResult]:
    """Submit a change request for each changed flag. None is applied yet, also if it needs no review.

    That of a flag can be applied only after those of the flags that it requires.
    """
    results, proposed = list[ChangeResult](), dict[str, ChangeRequest]()
    for key, ops, _, required in promotions:
        earlier = [change for other, change in proposed.items() if other in required]
        result = await submit_change_request(
            flags, key, ops, reason=reason, requires_approval=requires_approval, earlier=earlier
        )
        results.append(result)
        if result.change is not None:
            proposed[key] = result.change
    return results
