"""Companies, and the tokens of their users."""

import sys
from collections.abc import Iterable
from typing import Any

import click

from auth.feature_gate import FLAG_OF_GATE
from auth.logins import ensure_login
from beta.change_flag import open_feature_to_company
from cli.base import (
    COMMAND_LINE,
    async_command,
    check_time_zone,
    company_option,
    find_company,
    issue_token,
    migrated_settings,
    open_database,
)
from db.companies import COMPANY_TOKENS, create_company, create_user, find_user, list_companies, suspend_company
from db.flags.flag_unit_of_work import FlagActor, begin_flags
from db.gates import Gate
from db.identity import change_staff_roles, record_identity_event, revoke_tokens
from db.models import Company, CompanyRole, FlagActorKind, IdentityEventKind, StaffRole, User
from db.row import select_rows
from db.store import Database
from db.transactions import begin
from settings import Settings


@click.command()
@click.option("--name", prompt="Company", help="What the company is called.")
@click.option("--time-zone", prompt="Time zone", default="UTC", callback=check_time_zone, help="Its IANA time zone.")
@click.option("--currency", prompt="Currency", default="EUR", help="The currency of its totals (ISO 4217).")
@click.option("--follow-up-days", type=click.IntRange(1), help="Every how many days an account wants to be contacted.")
@click.option("--user", "user_name", prompt="Your name", help="The name of its first administrator.")
@click.option("--email", prompt="Your e-mail address", help="The e-mail address of its first administrator.")
@click.option(
    "--password", envvar="AFTERWIN_PASSWORD", help="Their password; asked for in a terminal, else none is set."
)
@click.option("--accounts/--no-accounts", "in_beta", default=True, help="Open accounts, which are in beta, to it.")
@click.option("--staff", multiple=True, type=click.Choice(list(StaffRole)), help="A staff role they hold as well.")
def init(**answers: Any) -> None:
    """Make a company with its first administrator, and print a token for them."""
    if answers["password"] is None and sys.stdin.isatty():
        answers["password"] = click.prompt(
            "Password (twelve characters or more)", hide_input=True, confirmation_prompt=True
        )
    migrated_settings()
    _init(**answers)


@async_command
async def _init(*, name: str, email: str, user_name: str, in_beta: bool, **answers: Any) -> None:
    async with open_database() as database:
        if any(company.name == name for company in await list_companies(database)):
            raise click.ClickException(f"There is a company {name!r} already.")
        details = {each: answers[each] for each in ("time_zone", "follow_up_days")}
        await create_company(database, name=name, currency=answers["currency"].upper(), **details)
        company = await find_company(database, name)
        person = {"name": user_name, "email": email.strip().lower(), "role": CompanyRole.ADMIN}
        user_id = await _first_user(database, company, person, answers["password"], answers["staff"])
        if in_beta and Settings().flags_require_approval:
            click.echo("Accounts are not open to it yet: that takes two people, and begins with a proposal.", err=True)
        elif in_beta:
            async with begin_flags(database, FlagActor(FlagActorKind.CLI, "init")) as flags:
                await open_feature_to_company(flags, FLAG_OF_GATE[Gate.ACCOUNTS], company.id, title="Accounts")
        secret = await issue_token(database, company.id, user_id, "first")
    click.echo(f"{name} is ready. {user_name}'s token (shown only now):\n{secret}")


async def _first_user(
    database: Database, company: Company, person: dict[str, Any], password: str | None, staff: Iterable[str]
) -> int:
    async with begin(database, company.id) as uow:
        user_id = await create_user(uow, company, **person)
        (user,) = await uow.all(select_rows(User).where(User.c.id == user_id))
        login_id = await ensure_login(uow, user, password)
        await change_staff_roles(uow, login_id, tuple(StaffRole(role) for role in staff))
        await record_identity_event(uow, IdentityEventKind.USER_CREATED, by=COMMAND_LINE.columns, user_id=user_id)
    return user_id


@click.group()
def company() -> None:
    """Close companies to all of their users, and open them again."""


@company.command("suspend")
@click.argument("name")
@async_command
async def company_suspend(name: str) -> None:
    """Let nobody in for a company any more: no session, no token, no link; its data stays as it is."""
    await _suspend(name, is_suspended=True)


@company.command("resume")
@click.argument("name")
@async_command
async def company_resume(name: str) -> None:
    """Let the users of a company in again."""
    await _suspend(name, is_suspended=False)


async def _suspend(name: str, *, is_suspended: bool) -> None:
    async with open_database() as database:
        found = await find_company(database, name)
        async with begin(database, found.id) as uow:
            await suspend_company(uow, is_suspended=is_suspended)
    click.echo(f"{found.name} is {'suspended' if is_suspended else 'open'}.")


@click.group()
def token() -> None:
    """Make, list and revoke the tokens that open the API."""


@token.command("create")
@click.argument("email")
@click.option("--name", default="api", show_default=True, help="What the token is for.")
@company_option
@async_command
async def token_create(email: str, name: str, company_name: str | None) -> None:
    """Make a token for the user with this e-mail address, and print it: it is shown only now."""
    async with open_database() as database:
        company = await find_company(database, company_name)
        user = await find_user(database, company.id, email)
        if user is None or not user.is_active or user.is_placeholder:
            raise click.ClickException(f"{company.name} has no active user with the address {email!r}.")
        click.echo(await issue_token(database, company.id, user.id, name))


@token.command("list")
@company_option
@async_command
async def token_list(company_name: str | None) -> None:
    """List the tokens of a company: how they begin, whose they are, and whether they still open."""
    async with open_database() as database:
        company = await find_company(database, company_name)
        async with database.snapshot() as snapshot:
            for each in await snapshot.for_company(company.id).all(COMPANY_TOKENS):
                state = "revoked" if each.revoked_at else "live"
                click.echo(f"{each.prefix}…  {state:8} {each.created_at:%Y-%m-%d}  {each.user.name} ({each.name})")


@token.command("revoke")
@click.argument("prefix")
@company_option
@async_command
async def token_revoke(prefix: str, company_name: str | None) -> None:
    """Revoke the token that begins so, as `token list` shows it."""
    async with open_database() as database:
        company = await find_company(database, company_name)
        async with begin(database, company.id, advances_revision=False) as uow:
            count = await revoke_tokens(uow, prefix=prefix.rstrip("…"))
    if not count:
        raise click.ClickException(f"{company.name} has no live token that begins with {prefix!r}.")
    click.echo("Revoked.")
