"""Faults of a replica, without one: a time-out belongs to its statement, a lost connection to the replica."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, NamedTuple

import pytest
from sqlalchemy.exc import DBAPIError

from db.connections.replica import Replica, ReplicaReads, ReplicaResult
from db.errors import DatabaseBusy, DatabaseUnavailable, StatementTimeout, WriteConflict, passing_error

REVISION = 7


class Found(NamedTuple):
    value: int

    def all(self) -> list[tuple[int, int]]:
        return [(self.value, self.value)]


class FakeConnection:
    """Answers every statement by the company's revision, until it fails."""

    def __init__(self, name: str, error: Exception | None = None) -> None:
        self.name, self.error, self.has_conflict = name, error, False

    async def run(self, statement: Any, _values: Any, *, tenant: int | None) -> Any:
        del tenant
        if statement == "slow" and self.error is not None:
            raise self.error
        return self.name if isinstance(statement, str) else Found(REVISION)

    async def end_transaction(self) -> None:
        pass


class Company(NamedTuple):
    id: int = 1
    revision: int = REVISION
    revision_id: int = REVISION


def replica_that_raises(error: Exception) -> tuple[Replica, Callable[[], ReplicaReads]]:
    @asynccontextmanager
    async def connect() -> AsyncIterator[Any]:
        yield FakeConnection("replica", error)

    replica: Any = Replica(None, connect, lambda: 0.0)  # type: ignore[arg-type]  # no engine is asked
    primary: Any = FakeConnection("primary")
    company: Any = Company()
    return replica, lambda: ReplicaReads(replica, primary, company)


@pytest.mark.parametrize(
    ("error", "is_raised", "next_place"),
    [
        (WriteConflict(), False, "replica"),
        (StatementTimeout(), True, "replica"),
        (DatabaseUnavailable(), False, "primary"),
    ],
    ids=repr,
)
async def test_only_a_lost_connection_lets_the_replica_rest(
    error: DatabaseBusy, next_place: str, *, is_raised: bool
) -> None:
    replica, operation = replica_that_raises(error)
    results: list[ReplicaResult] = []
    replica.on_result = results.append
    first = operation()
    assert await first.run("fast", {}, tenant=1) == "replica"
    if is_raised:
        with pytest.raises(type(error)):
            await first.run("slow", {}, tenant=1)
    else:
        assert await first.run("slow", {}, tenant=1) == "primary"
    assert await first.run("fast", {}, tenant=1) == "primary"  # this operation has left it
    assert results == [ReplicaResult.READ, ReplicaResult.LOST]

    assert await operation().run("fast", {}, tenant=1) == next_place


class DriverError(Exception):
    def __init__(self, sqlstate: str) -> None:
        super().__init__(sqlstate)
        self.sqlstate = sqlstate


@pytest.mark.parametrize(
    ("sqlstate", "kind"), [("57014", StatementTimeout), ("57P01", DatabaseUnavailable), ("40001", WriteConflict)]
)
def test_error_by_its_code(sqlstate: str, kind: type[DatabaseBusy]) -> None:
    assert type(passing_error(DBAPIError("SELECT 1", {}, DriverError(sqlstate)))) is kind
