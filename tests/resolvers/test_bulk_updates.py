"""Several changes as one act."""

from company_fixture import CompanyFixture
from mutate import account, do, made, mistake

SHOWS = "results { organization { name industry version } userErrors { code field } } events { kind transactionId }"


async def test_what_can_be_done_is_done_and_the_rest_says_why_not(world: CompanyFixture) -> None:
    first, _ = await account(world, "A")
    second, _ = await account(world, "B")
    updates = [
        {"id": first, "industry": "Tools"},
        {"id": second, "name": " "},
        {"id": second, "industry": "Wood", "expectedVersion": 9},
        {"id": second, "industry": "Wood"},
    ]

    done = await do(world, "organizationBulkUpdate", SHOWS, updates=updates)

    shown = [each["organization"] and each["organization"]["industry"] for each in done["results"]]
    assert shown == ["Tools", None, None, "Wood"]
    assert [each["userErrors"] for each in done["results"]] == [
        [],
        [{"code": "BLANK", "field": ["input", "updates", "1", "name"]}],
        [{"code": "STALE_VERSION", "field": ["input", "updates", "2", "expectedVersion"]}],
        [],
    ]
    assert len({event["transactionId"] for event in done["events"]}) == 1
    assert sorted(event["kind"] for event in done["events"]) == ["ACCOUNT_CHANGED"] * 2 + ["ORGANIZATION_CHANGED"] * 2


async def test_nothing_is_left_of_a_change_that_failed_half_way(world: CompanyFixture) -> None:
    organization, _ = await account(world)
    field = await made(world, "fieldCreate", entity="ORGANIZATION", type="NUMBER", name="N")
    wrong = [{"fieldId": field, "number": 1}, {"fieldId": field, "text": "x"}]
    updates = [{"id": organization, "industry": "Tools", "customFields": wrong}]

    done = await do(world, "organizationBulkUpdate", SHOWS, updates=updates)

    errors = [{"code": "INVALID", "field": ["input", "updates", "0", "customFields"]}]
    assert done["results"] == [{"organization": None, "userErrors": errors}]
    shown = await world.ask("{ organizations { nodes { industry version customFields { text } } } }")
    assert shown["organizations"]["nodes"] == [{"industry": None, "version": 1, "customFields": []}]


async def test_a_rehearsal_shows_what_would_be_and_keeps_nothing(world: CompanyFixture) -> None:
    _, deal = await account(world)
    updates = [{"id": deal, "title": "New"}]
    shows = "results { deal { title } } events { kind }"

    done = await do(world, "dealBulkUpdate", shows, validateOnly=True, updates=updates)

    assert done["results"] == [{"deal": {"title": "New"}}]
    assert done["events"] == [{"kind": "DEAL_CHANGED"}]
    assert (await world.ask("{ deals { nodes { title } } }"))["deals"]["nodes"] == [{"title": "First"}]


async def test_from_one_to_a_hundred_changes_are_made_at_once(world: CompanyFixture) -> None:
    organization, _ = await account(world)
    change = {"id": organization, "industry": "Tools"}
    for updates in ([], [change] * 101):
        assert await mistake(world, "organizationBulkUpdate", updates=updates) == ("LIMIT_EXCEEDED", ["updates"])
    done = await do(world, "organizationBulkUpdate", "results { userErrors { code } }", updates=[change] * 100)
    assert len(done["results"]) == 100


async def test_people_and_activities_are_changed_together_too(world: CompanyFixture) -> None:
    person = await made(world, "personCreate", name="Bo")
    call = await made(world, "activityTypeCreate", name="Call")
    ring = await made(world, "activityCreate", subject="Ring", typeId=call)

    named = [{"id": person, "name": "Jo"}]
    people = await do(world, "personBulkUpdate", "results { person { name } }", updates=named)
    called = [{"id": ring, "subject": "Call"}]
    calls = await do(world, "activityBulkUpdate", "results { activity { subject } }", updates=called)

    assert people["results"] == [{"person": {"name": "Jo"}}]
    assert calls["results"] == [{"activity": {"subject": "Call"}}]
