"""The start of commands: lazy imports, help, exit codes, the log and the server's port."""

import errno
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
import structlog
from click.testing import CliRunner

from cli import main
from cli.lazy_group import LazyGroup
from cli.options import PromptedOption
from log_config import configure_log

HOME = Path(__file__).parents[1]
API_MODULES = {"schema", "resolvers", "endpoints", "web", "strawberry", "graphql", "starlette"}
OPTIONAL_MODULES = {
    *("alembic", "authlib", "httpx2", "limits", "obstore", "pwdlib", "uvicorn", "xlsxwriter"),
    *("demo", "exports", "files", "imports"),
}
PROBE = """
import sys
from cli import main
try:
    main(sys.argv[1:])
finally:
    print(*{name.partition(".")[0] for name in sys.modules}, file=sys.stderr)
"""


def run_command(folder: Path, *words: str) -> tuple[str, set[str]]:
    """Run a command in a process of its own; return its output and the packages that it imported."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(HOME),
        "AFTERWIN_DATABASE_URL": f"sqlite+aiosqlite:///{folder}/afterwin.db",
    }
    process = subprocess.run(
        [sys.executable, "-c", PROBE, *words], env=environment, cwd=folder, capture_output=True, text=True, check=False
    )
    return process.stdout, set(process.stderr.splitlines()[-1].split())


@pytest.mark.parametrize(
    "words",
    [
        *(("--version",), ("--help",), ("flags", "--help"), ("flags", "kill", "--help"), ("flags", "list", "--help")),
        *(("serve", "--help"), ("run", "--help"), ("schema", "--help")),
        *(("import", "--help"), ("import", "pipedrive", "--help")),
    ],
)
def test_help_imports_neither_the_api_nor_the_database(tmp_path: Path, words: tuple[str, ...]) -> None:
    output, packages = run_command(tmp_path, *words)

    assert output
    assert packages & (API_MODULES | OPTIONAL_MODULES | {"settings", "sqlalchemy", "pydantic", "structlog"}) == set()


@pytest.mark.slow
@pytest.mark.parametrize(
    "words", [("flags", "list"), ("flags", "kill", "ledger", "--reason", "Wrong totals.", "--actor", "noor")]
)
def test_flag_commands_import_no_api(tmp_path: Path, words: tuple[str, ...]) -> None:
    _, packages = run_command(tmp_path, *words)

    assert "sqlalchemy" in packages
    assert packages & (API_MODULES | OPTIONAL_MODULES) == set()


@pytest.mark.slow
@pytest.mark.parametrize("words", [("export",), ("documents", "load")])
def test_help_of_commands_imports_no_schema(tmp_path: Path, words: tuple[str, ...]) -> None:
    output, packages = run_command(tmp_path, *words, "--help")

    assert output
    assert packages & API_MODULES == set()


def lazy_groups(group: LazyGroup, *path: str) -> Iterator[tuple[str, LazyGroup]]:
    yield " ".join(path), group
    for name in group.list_commands(click.Context(group)):
        command = group.get_command(click.Context(group), name)
        if isinstance(command, LazyGroup):
            yield from lazy_groups(command, *path, name)


@pytest.mark.parametrize(("path", "group"), list(lazy_groups(main, "afterwin")))
def test_lazy_summaries_begin_as_the_help_of_the_command(path: str, group: LazyGroup) -> None:
    for name, lazy_command in group.lazy_commands.items():
        text = " ".join((lazy_command.load().help or "").split())
        assert text.startswith(lazy_command.summary.rstrip(".")), f"{path} {name}"


@pytest.mark.parametrize(("words", "codes"), [((), "012"), (("flags",), "012345")])
def test_group_help_lists_exit_codes(words: tuple[str, ...], codes: str) -> None:
    epilog = CliRunner().invoke(main, [*words, "--help"]).output.partition("Exit codes:")[2]

    assert [code for code in codes if f" {code} " in " ".join(epilog.split()).join("  ")] == list(codes)


def test_serve_names_the_address_when_the_port_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        result = CliRunner().invoke(main, ["serve", "--port", port])

    assert result.exit_code == 1
    assert result.output.startswith(f"Error: Cannot listen on 127.0.0.1:{port}: Address already in use")


def test_log_has_no_local_variables(capsys: pytest.CaptureFixture[str]) -> None:
    before = structlog.get_config()
    configure_log()
    smtp_password = "a secret"
    try:
        socket.create_connection(("127.0.0.1", len(smtp_password) * 0)).close()
    except OSError:
        structlog.get_logger().exception("email_failed")
    finally:
        structlog.configure(**before)

    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.count("\n") == 1
    assert "a secret" not in output.err


def commands_below(command: click.Command, context: click.Context) -> Iterator[click.Command]:
    """Yield a command and all commands below it."""
    yield command
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            found = command.get_command(context, name)
            assert found is not None
            yield from commands_below(found, context)


def test_every_number_on_the_command_line_has_bounds() -> None:
    """A number beyond what a database holds would end in a traceback."""
    commands = list(commands_below(main, click.Context(main)))
    parameters = [(command.name, each) for command in commands for each in command.params]
    unbounded = [
        (name, each.name)
        for name, each in parameters
        if each.type in {click.INT, click.FLOAT} or (isinstance(each.type, click.IntRange) and each.type.max is None)
    ]
    assert len(parameters) > 100
    assert unbounded == []


@pytest.mark.parametrize(
    ("error", "output"),
    [
        (BrokenPipeError(errno.EPIPE, "Broken pipe"), ""),  # the reader of the pipe left
        (OSError("There is no space."), "Error: There is no space.\n"),
        (OSError(errno.ENOSPC, "No space left on device"), "Error: No space left on device.\n"),
        (PermissionError(errno.EACCES, "Permission denied", "a.csv"), "Error: a.csv: Permission denied.\n"),
    ],
)
def test_command_says_an_error_of_the_system_in_words(error, output):
    @click.command("list")
    def command() -> None:
        raise error

    group = LazyGroup(lazy_commands={})
    group.get_command = lambda _context, _name: command
    result = CliRunner().invoke(group, ["list"])
    assert (result.exit_code, result.output) == (1, output)


def all_options(command: click.Command) -> Iterator[click.Option]:
    """Yield the options of a command and of those below it."""
    context = click.Context(command)
    names = command.list_commands(context) if isinstance(command, click.Group) else ()
    for below in (command.get_command(context, name) for name in names):  # type: ignore[attr-defined]
        yield from all_options(below)
    yield from (each for each in command.params if isinstance(each, click.Option))


def test_options_that_are_asked_for_are_named_to_scripts() -> None:
    asked = [option for option in all_options(main) if option.prompt]

    assert {option.opts[0] for option in asked} >= {"--name", "--email"}
    assert {type(option) for option in asked} == {PromptedOption}


@pytest.mark.parametrize("left_out", ["--name", "--time-zone", "--currency", "--user", "--email"])
def test_script_reads_which_option_of_init_is_missing(left_out: str) -> None:
    given = {"--name": "A", "--time-zone": "UTC", "--currency": "EUR", "--user": "Ana", "--email": "a@b.example"}
    words = [word for name, value in given.items() if name != left_out for word in (name, value)]

    result = CliRunner().invoke(main, ["init", *words])

    assert result.exit_code == 2
    assert result.stderr.endswith(f"Error: There is no terminal that could be asked. Give {left_out}.\n")
