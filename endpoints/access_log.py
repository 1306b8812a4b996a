"""The access log: one line for each request and socket (docs/operations.md#log).

Requests that never arrived whole are counted, and have one line for all of them now and then: anybody can begin many.

A line names the route and not the path, because paths contain signed links. It has no query string, no variables and no
values. Health checks are logged at the level `debug`.
"""

from dataclasses import dataclass

import structlog

from endpoints.tally import incomplete
from resolvers.operation_info import OperationInfo

HEALTH_CHECKS = frozenset({"/livez", "/readyz"})

log = structlog.get_logger("afterwin.access")


@dataclass(frozen=True)
class RequestRecord:
    """A finished request. `status` is None if the client left before the response, or for a socket."""

    method: str
    route: str
    status: int | None
    seconds: float
    statements: int
    operation: OperationInfo | None = None
    cost: int | None = None
    error_code: str | None = None
    """The code of the first GraphQL error; None without errors."""
    has_begun: bool = True
    """False if the client left, or was too slow, before anything was asked of the database."""


def log_request(record: RequestRecord) -> None:
    """Write the line of a request or a socket, or count one that did not arrive."""
    if record.has_begun:
        _write("request", record)
    else:
        incomplete.add()


def log_operation(record: RequestRecord) -> None:
    """Write the line of an operation on a socket."""
    _write("operation", record)


def _write(event: str, record: RequestRecord) -> None:
    write = log.debug if record.route in HEALTH_CHECKS else log.info
    write(
        event,
        method=record.method,
        route=record.route,
        status=record.status,
        duration_ms=round(record.seconds * 1000, 1),
        statements=record.statements,
        **_operation_fields(record),
    )


def _operation_fields(record: RequestRecord) -> dict[str, object]:
    if record.operation is None:
        return {}
    fields = {**record.operation._asdict(), "cost": record.cost, "error_code": record.error_code}
    return {name: value for name, value in fields.items() if value not in {None, ""}}
