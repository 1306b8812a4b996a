"""What a browser loads: the app, the pages of sign-in and of early access, and the playground."""

from starlette.routing import BaseRoute

from web import early_access_page, playground, sign_in_page

__all__ = ["routes"]

routes: list[BaseRoute] = [*sign_in_page.routes, *early_access_page.routes, *playground.routes]
