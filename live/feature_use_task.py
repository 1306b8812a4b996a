"""Writer of the uses of gated features that this process counted: a periodic task (docs/decisions/adoption.md)."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from itertools import groupby

import structlog

from auth.services import Services
from db.batches import batches
from db.errors import DatabaseBusy
from db.flags.audience_days import keep_totals
from db.flags.feature_use import Use, UseKey, record_uses
from db.transactions import begin
from live.periodic import run_periodically

POLL_INTERVAL = 60.0
"""Seconds between two writes. A process that is killed loses the uses of one interval."""
UNIT_SIZE = 200
"""Users of one company whose uses one transaction writes."""

log = structlog.get_logger("afterwin.flags")


class FeatureUseTask:
    """Writes uses in units of one company and one day; other writers wait for one unit only."""

    def __init__(self, services: Services) -> None:
        """Create a task that does not run yet."""
        self.services = services

    @asynccontextmanager
    async def run(self) -> AsyncIterator[None]:
        """Write in the background, and once more at the end."""
        try:
            async with run_periodically(self.run_once, POLL_INTERVAL, "uses of features could not be written"):
                yield
        finally:
            await self.run_once()

    async def run_once(self) -> None:
        """Write all uses that were counted since the last time, and the totals of days that are over."""
        taken = sorted(self.services.feature_uses.take().items(), key=lambda item: item[0])
        for _, of_company in groupby(taken, key=lambda item: (item[0].company_id, item[0].day)):
            for uses in batches(list(of_company), UNIT_SIZE):
                await self._write(dict(uses))
        await keep_totals(self.services.database)

    async def _write(self, uses: Mapping[UseKey, Use]) -> None:
        company_id = next(iter(uses)).company_id
        try:
            async with begin(self.services.database, company_id, advances_revision=False) as uow:
                await record_uses(uow, uses)
        except DatabaseBusy:
            self.services.feature_uses.put_back(uses.items())
        except Exception:  # a unit that cannot be written, such as of a company that is gone, delays no other
            log.exception("uses of features lost", company_id=company_id)
