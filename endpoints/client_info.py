"""The client's address and user agent."""

from starlette.requests import HTTPConnection

from auth.services import ClientInfo


def client_info(connection: HTTPConnection) -> ClientInfo:
    """Return the address and the user agent of a request or a socket; empty where they are unknown."""
    address = connection.client.host if connection.client else ""
    return ClientInfo(address, connection.headers.get("user-agent", ""))
