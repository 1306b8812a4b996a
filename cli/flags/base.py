"""What the commands on flags share: who acts, how people are named, and how it is told what came of it."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any, NamedTuple

import click

from beta.change_flag import change_flag
from beta.change_plan import ChangeResult
from beta.errors import ChangeError, ChangeErrorCode
from beta.op_base import Op
from cli.base import open_database
from db.flags.flag_unit_of_work import FlagActor, FlagUnitOfWork, begin_flags
from db.flags.platform import Platform, platform_of_snapshot
from db.flags.statements import COMPANIES_BY_NAME, COMPANY, USERS_BY_EMAIL
from db.identity import LOGIN
from db.ids import MAX_ID, row_id_of
from db.models import Company, FlagActorKind, User
from db.store import Database
from db.transactions import DatabaseBusy
from settings import Settings


class FlagChangeRefused(click.ClickException):
    """It was not done, and nothing was written."""

    exit_code = 3


class NotAcknowledged(click.ClickException):
    """Some process did not say in time that it has seen it."""

    exit_code = 4


class AuditLogBroken(click.ClickException):
    """The audit is not what was written."""

    exit_code = 5


class FlagErrorGroup(click.Group):
    """A group of commands that tells in one line what cannot be done, with the exit code 3."""

    def invoke(self, context: click.Context) -> Any:
        """Run the command."""
        try:
            return super().invoke(context)
        except ChangeError as refused:
            path = ".".join(str(part) for part in refused.path)
            raise FlagChangeRefused(f"{refused.message} ({refused.code}{f' at {path}' if path else ''})") from None
        except DatabaseBusy as busy:
            raise FlagChangeRefused(str(busy)) from None


actor_option = click.option(
    "--actor",
    envvar="AFTERWIN_ACTOR",
    required=True,
    metavar="NAME",
    help="Who does it; the address of somebody who signs in, for whatever must be proposed or approved.",
)
reason_option = click.option("--reason", default="", help="Why; needed for all that lets more people in.")
version_option = click.option(
    "--expected-version", type=int, help="Refuse if it is another than the version that you looked at."
)
key_argument = click.argument("key")
user_option = click.option("--user", "email", metavar="EMAIL", help="A user, by their e-mail address.")
company_option = click.option("--company", "company_name", metavar="COMPANY", help="A company, by its name or id.")


class DateTimeParam(click.ParamType[Any]):
    """A moment with its offset from UTC."""

    name = "MOMENT"

    def convert(self, value: Any, parameter: click.Parameter | None, context: click.Context | None) -> Any:
        """Read it."""
        if isinstance(value, datetime):
            return value
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            moment = None
        if moment is None or moment.tzinfo is None:
            self.fail(f"{value!r} is not a moment such as 2026-03-01T09:00:00Z.", parameter, context)
        return moment


class DurationParam(click.ParamType[float]):
    """A number of seconds: 20, 20s, 500ms, 2m."""

    name = "DURATION"
    written = re.compile(r"(\d+(?:\.\d+)?)(ms|s|m|)", re.ASCII)
    units = {"ms": 0.001, "s": 1.0, "m": 60.0, "": 1.0}  # never changed

    def convert(self, value: Any, parameter: click.Parameter | None, context: click.Context | None) -> float:
        """Read it."""
        found = self.written.fullmatch(str(value))
        if found is None:
            self.fail(f"{value!r} is not a duration such as 20s.", parameter, context)
        return float(found[1]) * self.units[found[2]]


@asynccontextmanager
async def open_platform() -> AsyncIterator[Platform]:
    """Everything as it is, to look at."""
    async with open_database() as database, database.snapshot() as snapshot:
        yield platform_of_snapshot(snapshot)


@asynccontextmanager
async def begin_flags_as(name: str) -> AsyncIterator[FlagUnitOfWork]:
    """Flags, open for writing by whoever has that name."""
    async with open_database() as database, begin_flags(database, await find_actor(database, name)) as flags:
        yield flags


async def find_actor(database: Database, name: str) -> FlagActor:
    """Whoever acts; what the audit keeps of them is what they say."""
    async with database.snapshot() as snapshot:
        logins = await snapshot.all_identity(LOGIN, email=name.strip().lower())
    login_id = logins[0].id if logins else None
    return FlagActor(FlagActorKind.CLI, name.strip(), login_id=login_id, environment=Settings().environment)


async def change_and_print(
    name: str, key: str, *ops: Op, reason: str = "", expected_version: int | None = None
) -> ChangeResult:
    """Change a flag by these operations, and tell what came of it."""
    async with begin_flags_as(name) as flags:
        done = await change_with_settings(flags, key, *ops, reason=reason, expected_version=expected_version)
    print_result(done)
    return done


async def change_with_settings(
    flags: FlagUnitOfWork, key: str, *ops: Op, reason: str = "", expected_version: int | None = None
) -> ChangeResult:
    """Change a flag, as far as the settings let one person do it."""
    requires = Settings().flags_require_approval
    return await change_flag(
        flags, key, ops, reason=reason, expected_version=expected_version, requires_approval=requires
    )


def print_result(done: ChangeResult) -> None:
    """Tell what came of a change."""
    if done.change is not None:
        number = done.change.id
        click.echo(
            f"Not done: this lets more people in, so it is proposed as change {number}.\n"
            f"Somebody else who is BETA_APPROVER approves it: afterwin flags change review {number} --approve\n"
            f"and then it is done by: afterwin flags change apply {number}"
        )
        return
    acts = ", ".join(audit.action for audit in done.audits)
    version = f", version {done.flag.version} of {done.flag.key}" if done.flag else ""
    click.echo(f"{f'Done: {acts}' if acts else 'It was so already'} (revision {done.revision}{version}).")
    for invited in done.invited:
        click.echo(f"The invitation's code, which works once and is shown only now: {invited.secret.text}")


class CliSubject(NamedTuple):
    """Whom something is about: a company, or one of its users."""

    company: Company
    user: User | None

    @property
    def op_fields(self) -> dict[str, Any]:
        """The same, as operations take it."""
        return {"company_id": self.company.id, **({} if self.user is None else {"user_id": self.user.id})}


async def find_subject(asked: Platform, email: str | None, company_name: str | None) -> CliSubject:
    """Whom `--user` and `--company` name; `NotDone` where that is nobody, or could be several."""
    company = None if company_name is None else await find_company(asked, company_name)
    if email is None:
        if company is None:
            raise click.UsageError("Say whom, with --user or --company.")
        return CliSubject(company, None)
    user = await find_user(asked, email, company)
    (of_user,) = await asked.all(COMPANY, company_id=user.company_id)
    return CliSubject(of_user, user)


async def find_user(asked: Platform, email: str, company: Company | None = None) -> User:
    """The user with that address, of that company where there are several."""
    found = [
        user
        for user in await asked.all(USERS_BY_EMAIL, email=email.strip().lower())
        if not user.is_placeholder and (company is None or user.company_id == company.id)
    ]
    if not found:
        where = f" in {company.name}" if company else ""
        raise ChangeError(ChangeErrorCode.NOT_FOUND, f"There is no user with the address {email!r}{where}.")
    if len(found) > 1:
        raise ChangeError(ChangeErrorCode.INVALID, f"{email!r} works for several companies; say which with --company.")
    return found[0]


async def find_company(asked: Platform, text: str) -> Company:
    """The company with that name or id."""
    number = int(text) if text.isascii() and text.isdigit() else row_id_of("Company", text)
    found = await asked.all(COMPANY, company_id=number) if number is not None and number <= MAX_ID else []
    found = found or await asked.all(COMPANIES_BY_NAME, name=text)
    if not found:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, f"There is no company {text!r}.")
    if len(found) > 1:
        ids = ", ".join(str(company.id) for company in found)
        raise ChangeError(ChangeErrorCode.INVALID, f"Several companies are called {text!r}; name one by its id: {ids}.")
    return found[0]
