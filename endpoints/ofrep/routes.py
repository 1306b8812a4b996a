"""The endpoints of OFREP: bulk and single evaluation, and the event stream.

They take the same session or token as GraphQL. A request does not extend a session: apps fetch flags by themselves for
as long as they are open.
"""

from collections import Counter
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from auth.authentication import authenticate
from auth.errors import RateLimitExceeded, Unauthenticated
from auth.feature_gate import context_for_viewer
from auth.services import Services
from auth.viewer import Viewer
from endpoints.limits import LEAST_STREAMS, MAX_STREAMS
from endpoints.ofrep.errors import FlagNotFound
from endpoints.ofrep.evaluate import etag_digest, evaluate_visible_flag, evaluate_visible_flags
from endpoints.ofrep.event_stream import flag_change_stream
from endpoints.ofrep.request_validation import check_context, check_last_modified, targeting_key
from endpoints.ofrep.tickets import issue_ticket, redeem_ticket
from endpoints.responses import matches_etag
from flags.compiler import CompiledFlags
from live.stream_monitor import StreamMonitor

BULK = "/ofrep/v1/evaluate/flags"
EVENTS = "/ofrep/v1/events"
RESPONSE_HEADERS = {"cache-control": "private, no-cache", "vary": "Authorization, Cookie"}
STREAM_HEADERS = {"cache-control": "no-store", "x-accel-buffering": "no"}
INACTIVITY_DELAY_SECONDS = 120
"""Seconds in the background after which an app closes its stream."""
STREAM_RETRY_SECONDS = 60


class OfrepRequest(NamedTuple):
    """A valid request: its viewer, and the newest flags."""

    viewer: Viewer
    compiled: CompiledFlags
    is_stale: bool


@dataclass
class OfrepEndpoints:
    """Bulk and single evaluation, and the event stream. `open_streams` counts streams by credential."""

    services: Services
    streams: StreamMonitor
    open_streams: Counter[bytes] = field(default_factory=Counter)

    async def bulk(self, request: Request) -> Response:
        """Evaluate all flags that the viewer may know of; 304 if `If-None-Match` names the current response."""
        ofrep_request = await self._validate(request)
        body = self._bulk_body(ofrep_request, self.services.database.clock())
        viewer = ofrep_request.viewer
        etag = f'"{etag_digest([str(viewer.company_id), targeting_key(viewer)], body)}"'
        headers = {**RESPONSE_HEADERS, "etag": etag}
        if matches_etag(etag, request.headers.get("if-none-match", "")):
            return Response(status_code=304, headers=headers)
        return JSONResponse(body, headers=headers)

    async def single(self, request: Request) -> Response:
        """Evaluate one flag. A flag that the viewer must not know of is answered like an unknown key."""
        viewer, compiled, is_stale = await self._validate(request)
        key, now = request.path_params["key"], self.services.database.clock()
        item = evaluate_visible_flag(compiled, key, context_for_viewer(viewer), now, is_stale=is_stale)
        if item is None:
            raise FlagNotFound
        return JSONResponse(item, 500 if "errorCode" in item else 200, RESPONSE_HEADERS)

    async def events(self, request: Request) -> Response:
        """Open the event stream of a ticket."""
        ticket = request.query_params.get("ticket", "")
        request.scope["query_string"] = b""  # keeps the ticket out of the access log, which is written later
        async with self.services.database.snapshot() as snapshot:
            viewer = await redeem_ticket(self.services.signer, snapshot, ticket)
        if viewer is None:
            raise Unauthenticated("This stream has ended. Fetch the flags again.")
        limit = self.services.limit_share.of(MAX_STREAMS, LEAST_STREAMS)
        if self.open_streams[viewer.credential.hash] >= limit:
            raise RateLimitExceeded(STREAM_RETRY_SECONDS, "Too many streams are open.")
        return StreamingResponse(self.stream(viewer), media_type="text/event-stream", headers=STREAM_HEADERS)

    async def stream(self, viewer: Viewer) -> AsyncGenerator[str]:
        """Yield the events of one stream, and count it while it is open."""
        self.open_streams[viewer.credential.hash] += 1
        try:
            async with aclosing(flag_change_stream(self.services, self.streams, viewer)) as events:
                async for event in events:
                    yield event
        finally:
            self.open_streams -= Counter([viewer.credential.hash])

    async def _validate(self, request: Request) -> OfrepRequest:
        flag_store = self.services.flag_store
        async with self.services.database.snapshot() as snapshot:
            viewer = await authenticate(snapshot, request.headers, self.services.site)
            compiled = await flag_store.refresh(viewer.details.flags_revision, within=snapshot)
        # It may wait for a storage that is away, and must hold no connection of the database meanwhile.
        await self.services.rate_limiter.hit_call("ofrep", viewer.user.id)
        check_last_modified(request.query_params)
        check_context(await request.body(), viewer)
        return OfrepRequest(viewer, compiled, flag_store.is_stale)

    def _bulk_body(self, request: OfrepRequest, now: datetime) -> dict[str, Any]:
        viewer, compiled, is_stale = request
        stream_url = f"{EVENTS}?ticket={issue_ticket(self.services.signer, viewer, now)}"
        stream = {
            "type": "sse",
            "endpoint": {"requestUri": stream_url},
            "inactivityDelaySec": INACTIVITY_DELAY_SECONDS,
        }
        return {
            "flags": evaluate_visible_flags(compiled, context_for_viewer(viewer), now, is_stale=is_stale),
            "metadata": {"environment": self.services.site.environment_name},
            "eventStreams": [stream],
        }


def routes(services: Services, streams: StreamMonitor) -> list[Route]:
    """Return the routes of OFREP."""
    endpoints = OfrepEndpoints(services, streams)
    return [
        Route(BULK, endpoints.bulk, methods=["POST"]),
        Route(f"{BULK}/{{key:path}}", endpoints.single, methods=["POST"]),
        Route(EVENTS, endpoints.events, methods=["GET"]),
    ]
