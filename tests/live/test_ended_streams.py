"""The end of a stream waits for no other stream."""

import asyncio
from contextlib import AsyncExitStack

from company_fixture import CompanyFixture

from auth import authentication
from auth.feature_gate import FeatureAccess
from live.stream_monitor import Stream, StreamMonitor

TIMEOUT = 30.0


async def test_ended_stream_is_not_held_by_one_opened_meanwhile(viewer: CompanyFixture) -> None:
    monitor = StreamMonitor(viewer.database, viewer.services.flag_store)
    async with viewer.database.snapshot() as snapshot:
        found = await authentication.authenticate(snapshot, viewer.headers, viewer.services.site)
    async with AsyncExitStack() as later:
        for number in range(5):
            earlier = AsyncExitStack()
            await earlier.enter_async_context(monitor.watch(Stream(found, FeatureAccess())))
            ending = asyncio.create_task(earlier.aclose())
            await asyncio.sleep(0)
            assert number or not ending.done()  # it waits for the check that the stream began
            await later.enter_async_context(monitor.watch(Stream(found, FeatureAccess())))
            await asyncio.wait_for(ending, TIMEOUT)
            assert monitor.count == number + 1
    assert monitor.count == 0
