"""Idempotency keys: the same key and the same input are answered as before, for 48 hours (docs/decisions/editing.md#idempotency-keys)."""

from datetime import timedelta

from sqlalchemy import delete

from db.models import IdempotencyKey, IdempotentPayloadField
from db.row import select_rows
from db.unit_of_work import UnitOfWork

KEY_TTL = timedelta(hours=48)


async def find_idempotent_result(uow: UnitOfWork, user_id: int, key: str) -> IdempotencyKey | None:
    """What was asked for under this key, if that is not long ago."""
    known = IdempotencyKey.c
    lately = known.created_at > uow.now - KEY_TTL
    return await uow.first(select_rows(IdempotencyKey).where(known.user_id == user_id, known.key == key, lately))


async def save_idempotent_result(
    uow: UnitOfWork,
    user_id: int,
    key: str,
    mutation: str,
    input_hash: bytes,
    parts: tuple[IdempotentPayloadField, ...],
) -> None:
    """Keep what was answered; what is too old is forgotten."""
    old = IdempotencyKey.c.created_at <= uow.now - KEY_TTL
    await uow.write(delete(IdempotencyKey.table).where(old))
    row = {"user_id": user_id, "key": key, "mutation": mutation, "input_hash": input_hash, "parts": parts}
    await uow.insert(IdempotencyKey, [row])
