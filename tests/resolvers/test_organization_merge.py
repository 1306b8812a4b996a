"""Merging organizations and undoing a merge (docs/decisions/merging.md)."""

from typing import Any

import pytest
from company_fixture import CompanyFixture, FixedClock
from mutate import create_account, create_record, event_kinds, run_mutation, user_error

from db.verify import find_differences

PAYLOAD = """organization { name industry labels { name } customFields { text } people { totalCount }
  deals { totalCount } account { state wonValue { total { amount } } } }
  events { kind transactionId otherOrganization { id } }"""
WON_VALUES = "{ accounts { nodes { name wonValue { total { amount } } } } }"


async def won_values(viewer: CompanyFixture) -> dict[str, str]:
    """Won value by account name."""
    nodes = (await viewer.ask(WON_VALUES))["accounts"]["nodes"]
    return {node["name"]: node["wonValue"]["total"]["amount"] for node in nodes}


async def create_two_accounts(viewer: CompanyFixture) -> tuple[str, str]:
    """Create two accounts that share a label and a person's name; return their ids."""
    hot, big = [await create_record(viewer, "labelCreate", entity="ORGANIZATION", name=name) for name in ("Hot", "Big")]
    motto = await create_record(viewer, "fieldCreate", entity="ORGANIZATION", type="TEXT", name="Motto")
    first, _ = await create_account(viewer, "A")
    second, _ = await create_account(viewer, "B", value={"amount": "11", "currency": "EUR"})
    value = [{"fieldId": motto, "text": "On"}]
    values = {"industry": "Tools", "address": {"locality": "Lugo"}, "labelIds": [hot, big], "customFields": value}
    await run_mutation(viewer, "organizationUpdate", "organization { id }", id=first, **values)
    await run_mutation(viewer, "organizationUpdate", "organization { id }", id=second, labelIds=[hot])
    for organization in (first, second):
        await create_record(viewer, "personCreate", name="Bo", organizationId=organization)
        await create_record(viewer, "noteCreate", content="x", organizationId=organization)
    return first, second


@pytest.mark.slow
async def test_merge_combines_both_accounts(viewer: CompanyFixture) -> None:  # edge case 10
    first, second = await create_two_accounts(viewer)

    merged = await run_mutation(viewer, "organizationMerge", PAYLOAD, id=first, intoId=second)

    assert merged["organization"] == {
        "name": "B",
        "industry": "Tools",
        "labels": [{"name": "Big"}, {"name": "Hot"}],
        "customFields": [{"text": "On"}],
        "people": {"totalCount": 2},
        "deals": {"totalCount": 2},
        "account": {"state": "ACCOUNT", "wonValue": {"total": {"amount": "111.00"}}},
    }
    kinds_of_events = [event["kind"] for event in merged["events"]]
    assert {"ORGANIZATION_MERGED", "ACCOUNT_MERGED", "ACCOUNT_LEFT", "WON_VALUE_CHANGED"} <= set(kinds_of_events)
    assert len({event["transactionId"] for event in merged["events"]}) == 1
    assert await won_values(viewer) == {"B": "111.00"}
    assert await stored_differences(viewer) == []


async def stored_differences(viewer: CompanyFixture) -> list[Any]:
    async with viewer.database.snapshot() as snapshot:
        return [difference async for difference in find_differences(snapshot.for_company(viewer.company.id))]


@pytest.mark.slow
async def test_merged_id_resolves_to_survivor(viewer: CompanyFixture, clock: FixedClock) -> None:  # edge case 13
    first, second = await create_two_accounts(viewer)
    third = await create_record(viewer, "organizationCreate", name="C")
    await run_mutation(viewer, "organizationMerge", "organization { id }", id=first, intoId=second)
    await run_mutation(viewer, "organizationMerge", "organization { id }", id=second, intoId=third)
    clock.forward(days=400)

    for old in (first, second):
        document = "query ($id: ID!) { organization(id: $id) { id } node(id: $id) { id } }"
        data = await viewer.ask(document, id=old)
        assert data == {"organization": {"id": third}, "node": {"id": third}}
    renamed = await run_mutation(viewer, "organizationUpdate", "organization { id name }", id=first, name="C2")
    assert renamed["organization"] == {"id": third, "name": "C2"}


@pytest.mark.slow
async def test_merge_of_account_and_prospect(viewer: CompanyFixture) -> None:  # edge case 11
    first, _ = await create_account(viewer, "A")
    prospect = await create_record(viewer, "organizationCreate", name="P")
    assert "ACCOUNT_ENTERED" in await event_kinds(viewer, "organizationMerge", id=first, intoId=prospect)
    assert await won_values(viewer) == {"P": "100.00"}
    other = await create_record(viewer, "organizationCreate", name="Q")
    assert await event_kinds(viewer, "organizationMerge", id=other, intoId=prospect) == [
        "ORGANIZATION_DELETED",
        "ORGANIZATION_MERGED",
        "ACCOUNT_MERGED",
    ]


