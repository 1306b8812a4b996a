"""What is in the database: the demo, rates, and the proof that all is right."""

import json
from pathlib import Path

import click

from auth.feature_gate import FLAG_OF_GATE
from auth.logins import ensure_login
from beta.change_flag import change_flag, ops_to_create_flag
from beta.ops import AddMember, Exclude
from cli.base import (
    async_command,
    company_option,
    find_company,
    issue_token,
    migrated_settings,
    open_database,
    progress_bars,
)
from db import rate_csv as exchange
from db.companies import COMPANY_TOKENS, list_companies
from db.flags.flag_unit_of_work import FlagActor, begin_flags
from db.gates import Gate
from db.identity import change_staff_roles, revoke_tokens
from db.models import Company, FlagActorKind, User
from db.rate_csv import RateEntry
from db.row import select_rows
from db.store import Database
from db.transactions import begin
from db.verify import find_differences
from demo import demo_members, load_beta_companies, load_demo
from demo.beta_companies import DemoMembers

DEMO_PASSWORD = "try afterwin"  # of invented people; the README tells it
DEMO_TOKEN = "make run"  # the name of a token, not a token
DEMO_STAFF = FlagActor(FlagActorKind.CLI, "demo")
ACCOUNTS = FLAG_OF_GATE[Gate.ACCOUNTS]
USUAL_SIZE = 300


@click.command()
@click.option(
    "--organizations", type=click.IntRange(1, 1_000_000), default=USUAL_SIZE, show_default=True, help="How many."
)
@click.option("--json", "as_json", is_flag=True, help="Print what was made as JSON, and no progress.")
def demo(*, organizations: int, as_json: bool) -> None:
    """Load the demo companies: Solera Instruments, and a small one to see the wall between them."""
    migrated_settings()
    _demo(organizations, as_json=as_json)


@async_command
async def _demo(organizations: int, *, as_json: bool) -> None:
    async with open_database() as database:
        people = await _load_demo(database, organizations, quiet=as_json)
    if as_json:
        click.echo(json.dumps(people, indent=2))
    else:
        show_people(people)


async def _load_demo(database: Database, organizations: int, *, quiet: bool) -> list[dict[str, str]]:
    with progress_bars(quiet=quiet) as bars:
        bar = bars.add_task("Loading the demo companies", total=organizations)
        made = await load_demo(
            database, organizations=organizations, told=lambda done: bars.update(bar, completed=done)
        )
        made += await load_beta_companies(database)
    for person in made:
        async with begin(database, person.company_id) as uow:
            (user,) = await uow.all(select_rows(User).where(User.c.id == person.user_id))
            login_id = await ensure_login(uow, user, DEMO_PASSWORD)
            await change_staff_roles(uow, login_id, person.staff_roles)
    await _open_beta(database, demo_members(made))
    return [
        {
            "company": person.company,
            "name": person.name,
            "email": person.email,
            "about": person.about,
            "token": await issue_token(database, person.company_id, person.user_id, DEMO_TOKEN),
        }
        for person in made
    ]


async def _open_beta(database: Database, invited: DemoMembers) -> None:
    """Open accounts to the demo's guests, as whoever runs a beta would."""
    ops = [AddMember(company_id=company_id, user_id=user_id) for company_id, user_id in invited.members]
    kept_out = [Exclude(company_id=company_id, user_id=user_id) for company_id, user_id in invited.excluded]
    async with begin_flags(database, DEMO_STAFF) as flags:
        made = await ops_to_create_flag(flags, ACCOUNTS, title="Accounts")
        await change_flag(flags, ACCOUNTS, [*made, *ops, *kept_out], reason="To try the demo.")


def show_people(people: list[dict[str, str]], address: str | None = None) -> None:
    """Print whom to try the demo as, with their tokens and, where it is served, links to the playground."""
    for person in people:
        click.echo(f"\n  {person['name']}, {person['company']} — {person['about']}")
        click.echo(f"    sign in     {person['email']} with the password “{DEMO_PASSWORD}”")
        click.echo(f"    token       {person['token']}")
        if address is not None:
            click.echo(f"    playground  {address}/graphiql#token={person['token']}")


async def load_or_renew_demo_people() -> list[dict[str, str]]:
    """Whom to try the demo as, with new tokens; an empty database is filled first."""
    async with open_database() as database:
        if not await list_companies(database):
            return await _load_demo(database, USUAL_SIZE, quiet=False)
        return [await _renewed(database, company, user) for company, user in await _demo_users(database)]


async def _demo_users(database: Database) -> list[tuple[Company, User]]:
    found = {}
    for company in await list_companies(database):
        async with database.snapshot() as snapshot:
            tokens = await snapshot.for_company(company.id).all(COMPANY_TOKENS)
        found.update({token.user_id: (company, token.user) for token in tokens if token.name == DEMO_TOKEN})
    return list(found.values())


async def _renewed(database: Database, company: Company, user: User) -> dict[str, str]:
    async with begin(database, company.id) as uow:
        await revoke_tokens(uow, user_id=user.id, name=DEMO_TOKEN)
    secret = await issue_token(database, company.id, user.id, DEMO_TOKEN)
    return {
        "company": company.name,
        "name": user.name,
        "email": user.email or "",
        "about": f"in {user.time_zone}",
        "token": secret,
    }


@click.group()
def rates() -> None:
    """Exchange rates."""


@rates.command("load")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@company_option
@async_command
async def rates_load(file: Path, company_name: str | None) -> None:
    """Load rates from a CSV file with the header date,base,quote,rate; every total is computed anew."""
    entries = _read_rates(file)
    async with open_database() as database:
        company = await find_company(database, company_name)
        async with begin(database, company.id) as uow:
            count = await exchange.save_rates(uow, entries, file.name)
    click.echo(f"{count} rates are loaded.")


def _read_rates(file: Path) -> list[RateEntry]:
    try:
        return exchange.parse_rates(file.read_text("utf-8-sig").splitlines())
    except ValueError as wrong:
        raise click.ClickException(f"{file}: {wrong}") from wrong


@click.command()
@company_option
@async_command
async def verify(company_name: str | None) -> None:
    """Compute every roll-up again and compare: exit 1 if anything that is kept does not follow from its source."""
    count = 0
    async with open_database() as database:
        for company in await list_companies(database):
            if company_name in {None, company.name}:
                async with database.snapshot() as snapshot:
                    async for each in find_differences(snapshot.for_company(company.id)):
                        count += 1
                        click.echo(
                            f"{company.name}: {each.table} {each.id} {each.column}: {each.kept} ≠ {each.computed}"
                        )
    if count:
        raise click.ClickException(f"{count} values do not follow from their source.")
    click.echo("Everything follows from its source.")
