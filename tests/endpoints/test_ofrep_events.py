"""The stream of OFREP: it says when to ask again, to whoever may, for as long as they may."""

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
from beta.change_flag import change_flag
from beta.flag_ops import CreateFlag
from db.flags.flag_unit_of_work import begin_flags
from db.identity import revoke_tokens
from db.models import Company
from db.transactions import begin
from endpoints.ofrep import routes
from endpoints.ofrep.event_stream import REFETCH, RETRY_LINE, flag_change_stream
from endpoints.ofrep.tickets import TICKET_PERIOD, issue_ticket, redeem_ticket
from live.stream_monitor import StreamMonitor

SOON = 2.0
QUIET = 0.7
"""Longer than some looks at open streams."""


def monitor(world: CompanyFixture) -> StreamMonitor:
    return StreamMonitor(world.database, world.services.flag_store)


async def viewer(world: CompanyFixture) -> Viewer:
    async with world.database.snapshot() as snapshot:
        return await authenticate(snapshot, world.headers, world.services.site)


async def heard(told: AsyncIterator[str]) -> str:
    return await asyncio.wait_for(anext(told), SOON)


async def until_told(told: AsyncIterator[str]) -> None:
    assert [await heard(told), await heard(told)] == [RETRY_LINE, REFETCH]


async def test_whoever_listens_is_told_at_the_beginning_and_whenever_their_answer_is_another(
    world: CompanyFixture,
) -> None:
    told = flag_change_stream(world.services, monitor(world), await viewer(world))
    await until_told(told)

    waiting = asyncio.create_task(anext(told))
    async with begin_flags(world.database, OPERATOR) as flags:
        await change_flag(flags, "other", [CreateFlag(title="Other", owner="Noor")])
    async with world.uow():
        pass  # the company's clock goes on
    _, unheard = await asyncio.wait([waiting], timeout=QUIET)
    assert unheard
    await kill(world)

    assert await asyncio.wait_for(waiting, SOON) == REFETCH
    await told.aclose()


async def test_a_stream_ends_with_the_door_by_which_it_was_opened(world: CompanyFixture) -> None:
    told = flag_change_stream(world.services, monitor(world), await viewer(world))
    await until_told(told)

    async with begin(world.database, world.company.id, advances_revision=False) as uow:
        await revoke_tokens(uow, hash=world.token.hash)

    with pytest.raises(StopAsyncIteration):
        await heard(told)


async def address(here: httpx2.AsyncClient, world: CompanyFixture) -> str:
    (events,) = (await ask(here, world)).json()["eventStreams"]
    return events["endpoint"]["requestUri"]


async def test_a_ticket_opens_for_half_an_hour_at_least_and_an_hour_at_most(
    here: httpx2.AsyncClient, world: CompanyFixture, clock: FixedClock
) -> None:
    text = (await address(here, world)).partition("ticket=")[2]

    async def opens() -> bool:
        async with world.database.snapshot() as snapshot:
            return await redeem_ticket(world.services.signer, snapshot, text) is not None

    assert await opens()
    clock.forward(seconds=TICKET_PERIOD.total_seconds())
    assert await opens()
    clock.forward(seconds=TICKET_PERIOD.total_seconds())
    assert not await opens()


async def test_a_ticket_is_refused_that_is_none_or_is_for_something_else_or_whose_door_is_shut(
    here: httpx2.AsyncClient, world: CompanyFixture
) -> None:
    who, now, signer = await viewer(world), world.database.clock(), world.services.signer
    good = issue_ticket(signer, who, now)
    said = f"token:{who.credential.hash.hex()}"
    claims = Claims(Purpose.DOWNLOAD, "GET", who.company_id, who.user.id, 0, now + timedelta(hours=1), said)
    others = [
        signer.sign(claims),
        signer.sign(claims._replace(purpose=Purpose.EVENTS, user_id=who.user.id + 1)),
        signer.sign(claims._replace(purpose=Purpose.EVENTS, payload=f"session:{who.credential.hash.hex()}")),
    ]

    for text in ("", "x", good[:-1], *others):
        answer = await here.get("/ofrep/v1/events", params={"ticket": text})
        assert (answer.status_code, text) == (401, text)
    async with begin(world.database, world.company.id, advances_revision=False) as uow:
        await uow.write(update(Company.table).values(suspended_at=now))
    assert (await here.get("/ofrep/v1/events", params={"ticket": good})).status_code == 401


def request(text: str) -> Request:
    return Request({"type": "http", "query_string": f"ticket={text}".encode(), "headers": []})


async def test_one_door_holds_so_many_streams_open_and_no_more(world: CompanyFixture) -> None:
    here = routes.OfrepEndpoints(world.services, monitor(world))
    who = await viewer(world)
    streams = [here.stream(who) for _ in range(routes.MAX_STREAMS)]
    for each in streams:
        await heard(each)
    text = issue_ticket(world.services.signer, who, world.database.clock())

    with pytest.raises(RateLimitExceeded) as error:
        await here.events(request(text))
    assert error.value.headers == {"retry-after": "60"}
    await streams.pop().aclose()
    assert (await here.events(request(text))).status_code == 200
    for each in streams:
        await each.aclose()
    assert not here.open_streams


async def test_what_a_server_writes_to_its_log_has_no_ticket(world: CompanyFixture) -> None:
    asked = request("secret")

    with pytest.raises(Unauthenticated):
        await routes.OfrepEndpoints(world.services, monitor(world)).events(asked)
    assert "secret" not in str(asked.scope)
