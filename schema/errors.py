"""From an exception to what a client is told, once (docs/decisions/graphql.md#errors).

A refusal shows its text and its code. A mistake in the document, its variables or its operation gets the code of
Apollo's servers. Everything else is ours: the client sees an error id, the log the exception under the same id.
"""

import re
import secrets
from collections.abc import Sequence
from typing import Any

import structlog
from graphql import GraphQLError, GraphQLSyntaxError
from strawberry.exceptions import StrawberryInputCoercionError

from auth.feature_gate import FeatureClosed
from db.gates import Gate
from db.pagination import PaginationError
from resolvers.errors import ClientError

log = structlog.get_logger("afterwin.errors")

SUGGESTION = re.compile(r"\.? Did you mean [^?]*\?( Found)?")
COERCION = re.compile(r"Variable '\$\w+' (has invalid value|of required type .* was not provided)")
NULL = re.compile(r"found null\..*$", re.DOTALL)
PUBLIC_CODES: tuple[tuple[type[Exception], str], ...] = (
    (PaginationError, "BAD_USER_INPUT"),
    (StrawberryInputCoercionError, "BAD_USER_INPUT"),
    (GraphQLSyntaxError, "GRAPHQL_PARSE_FAILED"),
)


def feature_unavailable_error(gate: Gate) -> GraphQLError:
    """What is told of a feature to those who were in when it was closed, and to nobody else (docs/decisions/gate.md#error-shapes)."""
    message = "This feature is not available to you any more."
    return GraphQLError(message, extensions={"code": "FEATURE_UNAVAILABLE", "feature": gate.value})


def format_errors(errors: Sequence[GraphQLError]) -> list[GraphQLError]:
    """What the client is told of these errors."""
    return [_published(error) for error in errors]


def _published(error: GraphQLError) -> GraphQLError:
    if isinstance(error.original_error, FeatureClosed):
        told = feature_unavailable_error(error.original_error.gate)
        return _like(error, told.message, dict(told.extensions or {}))
    code = _code(error)
    if code is None:
        return _masked(error)
    message = NULL.sub("found null; leave out what is not meant.", SUGGESTION.sub(_unsuggested, error.message))
    return _like(error, message, {"code": code})


def _unsuggested(suggestion: re.Match[str]) -> str:
    """As graphql-core writes it where it has nothing to suggest: also how it is written tells nothing."""
    return ", found" if suggestion[1] else "."


def _code(error: GraphQLError) -> str | None:
    cause = error.original_error
    if isinstance(cause, ClientError):
        return cause.code
    for kind, code in PUBLIC_CODES:
        if isinstance(cause, kind) or isinstance(error, kind):
            return code
    given = (error.extensions or {}).get("code")
    if given:
        return str(given)
    if error.path is None and (cause is None or isinstance(cause, (GraphQLError, ValueError))):
        return "BAD_USER_INPUT" if COERCION.match(error.message) else "GRAPHQL_VALIDATION_FAILED"
    return None


def _masked(error: GraphQLError) -> GraphQLError:
    error_id = secrets.token_hex(8)
    log.error("unexpected error", error_id=error_id, path=error.path, exc_info=error.original_error or error)
    message = f"Something went wrong on our side. If you report it, name the error id {error_id}."
    return _like(error, message, {"code": "INTERNAL_SERVER_ERROR", "errorId": error_id})


def _like(error: GraphQLError, message: str, extensions: dict[str, Any]) -> GraphQLError:
    return GraphQLError(
        message,
        nodes=error.nodes,
        source=error.source,
        positions=error.positions,
        path=error.path,
        extensions=extensions,
    )
