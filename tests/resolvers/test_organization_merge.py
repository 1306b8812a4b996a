"""Organizations are merged, and parted again (docs/decisions/merging.md)."""

from typing import Any

from company_fixture import CompanyFixture, FixedClock
from mutate import account, do, kinds, made, mistake

from db.verify import find_differences

SHOWS = """organization { name industry labels { name } customFields { text } people { totalCount } deals { totalCount }
  account { state wonValue { total { amount } } } } events { kind transactionId otherOrganization { id } }"""
WORTH = "{ accounts { nodes { name wonValue { total { amount } } } } }"


async def worths(world: CompanyFixture) -> dict[str, str]:
    """What each account is worth."""
    nodes = (await world.ask(WORTH))["accounts"]["nodes"]
    return {node["name"]: node["wonValue"]["total"]["amount"] for node in nodes}


async def two(world: CompanyFixture) -> tuple[str, str]:
    """Two accounts that share a label and a person's name."""
    hot, big = [await made(world, "labelCreate", entity="ORGANIZATION", name=name) for name in ("Hot", "Big")]
    motto = await made(world, "fieldCreate", entity="ORGANIZATION", type="TEXT", name="Motto")
    first, _ = await account(world, "A")
    second, _ = await account(world, "B", value={"amount": "11", "currency": "EUR"})
    value = [{"fieldId": motto, "text": "On"}]
    said = {"industry": "Tools", "address": {"locality": "Lugo"}, "labelIds": [hot, big], "customFields": value}
    await do(world, "organizationUpdate", "organization { id }", id=first, **said)
    await do(world, "organizationUpdate", "organization { id }", id=second, labelIds=[hot])
    for organization in (first, second):
        await made(world, "personCreate", name="Bo", organizationId=organization)
        await made(world, "noteCreate", content="x", organizationId=organization)
    return first, second


async def test_two_accounts_become_one_with_what_both_had(world: CompanyFixture) -> None:  # 10
    first, second = await two(world)

    merged = await do(world, "organizationMerge", SHOWS, id=first, intoId=second)

    assert merged["organization"] == {
        "name": "B",
        "industry": "Tools",
        "labels": [{"name": "Big"}, {"name": "Hot"}],
        "customFields": [{"text": "On"}],
        "people": {"totalCount": 2},
        "deals": {"totalCount": 2},
        "account": {"state": "ACCOUNT", "wonValue": {"total": {"amount": "111.00"}}},
    }
    told = [each["kind"] for each in merged["events"]]
    assert {"ORGANIZATION_MERGED", "ACCOUNT_MERGED", "ACCOUNT_LEFT", "WON_VALUE_CHANGED"} <= set(told)
    assert len({each["transactionId"] for each in merged["events"]}) == 1
    assert await worths(world) == {"B": "111.00"}
    assert await found_differences(world) == []


async def found_differences(world: CompanyFixture) -> list[Any]:
    async with world.database.snapshot() as snapshot:
        return [each async for each in find_differences(snapshot.for_company(world.company.id))]


async def test_what_was_merged_away_answers_as_what_it_became_for_ever(
    world: CompanyFixture, clock: FixedClock
) -> None:  # 13
    first, second = await two(world)
    third = await made(world, "organizationCreate", name="C")
    await do(world, "organizationMerge", "organization { id }", id=first, intoId=second)
    await do(world, "organizationMerge", "organization { id }", id=second, intoId=third)
    clock.forward(days=400)

    for old in (first, second):
        document = "query ($id: ID!) { organization(id: $id) { id } node(id: $id) { id } }"
        shown = await world.ask(document, id=old)
        assert shown == {"organization": {"id": third}, "node": {"id": third}}
    renamed = await do(world, "organizationUpdate", "organization { id name }", id=first, name="C2")
    assert renamed["organization"] == {"id": third, "name": "C2"}


