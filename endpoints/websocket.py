"""GraphQL over WebSocket: the protocol `graphql-transport-ws`.

A message that does not follow the protocol closes the socket with code 4400 (docs/decisions/graphql.md#websocket).
"""

from typing import Any

from strawberry.subscriptions.protocols.graphql_transport_ws.handlers import BaseGraphQLTransportWSHandler

from resolvers.context import RequestContext

STRING_MEMBERS, OBJECT_MEMBERS = ("query", "operationName"), ("variables", "extensions")


class WebSocketHandler(BaseGraphQLTransportWSHandler[RequestContext, None]):
    """Serves one socket."""

    async def handle_message(self, message: Any) -> None:
        """Handle a message, or close the socket if it is invalid."""
        if isinstance(message, dict) and isinstance(message.get("type"), str) and _is_valid(message):
            await super().handle_message(message)  # type: ignore[arg-type]  # it was validated
        else:
            await self.handle_invalid_message("This is not a message of graphql-transport-ws.")


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
