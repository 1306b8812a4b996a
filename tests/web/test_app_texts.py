"""Texts of the app: each catalogue is complete in all languages, and has what the sources name, no more."""

import json
import re
from pathlib import Path

import pytest

from resolvers.reasons import SENTENCES, Reason

SOURCES = Path(__file__).parents[2] / "frontend" / "src"
ENGLISH = sorted(SOURCES.rglob("messages/en.json"))
NAMED = re.compile(r'"([a-z]\w*(?:\.\w+)+)"', re.ASCII)
"""A text in quotes that has the form of a message's name."""
ASKED = re.compile(r'\b(?:[tT]ext\(\s*|[lL]abel(?:=|: ))["`]([a-z]\w*(?:\.\w+)*\.?)', re.ASCII)
"""The name of a message that is shown, or its beginning."""
BEGUN = re.compile(r"`([a-z][\w.]*\.)\$\{", re.ASCII)
"""The beginning of a name that ends with a code."""

REFUSAL = "refusal."
PLACEHOLDER = re.compile(r"\{(\w+)", re.ASCII)
SHOWN_BY_CODE = {
    Reason.EMPTY,
    Reason.LAST_ADMINISTRATOR,
    Reason.PLACEHOLDER_UNDECIDED,
    Reason.RECORD_CHANGED,
    Reason.RECORD_UNKNOWN,
}
"""Reasons of which the sentence of their code says as much."""
OF_PROGRAMS = {
    Reason.CODE_OR_ID,
    Reason.COUNT_OUT_OF_RANGE,
    Reason.DATE_ORDER_UNKNOWN,
    Reason.DECIMAL_MARK_UNKNOWN,
    Reason.DUE_TWICE,
    Reason.HASH_MALFORMED,
    Reason.HEADER_ROW_OUT_OF_RANGE,
    Reason.IMPORT_KIND_UNKNOWN,
    Reason.KEY_REUSED,
    Reason.NO_CHANGE,
    Reason.OTHER,
    Reason.OTHER_MEMBER,
}
"""Reasons that the app never meets: its forms offer no such input."""
OF_ACCOUNTS = {
    Reason.COLUMN_WITHOUT_ACTIVITIES,
    Reason.FIELD_OF_ACCOUNTS,
    Reason.NEVER_AN_ACCOUNT,
    Reason.NOT_AN_ACCOUNT,
    Reason.NOT_TO_OVERDUE,
    Reason.NO_PLANNED_ACTIVITY,
    Reason.NO_WORKING_DAY,
    Reason.OTHER_ACTIVITY_NEXT,
}
"""Reasons that the texts of all users must not name. The board explains them by code and field."""


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


@pytest.mark.parametrize("language", ["en", "es"])
def test_reasons_have_a_sentence_in_the_app(language: str) -> None:
    texts = read(SOURCES / "app" / "messages" / f"{language}.json")
    refusals = {name.removeprefix(REFUSAL): text for name, text in texts.items() if name.startswith(REFUSAL)}
    assert refusals.keys() == {reason.name for reason in set(Reason) - SHOWN_BY_CODE - OF_PROGRAMS - OF_ACCOUNTS}
    for name, text in refusals.items():
        assert set(PLACEHOLDER.findall(text)) <= set(PLACEHOLDER.findall(SENTENCES[Reason(name)][1])), name
