"""What the commands share: a database, a company, and errors of one line."""

import asyncio
import functools
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any
from zoneinfo import available_timezones

import click
from obstore.exceptions import BaseError
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from auth.authentication import TOKEN_PREFIX
from auth.errors import ApiError
from auth.secret_tokens import new_secret
from auth.services import ClientInfo
from db.companies import create_token, list_companies
from db.migrate import upgrade
from db.models import Company
from db.store import Database
from db.transactions import begin
from settings import Settings


class ErrorGroup(click.Group):
    """A group of commands whose errors are one clear line."""

    def invoke(self, context: click.Context) -> Any:
        """Run the command; tell what goes wrong without a traceback."""
        try:
            return super().invoke(context)
        except DBAPIError as wrong:
            reason = str(wrong.orig).splitlines()[0].rpartition(": ")[2]
            hint = (
                " Run `afterwin migrate` first."
                if "no such table" in str(wrong) or "does not exist" in str(wrong)
                else ""
            )
            raise click.ClickException(f"The database refused: {reason}.{hint}") from wrong
        except BaseError as wrong:
            raise click.ClickException(f"The storage refused: {str(wrong).splitlines()[0]}") from wrong
        except (SQLAlchemyError, OSError, ApiError, ValueError) as wrong:
            raise click.ClickException(str(wrong)) from wrong


def async_command(command: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    """Run a command that waits for things to its end."""

    @functools.wraps(command)
    def run(*args: Any, **options: Any) -> None:
        asyncio.run(command(*args, **options))

    return run


@asynccontextmanager
async def open_database() -> AsyncIterator[Database]:
    """The database that the environment names."""
    settings = Settings()
    settings.create_database_folder()
    database = Database(settings.database_url)
    try:
        yield database
    finally:
        await database.close()


async def find_company(database: Database, name: str | None) -> Company:
    """The company of that name, or the only one there is."""
    found = [company for company in await list_companies(database) if name is None or company.name == name]
    if len(found) == 1:
        return found[0]
    if not found:
        raise click.ClickException(
            f"There is no company {name!r}."
            if name
            else "There is no company yet; run `afterwin init` or `afterwin demo`."
        )
    names = ", ".join(company.name for company in found)
    raise click.ClickException(f"There are several companies ({names}); say which with --company.")


def check_time_zone(_context: click.Context, _parameter: click.Parameter, value: str) -> str:
    """Check that an option names a time zone."""
    if value not in available_timezones():
        raise click.BadParameter(f"{value!r} is not an IANA time zone such as Europe/Madrid.")
    return value


COMMAND_LINE = ClientInfo(user_agent="afterwin (command line)")
"""From where comes what is done here."""

company_option = click.option("--company", "company_name", metavar="NAME", help="Which company, if there are several.")


async def issue_token(database: Database, company_id: int, user_id: int, name: str) -> str:
    """Make a token for a user, and answer it: it can be read only now."""
    token = new_secret(TOKEN_PREFIX)
    async with begin(database, company_id, advances_revision=False) as uow:
        await create_token(uow, user_id, name, hash=token.hash, prefix=token.prefix)
    return token.text


def migrated_settings() -> Settings:
    """The settings, once the database that they name has the newest tables."""
    settings = Settings()
    settings.create_database_folder()
    upgrade(settings.database_url)
    return settings


def progress_bars(*, quiet: bool = False) -> Progress:
    """Bars on standard error."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    return Progress(*columns, console=Console(stderr=True), disable=quiet)
