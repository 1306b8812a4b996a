"""GraphQL over WebSocket: the protocol `graphql-transport-ws`, also for clients that do not keep to it.

What is no message of the protocol ends the socket with 4400, instead of an exception of ours (docs/decisions/graphql.md#websocket).
"""

from typing import Any

from strawberry.subscriptions.protocols.graphql_transport_ws.handlers import BaseGraphQLTransportWSHandler

from resolvers.context import RequestContext

TEXTS, OBJECTS = ("query", "operationName"), ("variables", "extensions")


class WebSocketHandler(BaseGraphQLTransportWSHandler[RequestContext, None]):
    """One socket."""

    async def handle_message(self, message: Any) -> None:
        """Take a message, if it is one."""
        if isinstance(message, dict) and isinstance(message.get("type"), str) and _is_meant(message):
            await super().handle_message(message)  # type: ignore[arg-type]  # it was looked at
        else:
            await self.handle_invalid_message("This is no message of graphql-transport-ws.")


def _is_meant(message: dict[str, Any]) -> bool:
    if message["type"] not in {"subscribe", "complete"}:
        return True
    if not isinstance(message.get("id"), str):
        return False
    return message["type"] == "complete" or _is_asked(message.get("payload"))


def _is_asked(payload: Any) -> bool:
    if not isinstance(payload, dict) or not isinstance(payload.get("query"), str):
        return False
    texts = all(isinstance(payload.get(name), str | None) for name in TEXTS)
    return texts and all(isinstance(payload.get(name), dict | None) for name in OBJECTS)
