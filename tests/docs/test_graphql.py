"""Every GraphQL document in the documentation is valid in the committed schema, and every error code is explained."""

import json
import re
import sys
from pathlib import Path

import pytest
from graphql import GraphQLEnumType, GraphQLSchema, parse, validate

sys.path.insert(0, str(Path(__file__).parent))

from client_schema import full_schema
from doc_pages import HOME, PAGES, all_blocks, name, shell_commands, spans


@pytest.fixture(scope="module")
def schema() -> GraphQLSchema:
    return full_schema()


def documents() -> list[tuple[str, str]]:
    """The documents of all pages, each with its place: in blocks, in the bodies of curl, and in code spans."""
    found = [(block.place, block.text) for block in all_blocks("graphql")]
    for page in PAGES:
        for place, command in shell_commands(page):
            bodies = [word for word in command if command[0] == "curl" and word.startswith('{"query"')]
            found += [(place, json.loads(body)["query"]) for body in bodies]
        found += [(name(page), span) for span in spans(page) if re.match(r"\{ \w+", span)]
    return found


@pytest.mark.parametrize(("place", "document"), [pytest.param(*each, id=each[0]) for each in documents()])
def test_document_is_valid(schema: GraphQLSchema, place: str, document: str) -> None:
    assert [error.message for error in validate(schema, parse(document))] == [], place


@pytest.mark.parametrize(
    ("enum", "page"), [("UserErrorCode", "api.md"), ("StaffRole", "beta.md"), ("CompanyRole", "authentication.md")]
)
def test_page_explains_every_value(schema: GraphQLSchema, enum: str, page: str) -> None:
    kind = schema.type_map[enum]
    assert isinstance(kind, GraphQLEnumType)
    explained = set(spans(HOME / "docs" / page))
    assert set(kind.values) - explained == set()
