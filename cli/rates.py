"""`afterwin rates`: exchange rates."""

from pathlib import Path

import click

from cli.base import find_company, open_database
from cli.execution import async_command
from cli.options import company_option
from cli.text_file import TEXT_FILE, TextFile
from db.money.rate_csv import RateEntry, parse_rates, save_rates
from db.transactions import begin


@click.group()
def rates() -> None:
    """Load exchange rates."""


@rates.command("load")
@click.argument("file", type=TEXT_FILE)
@company_option
@async_command
async def rates_load(file: TextFile, company_name: str | None) -> None:
    """Load rates from a CSV file with the header date,base,quote,rate. All totals are computed again."""
    entries = _read_rates(file)
    async with open_database() as database:
        company = await find_company(database, company_name)
        async with begin(database, company.id) as uow:
            count = await save_rates(uow, entries, Path(file.name).name)
    click.echo(f"{count} rates are loaded.")


def _read_rates(file: TextFile) -> list[RateEntry]:
    try:
        return parse_rates(file.text.splitlines())
    except ValueError as error:
        raise click.ClickException(f"{file.name}: {error}") from error
