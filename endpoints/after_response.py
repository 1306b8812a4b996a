"""Work after a response: the client has its answer, so what fails then is logged and changes nothing for it."""

import asyncio

import structlog
from starlette.background import BackgroundTask

from db.errors import DatabaseBusy

log = structlog.get_logger("afterwin.errors")

RETRY_DELAYS = (0.5, 1.0, 2.0, 4.0)
"""Seconds before further attempts while the database is away: a restart of it loses no email."""


class AfterResponse(BackgroundTask):
    """A function that runs after the response. Without this class, its error would end the client's connection."""

    async def __call__(self) -> None:
        """Run the function; run it again, a little later, if the database is busy or away."""
        try:
            await self._run_with_retries()
        except DatabaseBusy as error:
            log.warning("work after a response not done", reason=error.__cause__ or error)
        except Exception:
            log.exception("work after a response failed")

    async def _run_with_retries(self) -> None:
        for delay in RETRY_DELAYS:
            try:
                return await super().__call__()
            except DatabaseBusy:
                await asyncio.sleep(delay)
        return await super().__call__()
