"""Rules of a flag, and segments."""

from typing import Any

import click
import orjson

from beta.change_plan import NO_FLAG
from beta.op_base import build_op
from beta.rule_ops import AddRule, DeleteSegment, MoveRule, PutSegment, RemoveRule, SetRollout
from cli.base import async_command
from cli.flags.base import DateTimeParam, actor_option, change_and_print, key_argument, reason_option, version_option


class JsonParam(click.ParamType[Any]):
    """A value as JSON."""

    name = "JSON"

    def convert(self, value: Any, parameter: click.Parameter | None, context: click.Context | None) -> Any:
        """Read it."""
        try:
            return orjson.loads(value)
        except orjson.JSONDecodeError as wrong:
            self.fail(f"This is no JSON: {wrong}.", parameter, context)


@click.command()
@key_argument
@click.argument("percent", type=int)
@version_option
@reason_option
@actor_option
@async_command
async def rollout(key: str, percent: int, actor: str, reason: str, expected_version: int | None) -> None:
    """Let in that percentage of everybody; of companies, if the flag counts by company."""
    await change_and_print(
        actor, key, build_op(SetRollout, percent=percent), reason=reason, expected_version=expected_version
    )


@click.group()
def rule() -> None:
    """Rules of a flag: the first that takes somebody lets them in."""


@rule.command("add")
@key_argument
@click.argument("strategy", type=JsonParam())
@click.option("--title", required=True, help="What it is called.")
@click.option("--starts-at", type=DateTimeParam(), help="From when on it holds.")
@click.option("--ends-at", type=DateTimeParam(), help="Until when it holds.")
@click.option("--position", type=click.IntRange(1), help="At which place, from 1 on; the last if not given.")
@reason_option
@actor_option
@async_command
async def add(key: str, actor: str, reason: str, **said: Any) -> None:
    """Let in whom a strategy takes, as Unleash writes it.

    For instance '{"name": "default", "constraints": [{"contextName": "companyCurrency", "operator": "IN", "values":
    ["EUR"]}]}'.
    """
    op = build_op(AddRule, **{name: value for name, value in said.items() if value is not None})
    await change_and_print(actor, key, op, reason=reason)


@rule.command("rm")
@key_argument
@click.argument("rule_id", type=int)
@reason_option
@actor_option
@async_command
async def remove(key: str, rule_id: int, actor: str, reason: str) -> None:
    """Take a rule away, and with it whom only this rule let in."""
    await change_and_print(actor, key, build_op(RemoveRule, rule_id=rule_id), reason=reason)


@rule.command("mv")
@key_argument
@click.argument("rule_id", type=int)
@click.argument("position", type=click.IntRange(1))
@reason_option
@actor_option
@async_command
async def move(key: str, rule_id: int, position: int, actor: str, reason: str) -> None:
    """Put a rule at another place among the flag's, from 1 on."""
    await change_and_print(actor, key, build_op(MoveRule, rule_id=rule_id, position=position), reason=reason)


@click.group()
def segment() -> None:
    """Constraints under a name, for several rules."""


@segment.command("put")
@click.argument("name")
@click.argument("constraints", type=JsonParam())
@version_option
@reason_option
@actor_option
@async_command
async def put(name: str, constraints: Any, actor: str, reason: str, expected_version: int | None) -> None:
    """Make a segment, or give the one of that name other constraints."""
    op = build_op(PutSegment, name=name, constraints=constraints)
    await change_and_print(actor, NO_FLAG, op, reason=reason, expected_version=expected_version)


@segment.command("rm")
@click.argument("name")
@reason_option
@actor_option
@async_command
async def remove_segment(name: str, actor: str, reason: str) -> None:
    """Take a segment away that no rule refers to any more."""
    await change_and_print(actor, NO_FLAG, build_op(DeleteSegment, name=name), reason=reason)
