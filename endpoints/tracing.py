"""Traces by OpenTelemetry: a span for each request and socket (docs/operations.md#traces).

Only this module imports OpenTelemetry, and `app` imports it only where an endpoint is configured: the packages are the
extra `otel`. A span names the route, never the path or the query string, and has no variables. It continues the trace
of the header `traceparent`.
"""

import asyncio
from contextlib import suppress

from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import SERVICE_NAME, Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace import Span, SpanKind, StatusCode
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator
from starlette.datastructures import Headers
from starlette.middleware import Middleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from structlog.contextvars import bound_contextvars

from endpoints.responses import START_MESSAGES

SERVER_ERROR = 500
EXPORT_SECONDS, MAX_FLUSH_SECONDS = 2, 3
"""How long the collector may take for spans, and the end of the process for the last of them."""
PROPAGATOR = TraceContextTextMapPropagator()


def tracing_middleware(endpoint: str, environment: str) -> Middleware:
    """Return the middleware that sends traces to a collector: `endpoint` is its address, without `/v1/traces`."""
    resource = Resource.create({SERVICE_NAME: "afterwin", "deployment.environment.name": environment})
    provider = TracerProvider(resource=resource)
    exporter = OTLPSpanExporter(endpoint=f"{endpoint.rstrip('/')}/v1/traces", timeout=EXPORT_SECONDS)
    provider.add_span_processor(BatchSpanProcessor(exporter))
    return Middleware(TracingMiddleware, provider=provider)


class TracingMiddleware:
    """Opens a span for each request and socket. Log lines of the request have its `trace_id`."""

    def __init__(self, app: ASGIApp, provider: TracerProvider) -> None:
        """Trace the requests of `app`."""
        self.app = app
        self.provider = provider
        self.tracer = provider.get_tracer("afterwin")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on the request within its span."""
        if scope["type"] == "lifespan":
            await self._send_at_end(scope, receive, send)
            return
        parent = PROPAGATOR.extract(dict(Headers(scope=scope)))
        with self.tracer.start_as_current_span("request", context=parent, kind=SpanKind.SERVER) as span:

            async def send_and_note(message: Message) -> None:
                if message["type"] in START_MESSAGES:
                    _note_status(span, message.get("status"))
                await send(message)

            with bound_contextvars(trace_id=f"{span.get_span_context().trace_id:032x}"):
                try:
                    await self.app(scope, receive, send_and_note)
                finally:
                    _describe(span, scope)

    async def _send_at_end(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the last spans before the process ends, if the collector takes them in time."""

        async def send_spans(message: Message) -> None:
            if message["type"] == "lifespan.shutdown.complete":
                with suppress(TimeoutError):
                    await asyncio.wait_for(asyncio.to_thread(self.provider.force_flush), MAX_FLUSH_SECONDS)
            await send(message)

        await self.app(scope, receive, send_spans)


def _note_status(span: Span, status: int | None) -> None:
    if status is not None:
        span.set_attribute("http.response.status_code", status)
        if status >= SERVER_ERROR:
            span.set_status(StatusCode.ERROR)


def _describe(span: Span, scope: Scope) -> None:
    """Name the span by its route, and note the operation."""
    method, route = scope.get("method", "WEBSOCKET"), getattr(scope.get("route"), "path", "")
    span.update_name(f"{method} {route}".strip())
    span.set_attributes({"http.request.method": method, "http.route": route})
    state = scope.get("state", {})
    span.set_attribute("afterwin.request_id", state.get("request_id", ""))
    operation = state.get("operation")
    if operation is not None:
        names = ("graphql.operation.type", "graphql.operation.name", "graphql.document.hash")
        span.set_attributes(dict(zip(names, operation, strict=True)))
