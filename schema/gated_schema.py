"""The schema as the transports know it: it finds out for each operation who asks, and answers in what is open to them.

It stands where Strawberry's schema would, so that HTTP and sockets come through here alike, with whatever they bring
(docs/decisions/gate.md#layer-2-the-gated-schema). An answer leaves only if what it tells of is still open.
"""

import asyncio
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from typing import Any

from graphql import GraphQLError, OperationType, get_operation_ast, parse, validate
from strawberry.exceptions import MissingQueryError
from strawberry.schema.exceptions import CannotGetOperationTypeError
from strawberry.types import ExecutionResult
from strawberry.types.execution import PreExecutionError

from auth.errors import Unauthenticated
from auth.feature_gate import FeatureClosed, reevaluate_gates
from db.gates import ALL_CLOSED, NONE_CLOSED, ClosedGates, Gate
from live.stream_monitor import Stream
from resolvers.context import Context, RequestContext, open_context
from schema.errors import feature_unavailable_error
from schema.extensions import MAX_TOKENS
from schema.schema_variant import SchemaVariant, with_public_errors

RECHECK_AFTER_SECONDS = 0.2
"""For how many seconds an answer may be under way before it is looked again, in the database, what is open."""


class UnsupportedTransport(Exception):
    """An operation that this way of asking does not carry."""


class GatedSchema:
    """All variants of a schema, each built when it is first needed, and the choice between them."""

    def __init__(self, build: Callable[[ClosedGates], SchemaVariant]) -> None:
        """Build the variant for everybody and the one for whoever may see all; a mistake in a mark ends it here."""
        self._build = build
        self._variants = {closed: build(closed) for closed in (ALL_CLOSED, NONE_CLOSED)}

    def variant(self, closed: ClosedGates) -> SchemaVariant:
        """The schema without what is behind these gates."""
        if closed not in self._variants:
            self._variants[closed] = self._build(closed)
        return self._variants[closed]

    @property
    def full(self) -> SchemaVariant:
        """The schema with everything; what is read in it must be asked of somebody who may see it."""
        return self.variant(NONE_CLOSED)

    @property
    def public(self) -> SchemaVariant:
        """The schema that everybody may see."""
        return self.variant(ALL_CLOSED)

    @property
    def config(self) -> Any:
        """Strawberry's settings, the same for all variants."""
        return self.full.config

    async def execute(self, query: str | None, *, context_value: RequestContext, **given: Any) -> ExecutionResult:
        """Answer a document for whoever is at the door; `Unauthenticated` or `Forged` where they may not come in."""
        began = time.monotonic()
        async with open_context(context_value) as context:
            if _is_subscription(query, given.get("operation_name")):
                return _refused(UnsupportedTransport("Subscriptions run over WebSocket (graphql-transport-ws)."))
            result = await self.variant(context.gates.closed).execute(query, context_value=context, **given)
            self._tell_what_was(context, query, result)
        return await self._if_open(context, result, began)

    async def stream(
        self, query: str | None, *, context_value: RequestContext, operation_name: str | None = None, **given: Any
    ) -> AsyncGenerator[ExecutionResult, None]:
        """Answer a document by as many results as it has; what cannot be done is told in the only one."""
        answers = self._subscribe if _is_subscription(query, operation_name) else self._once
        return answers(query, context_value, operation_name=operation_name, **given)

    async def _once(
        self, query: str | None, request_context: RequestContext, **given: Any
    ) -> AsyncGenerator[ExecutionResult, None]:
        try:
            yield await self.execute(query, context_value=request_context, **given)
        except (Unauthenticated, MissingQueryError, CannotGetOperationTypeError) as wrong:
            yield _refused(wrong)

    async def _subscribe(
        self, query: str | None, request_context: RequestContext, **given: Any
    ) -> AsyncGenerator[ExecutionResult, None]:
        if request_context.streams is None:
            yield _refused(UnsupportedTransport("Subscriptions run over WebSocket (graphql-transport-ws)."))
            return
        try:
            async with open_context(request_context) as context:
                variant = self.variant(context.gates.closed)
        except Unauthenticated as refused:
            yield _refused(refused)
            return
        # What the operation held is let go of: each event has a snapshot of its own.
        stream = context.subscribe()
        source: Any = await variant.stream(query, context_value=context, **given)
        async with request_context.streams.watch(stream), aclosing(source):
            async for result in until_closed(source, stream):
                self._tell_what_was(context, query, result)
                yield result

    def _tell_what_was(self, context: Context, query: str | None, result: ExecutionResult) -> None:
        """Tell those who were in that a feature is not there any more, where the document is about it."""
        if not context.gates.disclosable or not _was_refused(result) or query is None:
            return
        for gate in context.gates.disclosable:
            opened = self.variant(context.gates.closed - {gate})
            if result.errors and is_valid(opened, query):
                result.errors = [feature_unavailable_error(gate)]

    async def _if_open(self, context: Context, result: ExecutionResult, began: float) -> ExecutionResult:
        closed = await closed_since(context, is_certain=time.monotonic() - began < RECHECK_AFTER_SECONDS)
        return result if closed is None else ExecutionResult(data=None, errors=[feature_unavailable_error(closed)])


