"""Idempotency keys of mutations, with their results."""

from datetime import datetime
from typing import Annotated, Any, NamedTuple

from sqlalchemy import Index, LargeBinary

from db.column_types import JsonValueObject, Key, ShortText
from db.row import Row, foreign_key


class IdempotentPayloadField(NamedTuple):
    """A field of a payload: the id of a row, or a JSON value."""

    name: str
    value: Any


class IdempotencyKey(
    Row,
    table="idempotency_key",
    key=["company_id", "user_id", "key"],
    rules=[Index("ix_idempotency_key_created_at", "company_id", "created_at")],
):
    """The key that a client gave for a mutation; `input_hash` is the SHA-256 of its input, `parts` its payload.

    `revision`: the company's revision of its events; null if it wrote none.
    """

    company_id: int
    user_id: Annotated[int, foreign_key("user")]
    key: ShortText
    mutation: Key
    input_hash: Annotated[bytes, LargeBinary(32)]
    parts: Annotated[tuple[IdempotentPayloadField, ...], JsonValueObject(IdempotentPayloadField, many=True)]
    revision: int | None
    created_at: datetime
