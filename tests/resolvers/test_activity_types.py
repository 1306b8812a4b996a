"""Activity types: creation and deactivation."""

from company_fixture import CompanyFixture
from mutate import do, made, mistake


async def test_activity_type_created_and_deactivated(world: CompanyFixture) -> None:
    visit = await made(world, "activityTypeCreate", name="Site Visit", isContact=True)
    assert (await world.ask("{ activityTypes { key name isContact isActive } }"))["activityTypes"] == [
        {"key": "site_visit", "name": "Site Visit", "isContact": True, "isActive": True}
    ]
    assert await mistake(world, "activityTypeCreate", name="site  visit") == ("TAKEN", ["name"])
    await do(world, "activityTypeUpdate", "activityType { id }", id=visit, isActive=False)
    assert await mistake(world, "activityCreate", subject="Go", typeId=visit) == ("INVALID", ["typeId"])
