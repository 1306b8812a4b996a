from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest
from factories import deal, organization

from db.filters import FilterContext, build_condition
from db.folded_columns import custom_text
from db.models import CustomValue, Deal, Field, FieldEntity, FieldType, Organization, Person
from db.moment import Moment
from db.statements import select_live


async def load_rows(viewer, model, where):
    context = FilterContext(Moment(datetime(2026, 3, 18, 10, tzinfo=UTC)), UTC, viewer.company.unit)
    query = select_live(model).where(build_condition(model, {"custom": [where]}, context))
    async with viewer.database.snapshot() as snapshot:
        return await snapshot.for_company(viewer.company.id).all(query)


KEYS = {type_: f"{number:040x}" for number, type_ in enumerate(FieldType)}
VALUES = {
    FieldType.TEXT: custom_text("Größer"),
    FieldType.NUMBER: {"number": 2.5},
    FieldType.MONETARY: {"amount": 1500, "currency": "JPY"},
    FieldType.DATE: {"day": date(2026, 3, 18)},
    FieldType.TIME: {"time_value": time(9, 30)},
    FieldType.MULTIPLE_OPTIONS: {"options": ",3,17,", **custom_text("Red, Blue")},
    FieldType.SINGLE_OPTION: {"options": ",7,"},
    FieldType.USER: {"refers_to": 5},
}


@pytest.mark.parametrize(
    ("type_", "where", "with_value", "without"),
    [
        (FieldType.TEXT, {"text": {"eq": "GRÖSSER"}}, True, False),
        (FieldType.TEXT, {"text": {"ne": "grosser"}}, False, True),
        (FieldType.TEXT, {"text": {"contains": "öss", "starts_with": "gr"}}, True, False),
        (FieldType.TEXT, {"text": {"contains": "x"}}, False, False),
        (FieldType.TEXT, {"text": {"not_in": ["x", "Größer"]}}, False, True),
        (FieldType.TEXT, {"text": {"is_null": True}}, False, True),
        (FieldType.TEXT, {"is_null": False}, True, False),
        (FieldType.TEXT, {"is_null": True}, False, True),
        (FieldType.NUMBER, {"number": {"gt": 2, "lt": 2.6}}, True, False),
        (FieldType.NUMBER, {"number": {"eq": 2}}, False, False),
        (FieldType.MONETARY, {"amount": {"eq": Decimal(1500)}}, True, False),
        (FieldType.MONETARY, {"amount": {"lt": Decimal("1500.5"), "gt": Decimal("1499.5")}}, True, False),
        (FieldType.MONETARY, {"amount": {"eq": Decimal(15)}}, False, False),
        (FieldType.DATE, {"date": {"gte": date(2026, 3, 18)}}, True, False),
        (FieldType.DATE, {"date": {"lt": date(2026, 3, 18)}}, False, False),
        (FieldType.TIME, {"time": {"lt": time(9, 31)}}, True, False),
        (FieldType.TIME, {"time": {"gt": time(9, 30)}}, False, False),
        (FieldType.MULTIPLE_OPTIONS, {"options": {"any_of": [1, 17]}}, True, False),
        (FieldType.MULTIPLE_OPTIONS, {"options": {"any_of": [1, 7]}}, False, False),
        (FieldType.MULTIPLE_OPTIONS, {"options": {"any_of": []}}, False, False),
        (FieldType.MULTIPLE_OPTIONS, {"options": {"all_of": [17, 3]}}, True, False),
        (FieldType.MULTIPLE_OPTIONS, {"options": {"all_of": [17, 4]}}, False, False),
        (FieldType.MULTIPLE_OPTIONS, {"options": {"none_of": [3]}}, False, True),
        (FieldType.MULTIPLE_OPTIONS, {"options": {"none_of": [4]}}, True, True),
        (FieldType.MULTIPLE_OPTIONS, {"text": {"contains": "Blue"}}, True, False),
        (FieldType.USER, {"refers_to": {"in_": [5]}}, True, False),
        (FieldType.USER, {"refers_to": {"ne": 5}}, False, True),
    ],
)
async def test_custom_field_filter_matches_by_type(viewer, type_, where, with_value, without):
    async with viewer.uow() as uow:
        filled = await organization(uow, "With")
        await organization(uow, "Without")
        fields = [{"entity": FieldEntity.ORGANIZATION, "key": KEYS[type_], "name": "F", "type": type_}]
        (field_id,) = await uow.insert(Field, fields)
        await uow.insert(CustomValue, [{"field_id": field_id, "subject_id": filled, **VALUES[type_]}])
    expected = [name for name, is_match in (("With", with_value), ("Without", without)) if is_match]
    rows = await load_rows(viewer, Organization, {"key": KEYS[type_], **where})
    assert sorted(row.name for row in rows) == expected


async def test_custom_field_filter_is_limited_to_its_entity(viewer):
    async with viewer.uow() as uow:
        sale = await deal(uow)
        fields = [
            {"entity": entity, "key": "a" * 40, "name": "F", "type": FieldType.NUMBER}
            for entity in (FieldEntity.DEAL, FieldEntity.PERSON)
        ]
        deal_field_id, _ = await uow.insert(Field, fields)
        await uow.insert(CustomValue, [{"field_id": deal_field_id, "subject_id": sale, "number": 1.0}])
    where = {"key": "a" * 40, "number": {"eq": 1}}
    assert [row.id for row in await load_rows(viewer, Deal, where)] == [sale]
    assert await load_rows(viewer, Person, where) == []
