"""Activity types: creation and deactivation."""

import pytest
from company_fixture import CompanyFixture
from mutate import create_account, create_record, run_mutation, user_error


async def test_activity_type_created_and_deactivated(viewer: CompanyFixture) -> None:
    visit = await create_record(viewer, "activityTypeCreate", name="Site Visit", isContact=True)
    assert (await viewer.ask("{ activityTypes { key name isContact isActive } }"))["activityTypes"] == [
        {"key": "site_visit", "name": "Site Visit", "isContact": True, "isActive": True}
    ]
    assert await user_error(viewer, "activityTypeCreate", name="site  visit") == ("TAKEN", ["name"])
    await run_mutation(viewer, "activityTypeUpdate", "activityType { id }", id=visit, isActive=False)
    assert await user_error(viewer, "activityCreate", subject="Go", typeId=visit) == ("INVALID", ["typeId"])


@pytest.mark.slow
async def test_change_of_contact_applies_to_past_activities(viewer: CompanyFixture) -> None:
    organization, _ = await create_account(viewer)
    visit = await create_record(viewer, "activityTypeCreate", name="Visit")
    done = {"subject": "Go", "typeId": visit, "doneAt": "2026-03-10T09:00:00Z", "organizationId": organization}
    await create_record(viewer, "activityCreate", **done)

    async def last_contact() -> str | None:
        return (await viewer.ask("{ accounts { nodes { lastContactedAt } } }"))["accounts"]["nodes"][0][
            "lastContactedAt"
        ]

    assert await last_contact() is None
    for is_contact, expected in ((True, "2026-03-10T09:00:00Z"), (False, None)):
        payload = "activityType { isContact } events { kind changes { field after } }"
        changed = await run_mutation(viewer, "activityTypeUpdate", payload, id=visit, isContact=is_contact)
        assert changed["activityType"] == {"isContact": is_contact}
        changes = [{"field": "isContact", "after": is_contact}]
        assert changed["events"] == [{"kind": "SETTINGS_CHANGED", "changes": changes}]
        assert await last_contact() == expected
