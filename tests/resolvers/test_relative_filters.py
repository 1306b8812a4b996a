"""Filters that are evaluated when the list is read: relative times, and `ME`."""

from datetime import UTC, datetime, timedelta

import pytest
from company_fixture import CompanyFixture, colleague
from factories import activity, activity_type, deal, note, organization, won

from db.ids import global_id
from db.models import User

COUNTS = """query ($where: AccountWhere!) {
  accounts(where: $where) { nodes { name } }
  accountSummary(where: $where) { count }
}"""


async def names(viewer: CompanyFixture, **where):
    data = await viewer.ask(COUNTS, where=where)
    found = [account["name"] for account in data["accounts"]["nodes"]]
    assert data["accountSummary"]["count"] == len(found)
    return found


async def account(uow, name, days_ago, **values):
    row_id = await organization(uow, name, **values)
    await deal(uow, row_id, **won(uow.now - timedelta(days=days_ago)))
    return row_id


async def test_relative_times_move_with_the_clock(viewer, clock):
    async with viewer.uow() as uow:
        for name, days in (("A", 10), ("B", 59), ("C", 61)):
            await account(uow, name, days)
    assert await names(viewer, lastWonAt={"lt": "P-60D"}) == ["C"]
    assert await names(viewer, lastWonAt={"gte": "START_OF_MONTH"}) == ["A"]
    assert await names(viewer, deals={"none": {"wonAt": {"gte": "P-30D"}}}) == ["B", "C"]
    clock.forward(days=2)
    assert await names(viewer, lastWonAt={"lt": "P-60D"}) == ["B", "C"]


async def test_today_is_that_of_the_viewer(viewer, clock):
    clock.now = datetime(2026, 3, 18, 23, 30, tzinfo=UTC)  # in Madrid, it is the next day
    there = await colleague(viewer)
    async with viewer.uow() as uow:
        await uow.update(User, there.user_id, time_zone="America/New_York")
        type_id = await activity_type(uow)
        where = await account(uow, "A", 1)
        await activity(uow, type_id, due_date=clock.now.date(), organization_id=where)
        await activity(uow, type_id, due_at=clock.now, organization_id=where)
    asked = """{
      dates: activities(where: {dueDate: {lt: "TODAY"}}) { totalCount }
      times: activities(where: {dueAt: {gte: "TODAY"}}) { totalCount }
      overdue: activities(where: {isOverdue: true}) { totalCount }
      due: activities(where: {due: {gte: "TODAY", lt: "TODAY+P1D"}}) { totalCount }
    }"""
    in_madrid, in_new_york = [
        {name: found["totalCount"] for name, found in (await viewer.ask(asked)).items()} for viewer in (viewer, there)
    ]
    assert in_madrid == {"dates": 1, "times": 1, "overdue": 1, "due": 1}
    assert in_new_york == {"dates": 0, "times": 1, "overdue": 0, "due": 2}


async def test_me_is_the_viewer(viewer):
    other = await colleague(viewer)
    async with viewer.uow() as uow:
        await account(uow, "Mine", 1, owner_id=viewer.user_id)
        theirs = await account(uow, "Theirs", 1, owner_id=other.user_id)
        await account(uow, "Free", 1)
        await note(uow, organization_id=theirs, author_id=other.user_id)
    assert await names(viewer, ownerId={"eq": "ME"}) == ["Mine"]
    assert await names(other, ownerId={"in": ["ME"]}) == ["Theirs"]
    assert await names(viewer, ownerId={"ne": "ME"}) == ["Free", "Theirs"]
    asked = '{ users(where: {id: {eq: "ME"}}) { nodes { name } } notes(where: {authorId: {eq: "ME"}}) { totalCount } }'
    assert await other.ask(asked) == {"users": {"nodes": [{"name": "Tom Reyes"}]}, "notes": {"totalCount": 1}}
    assert (await viewer.refusal('{ deals(where: {stageId: {eq: "ME"}}) { totalCount } }'))[0] == "BAD_USER_INPUT"


@pytest.mark.sqlite_only
@pytest.mark.parametrize("value", ["yesterday", "P1.5D", "P300Y", "TODAYP1D", ""])
async def test_invalid_relative_times_are_refused(viewer, value):
    code, message = await viewer.refusal(COUNTS, where={"lastWonAt": {"lt": value}})
    assert code in {"BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED"}, code
    assert "relative" in message or "200 years" in message


async def test_relative_filters_send_the_statements_of_literal_ones(viewer, clock):
    document = "query ($where: AccountWhere!) { accounts(where: $where) { totalCount nodes { name } } }"
    await viewer.ask(document, where={})  # from the second time on, only the columns are read that were used
    literals = {"lt": (clock.now - timedelta(days=60)).isoformat()}, {"eq": global_id("User", viewer.user_id)}
    for name, relative, literal in zip(
        ("lastWonAt", "ownerId"), ({"lt": "P-60D"}, {"eq": "ME"}), literals, strict=True
    ):
        sent = []
        for value in (relative, literal):
            await viewer.ask(document, where={name: value})
            sent.append([each for each in viewer.statements if "FROM organization" in each])
        assert sent[0] == sent[1]
        assert len(sent[0]) == 2  # the page and its total
