"""`afterwin outbox`: emails that wait, were sent, or failed."""

import click

from beta.words import in_words
from cli.base import open_database
from cli.execution import async_command
from cli.json_output import print_json
from cli.lines import print_lines
from cli.options import ROW_ID, CodeChoice, json_option
from db import outbox as stored
from db.models import EmailStatus, OutboxEmail


@click.group()
def outbox() -> None:
    """List emails of the outbox, or send failed ones again."""


@outbox.command("list")
@click.option("--status", type=CodeChoice(list(EmailStatus)), help="Only emails in this state.")
@click.option("--limit", type=click.IntRange(1, 10_000), default=100, show_default=True, help="Number of emails.")
@json_option
@async_command
async def outbox_list(status: str | None, limit: int, *, as_json: bool) -> None:
    """List the newest emails of all companies. Their texts are not shown."""
    async with open_database() as database:
        emails = await stored.list_emails(database, status=EmailStatus(status) if status else None, limit=limit)
    then = "Without --status, all emails are listed." if status else "Invitations, reminders and news queue them."
    _print(emails, as_json=as_json, none="No emails.", then=then)


@outbox.command("retry")
@click.argument("ids", nargs=-1, type=ROW_ID)
@json_option
@async_command
async def outbox_retry(ids: tuple[int, ...], *, as_json: bool) -> None:
    """Send emails again that failed: these, or all. A server process sends them within seconds."""
    async with open_database() as database:
        try:
            emails = await stored.retry(database, ids)
        except stored.UnknownEmails as error:
            msg = f"Nothing was changed. Not in the outbox, sent or expired: {', '.join(map(str, error.args))}."
            raise click.ClickException(msg) from None
    _print(emails, as_json=as_json, none="No failed emails.", then="`afterwin outbox list` lists all.")


def _print(emails: list[OutboxEmail], *, as_json: bool, none: str, then: str) -> None:
    if as_json:
        print_json(emails)
        return
    print_lines(map(_line, emails), none=none, then=then)


def _line(email: OutboxEmail) -> str:
    error = f"  {email.error}" if email.error else ""
    when = f"{email.created_at:%Y-%m-%d %H:%M}"
    return f"{email.id}  {when}  {in_words(email.status):7} {email.recipient}: {email.subject}{error}"
