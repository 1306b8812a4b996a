"""`afterwin run`: everything that `make run` needs."""

import click

from cli.execution import async_command
from cli.server import host_option, port_option


@click.command()
@host_option
@port_option
def run(host: str, port: int) -> None:
    """Migrate, load the demo into an empty database, print tokens, serve."""
    from cli.database import migrate_database
    from cli.served_url import serve_at
    from cli.serving import check_database, check_secret, listen, serve_on, url_of

    with listen(host, port) as listener:
        check_secret()  # before the demo is loaded into a database that cannot be served
        migrate_database()
        check_database()
        serve_at(url_of(listener))
        _print_demo_people(url_of(listener))
        serve_on(listener)


@async_command
async def _print_demo_people(url: str) -> None:
    from cli.demo import load_or_renew_demo_people, print_people

    print_people(await load_or_renew_demo_people(), url)
