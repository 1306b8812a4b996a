"""Bulk updates: several changes in one transaction."""

from company_fixture import CompanyFixture
from mutate import create_account, create_record, run_mutation, user_error

PAYLOAD = "results { organization { name industry version } userErrors { code field } } events { kind transactionId }"


async def test_bulk_update_applies_valid_changes_only(world: CompanyFixture) -> None:
    first, _ = await create_account(world, "A")
    second, _ = await create_account(world, "B")
    updates = [
        {"id": first, "industry": "Tools"},
        {"id": second, "name": " "},
        {"id": second, "industry": "Wood", "expectedVersion": 9},
        {"id": second, "industry": "Wood"},
    ]

    done = await run_mutation(world, "organizationBulkUpdate", PAYLOAD, updates=updates)

    data = [result["organization"] and result["organization"]["industry"] for result in done["results"]]
    assert data == ["Tools", None, None, "Wood"]
    assert [result["userErrors"] for result in done["results"]] == [
        [],
        [{"code": "BLANK", "field": ["input", "updates", "1", "name"]}],
        [{"code": "STALE_VERSION", "field": ["input", "updates", "2", "expectedVersion"]}],
        [],
    ]
    assert len({event["transactionId"] for event in done["events"]}) == 1
    assert sorted(event["kind"] for event in done["events"]) == ["ACCOUNT_CHANGED"] * 2 + ["ORGANIZATION_CHANGED"] * 2


async def test_bulk_update_rolls_back_failed_change(world: CompanyFixture) -> None:
    organization, _ = await create_account(world)
    field = await create_record(world, "fieldCreate", entity="ORGANIZATION", type="NUMBER", name="N")
    invalid = [{"fieldId": field, "number": 1}, {"fieldId": field, "text": "x"}]
    updates = [{"id": organization, "industry": "Tools", "customFields": invalid}]

    done = await run_mutation(world, "organizationBulkUpdate", PAYLOAD, updates=updates)

    errors = [{"code": "INVALID", "field": ["input", "updates", "0", "customFields"]}]
    assert done["results"] == [{"organization": None, "userErrors": errors}]
    data = await world.ask("{ organizations { nodes { industry version customFields { text } } } }")
    assert data["organizations"]["nodes"] == [{"industry": None, "version": 1, "customFields": []}]


async def test_bulk_update_dry_run(world: CompanyFixture) -> None:
    _, deal = await create_account(world)
    updates = [{"id": deal, "title": "New"}]
    payload = "results { deal { title } } events { kind }"

    done = await run_mutation(world, "dealBulkUpdate", payload, validateOnly=True, updates=updates)

    assert done["results"] == [{"deal": {"title": "New"}}]
    assert done["events"] == [{"kind": "DEAL_CHANGED"}]
    assert (await world.ask("{ deals { nodes { title } } }"))["deals"]["nodes"] == [{"title": "First"}]


async def test_bulk_update_size_limits(world: CompanyFixture) -> None:
    organization, _ = await create_account(world)
    change = {"id": organization, "industry": "Tools"}
    for updates in ([], [change] * 101):
        assert await user_error(world, "organizationBulkUpdate", updates=updates) == ("LIMIT_EXCEEDED", ["updates"])
    done = await run_mutation(
        world, "organizationBulkUpdate", "results { userErrors { code } }", updates=[change] * 100
    )
    assert len(done["results"]) == 100


async def test_bulk_update_of_people_and_activities(world: CompanyFixture) -> None:
    person = await create_record(world, "personCreate", name="Bo")
    call = await create_record(world, "activityTypeCreate", name="Call")
    activity = await create_record(world, "activityCreate", subject="Ring", typeId=call)

    renamed = [{"id": person, "name": "Jo"}]
    people = await run_mutation(world, "personBulkUpdate", "results { person { name } }", updates=renamed)
    retitled = [{"id": activity, "subject": "Call"}]
    calls = await run_mutation(world, "activityBulkUpdate", "results { activity { subject } }", updates=retitled)

    assert people["results"] == [{"person": {"name": "Jo"}}]
    assert calls["results"] == [{"activity": {"subject": "Call"}}]
