"""`afterwin run`: everything that `make run` needs."""

import os

import click

from cli.base import async_command
from cli.database import migrate_database
from cli.demo import load_or_renew_demo_people, print_people
from cli.server import check_database, host_option, listen, port_option, serve_on, url_of


@click.command()
@host_option
@port_option
def run(host: str, port: int) -> None:
    """Migrate, load the demo into an empty database, print tokens, serve."""
    with listen(host, port) as listener:
        os.environ.setdefault("AFTERWIN_PUBLIC_URL", url_of(listener))  # links lead to where this process listens
        migrate_database()
        check_database()
        _print_demo_people(url_of(listener))
        serve_on(listener)


@async_command
async def _print_demo_people(url: str) -> None:
    print_people(await load_or_renew_demo_people(), url)
