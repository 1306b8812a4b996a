"""Prometheus metrics, served on a port of their own (docs/operations.md#metrics).

Labels have few values: a route, never a path; the kind of an operation, never its name, which clients choose.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from tempfile import TemporaryDirectory
from typing import Any

from prometheus_client import REGISTRY, CollectorRegistry, Counter, Histogram, start_http_server
from prometheus_client.multiprocess import MultiProcessCollector

from endpoints.access_log import HEALTH_CHECKS, RequestRecord

MULTIPROCESS_FOLDER = "PROMETHEUS_MULTIPROC_DIR"
"""The variable by which workers find the folder of the counts that they share (prometheus_client's name)."""
METRICS_PATH = "/metrics"
STATEMENT_BUCKETS = (1, 2, 5, 10, 20, 50, 100, 200, 500)

REQUESTS = Histogram(
    "afterwin_http_request_seconds", "Duration of HTTP requests in seconds.", ["method", "route", "status"]
)
OPERATIONS = Counter(
    "afterwin_graphql_operations", "GraphQL operations over HTTP by kind and code of the first error.", ["kind", "code"]
)
STATEMENTS = Histogram(
    "afterwin_request_statements",
    "Statements that a request sent to the database.",
    ["route"],
    buckets=STATEMENT_BUCKETS,
)
SOCKETS = Histogram("afterwin_websocket_seconds", "Duration of WebSockets in seconds, counted when they close.")
REPLICA_READS = Counter(
    "afterwin_replica_reads", "Operations that wanted to read from the replica, by result.", ["result"]
)


def observe_replica(result: str) -> None:
    """Count an operation that wanted to read from the replica."""
    REPLICA_READS.labels(result).inc()


def observe_request(record: RequestRecord) -> None:
    """Count a finished request, or a socket that was open. Health checks are not counted."""
    if record.method == "WEBSOCKET" and record.status is None:
        SOCKETS.observe(record.seconds)
    elif record.route not in HEALTH_CHECKS:
        REQUESTS.labels(record.method, record.route, str(record.status or "")).observe(record.seconds)
        STATEMENTS.labels(record.route).observe(record.statements)
        if record.operation is not None:
            OPERATIONS.labels(record.operation.kind, record.error_code or "").inc()


@contextmanager
def serving_metrics(host: str, port: int, *, workers: int = 1) -> Iterator[None]:
    """Serve metrics at `/metrics` of a port, in a thread, until the context ends; on no port if it is 0.

    With several workers, this is their parent: they find the folder of their common counts in the environment.
    """
    with ExitStack() as stack:
        if port:
            registry = REGISTRY if workers == 1 else _shared_registry(stack.enter_context(TemporaryDirectory()))
            server, thread = start_http_server(port, addr=host, registry=registry)
            server.set_app(_only_metrics(server.get_app()))
            stack.callback(thread.join)
            stack.callback(server.server_close)
            stack.callback(server.shutdown)
        yield


def _only_metrics(metrics: Any) -> Any:
    """Return the application of the port: prometheus_client's own answers with metrics at every path."""

    def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        if environ["PATH_INFO"] == METRICS_PATH:
            return metrics(environ, start_response)  # type: ignore[no-any-return]  # WSGI has no types
        start_response("404 Not Found", [("content-type", "text/plain; charset=utf-8")])
        return [f"Metrics are at {METRICS_PATH}.\n".encode()]

    return answer


def _shared_registry(folder: str) -> CollectorRegistry:
    os.environ[MULTIPROCESS_FOLDER] = folder
    registry = CollectorRegistry()
    MultiProcessCollector(registry, path=folder)  # type: ignore[no-untyped-call]  # it has no annotations
    return registry
