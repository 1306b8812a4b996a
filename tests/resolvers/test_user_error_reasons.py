"""Reasons of user errors: a client can make every message from its reason and parameters."""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from company_fixture import CompanyFixture
from mutate import mutation_payload
from schema_walk import GRAPHQL

from resolvers.reasons import SENTENCES, Reason

HOME = Path(__file__).parents[2]
WITH_A_SENTENCE_OF_THEIR_OWN = {
    "resolvers/beta/change_flags.py": 1,  # changes of a beta
}
"""Numbers of errors whose sentence is a parameter, by module. No more shall come."""
SET_ELSEWHERE = {"differences", "code", "refusal"}


def placeholders(reason: Reason) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(SENTENCES[reason][1]) if name is not None}


def raised() -> Iterator[tuple[str, ast.Call]]:
    """Every call that makes a user error, with its module."""
    for path in sorted((HOME / "resolvers").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "MutationError":
                yield str(path.relative_to(HOME)), node


def reasons_of(call: ast.Call) -> set[Reason]:
    """The reasons that a call names; a condition names two."""
    names = [node.attr for node in ast.walk(call.args[0]) if isinstance(node, ast.Attribute)]
    return {Reason[name] for name in names if name in Reason.__members__}


def test_error_has_the_parameters_of_its_sentence() -> None:
    for module, call in raised():
        if module in WITH_A_SENTENCE_OF_THEIR_OWN:
            continue
        given = {keyword.arg for keyword in call.keywords} - SET_ELSEWHERE
        assert reasons_of(call), (module, call.lineno)
        for reason in reasons_of(call):
            assert given == placeholders(reason), (module, call.lineno)


def test_few_errors_have_a_sentence_of_their_own() -> None:
    modules = [module for module, call in raised() if Reason.OTHER in reasons_of(call)]
    assert {module: modules.count(module) for module in modules} == WITH_A_SENTENCE_OF_THEIR_OWN


@pytest.mark.slow
def test_every_reason_is_raised_and_described_by_its_sentence() -> None:
    used = {reason for _, call in raised() for reason in reasons_of(call)}
    assert set(Reason) == used == set(SENTENCES)
    values = GRAPHQL.type_map["UserErrorReason"].values
    texts = {name: value.description for name, value in values.items() if name != "OTHER"}
    assert texts == {reason.name: text for reason, (_, text) in SENTENCES.items() if reason is not Reason.OTHER}


async def test_error_shows_reason_and_parameters(viewer: CompanyFixture) -> None:
    for name, values, reason, params in (
        ("organizationCreate", {"name": "x" * 300}, "TEXT_TOO_LONG", {"count": 300, "most": 255}),
        ("organizationDelete", {"id": "T3JnYW5pemF0aW9uOjc="}, "RECORD_UNKNOWN", {"kind": "ORGANIZATION"}),
        ("companyUpdate", {"currency": "XXX"}, "CURRENCY_UNKNOWN", {"currency": "XXX"}),
    ):
        (error,) = (await mutation_payload(viewer, name, "__typename", **values))["userErrors"]
        assert (error["reason"], error["params"]) == (reason, params)
