"""What follows a person or a deal to another organization (docs/decisions/activities.md#moving-on)."""

import pytest
from company_fixture import CompanyFixture
from mutate import create_account, create_record, run_mutation

from db.verify import find_differences

ACCOUNT = """query ($id: ID!) { organization(id: $id) { account { lastContactedAt nextActivity { subject }
  timeline { nodes { kind } } notes { totalCount } files { totalCount } activities { nodes { subject } } } } }"""


async def create_history(world: CompanyFixture, **link: str) -> None:
    """Link a call, a planned visit and a note to a person or a deal."""
    call = await create_record(world, "activityTypeCreate", name="Call", isContact=True)
    done = {"doneAt": "2026-03-10T09:00:00Z", "subject": "Called"}
    await create_record(world, "activityCreate", typeId=call, **done, **link)
    await create_record(world, "activityCreate", typeId=call, subject="Visit", dueDate="2026-03-20", **link)
    await create_record(world, "noteCreate", content="Likes drills", **link)


async def account(world: CompanyFixture, organization: str) -> dict[str, object]:
    found = (await world.ask(ACCOUNT, id=organization))["organization"]["account"]
    planned = found["nextActivity"] and found["nextActivity"]["subject"]
    subjects = [activity["subject"] for activity in found["activities"]["nodes"]]
    return {
        "contacted": found["lastContactedAt"],
        "next": planned,
        "notes": found["notes"]["totalCount"],
        "activities": subjects,
    }


PAST = {"contacted": "2026-03-10T09:00:00Z", "next": None, "notes": 1, "activities": ["Called"]}
FUTURE = {"contacted": None, "next": "Visit", "notes": 0, "activities": ["Visit"]}
BOTH = {**PAST, "next": "Visit", "activities": ["Visit", "Called"]}
NOTHING = {"contacted": None, "next": None, "notes": 0, "activities": []}


@pytest.mark.parametrize("kind", ["person", "deal"])
async def test_past_stays_and_plans_follow_when_record_moves(world: CompanyFixture, kind: str) -> None:
    (old, _), (new, _) = await create_account(world, "Old"), await create_account(world, "New")
    if kind == "person":
        record = await create_record(world, "personCreate", name="Bo", organizationId=old)
        mutation = "personUpdate"
    else:
        record = await create_record(world, "dealCreate", title="D", organizationId=old)
        mutation = "dealMove"
    await create_history(world, **{f"{kind}Id": record})
    assert (await account(world, old), await account(world, new)) == (BOTH, NOTHING)

    moved = await run_mutation(world, mutation, "events { kind }", id=record, organizationId=new)

    assert (await account(world, old), await account(world, new)) == (PAST, FUTURE)
    assert {event["kind"] for event in moved["events"]} <= {"PERSON_CHANGED", "DEAL_MOVED"}
    await run_mutation(world, mutation, "events { kind }", id=record, organizationId=None)
    assert (await account(world, old), await account(world, new)) == (PAST, NOTHING)
    await run_mutation(world, mutation, "events { kind }", id=record, organizationId=old)
    assert await account(world, old) == BOTH
    async with world.database.snapshot() as snapshot:
        assert [each async for each in find_differences(snapshot.for_company(world.company.id))] == []


async def test_everything_follows_a_merge_and_comes_back(world: CompanyFixture) -> None:
    (old, _), (new, _) = await create_account(world, "Old"), await create_account(world, "New")
    person = await create_record(world, "personCreate", name="Bo", organizationId=old)
    await create_history(world, personId=person)
    await run_mutation(world, "organizationMerge", "organization { id }", id=old, intoId=new)
    assert await account(world, new) == BOTH
    await run_mutation(world, "organizationMergeUndo", "organization { id }", id=old)
    assert (await account(world, old), await account(world, new)) == (BOTH, NOTHING)


async def test_past_without_organization_gets_the_first_one(world: CompanyFixture) -> None:
    organization, _ = await create_account(world)
    person = await create_record(world, "personCreate", name="Bo")
    await create_history(world, personId=person)
    await run_mutation(world, "personUpdate", "person { id }", id=person, organizationId=organization)
    assert await account(world, organization) == BOTH
