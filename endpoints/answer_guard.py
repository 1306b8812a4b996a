"""Answers that a slow reader has not taken: they are dropped once a gate closes that was open to them.

The rule is that of streams (`live.stream_monitor`): any gate counts that was open to the operation, for rows, ids and
JSON show no mark; and the credential must stay valid.
"""

import asyncio
from collections.abc import Hashable, Iterator, MutableMapping
from contextlib import contextmanager
from typing import Any

from auth.feature_gate import FeatureAccess
from auth.viewer import Viewer
from endpoints.connections.reset import transport_of
from endpoints.connections.undelivered import Undelivered
from live.stream_monitor import Stream, StreamMonitor
from resolvers.context import RequestContext

GRACE_SECONDS = 0.25
"""Seconds that an answer may be on its way before it is watched: nearly all have arrived by then."""
LOOK_SECONDS = 0.1
"""Seconds between two looks whether the client has taken a watched answer."""
MAX_WATCHED = 256
"""Watched answers of a process. Each holds a descriptor; beyond them, the oldest is dropped."""


class _Answers:
    """The answers of one connection to one credential with the same gates."""

    def __init__(self, undelivered: Undelivered, viewer: Viewer, gates: FeatureAccess) -> None:
        self.undelivered, self.viewer, self.gates = undelivered, viewer, gates
        self.sending = 0
        """Answers that the server still writes."""

    @property
    def are_taken(self) -> bool:
        return not self.sending and self.undelivered.is_empty


class AnswerGuard:
    """The answers of one process that are on their way."""

    def __init__(self, streams: StreamMonitor) -> None:
        """Watch answers by the checks of open streams."""
        self._streams = streams
        self._answers: dict[Hashable, _Answers] = {}
        self._watching: dict[asyncio.Task[None], _Answers] = {}

    @contextmanager
    def guarded(self, scope: MutableMapping[str, Any], request: RequestContext) -> Iterator[None]:
        """Guard an answer that is sent inside the context, until the client has taken it."""
        transport, viewer, gates = transport_of(scope), request.viewer, request.gates
        if transport is None or viewer is None or gates is None or not gates.open or transport.is_closing():
            yield
            return
        key = (transport, viewer.credential.hash, gates.open)
        if key not in self._answers:
            self._answers[key] = _Answers(Undelivered(transport), viewer, gates)
            asyncio.get_running_loop().call_later(GRACE_SECONDS, self._watch_late, key, self._answers[key])
        answers = self._answers[key]
        answers.sending += 1
        try:
            yield
        finally:
            answers.sending -= 1
            if answers.are_taken:
                self._end(key, answers)

    def _watch_late(self, key: Hashable, answers: _Answers) -> None:
        """Watch answers that are still on their way."""
        if self._answers.get(key) is not answers:
            return
        if answers.are_taken:
            self._end(key, answers)
            return
        if len(self._watching) >= MAX_WATCHED:
            oldest = next(iter(self._watching))
            self._watching.pop(oldest).undelivered.drop()
        task = asyncio.create_task(self._watch(key, answers))
        self._watching[task] = answers
        task.add_done_callback(lambda task: self._watching.pop(task, None))

    async def _watch(self, key: Hashable, answers: _Answers) -> None:
        stream = Stream(answers.viewer, answers.gates)
        closed = stream.closed
        try:
            async with self._streams.watch(stream):
                while not (closed.done() or answers.are_taken):
                    await asyncio.wait({closed}, timeout=LOOK_SECONDS)
            if closed.done():
                answers.undelivered.drop()
        finally:
            self._end(key, answers)

    def _end(self, key: Hashable, answers: _Answers) -> None:
        if self._answers.get(key) is answers:
            del self._answers[key]
            answers.undelivered.close()
