"""Shared by the commands while they run: the database, the company, and errors of one line."""

import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import click
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from auth.errors import ApiError
from db.companies import list_companies
from db.connections.engine import DatabaseOptions
from db.errors import DatabaseBusy
from db.models import Company
from db.store import Database
from settings import Settings

DRIVER_CLASS = re.compile(r"^<class '[^']+'>: ")
"""What asyncpg's adapter writes before a message."""


@contextmanager
def one_line_errors() -> Iterator[None]:
    """Turn errors of the database and of validation into one line."""
    try:
        yield
    except (DBAPIError, DatabaseBusy) as error:
        raise click.ClickException(_database_message(error)) from error
    except (SQLAlchemyError, ApiError) as error:
        raise click.ClickException(str(error)) from error


def _database_message(error: BaseException) -> str:
    if isinstance(error, DatabaseBusy) and error.__cause__ is not None:
        return _database_message(error.__cause__)
    if not isinstance(error, DBAPIError):
        return str(error) or "The database does not answer in time."  # a TimeoutError has no text
    reason = DRIVER_CLASS.sub("", str(error.orig).splitlines()[0])
    is_table_missing = "no such table" in str(error) or "does not exist" in str(error)
    hint = " Run `afterwin migrate` first." if is_table_missing else ""
    return f"The database reports: {reason}.{hint}"


def database_options(settings: Settings) -> DatabaseOptions:
    """Return how commands connect to the database: as servers do, and without their limits."""
    return DatabaseOptions(
        prepared_statements=settings.database_prepared_statements, set_local=settings.database_set_local
    )


@asynccontextmanager
async def open_database() -> AsyncIterator[Database]:
    """Open the database of the settings. A file that does not exist is an error: only `migrate` creates one."""
    settings = Settings()
    path = settings.sqlite_path()
    if path is not None and not path.exists():
        raise click.ClickException(f"There is no database {path}. Run `afterwin migrate` first.")
    database = Database(settings.database_url, options=database_options(settings))
    try:
        yield database
    finally:
        await database.close()


async def find_company(database: Database, name: str | None) -> Company:
    """Return the company of that name, or the only company if the name is None."""
    companies = [company for company in await list_companies(database) if name is None or company.name == name]
    if len(companies) == 1:
        return companies[0]
    if companies:
        names = ", ".join(company.name for company in companies)
        raise click.ClickException(f"There are several companies ({names}). Choose one with --company.")
    if name is None:
        raise click.ClickException("There is no company yet. Run `afterwin init` or `afterwin demo`.")
    raise click.ClickException(f"There is no company {name!r}.")
