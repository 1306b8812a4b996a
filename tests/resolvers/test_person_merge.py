"""Merging people and undoing a merge (docs/decisions/merging.md)."""

import random
from typing import Any

import pytest
from company_fixture import CompanyFixture, FixedClock
from mutate import create_account, create_record, run_mutation, user_error

from db.verify import find_differences

PERSON = """name firstName lastName owner { name } organization { name } labels { name } customFields { text }
  emails { value label isPrimary } phones { value label isPrimary }"""
ALL = f"""{{
  people(orderBy: {{field: NAME}}) {{ nodes {{ id {PERSON} }} }}
  deals(orderBy: {{field: TITLE}}) {{ nodes {{ title person {{ name }} }} }}
  activities {{ nodes {{ subject person {{ name }} organization {{ name }} }} }}
  notes {{ nodes {{ content person {{ name }} organization {{ name }} }} }}
  organizations(orderBy: {{field: NAME}}) {{ nodes {{ name people {{ totalCount }} notes {{ totalCount }} }} }}
  accounts(orderBy: [{{field: NAME}}]) {{ nodes {{ name nextActivity {{ subject }} }} }}
}}"""
MERGED = f"""person {{ id {PERSON} }} changes {{ field before after }} moved {{ typeName recordCount }}
  events {{ kind subjectId otherPerson {{ id }} otherOrganization {{ id }} }}"""
SEPARATED = "person { id } into { id } conflicts { id field now before } events { kind }"
FOUND = "query ($text: String!) { search(query: $text) { node { ... on Person { name } } } }"
PAIRS = "{ duplicatePeople { nodes { older { name } newer { name } } } }"


async def found_names(viewer: CompanyFixture, text: str) -> list[str]:
    """Names of the people that a search finds."""
    return [found["node"]["name"] for found in (await viewer.ask(FOUND, text=text))["search"]]


async def stored_differences(viewer: CompanyFixture) -> list[Any]:
    """What is stored otherwise than computed."""
    async with viewer.database.snapshot() as snapshot:
        return [difference async for difference in find_differences(snapshot.for_company(viewer.company.id))]


async def create_activity(viewer: CompanyFixture, *, is_done: bool, **values: Any) -> None:
    """Create an activity, and complete it if it is done."""
    types = (await viewer.ask("{ activityTypes { id } }"))["activityTypes"]
    call = types[0]["id"] if types else await create_record(viewer, "activityTypeCreate", name="Call", isContact=True)
    activity = await create_record(viewer, "activityCreate", typeId=call, dueDate="2026-08-01", **values)
    if is_done:
        await run_mutation(viewer, "activityComplete", "activity { id }", id=activity)


async def create_two_people(viewer: CompanyFixture) -> tuple[str, str]:
    """Create a person in Oslo with records of each kind, and one in Rome who shares an address; return their ids."""
    hot, big = [await create_record(viewer, "labelCreate", entity="PERSON", name=name) for name in ("Hot", "Big")]
    story = await create_record(viewer, "fieldCreate", entity="PERSON", type="LARGE_TEXT", name="Story")
    oslo, rome = [(await create_account(viewer, name))[0] for name in ("Oslo", "Rome")]
    away = await create_record(
        viewer,
        "personCreate",
        name="E. Moller",
        firstName="Eva",
        organizationId=oslo,
        labelIds=[hot, big],
        customFields=[{"fieldId": story, "text": "Old."}],
        emails=[{"value": "EVA@a.example"}, {"value": "eva@b.example"}],
        phones=[{"value": "+49 30 1234567"}],
    )
    into = await create_record(
        viewer,
        "personCreate",
        name="Eva Möller",
        organizationId=rome,
        labelIds=[hot],
        customFields=[{"fieldId": story, "text": "New."}],
        emails=[{"value": "eva@a.example", "label": "home"}],
    )
    await create_record(viewer, "dealCreate", title="Pumps", personId=away, organizationId=oslo)
    await create_record(viewer, "noteCreate", content="said yes", personId=away)
    for subject, is_done in (("Called", True), ("Call", False)):
        await create_activity(viewer, is_done=is_done, subject=subject, personId=away)
    return away, into


