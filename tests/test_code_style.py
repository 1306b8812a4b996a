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
from client_schema import full_schema

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
TEXT_SUFFIXES = {".css", ".graphql", ".html", ".js", ".json", ".md", ".mjs", ".toml", ".ts", ".tsx", ".yaml"}
FOREIGN_TEXTS = ("package-lock.json", "tests/vectors/", "openapi.yaml", "web/dist/", "web/vendor/")
"""Files that other projects wrote, or that a tool makes."""

INLINE_CODE = re.compile(r"`[^`]*`")

MAX_MODULE_LINES, MEDIAN_MODULE_LINES = 400, 80
MAX_FUNCTION_LINES, MEDIAN_FUNCTION_LINES = 50, 6
MAX_TEST_NAME = 60
CLIENTS = {"httpx2.AsyncClient", "httpx2.Client", "httpx2.get"}
TEST_NAME = re.compile(r"^(?:async )?def (test_\w+)", re.MULTILINE)

VAGUE_WORDS = frozenset({"How", "Tell", "What", "Whether", "Who", "Whose"})
"""Words that begin no docstring of a function: it says what is returned, not what is asked."""

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
def test_imports_stand_at_the_top_but_those_of_commands() -> None:
    """A command imports what it needs when it runs, so that its help starts fast."""
    inside = [
        f"{name_of(path)}:{node.lineno}"
        for path in MODULES
        if not name_of(path).startswith("cli/")
        for node in functions(path)
        if any(isinstance(each, ast.Import | ast.ImportFrom) for each in ast.walk(node))
    ]
    assert inside == []


@pytest.mark.slow
def test_texts_of_clients_are_normalized_in_one_place() -> None:
    """Unicode's own function takes the square of a run of marks."""
    found = [
        f"{path.relative_to(HOME)}"
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text()))
        if (isinstance(node, ast.Attribute) and ast.unparse(node) in {"unicodedata.normalize", "ucd_3_2_0.normalize"})
        or (
            isinstance(node, ast.ImportFrom)
            and node.module == "unicodedata"
            and "normalize" in {n.name for n in node.names}
        )
    ]
    assert set(found) == {"db/text.py"}


@pytest.mark.slow
def test_retired_words_stand_nowhere() -> None:
    assert [found for path in MODULES for found in retired_words(path)] == []
    assert [found for path in TESTS for found in retired_words(path, has_made_up_text=True)] == []


def test_texts_use_no_retired_words() -> None:
    """Documentation, the app, pages, deployment: all committed files but Python. A `code` may be an old one."""
    texts = [path for path in committed_files() if is_own_text(path)]
    assert {"docs", "frontend", "schema", "web"} <= {path.relative_to(HOME).parts[0] for path in texts}
    assert [found for path in texts for found in retired_words_of_lines(path)] == []


def is_own_text(path: Path) -> bool:
    return path.suffix in TEXT_SUFFIXES and not any(place in name_of(path) for place in FOREIGN_TEXTS)


def retired_words_of_lines(path: Path) -> Iterator[str]:
    """Each retired word of a file that is not Python, with its line."""
    text = path.read_text()
    if not any(word in text.lower() for word in RETIRED_WORDS):
        return
    for number, line in enumerate(text.splitlines(), 1):
        for word in words_of(INLINE_CODE.sub("", line)) & RETIRED_WORDS:
            yield f"{name_of(path)}:{number} {word}"


@pytest.mark.slow
def test_descriptions_use_no_retired_words() -> None:
    schema = full_schema()
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


def vague_docstrings() -> Iterator[str]:
    """Yield the functions whose docstring does not say what they return or do. Resolvers name what a field shows."""
    for path in MODULES:
        if path.relative_to(HOME).parts[0] in {"bench", "demo", "resolvers"}:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not node.name.startswith("__"):
                is_property = any("property" in ast.unparse(each) for each in node.decorator_list)
                first = (ast.get_docstring(node) or "").partition(" ")[0]
                if first in VAGUE_WORDS and not is_property:
                    yield f"{path.relative_to(HOME)}:{node.lineno} {node.name}"


def test_docstrings_of_functions_begin_with_verbs() -> None:
    assert list(vague_docstrings()) == []


@pytest.mark.slow
def test_no_file_names_this_machine_or_a_package_index() -> None:
    places = re.compile(rf"{re.escape(str(HOME))}/|https?://\S+/(simple|packages|-)/")
    found = [
        name_of(path)
        for path in committed_files()
        if path != Path(__file__) and places.search(path.read_bytes().decode("utf-8", "ignore"))
    ]
    assert found == []


def test_names_of_tests_are_short() -> None:
    names = [name for path in TESTS for name in TEST_NAME.findall(path.read_text())]
    assert len(names) > 1000
    assert [name for name in names if len(name) > MAX_TEST_NAME] == []


def hurried_clients(path: Path) -> Iterator[str]:
    """Clients over the network that wait for an answer for five seconds only, as they do if nothing is said."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {
            "httpx2.AsyncClient",
            "httpx2.Client",
            "httpx2.get",
        }:
            words = {keyword.arg: ast.unparse(keyword.value) for keyword in node.keywords}
            if "timeout" not in words and "transport" not in words:
                yield f"{name_of(path)}:{node.lineno}"


@pytest.mark.slow
def test_no_client_hurries_a_busy_machine() -> None:
    assert [found for path in TESTS if "bench" not in path.parts for found in hurried_clients(path)] == []


def test_test_folders_mirror_the_packages() -> None:
    folders = {
        path.name for path in (HOME / "tests").iterdir() if path.is_dir() and not path.name.startswith((".", "_"))
    }
    assert folders - {"contract", "docs", "vectors"} <= set(PACKAGES)
