"""GraphQL over WebSocket: Strawberry's view, for sockets only. `endpoints.websocket` speaks the protocol."""

from collections.abc import Mapping
from datetime import timedelta
from itertools import chain
from typing import Any

import orjson
import strawberry.asgi
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket
from strawberry.subscriptions import GRAPHQL_TRANSPORT_WS_PROTOCOL

from auth.services import Services
from endpoints.answer_guard import AnswerGuard
from endpoints.client_info import client_info
from endpoints.errors import RETRY_AFTER, ErrorDetails
from endpoints.json_text import read_json
from endpoints.limits import MAX_SUBSCRIPTIONS_PER_SOCKET
from endpoints.refusals import refuse
from endpoints.socket_limits import OpenSockets, TooManySockets
from endpoints.websocket import WebSocketHandler
from live.stream_monitor import StreamMonitor
from resolvers.context import RequestContext, open_context
from schema.gated_schema import GatedSchema

TOO_MANY = ErrorDetails(503, "BUSY", "Too many sockets are open. Try again in a moment.", headers=RETRY_AFTER)


class GraphQLSockets(strawberry.asgi.GraphQL[RequestContext, None]):
    """Serves sockets. Each operation reads one snapshot of the viewer's company, and each event a new one."""

    graphql_transport_ws_handler_class = WebSocketHandler

    def __init__(self, schema: GatedSchema, services: Services, streams: StreamMonitor, guard: AnswerGuard) -> None:
        """Execute documents of `schema`; `streams` monitors subscriptions, `guard` the messages on their way."""
        super().__init__(
            schema,  # type: ignore[arg-type]  # it answers what a view asks of a schema
            graphql_ide=None,
            subscription_protocols=(GRAPHQL_TRANSPORT_WS_PROTOCOL,),
            connection_init_wait_timeout=timedelta(seconds=10),
            max_subscriptions_per_connection=MAX_SUBSCRIPTIONS_PER_SOCKET,
        )
        self.services = services
        self.streams = streams
        self.sockets = OpenSockets(services.limit_share)
        self.guard = guard

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one socket, or close it if too many are open."""
        socket = WebSocket(scope, receive, send)
        client = client_info(socket)
        context = RequestContext(self.services, socket.headers, client, is_socket=True, streams=self.streams)
        try:
            with self.sockets.open(client.address):
                await self.run(socket, context)
        except TooManySockets:
            await refuse(scope, receive, send, TOO_MANY)
        finally:
            socket.state.operation, socket.state.cost = context.operation, context.cost

    async def on_ws_connect(self, context: RequestContext) -> None:
        """Accept a socket with a valid credential: a cookie, a header, or the connection parameter `authorization`.

        The parameter may be written in any case, and may stand under `headers`, as clients differ.
        Raise `Unauthenticated`.
        """
        authorization = _authorization_of(context.connection_params or {})
        if authorization is not None:
            context.headers = {**context.headers, "authorization": authorization}
        async with open_context(context):
            return

    def is_websocket_origin_allowed(self, request: Any, origin: str) -> bool:
        """Allow what arrives here: `WebSocketOriginMiddleware` has refused the pages of other origins."""
        return True

    def decode_json(self, data: str | bytes) -> object:
        """Parse JSON."""
        return read_json(data)

    def encode_json(self, data: object) -> str:
        """Serialize JSON."""
        return orjson.dumps(data).decode()


def _authorization_of(parameters: Mapping[str, Any]) -> str | None:
    """Return the credential of connection parameters; `headers` inside `headers` are not looked at."""
    nested = parameters.get("headers")
    pairs = chain(parameters.items(), nested.items() if isinstance(nested, dict) else ())
    return next((value for name, value in pairs if name.lower() == "authorization" and isinstance(value, str)), None)
