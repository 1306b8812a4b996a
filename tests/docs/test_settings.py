"""Every setting in the documentation exists, and every setting is documented with its default."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest
from pydantic import SecretStr

sys.path.insert(0, str(Path(__file__).parent))

from doc_pages import HOME, PAGES, group_commands, name

from cli import main
from settings import Settings

PREFIX = "AFTERWIN_"
NAME = re.compile(rf"{PREFIX}[A-Z_]*[A-Z]")
ROW = re.compile(rf"^\| `({PREFIX}\w+)` \| ([^|]+) \| [^|]+ \| [^|]+ \|$", re.MULTILINE)
SETTINGS = {PREFIX + field.upper(): field for field in Settings.model_fields}


def command_line_variables(group: click.Group) -> Iterator[str]:
    for _, command in group_commands(group):
        if isinstance(command, click.Group):
            yield from command_line_variables(command)
        for parameter in command.params:
            if isinstance(parameter.envvar, str):
                yield parameter.envvar


def variables_of_tests() -> set[str]:
    """The variables that only tests read."""
    files = [path for path in (HOME / "tests").rglob("*.py") if path.parent != Path(__file__).parent]
    return {found for path in files for found in NAME.findall(path.read_text())}


def documented_defaults() -> dict[str, str]:
    return {key: value.strip("` ") for key, value in ROW.findall((HOME / "docs" / "configuration.md").read_text())}


def written(value: Any) -> str:
    """A default as the page writes it."""
    plain = value.get_secret_value() if isinstance(value, SecretStr) else value
    if isinstance(plain, bool):
        return str(plain).lower()
    if isinstance(plain, frozenset | tuple):
        return str(list(plain))
    return str(plain) or "empty"


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_settings_of_a_page_exist(page: Path) -> None:
    known = {*SETTINGS, *command_line_variables(main)}
    known |= variables_of_tests() if page.name == "development.md" else set()
    assert set(NAME.findall(page.read_text())) - known == set()


def test_configuration_page_documents_every_setting() -> None:
    assert set(documented_defaults()) == set(SETTINGS)


@pytest.mark.parametrize("setting", sorted(SETTINGS))
def test_documented_default_is_the_default(setting: str) -> None:
    assert documented_defaults()[setting] == written(Settings.model_fields[SETTINGS[setting]].default)
