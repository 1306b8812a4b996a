"""Mutation runner: one unit of work for each mutation, with retries, dry run and idempotency key.

A mutation function takes the operation's context, the unit of work and the input. It returns the values of its payload
by name, rows by their ids. It does not commit, and it reads nothing for the payload: the runner does both.
"""

import asyncio
import hashlib
import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from auth.feature_gate import gates_of_input
from db.errors import DatabaseBusy, WriteConflict
from db.idempotency import find_idempotent_result, save_idempotent_result
from db.models import IdempotentPayloadField
from db.money.amounts import WonValueTooLarge
from db.row import Row
from db.unit_of_work import UnitOfWork
from resolvers.context import Context
from resolvers.email_count import EmailCount
from resolvers.errors import MutationError, PointsOwed, ResultUnavailable, TemporarilyUnavailable
from resolvers.mutations.inputs import MAX_KEY_LENGTH, MutationInput, check_values
from resolvers.reasons import Reason

PayloadValues: TypeAlias = dict[str, Any]
MutationFunction: TypeAlias = Callable[[Context, UnitOfWork, Any], Awaitable[PayloadValues]]

MAX_ATTEMPTS = 5
MAX_BACKOFF_SECONDS = 0.05


@dataclass(frozen=True)
class MutationRunner:
    """Runs the mutation `name`. `payload_models`: model of each payload field, None if its value is not a row."""

    name: str
    function: MutationFunction
    payload_models: Mapping[str, type[Row] | None]
    advances_revision: bool = True

    async def __call__(self, context: Context, input: MutationInput) -> tuple[PayloadValues, int | None]:
        """Return the values of the payload, and the revision of the events that were written.

        Raise `MutationError` for wrong input, `TemporarilyUnavailable` if other writers hold the database for too long,
        and `ResultUnavailable` after the commit.
        """
        context.gates.require(*gates_of_input(input))
        check_values(input)
        context.paid_extra, context.email_count = 0, EmailCount()
        values, revision = await self._run_with_retries(context, input)
        try:
            return {name: await self._load(context, name, value) for name, value in values.items()}, revision
        except DatabaseBusy as error:
            if context.has_committed:
                raise ResultUnavailable from error
            raise

    async def _run_with_retries(self, context: Context, input: MutationInput) -> tuple[PayloadValues, int | None]:
        for _ in range(MAX_ATTEMPTS):
            context.email_count.begin_attempt()
            try:
                return await self._run_once(context, input)
            except WriteConflict:
                await asyncio.sleep(secrets.randbelow(1000) / 1000 * MAX_BACKOFF_SECONDS)
            except PointsOwed as owed:
                await context.pay_extra(owed.points)
            except WonValueTooLarge as error:
                raise _total_error(error) from error
            except DatabaseBusy as error:
                raise TemporarilyUnavailable(str(error)) from error
        raise TemporarilyUnavailable(str(DatabaseBusy()))

    async def _run_once(self, context: Context, input: MutationInput) -> tuple[PayloadValues, int | None]:
        open_unit_of_work = context.dry_run if input.validate_only and not input.queues_dry_run else context.write
        async with open_unit_of_work(advances_revision=self.advances_revision) as uow:
            return await self._run_idempotently(context, uow, input)

    async def _run_idempotently(
        self, context: Context, uow: UnitOfWork, input: MutationInput
    ) -> tuple[PayloadValues, int | None]:
        """Return the stored result of an earlier run with the same idempotency key, or run the mutation."""
        key = getattr(input, "idempotency_key", None)
        if key is None:
            return await self.function(context, uow, input), uow.revision
        if len(key) > MAX_KEY_LENGTH:
            raise MutationError(Reason.TEXT_TOO_LONG, "idempotency_key", count=len(key), most=MAX_KEY_LENGTH)
        earlier = await self._find_earlier_result(context, uow, key, input)
        if earlier is not None:
            return earlier
        try:
            values = await self.function(context, uow, input)
        except MutationError as refusal:
            if await find_idempotent_result(uow, context.viewer.user.id, key) is None:
                raise
            # What the same key has made meanwhile may be in the way. The next attempt finds its result.
            raise WriteConflict from refusal
        fields = tuple(IdempotentPayloadField(name, value) for name, value in values.items())
        await save_idempotent_result(uow, context.viewer.user.id, key, self.name, _digest(input), fields)
        return values, uow.revision

    async def _find_earlier_result(
        self, context: Context, uow: UnitOfWork, key: str, input: MutationInput
    ) -> tuple[PayloadValues, int | None] | None:
        result = await find_idempotent_result(uow, context.viewer.user.id, key)
        if result is None:
            return None
        if (result.mutation, result.input_hash) != (self.name, _digest(input)):
            raise MutationError(Reason.KEY_REUSED, "idempotency_key")
        return dict(result.parts), result.revision

    async def _load(self, context: Context, name: str, value: Any) -> Any:
        """Return the row of a payload field by its id, or the value itself."""
        model = self.payload_models[name]
        return value if model is None or value is None else await context.loaders.load_existing(model, value)


def _total_error(error: WonValueTooLarge) -> MutationError:
    limit = error.limit
    return MutationError(
        Reason.TOTAL_TOO_LARGE, name=error.organization, most=f"{limit.amount:,}", currency=limit.currency
    )


def _digest(input: MutationInput) -> bytes:
    return hashlib.sha256(repr(input).encode("utf-8", "surrogatepass")).digest()
