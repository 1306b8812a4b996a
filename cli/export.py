"""`afterwin export`: a list as a file."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any
from zoneinfo import ZoneInfo

import click

from cli.base import find_company, open_database
from cli.execution import async_command
from cli.options import check_time_zone, company_option
from cli.output import check_suffix, open_for_replacement
from cli.progress import progress_bars
from db.models import Company
from db.store import Store
from exports import LISTS, Dialect, ExportRequest, Format, Language, build_table, write_table
from exports.company import write_company
from files.storage import open_storage
from settings import Settings

MIN_ROWS_FOR_PROGRESS = 5_000
STANDARD_OUTPUT = Path("-")
COMPANY = "company"
"""In the place of a list: everything of the company, as one archive."""


@click.command()
@click.argument("name", type=click.Choice([*LISTS, COMPANY]), metavar="LIST")
@click.option(
    "--format",
    "file_format",
    type=click.Choice([value.value for value in Format]),
    help="File format; by default that of the file name, else CSV.",
)
@click.option(
    "--dialect",
    type=click.Choice([value.value for value in Dialect]),
    default=Dialect.AFTERWIN.value,
    show_default=True,
    help="Headers of the columns. A file with Pipedrive's can be imported again.",
)
@click.option(
    "--language",
    type=click.Choice([value.value for value in Language]),
    default=Language.EN.value,
    show_default=True,
    help="Language of Afterwin's headers, and of the words in the cells.",
)
@click.option(
    "--where", metavar="JSON", help='Conditions in the form of GraphQL\'s `where`: {"name": {"contains": "x"}}'
)
@click.option("--time-zone", default="UTC", show_default=True, callback=check_time_zone, help="IANA zone of the times.")
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    callback=lambda _context, _parameter, path: None if path == STANDARD_OUTPUT else path,
    metavar="FILE",
    help="File to write; standard output by default, or if it is -.",
)
@company_option
@async_command
async def export(
    *,
    name: str,
    file_format: str | None,
    dialect: str,
    language: str,
    where: str | None,
    time_zone: str,
    output: Path | None,
    company_name: str | None,
) -> None:
    """Write a list as CSV or XLSX.

    LIST is accounts, organizations, people, deals, activities or notes; or it is company, for one ZIP archive with
    everything: all lists, files and settings. `afterwin import company` reads it.
    """
    if name == COMPANY:
        check_suffix(output, ".zip", "A company is written as one ZIP archive.")
        await _export_company(output, company_name)
        return
    if file_format is None:
        check_suffix(output, ".csv .xlsx .txt", "Give --format csv or --format xlsx.")
    chosen_format = _chosen_format(file_format, output)
    conditions, zone = _parse_conditions(name, where), ZoneInfo(time_zone)
    request = ExportRequest(name, conditions, dialect=Dialect(dialect), zone=zone, language=Language(language))
    async with open_database() as database:
        company = await find_company(database, company_name)
        async with database.snapshot() as snapshot:
            with _open_output(output, "XLSX" if chosen_format is Format.XLSX else "") as file:
                count = await _write(snapshot.for_company(company.id), company, request, chosen_format, file)
    click.echo(f"{count} {name} were written.", err=True)


def _chosen_format(file_format: str | None, output: Path | None) -> Format:
    """Return the format that was given; else that of the file's name, or CSV."""
    if file_format is not None:
        return Format(file_format)
    is_workbook = output is not None and output.suffix.lower() == ".xlsx"
    return Format.XLSX if is_workbook else Format.CSV


async def _export_company(output: Path | None, company_name: str | None) -> None:
    async with open_database() as database:
        company = await find_company(database, company_name)
        async with database.snapshot() as snapshot:
            store, read_bytes = snapshot.for_company(company.id), open_storage(Settings().storage_url).get
            with _open_output(output, "ZIP archives") as file:
                missing = await write_company(store, company, read_bytes, file)
    click.echo(f"{company.name} was written. It holds personal data: keep it safe.", err=True)
    if missing:
        click.echo(f"The bytes of {missing} files are missing in the storage.", err=True)


def _parse_conditions(name: str, where: str | None) -> dict[str, Any] | None:
    """Parse `--where`. Only conditions need the schema, whose import takes longer than all else."""
    if where is None:
        return None
    from cli.conditions import parse_conditions

    return parse_conditions(LISTS[name].model, name, where)


async def _write(store: Store, company: Company, request: ExportRequest, file_format: Format, file: IO[bytes]) -> int:
    table = await build_table(store, company, request)
    count = await table.count()
    with progress_bars(quiet=count < MIN_ROWS_FOR_PROGRESS) as bars:
        bar = bars.add_task(f"Writing {request.name}", total=count)
        await write_table(table, file_format, file, lambda done: bars.update(bar, completed=done))
    return count


@contextmanager
def _open_output(path: Path | None, binary: str) -> Iterator[IO[bytes]]:
    """Open the output; standard output if the path is None. `binary` names what a terminal cannot show, or is empty."""
    if path is None:
        if sys.stdout is None:
            msg = "The standard output is closed. Name a file with -o."
            raise click.ClickException(msg)
        if binary and sys.stdout.isatty():
            msg = f"{binary} cannot be shown in a terminal. Name a file with -o."
            raise click.ClickException(msg)
        yield sys.stdout.buffer
        return
    try:
        with open_for_replacement(path) as file:
            yield file
    except BrokenPipeError:
        raise  # the reader of a pipe left; click ends quietly
    except OSError as error:
        msg = f"{path} cannot be written: {error.strerror}."
        raise click.ClickException(msg) from error
