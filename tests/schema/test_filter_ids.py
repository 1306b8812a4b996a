"""Every condition on ids refuses the id of another type: it would find nothing, and say nothing."""

from collections.abc import Iterator
from typing import Any

import pytest
from company_fixture import CompanyFixture
from graphql import GraphQLInputObjectType, get_named_type, get_nullable_type, is_list_type
from mutate import run_mutation
from schema_walk import GRAPHQL

from db.ids import global_id

OTHER = global_id("SavedView", 1)
COMBINED = {"and", "or", "not"}
CHECKED_BY_FIELD = {"custom"}
"""Conditions whose ids depend on the custom field that they name."""
LISTS = {
    name: get_named_type(field.args["where"].type)
    for name, field in GRAPHQL.query_type.fields.items()
    if "where" in field.args and "totalCount" in get_named_type(field.type).fields
}
"""Names of the lists, with the inputs of their filters."""


def id_conditions(kind: GraphQLInputObjectType) -> Iterator[dict[str, Any]]:
    """Yield a filter for each condition on ids, at any depth, that asks for `OTHER`."""
    for name, field in kind.fields.items():
        named = get_named_type(field.type)
        if name in COMBINED | CHECKED_BY_FIELD:
            continue
        if isinstance(named, GraphQLInputObjectType):
            yield from ({name: inner} for inner in id_conditions(named))
        elif named.name == "ID":
            yield {name: [OTHER] if is_list_type(get_nullable_type(field.type)) else OTHER}


@pytest.mark.slow
@pytest.mark.sqlite_only  # refused before the list is read
@pytest.mark.parametrize("name", LISTS)
async def test_ids_of_another_type_are_refused(viewer: CompanyFixture, name: str) -> None:
    document = f"query ($where: {LISTS[name].name}) {{ {name}(where: $where) {{ totalCount }} }}"
    for where in id_conditions(LISTS[name]):
        code, message = await viewer.refusal(document, where=where)
        assert (code, "takes the id of a" in message) == ("BAD_USER_INPUT", True), (where, message)


def test_conditions_are_found() -> None:
    found = [where for kind in LISTS.values() for where in id_conditions(kind)]
    assert {"accounts", "activities", "deals", "organizations", "people"} <= LISTS.keys()
    assert {"ownerId": {"in": [OTHER]}} in found
    assert {"deals": {"some": {"labels": {"anyOf": [OTHER]}}}} in found


ENTITIES = {"DealWhere": "DEAL", "PersonWhere": "PERSON"}
"""Entity of the labels that a filter takes; others take labels of organizations."""


def label_conditions(kind: GraphQLInputObjectType, ids: list[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the entity and a filter for each condition on labels, at any depth."""
    for name, field in kind.fields.items():
        named = get_named_type(field.type)
        if name == "labels":
            for operator in ("anyOf", "allOf", "noneOf"):
                yield ENTITIES.get(kind.name, "ORGANIZATION"), {name: {operator: ids}}
        elif isinstance(named, GraphQLInputObjectType) and name not in COMBINED:
            yield from ((entity, {name: inner}) for entity, inner in label_conditions(named, ids))


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name, kind in LISTS.items() if any(label_conditions(kind, []))])
async def test_labels_of_other_records_are_refused(viewer: CompanyFixture, name: str) -> None:
    """A label that is not there any more is not: a saved view may have it."""
    document = f"query ($where: {LISTS[name].name}) {{ {name}(where: $where) {{ totalCount }} }}"
    for entity in ("DEAL", "ORGANIZATION", "PERSON"):
        label = (await run_mutation(viewer, "labelCreate", "label { id }", entity=entity, name=entity))["label"]["id"]
        for right, where in label_conditions(LISTS[name], [global_id("Label", 7), label]):
            answer = await viewer.answer(document, where={"not": {"or": [where]}})
            assert [f"is of the kind {entity}" in error.message for error in answer.errors or []] == (
                [] if entity == right else [True]
            ), (where, answer)


TYPES = {"USER": {"User"}, "ORGANIZATION": {"Organization", "Account"}, "PERSON": {"Person"}}
"""Types of the ids that a field of each type refers to."""


@pytest.mark.parametrize("field_type", TYPES)
async def test_custom_fields_refer_to_one_type(viewer: CompanyFixture, field_type: str) -> None:
    field = {"entity": "DEAL", "type": field_type, "name": "Refers"}
    key = (await run_mutation(viewer, "fieldCreate", "field { key }", **field))["field"]["key"]
    document = "query ($custom: CustomFieldFilter!) { deals(where: {custom: [$custom]}) { totalCount } }"
    for type_name in set().union(*TYPES.values()):
        for condition in ({"eq": global_id(type_name, 7)}, {"notIn": [global_id(type_name, 7)]}):
            answer = await viewer.answer(document, custom={"key": key, "refersTo": condition})
            is_right = type_name in TYPES[field_type]
            assert (answer.errors is None) is is_right, (type_name, answer)
            if not is_right:
                assert answer.errors[0].message.endswith(
                    f"is of type {field_type}; it does not refer to the type {type_name}."
                )
    answer = await viewer.answer(document, custom={"key": key, "refersTo": {"eq": "ME"}})
    assert (answer.errors is None) is (field_type == "USER")
