"""Texts of the app: each catalogue is complete in all languages, and has what the sources name, no more."""

import json
import re
from pathlib import Path

import pytest

SOURCES = Path(__file__).parents[2] / "frontend" / "src"
ENGLISH = sorted(SOURCES.rglob("messages/en.json"))
NAMED = re.compile(r'"([a-z]\w*(?:\.\w+)+)"', re.ASCII)
"""A text in quotes that has the form of a message's name."""
ASKED = re.compile(r'\b(?:[tT]ext\(\s*|[lL]abel(?:=|: ))["`]([a-z]\w*(?:\.\w+)*\.?)', re.ASCII)
"""The name of a message that is shown, or its beginning."""
BEGUN = re.compile(r"`([a-z][\w.]*\.)\$\{", re.ASCII)
"""The beginning of a name that ends with a code."""


def read(path: Path) -> dict[str, str]:
    texts: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return texts


def sources() -> str:
    paths = [path for path in SOURCES.rglob("*.ts*") if "__generated__" not in path.parts]
    return "".join(path.read_text(encoding="utf-8") for path in paths)


def is_known(asked: str, known: set[str]) -> bool:
    return any(name.startswith(asked) for name in known) if asked.endswith(".") else asked in known


@pytest.mark.parametrize("english", ENGLISH, ids=lambda path: path.parent.parent.name)
def test_catalogue_is_complete_in_each_language(english: Path) -> None:
    for other in english.parent.glob("*.json"):
        assert read(other).keys() == read(english).keys()
        assert all(read(other).values())


def test_catalogues_have_what_the_sources_name() -> None:
    written = sources()
    known = {name for path in ENGLISH for name in read(path)}
    beginnings = tuple(BEGUN.findall(written))
    assert {asked for asked in ASKED.findall(written) if not is_known(asked, known)} == set()
    assert {name for name in known - set(NAMED.findall(written)) if not name.startswith(beginnings)} == set()
