"""HTTP/1.1 with limits, in the place of uvicorn's own protocol."""

import asyncio
from functools import partial
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from endpoints.connections.chunks import ChunkOverhead
from endpoints.connections.farewell import Farewell
from endpoints.connections.limits import ConnectionLimits
from endpoints.connections.refusals import INVALID, TOO_LONG, TOO_MANY, TOO_SLOW, UNKNOWN_CODING, Refusal
from endpoints.connections.reset import offer_transport
from endpoints.connections.timer import Timer
from endpoints.connections.unread import UnreadLimit
from endpoints.connections.websocket import WebSocketProtocol
from endpoints.limits import (
    BODY_CHECK_SECONDS,
    HEADER_SECONDS,
    MAX_HEADER_BYTES,
    MAX_PIPELINED,
    MIN_BODY_BYTES_PER_SECOND,
)
from endpoints.security_headers import NOSNIFF, HeaderLines

SEPARATORS = len(b": \r\n")


class HttpProtocol(UnreadLimit, HttpToolsProtocol):
    """HTTP/1.1 with limits."""

    def __init__(self, limits: ConnectionLimits, security: HeaderLines = (NOSNIFF,), **options: Any) -> None:
        """Serve one connection; `security`: headers of the answers that the application does not make."""
        super().__init__(**options)
        self.limits, self.security = limits, security
        self._sending, self._farewell, self._chunks = Timer(), Farewell(), ChunkOverhead()
        self._address: str | None = None
        self._answering: RequestResponseCycle | None = None
        self._has_begun, self._is_head, self._received, self._trailer_size = False, True, 0, 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # uvicorn's own type
        """Begin a connection, or refuse it."""
        super().connection_made(transport)
        address = self.client[0] if self.client else ""
        if not self.limits.admit(address):
            self._refuse(TOO_MANY)
            return
        self._address = address
        self._expect_head()

    def connection_lost(self, exc: Exception | None) -> None:
        """End the connection."""
        self._end_sending()
        self.unread.stop()
        self._farewell.stop()
        self._release()
        self._leave_unanswered()
        lose = partial(super().connection_lost, exc)
        if self._awaits_body():  # its end wakes the application
            self.limits.turns.take(lose)
        else:
            lose()

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: Any) -> None:
        """Begin an answer. uvicorn knows only the request that was read last, which may wait behind this one."""
        self._answering = cycle
        super()._start_asgi_task(cycle, app)

    def _leave_unanswered(self) -> None:
        """Let the application see that its answer is not read. A write to what is closed is logged as an error."""
        if self._answering is not None and not self._answering.response_complete:
            self._answering.disconnected = True
            if not self._answering.more_body:
                self._answering.message_event.set()

    def _awaits_body(self) -> bool:
        return self.cycle is not None and self.cycle.more_body and not self.cycle.response_complete

    def data_received(self, data: bytes) -> None:
        """Read a piece of a request."""
        if self.transport.is_closing():
            return
        if self._farewell.has_begun:
            self._farewell.discard(self.transport, data)
            return
        self._received += len(data)
        if not self._is_head:
            self._chunks.add_received(len(data))
        super().data_received(data)
        if self._is_head and self._received > MAX_HEADER_BYTES:
            self._refuse_all(TOO_LONG)
        elif not self._is_head and self._chunks.is_too_long:
            self._refuse_all(INVALID)

    def on_message_begin(self) -> None:
        """Begin a request; its head has a time limit."""
        super().on_message_begin()
        offer_transport(self.scope, self.transport)
        self._has_begun = True
        self._expect_head()

    def _expect_head(self) -> None:
        self.limits.unfinished[self] = None
        self._sending.start(HEADER_SECONDS, self._head_is_late)

    def on_header(self, name: bytes, value: bytes) -> None:
        """Take a header. Fields after the body are no headers, and are forgotten, up to the length of a head."""
        if self._is_head:
            super().on_header(name, value)
            return
        self._trailer_size += len(name) + len(value) + SEPARATORS
        if self._trailer_size > MAX_HEADER_BYTES:
            raise ValueError  # ends the parser, and with it the request

    def on_headers_complete(self) -> None:
        """Begin the body, which has a slowest pace. A long head is refused also if it came in one piece."""
        if len(self.pipeline) >= MAX_PIPELINED:
            self._refuse(None)
            raise ValueError  # ends the parser: uvicorn would hold as many requests as are sent
        refusal = TOO_LONG if self._head_size() > MAX_HEADER_BYTES else self._refused_coding()
        if refusal is not None:
            self._refuse_all(refusal)
            raise ValueError  # ends the parser, and with it the request
        super().on_headers_complete()
        self._chunks.begin(self._received - self._head_size())
        self._is_head, self._received, self._trailer_size = False, 0, 0
        self._sending.start(BODY_CHECK_SECONDS, self._check_body)

    def on_chunk_header(self) -> None:
        """Begin a chunk, whose size and extensions are read."""
        self._chunks.add_chunk()

    def on_body(self, body: bytes) -> None:
        """Take bytes of a body."""
        self._chunks.add_body(len(body))
        super().on_body(body)

    def _refused_coding(self) -> Refusal | None:
        """Return the refusal of a body in another coding than `chunked` (RFC 9112, section 6.1)."""
        codings = {value.strip().lower() for name, value in self.headers if name == b"transfer-encoding"}
        return UNKNOWN_CODING if codings - {b"chunked"} else None

    def _head_size(self) -> int:
        """Return the bytes of the address and the headers."""
        return len(self.url) + sum(len(name) + len(value) + SEPARATORS for name, value in self.headers)

    def on_message_complete(self) -> None:
        """End a request."""
        super().on_message_complete()
        self._has_begun, self._is_head, self._received = False, True, 0
        self._end_sending()

    def _end_sending(self) -> None:
        self.limits.unfinished.pop(self, None)
        self._sending.stop()

    def give_up(self) -> None:
        """End the connection, because another one needs its place."""
        self.transport.abort()

    def _head_is_late(self) -> None:
        self.limits.turns.take(partial(self._refuse, TOO_SLOW if self._has_begun else None))

    def _check_body(self) -> None:
        is_waiting_for_us = self.flow.read_paused or self.cycle.response_complete
        if self._received < MIN_BODY_BYTES_PER_SECOND * BODY_CHECK_SECONDS and not is_waiting_for_us:
            self.limits.turns.take(partial(self._refuse, None if self.cycle.response_started else TOO_SLOW))
            return
        self._received = 0
        self._sending.start(BODY_CHECK_SECONDS, self._check_body)

    def send_400_response(self, msg: str) -> None:
        """Answer what is no HTTP; uvicorn's `msg` says no more."""
        self._refuse_all(INVALID)

    def _refuse_all(self, refusal: Refusal) -> None:
        """Refuse a request of which more may come; one that is answered already keeps its answer."""
        is_answering = self.cycle is not None and not self.cycle.response_complete
        if is_answering or self.transport.is_closing():
            self._refuse(None if self.cycle and self.cycle.response_started else refusal)
        elif not self._farewell.has_begun:
            self._farewell.begin(self.transport, refusal.response(self.security))

    def _refuse(self, refusal: Refusal | None) -> None:
        """End the connection, with an answer or without one."""
        if not self.transport.is_closing():
            self.transport.write(refusal.response(self.security) if refusal else b"")
            self.transport.close()
            self._leave_unanswered()
            self.unread.start(HEADER_SECONDS, self.transport.abort)

    def handle_websocket_upgrade(self) -> None:
        """Hand the connection over; it still counts until it is lost."""
        self._end_sending()
        super().handle_websocket_upgrade()
        protocol = self.transport.get_protocol()
        if isinstance(protocol, WebSocketProtocol):
            protocol.on_lost, self._address = partial(self._release_address, self._address), None

    def _release(self) -> None:
        self._release_address(self._address)
        self._address = None

    def _release_address(self, address: str | None) -> None:
        if address is not None:
            self.limits.release(address)
