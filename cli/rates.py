"""`afterwin rates`: exchange rates."""

from pathlib import Path

import click

from cli.base import find_company, open_database
from cli.execution import async_command
from cli.options import company_option
from db.rate_csv import RateEntry, parse_rates, save_rates
from db.transactions import begin


@click.group()
def rates() -> None:
    """Load exchange rates."""


@rates.command("load")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@company_option
@async_command
async def rates_load(file: Path, company_name: str | None) -> None:
    """Load rates from a CSV file with the header date,base,quote,rate. All totals are computed again."""
    entries = _read_rates(file)
    async with open_database() as database:
        company = await find_company(database, company_name)
        async with begin(database, company.id) as uow:
            count = await save_rates(uow, entries, file.name)
    click.echo(f"{count} rates are loaded.")


def _read_rates(file: Path) -> list[RateEntry]:
    try:
        return parse_rates(file.read_text("utf-8-sig").splitlines())
    except ValueError as error:
        raise click.ClickException(f"{file}: {error}") from error
