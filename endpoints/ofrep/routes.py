"""OFREP's doors: all flags of whoever is signed in, one of them, and the stream that tells when to ask again.

Who asks is found by the session or token, as for GraphQL. That a page asks for its flags keeps no session open: pages
ask by themselves for as long as they are shown.
"""

from collections import Counter
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from auth.authentication import authenticate
from auth.errors import CsrfError, RateLimitExceeded, Unauthenticated
from auth.feature_gate import context_for_viewer
from auth.services import Services
from auth.viewer import Viewer
from endpoints.ofrep.evaluate import Item, etag_digest, evaluate_visible_flag, evaluate_visible_flags
from endpoints.ofrep.event_stream import flag_change_stream
from endpoints.ofrep.request_validation import InvalidOfrepRequest, check_context, check_last_modified, targeting_key
from endpoints.ofrep.tickets import issue_ticket, redeem_ticket
from endpoints.sign_in import NO_STORE_HEADERS, error_response
from flags.compiler import CompiledFlags
from live.stream_monitor import StreamMonitor

BULK = "/ofrep/v1/evaluate/flags"
EVENTS = "/ofrep/v1/events"
RESPONSE_HEADERS = {"cache-control": "private, no-cache", "vary": "Authorization, Cookie"}
STREAM_HEADERS = {"cache-control": "no-store", "x-accel-buffering": "no"}
INACTIVITY_DELAY_SECONDS = 120
"""After how many seconds out of sight a page lets go of its stream."""
MAX_STREAMS = 20
"""How many streams one session or token may hold open in a process."""


class OfrepRequest(NamedTuple):
    """Who asks, and the flags that are newest for them."""

    viewer: Viewer
    compiled: CompiledFlags
    is_stale: bool


Handler: TypeAlias = Callable[[Request, OfrepRequest], Response]


@dataclass
class OfrepEndpoints:
    """The doors of one application."""

    services: Services
    streams: StreamMonitor
    open_streams: Counter[bytes] = field(default_factory=Counter)

    async def bulk(self, request: Request) -> Response:
        """Every flag they may know of; 304 where they know it all already."""
        return await self._answered(request, self._all)

    async def single(self, request: Request) -> Response:
        """One flag; one that they may not know of is answered like one that there is not."""
        return await self._answered(request, self._one)

    async def events(self, request: Request) -> Response:
        """The stream behind a ticket."""
        text = request.query_params.get("ticket", "")
        request.scope["query_string"] = b""  # what a server writes to its log, it writes after this
        async with self.services.database.snapshot() as snapshot:
            viewer = await redeem_ticket(self.services.signer, snapshot, text)
        if viewer is None:
            return error_response(401, "UNAUTHENTICATED", "This stream is over. Ask for the flags again.")
        if self.open_streams[viewer.credential.hash] >= MAX_STREAMS:
            return error_response(429, "RATE_LIMITED", "Too many streams are open.", headers={"retry-after": "60"})
        return StreamingResponse(self.streaming(viewer), media_type="text/event-stream", headers=STREAM_HEADERS)

    async def streaming(self, viewer: Viewer) -> AsyncGenerator[str]:
        """What somebody hears, counted for as long as they do."""
        self.open_streams[viewer.credential.hash] += 1
        try:
            async with aclosing(flag_change_stream(self.services, self.streams, viewer)) as lines:
                async for line in lines:
                    yield line
        finally:
            self.open_streams -= Counter([viewer.credential.hash])

    async def _answered(self, request: Request, answer: Handler) -> Response:
        try:
            asked = await self._asked(request)
            check_last_modified(request.query_params)
            check_context(await request.body(), asked.viewer)
            return answer(request, asked)
        except InvalidOfrepRequest as wrong:
            return _failure(400, request, wrong.code, str(wrong))
        except Unauthenticated as wrong:
            return error_response(401, "UNAUTHENTICATED", str(wrong), headers={"www-authenticate": "Bearer"})
        except CsrfError as wrong:
            return error_response(403, "CSRF", str(wrong))
        except RateLimitExceeded as wrong:
            return error_response(429, "RATE_LIMITED", str(wrong), headers={"retry-after": str(wrong.retry_after)})

    async def _asked(self, request: Request) -> OfrepRequest:
        flags = self.services.flag_store
        async with self.services.database.snapshot() as snapshot:
            viewer = await authenticate(snapshot, request.headers, self.services.site)
            await self.services.rate_limiter.hit_call("ofrep", viewer.user.id)
            compiled = await flags.refresh(viewer.details.flags_revision, within=snapshot)
        return OfrepRequest(viewer, compiled, flags.is_stale)

    def _all(self, request: Request, asked: OfrepRequest) -> Response:
        now, who = self.services.database.clock(), asked.viewer
        address = f"{EVENTS}?ticket={issue_ticket(self.services.signer, who, now)}"
        events = {"type": "sse", "endpoint": {"requestUri": address}, "inactivityDelaySec": INACTIVITY_DELAY_SECONDS}
        body = {
            "flags": evaluate_visible_flags(asked.compiled, context_for_viewer(who), now, is_stale=asked.is_stale),
            "metadata": {"environment": self.services.site.environment_name},
            "eventStreams": [events],
        }
        etag = f'"{etag_digest([str(who.company_id), targeting_key(who)], body)}"'
        headers = {**RESPONSE_HEADERS, "etag": etag}
        if _is_known(etag, request.headers.get("if-none-match", "")):
            return Response(status_code=304, headers=headers)
        return JSONResponse(body, headers=headers)

    def _one(self, request: Request, asked: OfrepRequest) -> Response:
        key, subject, now = _key(request), context_for_viewer(asked.viewer), self.services.database.clock()
        found = evaluate_visible_flag(asked.compiled, key, subject, now, is_stale=asked.is_stale)
        if found is None:
            return _failure(404, request, "FLAG_NOT_FOUND", "There is no such flag.")
        return JSONResponse(found, _status(found), RESPONSE_HEADERS)


def _key(request: Request) -> Any:
    return request.path_params.get("key")


def _status(found: Item) -> int:
    return 500 if "errorCode" in found else 200


def _failure(status: int, request: Request, code: str, message: str) -> Response:
    key = _key(request)
    named = {} if key is None else {"key": key}
    return JSONResponse({**named, "errorCode": code, "errorDetails": message}, status, NO_STORE_HEADERS)


def _is_known(etag: str, known: str) -> bool:
    """Whether an answer is one of those that If-None-Match names."""
    tags = [each.strip().removeprefix("W/") for each in known.split(",")]
    return etag in tags or tags == ["*"]


def routes(services: Services, streams: StreamMonitor) -> list[Route]:
    """Every door of OFREP."""
    doors = OfrepEndpoints(services, streams)
    asked: list[tuple[str, Callable[[Request], Awaitable[Response]], str]] = [
        (BULK, doors.bulk, "POST"),
        (f"{BULK}/{{key:path}}", doors.single, "POST"),
        (EVENTS, doors.events, "GET"),
    ]
    return [Route(path, answer, methods=[method]) for path, answer, method in asked]
