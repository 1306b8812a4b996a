"""Measurement of one operation on several servers: they take turns, so that noise affects all alike.

CPU per request is the metric. Under load from elsewhere, times on the clock mean little; CPU times can be compared.
"""

import re
import statistics
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import orjson

from bench.cpu import child_pids, cpu_seconds
from bench.databases import BenchDatabase
from bench.operations import Client, Operation, Variables
from bench.servers import RunningServer

WARM_UP = 5
MIN_REQUESTS = 3
EVALUATED_AT = re.compile(r'"evaluatedAt":"[^"]*"')
"""A time that differs between two requests."""


@dataclass(frozen=True)
class Limits:
    """How long to measure: rounds of each operation, and seconds of each round on each server."""

    rounds: int = 5
    seconds: float = 0.5


class Variant(NamedTuple):
    """A running server under a name. `is_graphql`: it takes documents; else it has a path for each operation."""

    name: str
    server: RunningServer
    client: Client
    is_graphql: bool = True
    answers: frozenset[str] | None = None
    """Names of the operations that it answers; None for all."""


class Sample(NamedTuple):
    """Figures of one round: seconds of CPU and on the clock for each request."""

    server_cpu: float
    database_cpu: float
    wall: float


@dataclass(frozen=True)
class Result:
    """Figures of one operation on one server: medians, in milliseconds for each request."""

    database: str
    organizations: int
    operation: str
    variant: str
    server_cpu: float
    database_cpu: float
    wall: float
    is_same: bool
    """Whether its data equalled that of the first variant, byte by byte."""

    @property
    def cpu(self) -> float:
        """CPU of the server and the database together."""
        return self.server_cpu + self.database_cpu


def _send(variant: Variant, operation: Operation, variables: Variables) -> bytes:
    path = "/graphql" if variant.is_graphql else f"/{operation.name}"
    response = variant.client.http.post(path, json={"query": operation.document, "variables": variables})
    answer = response.raise_for_status().json()
    if answer.get("errors") or any(each.get("userErrors") for each in _payloads(operation, answer)):
        raise ValueError(answer)
    return orjson.dumps(answer["data"])


def _payloads(operation: Operation, answer: Any) -> list[Any]:
    return list(answer["data"].values()) if operation.writes else []


def _sample(
    database: BenchDatabase, variant: Variant, operation: Operation, requests: Iterator[Variables], seconds: float
) -> Sample | None:
    """Send requests one after the other for so long; None if there is no data for another."""
    backends = child_pids(database.postmaster) if database.postmaster else []
    before = (cpu_seconds([variant.server.pid]), cpu_seconds(backends))
    started_at, sent = time.perf_counter(), 0
    for variables in requests:
        _send(variant, operation, variables)
        sent += 1
        if sent >= MIN_REQUESTS and time.perf_counter() - started_at > seconds:
            break
    if not sent:
        return None
    wall = time.perf_counter() - started_at
    after = (cpu_seconds([variant.server.pid]), cpu_seconds(backends))
    return Sample((after[0] - before[0]) / sent, (after[1] - before[1]) / sent, wall / sent)


def measure(database: BenchDatabase, operation: Operation, variants: Sequence[Variant], limits: Limits) -> list[Result]:
    """Return the figures of an operation on each server that answers it; none for data that has run out."""
    chosen = [each for each in variants if each.answers is None or operation.name in each.answers]
    requests = {each.name: operation.prepare(chosen[0].client) for each in chosen}
    shown = {each.name: _warm_up(each, operation, requests[each.name]) for each in chosen}
    samples: dict[str, list[Sample]] = {each.name: [] for each in chosen}
    for _ in range(limits.rounds):
        for each in chosen:
            sample = _sample(database, each, operation, requests[each.name], limits.seconds)
            samples[each.name] += [sample] if sample else []
    return list(_results(database, operation, samples, shown))


def _warm_up(variant: Variant, operation: Operation, requests: Iterator[Variables]) -> bytes:
    shown = [_send(variant, operation, next(requests)) for _ in range(WARM_UP)]
    return EVALUATED_AT.sub("", shown[-1].decode()).encode()


def _results(
    database: BenchDatabase, operation: Operation, samples: Mapping[str, list[Sample]], shown: Mapping[str, bytes]
) -> Iterator[Result]:
    reference = next(iter(shown.values()))
    for name, taken in samples.items():
        if taken:
            server, backend, wall = (statistics.median(values) * 1000 for values in zip(*taken, strict=True))
            size, is_same = database.organizations, shown[name] == reference
            yield Result(database.kind, size, operation.name, name, server, backend, wall, is_same)
