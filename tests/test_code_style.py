"""Sizes of modules and functions, imports at the top, words that were retired, and nothing of the machine."""

import ast
import io
import re
import statistics
import subprocess
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest
from graphql import build_schema

HOME = Path(__file__).parents[1]
PACKAGES = (
    "auth",
    "bench",
    "beta",
    "cli",
    "db",
    "demo",
    "endpoints",
    "exports",
    "files",
    "flags",
    "imports",
    "live",
    "resolvers",
    "schema",
    "web",
)
MODULES = sorted(
    path
    for path in (*(module for package in PACKAGES for module in (HOME / package).rglob("*.py")), *HOME.glob("*.py"))
    if "versions" not in path.parts
)
TESTS = sorted(path for folder in ("bench", "tests") for path in (HOME / folder).rglob("*.py"))
APP_SUFFIXES = {".ts", ".tsx", ".css", ".json"}
SDL = HOME / "schema" / "schema.beta.graphql"

MAX_MODULE_LINES, MEDIAN_MODULE_LINES = 400, 80
MAX_FUNCTION_LINES, MEDIAN_FUNCTION_LINES = 50, 6

RETIRED_WORDS = frozenset(
    {
        "beside",
        "desk",
        "door",
        "doors",
        "entrance",
        "forged",
        "keeper",
        "knock",
        "knocks",
        "nobody",
        "rehearse",
        "rehearsed",
        "somebody",
        "told",
        "whoever",
        "whomever",
    }
)
"""Words for which the field has better ones (docs/concepts.md)."""


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def line_count(node: ast.AST) -> int:
    return node.end_lineno - node.lineno + 1


def name_of(path: Path) -> str:
    return str(path.relative_to(HOME))


def words_of(text: str) -> set[str]:
    """The words of a sentence, and those that make up a name such as `is_open` or `OpenFlag`."""
    return {word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", text)}


def retired_words(path: Path, *, has_made_up_text: bool = False) -> Iterator[str]:
    """Each retired word of a module, with its line. Only docstrings count of the strings of tests."""
    text = path.read_text()
    if not words_of(text) & RETIRED_WORDS:
        return
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        is_text = token.type == tokenize.STRING and (token.string.startswith('"""') or not has_made_up_text)
        if is_text or token.type in {tokenize.NAME, tokenize.COMMENT}:
            for word in words_of(token.string) & RETIRED_WORDS:
                yield f"{name_of(path)}:{token.start[0]} {word}"


def test_modules_are_small() -> None:
    sizes = {name_of(path): len(path.read_text().splitlines()) for path in MODULES}
    assert {name: size for name, size in sizes.items() if size > MAX_MODULE_LINES} == {}
    assert statistics.median(size for size in sizes.values() if size) <= MEDIAN_MODULE_LINES


@pytest.mark.slow
def test_functions_are_small() -> None:
    sizes = {f"{name_of(path)}:{node.lineno}": line_count(node) for path in MODULES for node in functions(path)}
    assert {name: size for name, size in sizes.items() if size > MAX_FUNCTION_LINES} == {}
    assert statistics.median(sizes.values()) <= MEDIAN_FUNCTION_LINES


@pytest.mark.slow
def test_imports_stand_at_the_top() -> None:
    inside = [
        f"{name_of(path)}:{node.lineno}"
        for path in MODULES
        for node in functions(path)
        if any(isinstance(each, ast.Import | ast.ImportFrom) for each in ast.walk(node))
    ]
    assert inside == []


@pytest.mark.slow
def test_retired_words_stand_nowhere() -> None:
    assert [found for path in MODULES for found in retired_words(path)] == []
    assert [found for path in TESTS for found in retired_words(path, has_made_up_text=True)] == []


def test_documentation_uses_no_retired_words() -> None:
    pages = [HOME / "README.md", *(HOME / "docs").rglob("*.md")]
    assert retired_words_of_lines(pages) == []


def test_app_uses_no_retired_words() -> None:
    sources = [path for path in (HOME / "frontend" / "src").rglob("*.*") if path.suffix in APP_SUFFIXES]
    assert len(sources) > 100
    assert retired_words_of_lines(sources) == []


def retired_words_of_lines(paths: list[Path]) -> list[str]:
    """Each retired word of files that are not Python, with its line."""
    return [
        f"{name_of(path)}:{number} {word}"
        for path in paths
        for number, line in enumerate(path.read_text().splitlines(), 1)
        for word in sorted(words_of(line) & RETIRED_WORDS)
    ]


def test_descriptions_use_no_retired_words() -> None:
    schema = build_schema(SDL.read_text())
    texts = [text for kind in schema.type_map.values() for text in descriptions(kind)]
    assert [text for text in texts if words_of(text) & RETIRED_WORDS] == []


def descriptions(kind: object) -> Iterator[str]:
    """The descriptions of a type, of its fields and values, and of their arguments."""
    yield getattr(kind, "description", None) or ""
    for members in ("fields", "values", "args"):
        for member in (getattr(kind, members, None) or {}).values():
            yield from descriptions(member)


def committed_files() -> list[Path]:
    listed = subprocess.run(["git", "ls-files"], cwd=HOME, capture_output=True, text=True, check=False)
    return [HOME / name for name in listed.stdout.splitlines() if "vendor" not in name and (HOME / name).is_file()]


def test_no_file_names_this_machine_or_a_package_index() -> None:
    places = re.compile(rf"{re.escape(str(HOME))}/|https?://\S+/(simple|packages|-)/")
    found = [
        name_of(path)
        for path in committed_files()
        if path != Path(__file__) and places.search(path.read_bytes().decode("utf-8", "ignore"))
    ]
    assert found == []


def test_test_folders_mirror_the_packages() -> None:
    folders = {
        path.name for path in (HOME / "tests").iterdir() if path.is_dir() and not path.name.startswith((".", "_"))
    }
    assert folders - {"contract", "docs", "vectors"} <= set(PACKAGES)
