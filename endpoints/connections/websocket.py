"""WebSockets with limits, in the place of uvicorn's own protocol."""

import socket
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import Frame
from websockets.http11 import Request, Response

from endpoints.connections.refusals import CONTENT_TYPE, INVALID, refused_handshake
from endpoints.connections.reset import offer_transport
from endpoints.connections.unread import UnreadLimit
from endpoints.limits import CONTROL_FRAMES_PER_SECOND, MAX_FRAGMENTS, RECEIVE_BUFFER_BYTES
from endpoints.security_headers import NOSNIFF, HeaderLines

POLICY_VIOLATION = 1008
INVALID_UTF8 = 1007
TOO_BIG = 1009


class WebSocketProtocol(UnreadLimit, WebSocketsSansIOProtocol):
    """WebSocket with limits. Those of messages are the application's (`endpoints.socket_limits`)."""

    def __init__(self, security: HeaderLines = (NOSNIFF,), **options: Any) -> None:
        """Serve one connection; `security`: headers of the answer to its handshake, whether it opens or not."""
        super().__init__(**options)
        self.security, self._send_response = security, self.conn.send_response
        # All answers to a handshake pass here: those of the application, of uvicorn and of websockets.
        self.conn.send_response = self._send_secured  # type: ignore[method-assign]
        self.on_lost: Callable[[], None] = lambda: None
        self._control_frames, self._second = 0, 0

    def connection_lost(self, exc: Exception | None) -> None:
        """End the connection."""
        self.unread.stop()
        self.on_lost()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Read a piece of what the client sends, or refuse a handshake that cannot be read: uvicorn waits for more."""
        super().data_received(data)
        if not self.handshake_initiated and not self.close_sent:
            self._refuse_handshake()

    def _refuse_handshake(self) -> None:
        """End the connection with the answer of websockets, or with ours where it has none."""
        self.handshake_complete = self.close_sent = True
        answer = b"".join(self.conn.data_to_send())
        self.transport.write(answer or INVALID.response(self.security))
        self.transport.close()

    def handle_connect(self, event: Request) -> None:
        """Begin a socket, unless its handshake is wrong."""
        super().handle_connect(event)
        if not self.close_sent:
            offer_transport(self.scope, self.transport)
            connected: socket.socket = self.transport.get_extra_info("socket")
            connected.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, RECEIVE_BUFFER_BYTES)

    def _send_secured(self, response: Response) -> None:
        if response.status_code != HTTPStatus.SWITCHING_PROTOCOLS and "json" not in response.headers["content-type"]:
            response.body = refused_handshake(response.status_code).body
            _replace(response, "content-type", CONTENT_TYPE)
            _replace(response, "content-length", str(len(response.body)))
        for name, value in self.security:
            response.headers.setdefault(name, value)
        if response.status_code != HTTPStatus.SWITCHING_PROTOCOLS:
            self.handshake_complete = True  # uvicorn logs an error for one that the application has refused
        self._send_response(response)

    def handle_ping(self) -> None:
        """Answer a control frame, unless there are too many."""
        if self._may_control():
            super().handle_ping()

    def handle_pong(self, event: Frame) -> None:
        """Note a control frame, unless there are too many."""
        if self._may_control():
            super().handle_pong(event)

    def _may_control(self) -> bool:
        """Count a control frame, or close a socket that sends them without end."""
        second = int(self.loop.time())
        self._control_frames = self._control_frames + 1 if second == self._second else 1
        self._second = second
        if self._control_frames > CONTROL_FRAMES_PER_SECOND:
            self._fail(POLICY_VIOLATION, "Too many control frames.")
        return self._control_frames <= CONTROL_FRAMES_PER_SECOND

    def handle_cont(self, event: Frame) -> None:
        """Add to a message, or close a socket whose message has frames without end."""
        if len(self.frames) < MAX_FRAGMENTS:
            super().handle_cont(event)
        else:
            self._fail(TOO_BIG, "Too many frames.")

    def send_receive_event_to_app(self) -> None:
        """Hand a message over, or close a socket whose text is none."""
        if self.curr_msg_data_type == "text" and not _is_utf8(b"".join(self.frames)):
            self.frames = []
            self._fail(INVALID_UTF8, "This is not UTF-8.")
            return
        super().send_receive_event_to_app()

    def _fail(self, code: int, reason: str) -> None:
        if not self.close_sent and self.conn.close_sent is None:
            self.conn.send_close(code, reason)
            self.handle_parser_exception()


def _replace(response: Response, name: str, value: str) -> None:
    response.headers.pop(name, None)
    response.headers[name] = value


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
