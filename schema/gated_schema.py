"""The schema as the transports see it: each operation is authenticated and runs on the variant that is open to it.

It takes the place of Strawberry's schema, so HTTP and WebSocket share these checks, whatever the transport
(docs/decisions/gate.md#layer-2-the-gated-schema). A result is sent only if the features that it used are still open, or
if it tells of a committed write.
"""

import time
from collections.abc import AsyncGenerator, Callable, Hashable
from contextlib import AbstractAsyncContextManager, aclosing, suppress
from functools import partial
from itertools import combinations
from typing import Any

import orjson
from cachetools import LRUCache
from strawberry.exceptions import MissingQueryError
from strawberry.schema.exceptions import CannotGetOperationTypeError
from strawberry.types import ExecutionResult
from strawberry.types.execution import PreExecutionError

from auth.errors import RateLimitExceeded, Unauthenticated
from auth.feature_gate import FeatureClosed
from db.errors import DatabaseBusy
from db.gates import ALL_CLOSED, NONE_CLOSED, ClosedGates, Gate
from db.read_budget import ReadBudgetExceeded
from live.shared_streams import TooSlow
from live.stream_monitor import MessageTimeout, StreamMonitor
from resolvers.context import Context, RequestContext, open_context
from resolvers.core_schema import core_schema
from resolvers.errors import ClientError
from resolvers.operation_info import OperationInfo, document_hash
from resolvers.time_limit import TimeLimit
from schema.cost.limits import MAX_COST, REFUSED_COST, CostLimitExceeded
from schema.cost.pricing import Operation, Pricing
from schema.cost.response import is_certainly_small, require_small_response
from schema.documents import describe_operation
from schema.errors import (
    OperationNotFound,
    OperationTimeout,
    UnsupportedTransport,
    feature_unavailable_error,
    request_error,
    tell_of_commit,
)
from schema.introspection import EncodedData, IntrospectionCache
from schema.kept_answers import KeptData, inquire
from schema.persisted_documents import PersistedDocuments
from schema.plans import QueryPlans
from schema.schema_variant import SchemaVariant
from schema.stream_results import until_closed, with_unexpected_errors
from schema.turns import in_turns
from schema.validity import is_valid, is_valid_request

RECHECK_AFTER_SECONDS = 0.2
"""Seconds that an operation may take before the database is asked again which gates are open."""
KNOWN_DOCUMENTS = 4096
"""Trusted documents of which it is remembered in which variants they are valid."""


