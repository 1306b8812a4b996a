"""Names and JSON values of recorded changes: those of the API, for every column that can be logged."""

from collections.abc import Iterator
from datetime import date, time
from typing import Any

import pytest
from client_schema import full_schema, public_schema
from company_fixture import CompanyFixture
from graphql import GraphQLObjectType, get_named_type
from mutate import create_account, create_record, run_mutation

from db.custom_value_json import PARTS, custom_value_json
from db.ids import global_id
from db.labels_and_custom_values import VALUE_COLUMNS
from db.logged_columns import KIND_COLUMNS, is_logged, to_json_value
from db.mentions import MENTIONS
from db.merging.merge import RULES
from db.models import (
    Account,
    Address,
    ContactPoint,
    Field,
    FieldEntity,
    FieldOption,
    FieldType,
    Note,
    Organization,
    Team,
)
from db.row import Row, select_rows
from db.row_changes import SUBJECTS
from db.teams import MEMBERS
from resolvers.change_visibility import ACCOUNT_ONLY_FIELDS, api_field_name

FULL, PUBLIC = full_schema(), public_schema()
SIDE_CHANGES = ("labels", "custom_fields.0123456789abcdef")


def logged() -> Iterator[tuple[type[Row], str]]:
    """Every column that the log can name, with its model."""
    for model in SUBJECTS:
        for column in model.c:
            if is_logged(model, column.name) and column.name not in KIND_COLUMNS:
                yield model, column.name
    for model, rules in RULES.items():
        yield from ((model, name) for name in (*rules.inherited, *rules.joined, *SIDE_CHANGES))
        yield from rules.references.items()
    yield Team, MEMBERS.name
    yield Note, MENTIONS.name
    yield Account, "won_value"


LOGGED = sorted(set(logged()), key=str)


def has_field(graphql_schema: Any, type_name: str, path: str) -> bool:
    """Whether a type has a field; a path leads through the types of its fields."""
    graphql_type = graphql_schema.type_map.get(type_name)
    for name in path.split("."):
        if not isinstance(graphql_type, GraphQLObjectType) or name not in graphql_type.fields:
            return False
        graphql_type = get_named_type(graphql_type.fields[name].type)
        if name == "customFields":  # its key follows, which no type knows
            return True
    return True


@pytest.mark.parametrize(("model", "column"), LOGGED, ids=lambda part: getattr(part, "__name__", part))
def test_recorded_column_has_name_of_api(model: type[Row], column: str) -> None:
    names = [model.__name__, "Account"] if model is Organization else [model.__name__]
    assert any(has_field(FULL, name, api_field_name(column)) for name in names)


def test_recorded_column_is_public_or_gated() -> None:
    for model, column in LOGGED:
        is_public = has_field(PUBLIC, model.__name__, api_field_name(column))
        assert is_public is (model is not Account and column not in ACCOUNT_ONLY_FIELDS), (model, column)


def test_json_objects_have_names_of_api() -> None:
    values = {
        "Address": Address(*range(len(Address._fields))),
        "ContactPoint": ContactPoint(*range(len(ContactPoint._fields))),
        "FieldOption": FieldOption(*range(len(FieldOption._fields))),
    }
    for name, value in values.items():
        assert to_json_value(value).keys() <= FULL.type_map[name].fields.keys()


VALUES: dict[str, Any] = {
    "text": "Gold",
    "number": 1.5,
    "amount": 1250,
    "currency": "EUR",
    "options": ",3,",
    "refers_to": 7,
    "day": date(2026, 3, 1),
    "day_until": date(2026, 3, 2),
    "time_value": time(9),
    "time_value_until": time(10),
    "address": Address(postal_code="27001"),
}
SHOWN: dict[FieldType, Any] = {
    **{kind: {"text": "Gold"} for kind in FieldType if kind not in PARTS},
    FieldType.NUMBER: {"number": 1.5},
    FieldType.MONETARY: {"money": {"amount": "12.50", "currency": "EUR"}},
    FieldType.DATE: {"date": "2026-03-01"},
    FieldType.DATE_RANGE: {"dates": {"start": "2026-03-01", "end": "2026-03-02"}},
    FieldType.TIME: {"time": "09:00:00"},
    FieldType.TIME_RANGE: {"times": {"start": "09:00:00", "end": "10:00:00"}},
    FieldType.SINGLE_OPTION: {"options": [{"id": "3", "label": "Gold"}]},
    FieldType.MULTIPLE_OPTIONS: {"options": [{"id": "3", "label": "Gold"}]},
    FieldType.USER: {"refersTo": global_id("User", 7)},
    FieldType.ORGANIZATION: {"refersTo": global_id("Organization", 7)},
    FieldType.PERSON: {"refersTo": global_id("Person", 7)},
    FieldType.ADDRESS: {"address": {"postalCode": "27001"}},
}


async def test_custom_values_have_shape_of_api(viewer: CompanyFixture) -> None:
    assert VALUES.keys() == set(VALUE_COLUMNS) - {"folded", "folded_start"}
    assert SHOWN.keys() == set(FieldType)
    async with viewer.uow() as uow:
        (field_id,) = await uow.insert(Field, [field_row(FieldType.TEXT)])
        field: Any = await uow.first(select_rows(Field).where(Field.c.id == field_id))
        for field_type, shown in SHOWN.items():
            value = await custom_value_json(uow, field._replace(type=field_type), VALUES)
            assert value == shown
            assert value.keys() <= FULL.type_map["CustomValue"].fields.keys()
        assert await custom_value_json(uow, field, None) is None


def field_row(field_type: FieldType) -> dict[str, Any]:
    options = (FieldOption(3, "Gold"), FieldOption(4, "Silver"))
    columns = {"entity": FieldEntity.ORGANIZATION, "key": "0" * 40, "name": "Level", "folded_name": "level"}
    return {**columns, "type": field_type, "options": options, "position": 0}


async def test_changes_of_won_deal_have_names_of_api(viewer: CompanyFixture) -> None:
    _, deal = await create_account(viewer)
    document = "{ events(first: 100) { nodes { kind changes { field before after } } } }"
    nodes = (await viewer.ask(document))["events"]["nodes"]
    (created,) = [node for node in nodes if node["kind"] == "DEAL_CREATED"]
    assert deal
    fields = {change["field"]: change["after"] for change in created["changes"]}
    assert (fields["value.amount"], fields["value.currency"]) == ("100.00", "EUR")
    assert not {"wonOn", "closedAt", "creatorId", "organizationId"} & fields.keys()


async def test_merge_conflicts_have_names_and_ids_of_api(viewer: CompanyFixture) -> None:
    away, into, later = [await create_record(viewer, "organizationCreate", name=name) for name in "ABC"]
    person = await create_record(viewer, "personCreate", name="Bo", organizationId=away)
    await run_mutation(viewer, "organizationMerge", "organization { id }", id=away, intoId=into)
    await run_mutation(viewer, "personUpdate", "person { id }", id=person, organizationId=later)
    undone = await run_mutation(viewer, "organizationMergeUndo", "conflicts { id field now before }", id=away)
    assert undone["conflicts"] == [{"id": person, "field": "organization", "now": later, "before": away}]
