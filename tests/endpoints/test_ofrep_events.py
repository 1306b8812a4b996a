"""OFREP's event stream: when it sends events, who may open it, and when it ends."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import httpx2
import pytest
from company_fixture import CompanyFixture, FixedClock
from ofrep_client import OPERATOR, ask, kill
from sqlalchemy import update
from starlette.requests import Request

from auth.authentication import authenticate
from auth.errors import RateLimitExceeded, Unauthenticated
from auth.signed_links import Claims, Purpose
from auth.viewer import Viewer
from beta.changes.change_flag import change_flag
from beta.ops.flag_ops import CreateFlag
from db.flags.flag_unit_of_work import begin_flags
from db.identity import revoke_tokens
from db.models import Company
from db.transactions import begin
from endpoints.ofrep import routes
from endpoints.ofrep.event_stream import REFETCH, RETRY_LINE, flag_change_stream
from endpoints.ofrep.tickets import TICKET_PERIOD, issue_ticket, redeem_ticket
from live.stream_monitor import StreamMonitor

TIMEOUT = 30.0
SILENCE_SECONDS = 0.7
"""Longer than several checks of open streams."""


def monitor(viewer: CompanyFixture) -> StreamMonitor:
    return StreamMonitor(viewer.database, viewer.services.flag_store)


async def authenticated_viewer(viewer: CompanyFixture) -> Viewer:
    async with viewer.database.snapshot() as snapshot:
        return await authenticate(snapshot, viewer.headers, viewer.services.site)


async def next_event(events: AsyncIterator[str]) -> str:
    return await asyncio.wait_for(anext(events), TIMEOUT)


async def skip_first_events(events: AsyncIterator[str]) -> None:
    assert [await next_event(events), await next_event(events)] == [RETRY_LINE, REFETCH]


async def test_stream_sends_refetch_at_start_and_on_change(
    viewer: CompanyFixture,
) -> None:
    events = flag_change_stream(viewer.services, monitor(viewer), await authenticated_viewer(viewer))
    await skip_first_events(events)

    waiting = asyncio.create_task(anext(events))
    async with begin_flags(viewer.database, OPERATOR) as flags:
        await change_flag(flags, "other", [CreateFlag(title="Other", owner="Noor")])
    async with viewer.uow():
        pass  # advances the company's revision
    _, pending = await asyncio.wait([waiting], timeout=SILENCE_SECONDS)
    assert pending
    await kill(viewer)

    assert await asyncio.wait_for(waiting, TIMEOUT) == REFETCH
    await events.aclose()


async def test_stream_ends_with_its_credential(viewer: CompanyFixture) -> None:
    events = flag_change_stream(viewer.services, monitor(viewer), await authenticated_viewer(viewer))
    await skip_first_events(events)

    async with begin(viewer.database, viewer.company.id, advances_revision=False) as uow:
        await revoke_tokens(uow, hash=viewer.token.hash)

    with pytest.raises(StopAsyncIteration):
        await next_event(events)


async def stream_url(http: httpx2.AsyncClient, viewer: CompanyFixture) -> str:
    (events,) = (await ask(http, viewer)).json()["eventStreams"]
    return events["endpoint"]["requestUri"]


async def test_ticket_valid_for_30_to_60_minutes(
    http: httpx2.AsyncClient, viewer: CompanyFixture, clock: FixedClock
) -> None:
    ticket_text = (await stream_url(http, viewer)).partition("ticket=")[2]

    async def is_valid() -> bool:
        async with viewer.database.snapshot() as snapshot:
            return await redeem_ticket(viewer.services.signer, snapshot, ticket_text) is not None

    assert await is_valid()
    clock.forward(seconds=TICKET_PERIOD.total_seconds())
    assert await is_valid()
    clock.forward(seconds=TICKET_PERIOD.total_seconds())
    assert not await is_valid()


async def test_ticket_rejected_when_invalid_or_revoked(http: httpx2.AsyncClient, viewer: CompanyFixture) -> None:
    stream_viewer, now, signer = await authenticated_viewer(viewer), viewer.database.clock(), viewer.services.signer
    ticket = issue_ticket(signer, stream_viewer, now)
    payload = f"token:{stream_viewer.credential.hash.hex()}"
    claims = Claims(
        Purpose.DOWNLOAD, "GET", stream_viewer.company_id, stream_viewer.user.id, 0, now + timedelta(hours=1), payload
    )
    invalid_tickets = [
        signer.sign(claims),
        signer.sign(claims._replace(purpose=Purpose.EVENTS, user_id=stream_viewer.user.id + 1)),
        signer.sign(claims._replace(purpose=Purpose.EVENTS, payload=f"session:{stream_viewer.credential.hash.hex()}")),
    ]

    for ticket_text in ("", "x", ticket[:-1], *invalid_tickets):
        response = await http.get("/ofrep/v1/events", params={"ticket": ticket_text})
        assert (response.status_code, ticket_text) == (401, ticket_text)
    async with begin(viewer.database, viewer.company.id, advances_revision=False) as uow:
        await uow.write(update(Company.table).values(suspended_at=now))
    assert (await http.get("/ofrep/v1/events", params={"ticket": ticket})).status_code == 401


def request(ticket_text: str) -> Request:
    return Request({"type": "http", "query_string": f"ticket={ticket_text}".encode(), "headers": []})


async def test_streams_limited_per_credential(viewer: CompanyFixture) -> None:
    http = routes.OfrepEndpoints(viewer.services, monitor(viewer))
    stream_viewer = await authenticated_viewer(viewer)
    streams = [http.stream(stream_viewer) for _ in range(routes.MAX_STREAMS)]
    for each in streams:
        await next_event(each)
    ticket_text = issue_ticket(viewer.services.signer, stream_viewer, viewer.database.clock())

    with pytest.raises(RateLimitExceeded) as error:
        await http.events(request(ticket_text))
    assert error.value.headers == {"retry-after": "60"}
    await streams.pop().aclose()
    assert (await http.events(request(ticket_text))).status_code == 200
    for each in streams:
        await each.aclose()
    assert not http.open_streams


async def test_ticket_kept_out_of_access_log(viewer: CompanyFixture) -> None:
    http_request = request("secret")

    with pytest.raises(Unauthenticated):
        await routes.OfrepEndpoints(viewer.services, monitor(viewer)).events(http_request)
    assert "secret" not in str(http_request.scope)
