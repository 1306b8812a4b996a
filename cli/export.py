"""Writing lists down as files."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any
from zoneinfo import ZoneInfo

import click

from cli.base import async_command, check_time_zone, company_option, find_company, open_database, progress_bars
from db.models import Company
from db.store import Store
from exports import LISTS, Dialect, ExportRequest, Format, build_table, write_table
from resolvers.errors import BadUserInput
from resolvers.where.parse import parse_where
from schema.root import schema

MIN_ROWS_FOR_PROGRESS = 5_000


@click.command("export")
@click.argument("name", type=click.Choice(list(LISTS)), metavar="LIST")
@click.option(
    "--format",
    "form",
    type=click.Choice([each.value for each in Format]),
    help="By the ending of the file's name if not given.",
)
@click.option(
    "--dialect",
    type=click.Choice([each.value for each in Dialect]),
    default=Dialect.AFTERWIN.value,
    show_default=True,
    help="Whose headers; a file in Pipedrive's can be imported again.",
)
@click.option(
    "--where", metavar="JSON", help='Only those that are so, as GraphQL takes it: {"name": {"contains": "x"}}'
)
@click.option(
    "--time-zone", default="UTC", show_default=True, callback=check_time_zone, help="In which IANA zone times are told."
)
@click.option(
    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Standard output if none."
)
@company_option
@async_command
async def export(  # one argument for each option
    *,
    name: str,
    form: str | None,
    dialect: str,
    where: str | None,
    time_zone: str,
    output: Path | None,
    company_name: str | None,
) -> None:
    """Write a list as CSV or XLSX: accounts, organizations, people, deals, activities or notes."""
    chosen_form = Format(form or (Format.XLSX if output and output.suffix.lower() == ".xlsx" else Format.CSV))
    wanted = ExportRequest(name, _conditions(name, where), Dialect(dialect), ZoneInfo(time_zone))
    async with open_database() as database:
        company = await find_company(database, company_name)
        async with database.snapshot() as snapshot:
            with _file(output, chosen_form) as file:
                count = await _written(snapshot.for_company(company.id), company, wanted, chosen_form, file)
    click.echo(f"{count} {name} were written.", err=True)


def _conditions(name: str, where: str | None) -> dict[str, Any] | None:
    try:
        return None if where is None else parse_where(schema.full, LISTS[name].kind, json.loads(where))
    except json.JSONDecodeError as wrong:
        msg = f"--where is no JSON: {wrong}"
        raise click.ClickException(msg) from wrong
    except BadUserInput as wrong:
        msg = f"--where cannot be meant so: {wrong}"
        raise click.ClickException(msg) from wrong


async def _written(store: Store, company: Company, wanted: ExportRequest, form: Format, file: IO[bytes]) -> int:
    asked = await build_table(store, company, wanted)
    count = await asked.count()
    with progress_bars(quiet=count < MIN_ROWS_FOR_PROGRESS) as bars:
        bar = bars.add_task(f"Writing {wanted.name}", total=count)
        await write_table(asked, form, file, lambda done: bars.update(bar, completed=done))
    return count


@contextmanager
def _file(path: Path | None, form: Format) -> Iterator[IO[bytes]]:
    """Where to write: beside the file until all is written, so that half a file is never there."""
    if path is None:
        if form is Format.XLSX and sys.stdout.isatty():
            msg = "XLSX is nothing for a terminal; name a file with -o."
            raise click.ClickException(msg)
        yield sys.stdout.buffer
        return
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with beside.open("xb") as file:
            yield file
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
