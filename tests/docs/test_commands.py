"""Every command line in the documentation exists, and every command is documented."""

import re
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from doc_pages import HOME, PAGES, commands, group_commands, name, shell_commands, spans

from cli import main

CLI_PAGE = HOME / "docs" / "cli.md"
ANY = ("…", "...", "COMMAND")
"""Words that stand for any command."""
CHECKED = (click.Choice, click.IntRange)


def afterwin_lines() -> Iterator[tuple[str, list[str]]]:
    """The words behind `afterwin` in shell blocks and code spans, each with its place."""
    for page in PAGES:
        for place, command in shell_commands(page):
            if Path(command[0]).name == "afterwin":
                yield place, command[1:]
        for span in spans(page):
            found = re.match(r"(?:\.venv/bin/)?afterwin (.+)", span)
            if found is not None:
                yield name(page), shlex.split(found[1])


def command_error(words: list[str]) -> str | None:
    """What is wrong with a command line; None if it can be parsed."""
    command: click.Command = main
    path, rest = ["afterwin"], list(words)
    while isinstance(command, click.Group):
        if not rest or rest[0] in {"--help", *ANY}:
            return None
        child = command.get_command(click.Context(command), rest[0])
        if child is None:
            return f"{' '.join(path)} has no command {rest[0]}"
        path.append(rest.pop(0))
        command = child
    return _option_error(command, [word for word in rest if word != "--help"])


def _option_error(command: click.Command, words: list[str]) -> str | None:
    context = click.Context(command)
    try:
        values, rest, _ = command.make_parser(context).parse_args(words)
        for parameter in command.params:
            value = values.get(parameter.name)
            if isinstance(value, str) and isinstance(parameter.type, CHECKED):
                parameter.type.convert(value, parameter, context)
    except click.UsageError as wrong:
        return wrong.format_message()
    return f"{command.name} takes no {rest}" if rest else None


@pytest.mark.parametrize(("place", "words"), [pytest.param(*line, id=" ".join(line[1])) for line in afterwin_lines()])
def test_command_line_exists(place: str, words: list[str]) -> None:
    assert command_error(words) is None, place


@pytest.mark.parametrize(
    "words", [["flags", "nonsense"], ["serve", "--nonsense"], ["flags", "set-stage", "accounts", "NONSENSE"]]
)
def test_command_line_is_rejected_when_it_does_not_exist(words: list[str]) -> None:
    assert command_error(words) is not None


def visible_commands(group: click.Group, *path: str) -> Iterator[str]:
    for key, command in group_commands(group):
        if isinstance(command, click.Group):
            yield from visible_commands(command, *path, key)
        elif not command.hidden:
            yield " ".join((*path, key))


def test_cli_page_documents_every_command() -> None:
    documented = {" ".join(words) for place, words in afterwin_lines() if place == name(CLI_PAGE)}
    assert [command for command in visible_commands(main) if command not in documented] == []


def make_targets() -> set[str]:
    return set(re.findall(r"^([a-z-]+):.*## ", (HOME / "Makefile").read_text(), re.MULTILINE))


def made(page: Path) -> Iterator[str]:
    """The targets that a page passes to make."""
    lines = [command for _, command in shell_commands(page)]
    lines += [words for span in spans(page) if span.startswith("make ") for words in commands(span)]
    for command in lines:
        if command[0] == "make":
            yield from (word for word in command[1:] if "=" not in word)


def test_make_targets_exist() -> None:
    assert [(name(page), target) for page in PAGES for target in made(page) if target not in make_targets()] == []


def test_development_page_documents_every_make_target() -> None:
    assert make_targets() - set(made(HOME / "docs" / "development.md")) == set()


def test_python_modules_exist() -> None:
    lines = [(place, command) for page in PAGES for place, command in shell_commands(page) if "-m" in command]
    modules = [(place, command[command.index("-m") + 1].replace(".", "/")) for place, command in lines]
    own = [(place, module) for place, module in modules if (HOME / module.split("/")[0]).exists()]
    missing = [each for each in own if not any((HOME / f"{each[1]}{end}").exists() for end in (".py", "/__main__.py"))]
    assert missing == []
