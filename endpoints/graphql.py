"""GraphQL over HTTP, and the routes of both transports.

Media types and status codes are those of the specification (docs/decisions/graphql.md#http). What a request must pass
is decided in this order:

1. Host, origin and length of the body: the middleware (`endpoints.middleware`).
2. The credential's format, and CSRF for a cookie: here, before the body is read (`RequestContext.credential`).
3. Method, content type and form of the request: `endpoints.graphql_request`.
4. The viewer, the open gates, the points and all of the document: `schema.gated_schema`.
5. Gates that close while a slow client receives the answer: `endpoints.answer_guard`.
"""

from functools import partial
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.types import Receive, Scope, Send
from strawberry.exceptions import MissingQueryError
from strawberry.schema.exceptions import InvalidOperationTypeError
from strawberry.types import ExecutionResult
from strawberry.types.graphql import OperationType

from auth.authentication import needs_last_used_update
from auth.services import Services
from auth.sessions import record_last_used
from endpoints.after_response import AfterResponse
from endpoints.answer_guard import AnswerGuard
from endpoints.client_info import client_info
from endpoints.disconnect import cancelled_on_disconnect
from endpoints.errors import RETRY_AFTER
from endpoints.graphql_request import GraphQLRequest, InvalidRequest, MethodNotAllowed, read_request
from endpoints.graphql_socket import GraphQLSockets
from endpoints.responses import (
    GRAPHQL_JSON,
    NO_STORE_HEADERS,
    PER_VIEWER_HEADERS,
    REVALIDATED,
    negotiate_media_type,
    revalidated,
)
from live.stream_monitor import StreamMonitor
from resolvers.context import RequestContext
from schema.gated_schema import GatedSchema
from schema.introspection import EncodedData
from schema.kept_answers import KeptData

OPERATIONS = {method: OperationType.from_http(method) for method in ("GET", "POST")}
"""Operations that may be executed by a method."""


class GraphQLEndpoint:
    """Executes GraphQL documents. Each operation reads one snapshot of the viewer's company."""

    def __init__(self, schema: GatedSchema, services: Services, streams: StreamMonitor, guard: AnswerGuard) -> None:
        """Execute documents of `schema`; `guard` watches answers until clients have taken them."""
        self.schema = schema
        self.services = services
        self.streams = streams
        self.guard = guard

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; `endpoints.errors` answers for requests that raise."""
        request = Request(scope, receive)
        client = client_info(request)
        context = RequestContext(self.services, request.headers, client, takes_json=True, streams=self.streams)
        response = await self._respond(request, context)
        afterwards, response.background = response.background, None
        with self.guard.guarded(scope, context):
            await response(scope, receive, send)
        if afterwards is not None:
            await afterwards()

    async def _respond(self, request: Request, context: RequestContext) -> Response:
        context.credential()  # refuses most anonymous requests before their body
        asked = await read_request(request)
        try:
            result = await self._execute_while_connected(request, asked, context)
        finally:
            request.state.operation, request.state.cost = context.operation, context.cost
        if result.errors:
            request.state.error_code = (result.errors[0].extensions or {}).get("code")
        return self._complete(request, context, result)

    async def _execute_while_connected(
        self, request: Request, asked: GraphQLRequest, context: RequestContext
    ) -> ExecutionResult:
        """Execute an operation; cancel it if the client leaves, unless it is a mutation, which people expect to end."""
        async with cancelled_on_disconnect(request, unless=partial(_is_mutation, context)):
            return await self._execute(request, asked, context)

    async def _execute(self, request: Request, asked: GraphQLRequest, context: RequestContext) -> ExecutionResult:
        try:
            return await self.schema.execute(
                asked.query,
                context_value=context,
                variable_values=asked.variables,
                operation_name=asked.operation_name,
                operation_extensions=asked.extensions,
                allowed_operation_types=OPERATIONS[request.method],
            )
        except MissingQueryError as error:
            raise InvalidRequest("No GraphQL query found in the request.") from error
        except InvalidOperationTypeError as error:
            raise MethodNotAllowed("Send mutations by POST.", "POST") from error

    def _complete(self, request: Request, context: RequestContext, result: ExecutionResult) -> Response:
        """Return the response with its ETag, if it has one, and with what happens after it is sent."""
        response = create_response(result, negotiate_media_type(request.headers.get("accept", "*/*")))
        if isinstance(result.data, EncodedData) and result.data.etag and request.method == "GET":
            response = revalidated(request, response, result.data.etag, cache_control(result.data))
        if context.balance:
            response.headers.update(context.balance.headers)
        viewer = context.viewer
        if viewer and needs_last_used_update(viewer.credential, self.services.database.clock()):
            response.background = AfterResponse(record_last_used, self.services, viewer)
        return response


def _is_mutation(context: RequestContext) -> bool | None:
    """Return whether the operation is a mutation; None before that is known."""
    return None if context.operation is None else context.operation.is_mutation


def create_response(result: ExecutionResult, media_type: str) -> Response:
    """Return the response; request errors have status 400 in the newer media type, and 200 in the older one."""
    members = response_members(result)
    status, headers = 200, PER_VIEWER_HEADERS
    if is_busy(members):
        status, headers = 503, {**PER_VIEWER_HEADERS, **RETRY_AFTER}
    elif media_type == GRAPHQL_JSON and _is_request_error(members):
        status = 400
    return Response(orjson.dumps(members), status, headers, f"{media_type}; charset=utf-8")


def response_members(result: ExecutionResult) -> dict[str, Any]:
    """Return the members of a response; a request that was not executed has no `data`."""
    members: dict[str, Any] = {}
    errors = result.errors or ()
    if result.data is not None or not errors or any(error.path is not None for error in errors):
        members["data"] = orjson.Fragment(result.data.json) if isinstance(result.data, EncodedData) else result.data
    if errors:
        members["errors"] = [error.formatted for error in errors]
    if result.extensions:
        members["extensions"] = result.extensions
    return members


def cache_control(data: EncodedData) -> str:
    """Return whether a browser may store data: records are for clients that ask with an ETag of their own keeping."""
    return NO_STORE_HEADERS["cache-control"] if isinstance(data, KeptData) else REVALIDATED


def _is_request_error(members: dict[str, Any]) -> bool:
    """Return whether a request was not executed; one that must be sent again with its document is no error."""
    return "data" not in members and not _is_persisted(members)


def is_busy(members: dict[str, Any]) -> bool:
    """Return whether an operation gave nothing because the database is busy: the client may send it again."""
    errors = members.get("errors") or ()
    has_data = bool(errors) and any(value is not None for value in (members.get("data") or {}).values())
    return not has_data and any(error.get("extensions", {}).get("code") == "BUSY" for error in errors)


def _is_persisted(members: dict[str, Any]) -> bool:
    """Return whether a response asks for the document of a persisted query: Apollo's clients expect the status 200."""
    codes = [error.get("extensions", {}).get("code", "") for error in members.get("errors") or ()]
    return any(code.startswith("PERSISTED_QUERY_") for code in codes)


def routes(schema: GatedSchema, services: Services, streams: StreamMonitor) -> list[BaseRoute]:
    """Return the routes of GraphQL, over HTTP and WebSocket."""
    guard = AnswerGuard(streams)
    return [
        Route("/graphql", GraphQLEndpoint(schema, services, streams, guard)),
        WebSocketRoute("/graphql", GraphQLSockets(schema, services, streams, guard)),
    ]
