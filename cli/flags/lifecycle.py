"""A flag itself: it is made, described, opened and closed."""

from datetime import datetime
from typing import Any

import click

from beta.flag_ops import Archive, CreateFlag, Disable, Enable, Kill, Revive, SetStage, UpdateFlag
from beta.op_base import Op, build_op
from cli.base import async_command, open_database
from cli.flags.base import (
    DurationParam,
    actor_option,
    change_and_print,
    key_argument,
    reason_option,
    version_option,
)
from cli.flags.workers import wait_for_revision
from db.models import BucketBy, FlagKind, FlagStage

day = click.DateTime(["%Y-%m-%d"])


@click.command()
@key_argument
@click.option("--title", required=True, help="What the feature is called.")
@click.option("--owner", help="Who answers for it; whoever makes it if not given.")
@click.option("--description", default="", help="What it is.")
@click.option("--kind", type=click.Choice(list(FlagKind)), default=FlagKind.BETA, show_default=True)
@click.option("--bucket-by", type=click.Choice(list(BucketBy)), default=BucketBy.COMPANY, show_default=True)
@click.option("--visible", is_flag=True, help="Outsiders may learn that there is such a flag.")
@click.option("--review-by", type=day, help="By when somebody looks whether it is still needed.")
@actor_option
@async_command
async def create(key: str, actor: str, **said: Any) -> None:
    """Make a flag: a DRAFT that is not enabled, so open to nobody yet."""
    values = {"title": said["title"], "owner": said["owner"] or actor, "description": said["description"]}
    values |= {"flag_kind": said["kind"], "bucket_by": said["bucket_by"], "is_hidden": not said["visible"]}
    await change_and_print(actor, key, build_op(CreateFlag, **values, review_by=_day(said["review_by"])))


def _day(given: datetime | None) -> Any:
    return given.date() if given else None


@click.command()
@key_argument
@click.option("--title", help="What the feature is called.")
@click.option("--owner", help="Who answers for it.")
@click.option("--description", help="What it is.")
@click.option("--hidden/--visible", "is_hidden", default=None, help="Whether outsiders may learn of it.")
@click.option("--review-by", type=day, help="By when somebody looks whether it is still needed.")
@version_option
@reason_option
@actor_option
@async_command
async def update(key: str, actor: str, reason: str, expected_version: int | None, **said: Any) -> None:
    """Say other things of a flag; what is left out stays as it is."""
    said["review_by"] = _day(said["review_by"])
    op = build_op(UpdateFlag, **{name: value for name, value in said.items() if value is not None})
    await change_and_print(actor, key, op, reason=reason, expected_version=expected_version)


@click.command("set-stage")
@key_argument
@click.argument("stage", type=click.Choice(list(FlagStage)))
@version_option
@reason_option
@actor_option
@async_command
async def set_stage(key: str, stage: str, actor: str, reason: str, expected_version: int | None) -> None:
    """Say how far a feature has come; DRAFT and RETIRED close it."""
    await change_and_print(
        actor, key, build_op(SetStage, stage=stage), reason=reason, expected_version=expected_version
    )


def _switch(name: str, op: type[Op], about: str) -> click.Command:
    """A command that does one thing to a flag."""

    @key_argument
    @version_option
    @reason_option
    @actor_option
    @async_command
    async def switch(key: str, actor: str, reason: str, expected_version: int | None) -> None:
        await change_and_print(actor, key, build_op(op), reason=reason, expected_version=expected_version)

    return click.command(name, help=about)(switch)


archive = _switch("archive", Archive, "Put a flag away for ever; its key stays taken.")
disable = _switch("disable", Disable, "Turn a flag off for everybody.")
enable = _switch("enable", Enable, "Turn a flag on, for whom its members and rules say.")
revive = _switch("revive", Revive, "Take a kill back.")


@click.command()
@key_argument
@click.option("--reason", required=True, help="Why.")
@click.option(
    "--wait", "within", type=DurationParam(), help="Wait so long until every process has seen it, such as 20s."
)
@actor_option
@async_command
async def kill(key: str, reason: str, within: float | None, actor: str) -> None:
    """Close a feature for everybody at once, in an emergency. It needs nothing but the database."""
    done = await change_and_print(actor, key, Kill(), reason=reason)
    if within is not None:
        async with open_database() as database:
            await wait_for_revision(database, done.revision, within)
