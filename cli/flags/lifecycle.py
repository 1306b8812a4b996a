"""Commands on a flag as a whole: create, update, set-stage, enable, disable, revive, archive."""

from datetime import date
from typing import Any

import click

from beta.kill_switch import Revive
from beta.ops.base import Op, build_op
from beta.ops.flag_ops import Archive, CreateFlag, Disable, Enable, SetStage, UpdateFlag
from cli.flags.apply_ops import begin_flags_as, change_and_print, change_with_settings, print_result
from cli.flags.execution import flag_command
from cli.flags.options import DateParam, actor_option, key_argument, reason_option, version_option
from cli.options import CodeChoice
from db.models import BucketBy, FlagKind, FlagStage

review_by_option = click.option(
    "--review-by",
    type=DateParam(),
    help="Date by which the owner checks if the flag is still needed.",
)


@click.command()
@key_argument
@click.option("--title", required=True, help="Name of the feature.")
@click.option("--owner", help="Person responsible for the flag; the actor by default.")
@click.option("--description", default="", help="Description of the feature.")
@click.option(
    "--kind", type=CodeChoice(list(FlagKind)), default=FlagKind.BETA, show_default=True, help="Purpose of the flag."
)
@click.option(
    "--bucket-by",
    type=CodeChoice(list(BucketBy)),
    default=BucketBy.COMPANY,
    show_default=True,
    help="Unit that a percentage counts.",
)
@click.option("--visible", is_flag=True, help="Let users without access learn that the flag exists.")
@review_by_option
@reason_option
@actor_option
@flag_command
async def create(key: str, actor: str, reason: str, review_by: date | None, **options: Any) -> None:
    """Create a flag. It begins as a disabled DRAFT."""
    async with begin_flags_as(actor) as flags:
        op = build_op(
            CreateFlag,
            title=options["title"],
            owner=options["owner"] or flags.actor.display_name,
            description=options["description"],
            flag_kind=options["kind"],
            bucket_by=options["bucket_by"],
            is_hidden=not options["visible"],
            review_by=review_by,
        )
        result = await change_with_settings(flags, key, op, reason=reason)
    print_result(result)


@click.command()
@key_argument
@click.option("--title", help="Name of the feature.")
@click.option("--owner", help="Person responsible for the flag.")
@click.option("--description", help="Description of the feature.")
@click.option(
    "--hidden/--visible", "is_hidden", default=None, help="Whether users without access can learn that the flag exists."
)
@click.option("--kind", "flag_kind", type=CodeChoice(list(FlagKind)), help="Purpose of the flag.")
@click.option("--bucket-by", type=CodeChoice(list(BucketBy)), help="Unit that a percentage counts.")
@review_by_option
@version_option
@reason_option
@actor_option
@flag_command
async def update(
    key: str, actor: str, reason: str, expected_version: int | None, review_by: date | None, **options: Any
) -> None:
    """Change properties of a flag. Options that are left out change nothing."""
    values = {**options, "review_by": review_by}
    op = build_op(UpdateFlag, **{name: value for name, value in values.items() if value is not None})
    await change_and_print(actor, key, op, reason=reason, expected_version=expected_version)


@click.command("set-stage")
@key_argument
@click.argument("stage", type=CodeChoice(list(FlagStage)))
@version_option
@reason_option
@actor_option
@flag_command
async def set_stage(key: str, stage: str, actor: str, reason: str, expected_version: int | None) -> None:
    """Set the stage of a flag. DRAFT and RETIRED close the feature."""
    await change_and_print(
        actor, key, build_op(SetStage, stage=stage), reason=reason, expected_version=expected_version
    )


def _op_command(name: str, op_type: type[Op], description: str) -> click.Command:
    """Create a command for an operation without fields."""

    @key_argument
    @version_option
    @reason_option
    @actor_option
    @flag_command
    async def run(key: str, actor: str, reason: str, expected_version: int | None) -> None:
        await change_and_print(actor, key, build_op(op_type), reason=reason, expected_version=expected_version)

    return click.command(name, help=description)(run)


archive = _op_command("archive", Archive, "Archive a flag for good. Its key stays taken.")
disable = _op_command("disable", Disable, "Disable a flag for all users.")
enable = _op_command("enable", Enable, "Enable a flag for its members and rules.")
revive = _op_command("revive", Revive, "Undo a kill.")
