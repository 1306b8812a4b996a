"""Files and streams that commands cannot use as they are: closed ones, links to themselves, pipes, other formats."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from cli import main

pytestmark = pytest.mark.slow
COMMAND = "from cli import main; main()"
INIT = ("init", "--name", "Acme", "--time-zone", "UTC", "--currency", "EUR", "--user", "Ana", "--email")


@pytest.fixture
def company(command_folder: Path) -> Path:  # commands run in it
    assert CliRunner().invoke(main, [*INIT, "ana@acme.example"]).exit_code == 0
    return command_folder


def last_line(*words: str) -> str:
    result = CliRunner().invoke(main, words)
    assert result.exit_code in {1, 2}
    assert "Traceback" not in result.output
    return result.output.splitlines()[-1]


def ended(words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    line = ["bash", "-c", f'"$0" -c "$1" {words}', sys.executable, COMMAND]
    return subprocess.run(line, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("words", ["export notes >&-", "export company >&-"])
def test_closed_output_is_refused_in_one_line(company, words) -> None:
    result = ended(words)
    assert (result.returncode, result.stderr) == (1, "Error: The standard output is closed. Name a file with -o.\n")


def test_closed_input_is_no_terminal(company) -> None:
    result = ended("init --name Beta --time-zone UTC --currency EUR --user Bo --email bo@beta.example <&-")
    assert (result.returncode, "Beta is ready" in result.stdout) == (0, True)
    asked = ended("init --name Gamma --time-zone UTC --currency EUR --user Bo <&-")
    assert asked.returncode == 2
    assert asked.stderr.splitlines()[-1] == "Error: There is no terminal that could be asked. Give --email."


def test_link_to_itself_is_no_file(company) -> None:
    Path("loop.csv").symlink_to("loop.csv")
    problem = "Error: loop.csv cannot be written: Too many levels of symbolic links."
    assert last_line("export", "notes", "-o", "loop.csv") == problem
    assert Path("loop.csv").is_symlink()


def test_name_of_another_format_is_refused(company) -> None:
    for name in ("notes.pdf", "notes.tsv", "notes.xls"):
        assert last_line("export", "notes", "-o", name) == (
            f"Error: {name} would not be what its name says. Give --format csv or --format xlsx."
        )
        assert not Path(name).exists()
    assert "one ZIP archive" in last_line("export", "company", "-o", "acme.csv")
    for words in (["notes", "-o", "notes.CSV"], ["notes", "-o", "notes"], ["notes", "-o", "n.pdf", "--format", "csv"]):
        assert CliRunner().invoke(main, ["export", *words]).exit_code == 0


@pytest.mark.parametrize("words", [("pipedrive", "--time-zone", "UTC"), ("company",)])
def test_pipe_is_not_imported(company, words) -> None:
    os.mkfifo("pipe.csv")
    assert last_line("import", *words, "pipe.csv").endswith(
        "pipe.csv is a pipe or a device. Write it to a file, and name that."
    )
