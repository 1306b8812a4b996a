"""The `afterwin` command. What goes wrong is told in one line, with an exit code that is not 0."""

import click

from cli import companies, demo_and_data, export, files, flags, import_, server, users
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
    demo_and_data.demo,
    demo_and_data.rates,
    demo_and_data.verify,
    export.export,
    files.files,
    flags.flags,
    import_.import_,
    users.staff,
    users.user,
    server.migrate,
    server.run,
    server.schema,
    server.serve,
):
    main.add_command(command)
