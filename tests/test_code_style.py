"""The house: small rooms, nothing of this machine, and a README that tells every command."""

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from cli import main

HOME = Path(__file__).parents[1]
ROOMS = ("auth", "bench", "cli", "db", "demo", "exports", "files", "imports", "resolvers", "schema", "web")
MODULES = sorted(
    path
    for path in (*(each for room in ROOMS for each in (HOME / room).rglob("*.py")), *HOME.glob("*.py"))
    if "versions" not in path.parts
)


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def lines(node: ast.AST) -> int:
    return node.end_lineno - node.lineno + 1


def median(numbers: list[int]) -> int:
    return sorted(numbers)[len(numbers) // 2]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(HOME)))
def test_a_room_is_small_and_its_functions_are(path: Path) -> None:
    assert len(path.read_text().splitlines()) <= 400
    assert [node.name for node in functions(path) if lines(node) > 50] == []


def test_the_usual_room_and_function_are_much_smaller() -> None:
    assert median([len(path.read_text().splitlines()) for path in MODULES if path.stat().st_size]) <= 100
    assert median([lines(node) for path in MODULES for node in functions(path)]) <= 7


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(HOME)))
def test_imports_stand_on_top(path: Path) -> None:
    inside = [
        node.name
        for node in functions(path)
        if any(isinstance(each, ast.Import | ast.ImportFrom) for each in ast.walk(node))
    ]
    assert inside == []


def committed() -> list[Path]:
    listed = subprocess.run(["git", "ls-files"], cwd=HOME, capture_output=True, text=True, check=False)
    return [HOME / name for name in listed.stdout.splitlines() if "vendor" not in name and (HOME / name).is_file()]


def test_no_file_tells_of_the_machine_it_was_made_on() -> None:
    places = re.compile(rf"{re.escape(str(HOME))}/|https?://\S+/(simple|packages|-)/")
    told = []
    for path in committed():
        text = path.read_bytes().decode("utf-8", "ignore")
        if path != Path(__file__) and places.search(text):
            told.append(path.name)
    assert told == []


def commands(group: click.Group, *path: str) -> Iterator[str]:
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from commands(command, *path, name)
        else:
            yield " ".join((*path, name))


@pytest.mark.parametrize("command", list(commands(main)))
def test_the_readme_tells_every_command(command: str) -> None:
    assert f"afterwin {command}" in (HOME / "README.md").read_text()


def test_the_readme_tells_every_make_target() -> None:
    targets = re.findall(r"^([a-z-]+):.*## ", (HOME / "Makefile").read_text(), re.MULTILINE)
    told = (HOME / "README.md").read_text()
    assert [target for target in targets if f"make {target}" not in told] == []


def test_tests_mirror_the_house() -> None:
    rooms = {path.name for path in (HOME / "tests").iterdir() if path.is_dir() and not path.name.startswith((".", "_"))}
    assert rooms - {"contract", "vectors"} <= set(ROOMS)
