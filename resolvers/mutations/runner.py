"""How something is done: one unit of work, tried again where others stood in the way, and answered as it is afterwards.

An act takes the operation, the unit of work and the input. It answers the parts of its payload by their names, rows by
their ids. It commits nothing and reads nothing for the answer; all of that is here.
"""

import asyncio
import hashlib
import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from auth.feature_gate import gates_of_input
from db.idempotency import find_idempotent_result, save_idempotent_result
from db.models import IdempotentPayloadField
from db.row import Row
from db.transactions import DatabaseBusy, WriteConflict
from db.unit_of_work import UnitOfWork
from resolvers.context import Context
from resolvers.errors import MutationError, TemporarilyUnavailable, UserErrorCode
from resolvers.mutations.inputs import MutationInput

PayloadValues: TypeAlias = dict[str, Any]
MutationFunction: TypeAlias = Callable[[Context, UnitOfWork, Any], Awaitable[PayloadValues]]

MAX_ATTEMPTS = 5
MAX_BACKOFF_SECONDS = 0.05


@dataclass(frozen=True)
class MutationRunner:
    """A kind of act: its name, what it does, the kinds of the rows it answers, and whether answers change by it."""

    name: str
    function: MutationFunction
    payload_models: Mapping[str, type[Row] | None]
    advances_revision: bool = True

    async def __call__(self, context: Context, given: MutationInput) -> tuple[PayloadValues, int | None]:
        """Do it: the parts of the payload, and the revision under which it stands in the log.

        `Mistake` where the input cannot be done, `Unavailable` where others are writing for too long.
        """
        context.after_commit.clear()
        context.gates.require(*gates_of_input(given))
        parts, revision = await self._patiently(context, given)
        for each in () if given.validate_only else context.after_commit:
            await each()
        return {name: await self._shown(context, name, value) for name, value in parts.items()}, revision

    async def _patiently(self, context: Context, given: MutationInput) -> tuple[PayloadValues, int | None]:
        for _ in range(MAX_ATTEMPTS):
            try:
                return await self._once(context, given)
            except WriteConflict:
                await asyncio.sleep(secrets.randbelow(1000) / 1000 * MAX_BACKOFF_SECONDS)
            except DatabaseBusy as busy:
                raise TemporarilyUnavailable(str(busy)) from busy
        raise TemporarilyUnavailable(str(DatabaseBusy()))

    async def _once(self, context: Context, given: MutationInput) -> tuple[PayloadValues, int | None]:
        key = getattr(given, "idempotency_key", None)
        async with context.unit_of_work(advances_revision=self.advances_revision, dry_run=given.validate_only) as uow:
            parts = None if key is None else await self._again(context, uow, key, given)
            if parts is None:
                parts = await self.function(context, uow, given)
                if key is not None:
                    kept = tuple(IdempotentPayloadField(name, value) for name, value in parts.items())
                    await save_idempotent_result(uow, context.viewer.user.id, key, self.name, _digest(given), kept)
        return parts, uow.revision

    async def _again(self, context: Context, uow: UnitOfWork, key: str, given: MutationInput) -> PayloadValues | None:
        before = await find_idempotent_result(uow, context.viewer.user.id, key)
        if before is None:
            return None
        if (before.mutation, before.input_hash) != (self.name, _digest(given)):
            message = "This key came with another input before; give every new thing a new key."
            raise MutationError(UserErrorCode.IDEMPOTENCY_KEY_REUSED, message, "idempotency_key")
        return dict(before.parts)

    async def _shown(self, context: Context, name: str, value: Any) -> Any:
        kind = self.payload_models[name]
        return value if kind is None or value is None else await context.loaders.load_existing(kind, value)


def _digest(given: MutationInput) -> bytes:
    return hashlib.sha256(repr(given).encode("utf-8", "surrogatepass")).digest()
