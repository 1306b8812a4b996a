"""Custom fields: definitions, options and values (docs/decisions/custom-fields.md)."""

from typing import Any

import pytest
from company_fixture import CompanyFixture
from mutate import create_account, create_record, run_mutation, user_error

TEXT = {"entity": "ORGANIZATION", "type": "TEXT", "name": "Motto"}
OPTIONS = [{"label": "Gold"}, {"label": "Tin"}]
CHOICE = {"entity": "ACCOUNT", "type": "SINGLE_OPTION", "name": "Tier", "options": OPTIONS}


async def test_account_field_rejected_for_prospect(viewer: CompanyFixture) -> None:
    organization, _ = await create_account(viewer)
    prospect = await create_record(viewer, "organizationCreate", name="B")
    field = (await run_mutation(viewer, "fieldCreate", "field { id options { id label } }", **CHOICE))["field"]
    gold = [{"fieldId": field["id"], "optionIds": [field["options"][0]["id"]]}]

    filled = await run_mutation(
        viewer, "accountUpdate", "account { customFields { text } }", id=organization, customFields=gold
    )

    assert filled["account"]["customFields"] == [{"text": "Gold"}]
    error = await user_error(viewer, "organizationUpdate", id=prospect, customFields=gold)
    assert (error[0], error[1][:2]) == ("INVALID", ["customFields", "0"])
    none = [{"fieldId": field["id"]}]
    emptied = await run_mutation(
        viewer, "accountUpdate", "account { customFields { text } }", id=organization, customFields=none
    )
    assert emptied["account"]["customFields"] == []


async def test_deleted_option_kept_where_chosen(viewer: CompanyFixture) -> None:  # edge cases 36, 37
    organization, _ = await create_account(viewer)
    field = (await run_mutation(viewer, "fieldCreate", "field { id options { id label } }", **CHOICE))["field"]
    gold, tin = (option["id"] for option in field["options"])
    value = {"fieldId": field["id"], "optionIds": [gold]}
    await run_mutation(viewer, "accountUpdate", "account { id }", id=organization, customFields=[value])

    options = [{"id": tin, "label": "Zinc"}, {"label": "Lead"}]
    changed = await run_mutation(
        viewer, "fieldUpdate", "field { options { label isDeleted } }", id=field["id"], options=options
    )

    assert changed["field"]["options"] == [
        {"label": "Zinc", "isDeleted": False},
        {"label": "Lead", "isDeleted": False},
        {"label": "Gold", "isDeleted": True},
    ]
    data = await viewer.ask("{ accounts { nodes { customFields { text options { label isDeleted } } } } }")
    assert data["accounts"]["nodes"][0]["customFields"] == [
        {"text": "Gold", "options": [{"label": "Gold", "isDeleted": True}]}
    ]
    for chosen in ([gold], [tin, "3"], ["99"]):
        value = {"fieldId": field["id"], "optionIds": chosen}
        error = await user_error(viewer, "accountUpdate", id=organization, customFields=[value])
        assert (error[0], error[1][:2]) == ("INVALID", ["customFields", "0"])


@pytest.mark.parametrize(
    ("field_type", "value", "text"),
    [
        ("TEXT", {"text": " Onwards "}, "Onwards"),
        ("LARGE_TEXT", {"text": "a\nb"}, "a\nb"),
        ("PHONE", {"text": "+34 1"}, "+34 1"),
        ("AUTOCOMPLETE", {"text": "x"}, "x"),
        ("NUMBER", {"number": -1.5}, "-1.5"),
        ("MONETARY", {"money": {"amount": "1.234", "currency": "KWD"}}, "1.234 KWD"),
        ("DATE", {"date": "2026-02-28"}, "2026-02-28"),
        ("DATE_RANGE", {"dates": {"start": "2026-01-01", "end": "2026-02-01"}}, "2026-01-01 – 2026-02-01"),
        ("TIME", {"time": "09:30:00"}, "09:30:00"),
        ("TIME_RANGE", {"times": {"start": "09:30:00"}}, "09:30:00"),
        ("ADDRESS", {"address": {"formatted": "Quay 1"}}, "Quay 1"),
    ],
)
async def test_custom_value_of_each_type(
    viewer: CompanyFixture, field_type: str, value: dict[str, Any], text: str
) -> None:
    custom_value = {
        "fieldId": await create_record(viewer, "fieldCreate", entity="PERSON", type=field_type, name="F"),
        **value,
    }
    created = await run_mutation(
        viewer, "personCreate", "person { id customFields { text } }", name="Bo", customFields=[custom_value]
    )
    assert created["person"]["customFields"] == [{"text": text}]
    two_members = {**custom_value, **({"text": "x"} if "text" not in value else {"number": 1})}
    error = await user_error(viewer, "personUpdate", id=created["person"]["id"], customFields=[two_members])
    assert (error[0], error[1][:2]) == ("INVALID", ["customFields", "0"])