class GatedSchema:
    """All variants of the schema, each built at first use unless it was before, and the choice between them."""

    def __init__(self, build: Callable[[ClosedGates], SchemaVariant]) -> None:
        """Build the public variant and the full one; errors in gate marks surface here."""
        self._build = build
        self._variants = {closed: build(closed) for closed in (ALL_CLOSED, NONE_CLOSED)}
        self._introspection = IntrospectionCache()
        self._plans = QueryPlans()
        self._documents = PersistedDocuments(self._may_know, self._is_public)
        self._known: LRUCache[tuple[ClosedGates, str], bool] = LRUCache(KNOWN_DOCUMENTS)

    def variant(self, closed: ClosedGates) -> SchemaVariant:
        """Return the schema without what is behind these gates."""
        if closed not in self._variants:
            self._variants[closed] = self._build(closed)
        return self._variants[closed]

    def build_variants(self) -> None:
        """Build every variant, so that no viewer waits for one: a kill needs others at once, in every process."""
        for count in range(len(ALL_CLOSED) + 1):
            for gates in combinations(sorted(ALL_CLOSED), count):
                self.variant(frozenset(gates))

    @property
    def full(self) -> SchemaVariant:
        """The schema with everything. Do not answer viewers with it: it checks no gates by itself."""
        return self.variant(NONE_CLOSED)

    @property
    def public(self) -> SchemaVariant:
        """The schema that every viewer may see."""
        return self.variant(ALL_CLOSED)

    @property
    def config(self) -> Any:
        """Strawberry's configuration, the same for all variants."""
        return self.full.config

    async def execute(self, query: str | None, *, context_value: RequestContext, **options: Any) -> ExecutionResult:
        """Execute a document for the client of the request, within the limits of cost and time.

        Raise `Unauthenticated`, `CsrfError` or `RateLimitExceeded`.
        """
        timeout = context_value.services.site.operation_timeout
        limit = TimeLimit(timeout.total_seconds() if timeout else None)
        context: Context | None = None
        try:
            async with limit:
                started = time.monotonic()
                async with _slot(context_value), open_context(context_value) as context:
                    context.time_limit = limit
                    result = await self._execute(context, context_value, query, **options)
                return await self._check_still_open(context, result, started)
        except TimeoutError:
            if limit.seconds is None or not limit.has_expired():
                raise
            has_committed = context is not None and context.has_committed
            return _rejected(OperationTimeout(limit.seconds, has_committed=has_committed))

    async def _execute(
        self,
        context: Context,
        request_context: RequestContext,
        query: str | None,
        *,
        operation_extensions: dict[str, Any] | None = None,
        **options: Any,
    ) -> ExecutionResult:
        try:
            sent, query = query, await self._resolve(context, request_context, query, operation_extensions)
            operation = _operation(query, **options)
            # Operations of a socket share the context of its request, which describes the last of them.
            described = request_context.operation = describe_operation(operation.query, operation.name)
            if described.is_subscription:
                await self._charge_refused(context, request_context)
                return _rejected(UnsupportedTransport())
            cost = request_context.cost = await self._pricing(context).pay(context, request_context, operation)
        except ClientError as error:
            return _rejected(error)
        try:
            result = await self._run(context, request_context, query, operation, described, **options)
        except CannotGetOperationTypeError:
            result = _rejected(OperationNotFound())
        if _was_rejected(result) and cost < REFUSED_COST:
            await self._charge_refused(context, request_context, already_paid=cost)
        elif described.is_query and _has_failed_field(result):
            await self._charge_second_run(context, request_context, cost)
        if sent and not _was_rejected(result):
            self._documents.remember(context, sent, operation_extensions)
        self._disclose_closed_features(context, operation, result)
        if request_context.takes_json and not result.errors:
            encode(result)
        result = with_cost(result, cost)
        if context.has_committed and result.errors:
            result.errors = [tell_of_commit(error) for error in result.errors]
        return result

    async def _resolve(
        self, context: Context, request_context: RequestContext, query: str | None, extensions: dict[str, Any] | None
    ) -> str | None:
        """Return the document to run. One that is not found, or must not run, costs the viewer points."""
        try:
            return await self._documents.resolve(context, query, extensions)
        except ClientError:
            await self._charge_refused(context, request_context)
            raise

    async def _charge_refused(
        self, context: Context, request_context: RequestContext, *, already_paid: int = 0
    ) -> None:
        """Take the points of an operation that is refused: it was read all the same."""
        request_context.balance = await context.spend(REFUSED_COST - already_paid)

    async def _charge_second_run(self, context: Context, request_context: RequestContext, cost: int) -> None:
        """Take the points of a query with a failed field again: its plan may have run before the executor.

        Points must not show whether it did: that depends on what others asked before. If there are not enough, the
        answer is not withheld for them.
        """
        with suppress(RateLimitExceeded):
            request_context.balance = await context.spend(cost)

    async def _run(
        self,
        context: Context,
        request_context: RequestContext,
        query: str | None,
        operation: Operation,
        described: OperationInfo,
        **options: Any,
    ) -> ExecutionResult:
        """Take the result from a cache if it is known, or execute the document."""
        variant = self.variant(context.gates.closed)
        known = await self._introspection.execute(variant, operation)
        is_query = described.is_query
        inquiry = inquire(context, variant.closed, operation) if is_query and request_context.takes_json else None
        if known is None and inquiry is not None:
            known = inquiry.find()
        if known is not None:
            return known
        log = None if inquiry is None else inquiry.begin()
        if is_query:
            context.read_from_replica()
        result, site = None, request_context.services.site
        if site.query_plans:
            narrows = site.query_plan_columns
            result = await self._plans.execute(variant, context, operation, narrows_rows=narrows)
        if result is None:
            result = await variant.execute(query, context_value=context, **options)
        if context.has_lost_snapshot and is_query:
            await context.read_again()
            result = await variant.execute(query, context_value=context, **options)
        if context.read_budget.is_exceeded and is_query:
            result = _rejected(ReadBudgetExceeded())
        return result if inquiry is None or log is None else inquiry.end(result, log)

    def _pricing(self, context: Context) -> Pricing:
        """Return the prices for the viewer, and let resolvers know its schema and what documents cost."""
        schema = self.variant(context.gates.closed)
        pricing = Pricing(core_schema(schema), core_schema(self.public))
        context.schema, context.cost_of = schema, in_turns(pricing.cost_of)
        return pricing

    async def stream(
        self, query: str | None, *, context_value: RequestContext, operation_name: str | None = None, **options: Any
    ) -> AsyncGenerator[ExecutionResult, None]:
        """Yield the results of a document: many for a subscription, else one. Errors are results, too."""
        options["operation_name"] = operation_name
        is_subscription = describe_operation(query or "", operation_name).is_subscription
        results = self._subscribe if is_subscription else self._execute_once
        return with_unexpected_errors(results(query, context_value, **options))

    async def _execute_once(
        self, query: str | None, request_context: RequestContext, **options: Any
    ) -> AsyncGenerator[ExecutionResult, None]:
        try:
            yield await self.execute(query, context_value=request_context, **options)
        except (
            DatabaseBusy,
            Unauthenticated,
            RateLimitExceeded,
            MissingQueryError,
        ) as error:
            yield _rejected(error)

    async def _subscribe(
        self, query: str | None, request_context: RequestContext, **options: Any
    ) -> AsyncGenerator[ExecutionResult, None]:
        if request_context.streams is None:
            yield _rejected(UnsupportedTransport())
            return
        try:
            async with _slot(request_context), open_context(request_context) as context:
                await self._resolve(context, request_context, query, None)
                pricing = self._pricing(context)
                await pricing.pay(context, request_context, _operation(query, **options))
        except (DatabaseBusy, Unauthenticated, RateLimitExceeded, ClientError) as error:
            yield _rejected(error)
            return
        # The snapshot of the operation is closed by now: each event is read in a snapshot of its own.
        monitor, variables = request_context.streams, options.get("variable_values")
        said = orjson.dumps([query, options.get("operation_name"), variables], option=orjson.OPT_SORT_KEYS, default=str)
        key = (context.viewer.credential.hash, context.gates.closed, said)
        changes = partial(self._changes, monitor, key, context, pricing, query, options)
        try:
            async with aclosing(monitor.shared.listen(key, changes)) as results:
                async for result in results:
                    yield result
        except (TooSlow, MessageTimeout, FeatureClosed, Unauthenticated, RateLimitExceeded) as error:
            yield _rejected(error)

    async def _changes(
        self,
        monitor: StreamMonitor,
        key: Hashable,
        context: Context,
        pricing: Pricing,
        query: str | None,
        options: Any,
    ) -> AsyncGenerator[ExecutionResult, None]:
        stream, operation = context.subscribe(), _operation(query, **options)
        source: Any = await self.variant(context.gates.closed).stream(query, context_value=context, **options)
        async with monitor.watch(stream), aclosing(source):
            async for result in until_closed(source, stream):
                self._disclose_closed_features(context, operation, result)
                await pricing.pay_for_message(context, operation, result.data, monitor.shared.receivers(key))
                yield _without_excess(result)

    def _may_know(self, context: Context, query: str) -> bool:
        """Return whether a document is valid for the viewer, or would be with a feature that they may know of."""
        closed = context.gates.closed
        variants = (closed, *(closed - {gate} for gate in context.gates.disclosable))
        return any(self._is_valid_in(each, query) for each in variants)

    def _is_public(self, query: str) -> bool:
        """Return whether a document is valid for all viewers."""
        return self._is_valid_in(ALL_CLOSED, query)

    def _is_valid_in(self, closed: ClosedGates, query: str) -> bool:
        key = (closed, document_hash(query))
        if key not in self._known:
            self._known[key] = is_valid(self.variant(closed), query)
        return self._known[key]

    def _disclose_closed_features(self, context: Context, operation: Operation, result: ExecutionResult) -> None:
        """Replace the error by FEATURE_UNAVAILABLE if the request lacks only a feature that the viewer may know.

        Errors that the request has with the feature, too, stay as they are.
        """
        disclosable = context.gates.disclosable if _was_rejected(result) else frozenset()
        if not disclosable or is_valid_request(self.variant(context.gates.closed), operation):
            return
        for gate in disclosable:
            if is_valid_request(self.variant(context.gates.closed - {gate}), operation):
                result.errors = [feature_unavailable_error(gate)]

    async def _check_still_open(self, context: Context, result: ExecutionResult, started: float) -> ExecutionResult:
        if context.has_committed:  # the gates were checked in its transaction
            return result
        gate = await closed_since(context, is_recent=time.monotonic() - started < RECHECK_AFTER_SECONDS)
        return result if gate is None else ExecutionResult(data=None, errors=[feature_unavailable_error(gate)])


