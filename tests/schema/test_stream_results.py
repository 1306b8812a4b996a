"""Results of subscriptions: as large as answers may be, and no larger, and each is paid for."""

from dataclasses import replace
from typing import Any

import pytest
from company_fixture import CompanyFixture
from mutate import create_account, create_record
from until import until
from websocket_client import Socket, socket

from app import create_app
from auth.point_budget import PointBudget
from db.models import Organization
from db.pagination.page import MAX_PAGE_SIZE
from db.transactions import begin
from resolvers.prices import CHANGE_COST
from schema.cost.limits import BASE_COST, DELIVERY_COST, ROOT_FIELD_COST

NOTES = " ".join(f"note{number}: content" for number in range(170))
HISTORY = f"organization {{ notes(first: 1) {{ nodes {{ {NOTES} }} }} }}"
DOCUMENT = f"subscription {{ eventsAdded(kinds: [ORGANIZATION_CHANGED]) {{ {HISTORY} }} }}"
UPDATE = 'mutation ($id: ID!) { organizationUpdate(input: {id: $id, name: "Southwind"}) { userErrors { code } } }'


@pytest.mark.slow
async def test_result_that_is_too_large_is_an_error(viewer: CompanyFixture) -> None:
    organization = await create_record(viewer, "organizationCreate", name="Northwind")
    await create_record(viewer, "noteCreate", organizationId=organization, content="x" * 99_000)
    async with socket(create_app(viewer.services), viewer.headers) as held:
        await held.begin()
        await held.subscribe(DOCUMENT)
        await viewer.ask(UPDATE, id=organization)
        result = (await held.hear())["payload"]
    assert [error["extensions"]["code"] for error in result["errors"]] == ["COST_LIMIT_EXCEEDED"]
    assert result.get("data") is None


async def test_deep_variables_of_a_subscription_are_refused(viewer: CompanyFixture) -> None:
    document = "subscription { eventsAdded { kind } }"
    deep = f'{{"query": "{document}", "variables": {{"other": {"[" * 300}{"]" * 300}}}}}'
    async with socket(create_app(viewer.services), viewer.headers) as held:
        await held.begin()
        await held.say_text(f'{{"type": "subscribe", "id": "1", "payload": {deep}}}')
        refused = (await held.hear())["payload"]
    assert [error["extensions"]["code"] for error in refused] == ["COST_LIMIT_EXCEEDED"]


EVENTS = "subscription { eventsAdded { kind } }"
START = BASE_COST + ROOT_FIELD_COST + 2 * MAX_PAGE_SIZE
"""Points of the start of this subscription."""
ONE_EVENT = CHANGE_COST + 2 + DELIVERY_COST
"""Points of a message with one event: its kind, and the event itself."""


async def create_organizations(viewer: CompanyFixture, count: int) -> None:
    """Create organizations in one transaction, as an import or a bulk change writes them."""
    async with begin(viewer.database, viewer.company.id) as uow:
        await uow.insert(Organization, [{"name": f"Northwind {number}"} for number in range(count)])


async def messages(held: Socket, field: str, count: int) -> list[Any]:
    return [(await held.hear())["payload"]["data"][field] for _ in range(count)]


async def test_large_write_comes_in_several_messages(viewer: CompanyFixture) -> None:
    async with socket(create_app(viewer.services), viewer.headers) as held:
        await held.begin()
        await held.subscribe("subscription { eventsAdded { revision ordinal } }")
        await create_organizations(viewer, 2 * MAX_PAGE_SIZE + 5)
        heard = await messages(held, "eventsAdded", 3)
    assert [len(message) for message in heard] == [MAX_PAGE_SIZE, MAX_PAGE_SIZE, 5]
    events = [event for message in heard for event in message]
    assert [event["ordinal"] for event in events] == list(range(2 * MAX_PAGE_SIZE + 5))
    assert len({event["revision"] for event in events}) == 1


@pytest.mark.slow
async def test_smaller_writes_stay_whole(viewer: CompanyFixture) -> None:
    sizes = [MAX_PAGE_SIZE - 1, MAX_PAGE_SIZE - 1, 2]
    async with socket(create_app(viewer.services), viewer.headers) as held:
        await held.begin()
        await held.subscribe(EVENTS)
        for size in sizes:
            await create_organizations(viewer, size)
        assert [len(message) for message in await messages(held, "eventsAdded", 3)] == sizes


async def test_changes_of_an_account_come_in_one_message(viewer: CompanyFixture) -> None:
    names = [f"Fabrikam {number}" for number in range(4)]
    ids = [(await create_account(viewer, name))[0] for name in names]
    update = """mutation ($u: [OrganizationUpdateInput!]!) {
      organizationBulkUpdate(input: {updates: $u}) { results { userErrors { code } } } }"""
    async with socket(create_app(viewer.services), viewer.headers) as held:
        await held.begin()
        await held.subscribe("subscription { accountChanged { account { name } events { kind } } }")
        await viewer.ask(
            update, u=[{"id": row_id, "name": f"{name} Ltd"} for row_id, name in zip(ids, names, strict=True)]
        )
        heard = await messages(held, "accountChanged", 4)
    assert sorted(message["account"]["name"] for message in heard) == [f"{name} Ltd" for name in names]
    assert all(event["kind"] for message in heard for event in message["events"])


async def test_each_message_is_paid_for_until_points_run_out(viewer: CompanyFixture) -> None:
    budget = PointBudget(2 * (BASE_COST + ROOT_FIELD_COST) + START + 2 * ONE_EVENT)
    async with socket(create_app(replace(viewer.services, point_budget=budget)), viewer.headers) as held:
        await held.begin()
        await held.subscribe(EVENTS)
        for _ in range(2):
            await create_organizations(viewer, 1)
            assert await messages(held, "eventsAdded", 1) == [[{"kind": "ORGANIZATION_CREATED"}]]
        await create_organizations(viewer, 1)
        ended = await held.hear()
    assert [error["extensions"]["code"] for error in ended["payload"]["errors"]] == ["RATE_LIMITED"]


async def test_each_receiver_of_a_message_is_paid_for(viewer: CompanyFixture) -> None:
    async def spent() -> int:
        return (await viewer.services.point_budget.balance(viewer.user_id)).used

    app = create_app(viewer.services)
    async with socket(app, viewer.headers) as held:
        await held.begin()
        for name in ("1", "2", "3"):
            await held.subscribe(EVENTS, name)
        await until(lambda: app.state.streams.shared.listener_count == 3)
        before = await spent()
        await create_organizations(viewer, 1)
        await messages(held, "eventsAdded", 3)
        assert await spent() - before == ONE_EVENT + 2 * DELIVERY_COST
