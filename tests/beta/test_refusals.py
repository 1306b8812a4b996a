"""Refusals of changes: each is raised with the parameters of its sentence, and the app says it in its languages."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from beta.refusals import Refusal

HOME = Path(__file__).parents[2]
MESSAGES = HOME / "frontend" / "src" / "beta" / "parts" / "messages"
PREFIX = "beta.refusal."
NAMED_ELSEWHERE = {Refusal.BLANK, Refusal.CONTROL_CHARACTER, Refusal.INVITATION_NO_LONGER_VALID}
"""Refusals of a table of `error_from_validation`, and that of an exception of its own."""
NAME = re.compile(r"\{(\w+)\}", re.ASCII)
SELECT = re.compile(r", select, .*\}\}", re.ASCII)


def placeholders(refusal: Refusal) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(refusal.value) if name is not None}


def raised() -> Iterator[tuple[str, ast.Call]]:
    """Every call that refuses a change by a name, with its place."""
    for folder in ("beta", "cli", "resolvers"):
        for path in sorted((HOME / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "ChangeError":
                    yield f"{path.relative_to(HOME)}:{node.lineno}", node


def refusals_of(call: ast.Call) -> set[Refusal]:
    names = [each.attr for each in ast.walk(call.args[1]) if isinstance(each, ast.Attribute)]
    return {Refusal[name] for name in names if name in Refusal.__members__}


def test_refusals_have_the_parameters_of_their_sentences() -> None:
    for place, call in raised():
        given = {keyword.arg for keyword in call.keywords}
        for refusal in refusals_of(call):
            assert given == placeholders(refusal), place


def test_every_refusal_is_raised() -> None:
    used = {refusal for _, call in raised() for refusal in refusals_of(call)}
    assert used | NAMED_ELSEWHERE == set(Refusal)


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_app_says_each_refusal(language: str) -> None:
    texts = json.loads((MESSAGES / f"{language}.json").read_text(encoding="utf-8"))
    said = {key.removeprefix(PREFIX): text for key, text in texts.items() if key.startswith(PREFIX)}
    assert said.keys() == Refusal.__members__.keys()
    for name, text in said.items():
        without_options = SELECT.sub("}", text)
        assert set(NAME.findall(without_options)) <= placeholders(Refusal[name]), name
