"""Health checks for load balancers and orchestrators."""

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route


async def livez(_request: Request) -> Response:
    """Report that the process answers. No database is asked."""
    return PlainTextResponse("alive")


routes = [Route("/livez", livez)]
