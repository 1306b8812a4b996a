"""`afterwin token`: API tokens of users."""

import click

from auth.authentication import TOKEN_PREFIX
from auth.email_addresses import stored_forms
from auth.secret_tokens import new_credential
from cli.base import find_company, open_database
from cli.execution import async_command
from cli.json_output import print_json, values_of
from cli.lines import print_lines
from cli.options import company_option, json_option
from db.companies import COMPANY_TOKENS, create_token, find_user
from db.identity import revoke_tokens
from db.models import Token
from db.store import Database
from db.transactions import begin


async def issue_token(database: Database, company_id: int, user_id: int, name: str) -> str:
    """Create a token of a user and return its text, which cannot be read again."""
    secret = new_credential(TOKEN_PREFIX, company_id)
    async with begin(database, company_id, advances_revision=False) as uow:
        await create_token(uow, user_id, name, hash=secret.hash, prefix=secret.prefix)
    return secret.text


@click.group()
def token() -> None:
    """Create, list and revoke API tokens."""


@token.command("create")
@click.argument("email")
@click.option("--name", default="api", show_default=True, help="A name that says what the token is for.")
@company_option
@async_command
async def token_create(email: str, name: str, company_name: str | None) -> None:
    """Create a token for the user with this email address and print it. It is shown only now."""
    async with open_database() as database:
        company = await find_company(database, company_name)
        user = await find_user(database, company.id, stored_forms(email))
        if user is None or not user.is_active or user.is_placeholder:
            raise click.ClickException(f"{company.name} has no active user with the address {email!r}.")
        click.echo(await issue_token(database, company.id, user.id, name))


@token.command("list")
@company_option
@json_option
@async_command
async def token_list(company_name: str | None, *, as_json: bool) -> None:
    """List the tokens of a company: first characters, state, date, user and name."""
    async with open_database() as database:
        company = await find_company(database, company_name)
        async with database.snapshot() as snapshot:
            rows = await snapshot.for_company(company.id).all(COMPANY_TOKENS)
    if as_json:
        print_json([values_of(row) | {"user": row.user.name} for row in rows])
        return
    print_lines(map(_line, rows), none="No tokens.", then="`afterwin token create EMAIL` creates one.")


def _line(row: Token) -> str:
    state = "revoked" if row.revoked_at else "live"
    return f"{row.prefix}…  {state:8} {row.created_at:%Y-%m-%d}  {row.user.name} ({row.name})"


@token.command("revoke")
@click.argument("prefix")
@company_option
@async_command
async def token_revoke(prefix: str, company_name: str | None) -> None:
    """Revoke the token that begins with PREFIX, as `token list` shows it."""
    async with open_database() as database:
        company = await find_company(database, company_name)
        async with begin(database, company.id, advances_revision=False) as uow:
            count = await revoke_tokens(uow, prefix=prefix.rstrip("…"))
    if not count:
        raise click.ClickException(f"{company.name} has no live token that begins with {prefix!r}.")
    click.echo("Revoked.")