async def test_custom_value_refers_to_record(viewer: CompanyFixture) -> None:
    bank = await create_record(viewer, "organizationCreate", name="Bank")
    field = await create_record(viewer, "fieldCreate", entity="DEAL", type="ORGANIZATION", name="Payer")
    value = {"fieldId": field, "refersToId": bank}
    payload = "deal { customFields { text refersTo { id } } }"
    deal = await run_mutation(viewer, "dealCreate", payload, title="D", customFields=[value])
    assert deal["deal"]["customFields"] == [{"text": "Bank", "refersTo": {"id": bank}}]


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("values", "code", "field"),
    [
        ({"name": " "}, "BLANK", ["name"]),
        ({"options": [{"label": "A"}]}, "INVALID", ["options"]),
        ({"type": "SINGLE_OPTION"}, "INVALID", ["options"]),
        (
            {"type": "MULTIPLE_OPTIONS", "options": [{"label": "A"}, {"label": "a "}]},
            "TAKEN",
            ["options", "1", "label"],
        ),
        ({"type": "MULTIPLE_OPTIONS", "options": [{"label": "A", "id": "1"}]}, "NOT_FOUND", ["options", "0", "id"]),
    ],
)
async def test_field_create_rejects_invalid_values(
    viewer: CompanyFixture, values: dict[str, Any], code: str, field: list[str]
) -> None:
    assert await user_error(viewer, "fieldCreate", **{**TEXT, **values}) == (code, field)


async def test_inactive_field_keeps_values(viewer: CompanyFixture) -> None:
    field = await create_record(viewer, "fieldCreate", **TEXT)
    await create_record(viewer, "organizationCreate", name="A", customFields=[{"fieldId": field, "text": "On"}])
    query = "{ fields { name } organizations { nodes { customFields { text } } } }"
    before = await viewer.ask(query)

    await run_mutation(viewer, "fieldUpdate", "field { id }", id=field, isActive=False)
    assert await viewer.ask(query) == {"fields": [], "organizations": {"nodes": [{"customFields": []}]}}
    assert (await viewer.ask("{ fields(retired: true) { name isActive } }"))["fields"] == [
        {"name": "Motto", "isActive": False}
    ]
    await run_mutation(viewer, "fieldUpdate", "field { id }", id=field, isActive=True)
    assert await viewer.ask(query) == before


async def test_values_take_the_same_statements_however_many_they_are(viewer: CompanyFixture) -> None:
    organization = await create_record(viewer, "organizationCreate", name="A")
    fields = [
        await create_record(viewer, "fieldCreate", entity="ORGANIZATION", type="NUMBER", name=f"N{n}") for n in "abcd"
    ]
    counts = []
    for number, some in enumerate((fields[:2], fields)):
        values = [{"fieldId": field, "number": number} for field in some]
        await run_mutation(
            viewer, "organizationUpdate", "organization { version }", id=organization, customFields=values
        )
        counts.append(len(viewer.statements))
    twice = [{"fieldId": fields[0], "number": 7}, {"fieldId": fields[0], "number": 8}]
    done = await run_mutation(
        viewer,
        "organizationUpdate",
        "organization { customFields { number } } events { changes { after } }",
        id=organization,
        customFields=twice,
    )

    assert counts[1] <= counts[0] + 1  # the first writes remove no stored values
    assert sorted(value["number"] for value in done["organization"]["customFields"]) == [1, 1, 1, 8]
    assert [change["after"] for event in done["events"] for change in event["changes"]] == [{"number": 8}]
