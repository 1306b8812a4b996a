"""The event stream that tells an app to fetch its flags again. It carries no flags, and ends with the credential.

The first event is sent at the start. An app with a stream does not poll, so it would otherwise miss changes from before
the stream was open, or while it was interrupted.
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
"""Seconds without an event after which a comment is sent, so that proxies keep the connection open."""
REEVALUATE_SECONDS = 5
"""Seconds after which flags are evaluated again although nothing was written: rules can start and end by time."""


class FlagChangeStream(Stream):
    """A stream that is `changed` at its start, and whenever the viewer's flags evaluate to something else."""

    def __init__(self, services: Services, viewer: Viewer) -> None:
        """Create a stream that has evaluated nothing yet."""
        super().__init__(viewer, FeatureAccess())
        self.services = services
        self._evaluation_inputs: object = None
        self._digest = ""

    def refresh(self, viewer: Viewer | None, gates: FeatureAccess) -> None:
        """Apply the result of a check; evaluate the flags again if an input of the evaluation changed."""
        if viewer is None:
            super().refresh(viewer, gates)
            self.changed.set()
            return
        self.viewer, inputs = viewer, self._inputs(viewer)
        if inputs != self._evaluation_inputs:
            self._evaluation_inputs = inputs
            self._evaluate(viewer)

    def _inputs(self, viewer: Viewer) -> object:
        flag_store, now = self.services.flag_store, self.services.database.clock()
        period = int(now.timestamp()) // REEVALUATE_SECONDS
        return flag_store.current, context_for_viewer(viewer), flag_store.is_stale, period

    def _evaluate(self, viewer: Viewer) -> None:
        flag_store, now = self.services.flag_store, self.services.database.clock()
        context = context_for_viewer(viewer)
        items = evaluate_visible_flags(flag_store.current, context, now, is_stale=flag_store.is_stale)
        digest = etag_digest([], items)
        if digest != self._digest:
            self._digest = digest
            self.changed.set()


async def flag_change_stream(services: Services, streams: StreamMonitor, viewer: Viewer) -> AsyncGenerator[str]:
    """Yield server-sent events until the viewer's credential is not valid any more."""
    stream = FlagChangeStream(services, viewer)
    async with streams.watch(stream):
        yield RETRY_LINE
        while not stream.closed.done():
            with suppress(TimeoutError):
                await asyncio.wait_for(stream.changed.wait(), KEEP_ALIVE_SECONDS)
            if not stream.closed.done():
                event = REFETCH if stream.changed.is_set() else KEEP_ALIVE_COMMENT
                stream.changed.clear()
                yield event