async def test_undo_makes_no_circle(viewer: CompanyFixture) -> None:
    top = await create_record(viewer, "organizationCreate", name="Top")
    away = await create_record(viewer, "organizationCreate", name="Away", parentId=top)
    child = await create_record(viewer, "organizationCreate", name="Child", parentId=away)
    other = await create_record(viewer, "organizationCreate", name="Other")
    into = await create_record(viewer, "organizationCreate", name="Into", parentId=other)
    await run_mutation(viewer, "organizationMerge", "organization { id }", id=away, intoId=into)
    await run_mutation(viewer, "organizationUpdate", "organization { id }", id=top, parentId=child)
    assert await user_error(viewer, "organizationMergeUndo", id=away) == ("INVALID", ["id"])
    await run_mutation(viewer, "organizationUpdate", "organization { id }", id=top, parentId=None)
    await run_mutation(viewer, "organizationMergeUndo", "organization { id }", id=away)


async def test_merge_rejects_self_and_descendants(viewer: CompanyFixture) -> None:  # edge case 12
    first = await create_record(viewer, "organizationCreate", name="A")
    child = await create_record(viewer, "organizationCreate", name="B", parentId=first)
    grandchild = await create_record(viewer, "organizationCreate", name="C", parentId=child)
    for into in (first, child, grandchild):
        assert await user_error(viewer, "organizationMerge", id=first, intoId=into) == ("INVALID", ["intoId"])
    payload = "organization { parent { name } children { nodes { name } } }"
    merged = await run_mutation(viewer, "organizationMerge", payload, validateOnly=True, id=grandchild, intoId=first)
    assert merged["organization"] == {"parent": None, "children": {"nodes": [{"name": "B"}]}}
    merged = await run_mutation(viewer, "organizationMerge", payload, id=child, intoId=first)
    assert merged["organization"] == {"parent": None, "children": {"nodes": [{"name": "C"}]}}


async def test_merge_has_one_event_for_each_moved_record(viewer: CompanyFixture) -> None:
    away, into = [await create_record(viewer, "organizationCreate", name=name) for name in ("A", "B")]
    link = {"organizationId": away}
    await create_record(viewer, "personCreate", name="Bo", **link)
    await create_record(viewer, "dealCreate", title="D", **link)
    await create_record(viewer, "noteCreate", content="x", **link)
    selection = "events { kind subjectId } moved { recordCount }"
    for is_dry_run in (True, False):
        merged = await run_mutation(
            viewer, "organizationMerge", selection, id=away, intoId=into, validateOnly=is_dry_run
        )
        moves = [event for event in merged["events"] if not event["kind"].startswith("ORGANIZATION_")]
        assert sorted(move["kind"] for move in moves) == ["DEAL_MOVED", "NOTE_CHANGED", "PERSON_CHANGED"]
        assert sum(moved["recordCount"] for moved in merged["moved"]) == len(moves)
    document = "query ($id: ID!) { events(organizationId: $id, first: 50) { nodes { kind } } }"
    history = (await viewer.ask(document, id=into))["events"]["nodes"]
    assert [event["kind"] for event in history].count("DEAL_MOVED") == 1


@pytest.mark.slow
async def test_merge_dry_run_equals_real_merge(viewer: CompanyFixture) -> None:
    first, second = await create_two_accounts(viewer)
    before = await won_values(viewer)
    dry_run = await run_mutation(viewer, "organizationMerge", PAYLOAD, id=first, intoId=second, validateOnly=True)
    assert await won_values(viewer) == before
    real = await run_mutation(viewer, "organizationMerge", PAYLOAD, id=first, intoId=second)
    assert dry_run["organization"] == real["organization"]
    assert [event["kind"] for event in dry_run["events"]] == [event["kind"] for event in real["events"]]


@pytest.mark.slow
async def test_merge_undo_restores_everything(viewer: CompanyFixture) -> None:
    first, second = await create_two_accounts(viewer)
    query = """{ organizations(orderBy: {field: NAME}) { nodes { id name industry address { locality }
      labels { name } customFields { text } people { nodes { id } } deals { nodes { id } }
      notes { nodes { id } } } } }"""
    before, worth = await viewer.ask(query), await won_values(viewer)
    await run_mutation(viewer, "organizationMerge", "organization { id }", id=first, intoId=second)

    undone = await run_mutation(
        viewer, "organizationMergeUndo", "organization { id } into { id } conflicts { field } events { kind }", id=first
    )

    assert (undone["organization"]["id"], undone["into"]["id"], undone["conflicts"]) == (first, second, [])
    assert {"MERGE_UNDONE", "ACCOUNT_ENTERED"} <= {event["kind"] for event in undone["events"]}
    assert (await viewer.ask(query), await won_values(viewer)) == (before, worth)
    assert await stored_differences(viewer) == []
    assert await user_error(viewer, "organizationMergeUndo", id=first) == ("NOT_FOUND", ["id"])


