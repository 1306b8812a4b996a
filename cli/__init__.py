"""The `afterwin` command. Each subcommand is imported only when it runs."""

import click

from cli.lazy_group import LazyCommand, LazyGroup

COMMANDS = {
    "company": LazyCommand("cli.companies:company", "Suspend and resume companies."),
    "demo": LazyCommand("cli.demo:demo", "Load the demo companies."),
    "documents": LazyCommand("cli.documents:documents", "Load the documents that apps request by their ids."),
    "export": LazyCommand("cli.export:export", "Write a list as CSV or XLSX."),
    "files": LazyCommand("cli.files:files", "Maintain the storage of files."),
    "flags": LazyCommand("cli.flags:flags", "Run a beta: flags, members, invitations, change requests."),
    "import": LazyCommand("cli.import_:import_", "Import records of another system."),
    "init": LazyCommand("cli.companies:init", "Create a company with its first administrator."),
    "migrate": LazyCommand("cli.database:migrate", "Create the tables or bring them to the newest version."),
    "outbox": LazyCommand("cli.outbox:outbox", "List emails of the outbox, or send failed ones again."),
    "purge": LazyCommand("cli.purge:purge", "Delete rows that were kept long enough."),
    "rates": LazyCommand("cli.rates:rates", "Load exchange rates."),
    "run": LazyCommand("cli.run:run", "Migrate, load the demo into an empty database, print tokens, serve."),
    "schema": LazyCommand("cli.print_schema:schema", "Print the GraphQL schema."),
    "serve": LazyCommand("cli.server:serve", "Serve requests until Ctrl-C."),
    "staff": LazyCommand("cli.staff:staff", "Grant, revoke and list staff roles."),
    "token": LazyCommand("cli.tokens:token", "Create, list and revoke API tokens."),
    "user": LazyCommand("cli.users:user", "Invite and list users, and set passwords."),
    "verify": LazyCommand("cli.database:verify", "Compute every roll-up again and compare."),
}


@click.group(
    cls=LazyGroup,
    lazy_commands=COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit codes: 0 done; 1 failed; 2 wrong usage. `afterwin flags --help` lists those of flags.",
)
@click.version_option(package_name="afterwin")
def main() -> None:
    """Accounts for sales teams: past customers, their value, and what is planned for them.

    AFTERWIN_DATABASE_URL names the database. The default is var/afterwin.db (SQLite).
    """