@pytest.mark.slow
async def test_survivor_gets_what_it_lacks_and_all_records(viewer: CompanyFixture) -> None:
    away, into = await create_two_people(viewer)
    preview = await run_mutation(viewer, "personMerge", MERGED, id=away, intoId=into, validateOnly=True)
    merged = await run_mutation(viewer, "personMerge", MERGED, id=away, intoId=into)

    assert preview == merged
    person = merged["person"]
    assert (person["id"], person["name"], person["firstName"]) == (into, "Eva Möller", "Eva")
    assert person["organization"] == {"name": "Rome"}
    assert [label["name"] for label in person["labels"]] == ["Big", "Hot"]
    assert [value["text"] for value in person["customFields"]] == ["New.\n\nOld."]
    emails = [(email["value"], email["isPrimary"]) for email in person["emails"]]
    assert emails == [("eva@a.example", True), ("eva@b.example", False)]
    assert [(phone["value"], phone["isPrimary"]) for phone in person["phones"]] == [("+49 30 1234567", True)]
    changed = {change["field"].split(".")[0] for change in merged["changes"]}
    assert changed == {"firstName", "emails", "phones", "labels", "customFields"}
    assert {each["typeName"]: each["recordCount"] for each in merged["moved"]} == {"Deal": 1, "Activity": 2, "Note": 1}
    others = [event["otherPerson"] for event in merged["events"] if event["kind"] == "PERSON_MERGED"]
    assert others == [{"id": into}]
    assert all(event["otherOrganization"] is None for event in merged["events"])
    data = await viewer.ask(ALL)
    deals = [deal for deal in data["deals"]["nodes"] if deal["title"] == "Pumps"]
    linked = [*deals, *data["activities"]["nodes"], *data["notes"]["nodes"]]
    assert {each["person"]["name"] for each in linked} == {"Eva Möller"}
    assert {each["subject"]: each["organization"]["name"] for each in data["activities"]["nodes"]} == {
        "Called": "Oslo",
        "Call": "Rome",
    }
    assert data["notes"]["nodes"][0]["organization"] == {"name": "Oslo"}
    nexts = {each["name"]: each["nextActivity"] for each in data["accounts"]["nodes"]}
    assert nexts == {"Oslo": None, "Rome": {"subject": "Call"}}
    assert await stored_differences(viewer) == []


@pytest.mark.slow
async def test_undo_separates_people_again(viewer: CompanyFixture) -> None:
    away, into = await create_two_people(viewer)
    before = await viewer.ask(ALL)
    await run_mutation(viewer, "personMerge", "person { id }", id=away, intoId=into)

    undone = await run_mutation(viewer, "personMergeUndo", SEPARATED, id=away)

    assert (undone["person"]["id"], undone["into"]["id"], undone["conflicts"]) == (away, into, [])
    assert {"PERSON_RESTORED", "MERGE_UNDONE"} <= {event["kind"] for event in undone["events"]}
    assert await viewer.ask(ALL) == before
    assert await stored_differences(viewer) == []
    assert await user_error(viewer, "personMergeUndo", id=away) == ("NOT_FOUND", ["id"])


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
async def test_merge_and_undo_of_random_people_changes_nothing(viewer: CompanyFixture, seed: int) -> None:
    chosen = random.Random(seed)
    organizations = [await create_record(viewer, "organizationCreate", name=name) for name in ("Oslo", "Rome")]
    points = ["a@x.example", "A@x.example", "b@x.example", "c@x.example"]
    numbers = ["+34 911 234 567", "911 234 567", "+34911234567", "12"]
    people = []
    for name in ("Ann", "Ben"):
        emails, phones = chosen.sample(points, chosen.randrange(3)), chosen.sample(numbers, chosen.randrange(3))
        values: dict[str, Any] = {
            "firstName": chosen.choice([None, "A"]),
            "organizationId": chosen.choice([None, *organizations]),
            "emails": [{"value": value} for value in emails],
            "phones": [{"value": value} for value in phones],
        }
        person = await create_record(viewer, "personCreate", name=name, **values)
        people.append(person)
        for number in range(3):
            link = {"personId": person, "organizationId": chosen.choice([None, None, *organizations])}
            await create_activity(viewer, is_done=chosen.random() < 0.5, subject=f"{name} {number}", **link)
            await create_record(viewer, "noteCreate", content=f"{name} {number}", **link)
    before = await viewer.ask(ALL)

    await run_mutation(viewer, "personMerge", "person { id }", id=people[0], intoId=people[1])

    assert await stored_differences(viewer) == []
    kept = [each["content"] for each in (await viewer.ask(ALL))["notes"]["nodes"] if each["organization"]]
    had = [each["content"] for each in before["notes"]["nodes"] if each["organization"]]
    assert set(had) <= set(kept)
    undone = await run_mutation(viewer, "personMergeUndo", SEPARATED, id=people[0])
    assert undone["conflicts"] == []
    assert await viewer.ask(ALL) == before
    assert await stored_differences(viewer) == []


