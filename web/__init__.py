"""What a browser loads: the page by which people come in, and the playground."""

from starlette.routing import BaseRoute

from web import entry, playground

__all__ = ["routes"]

routes: list[BaseRoute] = [*entry.routes, *playground.routes]
