"""A document is validated by the rules that can find a mistake in it."""

import pytest
from graphql import Source, parse, validate
from schema_walk import GRAPHQL

from schema.documents import documents
from schema.validation_rules import RULES, rules_for

WITHOUT = ["{ viewer { user { name } } }", '{ organization(id: "x") { nothing } }', "fragment F on User { name }"]
WITH = [
    "{ organization(id: $id) { id } }",
    "query ($id: ID!) { viewer { user { name } } }",
    "query ($id: Int) { organization(id: $id) { id } }",
    "query ($id: ID!) { viewer { ...F } } fragment F on Viewer { user { name(id: $other) } }",
    '{ organization(id: "$") { id } }',
]


@pytest.mark.sqlite_only
@pytest.mark.parametrize("text", [*WITHOUT, *WITH])
def test_fewer_rules_find_the_same_mistakes(text: str) -> None:
    all_mistakes = validate(GRAPHQL, parse(text), RULES, hide_suggestions=True)

    assert [each.message for each in documents.parse(text).validate(GRAPHQL)] == [each.message for each in all_mistakes]
    assert (len(rules_for(Source(text))) < len(RULES)) == (text in WITHOUT)
