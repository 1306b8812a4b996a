"""The days of wins, which follow from the company's time zone."""

from collections import defaultdict
from datetime import date
from zoneinfo import ZoneInfo

from sqlalchemy import select, update

from db.batches import batches
from db.models import Deal
from db.unit_of_work import UnitOfWork

BATCH_SIZE = 500


async def move_won_days(uow: UnitOfWork, zone: ZoneInfo) -> int:
    """Set the day of each win to that in `zone`; return the number of deals that got another day.

    All their organizations are computed again.
    """
    columns = (Deal.c.id, Deal.c.won_at, Deal.c.won_on)
    moved: dict[date, list[int]] = defaultdict(list)
    for deal_id, won_at, won_on in await uow.tuples(select(*columns).where(Deal.c.won_at.is_not(None))):
        day = won_at.astimezone(zone).date()
        if day != won_on:
            moved[day].append(deal_id)
    for day, ids in moved.items():
        for batch in batches(ids, BATCH_SIZE):
            await uow.write(update(Deal.table).where(Deal.c.id.in_(batch)).values(won_on=day))
    return sum(map(len, moved.values()))
