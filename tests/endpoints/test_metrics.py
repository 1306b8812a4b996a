"""Prometheus metrics: what is counted, and where it is served."""

import subprocess
import sys
from pathlib import Path

import httpx2
import pytest
from beta_client import api_client
from company_fixture import CompanyFixture
from database_templates import Templates
from prometheus_client import REGISTRY
from prometheus_client.parser import text_string_to_metric_families
from until import TIMEOUT_SECONDS

from endpoints.metrics import MULTIPROCESS_FOLDER, serving_metrics

ROOT = Path(__file__).parents[2]
REQUESTS = "afterwin_http_request_seconds_count"


@pytest.fixture
def templates(sqlite: Templates) -> Templates:
    """SQLite only: what is tested here never reaches SQL."""
    return sqlite


def value(name: str, **labels: str) -> float:
    return REGISTRY.get_sample_value(name, labels) or 0.0


async def test_requests_and_operations_are_counted(viewer: CompanyFixture) -> None:
    request = {"method": "POST", "route": "/graphql", "status": "200"}
    invalid = {"kind": "", "code": "GRAPHQL_VALIDATION_FAILED"}
    before = value(REQUESTS, **request), value("afterwin_graphql_operations_total", **invalid)

    async with api_client(viewer) as client:
        await client.post("/graphql", json={"query": "query Secret { viewer { user { name } } }"})
        await client.post("/graphql", json={"query": "query { nothing"})
        await client.get("/livez")
        await client.request("PROPFIND", "/nothing/secret")

    assert value(REQUESTS, **request) == before[0] + 2
    assert value("afterwin_graphql_operations_total", kind="query", code="") > 0
    labels = [sample.labels for family in REGISTRY.collect() for sample in family.samples]
    assert "secret" not in str(labels).lower()
    assert value(REQUESTS, method="OTHER", route="unknown", status="404") > 0
    assert not any(each.get("route") == "/livez" for each in labels)


def scrape(port: int) -> set[str]:
    """Return the names of the metrics on a port."""
    text = httpx2.get(f"http://127.0.0.1:{port}/metrics", timeout=TIMEOUT_SECONDS).text
    return {family.name for family in text_string_to_metric_families(text)}


def test_metrics_served_on_a_port_of_their_own(unused_tcp_port: int) -> None:
    with serving_metrics("127.0.0.1", unused_tcp_port):
        assert "afterwin_http_request_seconds" in scrape(unused_tcp_port)
        for path in ("/", "/nope", "/metrics/", "/favicon.ico"):
            assert httpx2.get(f"http://127.0.0.1:{unused_tcp_port}{path}", timeout=TIMEOUT_SECONDS).status_code == 404
    with pytest.raises(httpx2.ConnectError):
        scrape(unused_tcp_port)


def test_no_port_without_a_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("endpoints.metrics.start_http_server", lambda *_, **__: pytest.fail("A port is served."))
    with serving_metrics("127.0.0.1", 0):
        pass


OBSERVE_IN_TWO_PROCESSES = """
import os
from endpoints.access_log import RequestRecord
from endpoints.metrics import observe_request

child = os.fork()
observe_request(RequestRecord("GET", "/sign-in", 200, 0.1, 3))
if child:
    os.waitpid(child, 0)
"""


@pytest.mark.slow
def test_metrics_of_all_workers_are_summed(unused_tcp_port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(MULTIPROCESS_FOLDER, "set by the server")  # gone after the test
    with serving_metrics("127.0.0.1", unused_tcp_port, workers=2):
        subprocess.run([sys.executable, "-c", OBSERVE_IN_TWO_PROCESSES], cwd=ROOT, check=True)
        text = httpx2.get(f"http://127.0.0.1:{unused_tcp_port}/metrics", timeout=TIMEOUT_SECONDS).text

    samples = [sample for family in text_string_to_metric_families(text) for sample in family.samples]
    (count,) = [sample for sample in samples if sample.name == REQUESTS]
    assert (count.value, count.labels["route"]) == (2, "/sign-in")
