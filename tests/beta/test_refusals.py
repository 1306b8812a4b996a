"""Refusals of changes: each is raised with the parameters of its sentence, and the app says it in its languages."""

import ast
import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from string import Formatter
from typing import Any, get_args

import pytest

from beta.data_refusals import REFUSALS
from beta.errors import ChangeError
from beta.files.flag_file import parse_flag_file
from beta.ops.kinds import AnyOp, read_ops
from beta.refusals import Refusal
from flags.data_faults import DataFault

HOME = Path(__file__).parents[2]
MESSAGES = HOME / "frontend" / "src" / "beta" / "parts" / "messages"
PREFIX = "beta.refusal."
OF_TABLES = {refusal for refusal, _ in REFUSALS.values()} | {Refusal[fault.name] for fault in DataFault}
"""Refusals of values, by Pydantic's names of errors and by ours."""
NAMED_ELSEWHERE = {*OF_TABLES, Refusal.VALUE_MALFORMED, Refusal.INVITATION_NO_LONGER_VALID}
"""Those, the one of unknown errors, and that of an exception of its own."""
WRONG: Sequence[Any] = (
    None,
    True,
    1.5,
    -1,
    10**12,
    "",
    "x",
    "\0",
    "y" * 20_000,
    [],
    {},
    [1] * 600,
    "2026-03-01T09:00:00",
)
"""Values of which each field of a change refuses some."""
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


@pytest.mark.slow
def test_refusals_have_the_parameters_of_their_sentences() -> None:
    for place, call in raised():
        given = {keyword.arg for keyword in call.keywords}
        for refusal in refusals_of(call):
            assert given == placeholders(refusal), place


@pytest.mark.slow
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


def changes_with_a_wrong_value() -> Iterator[tuple[str, Any]]:
    """Every field of every change with every wrong value."""
    for op_type in get_args(get_args(AnyOp)[0]):
        kind = op_type.model_fields["kind"].default
        for name in {*op_type.model_fields, "unknown"} - {"kind"}:
            for value in WRONG:
                yield f"{kind} {name} {str(value)[:20]}", {"kind": kind, name: value}


def problems_of(change: Any) -> Sequence[ChangeError]:
    try:
        read_ops([change])
    except ChangeError as error:
        return error.problems
    return ()


def test_refusals_of_wrong_values_say_what_is_wrong() -> None:
    found = {problem.refusal for _, change in changes_with_a_wrong_value() for problem in problems_of(change)}
    assert Refusal.VALUE_MALFORMED not in found
    assert len(found) > 12
    assert {problem.refusal for problem in problems_of({"kind": "NO_SUCH"})} == {Refusal.CHANGE_UNKNOWN}


@pytest.mark.parametrize("content", [5, [], {"flags": 5}, {"flags": [5]}, {"flags": [{"key": 1}]}, {"format": "x"}])
def test_a_file_of_another_form_is_refused_by_codes(content: Any) -> None:
    with pytest.raises(ChangeError) as refused:
        parse_flag_file(content)
    assert Refusal.VALUE_MALFORMED not in {problem.refusal for problem in refused.value.problems}


def test_faults_of_data_are_refusals() -> None:
    assert all(Refusal[fault.name].value == fault.value for fault in DataFault)
    assert len(list(Refusal)) == len(Refusal.__members__)
