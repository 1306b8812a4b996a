"""Edges of deals, people and users; the tree of organizations with the totals of groups."""

from datetime import timedelta

import pytest
from company_fixture import CompanyFixture, colleague
from factories import activity, activity_type, deal, note, organization, person, won
from mutate import create_account, run_mutation
from sqlalchemy import update

from db.ids import global_id
from db.models import File, Organization

RECORDS = """query ($deal: ID!, $person: ID!, $user: ID!) {
  deal(id: $deal) {
    activities { totalCount nodes { subject } } notes { nodes { content } } files { nodes { name } }
    history { totalCount nodes { kind } } }
  person(id: $person) {
    deals { totalCount nodes { title } } activities { nodes { subject } } notes { nodes { content } }
    files { nodes { name } } history { nodes { kind } } }
  user(id: $user) { accounts { totalCount nodes { name } } activities(where: {isDone: false}) { nodes { subject } } }
}"""


def nodes_of(record: dict) -> dict:
    """The first value of each node of each list."""
    return {name: [next(iter(node.values())) for node in found["nodes"]] for name, found in record.items()}


async def test_records_list_what_is_linked_to_them(viewer: CompanyFixture) -> None:
    there = await colleague(viewer)
    async with viewer.uow() as uow:
        call = await activity_type(uow)
        buyer = await organization(uow, "Buyer", owner_id=there.user_id)
        await organization(uow, "Prospect", owner_id=there.user_id)
        ana = await person(uow, organization_id=buyer)
        sold = await deal(uow, buyer, title="Sold", person_id=ana, **won(uow.now))
        await deal(uow, buyer, title="Other")
        await activity(uow, call, subject="Of the deal", deal_id=sold, owner_id=there.user_id)
        await activity(uow, call, subject="Of the person", person_id=ana)
        await note(uow, content="<p>deal</p>", deal_id=sold)
        await note(uow, content="<p>person</p>", person_id=ana)
        for name, link in (("deal.pdf", {"deal_id": sold}), ("person.pdf", {"person_id": ana})):
            await uow.insert(File, [{"name": name, "size": 1, "content_type": "application/pdf", **link}])
    ids = {"deal": global_id("Deal", sold), "person": global_id("Person", ana)}
    data = await viewer.ask(RECORDS, user=global_id("User", there.user_id), **ids)
    assert nodes_of(data["deal"]) == {
        "activities": ["Of the deal"],
        "notes": ["<p>deal</p>"],
        "files": ["deal.pdf"],
        "history": ["DEAL_WON", "DEAL_CREATED"],
    }
    assert nodes_of(data["person"]) == {
        "deals": ["Sold"],
        "activities": ["Of the person"],
        "notes": ["<p>person</p>"],
        "files": ["person.pdf"],
        "history": ["PERSON_CREATED"],
    }
    assert nodes_of(data["user"]) == {"accounts": ["Buyer"], "activities": ["Of the deal"]}
    counts = (data["deal"]["activities"], data["deal"]["history"], data["person"]["deals"], data["user"]["accounts"])
    assert [found["totalCount"] for found in counts] == [1, 2, 1, 1]


