"""Text files that commands read: which they are, and what is printed about one that is not UTF-8."""

from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from test_cli_beta_walk import commands

from cli import main
from cli.text_file import TEXT_FILE

LATIN_1 = "user\nana@acme.example\nJürgen\n".encode("latin-1")


def command_at(path: tuple[str, ...]) -> click.Command:
    command: click.Command = main
    for name in path:
        assert isinstance(command, click.Group)
        found = command.get_command(click.Context(command), name)
        assert found is not None
        command = found
    return command


def text_arguments() -> Iterator[tuple[str, ...]]:
    for path in commands(main):
        if any(each.type is TEXT_FILE for each in command_at(path).params):
            yield path


def words_of(path: tuple[str, ...], file: Path) -> list[str]:
    """A call of the command with that file, and some word for each other argument."""
    arguments = [each for each in command_at(path).params if isinstance(each, click.Argument)]
    return [*path, *(str(file) if each.type is TEXT_FILE else "x" for each in arguments)]


def test_texts_are_read_by_one_type() -> None:
    readers = {" ".join(path) for path in text_arguments()}
    others = [
        " ".join(path)
        for path in commands(main)
        for each in command_at(path).params
        if isinstance(each.type, click.File) and "r" in each.type.mode
    ]

    assert others == []
    assert readers >= {"documents load", "flags invite bulk", "flags wave put", "rates load"}
    assert readers >= {"flags diff", "flags import", "flags promote"}


@pytest.mark.parametrize("path", list(text_arguments()), ids=" ".join)
@pytest.mark.parametrize(("name", "kind"), [("people.csv", "CSV UTF-8"), ("people.json", "UTF-8")])
def test_line_in_another_encoding_is_named(path: tuple[str, ...], name: str, kind: str, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_bytes(LATIN_1)

    result = CliRunner().invoke(main, words_of(path, file))

    assert result.exit_code == 2
    assert f"{file}: line 3 is not UTF-8; save it as {kind}." in result.output


@pytest.mark.parametrize("content", ["\ufeffuser\r\nJürgen\r\n", "user\rJürgen\r", "user\nJürgen\n"])
def test_marks_and_line_ends_are_no_text(content: str, tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_bytes(content.encode())

    file = TEXT_FILE.convert(str(tmp_path / "people.csv"), None, None)

    assert file.text == "user\nJürgen\n"


def test_missing_file_and_folder_are_refused(tmp_path: Path) -> None:
    for name in ("nothing.csv", "."):
        result = CliRunner().invoke(main, ["rates", "load", str(tmp_path / name)])
        assert (result.exit_code, result.output.splitlines()[-1].startswith("Error: ")) == (2, True)
