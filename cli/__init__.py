"""The `afterwin` command. What goes wrong is told in one line, with an exit code that is not 0."""

import click

from cli import companies, data, exporting, files, flags, importing, people, server
from cli.base import ErrorGroup


@click.group(cls=ErrorGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="afterwin")
def main() -> None:
    """Accounts for sales teams: who has bought, what they are worth, and what is planned for them.

    The database is the one that AFTERWIN_DATABASE_URL names; var/afterwin.db (SQLite) if it names none.
    """


for command in (
    companies.company,
    companies.init,
    companies.token,
    data.demo,
    data.rates,
    data.verify,
    exporting.export,
    files.files,
    flags.flags,
    importing.import_,
    people.staff,
    people.user,
    server.migrate,
    server.run,
    server.schema,
    server.serve,
):
    main.add_command(command)