async def closed_since(context: Context, *, is_certain: bool) -> Gate | None:
    """A gate that an operation used and that has closed since, if there is one.

    `is_certain`: whether it began so short a time ago that what this process knows of the flags is enough.
    """
    used, flag_store = context.gates.used, context.services.flag_store
    if not used or (is_certain and flag_store.current.revision == context.viewer.details.flags_revision):
        return None
    async with context.services.database.snapshot() as snapshot:
        gates = await reevaluate_gates(flag_store, context.viewer, snapshot)
    return next(iter(used - gates.open), None)


async def until_closed(
    source: AsyncGenerator[ExecutionResult, None], stream: Stream
) -> AsyncGenerator[ExecutionResult, None]:
    """What comes of a source, until it ends or the stream is over; then one more result tells why."""
    while True:
        coming: asyncio.Future[ExecutionResult | None] = asyncio.ensure_future(_next(source))
        waiting: list[asyncio.Future[Any]] = [coming, stream.closed]
        try:
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        finally:  # also where whoever listens is gone: a source that is still asked cannot be closed
            if stream.closed.done() or not coming.done():
                coming.cancel()
                await asyncio.wait({coming})
        if stream.closed.done():
            yield _refused(stream.closed.result())
            return
        result = coming.result()
        if result is None:
            return
        yield with_public_errors(result)


async def _next(source: AsyncGenerator[ExecutionResult, None]) -> ExecutionResult | None:
    return await anext(source, None)


def _refused(wrong: Exception) -> PreExecutionError:
    if isinstance(wrong, FeatureClosed):
        return PreExecutionError(data=None, errors=[feature_unavailable_error(wrong.gate)])
    extensions = {"code": "UNAUTHENTICATED"} if isinstance(wrong, Unauthenticated) else {"code": "BAD_REQUEST"}
    return PreExecutionError(data=None, errors=[GraphQLError(str(wrong), original_error=wrong, extensions=extensions)])


def _is_subscription(query: str | None, name: str | None) -> bool:
    if query is None or "subscription" not in query:
        return False
    try:
        found = get_operation_ast(parse(query, max_tokens=MAX_TOKENS), name)
    except GraphQLError:
        return False
    return found is not None and found.operation is OperationType.SUBSCRIPTION


def _was_refused(result: ExecutionResult) -> bool:
    return result.data is None and bool(result.errors) and all(error.path is None for error in result.errors or ())


def is_valid(variant: SchemaVariant, query: str) -> bool:
    """Whether a document asks only for what is in a variant, as it wants to be asked for."""
    try:
        return not validate(variant._schema, parse(query, max_tokens=MAX_TOKENS))  # there is no public way
    except GraphQLError:
        return False
