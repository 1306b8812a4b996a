"""`afterwin flags wave`: lists of users and companies that are invited or added together."""

from collections.abc import AsyncIterator, Mapping
from datetime import datetime
from typing import Any

import click

from beta.changes.plan import ChangeResult
from beta.changes.subjects import SubjectReference
from beta.errors import ChangeError, ChangeErrorCode, Problems
from beta.invitations.csv_rows import cells_of, read_csv_rows
from beta.invitations.csv_subjects import find_subject_ids
from beta.ops.base import Op, build_op, flag_in
from beta.ops.wave_ops import (
    DeleteWave,
    PutWave,
    SubjectIds,
    WaveSubject,
    apply_wave,
    check_listed,
    listed_subjects,
)
from beta.refusals import Refusal
from beta.waves.scheduled import find_wave, schedule_wave
from beta.words import in_words
from cli.flags.apply_ops import begin_flags_as, change_with_settings, print_queued, print_result
from cli.flags.base import open_platform
from cli.flags.execution import flag_command
from cli.flags.options import DateTimeParam, NoneOr, actor_option, key_argument, reason_option
from cli.flags.subject_text import subject_text
from cli.flags.wave_text import summary, wave_values
from cli.json_output import print_json
from cli.lines import print_lines
from cli.options import json_option
from cli.text_file import TEXT_FILE, TextFile
from db.flags.beta_state import read_beta
from db.flags.platform import Platform
from db.flags.statements import FLAG
from db.models import BetaInvitation, BetaMember, BetaWave, WaveAction
from settings import Settings

COLUMNS = ("user", "company", "seats")
LET_IN = frozenset({BetaMember.table.name, BetaInvitation.table.name})
name_argument = click.argument("name")


@click.group()
def wave() -> None:
    """Invite or add many users and companies together: now, or at a time."""


@wave.command("put")
@key_argument
@name_argument
@click.argument("file", type=TEXT_FILE)
@click.option("--add", "is_add", is_flag=True, help="Add them as members instead of inviting them.")
@click.option("--message", default="", help="Text that is added to the emails.")
@reason_option
@actor_option
@flag_command
async def put(key: str, name: str, file: TextFile, *, is_add: bool, message: str, reason: str, actor: str) -> None:
    """Create a wave, or replace its list, from a CSV file. It opens nothing yet.

    Its columns are user or company; seats are optional. A company is given by name or id, a user by email address or
    id. A file has at most 500 rows.
    """
    async with begin_flags_as(actor) as flags:
        subjects = await _subjects(flags.platform, file.text)
        action = WaveAction.ADD if is_add else WaveAction.INVITE
        op = build_op(PutWave, name=name, subjects=subjects, action=action, message=message)
        result = await change_with_settings(flags, key, op, reason=reason)
    print_result(result)


async def _subjects(platform: Platform, text: str) -> list[WaveSubject]:
    """Return the list of a file; raise `ChangeErrors` with the problems of all lines."""
    subjects, listed, problems = list[WaveSubject](), set[SubjectIds](), Problems()
    for line, row in read_csv_rows(text, COLUMNS):
        with problems.collecting(f"line {line}"):
            subjects.append(subject := await _read(platform, cells_of(row)))
            check_listed(subject, listed)
    problems.raise_all()
    return subjects


async def _read(platform: Platform, cells: Mapping[str, str]) -> WaveSubject:
    """Return the user or the company of a row, as a wave lists it."""
    ids, seats = await find_subject_ids(platform, cells), {"max_seats": cells["seats"]} if "seats" in cells else {}
    if not ids:
        raise ChangeError(ChangeErrorCode.BLANK, Refusal.NO_SUBJECT_IN_ROW)
    return build_op(WaveSubject, **ids, **seats)


@wave.command("list")
@key_argument
@json_option
@flag_command
async def list_(key: str, *, as_json: bool) -> None:
    """List the waves of a flag."""
    async with open_platform() as platform:
        beta = await read_beta(platform, [key])
    flag = flag_in(beta, key)
    if as_json:
        print_json([wave_values(row, flag) for row in beta.waves])
        return
    print_lines(
        (summary(row, flag) for row in beta.waves),
        none="No waves.",
        then="`afterwin flags wave put KEY NAME FILE` creates one.",
    )


@wave.command("show")
@key_argument
@name_argument
@json_option
@flag_command
async def show(key: str, name: str, *, as_json: bool) -> None:
    """Show a wave and everyone on its list."""
    async with open_platform() as platform:
        row, flag = await find_wave(platform, key, name), await platform.first(FLAG, key=key)
        people = [text async for text in _people(platform, row)]
    if as_json:
        print_json({**wave_values(row, flag), "people": people})
        return
    for line in (summary(row, flag), *(f"  {text}" for text in people)):
        click.echo(line)


async def _people(platform: Platform, row: BetaWave) -> AsyncIterator[str]:
    for subject in listed_subjects(row):
        yield await _text(platform, subject)


async def _text(platform: Platform, subject: WaveSubject) -> str:
    return await subject_text(platform, SubjectReference(0, subject.company_id, subject.user_id))


@wave.command("schedule")
@key_argument
@name_argument
@click.argument("at", type=NoneOr(DateTimeParam()), metavar="DATETIME|none")
@reason_option
@actor_option
@flag_command
async def schedule(key: str, name: str, at: datetime | None, reason: str, actor: str) -> None:
    """Apply a wave at a time, by a change request; `none` cancels that. A kill of the flag stops the wave."""
    async with begin_flags_as(actor) as flags:
        found = await find_wave(flags.platform, key, name)
        required = Settings().flags_require_approval
        result = await schedule_wave(flags, found, at, key=key, reason=reason, requires_approval=required)
    if result.change is None:
        print_result(result)
    else:
        click.echo(
            f"Change {result.change.id} is {in_words(result.change.state)}: "
            f"it applies the wave {name!r} at {result.change.effective_at:%Y-%m-%d %H:%M}."
        )


@wave.command("apply")
@key_argument
@name_argument
@reason_option
@actor_option
@flag_command
async def apply(key: str, name: str, reason: str, actor: str) -> None:
    """Invite or add everyone on the list of a wave now. Who is in, invited or excluded already is skipped."""
    async with begin_flags_as(actor) as flags:
        row = await find_wave(flags.platform, key, name)
        result = await _change(flags, key, apply_wave(row), reason)
    if result.change is None:
        done = "Invited" if row.action is WaveAction.INVITE else "Added"
        let_in = _count_let_in(result)
        others = " The others are in, invited or excluded already." if let_in < len(row.subjects) else ""
        click.echo(f"{done}: {let_in} of {len(row.subjects)}.{others}")
        print_queued(result)


def _count_let_in(result: ChangeResult) -> int:
    """Return how many memberships or invitations an applied wave made."""
    (audit,) = [audit for audit in result.audits if audit.action == "WAVE_APPLY"]
    made = [label for label, values in (audit.before or {}).items() if values is None]
    return sum(label.partition(":")[0] in LET_IN for label in made)


@wave.command("delete")
@key_argument
@name_argument
@reason_option
@actor_option
@flag_command
async def delete(key: str, name: str, reason: str, actor: str) -> None:
    """Delete a wave that was not applied."""
    async with begin_flags_as(actor) as flags:
        found = await find_wave(flags.platform, key, name)
        await _change(flags, key, build_op(DeleteWave, wave_id=found.id), reason)


async def _change(flags: Any, key: str, op: Op, reason: str) -> ChangeResult:
    result = await change_with_settings(flags, key, op, reason=reason)
    print_result(result._replace(invited=()))
    return result
