"""Traces: one span for each request, without values."""

import sys
from pathlib import Path
from typing import Any

import httpx2
import pytest
from company_fixture import CompanyFixture
from database_templates import Templates
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from starlette.applications import Starlette
from starlette.middleware import Middleware
from structlog.contextvars import merge_contextvars
from structlog.testing import capture_logs

import app
from endpoints.tracing import TracingMiddleware, tracing_middleware
from settings import Settings

TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736"
PARENT = {"traceparent": f"00-{TRACE_ID}-00f067aa0ba902b7-01"}


@pytest.fixture
def templates(sqlite: Templates) -> Templates:
    """SQLite only: what is tested here never reaches SQL."""
    return sqlite


@pytest.fixture
def exporter() -> InMemorySpanExporter:
    return InMemorySpanExporter()


@pytest.fixture
async def client(viewer: CompanyFixture, exporter: InMemorySpanExporter) -> Any:
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    traced = app.create_app(viewer.services, tracing=[Middleware(TracingMiddleware, provider=provider)])
    transport = httpx2.ASGITransport(app=traced)
    async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1", headers=viewer.headers) as opened:
        yield opened


async def test_span_names_route_and_operation(client: httpx2.AsyncClient, exporter: InMemorySpanExporter) -> None:
    body = {"query": 'query Find { organizations(where: {name: {eq: "sesame"}}) { totalCount } }'}
    with capture_logs(processors=[merge_contextvars]) as lines:
        response = await client.post("/graphql?secret=sesame", json=body, headers={**PARENT, "x-request-id": "r1"})

    (span,) = exporter.get_finished_spans()
    assert response.status_code == 200
    assert span.name == "POST /graphql"
    assert f"{span.context.trace_id:032x}" == TRACE_ID
    assert {**span.attributes} | {"graphql.document.hash": ""} == {
        "http.request.method": "POST",
        "http.route": "/graphql",
        "http.response.status_code": 200,
        "afterwin.request_id": "r1",
        "graphql.operation.type": "query",
        "graphql.operation.name": "Find",
        "graphql.document.hash": "",
    }
    assert "sesame" not in span.to_json()
    assert [line["trace_id"] for line in lines] == [TRACE_ID]


async def test_last_spans_are_sent_at_the_end(exporter: InMemorySpanExporter) -> None:
    provider = TracerProvider()
    provider.add_span_processor(BatchSpanProcessor(exporter, schedule_delay_millis=600_000))
    traced = TracingMiddleware(Starlette(), provider=provider)
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=traced)) as client:
        await client.get("http://127.0.0.1/a")
    assert exporter.get_finished_spans() == ()
    messages = iter([{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}])

    async def receive() -> Any:
        return next(messages)

    async def send(_message: Any) -> None: ...

    await traced({"type": "lifespan", "state": {}}, receive, send)

    assert len(exporter.get_finished_spans()) == 1
    provider.shutdown()


async def test_traces_only_where_a_collector_is_set(
    viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert app.create_tracing(Settings()) == []
    (middleware,) = app.create_tracing(Settings(otlp_endpoint="http://127.0.0.1:9"))
    assert middleware.cls is tracing_middleware("http://127.0.0.1:9", "tests").cls

    monkeypatch.setitem(sys.modules, "endpoints.tracing", None)
    with pytest.raises(ValueError, match=r"afterwin\[otel\]"):
        app.create_tracing(Settings(otlp_endpoint="http://127.0.0.1:9"))
