"""`afterwin flags rollout`, `rule`, `require` and `segment`: rules, requirements, and named constraints."""

from typing import Any

import click

from beta.changes.plan import NO_FLAG
from beta.ops.base import build_op
from beta.ops.flag_ops import AddRequirement, RemoveRequirement
from beta.ops.flag_text import constraints_text
from beta.ops.rule_ops import AddRule, DeleteSegment, MoveRule, PutSegment, RemoveRule, SetRollout, UpdateRule
from cli.flags.apply_ops import change_and_print
from cli.flags.base import open_platform
from cli.flags.execution import flag_command
from cli.flags.op_lines import condition_names
from cli.flags.options import (
    DateTimeParam,
    JsonParam,
    NoneOr,
    actor_option,
    is_provided,
    key_argument,
    reason_option,
    version_option,
)
from cli.json_output import print_json
from cli.lines import print_lines
from cli.options import ROW_ID, json_option
from db.flags.flag_set import read_flags


@click.command()
@key_argument
@click.argument("percent", type=click.IntRange(0, 100))
@version_option
@reason_option
@actor_option
@flag_command
async def rollout(key: str, percent: int, actor: str, reason: str, expected_version: int | None) -> None:
    """Open a feature to a percentage of companies, or of users if the flag counts by user."""
    await change_and_print(
        actor, key, build_op(SetRollout, percent=percent), reason=reason, expected_version=expected_version
    )


@click.group()
def rule() -> None:
    """Add, change, remove and move rules of a flag. The first rule that matches a user opens the feature."""


@rule.command("add")
@key_argument
@click.argument("strategy", type=JsonParam())
@click.option("--title", required=True, help="Name of the rule.")
@click.option("--starts-at", type=DateTimeParam(), help="Date and time of the start, with an offset.")
@click.option("--ends-at", type=DateTimeParam(), help="Date and time of the end, with an offset.")
@click.option("--position", type=click.IntRange(1, 10_000), help="Position among the rules, from 1; last by default.")
@reason_option
@actor_option
@flag_command
async def add(key: str, actor: str, reason: str, **options: Any) -> None:
    """Add a rule with a strategy in Unleash's form.

    For instance '{"name": "default", "constraints": [{"contextName": "companyCurrency", "operator": "IN", "values":
    ["EUR"]}]}'.
    """
    op = build_op(AddRule, **{name: value for name, value in options.items() if value is not None})
    await change_and_print(actor, key, op, reason=reason)


@rule.command("update")
@key_argument
@click.argument("rule_id", type=ROW_ID)
@click.option("--title", help="Name of the rule.")
@click.option("--strategy", type=JsonParam(), help="Strategy in Unleash's form.")
@click.option(
    "--starts-at", type=NoneOr(DateTimeParam()), help="Date and time of the start, with an offset; or `none`."
)
@click.option("--ends-at", type=NoneOr(DateTimeParam()), help="Date and time of the end, with an offset; or `none`.")
@click.option("--enable/--disable", "is_enabled", default=None, help="Whether the rule applies.")
@version_option
@reason_option
@actor_option
@click.pass_context
@flag_command
async def update(context: click.Context, key: str, rule_id: int, **options: Any) -> None:
    """Change a rule. Options that are left out change nothing."""
    fields = {name: options[name] for name in ("title", "strategy", "starts_at", "ends_at", "is_enabled")}
    provided = {name: value for name, value in fields.items() if is_provided(context, name)}
    op = build_op(UpdateRule, rule_id=rule_id, **provided)
    reason, version = options["reason"], options["expected_version"]
    await change_and_print(options["actor"], key, op, reason=reason, expected_version=version)


@rule.command("remove")
@key_argument
@click.argument("rule_id", type=ROW_ID)
@reason_option
@actor_option
@flag_command
async def remove(key: str, rule_id: int, actor: str, reason: str) -> None:
    """Remove a rule. Users lose access that only this rule gave them."""
    await change_and_print(actor, key, build_op(RemoveRule, rule_id=rule_id), reason=reason)


@rule.command("move")
@key_argument
@click.argument("rule_id", type=ROW_ID)
@click.argument("position", type=click.IntRange(1, 10_000))
@reason_option
@actor_option
@flag_command
async def move(key: str, rule_id: int, position: int, actor: str, reason: str) -> None:
    """Move a rule to another position, from 1."""
    await change_and_print(actor, key, build_op(MoveRule, rule_id=rule_id, position=position), reason=reason)


@click.group()
def require() -> None:
    """Make a flag depend on other flags."""


@require.command("add")
@key_argument
@click.argument("parent_key")
@click.option("--off", "is_off", is_flag=True, help="Require that the other flag is off.")
@reason_option
@actor_option
@flag_command
async def require_add(key: str, parent_key: str, actor: str, reason: str, *, is_off: bool) -> None:
    """Require that another flag is on, or off. Without it the feature is closed."""
    op = build_op(AddRequirement, parent_key=parent_key, is_enabled=not is_off)
    await change_and_print(actor, key, op, reason=reason)


@require.command("remove")
@key_argument
@click.argument("parent_key")
@reason_option
@actor_option
@flag_command
async def require_remove(key: str, parent_key: str, actor: str, reason: str) -> None:
    """Remove the dependency on another flag."""
    await change_and_print(actor, key, build_op(RemoveRequirement, parent_key=parent_key), reason=reason)


@click.group()
def segment() -> None:
    """Create, list and remove named sets of constraints, which several rules can share."""


@segment.command("list")
@json_option
@flag_command
async def list_segments(*, as_json: bool) -> None:
    """List the segments with their conditions. `--json` shows these in Unleash's format."""
    async with open_platform() as platform:
        segments = (await read_flags(platform)).segments
        names = await condition_names(platform, ({"constraints": row.constraints} for row in segments))
    if as_json:
        print_json(segments)
        return
    texts = ((row, constraints_text(row.constraints, names) or "everyone") for row in segments)
    print_lines(
        (f"{row.name} (version {row.version})  {text}" for row, text in texts),
        none="No segments.",
        then="`afterwin flags segment put NAME CONSTRAINTS` creates one.",
    )


@segment.command("put")
@click.argument("name")
@click.argument("constraints", type=JsonParam())
@version_option
@reason_option
@actor_option
@flag_command
async def put(name: str, constraints: Any, actor: str, reason: str, expected_version: int | None) -> None:
    """Create or replace a named set of constraints."""
    op = build_op(PutSegment, name=name, constraints=constraints)
    await change_and_print(actor, NO_FLAG, op, reason=reason, expected_version=expected_version)


@segment.command("remove")
@click.argument("name")
@reason_option
@actor_option
@flag_command
async def remove_segment(name: str, actor: str, reason: str) -> None:
    """Remove a segment that no rule uses."""
    await change_and_print(actor, NO_FLAG, build_op(DeleteSegment, name=name), reason=reason)
