"""`afterwin flags show`, and what `afterwin flags list` prints: flags as they are."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import click

from beta.ops.base import flag_in
from beta.ops.flag_text import Names, strategy_text
from beta.ops.membership_ops import is_inactive
from beta.ops.rule_ops import ordered_rules
from beta.words import counted, in_words
from cli.flags.base import open_platform
from cli.flags.execution import flag_command
from cli.flags.op_lines import condition_names
from cli.flags.options import key_argument
from cli.flags.wave_text import summary as wave_summary
from cli.flags.wave_text import wave_values
from cli.json_output import print_json, values_of
from cli.lines import print_lines
from cli.options import json_option
from db.flags.beta_state import BetaState, read_beta
from db.flags.flag_set import read_flags
from db.models import Flag, FlagRule
from flags.strategies import with_segment_names


async def print_flags(*, with_archived: bool, as_json: bool) -> None:
    """Print a line for each flag, or JSON."""
    async with open_platform() as platform:
        keys = [flag.key for flag in (await read_flags(platform)).flags]
        beta = await read_beta(platform, keys)
    shown = [flag for flag in beta.flags.flags if with_archived or flag.archived_at is None]
    if as_json:
        print_json([_values(beta, flag, platform.now) for flag in shown])
        return
    then = "`afterwin flags create KEY --title TITLE` creates one."
    then = then if with_archived else f"{then} `afterwin flags list --all` includes archived ones."
    print_lines((_summary(beta, flag, platform.now) for flag in shown), none="No flags.", then=then)


def _values(beta: BetaState, flag: Flag, now: datetime) -> dict[str, Any]:
    counts = {
        "members": _count_members(beta, flag.key, now),
        "exclusions": sum(row.flag_key == flag.key for row in beta.exclusions),
        "open_invitations": sum(row.flag_key == flag.key for row in beta.invitations),
    }
    requirements = [row for row in beta.flags.requirements if row.flag_key == flag.key]
    rules = _named_rules(beta, flag.key)
    more = {"state": _state(flag), "rules": rules, "requirements": requirements, **counts}
    more["waves"] = [wave_values(row, flag) for row in beta.waves if row.flag_key == flag.key]
    return {**values_of(flag), **more}


def _named_rules(beta: BetaState, key: str) -> list[FlagRule]:
    """Return the rules of a flag in order, with the names of their segments."""
    names = {segment.id: segment.name for segment in beta.flags.segments}
    return [rule._replace(strategy=with_segment_names(rule.strategy, names)) for rule in ordered_rules(beta, key)]


def _summary(beta: BetaState, flag: Flag, now: datetime) -> str:
    members = counted(_count_members(beta, flag.key, now), "member")
    rules = counted(len(ordered_rules(beta, flag.key)), "rule")
    return f"{flag.key:20}  {flag.stage:8}  {_state(flag):8}  {members}, {rules}  {flag.title}"


def _count_members(beta: BetaState, key: str, now: datetime) -> int:
    return sum(member.flag_key == key and not is_inactive(member, now) for member in beta.members)


def _state(flag: Flag) -> str:
    if flag.archived_at is not None:
        return "archived"
    if flag.killed_at is not None:
        return "killed"
    return "enabled" if flag.is_enabled else "disabled"


@click.command()
@key_argument
@json_option
@flag_command
async def show(key: str, *, as_json: bool) -> None:
    """Show one flag with its rules. `member list` shows its members."""
    async with open_platform() as platform:
        beta = await read_beta(platform, [key])
        names = await condition_names(platform, [rule.strategy for rule in ordered_rules(beta, key)])
    flag = flag_in(beta, key)
    if as_json:
        print_json(_values(beta, flag, platform.now) | {"revision": beta.flags.revision})
        return
    for line in _lines(beta, flag, names, platform.now):
        click.echo(line)


def _lines(beta: BetaState, flag: Flag, names: Names, now: datetime) -> Iterator[str]:
    visibility = "hidden from" if flag.is_hidden else "visible to"
    yield f"{flag.key} — {flag.title} (version {flag.version}, revision {beta.flags.revision})"
    yield f"  {in_words(flag.kind)}, {flag.stage}, {_state(flag)}, {visibility} users without access"
    if flag.killed_at is not None:
        yield f"  killed {flag.killed_at:%Y-%m-%d %H:%M:%S} by {flag.killed_by}: {flag.killed_reason}"
    yield f"  owner {flag.owner}, counts by {in_words(flag.bucket_by)}, review by {flag.review_by or 'no date'}"
    for requirement in beta.flags.requirements:
        if requirement.flag_key == flag.key:
            yield f"  requires {requirement.parent_key} to be {'on' if requirement.is_enabled else 'off'}"
    for rule in _named_rules(beta, flag.key):
        state = "" if rule.is_enabled else " (disabled)"
        yield f"  rule {rule.position}: {rule.title}{state} (id {rule.id}){_period(rule)}"
        yield f"    {strategy_text(rule.strategy, beta.flags, names)}"
    for wave in beta.waves:
        yield f"  {wave_summary(wave, flag)}"
    members = sum(not is_inactive(member, now) for member in beta.members)
    people = {"member": members, "exclusion": len(beta.exclusions), "open invitation": len(beta.invitations)}
    yield f"  {', '.join(counted(number, noun) for noun, number in people.items())}"


def _period(rule: FlagRule) -> str:
    start = f" from {rule.starts_at:%Y-%m-%d %H:%M}" if rule.starts_at else ""
    end = f" until {rule.ends_at:%Y-%m-%d %H:%M}" if rule.ends_at else ""
    return start + end