@pytest.mark.slow
async def test_merge_undo_reports_conflicts(viewer: CompanyFixture) -> None:  # edge case 14
    first, second = await create_two_accounts(viewer)
    await run_mutation(viewer, "organizationMerge", "organization { id }", id=first, intoId=second)
    await run_mutation(viewer, "organizationUpdate", "organization { id }", id=second, industry="Wood")

    undone = await run_mutation(viewer, "organizationMergeUndo", "conflicts { id field now before }", id=first)

    assert undone["conflicts"] == [{"id": second, "field": "industry", "now": "Wood", "before": None}]
    data = await viewer.ask("{ organizations(orderBy: {field: NAME}) { nodes { name industry } } }")
    assert data["organizations"]["nodes"] == [{"name": "A", "industry": "Tools"}, {"name": "B", "industry": "Wood"}]


@pytest.mark.slow
async def test_merge_undo_rejected_after_30_days(viewer: CompanyFixture, clock: FixedClock) -> None:
    first, second = await create_two_accounts(viewer)
    await run_mutation(viewer, "organizationMerge", "organization { id }", id=first, intoId=second)
    assert await user_error(viewer, "organizationRestore", id=first) == ("INVALID", ["id"])
    clock.forward(days=30, seconds=1)
    assert await user_error(viewer, "organizationMergeUndo", id=first) == ("INVALID", ["id"])


@pytest.mark.slow
async def test_merge_previews_changes_and_joins_long_texts(viewer: CompanyFixture) -> None:
    first, second = await create_two_accounts(viewer)
    field = await create_record(viewer, "fieldCreate", entity="ORGANIZATION", type="LARGE_TEXT", name="Story")
    for organization, text in ((first, "Old."), (second, "New.")):
        value = [{"fieldId": field, "text": text}]
        await run_mutation(viewer, "organizationUpdate", "organization { id }", id=organization, customFields=value)
    payload = "changes { field before after } moved { typeName recordCount } organization { customFields { text } }"

    preview = await run_mutation(viewer, "organizationMerge", payload, id=first, intoId=second, validateOnly=True)
    merged = await run_mutation(viewer, "organizationMerge", payload, id=first, intoId=second)

    assert preview == merged
    changes = {change["field"].split(".")[0]: change for change in merged["changes"]}
    assert changes.keys() == {"industry", "address", "labels", "customFields"}
    assert changes["industry"] == {"field": "industry", "before": None, "after": "Tools"}
    assert {each["typeName"]: each["recordCount"] for each in merged["moved"]} == {"Deal": 1, "Person": 1, "Note": 1}
    assert {value["text"] for value in merged["organization"]["customFields"]} == {"On", "New.\n\nOld."}
    undone = await run_mutation(viewer, "organizationMergeUndo", "conflicts { field }", id=first)
    assert undone["conflicts"] == []
    document = "query ($id: ID!) { organization(id: $id) { customFields { text } } }"
    restored = (await viewer.ask(document, id=second))["organization"]["customFields"]
    assert [value["text"] for value in restored] == ["New."]


@pytest.mark.slow
async def test_search_finds_survivors_by_old_names(viewer: CompanyFixture) -> None:
    old, middle, last = [
        await create_record(viewer, "organizationCreate", name=name) for name in ("Harbour", "Quayside", "Mole")
    ]
    await run_mutation(viewer, "organizationMerge", "organization { id }", id=old, intoId=middle)
    await run_mutation(viewer, "organizationMerge", "organization { id }", id=middle, intoId=last)
    assert await found_names(viewer, "harbour") == await found_names(viewer, "quays") == ["Mole"]
    await run_mutation(viewer, "organizationUpdate", "organization { id }", id=last, name="Breakwater")
    assert await found_names(viewer, "harbour") == ["Breakwater"]
    await run_mutation(viewer, "organizationMergeUndo", "organization { id }", id=middle)
    assert await found_names(viewer, "harbour") == ["Quayside"]


async def found_names(viewer: CompanyFixture, text: str) -> list[str]:
    document = "query ($text: String!) { search(query: $text) { node { ... on Organization { name } } } }"
    return [found["node"]["name"] for found in (await viewer.ask(document, text=text))["search"]]
