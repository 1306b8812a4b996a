"""The client's address and user agent, and the id of the request."""

from starlette.requests import HTTPConnection

from auth.services import ClientInfo
from endpoints.request_id import request_id_of


def client_info(connection: HTTPConnection) -> ClientInfo:
    """Return the address and the user agent of a request or a socket; empty where they are unknown."""
    address = connection.client.host if connection.client else ""
    user_agent = connection.headers.get("user-agent", "")
    return ClientInfo(address, user_agent, request_id=request_id_of(connection))
