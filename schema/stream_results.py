"""The results of a subscription, while its viewer may have them."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Any

from strawberry.types import ExecutionResult
from strawberry.types.execution import PreExecutionError

from live.stream_monitor import Stream
from schema.errors import unexpected_error
from schema.schema_variant import with_public_errors


async def until_closed(
    source: AsyncGenerator[ExecutionResult, None], stream: Stream
) -> AsyncGenerator[ExecutionResult, None]:
    """Yield the results of `source` until it ends. Raise the reason if the stream is closed before."""
    while True:
        next_result: asyncio.Future[ExecutionResult | None] = asyncio.ensure_future(_next(source))
        waiting: list[asyncio.Future[Any]] = [next_result, stream.closed]
        try:
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        finally:  # also if the client is gone: a generator that is still running cannot be closed
            if stream.closed.done() or not next_result.done():
                next_result.cancel()
                await asyncio.wait({next_result})
        if stream.closed.done():
            raise stream.closed.result()
        result = next_result.result()
        if result is None:
            return
        yield with_public_errors(result)


async def _next(source: AsyncGenerator[ExecutionResult, None]) -> ExecutionResult | None:
    return await anext(source, None)


async def with_unexpected_errors(
    results: AsyncGenerator[ExecutionResult, None],
) -> AsyncGenerator[ExecutionResult, None]:
    """Yield an exception that nothing expected as the last result: a socket has no other way to tell of it."""
    try:
        async with aclosing(results):
            async for result in results:
                yield result
    except Exception as error:  # noqa: BLE001  # it is logged under the id that the client gets
        yield PreExecutionError(data=None, errors=[unexpected_error(error)])
