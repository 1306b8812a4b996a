"""`afterwin user`: users of a company."""

import click

from auth.email_addresses import stored_forms
from auth.logins import ensure_login
from auth.look_alikes import find_look_alike
from auth.send_invitation import create_invitation
from cli.base import async_command, company_option, find_company, open_database
from cli.client import COMMAND_LINE
from cli.email_type import EMAIL
from db.companies import COMPANY_USERS, find_user
from db.identity import record_identity_event
from db.models import CompanyRole, IdentityEventKind
from db.transactions import begin
from settings import Settings


@click.group()
def user() -> None:
    """Invite and list users, and set passwords."""


@user.command("invite")
@click.argument("email", type=EMAIL)
@click.option(
    "--role",
    type=click.Choice(list(CompanyRole)),
    default=CompanyRole.REGULAR,
    show_default=True,
    help="Role in the company.",
)
@click.option("--name", default="", help="Name of the new user.")
@click.option(
    "--allow-look-alike", is_flag=True, help="Invite an address although it looks like another one of the company."
)
@company_option
@async_command
async def user_invite(email: str, role: str, name: str, *, allow_look_alike: bool, company_name: str | None) -> None:
    """Print an invitation link for an e-mail address. It works once, for seven days."""
    async with open_database() as database:
        company = await find_company(database, company_name)
        async with begin(database, company.id) as uow:
            other = None if allow_look_alike else await find_look_alike(uow, email)
            if other is not None:
                raise click.ClickException(f"{email} looks like {other}. Add --allow-look-alike if it is meant.")
            invitation = await create_invitation(uow, None, COMMAND_LINE, email, name, CompanyRole(role))
    if invitation is None:
        raise click.ClickException(f"{email} is a user of {company.name} already.")
    click.echo(invitation.url(Settings().site()))


@user.command("list")
@company_option
@async_command
async def user_list(company_name: str | None) -> None:
    """List the users of a company: role, state, name and e-mail address."""
    async with open_database() as database:
        company = await find_company(database, company_name)
        async with database.snapshot() as snapshot:
            for row in await snapshot.for_company(company.id).all(COMPANY_USERS):
                state = "active" if row.is_active else "deactivated"
                click.echo(f"{row.role:10} {state:12} {row.name} <{row.email or 'no address'}>")


@user.command("password")
@click.argument("email")
@click.password_option(help="The new password; a terminal asks for it if it is left out.")
@company_option
@async_command
async def user_password(email: str, password: str, company_name: str | None) -> None:
    """Set a user's password and end their sessions, for deployments that cannot send e-mail."""
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
