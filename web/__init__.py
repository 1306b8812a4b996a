"""What a browser loads: the sign-in page and the playground."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from web import playground, sign_in_page

__all__ = ["routes"]


async def redirect_to_playground(_request: Request) -> Response:
    """Redirect from the start page to the playground."""
    return RedirectResponse("/graphiql")


routes: list[BaseRoute] = [Route("/", redirect_to_playground), *sign_in_page.routes, *playground.routes]
