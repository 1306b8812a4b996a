"""What follows a person or a deal to another organization (docs/decisions/activities.md#moving-on)."""

import pytest
from company_fixture import CompanyFixture
from mutate import create_account, create_record, run_mutation

from db.verify import find_differences

ACCOUNT = """query ($id: ID!) { organization(id: $id) { account { lastContactedAt nextActivity { subject }
  timeline { nodes { kind } } notes { totalCount } files { totalCount } activities { nodes { subject } } } } }"""


async def create_history(viewer: CompanyFixture, **link: str) -> None:
    """Link a call, a planned visit and a note to a person or a deal."""
    call = await create_record(viewer, "activityTypeCreate", name="Call", isContact=True)
    done = {"doneAt": "2026-03-10T09:00:00Z", "subject": "Called"}
    await create_record(viewer, "activityCreate", typeId=call, **done, **link)
    await create_record(viewer, "activityCreate", typeId=call, subject="Visit", dueDate="2026-03-20", **link)
    await create_record(viewer, "noteCreate", content="Likes drills", **link)


async def account(viewer: CompanyFixture, organization: str) -> dict[str, object]:
    found = (await viewer.ask(ACCOUNT, id=organization))["organization"]["account"]
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


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["person", "deal"])
async def test_past_stays_and_plans_follow_when_record_moves(viewer: CompanyFixture, kind: str) -> None:
    (old, _), (new, _) = await create_account(viewer, "Old"), await create_account(viewer, "New")
    if kind == "person":
        record = await create_record(viewer, "personCreate", name="Bo", organizationId=old)
        mutation = "personUpdate"
    else:
        record = await create_record(viewer, "dealCreate", title="D", organizationId=old)
        mutation = "dealMove"
    await create_history(viewer, **{f"{kind}Id": record})
    assert (await account(viewer, old), await account(viewer, new)) == (BOTH, NOTHING)

    moved = await run_mutation(viewer, mutation, "events { kind }", id=record, organizationId=new)

    assert (await account(viewer, old), await account(viewer, new)) == (PAST, FUTURE)
    assert {event["kind"] for event in moved["events"]} <= {"PERSON_CHANGED", "DEAL_MOVED"}
    await run_mutation(viewer, mutation, "events { kind }", id=record, organizationId=None)
    assert (await account(viewer, old), await account(viewer, new)) == (PAST, NOTHING)
    await run_mutation(viewer, mutation, "events { kind }", id=record, organizationId=old)
    assert await account(viewer, old) == BOTH
    async with viewer.database.snapshot() as snapshot:
        assert [each async for each in find_differences(snapshot.for_company(viewer.company.id))] == []


@pytest.mark.slow
async def test_everything_follows_a_merge_and_comes_back(viewer: CompanyFixture) -> None:
    (old, _), (new, _) = await create_account(viewer, "Old"), await create_account(viewer, "New")
    person = await create_record(viewer, "personCreate", name="Bo", organizationId=old)
    await create_history(viewer, personId=person)
    await run_mutation(viewer, "organizationMerge", "organization { id }", id=old, intoId=new)
    assert await account(viewer, new) == BOTH
    await run_mutation(viewer, "organizationMergeUndo", "organization { id }", id=old)
    assert (await account(viewer, old), await account(viewer, new)) == (BOTH, NOTHING)


async def test_past_without_organization_gets_the_first_one(viewer: CompanyFixture) -> None:
    organization, _ = await create_account(viewer)
    person = await create_record(viewer, "personCreate", name="Bo")
    await create_history(viewer, personId=person)
    await run_mutation(viewer, "personUpdate", "person { id }", id=person, organizationId=organization)
    assert await account(viewer, organization) == BOTH
