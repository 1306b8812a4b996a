"""The order in which the flags of a file are written: a flag after those that it requires."""

from collections.abc import Sequence
from graphlib import CycleError, TopologicalSorter

from beta.errors import ChangeError, ChangeErrorCode
from beta.flag_file import WantedFlag
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