def _slot(request_context: RequestContext) -> AbstractAsyncContextManager[None]:
    """Return a slot of the credential. It is taken before the connection to the database, of which there are few."""
    return request_context.services.operation_slots.slot(request_context.credential().secret)


def encode(result: ExecutionResult) -> None:
    """Encode data as it will be sent, if that shows that it is not too large. `with_cost` counts other data."""
    if isinstance(result.data, EncodedData):
        return
    json = orjson.dumps(result.data)
    if is_certainly_small(json):
        result.data = KeptData(json, None)


def with_cost(result: ExecutionResult, cost: int) -> ExecutionResult:
    """Return the result with its cost, or an error if it is too large. A rejected document shows no cost."""
    if _was_rejected(result):
        return result
    result = _without_excess(result)
    result.extensions = {**(result.extensions or {}), "cost": {"requested": cost, "limit": MAX_COST}}
    return result


def _without_excess(result: ExecutionResult) -> ExecutionResult:
    """Return the result, or an error in its place if it is too large to be sent."""
    try:
        if not isinstance(result.data, EncodedData):
            require_small_response(result.data)
    except CostLimitExceeded as error:
        return ExecutionResult(data=None, errors=[request_error(error)])
    return result


async def closed_since(context: Context, *, is_recent: bool) -> Gate | None:
    """Return a gate that was open to the operation and has closed since; None if all are open.

    Any gate counts: what the operation read through rows, ids and JSON shows no mark.
    `is_recent`: the operation is so short that the flags known to this process decide, if their revision is the same.
    """
    was_open, flag_store = context.gates.open, context.services.flag_store
    if not was_open or (is_recent and flag_store.current.revision == context.viewer.details.flags_revision):
        return None
    return await context.closed_gate()


def _rejected(error: Exception) -> PreExecutionError:
    return PreExecutionError(data=None, errors=[request_error(error)])


def _operation(query: str | None, **options: Any) -> Operation:
    return Operation(query or "", options.get("variable_values"), options.get("operation_name"))


def _was_rejected(result: ExecutionResult) -> bool:
    return result.data is None and bool(result.errors) and all(error.path is None for error in result.errors or ())


def _has_failed_field(result: ExecutionResult) -> bool:
    return any(error.path is not None for error in result.errors or ())
