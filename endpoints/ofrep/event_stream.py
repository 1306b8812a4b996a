"""The stream that tells a page to ask again: it says no more than that, and ends when whoever hears it may not ask.

It says so at its beginning, too. A page that has a stream asks for nothing in between, so what happened before the
stream was open, or while it was broken, would stay unknown to it.
"""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import suppress

from auth.feature_gate import FeatureAccess, context_for_viewer
from auth.services import Services
from auth.viewer import Viewer
from endpoints.ofrep.evaluate import etag_digest, evaluate_visible_flags
from live.stream_monitor import Stream, StreamMonitor

REFETCH = 'data: {"type":"refetchEvaluation"}\n\n'
RETRY_LINE = "retry: 2000\n\n"
KEEP_ALIVE_COMMENT = ":\n\n"
KEEP_ALIVE_SECONDS = 15.0
"""After how many seconds without news something is sent, so that whoever stands between keeps the line open."""
REEVALUATE_SECONDS = 5
"""Every how many seconds it is decided anew though nothing was written: rules begin and end by the clock."""


class FlagChangeStream(Stream):
    """A stream that is `moved` when what its viewer would be told of flags is another, and when it is first known."""

    def __init__(self, services: Services, viewer: Viewer) -> None:
        """Nothing was told yet."""
        super().__init__(viewer, FeatureAccess())
        self.services = services
        self._known: object = None
        self._told = ""

    def refresh(self, viewer: Viewer | None, gates: FeatureAccess) -> None:
        """Take in who they are by now, and decide again where anything is another that could matter."""
        if viewer is None:
            super().refresh(viewer, gates)
            self.changed.set()
            return
        self.viewer, known = viewer, self._what_matters(viewer)
        if known != self._known:
            self._known = known
            self._decide(viewer)

    def _what_matters(self, viewer: Viewer) -> object:
        flag_store, now = self.services.flag_store, self.services.database.clock()
        return (
            flag_store.current,
            context_for_viewer(viewer),
            flag_store.is_stale,
            int(now.timestamp()) // REEVALUATE_SECONDS,
        )

    def _decide(self, viewer: Viewer) -> None:
        flag_store, now = self.services.flag_store, self.services.database.clock()
        told = etag_digest(
            [],
            evaluate_visible_flags(flag_store.current, context_for_viewer(viewer), now, is_stale=flag_store.is_stale),
        )
        if told != self._told:
            self._told = told
            self.changed.set()


async def flag_change_stream(services: Services, streams: StreamMonitor, viewer: Viewer) -> AsyncGenerator[str]:
    """What is sent, for as long as somebody may hear it."""
    answers = FlagChangeStream(services, viewer)
    async with streams.watch(answers):
        yield RETRY_LINE
        while not answers.closed.done():
            with suppress(TimeoutError):
                await asyncio.wait_for(answers.changed.wait(), KEEP_ALIVE_SECONDS)
            if not answers.closed.done():
                news = REFETCH if answers.changed.is_set() else KEEP_ALIVE_COMMENT
                answers.changed.clear()
                yield news
