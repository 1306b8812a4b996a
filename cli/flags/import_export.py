"""`afterwin flags export` and `afterwin flags import`: flags as a file. An import uses the usual operations."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import click
import orjson

from beta.changes.change_flag import change_flag
from beta.changes.plan import NO_FLAG, ChangeResult
from beta.data_refusals import refusing_invalid_data
from beta.errors import Problems
from beta.files.flag_file import (
    FlagFile,
    WantedFlag,
    WantedSegment,
    build_flag_file,
    create_op,
    flag_ops,
    parse_flag_file,
    parse_json,
    segment_ops,
)
from beta.files.order import in_order_if_possible, without
from beta.ops.base import Op
from beta.words import in_words
from cli.flags.apply_ops import begin_flags_as, print_result
from cli.flags.base import check_native_form, open_platform
from cli.flags.execution import flag_command
from cli.flags.options import actor_option, reason_option
from cli.text_file import TEXT_FILE, TextFile
from db.flags.flag_set import read_flags
from db.flags.flag_unit_of_work import FlagUnitOfWork
from flags.json_validation import Faults
from flags.unleash import export_state, read_state
from flags.unleash_export import is_feature_export, to_client_state
from settings import Settings

format_option = click.option(
    "--format",
    "file_format",
    type=click.Choice(["native", "unleash"]),
    default="native",
    show_default=True,
    help="Form of the file.",
)


class DryRunFinished(Exception):
    """Ends a dry run, so that nothing is saved."""


@click.command()
@format_option
@click.option(
    "-o", "--output", type=click.File("wb", atomic=True), default="-", help="File to write; standard output by default."
)
@flag_command
async def export(file_format: str, output: Any) -> None:
    """Write flags as JSON: the native form without users and salts, or the form of Unleash."""
    async with open_platform() as platform:
        flags = await read_flags(platform)
    if file_format == "native":
        file = build_flag_file(flags, Settings().environment)
        content = file.model_dump(mode="json", exclude={"flags": {"__all__": {"salt"}}})
    else:
        content = export_state(flags)
    output.write(orjson.dumps(content, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))


@click.command("import")
@click.argument("file", type=TEXT_FILE)
@format_option
@click.option("--dry-run", is_flag=True, help="Print the operations, and save nothing.")
@click.option("--diff", "with_diff", is_flag=True, help="Print each changed value before and after.")
@reason_option
@actor_option
@flag_command
async def import_(file: TextFile, file_format: str, actor: str, reason: str, *, dry_run: bool, with_diff: bool) -> None:
    """Apply flags from a file: its flags and segments become equal to it, and others stay.

    Changes that can give more users access need approval as usual. A kill stays.
    """
    try:
        async with begin_flags_as(actor) as flags:
            problems = Problems()
            wanted = _read_file(file.text, file_format, flags, problems)
            flag_import = FlagImport(flags, actor, reason, problems, dry_run=dry_run, with_diff=with_diff)
            await flag_import.run(wanted)
    except DryRunFinished:
        click.echo("This was a dry run: nothing was saved.")


def _read_file(text: str, file_format: str, flags: FlagUnitOfWork, problems: Problems) -> FlagFile:
    """Return a file; of one of Unleash, what can be read, and add what is wrong with the rest to `problems`."""
    content = parse_json(text)
    if file_format == "native":
        check_native_form(content)
        return parse_flag_file(content)
    faults = Faults()
    with refusing_invalid_data("file"):
        state = to_client_state(content, faults) if is_feature_export(content) else content
        wanted = build_flag_file(read_state(state, flags.now, faults), "", with_salts=True)
    with problems.collecting(), refusing_invalid_data("file"):
        faults.raise_all()
    return wanted


@dataclass(frozen=True)
class FlagImport:
    """One run of `afterwin flags import`."""

    flags: FlagUnitOfWork
    actor: str
    reason: str
    problems: Problems
    dry_run: bool
    with_diff: bool
    shown: list[Callable[[], None]] = field(default_factory=list)
    """What is printed at the end, if the file has no problems."""

    async def run(self, wanted: FlagFile) -> None:
        """Apply a file; `DryRunFinished` at the end of a dry run. `ChangeErrors` holds all problems of the file."""
        for segment in wanted.segments:
            with self.problems.collecting("segments", segment.name):
                await self.put(segment)
        segments = {str(error.path[1]) for error in self.problems.errors if error.path[0] == "segments"}
        ordered = in_order_if_possible(wanted.flags, self.problems)
        stored = {flag.key for flag in (await read_flags(self.flags.platform)).flags}
        for flag in ordered:
            with self.problems.collecting("flags", flag.key):
                if flag.key not in stored:
                    await self.change(flag.key, create_op(flag, self.actor))
        present = {flag.key for flag in (await read_flags(self.flags.platform)).flags}
        missing = {flag.key for flag in ordered} - present
        for flag in ordered:
            with self.problems.collecting("flags", flag.key):
                if flag.key not in missing:
                    await self.update(without(flag, missing, segments))
        self.problems.raise_all()
        for show in self.shown:
            show()
        if self.dry_run:
            raise DryRunFinished

    async def put(self, wanted: WantedSegment) -> None:
        """Make one stored segment equal to that of the file."""
        for op in segment_ops(wanted, await read_flags(self.flags.platform)):
            await self.change(NO_FLAG, op)

    async def update(self, wanted: WantedFlag) -> None:
        """Make one stored flag equal to that of the file."""
        ops = flag_ops(wanted, await read_flags(self.flags.platform))
        if ops:
            await self.change(wanted.key, *ops)

    async def change(self, key: str, *ops: Op) -> None:
        """Apply operations, to be printed at the end. A dry run needs neither reason nor approval."""
        requires_approval = Settings().flags_require_approval or bool(self.flags.state.is_approval_required)
        self.flags.waives_approval = self.dry_run
        reason = self.reason or ("Dry run." if self.dry_run else "")
        result = await change_flag(
            self.flags, key, ops, reason=reason, requires_approval=requires_approval and not self.dry_run
        )
        would_be_proposed = self.dry_run and requires_approval and result.widens
        self.shown.append(lambda: self.show(key, ops, result, would_be_proposed=would_be_proposed))

    def show(self, key: str, ops: Sequence[Op], result: ChangeResult, *, would_be_proposed: bool) -> None:
        """Print operations and what became of them."""
        click.echo(f"{key or 'segments'}: {', '.join(in_words(op.kind) for op in ops)}")
        if self.with_diff:
            for line in _differences(result):
                click.echo(f"    {line}")
        if would_be_proposed:
            click.echo("  This can give more users access: it would be proposed and needs another user's approval.")
        if result.change is not None:
            print_result(result)


def _differences(result: ChangeResult) -> Iterator[str]:
    for audit in result.audits:
        before, after = audit.before or {}, audit.after or {}
        for label in dict.fromkeys((*before, *after)):
            yield from _row_differences(label, before.get(label) or {}, after.get(label) or {})


def _row_differences(label: str, before: dict[str, Any], after: dict[str, Any]) -> Iterator[str]:
    for name in dict.fromkeys((*before, *after)):
        if name != "version":
            yield f"{label} {name}: {_json(before.get(name))} → {_json(after.get(name))}"


def _json(value: Any) -> str:
    return orjson.dumps(value, default=str).decode()
