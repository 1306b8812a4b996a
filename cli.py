"""The `afterwin` command. What goes wrong is told in one line, with an exit code that is not 0."""

import asyncio
import functools
import json
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import available_timezones

import click

from settings import Settings

if TYPE_CHECKING:
    from db.models import Company, User
    from db.rates import Entry
    from db.store import Database
    from imports.pipedrive import Report
    from imports.pipedrive.survey import Surveyed

DEMO_TOKEN = "make run"  # noqa: S105  # the name of a token, not a token


class OneLine(click.Group):
    """A group of commands whose errors are one clear line."""

    def invoke(self, context: click.Context) -> Any:
        """Run the command; tell what goes wrong without a traceback."""
        from sqlalchemy.exc import DBAPIError, SQLAlchemyError

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
        except (SQLAlchemyError, OSError, ValueError) as wrong:
            raise click.ClickException(str(wrong)) from wrong


def told(command: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    """Run a command that waits for things to its end."""

    @functools.wraps(command)
    def run(*args: Any, **options: Any) -> None:
        asyncio.run(command(*args, **options))

    return run


@asynccontextmanager
async def opened() -> "AsyncIterator[Database]":
    """The database that the environment names."""
    from db.store import Database

    settings = Settings()
    settings.prepare()
    database = Database(settings.database_url)
    try:
        yield database
    finally:
        await database.close()


async def chosen(database: "Database", name: str | None) -> "Company":
    """The company of that name, or the only one there is."""
    from db.companies import companies

    found = [company for company in await companies(database) if name is None or company.name == name]
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


def _zone(_context: click.Context, _parameter: click.Parameter, value: str) -> str:
    if value not in available_timezones():
        raise click.BadParameter(f"{value!r} is not an IANA time zone such as Europe/Madrid.")
    return value


company_option = click.option("--company", "company_name", metavar="NAME", help="Which company, if there are several.")


@click.group(cls=OneLine, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="afterwin")
def main() -> None:
    """Accounts for sales teams: who has bought, what they are worth, and what is planned for them.

    The database is the one that AFTERWIN_DATABASE_URL names; var/afterwin.db (SQLite) if it names none.
    """


@main.command()
def migrate() -> None:
    """Make the tables, or bring them to the newest version."""
    from db.migrate import upgrade

    settings = Settings()
    settings.prepare()
    upgrade(settings.database_url)
    click.echo("The database is up to date.")


@main.command()
@click.option("--name", prompt="Company", help="What the company is called.")
@click.option("--time-zone", prompt="Time zone", default="UTC", callback=_zone, help="Its IANA time zone.")
@click.option("--currency", prompt="Currency", default="EUR", help="The currency of its totals (ISO 4217).")
@click.option("--follow-up-days", type=click.IntRange(1), help="Every how many days an account wants to be contacted.")
@click.option("--user", "user_name", prompt="Your name", help="The name of its first user.")
@click.option("--email", prompt="Your e-mail address", help="The e-mail address of its first user.")
@click.pass_context
def init(context: click.Context, /, **answers: Any) -> None:
    """Make a company with its first user, and print a token for them."""
    context.invoke(migrate)
    _init(**answers)


@told
async def _init(  # the answers to the questions
    *, name: str, time_zone: str, currency: str, follow_up_days: int | None, user_name: str, email: str
) -> None:
    from db.companies import companies, create_company, create_user
    from db.unit_of_work import begin

    async with opened() as database:
        if any(company.name == name for company in await companies(database)):
            raise click.ClickException(f"There is a company {name!r} already.")
        await create_company(
            database, name=name, time_zone=time_zone, currency=currency.upper(), follow_up_days=follow_up_days
        )
        company = await chosen(database, name)
        async with begin(database, company.id) as work:
            user_id = await create_user(work, company, name=user_name, email=email)
        secret = await _make_token(database, company.id, user_id, "first")
    click.echo(f"{name} is ready. {user_name}'s token (shown only now):\n{secret}")


async def _make_token(database: "Database", company_id: int, user_id: int, name: str) -> str:
    from auth.identity import new_token
    from db.companies import create_token
    from db.unit_of_work import begin

    token = new_token()
    async with begin(database, company_id) as work:
        await create_token(work, user_id, name, hash=token.hash, prefix=token.prefix)
    return token.secret


@main.command()
@click.option("--organizations", type=click.IntRange(1, 1_000_000), default=300, show_default=True, help="How many.")
@click.option("--json", "as_json", is_flag=True, help="Print what was made as JSON, and no progress.")
@click.pass_context
def demo(context: click.Context, *, organizations: int, as_json: bool) -> None:
    """Load the demo companies: Solera Instruments, and a small one to see the wall between them."""
    from db.migrate import upgrade

    settings = Settings()
    settings.prepare()
    upgrade(settings.database_url)
    _demo(organizations, as_json=as_json)


@told
async def _demo(organizations: int, *, as_json: bool) -> None:
    async with opened() as database:
        people = await _load_demo(database, organizations, quiet=as_json)
    if as_json:
        click.echo(json.dumps(people, indent=2))
    else:
        _show_people(people)


async def _load_demo(database: "Database", organizations: int, *, quiet: bool) -> list[dict[str, str]]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    from demo import load

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), disable=quiet) as progress:
        bar = progress.add_task("Loading the demo companies", total=organizations)
        made = await load(database, organizations=organizations, told=lambda done: progress.update(bar, completed=done))
    return [
        {
            "company": person.company,
            "name": person.name,
            "about": person.about,
            "token": await _make_token(database, person.company_id, person.user_id, DEMO_TOKEN),
        }
        for person in made
    ]


