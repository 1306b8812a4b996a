"""Flags taken out as a file, and brought in from one, by the same changes as by hand."""

from collections.abc import Iterator
from typing import Any, TextIO

import click
import orjson

from beta.change_flag import change_flag
from beta.change_plan import NO_FLAG, ChangeResult
from beta.errors import ChangeError, ChangeErrorCode
from beta.op_base import Op
from cli.base import async_command
from cli.flags.base import actor_option, begin_flags_as, open_platform, print_result, reason_option
from cli.flags.flag_file import FlagFile, build_flag_file, create_op, flag_ops, parse_flag_file, segment_ops
from db.flags.flag_set import read_flags
from db.flags.flag_unit_of_work import FlagUnitOfWork
from flags.json_validation import InvalidFlagData as NoState
from flags.unleash import export_state, import_state
from settings import Settings

format_option = click.option(
    "--format", "form", type=click.Choice(["native", "unleash"]), default="native", show_default=True
)


class DryRunFinished(Exception):
    """Everything was tried; nothing of it is to be kept."""


@click.command()
@format_option
@click.option("-o", "--output", type=click.File("wb", atomic=True), default="-", help="Where to; standard output.")
@async_command
async def export(form: str, output: Any) -> None:
    """Write the flags as JSON: ours, without people and salts, or what Unleash's clients are given."""
    async with open_platform() as asked:
        flags = await read_flags(asked)
    wanted = build_flag_file(flags, Settings().environment).model_dump(
        mode="json", exclude={"flags": {"__all__": {"salt"}}}
    )
    written = wanted if form == "native" else export_state(flags)
    output.write(orjson.dumps(written, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))


@click.command("import")
@click.argument("file", type=click.File("r", encoding="utf-8-sig"))
@format_option
@click.option("--dry-run", is_flag=True, help="Only tell what would be done.")
@click.option("--diff", "with_diff", is_flag=True, help="Tell of every value, what it was and what it is then.")
@reason_option
@actor_option
@async_command
async def import_(file: TextIO, form: str, actor: str, reason: str, **said: bool) -> None:
    """Make the flags and segments of a file what they are there; those that it does not name are left alone.

    What lets more people in is caught as if it were done by hand. A kill is not taken back.
    """
    try:
        async with begin_flags_as(actor) as flags:
            wanted = _wanted(file.read(), form, flags)
            await _import(flags, wanted, actor, reason, **said)
    except DryRunFinished:
        click.echo("Nothing of this was kept.")


def _wanted(text: str, form: str, flags: FlagUnitOfWork) -> FlagFile:
    try:
        given = orjson.loads(text)
        return (
            parse_flag_file(given)
            if form == "native"
            else build_flag_file(import_state(given, flags.now), "", with_salts=True)
        )
    except orjson.JSONDecodeError as wrong:
        raise ChangeError(ChangeErrorCode.INVALID, f"This is no JSON: {wrong}.", "file") from None
    except NoState as wrong:
        raise ChangeError(ChangeErrorCode.INVALID, str(wrong), "file", *wrong.path) from None


async def _import(
    flags: FlagUnitOfWork, wanted: FlagFile, actor: str, reason: str, *, dry_run: bool, with_diff: bool
) -> None:
    requires = Settings().flags_require_approval

    async def do(key: str, *ops: Op) -> None:
        # To be shown what would be, it is done; that nobody has approved it does not matter to what is not kept.
        why, needs = (reason or "A rehearsal.", False) if dry_run else (reason, requires)
        done = await change_flag(flags, key, ops, reason=why, requires_approval=needs)
        _show(key, done, ops, with_diff=with_diff, is_to_be_seen=dry_run and requires and done.widens)

    for op in segment_ops(wanted, await read_flags(flags.platform)):
        await do(NO_FLAG, op)
    known = {flag.key for flag in (await read_flags(flags.platform)).flags}
    for each in wanted.flags:
        if each.key not in known:
            await do(each.key, create_op(each, actor))
    for each in wanted.flags:
        try:
            ops = flag_ops(each, await read_flags(flags.platform))
            if ops:
                await do(each.key, *ops)
        except ChangeError as refused:
            raise refused.with_path_prefix("flags", each.key) from None
    if dry_run:
        raise DryRunFinished


def _show(key: str, done: ChangeResult, ops: tuple[Op, ...], *, with_diff: bool, is_to_be_seen: bool) -> None:
    click.echo(f"{key or 'segments'}: {', '.join(op.kind for op in ops)}")
    if with_diff:
        for line in _differences(done):
            click.echo(f"    {line}")
    if is_to_be_seen:
        click.echo("  This lets more people in: it would be proposed, and needs somebody else's approval.")
    if done.change is not None:
        print_result(done)


def _differences(done: ChangeResult) -> Iterator[str]:
    for audit in done.audits:
        before, after = audit.before or {}, audit.after or {}
        for label in dict.fromkeys((*before, *after)):
            yield from _of_row(label, before.get(label) or {}, after.get(label) or {})


def _of_row(label: str, before: dict[str, Any], after: dict[str, Any]) -> Iterator[str]:
    for name in dict.fromkeys((*before, *after)):
        if name != "version":
            yield f"{label} {name}: {_plain(before.get(name))} → {_plain(after.get(name))}"


def _plain(value: Any) -> str:
    return orjson.dumps(value, default=str).decode()
