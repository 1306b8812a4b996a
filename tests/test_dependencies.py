"""Every package that product code imports is declared in pyproject.toml, and the licence is in the metadata."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterable
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PRODUCT = [path.removesuffix(".py") for path in PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["only-include"]]


def normalize(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def declared_distributions() -> set[str]:
    return distributions(PROJECT["project"]["dependencies"])


def optional_distributions() -> set[str]:
    return distributions(each for extra in PROJECT["project"]["optional-dependencies"].values() for each in extra)


def distributions(requirements: Iterable[str]) -> set[str]:
    return {normalize(re.split(r"[\[<>=~!;\s]", each)[0]) for each in requirements}


def imported_modules(path: Path) -> set[str]:
    """Top-level names of the modules that a file imports."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.partition(".")[0])
    return names


def product_files() -> list[Path]:
    return [
        file
        for name in PRODUCT
        for file in ([ROOT / f"{name}.py"] if (ROOT / f"{name}.py").exists() else (ROOT / name).rglob("*.py"))
    ]


@pytest.mark.slow
def test_imports_are_declared_dependencies() -> None:
    imported = set().union(*map(imported_modules, product_files()))
    external = imported - set(sys.stdlib_module_names) - set(PRODUCT)
    installed, declared = packages_distributions(), declared_distributions() | optional_distributions()
    undeclared = {name for name in external if not {normalize(each) for each in installed[name]} & declared}
    assert undeclared == set()


def test_locks_contain_declared_dependencies() -> None:
    for lock in ("run.txt", "dev.txt"):
        text = (ROOT / "requirements" / lock).read_text(encoding="utf-8")
        locked = {normalize(name) for name in re.findall(r"^([A-Za-z0-9._-]+)(?:\[\S+\])?==", text, re.MULTILINE)}
        assert declared_distributions() <= locked
        assert "://" not in text
        assert text.count("--hash=sha256:") >= len(locked)


def test_project_metadata_names_licence() -> None:
    assert PROJECT["project"]["license"] == "Apache-2.0"
    assert all(list(ROOT.glob(pattern)) for pattern in PROJECT["project"]["license-files"])