def _show_people(people: list[dict[str, str]], address: str | None = None) -> None:
    for person in people:
        click.echo(f"\n  {person['name']}, {person['company']} — {person['about']}")
        click.echo(f"    token       {person['token']}")
        if address is not None:
            click.echo(f"    playground  {address}/graphiql#token={person['token']}")


@main.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen at.")
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="The port to listen at.")
@click.option("--workers", type=click.IntRange(1, 64), default=1, show_default=True, help="How many processes answer.")
def serve(host: str, port: int, workers: int) -> None:
    """Answer requests, until Ctrl-C."""
    import uvicorn

    uvicorn.run(
        "app:from_environment",
        factory=True,
        host=host,
        port=port,
        workers=workers,
        log_level="warning",
        server_header=False,
        timeout_graceful_shutdown=10,
        ws_max_size=65_536,
    )


@main.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen at.")
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="The port to listen at.")
@click.pass_context
def run(context: click.Context, host: str, port: int) -> None:
    """Do everything that `make run` does: migrate, load the demo into an empty database, print tokens, serve."""
    context.invoke(migrate)
    address = f"http://{host}:{port}"
    _show_people(_ready(), address)
    click.echo(f"\nPlayground: {address}/graphiql   API: {address}/graphql   (Ctrl-C ends)")
    sys.stdout.flush()
    context.invoke(serve, host=host, port=port, workers=1)


def _ready() -> list[dict[str, str]]:
    return asyncio.run(_demo_people())


async def _demo_people() -> list[dict[str, str]]:
    from db.companies import companies

    async with opened() as database:
        if not await companies(database):
            return await _load_demo(database, 300, quiet=False)
        return [await _renewed(database, company, user) for company, user in await _demo_users(database)]


async def _demo_users(database: "Database") -> "list[tuple[Company, User]]":
    from db.companies import TOKENS, companies

    found = {}
    for company in await companies(database):
        async with database.snapshot() as snapshot:
            tokens = await snapshot.of(company.id).all(TOKENS)
        found.update({token.user_id: (company, token.user) for token in tokens if token.name == DEMO_TOKEN})
    return list(found.values())


async def _renewed(database: "Database", company: "Company", user: "User") -> dict[str, str]:
    from db.companies import revoke_tokens
    from db.unit_of_work import begin

    async with begin(database, company.id) as work:
        await revoke_tokens(work, user_id=user.id, name=DEMO_TOKEN)
    secret = await _make_token(database, company.id, user.id, DEMO_TOKEN)
    return {"company": company.name, "name": user.name, "about": f"in {user.time_zone}", "token": secret}


@main.group()
def token() -> None:
    """Make, list and revoke the tokens that open the API."""


@token.command("create")
@click.argument("email")
@click.option("--name", default="api", show_default=True, help="What the token is for.")
@company_option
@told
async def token_create(email: str, name: str, company_name: str | None) -> None:
    """Make a token for the user with this e-mail address, and print it: it is shown only now."""
    from db.companies import find_user

    async with opened() as database:
        company = await chosen(database, company_name)
        user = await find_user(database, company.id, email)
        if user is None or not user.is_active or user.is_placeholder:
            raise click.ClickException(f"{company.name} has no active user with the address {email!r}.")
        click.echo(await _make_token(database, company.id, user.id, name))


@token.command("list")
@company_option
@told
async def token_list(company_name: str | None) -> None:
    """List the tokens of a company: how they begin, whose they are, and whether they still open."""
    from db.companies import TOKENS

    async with opened() as database:
        company = await chosen(database, company_name)
        async with database.snapshot() as snapshot:
            for each in await snapshot.of(company.id).all(TOKENS):
                state = "revoked" if each.revoked_at else "live"
                click.echo(f"{each.prefix}…  {state:8} {each.created_at:%Y-%m-%d}  {each.user.name} ({each.name})")


@token.command("revoke")
@click.argument("prefix")
@company_option
@told
async def token_revoke(prefix: str, company_name: str | None) -> None:
    """Revoke the token that begins so, as `token list` shows it."""
    from db.companies import revoke_tokens
    from db.unit_of_work import begin

    async with opened() as database:
        company = await chosen(database, company_name)
        async with begin(database, company.id) as work:
            count = await revoke_tokens(work, prefix=prefix.rstrip("…"))
    if not count:
        raise click.ClickException(f"{company.name} has no live token that begins with {prefix!r}.")
    click.echo("Revoked.")


@main.group()
def rates() -> None:
    """Exchange rates."""


