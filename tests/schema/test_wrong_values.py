"""Values with very many mistakes: few are described, because each description reads the whole value again."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest
from company_fixture import CompanyFixture
from graphql.type import definition

from schema.documents import MAX_VALIDATION_ERRORS

MANY = 2_000
WRONG_FIELDS = {f"wrong{number}": 1 for number in range(MANY)}
SAVE = """mutation ($v: SavedViewContentInput!) {
  savedViewCreate(input: {list: DEALS, name: "x", content: $v}) { userErrors { code } }
}"""
MISTAKES = " ".join(f"wrong{number}: 1" for number in range(200))
WRONG: dict[str, tuple[str, dict[str, Any]]] = {
    "variable of a query": ("query ($w: DealWhere) { deals(where: $w) { nodes { id } } }", {"w": WRONG_FIELDS}),
    "variable of a mutation": (
        "mutation ($i: OrganizationUpdateInput!) { organizationUpdate(input: $i) { userErrors { code } } }",
        {"i": {"id": "x", **WRONG_FIELDS}},
    ),
    "literal": (f"{{ organizations(where: {{{MISTAKES}}}) {{ nodes {{ id }} }} }}", {}),
    "enum values": (
        "query ($k: [EventKind!]) { events(kinds: $k) { nodes { kind } } }",
        {"k": ["WRONG"] * MANY},
    ),
    "ids": ("query ($i: [ID!]!) { nodes(ids: $i) { id } }", {"i": [1.5] * MANY}),
    "filter of a saved view": (SAVE, {"v": {"where": WRONG_FIELDS}}),
    "order of a saved view": (SAVE, {"v": {"orderBy": [{"field": "WRONG"}] * MANY}}),
    "filter of an export": ("query ($w: JSON) { export(list: DEALS, where: $w) { url } }", {"w": WRONG_FIELDS}),
}
VALIDATION = import_module("graphql.utilities.validate_input_value")
DESCRIBED = ((VALIDATION, "inspect"), (VALIDATION, "print_for_error"))
"""The functions of graphql-core that describe a value."""
SUGGESTED = ((definition, "suggestion_list"),)
"""The function that looks for names like a wrong one, in a time that grows with its length."""


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    """How often each function was called."""
    counts = dict.fromkeys((name for _, name in DESCRIBED + SUGGESTED), 0)

    def counted(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def count(*arguments: Any) -> Any:
            counts[name] += 1
            return function(*arguments)

        return count

    for module, name in DESCRIBED + SUGGESTED:
        monkeypatch.setattr(module, name, counted(name, getattr(module, name)))
    return counts


@pytest.mark.sqlite_only
@pytest.mark.parametrize("name", WRONG)
async def test_few_mistakes_are_described(viewer: CompanyFixture, calls: dict[str, int], name: str) -> None:
    document, variables = WRONG[name]
    answer = await viewer.answer(document, **variables)

    assert len(answer.errors or answer.data["savedViewCreate"]["userErrors"]) <= MAX_VALIDATION_ERRORS + 1
    described = sum(calls[each] for _, each in DESCRIBED)
    assert described <= 3 * (MAX_VALIDATION_ERRORS + 1)  # the plan, the executor, and what a former member may know
    assert calls["suggestion_list"] == 0


@pytest.mark.sqlite_only
async def test_first_mistake_of_each_argument_is_described(viewer: CompanyFixture, calls: dict[str, int]) -> None:
    wrong = [f"{name}(where: {{a: 1, b: 1, c: 1}}) {{ nodes {{ id }} }}" for name in ("deals", "people")]
    answer = await viewer.answer(f"{{ {' '.join(wrong)} organization(id: 1.5) {{ id }} }}")

    assert [error.message[:40] for error in answer.errors] == [
        "Expected value of type 'DealWhere' not t",
        "Expected value of type 'PersonWhere' not",
        "ID cannot represent a non-string and non",
    ]
    assert calls["print_for_error"] == 2  # the scalar describes its own
