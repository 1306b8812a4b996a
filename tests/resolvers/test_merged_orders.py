"""Lists that are merged from branches have the rows of a list that is sorted: that of a single organization."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import cycle, product
from random import Random
from typing import Any

import pytest
from company_fixture import CompanyFixture
from factories import activity, activity_type, deal, organization

from db.ids import global_id

ROWS, PAGE = 24, 7
WAYS = tuple(product(("ASC", "DESC"), ("FIRST", "LAST")))
ORDERS: dict[str, list[list[dict[str, str]]]] = {
    "activities": [
        *([{"field": "DUE", "direction": way, "nulls": nulls}] for way, nulls in WAYS),
        *(
            [{"field": "IS_DONE", "direction": done}, {"field": "DUE", "direction": way, "nulls": nulls}]
            for done in ("ASC", "DESC")
            for way, nulls in WAYS
        ),
        [{"field": "IS_DONE", "direction": "DESC"}],
        [{"field": "DUE"}, {"field": "SUBJECT"}],
    ],
    "deals": [[{"field": "VALUE", "direction": way, "nulls": nulls}] for way, nulls in WAYS],
}
FILTERS: dict[str, list[dict[str, Any]]] = {
    "activities": [
        *({"isDone": False}, {"isDone": True}, {"not": {"isDone": True}}, {"isOverdue": True}),
        {"or": [{"isDone": True}, {"subject": {"contains": "1"}}]},
        {"and": [{"isDone": False}, {"subject": {"contains": "1"}}]},
    ],
    "deals": [{"title": {"contains": "1"}}, {"value": {"gte": "5"}}],
}
TYPES = {"activities": "Activity", "deals": "Deal"}
SORTED = """query ($id: ID!, $where: {type}Where, $order: [{type}Order!]) {{
  organization(id: $id) {{ {list}(where: $where, orderBy: $order, first: 100) {{ nodes {{ id }} }} }} }}"""
MERGED = """query ($where: {type}Where, $order: [{type}Order!], $size: Int, $cursor: String) {{
  {list}(where: $where, orderBy: $order, {argument}: $size, {after}: $cursor) {{
    nodes {{ id }} pageInfo {{ startCursor endCursor hasNextPage hasPreviousPage }} }} }}"""


async def fill(viewer: CompanyFixture) -> str:
    """Create activities and deals of one organization, many due at the same time or worth the same; return its id."""
    chance, now = Random(17), viewer.database.clock()
    async with viewer.uow() as uow:
        call, owner = await activity_type(uow), await organization(uow)
        for number in range(ROWS):
            at = now + timedelta(hours=chance.randrange(-24, 36, 12))
            due: dict[str, Any] = [{}, {"due_at": at}, {"due_date": at.date()}][number % 3]
            state = {"is_done": True, "done_at": at} if chance.random() < 0.5 else {}
            await activity(uow, call, subject=f"Call {number}", organization_id=owner, **due, **state)
            value, code = chance.choice([None, 500, 501, 50_000, -3]), chance.choice(["EUR", "JPY", "USD"])
            await deal(uow, owner, title=f"Deal {number}", value=value, currency_code=code)
    return global_id("Organization", owner)


def asked_for(name: str) -> Iterator[tuple[list[dict[str, str]], dict[str, Any] | None]]:
    """Yield each order without a filter, and with one of the filters in turns."""
    filters = cycle(FILTERS[name])
    for order in ORDERS[name]:
        yield order, None
        yield order, next(filters)


async def walk(viewer: CompanyFixture, name: str, *, backward: bool, **variables: Any) -> list[str]:
    """The ids of a list, read page by page."""
    argument, after, place, more = (
        ("last", "before", "startCursor", "hasPreviousPage")
        if backward
        else ("first", "after", "endCursor", "hasNextPage")
    )
    document = MERGED.format(type=TYPES[name], list=name, argument=argument, after=after)
    found: list[str] = []
    cursor, has_more = None, True
    while has_more:
        page = (await viewer.ask(document, **variables, size=PAGE, cursor=cursor))[name]
        ids = [node["id"] for node in page["nodes"]]
        found = [*ids, *found] if backward else [*found, *ids]
        cursor, has_more = page["pageInfo"][place], page["pageInfo"][more]
    return found


@pytest.mark.slow
@pytest.mark.parametrize("name", TYPES)
async def test_merged_pages_are_those_of_the_sorted_list(viewer: CompanyFixture, name: str) -> None:
    owner = await fill(viewer)
    document = SORTED.format(type=TYPES[name], list=name)
    wrong = []
    for order, where in asked_for(name):
        asked = {"order": order, "where": where}
        nodes = (await viewer.ask(document, id=owner, **asked))["organization"][name]["nodes"]
        expected = [node["id"] for node in nodes]
        assert expected
        wrong += [
            (asked, backward)
            for backward in (False, True)
            if await walk(viewer, name, backward=backward, **asked) != expected
        ]
    assert wrong == []