async def test_a_prospect_takes_an_account_in_and_an_account_a_prospect(world: CompanyFixture) -> None:  # 11
    first, _ = await account(world, "A")
    prospect = await made(world, "organizationCreate", name="P")
    assert "ACCOUNT_ENTERED" in await kinds(world, "organizationMerge", id=first, intoId=prospect)
    assert await worths(world) == {"P": "100.00"}
    other = await made(world, "organizationCreate", name="Q")
    assert await kinds(world, "organizationMerge", id=other, intoId=prospect) == [
        "ORGANIZATION_DELETED",
        "ORGANIZATION_MERGED",
        "ACCOUNT_MERGED",
    ]


async def test_nothing_becomes_part_of_itself_or_of_what_stands_below_it(world: CompanyFixture) -> None:  # 12
    first = await made(world, "organizationCreate", name="A")
    child = await made(world, "organizationCreate", name="B", parentId=first)
    grandchild = await made(world, "organizationCreate", name="C", parentId=child)
    for into in (first, child, grandchild):
        assert await mistake(world, "organizationMerge", id=first, intoId=into) == ("INVALID", ["intoId"])
    shows = "organization { parent { name } children { nodes { name } } }"
    merged = await do(world, "organizationMerge", shows, validateOnly=True, id=grandchild, intoId=first)
    assert merged["organization"] == {"parent": None, "children": {"nodes": [{"name": "B"}]}}
    merged = await do(world, "organizationMerge", shows, id=child, intoId=first)
    assert merged["organization"] == {"parent": None, "children": {"nodes": [{"name": "C"}]}}


async def test_a_rehearsal_tells_the_same_and_changes_nothing(world: CompanyFixture) -> None:
    first, second = await two(world)
    before = await worths(world)
    dry_run = await do(world, "organizationMerge", SHOWS, id=first, intoId=second, validateOnly=True)
    assert await worths(world) == before
    real = await do(world, "organizationMerge", SHOWS, id=first, intoId=second)
    assert dry_run["organization"] == real["organization"]
    assert [each["kind"] for each in dry_run["events"]] == [each["kind"] for each in real["events"]]


async def test_a_merge_is_undone_and_everything_is_as_it_was(world: CompanyFixture) -> None:
    first, second = await two(world)
    everything = """{ organizations(orderBy: {field: NAME}) { nodes { id name industry address { locality }
      labels { name } customFields { text } people { nodes { id } } deals { nodes { id } }
      notes { nodes { id } } } } }"""
    before, worth = await world.ask(everything), await worths(world)
    await do(world, "organizationMerge", "organization { id }", id=first, intoId=second)

    undone = await do(
        world, "organizationMergeUndo", "organization { id } into { id } conflicts { field } events { kind }", id=first
    )

    assert (undone["organization"]["id"], undone["into"]["id"], undone["conflicts"]) == (first, second, [])
    assert {"MERGE_UNDONE", "ACCOUNT_ENTERED"} <= {each["kind"] for each in undone["events"]}
    assert (await world.ask(everything), await worths(world)) == (before, worth)
    assert await found_differences(world) == []
    assert await mistake(world, "organizationMergeUndo", id=first) == ("NOT_FOUND", ["id"])


async def test_what_was_changed_since_is_left_and_told(world: CompanyFixture) -> None:  # 14
    first, second = await two(world)
    await do(world, "organizationMerge", "organization { id }", id=first, intoId=second)
    await do(world, "organizationUpdate", "organization { id }", id=second, industry="Wood")

    undone = await do(world, "organizationMergeUndo", "conflicts { id field now before }", id=first)

    assert undone["conflicts"] == [{"id": second, "field": "industry", "now": "Wood", "before": None}]
    shown = await world.ask("{ organizations(orderBy: {field: NAME}) { nodes { name industry } } }")
    assert shown["organizations"]["nodes"] == [{"name": "A", "industry": "Tools"}, {"name": "B", "industry": "Wood"}]


async def test_a_merge_can_be_undone_for_thirty_days(world: CompanyFixture, clock: FixedClock) -> None:
    first, second = await two(world)
    await do(world, "organizationMerge", "organization { id }", id=first, intoId=second)
    assert await mistake(world, "organizationRestore", id=first) == ("INVALID", ["id"])
    clock.forward(days=30, seconds=1)
    assert await mistake(world, "organizationMergeUndo", id=first) == ("INVALID", ["id"])
