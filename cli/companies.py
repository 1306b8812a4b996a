"""`afterwin init` and `afterwin company`: companies are created, suspended and resumed."""

from collections.abc import Iterable
from typing import Any

import click

from auth.feature_gate import FLAG_OF_GATE
from auth.logins import ensure_login
from beta.changes.change_flag import open_feature_to_company
from cli.base import find_company, open_database
from cli.client import COMMAND_LINE
from cli.database import migrate_database
from cli.email_type import EMAIL
from cli.execution import async_command
from cli.options import CodeChoice, PromptedOption, check_currency, check_time_zone, is_asked
from cli.tokens import issue_token
from db.accounts.follow_ups import MAX_FOLLOW_UP_DAYS
from db.companies import add_company, create_user, list_companies, suspend_company
from db.default_settings import add_default_settings
from db.flags.flag_unit_of_work import FlagActor, begin_flags
from db.gates import Gate
from db.identity import change_staff_roles, record_identity_event
from db.ids import new_id
from db.models import Company, CompanyRole, FlagActorKind, IdentityEventKind, StaffRole, User
from db.store import Database
from db.transactions import begin
from db.unit_of_work import UnitOfWork
from settings import Settings


@click.command()
@click.option("--name", cls=PromptedOption, prompt="Company", help="Name of the company.")
@click.option(
    "--time-zone",
    cls=PromptedOption,
    prompt="Time zone",
    default="UTC",
    callback=check_time_zone,
    help="IANA time zone of the company.",
)
@click.option(
    "--currency",
    cls=PromptedOption,
    prompt="Currency",
    default="EUR",
    callback=check_currency,
    help="Currency of its totals (ISO 4217).",
)
@click.option(
    "--follow-up-days",
    type=click.IntRange(1, MAX_FOLLOW_UP_DAYS),
    help="Days after which an account needs a new contact.",
)
@click.option("--user", "user_name", cls=PromptedOption, prompt="Your name", help="Name of the first administrator.")
@click.option(
    "--email",
    cls=PromptedOption,
    type=EMAIL,
    prompt="Your email address",
    help="Email address of the first administrator.",
)
@click.option(
    "--password",
    envvar="AFTERWIN_PASSWORD",
    help="Password of the first administrator. Without it, a terminal asks; a script creates a user without one.",
)
@click.option(
    "--accounts/--no-accounts",
    "in_beta",
    default=True,
    help="Open the feature accounts, which is in beta, to the company, or leave it closed. The default is to open it.",
)
@click.option(
    "--settings/--no-settings",
    "with_settings",
    default=True,
    help="Make the usual activity types, a pipeline with stages and custom fields, or none. Made by default.",
)
@click.option(
    "--staff",
    multiple=True,
    type=CodeChoice(list(StaffRole)),
    help="Staff role of the first administrator. May be repeated.",
)
def init(**answers: Any) -> None:
    """Create a company with its first administrator, and print an API token."""
    if answers["password"] is None and is_asked():
        answers["password"] = click.prompt(
            "Password (twelve characters or more)", hide_input=True, confirmation_prompt=True
        )
    migrate_database()
    _init(**answers)


@async_command
async def _init(*, name: str, email: str, user_name: str, in_beta: bool, with_settings: bool, **answers: Any) -> None:
    async with open_database() as database:
        if any(company.name == name for company in await list_companies(database)):
            raise click.ClickException(f"There is a company {name!r} already.")
        columns = {"name": user_name, "email": email, "role": CompanyRole.ADMIN}
        async with begin(database, new_id()) as uow:
            details = {key: answers[key] for key in ("time_zone", "follow_up_days")}
            company = await add_company(uow, name=name, currency=answers["currency"], **details)
            user_id = await _add_first_user(uow, company, columns, answers["password"], answers["staff"])
            if with_settings:
                await add_default_settings(uow)
        if in_beta:
            await _open_accounts(database, company)
        token = await issue_token(database, company.id, user_id, "first")
    click.echo(f"{name} is ready. {user_name}'s token (shown only now):\n{token}")


async def _add_first_user(
    uow: UnitOfWork, company: Company, columns: dict[str, Any], password: str | None, staff: Iterable[str]
) -> int:
    user_id = await create_user(uow, company, **columns)
    login_id = await ensure_login(uow, await uow.get_one(User, user_id), password)
    await change_staff_roles(uow, login_id, tuple(StaffRole(role) for role in staff))
    await record_identity_event(uow, IdentityEventKind.USER_CREATED, by=COMMAND_LINE.columns, user_id=user_id)
    return user_id


async def _open_accounts(database: Database, company: Company) -> None:
    async with begin_flags(database, FlagActor(FlagActorKind.CLI, "init")) as flags:
        is_approval_required = Settings().flags_require_approval or flags.is_approval_required
        if not is_approval_required:
            await open_feature_to_company(flags, FLAG_OF_GATE[Gate.ACCOUNTS], company.id, title="Accounts")
    if is_approval_required:
        click.echo(
            "Accounts stay closed to the company: opening them needs a second person's approval. "
            "Propose it with `afterwin flags member add accounts --company NAME --reason TEXT`.",
            err=True,
        )


@click.group()
def company() -> None:
    """Suspend and resume companies."""


@company.command("suspend")
@click.argument("name")
@async_command
async def company_suspend(name: str) -> None:
    """Block all sessions, tokens and links of a company. Its data stays."""
    await _suspend(name, is_suspended=True)


@company.command("resume")
@click.argument("name")
@async_command
async def company_resume(name: str) -> None:
    """Let the users of a suspended company sign in again."""
    await _suspend(name, is_suspended=False)


async def _suspend(name: str, *, is_suspended: bool) -> None:
    async with open_database() as database:
        row = await find_company(database, name)
        async with begin(database, row.id) as uow:
            await suspend_company(uow, is_suspended=is_suspended)
    click.echo(f"{row.name} is {'suspended' if is_suspended else 'open'}.")
