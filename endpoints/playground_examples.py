"""The door at which the playground asks for its examples: each viewer is told of those that are valid for them.

Nobody marks an example, so none can be forgotten: it is theirs who see a schema in which all that it asks is there.
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
from endpoints.graphql import JSON, NO_STORE_HEADERS
from endpoints.sign_in import client_info
from resolvers.context import RequestContext, open_context
from schema.gated_schema import is_valid
from schema.root import schema
from web.playground_examples import Example

HEADERS = {**NO_STORE_HEADERS, "x-content-type-options": "nosniff"}


@dataclass(frozen=True)
class PlaygroundExamplesEndpoint:
    """The door of one application; an answer is made once for all who see the same schema."""

    services: Services
    examples: Sequence[Example]
    cache: dict[ClosedGates, bytes] = field(default_factory=dict)

    async def handle(self, request: Request) -> Response:
        """List the examples of whoever asks; whoever is nobody sees what everybody sees."""
        closed = await self._closed(request)
        if closed not in self.cache:
            self.cache[closed] = orjson.dumps([each._asdict() for each in self.examples if _is_theirs(each, closed)])
        return Response(self.cache[closed], headers=HEADERS, media_type=JSON)

    async def _closed(self, request: Request) -> ClosedGates:
        try:
            async with open_context(RequestContext(self.services, request.headers, client_info(request))) as context:
                return context.gates.closed
        except (Unauthenticated, CsrfError):
            return ALL_CLOSED


def _is_theirs(example: Example, closed: ClosedGates) -> bool:
    variant = schema.variant(closed)
    return all(is_valid(variant, document) for document in example.asked)


def routes(services: Services, examples: Sequence[Example]) -> list[Route]:
    """The door."""
    return [Route("/graphiql/examples", PlaygroundExamplesEndpoint(services, examples).handle)]
