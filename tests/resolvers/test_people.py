"""People: creation, contact points, links, deletion and restore."""

from typing import Any

import pytest
from company_fixture import CompanyFixture
from mutate import create_account, create_record, event_kinds, run_mutation, user_error

PAYLOAD = "person { name emails { value label isPrimary } phones { value } organization { name } }"


async def test_person_create_with_contact_points(viewer: CompanyFixture) -> None:
    organization, _ = await create_account(viewer)
    created = await run_mutation(
        viewer,
        "personCreate",
        PAYLOAD,
        name=" Bo Lind ",
        organizationId=organization,
        emails=[{"value": "Bo@X.example"}, {"value": "home@x.example", "label": "home", "isPrimary": True}],
        phones=[{"value": "+46 1"}],
    )
    assert created["person"] == {
        "name": "Bo Lind",
        "emails": [
            {"value": "bo@x.example", "label": "work", "isPrimary": False},
            {"value": "home@x.example", "label": "home", "isPrimary": True},
        ],
        "phones": [{"value": "+46 1"}],
        "organization": {"name": "Northwind"},
    }


async def test_linked_activities_follow_person(viewer: CompanyFixture) -> None:
    first, _ = await create_account(viewer, "A")
    other, _ = await create_account(viewer, "B")
    person = await create_record(viewer, "personCreate", name="Bo", organizationId=first)
    call = await create_record(viewer, "activityTypeCreate", name="Call")
    await create_record(viewer, "activityCreate", subject="Ring", typeId=call, personId=person, dueDate="2026-03-19")

    await run_mutation(viewer, "personUpdate", "person { id }", id=person, organizationId=other)

    data = await viewer.ask("{ accounts(orderBy: {field: NAME}) { nodes { name nextActivity { subject } } } }")
    assert data["accounts"]["nodes"] == [
        {"name": "A", "nextActivity": None},
        {"name": "B", "nextActivity": {"subject": "Ring"}},
    ]


async def test_person_deleted_and_restored(viewer: CompanyFixture) -> None:
    person = await create_record(viewer, "personCreate", name="Bo")
    assert await event_kinds(viewer, "personDelete", id=person) == ["PERSON_DELETED"]
    assert (await viewer.ask("{ people { totalCount } }"))["people"]["totalCount"] == 0
    assert await event_kinds(viewer, "personRestore", id=person) == ["PERSON_RESTORED"]
    assert await user_error(viewer, "personRestore", id=person) == ("NOT_FOUND", ["id"])


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("values", "code", "field"),
    [
        ({"name": "a\nb"}, "INVALID", ["name"]),
        ({"name": "😀" * 256}, "TOO_LONG", ["name"]),
        ({"emails": [{"value": "nobody"}]}, "INVALID", ["emails", "0", "value"]),
        (
            {"emails": [{"value": "a@x.example", "isPrimary": True}, {"value": "b@x.example", "isPrimary": True}]},
            "INVALID",
            ["emails", "1", "isPrimary"],
        ),
        ({"phones": [{"value": " "}]}, "BLANK", ["phones", "0", "value"]),
    ],
)
async def test_person_update_rejects_invalid_values(
    viewer: CompanyFixture, values: dict[str, Any], code: str, field: list[str]
) -> None:
    person = await create_record(viewer, "personCreate", name="Bo")
    assert await user_error(viewer, "personUpdate", id=person, **values) == (code, field)


async def test_names_of_any_script_are_kept(viewer: CompanyFixture) -> None:  # edge case 33
    for name in ("😀" * 255, "שלום עולם", "محمد", "Ō\u0308 x"):
        data = await run_mutation(viewer, "personCreate", "person { name }", name=name)
        assert data["person"]["name"] == name
