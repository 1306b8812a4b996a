"""Answers that are kept, and given again while nothing they depend on has changed (docs/decisions/kept-answers.md)."""

import hashlib
from collections.abc import Hashable
from dataclasses import dataclass
from secrets import token_hex
from typing import Any

import orjson
from strawberry.types import ExecutionResult

from db.answers import Answer, AnswerCache
from db.gates import ClosedGates
from db.read_log import ReadLog
from resolvers.context import Context
from resolvers.operation_info import document_hash, variables_hash
from schema.cost.pricing import Operation
from schema.introspection import EncodedData

TIME_MARKER = f"time:{token_hex(16)}"
"""What stands in JSON for the time at which an answer is read. It is secret, so no text contains it."""


class KeptData(EncodedData):
    """The data of an answer as JSON only, for a transport that sends it as it is."""

    def __init__(self, json: bytes, etag: str | None) -> None:
        dict.__init__(self)
        self.json = json
        self.etag = etag


@dataclass(frozen=True)
class Inquiry:
    """A question, and the basis on which it is answered now."""

    answers: AnswerCache
    context: Context
    question: Hashable
    basis: Hashable

    def find(self) -> ExecutionResult | None:
        """Return the answer if it is known."""
        read_at = self.context.store.read_at
        answer = self.answers.find(self.question, self.basis, read_at)
        return None if answer is None else _result(KeptData(answer.json_at(read_at), answer.etag))

    def begin(self) -> ReadLog:
        """Return the log of what the operation reads from now on."""
        log = self.context.store.connection.read_log = ReadLog(TIME_MARKER)
        return log

    def end(self, result: ExecutionResult, log: ReadLog) -> ExecutionResult:
        """Keep the answer if it can be known later whether it is true; return it as it is sent."""
        if self.context.store.connection.read_log is not log:
            return result  # it was read again in another snapshot, whose revision is not known
        may_be_kept = log.is_dated and result.data is not None and not result.errors
        if may_be_kept or log.shows_time:
            result.data = self._end(result.data, log, may_be_kept=may_be_kept)
        return result

    def _end(self, data: Any, log: ReadLog, *, may_be_kept: bool) -> Any:
        """Return the data with its time, as JSON if the answer is kept."""
        read_at = self.context.store.read_at
        parts = tuple(orjson.dumps(data).split(b'"%b"' % TIME_MARKER.encode()))
        answer = Answer(parts, self.basis, read_at, log.valid_until, _etag(parts))
        if may_be_kept and self.answers.keep(self.question, answer):
            return KeptData(answer.json_at(read_at), answer.etag)
        return orjson.loads(answer.json_at(read_at)) if log.shows_time else data


def inquire(context: Context, closed: ClosedGates, operation: Operation) -> Inquiry | None:
    """Return the question that a query asks; None if no answers are kept."""
    answers = context.answers
    if not answers.is_on:
        return None
    viewer, gates = context.viewer, context.gates
    asked = (document_hash(operation.query), operation.name, variables_hash(operation.variables))
    question = (closed, *asked, viewer.company_id, viewer.user.id)
    credential = (type(viewer.credential), viewer.credential.hash, viewer.permissions)
    details = viewer.details._replace(flags_revision=0)  # the gates say what a change of flags changes
    basis = (viewer.company, viewer.user, credential, details, gates.open, gates.disclosable)
    return Inquiry(answers, context, question, basis)


def _etag(parts: tuple[bytes, ...]) -> str | None:
    """Return the ETag of an answer; None for one that shows the time, which is another each time."""
    return f'W/"{hashlib.sha256(parts[0]).hexdigest()[:32]}"' if len(parts) == 1 else None


def _result(data: Any) -> ExecutionResult:
    return ExecutionResult(data=data, errors=None)
