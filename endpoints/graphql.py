"""GraphQL over HTTP and WebSocket.

Media types and status codes are those of the specification (docs/decisions/graphql.md#http). The schema authenticates
each operation (`schema.gated_schema`).
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, TypeAlias

import orjson
import strawberry.asgi
from cross_web import AsyncHTTPRequestAdapter, HTTPException
from starlette.requests import HTTPConnection, Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket
from strawberry.exceptions import ConnectionRejectionError
from strawberry.http import GraphQLHTTPResponse, GraphQLRequestData
from strawberry.http.parse_content_type import parse_content_type
from strawberry.schema.exceptions import InvalidOperationTypeError
from strawberry.subscriptions import GRAPHQL_TRANSPORT_WS_PROTOCOL
from strawberry.types import ExecutionResult
from strawberry.types.unset import UNSET

from auth.authentication import needs_last_used_update, read_credential
from auth.errors import ApiError, Unauthenticated
from auth.services import Services
from auth.sessions import record_last_used
from endpoints.after_response import AfterResponse
from endpoints.answer_guard import AnswerGuard
from endpoints.client_info import client_info
from endpoints.disconnect import cancelled_on_disconnect
from endpoints.errors import RETRY_AFTER
from endpoints.limits import MAX_SUBSCRIPTIONS_PER_SOCKET
from endpoints.responses import (
    GRAPHQL_JSON,
    JSON,
    NO_STORE_HEADERS,
    PER_VIEWER_HEADERS,
    REVALIDATED,
    negotiate_media_type,
    revalidated,
)
from endpoints.socket_limits import OpenSockets, TooManySockets
from endpoints.websocket import TRY_AGAIN_LATER, WebSocketHandler
from live.stream_monitor import StreamMonitor
from resolvers.context import RequestContext, open_context
from schema.cost.pricing import is_mutation
from schema.gated_schema import GatedSchema
from schema.introspection import EncodedData
from schema.kept_answers import KeptData


class MutationByGet(ApiError):
    """A mutation must be sent by POST."""

    status = 405

    def __init__(self) -> None:
        super().__init__("BAD_REQUEST", "Send mutations by POST.")

    @property
    def headers(self) -> Mapping[str, str]:
        """The method that a client may use."""
        return {"allow": "POST"}


MEMBERS: dict[str, tuple[type, str]] = {
    "query": (str, "a string"),
    "variables": (dict, "an object"),
    "operationName": (str, "a string"),
    "extensions": (dict, "an object"),
}
"""The members of a request, and their types."""

ResponseData: TypeAlias = "GraphQLHTTPResponse | list[GraphQLHTTPResponse]"


class GraphQLEndpoint(strawberry.asgi.GraphQL[RequestContext, None]):
    """Executes GraphQL documents. Each operation reads one snapshot of the viewer's company."""

    graphql_transport_ws_handler_class = WebSocketHandler

    def __init__(self, schema: GatedSchema, services: Services, streams: StreamMonitor) -> None:
        """Execute documents of `schema`; `streams` monitors subscriptions."""
        super().__init__(
            schema,  # type: ignore[arg-type]  # it answers what a view asks of a schema
            graphql_ide=None,
            subscription_protocols=(GRAPHQL_TRANSPORT_WS_PROTOCOL,),
            connection_init_wait_timeout=timedelta(seconds=10),
            max_subscriptions_per_connection=MAX_SUBSCRIPTIONS_PER_SOCKET,
        )
        self.services = services
        self.streams = streams
        self.sockets = OpenSockets()
        self.guard = AnswerGuard(streams)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request or serve one socket; `endpoints.errors` answers for requests that raise."""
        if scope["type"] == "websocket":
            await self._serve_socket(scope, receive, send)
        else:
            request = Request(scope, receive)
            response = await self.run(request)
            with self.guard.guarded(scope, request.state.context):
                await response(scope, receive, send)

    async def _serve_socket(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            with self.sockets.open(client_info(HTTPConnection(scope)).address):
                await super().__call__(scope, receive, send)
        except TooManySockets:
            await send({"type": "websocket.close", "code": TRY_AGAIN_LATER, "reason": "Too many sockets are open."})

    async def run(self, request: Any, context: Any = UNSET, root_value: Any = UNSET) -> Any:
        """Execute an operation, and record after the response that its credential was used."""
        is_socket = self.is_websocket_request(request)
        if not is_socket:
            read_credential(request.headers, self.services.site)  # refuses most anonymous requests before their body
        request_context = RequestContext(
            self.services,
            request.headers,
            client_info(request),
            is_socket=is_socket,
            takes_json=not is_socket,
            streams=self.streams,
        )
        request.state.context = request_context
        try:
            response = await super().run(request, request_context, root_value)
        finally:
            request.state.operation, request.state.cost = request_context.operation, request_context.cost
        return response if is_socket else self._complete(request, request_context, response)

    def _complete(self, request: Request, request_context: RequestContext, response: Response) -> Response:
        """Return the response with its ETag, if it has one, and with what happens after it is sent."""
        etag = getattr(request.state, "etag", None)
        if etag and request.method == "GET":
            response = revalidated(request, response, etag, request.state.cache_control)
        if request_context.balance:
            response.headers.update(request_context.balance.headers)
        viewer = request_context.viewer
        if viewer and needs_last_used_update(viewer.credential, self.services.database.clock()):
            response.background = AfterResponse(record_last_used, self.services, viewer)
        return response

    async def on_ws_connect(self, context: RequestContext) -> None:
        """Accept a socket with a valid credential: a cookie, a header, or the connection parameter `authorization`.

        The parameter may be written in any case, and may stand under `headers`, as clients differ.
        """
        authorization = _authorization_of(context.connection_params or {})
        if authorization is not None:
            context.headers = {**context.headers, "authorization": authorization}
        try:
            async with open_context(context):
                return
        except Unauthenticated as error:
            raise ConnectionRejectionError from error

    def is_websocket_origin_allowed(self, request: Any, origin: str) -> bool:
        """Allow what arrives here: `WebSocketOriginMiddleware` has refused the pages of other origins."""
        return True

    async def execute_single(self, *args: Any, **options: Any) -> ExecutionResult:
        """Execute an operation; a mutation by GET has status 405."""
        try:
            return await super().execute_single(*args, **options)
        except HTTPException as error:
            if isinstance(error.__cause__, InvalidOperationTypeError):
                raise MutationByGet from error
            raise

    async def parse_http_body(self, request: AsyncHTTPRequestAdapter) -> GraphQLRequestData:
        """Parse a request; refuse a body that is no JSON object, and members of another type."""
        members = await self._read_members(request)
        for name, (kind, description) in MEMBERS.items():
            if not isinstance(members.get(name), kind | None):
                raise HTTPException(400, f"The member `{name}` must be {description}, if given.")
        query, variables, operation_name, extensions = map(members.get, MEMBERS)
        document_id = members.get("documentId", members.get("doc_id"))
        if document_id is not None and not query:
            extensions = {**(extensions or {}), "documentId": document_id}
        return GraphQLRequestData(query, variables, operation_name, extensions)

    async def _read_members(self, request: AsyncHTTPRequestAdapter) -> Mapping[str, Any]:
        if request.method == "GET":
            return self.parse_query_params(request.query_params)
        if parse_content_type(request.content_type or "")[0] != JSON:
            raise HTTPException(415, f"The body must have the content type {JSON}.")
        body = self.parse_json(await request.get_body())
        if not isinstance(body, dict):
            raise HTTPException(400, "The body must be a JSON object with the member `query`.")
        return body

    def decode_json(self, data: str | bytes) -> object:
        """Parse JSON; invalid UTF-8 and excessive nesting are syntax errors as well."""
        return orjson.loads(data)

    def encode_json(self, data: object) -> str:
        """Serialize JSON."""
        return orjson.dumps(data).decode()

    async def execute_operation(self, request: Request, *arguments: Any, **options: Any) -> Any:
        """Execute an operation; cancel it if the client leaves, unless it is a mutation, which people expect to end."""
        data = options["request_data"]
        if data.query is None or is_mutation(data.query, data.operation_name):  # a persisted one is not known yet
            return await super().execute_operation(request, *arguments, **options)
        async with cancelled_on_disconnect(request):
            return await super().execute_operation(request, *arguments, **options)

    async def get_sub_response(self, request: Request | WebSocket) -> Response:
        """Prepare a response in the media type that the client prefers."""
        response = await super().get_sub_response(request)
        media_type = negotiate_media_type(request.headers.get("accept", "*/*"))
        response.headers.update({**PER_VIEWER_HEADERS, "content-type": media_type})
        return response

    async def process_result(self, request: Request, result: ExecutionResult) -> GraphQLHTTPResponse:
        """Return the members of the response; a request that was not executed has no `data`."""
        response = await super().process_result(request, result)
        if isinstance(result.data, EncodedData):
            response["data"] = orjson.Fragment(result.data.json)  # type: ignore[typeddict-item]  # encoded below
            request.state.etag, request.state.cache_control = result.data.etag, cache_control(result.data)
        if result.errors:
            request.state.error_code = (result.errors[0].extensions or {}).get("code")
        if result.data is None and result.errors and all(error.path is None for error in result.errors):
            del response["data"]
        return response

    def create_response(self, response_data: ResponseData, sub_response: Response) -> Response:
        """Return the response; request errors have status 400 in the newer media type, and 200 in the older one."""
        media_type = sub_response.headers["content-type"]
        if is_busy(response_data):
            status, headers = 503, {**PER_VIEWER_HEADERS, **RETRY_AFTER}
        else:
            is_failed = _is_request_error(response_data) and media_type == GRAPHQL_JSON
            status, headers = (400 if is_failed else 200), PER_VIEWER_HEADERS
        return Response(orjson.dumps(response_data), status, headers, f"{media_type}; charset=utf-8")


def cache_control(data: EncodedData) -> str:
    """Return whether a browser may store data: records are for clients that ask with an ETag of their own keeping."""
    return NO_STORE_HEADERS["cache-control"] if isinstance(data, KeptData) else REVALIDATED


def _is_request_error(response_data: ResponseData) -> bool:
    """Return whether a request was not executed; one that must be sent again with its document is no error."""
    return isinstance(response_data, dict) and "data" not in response_data and not _is_persisted(response_data)


def is_busy(response_data: Any) -> bool:
    """Return whether an operation gave nothing because the database is busy: the client may send it again."""
    errors = response_data.get("errors") or () if isinstance(response_data, dict) else ()
    has_data = bool(errors) and any(value is not None for value in (response_data.get("data") or {}).values())
    return not has_data and any(error.get("extensions", {}).get("code") == "BUSY" for error in errors)


def _is_persisted(response_data: GraphQLHTTPResponse) -> bool:
    """Return whether a response asks for the document of a persisted query: Apollo's clients expect the status 200."""
    errors: list[Any] = response_data.get("errors") or []
    return any(error.get("extensions", {}).get("code", "").startswith("PERSISTED_QUERY_") for error in errors)


def _authorization_of(parameters: Mapping[str, Any]) -> str | None:
    for name, value in parameters.items():
        if name.lower() == "authorization" and isinstance(value, str):
            return value
    nested = parameters.get("headers")
    return _authorization_of(nested) if isinstance(nested, dict) and nested is not parameters else None


def routes(schema: GatedSchema, services: Services, streams: StreamMonitor) -> list[BaseRoute]:
    """Return the routes of GraphQL, over HTTP and WebSocket."""
    endpoint = GraphQLEndpoint(schema, services, streams)
    return [Route("/graphql", endpoint), WebSocketRoute("/graphql", endpoint)]
