"""The order in which the flags of a file are written: a flag after those that it requires."""

from collections.abc import Collection, Sequence
from graphlib import CycleError, TopologicalSorter

from pydantic import JsonValue

from beta.errors import ChangeError, ChangeErrorCode, Problems
from beta.files.flag_file import WantedFlag
from beta.files.rule_diff import segment_names
from beta.refusals import Refusal


def in_order(wanted: Sequence[WantedFlag]) -> list[WantedFlag]:
    """Return the flags of a file, required ones first.

    Raise `ChangeError` if a flag is there twice, or if flags require each other in a circle.
    """
    by_key: dict[str, WantedFlag] = {}
    for flag in wanted:
        if flag.key in by_key:
            raise ChangeError(ChangeErrorCode.TAKEN, Refusal.FLAG_TWICE, "flags", flag.key)
        by_key[flag.key] = flag
    sorter = TopologicalSorter({key: [key for key in _required(flag) if key in by_key] for key, flag in by_key.items()})
    try:
        return [by_key[key] for key in sorter.static_order()]
    except CycleError as error:
        circle = list(reversed(error.args[1]))  # a node of the library is followed by what requires it
        raise ChangeError(
            ChangeErrorCode.INVALID, Refusal.CIRCLE, "flags", circle[0], "requires", flags=" → ".join(circle)
        ) from None


def in_order_if_possible(wanted: Sequence[WantedFlag], problems: Problems) -> list[WantedFlag]:
    """Return the flags as `in_order` does. If they have no order, add why to `problems`, and return them apart."""
    try:
        return in_order(wanted)
    except ChangeError as error:
        problems.errors.append(error)
    return [flag.model_copy(update={"requires": []}) for flag in {flag.key: flag for flag in wanted}.values()]


def without(wanted: WantedFlag, keys: Collection[str], segments: Collection[str]) -> WantedFlag:
    """Return a flag that needs none of these flags and segments: their problems are not its own."""
    requires = [each for each in wanted.requires if each.parent_key not in keys]
    rules = [rule.model_copy(update={"strategy": _without_segments(rule.strategy, segments)}) for rule in wanted.rules]
    return wanted.model_copy(update={"requires": requires, "rules": rules})


def _without_segments(strategy: dict[str, JsonValue], names: Collection[str]) -> dict[str, JsonValue]:
    if not isinstance(strategy.get("segments"), list):
        return strategy
    return {**strategy, "segments": [name for name in segment_names(strategy) if name not in names]}


def required_keys(wanted: Sequence[WantedFlag], key: str) -> frozenset[str]:
    """Return the keys of the flags of a file that the flag requires, directly or not."""
    by_key = {flag.key: flag for flag in wanted}
    found, pending = set[str](), [key]
    while pending:
        new = [each for each in _required(by_key[pending.pop()]) if each in by_key and each not in found]
        found |= set(new)
        pending += new
    return frozenset(found)


def _required(flag: WantedFlag) -> list[str]:
    return [requirement.parent_key for requirement in flag.requires]
