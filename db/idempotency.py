"""Idempotency keys: a repeated mutation gets the first result (docs/decisions/editing.md#idempotency-keys)."""

from datetime import timedelta

from sqlalchemy import delete
from sqlalchemy.exc import IntegrityError

from db.errors import WriteConflict
from db.models import IdempotencyKey, IdempotentPayloadField
from db.row import select_rows
from db.unit_of_work import UnitOfWork

KEY_TTL = timedelta(hours=48)
"""How long a result is stored."""


async def find_idempotent_result(uow: UnitOfWork, user_id: int, key: str) -> IdempotencyKey | None:
    """Return the stored result of a user's key, or None if there is none or it is older than `KEY_TTL`."""
    columns = IdempotencyKey.c
    is_recent = columns.created_at > uow.now - KEY_TTL
    query = select_rows(IdempotencyKey).where(columns.user_id == user_id, columns.key == key, is_recent)
    return await uow.first(query)


async def save_idempotent_result(
    uow: UnitOfWork,
    user_id: int,
    key: str,
    mutation: str,
    input_hash: bytes,
    parts: tuple[IdempotentPayloadField, ...],
) -> None:
    """Store the result of a mutation and delete the company's expired ones. `input_hash`: SHA-256 of its input.

    A repetition answers the events of the unit of work's revision. Raise `WriteConflict` if another transaction has
    stored a result of the same key in the meantime.
    """
    is_expired = IdempotencyKey.c.created_at <= uow.now - KEY_TTL
    await uow.write(delete(IdempotencyKey.table).where(is_expired))
    row = {"user_id": user_id, "key": key, "mutation": mutation, "input_hash": input_hash, "parts": parts}
    row["revision"] = uow.revision
    try:
        await uow.insert(IdempotencyKey, [row])
    except IntegrityError as error:
        raise WriteConflict from error
