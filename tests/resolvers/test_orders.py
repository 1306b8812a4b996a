"""Orders of lists: by one due time, by the value of deals, and by custom fields; pages in both directions."""

from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from company_fixture import CompanyFixture, colleague
from factories import activity, activity_type, custom_value, deal, organization, won
from mutate import run_mutation, user_error

from db.folded_columns import custom_text
from db.models import Field, FieldEntity, FieldType, Organization, User

MIDNIGHT = datetime(2026, 3, 28, 23, tzinfo=UTC)
"""In Madrid, the first moment of the day on which clocks go forward; that day has 23 hours."""


async def walk(viewer: CompanyFixture, field: str, name: str, order: dict[str, Any], *, backwards: bool = False) -> Any:
    """The names of a list, read one row a page."""
    size, cursor, end = ("last", "before", "startCursor") if backwards else ("first", "after", "endCursor")
    kind = {"people": "Person", "activities": "Activity"}.get(field, field[:-1].title())
    document = f"""query ($order: [{kind}Order!], $cursor: String) {{
      {field}(orderBy: $order, {size}: 1, {cursor}: $cursor) {{
        nodes {{ {name} }} pageInfo {{ {end} hasNextPage hasPreviousPage }} }} }}"""
    names, position = [], None
    for _ in range(20):
        found = (await viewer.ask(document, order=[order], cursor=position))[field]
        names += [node[name] for node in found["nodes"]]
        position = found["pageInfo"][end]
        if not found["pageInfo"]["hasPreviousPage" if backwards else "hasNextPage"]:
            break
    return names[::-1] if backwards else names


async def check_order(
    viewer: CompanyFixture, field: str, name: str, order: dict[str, Any], expected: list[str]
) -> None:
    """Check an order in both directions, and pages from both ends."""
    assert await walk(viewer, field, name, order) == expected
    assert await walk(viewer, field, name, order, backwards=True) == expected


@pytest.mark.slow
async def test_due_merges_moments_and_days(viewer: CompanyFixture) -> None:
    there = await colleague(viewer)
    async with viewer.uow() as uow:
        await uow.update(User, there.user_id, time_zone="America/New_York")
        call = await activity_type(uow)
        due = {
            "undated": {},
            "last moment before": {"due_at": MIDNIGHT.replace(hour=22, minute=59)},
            "day before": {"due_date": date(2026, 3, 28)},
            "first moment": {"due_at": MIDNIGHT},
            "day": {"due_date": date(2026, 3, 29)},
            "next day": {"due_at": datetime(2026, 3, 29, 22, tzinfo=UTC)},
        }
        for subject, values in due.items():
            await activity(uow, call, subject=subject, **values)
    in_madrid = ["last moment before", "day before", "first moment", "day", "next day", "undated"]
    in_new_york = ["last moment before", "first moment", "day before", "next day", "day", "undated"]
    await check_order(viewer, "activities", "subject", {"field": "DUE"}, in_madrid)
    await check_order(there, "activities", "subject", {"field": "DUE"}, in_new_york)
    backwards = [*reversed(in_madrid[:-1]), "undated"]
    await check_order(viewer, "activities", "subject", {"field": "DUE", "direction": "DESC"}, backwards)


async def test_deals_by_value_in_units(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        for title, values in {
            "none": {"value": None},
            "yen": {"value": 99, "currency_code": "JPY"},
            "euro": {"value": 9850},
            "more": {"value": 9950},
        }.items():
            await deal(uow, title=title, **values)
    await check_order(viewer, "deals", "title", {"field": "VALUE"}, ["euro", "yen", "more", "none"])
    nulls_first = {"field": "VALUE", "direction": "DESC", "nulls": "FIRST"}
    await check_order(viewer, "deals", "title", nulls_first, ["none", "more", "yen", "euro"])


VALUES = {
    FieldType.NUMBER: [{"number": 2.5}, {"number": 10.0}],
    FieldType.MONETARY: [{"amount": 999, "currency": "EUR"}, {"amount": 1000, "currency": "EUR"}],
    FieldType.DATE: [{"day": date(2025, 12, 31)}, {"day": date(2026, 1, 1)}],
    FieldType.TIME: [{"time_value": time(9, 5)}, {"time_value": time(10)}],
    FieldType.TEXT: [custom_text("Äpfel"), custom_text("birne")],
}


@pytest.mark.slow
async def test_lists_by_custom_fields(viewer: CompanyFixture) -> None:
    keys = {kind: f"{number}" * 40 for number, kind in enumerate(VALUES)}
    async with viewer.uow() as uow:
        ids = [await organization(uow, name) for name in ("Less", "More", "Neither")]
        for row_id in ids:
            await deal(uow, row_id, **won(uow.now))
        for kind, key in keys.items():
            entity = FieldEntity.ACCOUNT if kind is FieldType.NUMBER else FieldEntity.ORGANIZATION
            field = {"key": key, "name": kind.title(), "type": kind, "entity": entity, "is_active": True}
            (field_id,) = await uow.insert(Field, [{**field, "position": 1}])
            for row_id, values in zip(ids, VALUES[kind], strict=False):
                await custom_value(uow, field_id, row_id, **values)
        await uow.update(Organization, ids[0], name="Less")
    for key in keys.values():
        order = {"field": "CUSTOM_FIELD", "customField": key}
        await check_order(viewer, "accounts", "name", order, ["Less", "More", "Neither"])
        await check_order(viewer, "accounts", "name", {**order, "direction": "DESC"}, ["More", "Less", "Neither"])
    text = {"field": "CUSTOM_FIELD", "customField": keys[FieldType.TEXT]}
    await check_order(viewer, "organizations", "name", text, ["Less", "More", "Neither"])
    asked = "query ($order: [OrganizationOrder!]) { organizations(orderBy: $order) { totalCount } }"
    for wrong in (keys[FieldType.NUMBER], "f" * 40, None):
        order = {"field": "CUSTOM_FIELD", "customField": wrong}
        assert (await viewer.refusal(asked, order=[order]))[0] == "BAD_USER_INPUT"
        view = {"list": "ORGANIZATIONS", "name": "View", "content": {"orderBy": [order]}}
        assert await user_error(viewer, "savedViewCreate", **view) == ("INVALID", ["content", "orderBy"])
    view = {"list": "ORGANIZATIONS", "name": "View", "content": {"orderBy": [text]}}
    payload = "savedView { organizations { nodes { name } } }"
    saved = (await run_mutation(viewer, "savedViewCreate", payload, **view))["savedView"]
    assert [row["name"] for row in saved["organizations"]["nodes"]] == ["Less", "More", "Neither"]


@pytest.mark.parametrize("order", [{"field": "NAME", "customField": "a"}, {"field": "CUSTOM_FIELD"}])
async def test_custom_field_belongs_to_its_order(viewer: CompanyFixture, order: dict[str, str]) -> None:
    asked = "query ($order: [PersonOrder!]) { people(orderBy: $order) { totalCount nodes { id } } }"
    assert (await viewer.refusal(asked, order=[order]))[0] == "BAD_USER_INPUT"
