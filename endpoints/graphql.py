"""GraphQL over HTTP, with the specification's media types and status codes (docs/decisions/graphql.md#http), and over WebSocket.

Who asks is found out for each operation, by the schema that is asked (`schema.gated`).
"""

from datetime import timedelta
from typing import Any, TypeAlias

import orjson
import strawberry.asgi
from cross_web import AsyncHTTPRequestAdapter, HTTPException
from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket
from strawberry.exceptions import ConnectionRejectionError
from strawberry.http import GraphQLHTTPResponse, GraphQLRequestData
from strawberry.subscriptions import GRAPHQL_TRANSPORT_WS_PROTOCOL
from strawberry.types import ExecutionResult
from strawberry.types.unset import UNSET

from auth.authentication import needs_last_used_update, read_credential
from auth.errors import CsrfError, Unauthenticated
from auth.services import Services
from auth.sessions import record_last_used
from endpoints.sign_in import client_info
from endpoints.websocket import WebSocketHandler
from live.stream_monitor import StreamMonitor
from resolvers.context import RequestContext, open_context
from schema.gated_schema import GatedSchema

JSON = "application/json"
GRAPHQL_JSON = "application/graphql-response+json"
NO_STORE_HEADERS = {"cache-control": "private, no-store", "vary": "accept, authorization, cookie, origin"}

MAX_SUBSCRIPTIONS_PER_SOCKET = 50

Data: TypeAlias = "GraphQLHTTPResponse | list[GraphQLHTTPResponse]"


class GraphQLEndpoint(strawberry.asgi.GraphQL[RequestContext, None]):
    """The one door for documents. Every operation sees one snapshot of the viewer's company."""

    graphql_transport_ws_handler_class = WebSocketHandler

    def __init__(self, schema: GatedSchema, services: Services, streams: StreamMonitor) -> None:
        """Answer documents of `schema` to whoever `entrance` lets in."""
        super().__init__(
            schema,  # type: ignore[arg-type]  # it answers what a view asks of a schema
            graphql_ide=None,
            subscription_protocols=(GRAPHQL_TRANSPORT_WS_PROTOCOL,),
            connection_init_wait_timeout=timedelta(seconds=10),
            max_subscriptions_per_connection=MAX_SUBSCRIPTIONS_PER_SOCKET,
        )
        self.services = services
        self.streams = streams

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; what cannot be executed is told in GraphQL's own shape."""
        if scope["type"] == "websocket":
            await super().__call__(scope, receive, send)
            return
        try:
            response = await self.run(Request(scope, receive))
        except Unauthenticated as refused:
            response = _refused(401, "UNAUTHENTICATED", str(refused), {"www-authenticate": "Bearer"})
        except CsrfError as refused:
            response = _refused(403, "CSRF", str(refused), {})
        except HTTPException as refused:
            allow = {"allow": "GET, POST"} if refused.status_code == 405 else {}  # Method Not Allowed
            response = _refused(refused.status_code, "BAD_REQUEST", refused.reason, allow)
        await response(scope, receive, send)

    async def run(self, request: Any, context: Any = UNSET, root_value: Any = UNSET) -> Any:
        """Answer whoever is at the door, and write down, after the answer, that they were here."""
        is_socket = self.is_websocket_request(request)
        if not is_socket:
            read_credential(
                request.headers, self.services.site
            )  # who could never come in is refused before they are read
        request_context = RequestContext(
            self.services, request.headers, client_info(request), is_socket=is_socket, streams=self.streams
        )
        response = await super().run(request, request_context, root_value)
        if (
            not is_socket
            and request_context.viewer
            and needs_last_used_update(request_context.viewer.credential, self.services.database.clock())
        ):
            response.background = BackgroundTask(record_last_used, self.services, request_context.viewer)
        return response

    async def on_ws_connect(self, context: RequestContext) -> None:
        """Let in whoever has a cookie or a token, which a page says as `authorization` where it cannot send headers."""
        said = (context.connection_params or {}).get("authorization")
        if isinstance(said, str):
            context.headers = {**context.headers, "authorization": said}
        try:
            async with open_context(context):
                return
        except Unauthenticated as refused:
            raise ConnectionRejectionError from refused

    async def parse_http_body(self, request: AsyncHTTPRequestAdapter) -> GraphQLRequestData | list[GraphQLRequestData]:
        """Refuse what is no object; a body of `null` or `1` is no request."""
        if request.method == "POST" and JSON in (request.content_type or "") and not await _is_object(request):
            raise HTTPException(400, "The body must be a JSON object with the member `query`.")
        parsed = await super().parse_http_body(request)
        name = getattr(parsed, "operation_name", None)
        if not isinstance(name, str | None):
            raise HTTPException(400, "The member `operationName` must be a string, if given.")
        return parsed

    def decode_json(self, data: str | bytes) -> object:
        """Read JSON; what is not UTF-8, or nested without end, is no JSON either."""
        try:
            return orjson.loads(data)
        except orjson.JSONDecodeError as broken:
            raise HTTPException(400, "Unable to parse the request body as JSON.") from broken

    def encode_json(self, data: object) -> str:
        """Write JSON."""
        return orjson.dumps(data).decode()

    async def get_sub_response(self, request: Request | WebSocket) -> Response:
        """Choose the media type that the client prefers of the two there are."""
        response = await super().get_sub_response(request)
        response.headers.update({**NO_STORE_HEADERS, "content-type": _negotiated(request.headers.get("accept", "*/*"))})
        return response

    async def process_result(self, request: Request, result: ExecutionResult) -> GraphQLHTTPResponse:
        """A request that was never executed has no `data` at all."""
        response = await super().process_result(request, result)
        if result.data is None and result.errors and all(error.path is None for error in result.errors):
            del response["data"]
        return response

    def create_response(self, response_data: Data, sub_response: Response) -> Response:
        """Send the answer as it was negotiated; a request error is a 400 where the client knows the new type."""
        media = sub_response.headers["content-type"]
        failed = isinstance(response_data, dict) and "data" not in response_data
        status = 400 if failed and media == GRAPHQL_JSON else 200
        return Response(orjson.dumps(response_data), status, NO_STORE_HEADERS, f"{media}; charset=utf-8")


async def _is_object(request: AsyncHTTPRequestAdapter) -> bool:
    try:
        return isinstance(orjson.loads(await request.get_body()), dict)
    except orjson.JSONDecodeError:
        return True  # told apart, with its own message, where the body is read


def _negotiated(accept: str) -> str:
    """`application/graphql-response+json` where it is named, or where anything is welcome and JSON is not named."""
    offered = [part.split(";")[0].strip().lower() for part in accept.split(",")]
    if GRAPHQL_JSON in offered and (JSON not in offered or offered.index(GRAPHQL_JSON) < offered.index(JSON)):
        return GRAPHQL_JSON
    return JSON


def _refused(status: int, code: str, message: str, headers: dict[str, str]) -> Response:
    body = orjson.dumps({"errors": [{"message": message, "extensions": {"code": code}}]})
    return Response(body, status, {**NO_STORE_HEADERS, **headers}, f"{JSON}; charset=utf-8")
