"""Flags as they are, why they are open to somebody or not, and what a change would do."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import click
import orjson

from beta.explain import explain_flag
from beta.flag_ops import Disable, Enable, Kill, Revive, SetStage
from beta.impact import AffectedUser
from beta.impact import compute_impact as impact_of
from beta.membership_ops import is_inactive
from beta.op_base import Op, build_op, flag_in
from beta.ops import read_ops
from beta.rule_ops import SetRollout, ordered_rules
from cli.base import async_command
from cli.flags.base import DateTimeParam, company_option, find_subject, key_argument, open_platform, user_option
from cli.flags.rules import JsonParam
from db.flags.beta_state import BetaState, read_beta
from db.flags.flag_set import read_flags
from db.models import Flag, FlagStage


@click.command("list")
@click.option("--all", "with_archived", is_flag=True, help="Those in the archive, too.")
@async_command
async def list_(*, with_archived: bool) -> None:
    """List the flags: stage, state, how many are in by name."""
    async with open_platform() as asked:
        keys = [flag.key for flag in (await read_flags(asked)).flags]
        beta = await read_beta(asked, keys)
        for flag in beta.flags.flags:
            if with_archived or flag.archived_at is None:
                count = sum(each.flag_key == flag.key and not is_inactive(each, asked.now) for each in beta.members)
                rules = len(ordered_rules(beta, flag.key))
                click.echo(
                    f"{flag.key:20}  {flag.stage:8}  {_state(flag):8}  {count} members, {rules} rules  {flag.title}"
                )


def _state(flag: Flag) -> str:
    if flag.archived_at is not None:
        return "archived"
    if flag.killed_at is not None:
        return "killed"
    return "enabled" if flag.is_enabled else "disabled"


@click.command()
@key_argument
@async_command
async def show(key: str) -> None:
    """Show all that is known of a flag, but for the names of its people."""
    async with open_platform() as asked:
        beta = await read_beta(asked, [key])
        now = asked.now
    for line in _lines(beta, flag_in(beta, key), now):
        click.echo(line)


def _lines(beta: BetaState, flag: Flag, now: datetime) -> Iterator[str]:
    yield f"{flag.key} — {flag.title} (version {flag.version}, revision {beta.flags.revision})"
    yield f"  {flag.kind}, {flag.stage}, {_state(flag)}, {'hidden' if flag.is_hidden else 'visible'} to outsiders"
    if flag.killed_at is not None:
        yield f"  killed {flag.killed_at:%Y-%m-%d %H:%M:%S} by {flag.killed_by}: {flag.killed_reason}"
    yield f"  owner {flag.owner}, counts by {flag.bucket_by}, to be reviewed {flag.review_by or 'never'}"
    for required in (each for each in beta.flags.requirements if each.flag_key == flag.key):
        yield f"  requires {required.parent_key} to be {'on' if required.is_enabled else 'off'}"
    for rule in ordered_rules(beta, flag.key):
        state = "" if rule.is_enabled else " (not in use)"
        yield f"  rule {rule.position}: {rule.title}{state} (id {rule.id}){_window(rule)}"
        yield f"    {orjson.dumps(rule.strategy).decode()}"
    live = sum(not is_inactive(each, now) for each in beta.members)
    yield f"  {live} members, {len(beta.exclusions)} kept out, {len(beta.invitations)} invitations open"


def _window(rule: Any) -> str:
    start = f" from {rule.starts_at:%Y-%m-%d %H:%M}" if rule.starts_at else ""
    return start + (f" until {rule.ends_at:%Y-%m-%d %H:%M}" if rule.ends_at else "")


@click.command()
@key_argument
@user_option
@company_option
@click.option("--at", "moment", type=DateTimeParam(), help="Another moment than now.")
@async_command
async def explain(key: str, email: str | None, company_name: str | None, moment: datetime | None) -> None:
    """Tell why a feature is open to somebody, or is not: every step of the decision, in order."""
    async with open_platform() as asked:
        whom = await find_subject(asked, email, company_name)
        found = await explain_flag(asked, key, **whom.op_fields, at=moment)
    decision = found.explanation.decision
    click.echo(f"{key} is {decision.variant} for {found.user.name} of {found.company.name}: {decision.reason}")
    is_decided = False
    for step in found.explanation.steps:
        mark = "→" if step.decision and not is_decided else " "
        is_decided = is_decided or step.decision is not None
        rule = f"  ({step.rule})" if step.rule else ""
        click.echo(f" {mark} {step.kind:11}  {step.found}{rule}")


@click.command()
@key_argument
@click.option("--set-rollout", type=int, help="Let in that percentage of everybody.")
@click.option("--set-stage", type=click.Choice(list(FlagStage)), help="Put it into that stage.")
@click.option("--enable", "switch", flag_value="enable", help="Turn it on.")
@click.option("--disable", "switch", flag_value="disable", help="Turn it off.")
@click.option("--kill", "switch", flag_value="kill", help="Close it.")
@click.option("--revive", "switch", flag_value="revive", help="Take the kill back.")
@click.option("--ops", type=JsonParam(), help='Any changes, as they are kept: [{"kind": "RULE_REMOVE", "rule_id": 1}].')
@async_command
async def impact(key: str, **said: Any) -> None:
    """Tell who would gain and who would lose the feature by a change; nothing is done."""
    async with open_platform() as asked:
        found = await impact_of(asked, key, _ops(**said))
    click.echo(f"{found.gains} users would gain it, {found.losses} would lose it.")
    click.echo("It lets more people in, now or later." if found.widens else "It lets nobody in who is out.")
    for sign, people in (("+", found.gaining), ("-", found.losing)):
        for each in people:
            click.echo(f" {sign} {_named(each)}")


SWITCHES: dict[str, type[Op]] = {"enable": Enable, "disable": Disable, "kill": Kill, "revive": Revive}


def _ops(set_rollout: int | None, set_stage: str | None, switch: str | None, ops: Any) -> list[Op]:
    found = [] if ops is None else read_ops(ops)
    found += [] if switch is None else [build_op(SWITCHES[switch])]
    found += [] if set_stage is None else [build_op(SetStage, stage=set_stage)]
    return found + ([] if set_rollout is None else [build_op(SetRollout, percent=set_rollout)])


def _named(each: AffectedUser) -> str:
    return f"{each.user.name} <{each.user.email}> of {each.company.name}"
