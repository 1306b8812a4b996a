"""GraphQL over WebSocket: the protocol `graphql-transport-ws`.

A message that does not follow the protocol closes the socket with code 4400 (docs/decisions/graphql.md#websocket).
"""

import asyncio
import time
from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any

from graphql import GraphQLError
from strawberry.subscriptions.protocols.graphql_transport_ws.handlers import BaseGraphQLTransportWSHandler, Operation
from strawberry.subscriptions.protocols.graphql_transport_ws.types import ConnectionInitMessage, SubscribeMessage

from auth.errors import Unauthenticated
from db.connections.statement_count import start_statement_count
from db.errors import DatabaseBusy
from endpoints.access_log import RequestRecord, log_operation
from endpoints.limits import MAX_SUBSCRIPTIONS_PER_SOCKET
from endpoints.refusals import TRY_AGAIN_LATER
from endpoints.socket_limits import MessagePace, TooManySockets
from resolvers.context import RequestContext
from schema.documents import describe_operation

UNAUTHENTICATED = 4403
"""Close code of a socket without a valid credential (docs/api.md#close-codes)."""
STRING_MEMBERS, OBJECT_MEMBERS = ("query", "operationName"), ("variables", "extensions")


@dataclass
class Outcome:
    """Cost of an operation, and the code of its first error."""

    cost: int | None = None
    error_code: str | None = None

    def note(self, payload: Any) -> None:
        """Take both from a message: a result, or the errors of an operation that was refused."""
        result = payload if isinstance(payload, dict) else {"errors": payload}
        errors = result.get("errors") or ()
        self.cost = (result.get("extensions") or {}).get("cost", {}).get("requested", self.cost)
        self.error_code = self.error_code or next((_code(error) for error in errors), None)


def _code(error: Any) -> str | None:
    extensions = error.get("extensions") if isinstance(error, dict) else error.extensions
    return (extensions or {}).get("code")


class WebSocketHandler(BaseGraphQLTransportWSHandler[RequestContext, None]):
    """Serves one socket."""

    def __init__(self, *args: Any, **options: Any) -> None:
        """Serve the socket of a view."""
        super().__init__(*args, **options)
        self._pace = MessagePace()
        self._tasks: set[asyncio.Task[Any]] = set()
        """Tasks of operations, also of completed ones that still end."""
        self._outcomes: dict[str, Outcome] = {}
        """What the access log tells of the running operations, by their ids."""
        self._user: Hashable = None

    async def handle_message(self, message: Any) -> None:
        """Handle a message, or close the socket if it is invalid."""
        await self._pace.wait()
        if isinstance(message, dict) and isinstance(message.get("type"), str) and _is_valid(message):
            await super().handle_message(message)  # type: ignore[arg-type]  # it was validated
        else:
            await self.handle_invalid_message("This is not a message of graphql-transport-ws.")

    async def handle_connection_init(self, message: ConnectionInitMessage) -> None:
        """Acknowledge the connection, or close the socket if the server has no room for it."""
        is_null = message.get("payload") is None  # which means the same as no payload
        try:
            await super().handle_connection_init({"type": "connection_init"} if is_null else message)
            if self.connection_acknowledged and self._user is None:
                self._enter()
        except Unauthenticated as error:
            await self.websocket.close(code=UNAUTHENTICATED, reason=str(error))
        except (DatabaseBusy, TooManySockets):
            self.connection_acknowledged = False
            await self.websocket.close(code=TRY_AGAIN_LATER, reason="The server is busy. Try again later.")

    def _enter(self) -> None:
        viewer: Any = self.context.viewer
        user = (viewer.company_id, viewer.user.id)
        self.view.sockets.enter(user)  # type: ignore[attr-defined]  # it is ours
        self._user = user

    async def handle_subscribe(self, message: SubscribeMessage) -> None:
        """Start an operation, unless too many run, or are completed and still end."""
        if len(self._tasks) >= MAX_SUBSCRIPTIONS_PER_SOCKET:
            error = GraphQLError("Too many operations run on this socket.", extensions={"code": "BUSY"})
            await self.send_message({"id": message["id"], "type": "error", "payload": [error.formatted]})
            return
        await super().handle_subscribe(message)
        operation = self.operations.get(message["id"])
        if operation is not None and operation.task is not None:
            self._tasks.add(operation.task)
            operation.task.add_done_callback(self._tasks.discard)

    async def run_operation(self, operation: Operation[RequestContext, None]) -> None:
        """Run an operation to its end, and write its line of the access log."""
        started, count = time.perf_counter(), start_statement_count()
        outcome = self._outcomes[operation.id] = Outcome()
        try:
            await super().run_operation(operation)
        finally:
            if self._outcomes.get(operation.id) is outcome:  # else another operation has the id by now
                del self._outcomes[operation.id]
            info = describe_operation(operation.query, operation.operation_name)
            seconds = time.perf_counter() - started
            log_operation(
                RequestRecord(
                    "WEBSOCKET", "/graphql", None, seconds, count.value, info, outcome.cost, outcome.error_code
                )
            )

    @staticmethod
    def _get_pre_execution_close_reason(_error: GraphQLError) -> None:
        """Close no socket for the mistake in one operation: its others go on."""

    async def send_message(self, message: Any) -> None:
        """Send a message, and note what the access log tells of it."""
        if (outcome := self._outcomes.get(message.get("id"))) is not None:
            outcome.note(message.get("payload"))
        with self.view.guard.guarded(self.websocket.ws.scope, self.context):  # type: ignore[attr-defined]  # it is ours
            await super().send_message(message)

    async def shutdown(self) -> None:
        """End all operations."""
        await super().shutdown()
        if self._user is not None:
            self.view.sockets.leave(self._user)  # type: ignore[attr-defined]  # it is ours


def _is_valid(message: dict[str, Any]) -> bool:
    if message["type"] not in {"subscribe", "complete"}:
        return True
    if not isinstance(message.get("id"), str):
        return False
    return message["type"] == "complete" or _is_valid_payload(message.get("payload"))


def _is_valid_payload(payload: Any) -> bool:
    if not isinstance(payload, dict) or not isinstance(payload.get("query"), str):
        return False
    has_strings = all(isinstance(payload.get(name), str | None) for name in STRING_MEMBERS)
    return has_strings and all(isinstance(payload.get(name), dict | None) for name in OBJECT_MEMBERS)
