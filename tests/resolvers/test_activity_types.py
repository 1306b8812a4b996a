"""Activity types: creation and deactivation."""

from company_fixture import CompanyFixture
from mutate import create_record, run_mutation, user_error


async def test_activity_type_created_and_deactivated(viewer: CompanyFixture) -> None:
    visit = await create_record(viewer, "activityTypeCreate", name="Site Visit", isContact=True)
    assert (await viewer.ask("{ activityTypes { key name isContact isActive } }"))["activityTypes"] == [
        {"key": "site_visit", "name": "Site Visit", "isContact": True, "isActive": True}
    ]
    assert await user_error(viewer, "activityTypeCreate", name="site  visit") == ("TAKEN", ["name"])
    await run_mutation(viewer, "activityTypeUpdate", "activityType { id }", id=visit, isActive=False)
    assert await user_error(viewer, "activityCreate", subject="Go", typeId=visit) == ("INVALID", ["typeId"])
