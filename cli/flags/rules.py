"""`afterwin flags rollout`, `rule` and `segment`: rules of a flag, and named constraints."""

from typing import Any

import click

from beta.change_plan import NO_FLAG
from beta.op_base import build_op
from beta.rule_ops import AddRule, DeleteSegment, MoveRule, PutSegment, RemoveRule, SetRollout
from cli.flags.apply_ops import change_and_print
from cli.flags.base import (
    DateTimeParam,
    JsonParam,
    actor_option,
    flag_command,
    key_argument,
    reason_option,
    version_option,
)


@click.command()
@key_argument
@click.argument("percent", type=int)
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
    """Add, remove and move rules of a flag. The first rule that matches a user opens the feature."""


@rule.command("add")
@key_argument
@click.argument("strategy", type=JsonParam())
@click.option("--title", required=True, help="Name of the rule.")
@click.option("--starts-at", type=DateTimeParam(), help="Date and time of the start, with an offset.")
@click.option("--ends-at", type=DateTimeParam(), help="Date and time of the end, with an offset.")
@click.option("--position", type=click.IntRange(1), help="Position among the rules, from 1; the last by default.")
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


@rule.command("remove")
@key_argument
@click.argument("rule_id", type=int)
@reason_option
@actor_option
@flag_command
async def remove(key: str, rule_id: int, actor: str, reason: str) -> None:
    """Remove a rule. Users lose access that only this rule gave them."""
    await change_and_print(actor, key, build_op(RemoveRule, rule_id=rule_id), reason=reason)


@rule.command("move")
@key_argument
@click.argument("rule_id", type=int)
@click.argument("position", type=click.IntRange(1))
@reason_option
@actor_option
@flag_command
async def move(key: str, rule_id: int, position: int, actor: str, reason: str) -> None:
    """Move a rule to another position, from 1."""
    await change_and_print(actor, key, build_op(MoveRule, rule_id=rule_id, position=position), reason=reason)


@click.group()
def segment() -> None:
    """Create and remove named sets of constraints, which several rules can share."""


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
