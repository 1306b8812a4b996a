"""Filters by labels, contact points, values and custom fields."""

import pytest
from factories import deal, organization, person

from db.folded_columns import custom_text
from db.ids import global_id
from db.models import (
    Address,
    ContactPoint,
    Currency,
    CustomValue,
    Field,
    FieldEntity,
    FieldOption,
    FieldType,
    Label,
    LabelEntity,
    OrganizationLabel,
    Pipeline,
    Stage,
)


async def found(viewer, root, label, **where):
    input_type = {"people": "Person", "organizations": "Organization", "deals": "Deal"}[root]
    document = f"query ($where: {input_type}Where!) {{ {root}(where: $where) {{ nodes {{ {label} }} }} }}"
    return sorted(row[label] for row in (await viewer.ask(document, where=where))[root]["nodes"])


async def test_people_by_email_and_phone(viewer):
    async with viewer.uow() as uow:
        for name, email, phone in (
            ("International", "Ana@North.example", "+34 600 12-34-56"),
            ("National", "ana@south.example", "0600123456"),
            ("Other", "bo@north.example", "+34 600 12 34 57"),
            ("Zero in brackets", "cy@south.example", "+34 (0)600 123 456"),
        ):
            await person(uow, name, emails=(ContactPoint(email),), phones=(ContactPoint("1"), ContactPoint(phone)))
        await person(uow, "None")

    async def people(**where):
        return await found(viewer, "people", "name", **where)

    assert await people(email={"eq": "ANA@north.example"}) == ["International"]
    assert await people(email={"startsWith": "ana@"}) == ["International", "National"]
    assert await people(email={"contains": "north", "startsWith": "b"}) == ["Other"]
    is_none_of = {"notIn": ["ana@north.example", "bo@north.example", "CY@south.example"]}
    assert await people(email=is_none_of) == ["National", "None"]
    assert await people(email={"isNull": True}) == ["None"]
    one_number = ["International", "National", "Zero in brackets"]
    for asked in (
        "+34600123456",
        "600 12 34 56",
        "0600-123456",
        "0034 600 123456",
        "+34 (0)600 123456",
        "６００１２３４５６",
    ):
        assert await people(phone={"eq": asked}) == one_number, asked
    assert await people(phone={"contains": "3456"}) == one_number
    assert await people(phone={"eq": "%"}) == []


async def test_records_by_labels(viewer):
    async with viewer.uow() as uow:
        labels = [{"entity": LabelEntity.ORGANIZATION, "name": name} for name in ("Hot", "Key")]
        hot, key = await uow.insert(Label, labels)
        for name, ids in (("Both", (hot, key)), ("Hot", (hot,)), ("None", ())):
            row_id = await organization(uow, name)
            await uow.insert(OrganizationLabel, [{"organization_id": row_id, "label_id": each} for each in ids])
    hot, key = global_id("Label", hot), global_id("Label", key)

    async def organizations(**labels):
        return await found(viewer, "organizations", "name", labels=labels)

    assert await organizations(anyOf=[hot, key]) == ["Both", "Hot"]
    assert await organizations(allOf=[hot, key]) == ["Both"]
    assert await organizations(noneOf=[key]) == ["Hot", "None"]
    assert await organizations(isNull=True) == ["None"]


async def test_deals_by_value_and_pipeline(viewer):
    async with viewer.uow() as uow:
        await uow.insert(Currency, [{"code": "ZZZ", "name": "Z", "symbol": "Z", "decimal_points": 0}])
        first, second = await uow.insert(Pipeline, [{"name": "First"}, {"name": "Second"}])
        (stage,) = await uow.insert(Stage, [{"pipeline_id": second, "name": "New"}])
        await deal(uow, title="Euro", value=100_50)
        await deal(uow, title="Coarse", value=100, currency_code="ZZZ", stage_id=stage)
    assert await found(viewer, "deals", "title", value={"gt": "100"}) == ["Euro"]
    assert await found(viewer, "deals", "title", value={"gte": "100", "lte": "100.5"}) == ["Coarse", "Euro"]
    assert await found(viewer, "deals", "title", pipelineId={"eq": global_id("Pipeline", second)}) == ["Coarse"]
    assert await found(viewer, "deals", "title", pipelineId={"eq": global_id("Pipeline", first)}) == []


KEYS = {FieldType.ADDRESS: "a", FieldType.NUMBER: "b", FieldType.SINGLE_OPTION: "c"}


async def with_fields(viewer):
    async with viewer.uow() as uow:
        row_id = await organization(uow, "Northwind")
        values = {
            FieldType.ADDRESS: {"address": Address("1 Quay, Córdoba"), "text": "1 Quay, Córdoba"},
            FieldType.NUMBER: {"number": 4.0},
            FieldType.SINGLE_OPTION: {"options": ",7,", "text": "Gold"},
        }
        for kind, key in KEYS.items():
            field = {"entity": FieldEntity.ORGANIZATION, "key": key, "name": key, "folded_name": key, "type": kind}
            (field_id,) = await uow.insert(
                Field, [{**field, "options": (FieldOption(7, "Gold"), FieldOption(8, "Tin"))}]
            )
            value = values[kind]
            text = custom_text(value.get("text"))
            await uow.insert(CustomValue, [{"field_id": field_id, "subject_id": row_id, **value, **text}])


async def test_custom_fields_of_each_kind(viewer):
    await with_fields(viewer)

    async def organizations(**custom):
        return await found(viewer, "organizations", "name", custom=[custom])

    assert await organizations(key="a", text={"contains": "CORDOBA"}) == ["Northwind"]
    assert await organizations(key="c", options={"anyOf": ["7"]}) == ["Northwind"]
    assert await organizations(key="c", options={"anyOf": [8]}) == []
    assert await organizations(key="b", number={"gt": 3}) == ["Northwind"]


@pytest.mark.sqlite_only  # refused before the list is read
async def test_custom_conditions_that_match_no_field_are_refused(viewer):
    await with_fields(viewer)
    asked = "query ($custom: [CustomFieldFilter!]) { organizations(where: {custom: $custom}) { totalCount } }"
    deep = asked.replace("custom: $custom", "deals: {some: {custom: $custom}}")
    for document, custom, said in (
        (asked, {"key": "z", "isNull": False}, "No custom field of these records has the key 'z'."),
        (deep, {"key": "a", "isNull": False}, "No custom field of these records has the key 'a'."),
        (asked, {"key": "b", "text": {"eq": "4"}}, "its condition is `number` or `isNull`."),
        (asked, {"key": "a", "number": {"eq": 4}}, "its condition is `text` or `isNull`."),
        (asked, {"key": "c", "options": {"allOf": ["9"]}}, "has no option with the id '9'."),
    ):
        code, message = await viewer.refusal(document, custom=[custom])
        assert (code, message.endswith(said)) == ("BAD_USER_INPUT", True), message
