"""Changes of flags from the command line, and what they print."""

from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import click

from auth.login_lookup import find_login
from beta.changes.change_flag import change_flag
from beta.changes.plan import ChangeResult
from beta.ops.base import Op
from beta.references import audit_actor_id
from beta.words import in_words
from cli.base import open_database
from db.flags.approval import require_approval
from db.flags.flag_unit_of_work import FlagActor, FlagUnitOfWork, begin_flags
from db.login_companies import usable_users_of_login
from db.models import FlagActorKind
from db.store import Database
from settings import Settings


@asynccontextmanager
async def begin_flags_as(name: str) -> AsyncIterator[FlagUnitOfWork]:
    """Open flags for writing, with this name in the audit log."""
    async with open_database() as database, begin_flags(database, await find_actor(database, name)) as flags:
        if Settings().flags_require_approval:
            await require_approval(flags)
        yield flags


async def find_actor(database: Database, name: str) -> FlagActor:
    """Return the actor of that name. A login's email address stands for that login, and shows its user's name."""
    async with database.snapshot() as snapshot:
        login = await find_login(snapshot, name)
        users = await usable_users_of_login(snapshot, login.id) if login else []
    shown = users[0].name if users else ""
    login_id = login.id if login else None
    return FlagActor(FlagActorKind.CLI, audit_actor_id(name), shown, login_id, environment=Settings().environment)


async def change_and_print(
    name: str, key: str, *ops: Op, reason: str = "", expected_version: int | None = None
) -> ChangeResult:
    """Change a flag by these operations and print the result."""
    async with begin_flags_as(name) as flags:
        result = await change_with_settings(flags, key, *ops, reason=reason, expected_version=expected_version)
    print_result(result)
    return result


async def change_with_settings(
    flags: FlagUnitOfWork, key: str, *ops: Op, reason: str = "", expected_version: int | None = None
) -> ChangeResult:
    """Change a flag, or propose the change if it is widening and the settings require approval."""
    requires_approval = Settings().flags_require_approval
    return await change_flag(
        flags, key, ops, reason=reason, expected_version=expected_version, requires_approval=requires_approval
    )


def print_result(result: ChangeResult) -> None:
    """Print what a change did, or how its change request is approved, and its notices."""
    for notice in result.notices:
        click.echo(f"Note: {notice.text}")
    if result.change is not None:
        change_id = result.change.id
        click.echo(
            f"Not done: the change can give more users access, so it is proposed as change {change_id}.\n"
            f"Another user with the role BETA_APPROVER approves it: "
            f"afterwin flags change review {change_id} --approve --actor <their email address>\n"
            f"Then apply it: afterwin flags change apply {change_id}"
        )
        return
    times = Counter(in_words(audit.action) for audit in result.audits)
    actions = ", ".join(action if number == 1 else f"{action} ({number} times)" for action, number in times.items())
    version = f", version {result.flag.version} of {result.flag.key}" if result.flag else ""
    click.echo(f"{f'Done: {actions}' if actions else 'Nothing to change'} (revision {result.revision}{version}).")
    for invited in result.invited:
        click.echo(f"Invitation code, valid once and shown only now: {invited.secret.text}")


def print_queued(result: ChangeResult) -> None:
    """Print how many emails a server process will send."""
    if result.queued_emails:
        click.echo(f"Emails in the outbox: {result.queued_emails}. A server process sends them.")
