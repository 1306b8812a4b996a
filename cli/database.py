"""`afterwin migrate` and `afterwin verify`: the tables, and the roll-ups in them."""

import asyncio

import click

from cli.base import database_options, find_company, one_line_errors, open_database
from cli.execution import async_command
from db.companies import list_companies
from db.connections.engine import DatabaseOptions
from db.migrations.migrate import upgrade
from db.migrations.schema_version import SchemaState, check_schema, schema_state
from db.models import Company
from db.store import Database
from db.verify import find_differences
from settings import Settings

UP_TO_DATE = "The database is up to date."


def migrate_database() -> None:
    """Create the tables of the database, or bring them to the newest version."""
    settings = Settings()
    settings.create_database_folder()
    url = settings.direct_database_url or settings.database_url
    options = database_options(settings)
    with one_line_errors():
        upgrade(url, options)
        asyncio.run(_check_tables(url, options))


async def _check_tables(url: str, options: DatabaseOptions) -> None:
    """Raise an exception if the tables are not those that this version needs."""
    database = Database(url, options=options)
    try:
        await check_schema(database)
    finally:
        await database.close()


@click.command()
@click.option("--check", is_flag=True, help="Change nothing. The exit code is 1 if `migrate` has something to do.")
def migrate(*, check: bool) -> None:
    """Create the tables or bring them to the newest version."""
    if check:
        check_migrations()
    else:
        migrate_database()
        click.echo(UP_TO_DATE)


@async_command
async def check_migrations() -> None:
    """Say in one line whether the database lacks something; end with an error if it does."""
    async with open_database() as database:
        await check_schema(database)
        state = await schema_state(database)
    is_newer = state is SchemaState.NEWER
    click.echo("The tables are newer than this version, which can serve them." if is_newer else UP_TO_DATE)


@click.command()
@click.option("--company", "company_name", metavar="NAME", help="Only this company; all of them by default.")
@async_command
async def verify(company_name: str | None) -> None:
    """Compute every roll-up again and compare. The exit code is 1 if a stored value is wrong."""
    async with open_database() as database:
        companies = (
            await list_companies(database) if company_name is None else [await find_company(database, company_name)]
        )
        count = sum([await _print_differences(database, company) for company in companies])
    if count:
        raise click.ClickException(f"{count} stored values differ from their source.")
    click.echo("All stored values match their source.")


async def _print_differences(database: Database, company: Company) -> int:
    count = 0
    async with database.snapshot() as snapshot:
        async for row in find_differences(snapshot.for_company(company.id)):
            count += 1
            click.echo(f"{company.name}: {row.table} {row.id} {row.column}: {row.kept} ≠ {row.computed}")
    return count
