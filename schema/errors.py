"""The one table from exceptions to GraphQL errors (docs/decisions/graphql.md#errors).

exception                                             extensions.code
ClientError and its subclasses (resolvers.errors)     their `code`, such as NOT_FOUND
ApiError and its subclasses (auth.errors)             their `code`, such as UNAUTHENTICATED
FeatureClosed                                         FEATURE_UNAVAILABLE, and the feature
DatabaseBusy, TooSlow                                 BUSY
PaginationError, StrawberryInputCoercionError         BAD_USER_INPUT
UnstorableText                                        BAD_USER_INPUT
ReadBudgetExceeded, CostLimitExceeded                 COST_LIMIT_EXCEEDED
OperationTimeout, MessageTimeout                      TIMEOUT
MissingQueryError, UnsupportedTransport               BAD_REQUEST
OperationNotFound                                     OPERATION_RESOLUTION_FAILURE
GraphQLSyntaxError                                    GRAPHQL_PARSE_FAILED
GraphQLError with a code                              that code
other errors of the document or its variables         GRAPHQL_VALIDATION_FAILED or BAD_USER_INPUT
anything else                                         INTERNAL_SERVER_ERROR, and an error id

The message of an unexpected exception is not shown. The log has the exception under the same error id.
"""

import re
import secrets
from collections.abc import Sequence
from typing import Any, NamedTuple

import structlog
from graphql import GraphQLError, GraphQLSyntaxError
from strawberry.exceptions import MissingQueryError, StrawberryInputCoercionError

from auth.errors import ApiError
from auth.feature_gate import FeatureClosed
from db.busy_log import note_busy
from db.errors import DatabaseBusy, UnstorableText
from db.gates import Gate
from db.pagination.page import PaginationError
from db.read_budget import ReadBudgetExceeded
from db.text import shorten
from live.shared_streams import TooSlow
from live.stream_monitor import MessageTimeout
from resolvers.errors import ClientError, ResultUnavailable, TemporarilyUnavailable

log = structlog.get_logger("afterwin.errors")

WHAT_IS_KEPT = "What it wrote is kept."
"""Said of an operation that fails after its commit."""


class UnsupportedTransport(Exception):
    """The operation cannot run over this transport: a subscription over HTTP."""

    def __init__(self) -> None:
        super().__init__("Subscriptions run over WebSocket (graphql-transport-ws).")


class OperationTimeout(Exception):
    """The operation took too long and was cancelled."""

    def __init__(self, seconds: float, *, has_committed: bool) -> None:
        outcome = f" {WHAT_IS_KEPT}" if has_committed else ""
        super().__init__(f"The operation took longer than {seconds:g} seconds and was cancelled.{outcome}")


class OperationNotFound(Exception):
    """The document has no operation, or none of the name that was given."""

    def __init__(self) -> None:
        super().__init__("The document has no operation, or none with the name in `operationName`.")


PUBLIC_CODES: tuple[tuple[type[Exception], str], ...] = (
    (DatabaseBusy, "BUSY"),
    (TooSlow, "BUSY"),
    (PaginationError, "BAD_USER_INPUT"),
    (UnstorableText, "BAD_USER_INPUT"),
    (ReadBudgetExceeded, "COST_LIMIT_EXCEEDED"),
    (StrawberryInputCoercionError, "BAD_USER_INPUT"),
    (MissingQueryError, "BAD_REQUEST"),
    (OperationNotFound, "OPERATION_RESOLUTION_FAILURE"),
    (UnsupportedTransport, "BAD_REQUEST"),
    (OperationTimeout, "TIMEOUT"),
    (MessageTimeout, "TIMEOUT"),
    (GraphQLSyntaxError, "GRAPHQL_PARSE_FAILED"),
)
UNEXPECTED_CODE = "INTERNAL_SERVER_ERROR"
MAX_MESSAGE_LENGTH = 2_000
"""Longest message in characters: graphql-core repeats values of the client in its messages."""
COERCION = re.compile(
    r"Variable '\$\w+' (has invalid value|of required type .* was not provided)"
    r"|Argument '\w+' has invalid value: Expected variable '\$\w+' provided to non-null type"
)
"""Errors of variables. Null for an argument is found during the execution, if the variable has a default."""
NULL = re.compile(r"Expected value of type '([^']*)', found null\..*$", re.DOTALL)
GRAPHQL_NAMES = {
    "bool": "Boolean",
    "int": "Int",
    "float": "Float",
    "str": "String",
    "datetime": "DateTime",
    "date": "Date",
    "time": "Time",
}
"""Names of scalars in GraphQL; Strawberry's messages have those of Python."""
PYTHON_LIST = re.compile(r"list\[(\w+)\]")


