"""`afterwin flags explain` and `afterwin flags impact`: decisions about users, now and after a change."""

from datetime import datetime
from typing import Any

import click

from beta.impact.explain import explain_flag
from beta.impact.preview import AffectedUser, compute_impact
from beta.kill_switch import Kill, Revive
from beta.ops.base import Op, build_op
from beta.ops.flag_ops import Disable, Enable, SetStage
from beta.ops.kinds import read_ops
from beta.ops.rule_ops import SetRollout
from beta.words import in_words
from cli.flags.base import check_flag, open_platform
from cli.flags.change_text import dependent_lines, gains_text
from cli.flags.execution import flag_command
from cli.flags.options import DateTimeParam, JsonParam, key_argument
from cli.flags.subjects import company_option, find_subject, user_option
from cli.json_output import print_json, values_of
from cli.options import CodeChoice, json_option
from db.models import FlagStage
from flags.decisions import EvaluationExplanation
from flags.findings import EvaluationStepKind

SWITCHES: dict[str, type[Op]] = {"enable": Enable, "disable": Disable, "kill": Kill, "revive": Revive}


@click.command()
@key_argument
@user_option
@company_option
@click.option("--at", type=DateTimeParam(), help="Date and time of the evaluation; now by default.")
@json_option
@flag_command
async def explain(key: str, email: str | None, company_name: str | None, at: datetime | None, *, as_json: bool) -> None:
    """Show each step of the evaluation for a user or company, in order. An arrow marks the step that decides."""
    async with open_platform() as platform:
        await check_flag(platform, key)
        subject = await find_subject(platform, email, company_name)
        result = await explain_flag(platform, key, **subject.op_fields, at=at)
    if as_json:
        print_json({**values_of(result), "explanation": _values(result.explanation)})
        return
    variant, why = result.explanation.decision.variant, result.explanation.deciding_step.found
    click.echo(f"{key} is {variant} for {result.user.name} of {result.company.name}. {why}")
    _print_steps(result.explanation)


def _values(explanation: EvaluationExplanation) -> dict[str, Any]:
    steps = [{"kind": step.kind, "found": step.found, **values_of(step)} for step in explanation.steps]
    return {"decision": explanation.decision, "steps": steps}


def _print_steps(explanation: EvaluationExplanation) -> None:
    is_decided = False
    for step in explanation.steps:
        mark = "→" if step.decision and not is_decided else " "
        is_decided = is_decided or step.decision is not None
        rule = f"  (id {step.rule})" if step.kind is EvaluationStepKind.RULE else ""
        click.echo(f" {mark} {in_words(step.kind):11}  {step.found}{rule}")


@click.command()
@key_argument
@click.option("--set-rollout", type=click.IntRange(0, 100), help="Open the feature to this percentage.")
@click.option("--set-stage", type=CodeChoice(list(FlagStage)), help="Set this stage.")
@click.option("--enable", "switch", flag_value="enable", help="Enable the flag.")
@click.option("--disable", "switch", flag_value="disable", help="Disable the flag.")
@click.option("--kill", "switch", flag_value="kill", help="Kill the feature.")
@click.option("--revive", "switch", flag_value="revive", help="Undo a kill.")
@click.option("--ops", type=JsonParam(), help='Any operations as JSON: [{"kind": "RULE_REMOVE", "rule_id": 1}].')
@json_option
@flag_command
async def impact(key: str, *, as_json: bool, **options: Any) -> None:
    """Show which users a change would add or remove. Nothing is saved."""
    async with open_platform() as platform:
        result = await compute_impact(platform, key, _ops(**options))
    if as_json:
        print_json(result)
        return
    click.echo(gains_text(result))
    click.echo("It can give more users access, now or later." if result.widens else "It gives no further user access.")
    for line in dependent_lines(result):
        click.echo(line)
    for sign, users in (("+", result.gaining), ("-", result.losing)):
        for affected in users:
            click.echo(f" {sign} {_user_text(affected)}")


def _ops(set_rollout: int | None, set_stage: str | None, switch: str | None, ops: Any) -> list[Op]:
    chosen = [] if ops is None else read_ops(ops)
    if switch is not None:
        chosen.append(build_op(SWITCHES[switch]))
    if set_stage is not None:
        chosen.append(build_op(SetStage, stage=set_stage))
    if set_rollout is not None:
        chosen.append(build_op(SetRollout, percent=set_rollout))
    return chosen


def _user_text(affected: AffectedUser) -> str:
    return f"{affected.user.name} <{affected.user.email}> of {affected.company.name}"
