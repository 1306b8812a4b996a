"""Results of subscriptions: as large as answers may be, and no larger."""

from company_fixture import CompanyFixture
from mutate import create_record
from websocket_client import socket

from app import create_app

NOTES = " ".join(f"note{number}: content" for number in range(200))
HISTORY = f"organization {{ notes(first: 1) {{ nodes {{ {NOTES} }} }} }}"
DOCUMENT = f"subscription {{ eventsAdded(kinds: [ORGANIZATION_CHANGED]) {{ {HISTORY} }} }}"
UPDATE = 'mutation ($id: ID!) { organizationUpdate(input: {id: $id, name: "Southwind"}) { userErrors { code } } }'


async def test_result_that_is_too_large_is_an_error(viewer: CompanyFixture) -> None:
    organization = await create_record(viewer, "organizationCreate", name="Northwind")
    await create_record(viewer, "noteCreate", organizationId=organization, content="x" * 90_000)
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
