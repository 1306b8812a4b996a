"""`afterwin staff`: staff roles. No API grants them."""

import click

from auth.login_lookup import find_login
from auth.logins import updated_staff_roles
from cli.base import open_database
from cli.client import COMMAND_LINE
from cli.execution import async_command
from cli.json_output import print_json
from cli.lines import print_lines
from cli.options import CodeChoice, json_option
from db.identity import STAFF_LOGINS, change_staff_roles, record_identity_event
from db.login_companies import users_of_login
from db.models import IdentityEventKind, StaffRole
from db.transactions import begin

role_argument = click.argument("role", type=CodeChoice(list(StaffRole)))


@click.group()
def staff() -> None:
    """Grant, revoke and list staff roles."""


@staff.command("grant")
@click.argument("email")
@role_argument
@async_command
async def staff_grant(email: str, role: str) -> None:
    """Give a login a staff role."""
    await _change_roles(email, granted=StaffRole(role))


@staff.command("revoke")
@click.argument("email")
@role_argument
@async_command
async def staff_revoke(email: str, role: str) -> None:
    """Remove a staff role from a login."""
    await _change_roles(email, revoked=StaffRole(role))


@staff.command("list")
@json_option
@async_command
async def staff_list(*, as_json: bool) -> None:
    """List logins with staff roles."""
    async with open_database() as database, database.snapshot() as snapshot:
        logins = await snapshot.all_identity(STAFF_LOGINS)
    if as_json:
        print_json([{"email": login.email, "staff_roles": login.staff_roles} for login in logins])
        return
    lines = (f"{login.email}  {', '.join(login.staff_roles)}" for login in logins)
    print_lines(lines, none="No staff.", then="`afterwin staff grant EMAIL ROLE` grants a role.")


async def _change_roles(email: str, *, granted: StaffRole | None = None, revoked: StaffRole | None = None) -> None:
    async with open_database() as database:
        async with database.snapshot() as snapshot:
            login = await find_login(snapshot, email)
            users = await users_of_login(snapshot, login.id if login else 0)
        if login is None or not users:
            raise click.ClickException(f"There is no login with the address {email!r}. Invite the user first.")
        kind = IdentityEventKind.STAFF_ROLE_GRANTED if granted else IdentityEventKind.STAFF_ROLE_REVOKED
        roles = updated_staff_roles(login.staff_roles, granted=granted, revoked=revoked)
        async with begin(database, users[0].company_id, advances_revision=False) as uow:
            await change_staff_roles(uow, login.id, roles)
            await record_identity_event(
                uow, kind, by=COMMAND_LINE.columns, user_id=users[0].id, details=granted or revoked
            )
    click.echo("Done.")