@pytest.mark.slow
async def test_undo_keeps_what_was_changed_since(viewer: CompanyFixture) -> None:
    away, into = await create_two_people(viewer)
    await run_mutation(viewer, "personMerge", "person { id }", id=away, intoId=into)
    now = [{"value": "new@a.example", "label": "work", "isPrimary": True}]
    await run_mutation(viewer, "personUpdate", "person { id }", id=into, emails=now, firstName="Eve")

    undone = await run_mutation(viewer, "personMergeUndo", SEPARATED, id=away)

    before = [{"value": "eva@a.example", "label": "home", "isPrimary": True}]
    assert undone["conflicts"] == [
        {"id": into, "field": "emails", "now": now, "before": before},
        {"id": into, "field": "firstName", "now": "Eve", "before": None},
    ]


@pytest.mark.slow
async def test_old_id_and_name_lead_to_the_survivor(viewer: CompanyFixture, clock: FixedClock) -> None:
    away, into = await create_two_people(viewer)
    last = await create_record(viewer, "personCreate", name="Last")
    assert (await viewer.ask(PAIRS))["duplicatePeople"]["nodes"] != []
    await run_mutation(viewer, "personMerge", "person { id }", id=away, intoId=into)
    assert (await viewer.ask(PAIRS))["duplicatePeople"]["nodes"] == []
    await run_mutation(viewer, "personMerge", "person { id }", id=into, intoId=last)
    for text in ("moller", "möller", "eva@b.example", "1234567"):
        assert await found_names(viewer, text) == ["Last"]
    clock.forward(days=400)
    for old in (away, into):
        document = "query ($id: ID!) { person(id: $id) { id } node(id: $id) { id } }"
        assert await viewer.ask(document, id=old) == {"person": {"id": last}, "node": {"id": last}}
    deal = await run_mutation(viewer, "dealCreate", "deal { person { id } }", title="Late", personId=away)
    assert deal["deal"]["person"] == {"id": last}


async def test_merges_of_people_that_are_refused(viewer: CompanyFixture, clock: FixedClock) -> None:
    away, into, gone = [await create_record(viewer, "personCreate", name=name) for name in ("A", "B", "C")]
    await run_mutation(viewer, "personDelete", "deletedId", id=gone)
    assert await user_error(viewer, "personMerge", id=away, intoId=away) == ("INVALID", ["intoId"])
    assert await user_error(viewer, "personMerge", id=gone, intoId=into) == ("NOT_FOUND", ["id"])
    assert await user_error(viewer, "personMerge", id=away, intoId=gone) == ("NOT_FOUND", ["intoId"])
    assert await user_error(viewer, "personMergeUndo", id=gone) == ("NOT_FOUND", ["id"])
    await run_mutation(viewer, "personUpdate", "person { id }", id=away, name="A2")
    code, _ = await user_error(viewer, "personMerge", id=away, intoId=into, expectedVersion=1)
    assert code == "STALE_VERSION"
    await run_mutation(viewer, "personMerge", "person { id }", id=away, intoId=into, expectedVersion=2)
    assert await user_error(viewer, "personMerge", id=away, intoId=into) == ("INVALID", ["intoId"])
    assert await user_error(viewer, "personRestore", id=away) == ("INVALID", ["id"])
    deleted = await viewer.ask("{ deleted(kind: PERSON) { nodes { name } } }")
    assert deleted["deleted"]["nodes"] == [{"name": "C"}]
    clock.forward(days=30, seconds=1)
    assert await user_error(viewer, "personMergeUndo", id=away) == ("INVALID", ["id"])
