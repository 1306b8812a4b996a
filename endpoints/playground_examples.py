"""The playground's example documents, filtered by the schema variant of the viewer.

An example has no gate of its own. A viewer sees it if all of its documents are valid in their variant.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from auth.errors import CsrfError, Unauthenticated
from auth.services import Services
from db.gates import ALL_CLOSED, ClosedGates
from endpoints.client_info import client_info
from endpoints.responses import JSON, PER_VIEWER_HEADERS
from resolvers.context import RequestContext, open_context
from schema.root import schema
from schema.validity import is_valid
from web.playground_examples import Example

HEADERS = {**PER_VIEWER_HEADERS, "x-content-type-options": "nosniff"}


@dataclass(frozen=True)
class PlaygroundExamplesEndpoint:
    """Lists examples. `cache` has the response body of each schema variant."""

    services: Services
    examples: Sequence[Example]
    cache: dict[ClosedGates, bytes] = field(default_factory=dict)

    async def handle(self, request: Request) -> Response:
        """List the viewer's examples; an anonymous visitor sees those of the public schema."""
        closed = await self._closed_gates(request)
        if closed not in self.cache:
            visible = [example._asdict() for example in self.examples if _is_visible(example, closed)]
            self.cache[closed] = orjson.dumps(visible)
        return Response(self.cache[closed], headers=HEADERS, media_type=JSON)

    async def _closed_gates(self, request: Request) -> ClosedGates:
        try:
            async with open_context(RequestContext(self.services, request.headers, client_info(request))) as context:
                return context.gates.closed
        except (Unauthenticated, CsrfError):
            return ALL_CLOSED


def _is_visible(example: Example, closed: ClosedGates) -> bool:
    variant = schema.variant(closed)
    return all(is_valid(variant, document) for document in example.documents)


def routes(services: Services, examples: Sequence[Example]) -> list[Route]:
    """Return the route of the examples."""
    return [Route("/graphiql/examples", PlaygroundExamplesEndpoint(services, examples).handle)]
