"""Activity types: creation and deactivation."""

from company_fixture import CompanyFixture
from mutate import create_record, run_mutation, user_error


async def test_activity_type_created_and_deactivated(world: CompanyFixture) -> None:
    visit = await create_record(world, "activityTypeCreate", name="Site Visit", isContact=True)
    assert (await world.ask("{ activityTypes { key name isContact isActive } }"))["activityTypes"] == [
        {"key": "site_visit", "name": "Site Visit", "isContact": True, "isActive": True}
    ]
    assert await user_error(world, "activityTypeCreate", name="site  visit") == ("TAKEN", ["name"])
    await run_mutation(world, "activityTypeUpdate", "activityType { id }", id=visit, isActive=False)
    assert await user_error(world, "activityCreate", subject="Go", typeId=visit) == ("INVALID", ["typeId"])