@rates.command("load")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@company_option
@told
async def rates_load(file: Path, company_name: str | None) -> None:
    """Load rates from a CSV file with the header date,base,quote,rate; every total is computed anew."""
    from db.rates import load
    from db.unit_of_work import begin

    entries = _read_rates(file)
    async with opened() as database:
        company = await chosen(database, company_name)
        async with begin(database, company.id) as work:
            count = await load(work, entries, file.name)
    click.echo(f"{count} rates are loaded.")


def _read_rates(file: Path) -> "list[Entry]":
    from db.rates import read

    try:
        return read(file.read_text("utf-8-sig").splitlines())
    except ValueError as wrong:
        raise click.ClickException(f"{file}: {wrong}") from wrong


@main.command()
@company_option
@told
async def verify(company_name: str | None) -> None:
    """Compute every roll-up again and compare: exit 1 if anything that is kept does not follow from its source."""
    from db.companies import companies
    from db.verify import differences

    count = 0
    async with opened() as database:
        for company in await companies(database):
            if company_name in {None, company.name}:
                async with database.snapshot() as snapshot:
                    async for each in differences(snapshot.of(company.id)):
                        count += 1
                        click.echo(
                            f"{company.name}: {each.table} {each.id} {each.column}: {each.kept} ≠ {each.computed}"
                        )
    if count:
        raise click.ClickException(f"{count} values do not follow from their source.")
    click.echo("Everything follows from its source.")


@main.command()
def schema() -> None:
    """Print the GraphQL schema, as schema/schema.graphql keeps it."""
    from schema.root import schema as made

    click.echo(made.as_str())


@main.group("import")
def import_() -> None:
    """Bring over what another system kept."""


@import_.command("pipedrive")
@click.argument(
    "paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path), metavar="FILE|FOLDER|ZIP…"
)
@click.option(
    "--time-zone", required=True, callback=_zone, help="The IANA zone in which the files write times: usually yours."
)
@click.option("--date-order", type=click.Choice(["DMY", "MDY"]), help="Where dates such as 03/04/2026 leave it open.")
@click.option("--decimal", type=click.Choice([".", ","]), help="Where numbers such as 1.200 leave it open.")
@click.option("--dry-run", is_flag=True, help="Do everything, tell what would happen, and keep nothing.")
@click.option(
    "--skipped",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("var/skipped"),
    show_default=True,
    help="Where rows that could not be imported are put, in the columns of their file.",
)
@company_option
@told
async def import_pipedrive(  # the options of the command
    *,
    paths: tuple[Path, ...],
    time_zone: str,
    date_order: str | None,
    decimal: str | None,
    dry_run: bool,
    skipped: Path,
    company_name: str | None,
) -> None:
    """Import what Pipedrive exported: organizations, people, deals, activities, notes; CSV or XLSX, in any order.

    Every file is looked through before anything is written. It is safe to run twice, and to run again after it was
    ended.
    """
    from zoneinfo import ZoneInfo

    from imports.pipedrive import Options, survey

    surveyed = survey(paths, Options(ZoneInfo(time_zone), date_order, decimal))
    for each in surveyed:
        click.echo(f"{each.table.name}: {each.count} {each.kind}")
    async with opened() as database:
        company = await chosen(database, company_name)
        report = await _import(database, company, surveyed, dry_run=dry_run)
    _tell_import(report, skipped)
    if dry_run:
        click.echo("This was a dry run: nothing was kept.")


async def _import(database: "Database", company: "Company", surveyed: "list[Surveyed]", *, dry_run: bool) -> "Report":
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    from imports.pipedrive import load

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True)) as progress:
        bars = {each.table.name: progress.add_task(each.table.name, total=each.count) for each in surveyed}

        def told_rows(name: str, done: int, _count: int) -> None:
            progress.update(bars[name], completed=done)

        return await load(database, company, surveyed, told_rows, dry_run=dry_run)


def _tell_import(report: "Report", folder: Path) -> None:
    from imports.pipedrive import Kind, Outcome

    for kind in Kind:
        counts = [f"{report.count(kind, each)} {each}" for each in Outcome if report.count(kind, each)]
        if counts:
            click.echo(f"{kind}: {', '.join(counts)}")
    for warning in report.warnings:
        click.echo(f"Note: {warning}")
    _write_skipped(report, folder)
    if report.compared:
        click.echo(f"Checked {report.compared} figures of the files against ours; {len(report.mismatches)} differ.")
    for each in report.mismatches[:20]:
        click.echo(f"  {each.table} row {each.row} {each.name}: {each.figure} is {each.theirs} there, {each.ours} here")


def _write_skipped(report: "Report", folder: Path) -> None:
    import csv

    for each in report.skipped:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{each.stem}.skipped.csv"
        with path.open("w", newline="", encoding="utf-8-sig") as file:
            writer = csv.writer(file)
            writer.writerow([*each.header, "Skipped because"])
            writer.writerows([*row.cells, row.reason] for row in each.rows)
        click.echo(f"{len(each.rows)} rows were skipped; they are in {path}, each with its reason, such as:")
        click.echo(f"  row {each.rows[0].number}: {each.rows[0].reason}")


if __name__ == "__main__":
    main()
