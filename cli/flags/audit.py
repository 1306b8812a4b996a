"""`afterwin flags audit`: the audit log is shown, exported and verified."""

import re
from collections.abc import AsyncIterator
from typing import Any

import click

from beta.audit_actions import ACTIONS, near_actions
from beta.references import audit_actor
from beta.words import code_of, counted, in_words
from cli.flags.audit_progress import verify_and_keep
from cli.flags.base import check_flag, open_platform
from cli.flags.execution import AuditLogBroken, flag_command
from cli.flags.options import DateTimeParam
from cli.json_output import print_json, values_of
from cli.lines import print_lines
from cli.options import json_option
from db.flags.audit_filter import AuditFilter, filter_audit
from db.flags.audit_log import AUDIT, BATCH, audit_line
from db.flags.platform import Platform
from db.models import FlagAudit
from db.row import RowQuery

HASH = re.compile(r"[0-9a-f]{64}", re.ASCII)


@click.group()
def audit() -> None:
    """Show, export and verify the audit log."""


def _to_action(_context: click.Context, _parameter: click.Parameter, words: str | None) -> str | None:
    """Return the code of an action; refuse what is none, of which there would be no entries."""
    if not words or code_of(words) in ACTIONS:
        return words and code_of(words)
    near = near_actions(code_of(words))
    known = ", ".join(in_words(action) for action in near or ACTIONS)
    msg = f"There is no action {words!r}. {'Near it' if near else 'The actions'}: {known}."
    raise click.BadParameter(msg)


@audit.command("tail")
@click.argument("key", required=False)
@click.option("--by", "actor", help="Only entries of this actor, by name, email address or id.")
@click.option("--action", callback=_to_action, help="Only entries of this action, such as KILL or `set rollout`.")
@click.option("--since", type=DateTimeParam(), help="Only entries from this date and time on.")
@click.option("--until", type=DateTimeParam(), help="Only entries before this date and time.")
@click.option("-n", "--lines", type=click.IntRange(1, BATCH), default=20, show_default=True, help="Number of entries.")
@json_option
@flag_command
async def tail(key: str | None, actor: str | None, lines: int, *, as_json: bool, **filters: Any) -> None:
    """Show the last entries of the audit log, of all flags or of one."""
    async with open_platform() as platform:
        await check_flag(platform, key)
        by = await audit_actor(platform, actor) if actor else None
        query = filter_audit(AUDIT, AuditFilter(flag=key, actor=by, **filters))
        entries = await platform.all(query.order_by(FlagAudit.c.seq.desc()).limit(lines))
    if as_json:
        print_json([{**values_of(entry), "hash": entry.hash} for entry in reversed(entries)])
        return
    print_lines(
        map(_line, reversed(entries)),
        none="No entries.",
        then="Every change of a flag writes one. Without options, those of all actors, actions and times are shown.",
    )


def _line(entry: FlagAudit) -> str:
    name = f"({entry.subject_name})" if entry.subject_name else None
    subject = " ".join(part for part in (entry.flag_key, entry.subject, name) if part)
    reason = f" — {entry.reason}" if entry.reason else ""
    request = f" [request {entry.request_id}]" if entry.request_id else ""
    way = ", ".join(in_words(code) for code in (entry.actor_kind, entry.credential) if code)
    when = f"{entry.seq:6}  {entry.at:%Y-%m-%d %H:%M:%S}  {in_words(entry.action):18}"
    return f"{when}  {subject}  by {entry.actor_name} ({way}){reason}{request}"


def _entries_query(key: str | None) -> RowQuery[FlagAudit]:
    return AUDIT if key is None else AUDIT.where(FlagAudit.c.flag_key == key)


@audit.command("export")
@click.argument("key", required=False)
@flag_command
async def export(key: str | None) -> None:
    """Write the audit log as JSON, one entry per line, in order.

    Keep the last `hash` elsewhere: it proves that no earlier entry was changed.
    """
    async with open_platform() as platform:
        await check_flag(platform, key)
        async for entry in _entries_in_order(platform, key):
            click.echo(audit_line(entry))


async def _entries_in_order(platform: Platform, key: str | None) -> AsyncIterator[Any]:
    query = _entries_query(key).order_by(FlagAudit.c.seq).limit(BATCH)
    last = -1
    while batch := await platform.all(query.where(FlagAudit.c.seq > last)):
        for entry in batch:
            yield entry
        last = batch[-1].seq


def _check_hash(_context: click.Context, _parameter: click.Parameter, text: str) -> str:
    """Refuse what is no hash: a mistyped one is no sign that the log was changed."""
    if text and not HASH.fullmatch(text):
        msg = f"{text!r} is not a hash: one has 64 digits and letters from a to f."
        raise click.BadParameter(msg)
    return text


@audit.command("verify")
@click.option(
    "--from",
    "since",
    default="",
    metavar="HASH",
    callback=_check_hash,
    help="Hash of an entry, noted earlier; begin with it.",
)
@json_option
@flag_command
async def verify(since: str, *, as_json: bool) -> None:
    """Check that no entry was changed, and that the tables are as the entries say. The exit code is 5 if not.

    The result of all entries is kept, and shown in the app and by the API.
    """
    verified = await verify_and_keep(since)
    if as_json:
        problems = [values_of(problem) | {"text": problem.text} for problem in verified.problems]
        print_json({"problems": problems, "last_seq": verified.last_seq, "last_hash": verified.last_hash})
        raise click.exceptions.Exit(AuditLogBroken.exit_code if problems else 0)
    if verified.problems:
        raise AuditLogBroken("\n".join(problem.text for problem in verified.problems))
    if verified.entries == 0:
        click.echo("The audit log is empty.")
    else:
        entries = counted(verified.entries, "entry", "entries")
        click.echo(f"The audit log is intact: {entries}, the last hash is {verified.last_hash}.")
