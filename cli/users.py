"""Users and staff, by hand: what no API may do, or may not do yet."""

import click

from auth.logins import ensure_login, updated_staff_roles
from auth.send_invitation import create_invitation
from cli.base import COMMAND_LINE, async_command, company_option, find_company, open_database
from db.companies import COMPANY_USERS, find_user
from db.identity import LOGIN, STAFF_LOGINS, USERS, change_staff_roles, record_identity_event
from db.models import Company, CompanyRole, IdentityEventKind, StaffRole, User
from db.store import Database
from db.transactions import begin
from settings import Settings

role_argument = click.argument("role", type=click.Choice(list(StaffRole)))


@click.group()
def user() -> None:
    """Invite users, list them, and give them a password."""


@user.command("invite")
@click.argument("email")
@click.option("--role", type=click.Choice(list(CompanyRole)), default=CompanyRole.REGULAR, show_default=True)
@click.option("--name", default="", help="What they are called.")
@company_option
@async_command
async def user_invite(email: str, role: str, name: str, company_name: str | None) -> None:
    """Print a link, to be handed on, by which somebody becomes a user; it works once, for seven days."""
    async with open_database() as database:
        company = await find_company(database, company_name)
        async with begin(database, company.id) as uow:
            made = await create_invitation(uow, None, COMMAND_LINE, email.strip().lower(), name, CompanyRole(role))
    if made is None:
        raise click.ClickException(f"{email} is a user of {company.name} already.")
    click.echo(made.url(Settings().site()))


@user.command("list")
@company_option
@async_command
async def user_list(company_name: str | None) -> None:
    """List a company's users: their roles, and whether they may sign in."""
    async with open_database() as database:
        company = await find_company(database, company_name)
        async with database.snapshot() as snapshot:
            for each in await snapshot.for_company(company.id).all(COMPANY_USERS):
                state = "active" if each.is_active else "deactivated"
                click.echo(f"{each.role:10} {state:12} {each.name} <{each.email or 'no address'}>")


@user.command("password")
@click.argument("email")
@click.password_option(help="The new password; asked for if it is not given.")
@company_option
@async_command
async def user_password(email: str, password: str, company_name: str | None) -> None:
    """Give a user a password, and end their sessions: for where no letter can be sent."""
    async with open_database() as database:
        company, found = await _user(database, company_name, email)
        async with begin(database, company.id) as uow:
            await ensure_login(uow, found, password)
            await record_identity_event(
                uow, IdentityEventKind.PASSWORD_CHANGED, by=COMMAND_LINE.columns, user_id=found.id
            )
    click.echo(f"{found.name} may sign in with it.")


async def _user(database: Database, company_name: str | None, email: str) -> tuple[Company, User]:
    company = await find_company(database, company_name)
    found = await find_user(database, company.id, email)
    if found is None or found.is_placeholder:
        raise click.ClickException(f"{company.name} has no user with the address {email!r}.")
    return company, found


@click.group()
def staff() -> None:
    """Say who may run the beta; only here, never by the API."""


@staff.command("grant")
@click.argument("email")
@role_argument
@async_command
async def staff_grant(email: str, role: str) -> None:
    """Give somebody a staff role."""
    await _change_staff(email, granted=StaffRole(role))


@staff.command("revoke")
@click.argument("email")
@role_argument
@async_command
async def staff_revoke(email: str, role: str) -> None:
    """Take a staff role from somebody."""
    await _change_staff(email, revoked=StaffRole(role))


@staff.command("list")
@async_command
async def staff_list() -> None:
    """List who has which staff roles."""
    async with open_database() as database, database.snapshot() as snapshot:
        for login in await snapshot.all_identity(STAFF_LOGINS):
            click.echo(f"{login.email}  {', '.join(login.staff_roles)}")


async def _change_staff(email: str, *, granted: StaffRole | None = None, revoked: StaffRole | None = None) -> None:
    async with open_database() as database:
        async with database.snapshot() as snapshot:
            login = next(iter(await snapshot.all_identity(LOGIN, email=email.strip().lower())), None)
            users = await snapshot.all_identity(USERS, login_id=login.id if login else 0)
        if login is None or not users:
            raise click.ClickException(f"Nobody signs in with {email!r}; run `afterwin init` or invite them first.")
        kind = IdentityEventKind.STAFF_ROLE_GRANTED if granted else IdentityEventKind.STAFF_ROLE_REVOKED
        async with begin(database, users[0].company_id, advances_revision=False) as uow:
            await change_staff_roles(
                uow, login.id, updated_staff_roles(login.staff_roles, granted=granted, revoked=revoked)
            )
            told = {"user_id": users[0].id, "details": granted or revoked}
            await record_identity_event(uow, kind, by=COMMAND_LINE.columns, **told)
    click.echo("Done.")
