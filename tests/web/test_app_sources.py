"""The app's sources: every form keeps what is typed, and every text of a browser's storage may fail to be kept."""

import re
from collections.abc import Iterator
from pathlib import Path

SOURCES = Path(__file__).parents[2] / "frontend" / "src"
FORM, FIELD = re.compile(r"<form\b"), re.compile(r"<(?:input|textarea)\b")
WITHOUT_DRAFT = {
    "app/filters/builder.tsx": "a filter is no change",
    "beta/audit/filter.tsx": "a filter is no change",
    "beta/flag/kill.tsx": "what is dangerous is typed each time",
    "settings/profile/password.tsx": "passwords are never kept",
}
"""Forms that do not keep what is typed, and why."""
WITHOUT_NAME = re.compile(r'type="(?:search|file|checkbox|range)"|\{\.\.\.(?:shared|input|props)\}|role="combobox"')
"""Fields that belong to no change, or have their names from elsewhere."""
UNNAMED = {
    "beta/flag/facts.tsx": "a key that confirms a deletion",
    "beta/parts/condition_fields.tsx": "rows that are added one by one",
}
"""Fields without a name, and why."""


def sources() -> Iterator[tuple[str, str]]:
    """Yield the path and the text of each source of the app that is written by hand."""
    for path in sorted(SOURCES.rglob("*.ts*")):
        if "__generated__" not in path.parts and ".test." not in path.name:
            yield path.relative_to(SOURCES).as_posix(), path.read_text("utf-8")


def tag_at(text: str, start: int) -> str:
    """The tag that begins at a place; braces may hold arrows, which do not end it."""
    depth = 0
    for index in range(start, len(text)):
        depth += {"{": 1, "}": -1}.get(text[index], 0)
        if text[index] == ">" and depth == 0:
            return text[start : index + 1]
    return text[start:]


def tags(pattern: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    for path, text in sources():
        if path.endswith(".tsx"):
            yield from ((path, tag_at(text, match.start())) for match in pattern.finditer(text))


def test_forms_keep_what_is_typed() -> None:
    forms = list(tags(FORM))
    assert len(forms) > 25
    assert {path for path, tag in forms if "data-draft=" not in tag} == WITHOUT_DRAFT.keys()


def test_fields_have_the_names_by_which_they_are_kept() -> None:
    fields = [(path, tag) for path, tag in tags(FIELD) if not WITHOUT_NAME.search(tag)]
    assert len(fields) > 80
    assert {path for path, tag in fields if " name=" not in " ".join(tag.split())} == UNNAMED.keys()


def test_texts_are_kept_in_storages_by_one_function() -> None:
    assert [path for path, text in sources() if ".setItem(" in text] == ["app/storage.ts"]