def feature_unavailable_error(gate: Gate) -> GraphQLError:
    """Return the error for a viewer whose access to a feature ended (docs/decisions/gate.md#error-shapes).

    Only viewers who may know of the feature receive it.
    """
    message = "This feature is not available to you."
    return GraphQLError(message, extensions={"code": "FEATURE_UNAVAILABLE", "feature": gate.value})


def request_error(error: Exception) -> GraphQLError:
    """Return the error of an operation that is rejected before or during its execution as a whole."""
    if isinstance(error, FeatureClosed):
        return feature_unavailable_error(error.gate)
    note_busy(error)
    return GraphQLError(str(error), original_error=error, extensions={"code": _public_code(error) or "BAD_REQUEST"})


def unexpected_error(error: Exception) -> GraphQLError:
    """Return the error of an exception that nothing expected, with the id under which it is logged."""
    return _mask(GraphQLError("", original_error=error))


def format_errors(errors: Sequence[GraphQLError]) -> list[GraphQLError]:
    """Return the errors as clients receive them: with codes, and without internal details."""
    return [_format_error(error) for error in errors]


def tell_of_commit(error: GraphQLError) -> GraphQLError:
    """Return the error of an operation that has committed: below a payload, nothing can be undone any more.

    A mutation that wrote nothing itself has its error at its own field, which stays as it is.
    """
    is_busy = (error.extensions or {}).get("code") == TemporarilyUnavailable.code
    if error.path is not None and (len(error.path) == 1 or not is_busy):
        return error
    if is_busy:
        return _replace(error, str(ResultUnavailable()), {"code": ResultUnavailable.code})
    message = error.message if WHAT_IS_KEPT in error.message else f"{error.message} {WHAT_IS_KEPT}"
    return _replace(error, message, dict(error.extensions or {}))


def _format_error(error: GraphQLError) -> GraphQLError:
    if isinstance(error.original_error, FeatureClosed):
        unavailable = feature_unavailable_error(error.original_error.gate)
        return _replace(error, unavailable.message, dict(unavailable.extensions or {}))
    code = _code(error)
    if code is None:
        return _mask(error)
    if not error.extensions:  # else it was counted when it was made
        note_busy(error.original_error)
    message = NULL.sub(_found_null, shorten(error.message, MAX_MESSAGE_LENGTH))
    cause = error.original_error
    details = cause.details if isinstance(cause, ClientError) else {}
    return _replace(error, message.replace("not to be None.", "not to be null."), {"code": code, **details})


def _found_null(error: re.Match[str]) -> str:
    """Return the message of a null where a value is expected, with the type as the schema names it."""
    item = PYTHON_LIST.fullmatch(error[1])
    name = item[1] if item else error[1]
    graphql_name = GRAPHQL_NAMES.get(name, name)
    if not graphql_name.isidentifier():
        return "Expected a value, found null; leave the field out instead."
    expected = f"[{graphql_name}!]" if item else graphql_name
    return f"Expected value of type '{expected}', found null; leave the field out instead."


def _public_code(error: BaseException | None) -> str | None:
    if isinstance(error, ClientError | ApiError):
        return error.code
    return next((code for error_type, code in PUBLIC_CODES if isinstance(error, error_type)), None)


def _code(error: GraphQLError) -> str | None:
    """Return the public code of an error; None for an unexpected exception."""
    cause = error.original_error
    code = _public_code(cause) or _public_code(error) or (error.extensions or {}).get("code")
    if code:
        return str(code)
    if cause is not None and not isinstance(cause, GraphQLError | ValueError):
        return None
    if COERCION.match(error.message):
        return "BAD_USER_INPUT"
    return "GRAPHQL_VALIDATION_FAILED" if error.path is None else None


class LoggedError(NamedTuple):
    """What a client may know of an exception that nothing expected."""

    id: str
    message: str


def log_unexpected(error: BaseException, **place: Any) -> LoggedError:
    """Log an exception under a new error id, with the place where it was raised; return what the client is given."""
    error_id = secrets.token_hex(8)
    log.error("unexpected error", error_id=error_id, **place, exc_info=error)
    return LoggedError(error_id, f"Something went wrong on our side. If you report it, name the error id {error_id}.")


def _mask(error: GraphQLError) -> GraphQLError:
    logged = log_unexpected(error.original_error or error, path=error.path)
    return _replace(error, logged.message, {"code": UNEXPECTED_CODE, "errorId": logged.id})


def _replace(error: GraphQLError, message: str, extensions: dict[str, Any]) -> GraphQLError:
    return GraphQLError(
        message,
        nodes=error.nodes,
        source=error.source,
        positions=error.positions,
        path=error.path,
        extensions=extensions,
    )
