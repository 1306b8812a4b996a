"""`afterwin user`: users of a company."""

import click
from pydantic import ValidationError

from auth.email_addresses import stored_forms
from auth.login_lookup import find_login
from auth.logins import ensure_login
from auth.look_alikes import find_look_alike
from auth.oidc.flow import Claims
from auth.oidc.users import link, unlink
from auth.placeholders import find_placeholder
from auth.send_invitation import create_invitation
from cli.base import find_company, open_database
from cli.client import COMMAND_LINE
from cli.email_type import EMAIL
from cli.execution import async_command
from cli.json_output import print_json
from cli.lines import print_lines
from cli.options import CodeChoice, PromptedOption, company_option, json_option
from cli.served_url import printed_site
from db.companies import COMPANY_USERS, find_user
from db.identity import record_identity_event
from db.login_companies import users_of_login
from db.models import CompanyRole, IdentityEventKind, User
from db.store import Database
from db.transactions import begin
from db.unit_of_work import UnitOfWork
from settings import Settings


@click.group()
def user() -> None:
    """Invite and list users, and set passwords."""


@user.command("invite")
@click.argument("email", type=EMAIL)
@click.option(
    "--role",
    type=CodeChoice(list(CompanyRole)),
    default=CompanyRole.REGULAR,
    show_default=True,
    help="Role in the company.",
)
@click.option("--name", default="", help="Name of the new user.")
@click.option(
    "--allow-look-alike", is_flag=True, help="Invite an address although it looks like another one of the company."
)
@click.option(
    "--placeholder/--no-placeholder",
    "takes_placeholder",
    default=None,
    help="Whether the person takes the place of the user of that name whom an import named.",
)
@company_option
@async_command
async def user_invite(
    email: str,
    role: str,
    name: str,
    *,
    allow_look_alike: bool,
    takes_placeholder: bool | None,
    company_name: str | None,
) -> None:
    """Print an invitation link for an email address. It works once, for seven days.

    It begins with AFTERWIN_PUBLIC_URL, or leads to where this folder was served last.
    """
    async with open_database() as database:
        company = await find_company(database, company_name)
        async with begin(database, company.id) as uow:
            other = None if allow_look_alike else await find_look_alike(uow, email)
            if other is not None:
                raise click.ClickException(f"{email} looks like {other}. Add --allow-look-alike if it is meant.")
            placeholder_id = await _choose_placeholder(uow, name, is_wanted=takes_placeholder)
            invitation = await create_invitation(
                uow, None, COMMAND_LINE, email, name, CompanyRole(role), placeholder_id
            )
    if invitation is None:
        raise click.ClickException(f"{email} is a user of {company.name} already.")
    click.echo(invitation.url(printed_site()))


async def _choose_placeholder(uow: UnitOfWork, name: str, *, is_wanted: bool | None) -> int | None:
    """Return the placeholder of that name if it is wanted; `is_wanted` is None if the command line does not say."""
    found = await find_placeholder(uow, name)
    if found is not None and is_wanted is None:
        raise click.ClickException(
            f"An import named {found.name} as a user. Add --placeholder to give their records to the invited person, "
            "or --no-placeholder not to."
        )
    return found.id if found is not None and is_wanted else None


@user.command("list")
@company_option
@json_option
@async_command
async def user_list(company_name: str | None, *, as_json: bool) -> None:
    """List the users of a company: role, state, name and email address."""
    async with open_database() as database:
        company = await find_company(database, company_name)
        async with database.snapshot() as snapshot:
            rows = await snapshot.for_company(company.id).all(COMPANY_USERS)
    if as_json:
        print_json(rows)
        return
    print_lines(map(_line, rows), none="No users.", then="`afterwin user invite EMAIL` invites one.")


def _line(row: User) -> str:
    state = "active" if row.is_active else "deactivated"
    return f"{row.role:10} {state:12} {row.name} <{row.email or 'no address'}>"


def _check_subject(_context: click.Context, _param: click.Parameter, subject: str) -> str:
    try:
        return Claims(sub=subject).sub
    except ValidationError as error:
        raise click.BadParameter("A subject has 1 to 255 printable characters.") from error


@user.command("link")
@click.argument("email")
@click.argument("subject", callback=_check_subject)
@async_command
async def user_link(email: str, subject: str) -> None:
    """Link a login to a subject of the OpenID Connect provider, as its ID tokens name it in `sub`."""
    settings = Settings()
    if not settings.oidc_issuer:
        raise click.ClickException("There is no provider: AFTERWIN_OIDC_ISSUER is empty.")
    async with open_database() as database:
        users = await _users_of_login(database, email)
        if not await link(database, COMMAND_LINE, users, settings.oidc_issuer, subject):
            raise click.ClickException("The login or the subject has another link. Unlink the login that has it first.")
    click.echo(f"{email} signs in as {subject} of {settings.oidc_issuer}.")


@user.command("unlink")
@click.argument("email")
@async_command
async def user_unlink(email: str) -> None:
    """Unlink a login from its OpenID Connect subject, and end its sessions. Its address may link another subject."""
    async with open_database() as database:
        subjects = await unlink(database, COMMAND_LINE, await _users_of_login(database, email))
    click.echo(f"Unlinked: {', '.join(subjects) or 'nothing'}.")


async def _users_of_login(database: Database, email: str) -> list[User]:
    async with database.snapshot() as snapshot:
        login = await find_login(snapshot, email)
        users = await users_of_login(snapshot, login.id if login else 0)
    if not users:
        raise click.ClickException(f"There is no login of an active user with the address {email!r}.")
    return users


@user.command("password")
@click.argument("email")
@click.password_option(cls=PromptedOption, help="The new password; a terminal asks for it if it is left out.")
@company_option
@async_command
async def user_password(email: str, password: str, company_name: str | None) -> None:
    """Set a user's password and end their sessions, for deployments that cannot send email."""
    async with open_database() as database:
        company = await find_company(database, company_name)
        row = await find_user(database, company.id, stored_forms(email))
        if row is None or row.is_placeholder:
            raise click.ClickException(f"{company.name} has no user with the address {email!r}.")
        async with begin(database, company.id) as uow:
            await ensure_login(uow, row, password)
            await record_identity_event(
                uow, IdentityEventKind.PASSWORD_CHANGED, by=COMMAND_LINE.columns, user_id=row.id
            )
    click.echo(f"{row.name} can sign in with the new password.")