async def test_a_move_is_once_in_the_history_of_a_deal(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        first, second = [await organization(uow, name) for name in ("First", "Second")]
        moved = await deal(uow, first)
    await run_mutation(
        viewer, "dealMove", "deal { id }", id=global_id("Deal", moved), organizationId=global_id("Organization", second)
    )
    asked = """query ($id: ID!, $first: ID!) {
      deal(id: $id) { history { totalCount nodes { kind } } }
      organization(id: $first) { history(first: 1) { nodes { kind } } }
    }"""
    data = await viewer.ask(asked, id=global_id("Deal", moved), first=global_id("Organization", first))
    assert data["deal"]["history"] == {"totalCount": 2, "nodes": [{"kind": "DEAL_MOVED"}, {"kind": "DEAL_CREATED"}]}
    assert data["organization"]["history"]["nodes"] == [{"kind": "DEAL_MOVED"}]


@pytest.mark.slow
async def test_edges_take_one_statement_for_all_parents(viewer: CompanyFixture) -> None:
    asked = """query {
      deals(first: 9) { nodes {
        activities(first: 9) { nodes { id } } notes(first: 9) { nodes { id } } files(first: 9) { nodes { id } }
        history(first: 9) { nodes { id } }
        person { deals(first: 9) { nodes { id } } history(first: 9) { nodes { id } } }
        organization { history(first: 9) { nodes { id } } deals(includeDescendants: true) { totalCount }
          wonValue(includeDescendants: true) { dealCount } } } }
      users(first: 9) { nodes { accounts(first: 9) { nodes { id } } activities(first: 9) { nodes { id } } } }
      accounts { nodes { wonValue(includeDescendants: true) { dealCount } } }
    }"""
    counts = []
    for number in range(4):
        async with viewer.uow() as uow:
            call = await activity_type(uow, f"call{number}")
            buyer = await organization(uow, f"Buyer {number}", owner_id=viewer.user_id)
            ana = await person(uow, organization_id=buyer)
            await activity(uow, call, deal_id=await deal(uow, buyer, person_id=ana, **won(uow.now)), person_id=ana)
        await viewer.ask(asked)
        counts.append(sum("token.hash" not in statement for statement in viewer.statements))
    assert counts[1] == counts[3], counts


async def test_totals_of_a_group(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        top = await organization(uow, "Top")
        middle = await organization(uow, "Middle", parent_id=top)
        leaf = await organization(uow, "Leaf", parent_id=middle)
        gone = await organization(uow, "Gone", parent_id=top, deleted_at=uow.now)
        below = await organization(uow, "Below gone", parent_id=gone)
        for owner in (top, leaf, leaf, below):
            await deal(uow, owner, **won(uow.now - timedelta(days=owner == top)))
        await deal(uow, leaf, title="Open")
        await person(uow, organization_id=middle)
    asked = """query ($id: ID!, $organization: ID!) {
      account(id: $id) {
        own: wonValue { dealCount total { amount } }
        group: wonValue(includeDescendants: true) { dealCount total { amount } byCurrency { dealCount } }
        today: wonValue(includeDescendants: true, from: "2026-03-18") { dealCount }
        deals(includeDescendants: true, where: {status: {in: [OPEN]}}) { nodes { title } }
        people(includeDescendants: true) { totalCount }
      }
      organization(id: $organization) {
        own: wonValue { dealCount total { amount } isComplete }
        group: wonValue(includeDescendants: true) { dealCount total { amount } }
        children { nodes { name } } all: children(includeDescendants: true) { totalCount nodes { name } }
        deals { totalCount } allDeals: deals(includeDescendants: true) { totalCount }
      }
      accounts { nodes { name wonValue(includeDescendants: true) { dealCount } } }
    }"""
    data = await viewer.ask(asked, id=global_id("Account", top), organization=global_id("Organization", top))
    assert data["account"] == {
        "own": {"dealCount": 1, "total": {"amount": "100.00"}},
        "group": {"dealCount": 3, "total": {"amount": "300.00"}, "byCurrency": [{"dealCount": 3}]},
        "today": {"dealCount": 2},
        "deals": {"nodes": [{"title": "Open"}]},
        "people": {"totalCount": 1},
    }
    assert data["organization"] == {
        "own": {"dealCount": 1, "total": {"amount": "100.00"}, "isComplete": True},
        "group": {"dealCount": 3, "total": {"amount": "300.00"}},
        "children": {"nodes": [{"name": "Middle"}]},
        "all": {"totalCount": 2, "nodes": [{"name": "Leaf"}, {"name": "Middle"}]},
        "deals": {"totalCount": 1},
        "allDeals": {"totalCount": 4},
    }
    values = {account["name"]: account["wonValue"]["dealCount"] for account in data["accounts"]["nodes"]}
    assert values == {"Below gone": 1, "Leaf": 2, "Top": 3}


async def test_group_has_a_value_where_its_head_has_no_deal(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        holding = await organization(uow, "Holding")
        await deal(uow, await organization(uow, "Works", parent_id=holding), **won(uow.now))
    asked = """{ organizations { nodes { name own: wonValue { dealCount total { amount } isComplete }
      group: wonValue(includeDescendants: true) { dealCount total { amount } } } } }"""
    nothing, sale = {"dealCount": 0, "total": {"amount": "0.00"}}, {"dealCount": 1, "total": {"amount": "100.00"}}
    assert (await viewer.ask(asked))["organizations"]["nodes"] == [
        {"name": "Holding", "own": nothing | {"isComplete": True}, "group": sale},
        {"name": "Works", "own": sale | {"isComplete": True}, "group": sale},
    ]


async def test_a_stored_circle_ends(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        first = await organization(uow, "First")
        second = await organization(uow, "Second", parent_id=first)
        await uow.write(update(Organization.table).where(Organization.c.id == first).values(parent_id=second))
    asked = "query ($id: ID!) { organization(id: $id) { children(includeDescendants: true) { totalCount } } }"
    data = await viewer.ask(asked, id=global_id("Organization", first))
    assert data["organization"]["children"]["totalCount"] == 2


async def test_events_and_histories_take_the_same_orders(viewer: CompanyFixture) -> None:
    _, deal = await create_account(viewer)
    await run_mutation(viewer, "dealUpdate", "__typename", id=deal, title="New")
    document = """query ($id: ID!, $order: EventOrder!) { deal(id: $id) { history(order: $order) { nodes { kind } }
      usual: history { nodes { kind } } } events(subjectId: $id, order: $order, first: 2) { nodes { kind }
      pageInfo { endCursor } } usual: events(subjectId: $id) { nodes { kind } } }"""
    forward = await viewer.ask(document, id=deal, order="OLDEST_FIRST")
    backward = await viewer.ask(document, id=deal, order="NEWEST_FIRST")
    kinds = [{"kind": kind} for kind in ("DEAL_CREATED", "DEAL_WON", "DEAL_CHANGED")]
    assert forward["usual"]["nodes"] == forward["deal"]["history"]["nodes"] == kinds
    assert backward["deal"]["history"]["nodes"] == backward["deal"]["usual"]["nodes"] == kinds[::-1]
    assert (forward["events"]["nodes"], backward["events"]["nodes"]) == (kinds[:2], kinds[:0:-1])
    more = "query ($id: ID!, $c: String) { events(subjectId: $id, order: %s, after: $c) { nodes { kind } } }"
    cursor = backward["events"]["pageInfo"]["endCursor"]
    assert (await viewer.ask(more % "NEWEST_FIRST", id=deal, c=cursor))["events"]["nodes"] == kinds[:1]
    assert (await viewer.refusal(more % "OLDEST_FIRST", id=deal, c=cursor))[0] == "BAD_USER_INPUT"
