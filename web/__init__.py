"""What a browser loads: the app, the sign-in page and the playground."""

from starlette.routing import BaseRoute

from web import playground, sign_in_page

__all__ = ["routes"]

routes: list[BaseRoute] = [*sign_in_page.routes, *playground.routes]
