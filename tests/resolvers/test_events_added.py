"""The subscription `eventsAdded`: the event log as it grows, of the viewer's company, without what is gated."""

from typing import Any

import pytest
from beta_client import change
from company_fixture import CompanyFixture, colleague, make_company
from mutate import create_account, create_record, run_mutation
from websocket_client import Socket, socket

from app import create_app
from beta.ops.kinds import Exclude

DOCUMENT = "subscription ($kinds: [EventKind!]) { eventsAdded(kinds: $kinds) { kind organization { name } } }"


async def kinds(held: Socket) -> list[str]:
    """The kinds of the events of the next message."""
    return [event["kind"] for event in (await held.hear())["payload"]["data"]["eventsAdded"]]


async def listen(held: Socket, **variables: Any) -> None:
    await held.begin()
    await held.subscribe(DOCUMENT, **variables)


@pytest.mark.slow
async def test_outsider_hears_what_is_open_to_them_only(viewer: CompanyFixture) -> None:
    outsider, other = await colleague(viewer), await make_company(viewer.database, "Koyo")
    await change(viewer.database, Exclude(company_id=viewer.company.id, user_id=outsider.user_id))
    organization, _ = await create_account(viewer)
    app = create_app(viewer.services)
    async with socket(app, viewer.headers) as inside, socket(app, outsider.headers) as outside:
        for held in (inside, outside):
            await listen(held)
        account = (await viewer.ask("{ accounts { nodes { id } } }"))["accounts"]["nodes"][0]["id"]
        await run_mutation(viewer, "accountUpdate", "account { id }", id=account, followUpDays=41)
        await create_record(other, "organizationCreate", name="Theirs")
        await run_mutation(viewer, "organizationUpdate", "organization { id }", id=organization, name="Southwind")
        await create_account(viewer, "Fabrikam")
        heard = [await kinds(inside) for _ in range(3)]
        assert heard[0] == ["ACCOUNT_CHANGED"]
        assert await kinds(outside) == ["ORGANIZATION_CHANGED"]
        assert "ORGANIZATION_CREATED" in await kinds(outside)
        assert not any(kind.startswith("ACCOUNT") for kind in await kinds(outside))


async def test_only_the_kinds_that_were_asked_for(viewer: CompanyFixture) -> None:
    async with socket(create_app(viewer.services), viewer.headers) as held:
        await listen(held, kinds=["PERSON_CREATED"])
        organization = await create_record(viewer, "organizationCreate", name="Northwind")
        await create_record(viewer, "personCreate", name="Ana", organizationId=organization)
        assert await kinds(held) == ["PERSON_CREATED"]
