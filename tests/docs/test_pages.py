"""Pages are short, their links and paths lead somewhere, and the facts they repeat are those of the code."""

import hashlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from doc_pages import HOME, LINKED, PAGES, README, anchors, blocks, links, name, spans

MAX_README, MAX_PAGE = 200, 250
LICENSE_SHA256 = "cfc7749b96f63bd31c3c42b5c471bf756814053e847c10f3eb003417bc523d30"
"""Of the text at https://www.apache.org/licenses/LICENSE-2.0.txt."""
PATH = re.compile(r"(?:[\w.-]+/)+[\w.-]*|\w+\.py")
CITATION = re.compile(r"docs/[a-z/-]+\.md(?:#[\w-]+)?")
ENTRY = re.compile(r"^(\w+(?:\.py|/)) +\S", re.MULTILINE)
NO_CODE = ("requirements", "var")


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_page_is_short(page: Path) -> None:
    assert len(page.read_text().splitlines()) <= (MAX_README if page == README else MAX_PAGE)


def link_error(page: Path, target: str) -> str | None:
    """What is wrong with a link; None if it leads somewhere."""
    path, _, anchor = target.partition("#")
    file = (page.parent / path).resolve() if path else page
    if not file.exists():
        return f"{target}: no such file"
    if anchor and anchor not in anchors(file):
        return f"{target}: no such heading"
    return None


@pytest.mark.parametrize("page", LINKED, ids=name)
def test_links_of_a_page_resolve(page: Path) -> None:
    assert [error for target in links(page) if (error := link_error(page, target))] == []


def test_link_is_rejected_when_its_target_is_missing() -> None:
    assert link_error(README, "docs/nonsense.md") is not None
    assert link_error(README, "docs/api.md#nonsense") is not None


def test_citations_of_the_code_resolve() -> None:
    """Docstrings and comments name pages of docs/, and their headings."""
    listed = subprocess.run(["git", "ls-files", "*.py", "*.ts", "*.tsx"], cwd=HOME, capture_output=True, check=True)
    sources = [HOME / name for name in listed.stdout.decode().split() if HOME / name != Path(__file__)]
    cited = {(name(path), target) for path in sources for target in CITATION.findall(path.read_text())}
    assert len(cited) > 150
    assert [(place, error) for place, target in sorted(cited) if (error := link_error(README, target))] == []


def test_readme_links_every_page() -> None:
    linked = {(HOME / target.partition("#")[0]).resolve() for target in links(README)}
    assert [name(page) for page in PAGES if page != README and page not in linked] == []


def tree() -> set[str]:
    """The files and folders in the tree of the architecture page, as they are written there."""
    block = next(blocks(HOME / "docs" / "architecture.md", "text"))
    return set(ENTRY.findall(block.text))


def test_architecture_page_shows_the_tree() -> None:
    folders = {path.parent for path in HOME.glob("*/*") if path.suffix in {".py", ".md"} or path.name == "package.json"}
    there = {f"{folder.name}/" for folder in folders if not folder.name.startswith((".", "_"))}
    there |= {path.name for path in HOME.glob("*.py")}
    assert tree() == there - {f"{folder}/" for folder in NO_CODE}


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_paths_of_a_page_exist(page: Path) -> None:
    roots = {entry.rstrip("/") for entry in tree()}
    paths = [span for span in spans(page) if PATH.fullmatch(span) and span.split("/")[0] in roots]
    assert [path for path in paths if not (HOME / path).exists()] == []


def test_readme_names_the_demo_users() -> None:
    demo = "".join(path.read_text() for path in sorted((HOME / "demo").glob("*.py")))
    emails = set(re.findall(r"[\w.]+@[\w.]+\.example", README.read_text()))
    assert emails
    assert [email for email in emails if f'"{email}"' not in demo] == []


def test_changelog_begins_with_the_unreleased_changes() -> None:
    headings = re.findall(r"^## (.+)$", (HOME / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert headings[0] == "Unreleased"


def test_licence_is_the_official_text() -> None:
    assert hashlib.sha256((HOME / "LICENSE").read_bytes()).hexdigest() == LICENSE_SHA256
