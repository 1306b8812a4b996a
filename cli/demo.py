"""`afterwin demo`: the demo companies with their users, tokens and beta."""

import json

import click

from auth.feature_gate import FLAG_OF_GATE
from auth.logins import ensure_login
from beta.changes.change_flag import change_flag, ops_to_create_flag
from beta.ops.kinds import AddMember, Exclude
from cli.base import open_database
from cli.database import migrate_database
from cli.execution import async_command
from cli.progress import progress_bars
from cli.tokens import issue_token
from db.companies import COMPANY_TOKENS, list_companies
from db.flags.flag_unit_of_work import FlagActor, FlagUnitOfWork, begin_flags
from db.flags.participation import record_first_accesses
from db.flags.statements import members_of
from db.gates import Gate
from db.identity import change_staff_roles, revoke_tokens
from db.models import Company, FlagActorKind, User
from db.store import Database
from db.transactions import begin
from demo import FIRST_DEMO_COMPANY, LAST_DEMO_EMAIL, DemoPerson, demo_members, load_beta_companies, load_demo
from demo.beta_companies import DemoMembers

DEMO_PASSWORD = "try afterwin"  # of invented people; the documentation prints it
DEMO_TOKEN = "make run"  # the name of a token, not a token
DEMO_STAFF = FlagActor(FlagActorKind.CLI, "demo")
ACCOUNTS = FLAG_OF_GATE[Gate.ACCOUNTS]
CLOSED = "Accounts stay closed to the demo companies: opening them needs a second person's approval."
DEFAULT_ORGANIZATIONS = 300


@click.command()
@click.option(
    "--organizations",
    type=click.IntRange(1, 1_000_000),
    default=DEFAULT_ORGANIZATIONS,
    show_default=True,
    help="Number of organizations of the largest company.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the users as JSON, without progress bars.")
def demo(*, organizations: int, as_json: bool) -> None:
    """Load the demo companies, or what an interruption left out of them.

    Solera Instruments has accounts. The smaller companies show tenant isolation and the limits of the beta.
    """
    migrate_database()
    _demo(organizations, as_json=as_json)


@async_command
async def _demo(organizations: int, *, as_json: bool) -> None:
    async with open_database() as database:
        if await _is_complete(database):
            raise click.ClickException("The demo companies are loaded already.")
        people = await _load_demo(database, organizations, quiet=as_json)
    if as_json:
        click.echo(json.dumps(people, indent=2))
    else:
        print_people(people)


async def _load_demo(database: Database, organizations: int, *, quiet: bool) -> list[dict[str, str]]:
    with progress_bars(quiet=quiet) as bars:
        bar = bars.add_task("Loading the demo companies", total=organizations)
        people = await load_demo(
            database, organizations=organizations, on_progress=lambda done: bars.update(bar, completed=done)
        )
        people += await load_beta_companies(database)
    for person in people:
        await _create_login(database, person)
    await _open_beta(database, demo_members(people))
    for person in people:
        await _revoke_token(database, person.company_id, person.user_id)
    return [await _describe_person(database, person) for person in people]


async def _create_login(database: Database, person: DemoPerson) -> None:
    async with begin(database, person.company_id) as uow:
        user = await uow.get_one(User, person.user_id)
        login_id = await ensure_login(uow, user, DEMO_PASSWORD)
        await change_staff_roles(uow, login_id, person.staff_roles)


async def _describe_person(database: Database, person: DemoPerson) -> dict[str, str]:
    return {
        "company": person.company,
        "name": person.name,
        "email": person.email,
        "about": person.about,
        "token": await issue_token(database, person.company_id, person.user_id, DEMO_TOKEN),
    }


async def _open_beta(database: Database, chosen: DemoMembers) -> None:
    """Let the demo's members into accounts and keep its exclusions out, unless that was done. Create a missing flag."""
    async with begin_flags(database, DEMO_STAFF) as flags:
        if not await flags.all(members_of([ACCOUNTS], {company_id for company_id, _ in chosen.members})):
            await _add_members(flags, chosen)
    for company_id, user_id in chosen.excluded:
        async with begin(database, company_id, advances_revision=False) as uow:
            await record_first_accesses(uow, user_id, [ACCOUNTS])


async def _add_members(flags: FlagUnitOfWork, chosen: DemoMembers) -> None:
    if flags.is_approval_required:
        click.echo(CLOSED, err=True)
        return
    creation = await ops_to_create_flag(flags, ACCOUNTS, title="Accounts")
    members = [AddMember(company_id=company_id, user_id=user_id) for company_id, user_id in chosen.members]
    exclusions = [Exclude(company_id=company_id, user_id=user_id) for company_id, user_id in chosen.excluded]
    await change_flag(flags, ACCOUNTS, [*creation, *members, *exclusions], reason="To try the demo.")


def print_people(people: list[dict[str, str]], url: str | None = None) -> None:
    """Print the demo users with their tokens and, if `url` is the server's, links to the playground."""
    for person in people:
        click.echo(f"\n  {person['name']}, {person['company']} — {person['about']}")
        click.echo(f"    sign in     {person['email']} with the password “{DEMO_PASSWORD}”")
        click.echo(f"    token       {person['token']}")
        if url is not None:
            click.echo(f"    playground  {url}/graphiql#token={person['token']}")


async def load_or_renew_demo_people() -> list[dict[str, str]]:
    """Return the demo users with new tokens. Fill an empty database, and complete a partial demo."""
    async with open_database() as database:
        names = {company.name for company in await list_companies(database)}
        is_partial = FIRST_DEMO_COMPANY in names and not await _is_complete(database)
        if not names or is_partial:
            return await _load_demo(database, DEFAULT_ORGANIZATIONS, quiet=False)
        return [await _renew_token(database, company, user) for company, user in await _demo_users(database)]


async def _is_complete(database: Database) -> bool:
    """Return whether the demo was loaded to its end: the token of its last person is written last."""
    return LAST_DEMO_EMAIL in {user.email for _, user in await _demo_users(database)}


async def _demo_users(database: Database) -> list[tuple[Company, User]]:
    users = {}
    for company in await list_companies(database):
        async with database.snapshot() as snapshot:
            tokens = await snapshot.for_company(company.id).all(COMPANY_TOKENS)
        users.update({token.user_id: (company, token.user) for token in tokens if token.name == DEMO_TOKEN})
    return list(users.values())


async def _renew_token(database: Database, company: Company, user: User) -> dict[str, str]:
    await _revoke_token(database, company.id, user.id)
    return {
        "company": company.name,
        "name": user.name,
        "email": user.email or "",
        "about": f"in {user.time_zone}",
        "token": await issue_token(database, company.id, user.id, DEMO_TOKEN),
    }


async def _revoke_token(database: Database, company_id: int, user_id: int) -> None:
    async with begin(database, company_id) as uow:
        await revoke_tokens(uow, user_id=user_id, name=DEMO_TOKEN)
