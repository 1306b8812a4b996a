"""`afterwin flags diff` and `afterwin flags promote`: flags of another deployment, compared and proposed."""

import click

from beta.files.flag_file import FlagFile, parse_flag_file, parse_json
from beta.files.promotion import Promotion, compare_file, propose_promotions
from beta.words import in_words
from cli.flags.apply_ops import begin_flags_as
from cli.flags.base import check_native_form, open_platform
from cli.flags.execution import flag_command
from cli.flags.options import actor_option
from cli.json_output import print_json
from cli.options import json_option
from cli.text_file import TEXT_FILE, TextFile
from settings import Settings

file_argument = click.argument("file", type=TEXT_FILE)


@click.command()
@file_argument
@json_option
@flag_command
async def diff(file: TextFile, *, as_json: bool) -> None:
    """Show in words what a file of flags would change. Nothing is saved.

    `afterwin flags export` writes such a file.
    """
    async with open_platform() as platform:
        promotions = await compare_file(platform, _read(file), "the importer")
    if as_json:
        print_json([{"flag": each.key or None, "changes": list(each.lines)} for each in promotions])
        return
    if not promotions:
        click.echo("Nothing differs.")
    for promotion in promotions:
        _print(promotion)


@click.command()
@file_argument
@click.option("--reason", required=True, help="Reason for the audit log and the reviewers.")
@actor_option
@flag_command
async def promote(file: TextFile, reason: str, actor: str) -> None:
    """Propose what a file of flags would change.

    A change request for each flag is reviewed and applied as usual.
    """
    async with begin_flags_as(actor) as flags:
        promotions = await compare_file(flags.platform, _read(file), flags.actor.display_name)
        required = Settings().flags_require_approval
        results = await propose_promotions(flags, promotions, reason=reason, requires_approval=required)
    if not promotions:
        click.echo("Nothing differs.")
    for promotion, result in zip(promotions, results, strict=True):
        _print(promotion)
        if result.change is not None:
            click.echo(f"  Change {result.change.id} is {in_words(result.change.state)}.")


def _print(promotion: Promotion) -> None:
    click.echo(promotion.key or "segments")
    for line in promotion.lines:
        click.echo(f"  {line}")


def _read(file: TextFile) -> FlagFile:
    content = parse_json(file.text)
    check_native_form(content)
    return parse_flag_file(content)
