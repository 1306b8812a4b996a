"""Explicit null in the inputs of mutations: it empties a field, or it is the user error BLANK with the field."""

from collections.abc import Iterator
from typing import Any

import pytest
from company_fixture import CompanyFixture
from graphql import GraphQLInputObjectType, get_named_type, is_input_object_type, is_required_input_field
from mutate import create_record, run_mutation
from schema_walk import GRAPHQL, value
from strawberry.types.base import StrawberryMaybe, StrawberryOptional

from auth.roles import COMPANY_ROLE_PERMISSIONS, Permission
from db.models import CompanyRole
from resolvers.mutations.inputs import IS_REQUIRED
from schema.object_type import RequirePermission

pytestmark = pytest.mark.sqlite_only

MUTATIONS = GRAPHQL.mutation_type.fields
OF_ADMIN = COMPANY_ROLE_PERMISSIONS[CompanyRole.ADMIN]


def permission(mutation: str) -> Permission:
    extensions = MUTATIONS[mutation].extensions["strawberry-definition"].extensions
    return next(each.permission for each in extensions if isinstance(each, RequirePermission))


def input_of(mutation: str) -> GraphQLInputObjectType:
    kind = get_named_type(MUTATIONS[mutation].args["input"].type)
    assert is_input_object_type(kind)
    return kind


def fields(kind: GraphQLInputObjectType, seen: set[str]) -> Iterator[tuple[str, Any]]:
    """Every field of an input at any depth, but for filters, with its definition."""
    if kind.name in seen or kind.name.endswith(("Where", "Filter")):
        return
    seen.add(kind.name)
    for name, each in kind.fields.items():
        yield f"{kind.name}.{name}", each.extensions["strawberry-definition"]
        if is_input_object_type(inner := get_named_type(each.type)):
            yield from fields(inner, seen)


FIELDS = {name: each for mutation in MUTATIONS for name, each in fields(input_of(mutation), set())}


def required_fields() -> Iterator[tuple[str, str]]:
    """Mutations of a company's administrator, each with a field that may be left out, but not emptied."""
    for mutation in MUTATIONS:
        for name in input_of(mutation).fields:
            if IS_REQUIRED in FIELDS[f"{input_of(mutation).name}.{name}"].metadata and permission(mutation) in OF_ADMIN:
                yield mutation, name


REQUIRED = list(required_fields())


def some_text(*_: str) -> str:
    return '"x"'


def document(mutation: str, field: str) -> str:
    needed = {name: each for name, each in input_of(mutation).fields.items() if is_required_input_field(each)}
    given = [f"{name}: {value(each.type, '', name, some_text)}" for name, each in needed.items()]
    return f"mutation {{ {mutation}(input: {{ {' '.join(given)} {field}: null }}) {{ userErrors {{ code field }} }} }}"


def test_every_field_that_may_be_left_out_takes_null() -> None:
    kinds = {name: each.type for name, each in FIELDS.items() if isinstance(each.type, StrawberryMaybe)}
    assert [name for name, kind in kinds.items() if not isinstance(kind.of_type, StrawberryOptional)] == []
    assert {"DealUpdateInput.title", "FlagUpdateInput.title"} <= set(kinds)


def test_every_field_that_null_may_empty_says_what_null_means() -> None:
    kinds = {name: each for name, each in FIELDS.items() if isinstance(each.type, StrawberryMaybe)}
    emptied = {name: each.description for name, each in kinds.items() if IS_REQUIRED not in each.metadata}
    assert [name for name, text in emptied.items() if "null" not in text.lower()] == []
    assert {"DealUpdateInput.ownerId", "TeamUpdateInput.memberIds"} <= set(emptied)


def test_the_walk_finds_them() -> None:
    assert {("dealUpdate", "title"), ("dealUpdate", "isArchived"), ("teamUpdate", "name")} <= set(REQUIRED)


@pytest.mark.slow
async def test_null_in_a_required_field_is_blank(viewer: CompanyFixture) -> None:
    for mutation, field in REQUIRED:
        errors = (await viewer.ask(document(mutation, field)))[mutation]["userErrors"]
        assert errors == [{"code": "BLANK", "field": ["input", field]}], mutation


async def test_null_empties_a_list(viewer: CompanyFixture) -> None:
    label = await create_record(viewer, "labelCreate", name="Key", entity="PERSON", color="RED")
    filled = {"emails": [{"value": "ann@example.com", "label": "work"}], "labelIds": [label]}
    person = await create_record(viewer, "personCreate", name="Ann", **filled)

    shown = "person { emails { value } labels { name } }"
    emptied = dict.fromkeys([*filled, "phones", "customFields"])
    payload = await run_mutation(viewer, "personUpdate", shown, id=person, **emptied)
    assert payload["person"] == {"emails": [], "labels": []}
