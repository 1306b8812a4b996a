"""Deals of a customer with their status history."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from db.models import Deal, DealLabel, DealStatus, DealStatusEvent, EventSource
from db.text import fold
from demo import sample_data
from demo.customer_builder import CustomerBuilder

MAX_DAYS_AGO, MIN_DAYS_AGO = 700, 20
ACCOUNT_SHARE, FORMER_SHARE = 0.66, 0.10
"""Shares of organizations that are accounts, and that were."""

MINOR_UNITS = {"JPY": 10_000, "KWD": 50_000}
"""Price steps in minor units; 10,000 for other currencies."""


class DealHistory(NamedTuple):
    """The history of a deal: its times and its status."""

    status: DealStatus
    created: datetime
    decided: datetime
    once_won: datetime | None = None
    """When it was won, if it is no longer won."""

    @property
    def steps(self) -> Iterator[tuple[datetime, DealStatus | None, DealStatus]]:
        """Status changes: time, from, to."""
        before = None
        for at, after in (
            (self.created, DealStatus.OPEN),
            (self.once_won, DealStatus.WON),
            (self.decided, self.status),
        ):
            if at is not None and after is not before:
                yield at, before, after
                before = after


def add_deals(customer: CustomerBuilder) -> None:
    """Add the deals of the customer with their history."""
    random = customer.random
    share = random.random()
    for nth in range(random.randint(1, 9) if share < ACCOUNT_SHARE + FORMER_SHARE else random.choice((0, 1, 2))):
        history = _random_history(
            customer,
            nth,
            is_account=share < ACCOUNT_SHARE,
            was_account=ACCOUNT_SHARE <= share < ACCOUNT_SHARE + FORMER_SHARE,
        )
        customer.deals.append((_add_deal(customer, history), history.status))


def _random_history(customer: CustomerBuilder, nth: int, *, is_account: bool, was_account: bool) -> DealHistory:
    created = customer.working_time(-customer.random.randint(MIN_DAYS_AGO, MAX_DAYS_AGO))
    days = (customer.now - created).days
    decided = created + timedelta(days=customer.random.randint(days // 5 + 1, days - 1))
    if was_account and nth == 0:
        status = customer.random.choice((DealStatus.OPEN, DealStatus.LOST))
        return DealHistory(status, created, decided, once_won=created + (decided - created) / 2)
    if is_account:
        return DealHistory(DealStatus.WON if nth == 0 else customer.random.choice(tuple(DealStatus)), created, decided)
    return DealHistory(customer.random.choice((DealStatus.OPEN, DealStatus.LOST)), created, decided)


def _add_deal(customer: CustomerBuilder, history: DealHistory) -> int:
    random, status = customer.random, history.status
    title = f"{random.choice(sample_data.PRODUCTS)}, {random.choice(sample_data.OCCASIONS)}"
    currency, value = _price(customer)
    won = history.decided if status is DealStatus.WON else None
    is_closed = status is not DealStatus.OPEN
    deal_id = customer.add(
        Deal,
        title=title,
        folded_title=fold(title),
        organization_id=customer.id,
        person_id=random.choice(customer.people),
        owner_id=customer.user(),
        stage_id=random.choice(customer.company_setup.stages),
        value=value,
        currency_code=currency,
        status=status,
        won_at=won,
        won_on=won and won.astimezone(ZoneInfo(customer.company_setup.company.time_zone)).date(),
        first_won_at=history.once_won or won,
        lost_at=history.decided if status is DealStatus.LOST else None,
        lost_reason=random.choice(sample_data.LOST_REASONS) if status is DealStatus.LOST else None,
        closed_at=history.decided if is_closed else None,
        expected_close_date=(history.decided if is_closed else customer.working_time(random.randint(-10, 90))).date(),
        is_archived=is_closed and random.random() < 0.08,
        created_at=history.created,
        updated_at=history.decided,
    )
    _add_history(customer, deal_id, history, currency, value)
    if random.random() < 0.2:
        customer.add(DealLabel, deal_id=deal_id, label_id=random.choice(customer.company_setup.labels[Deal]))
    return deal_id


def _price(customer: CustomerBuilder) -> tuple[str, int | None]:
    random = customer.random
    currency = customer.place.currency if random.random() < 0.8 else "EUR"
    if random.random() < 0.03:
        return "SOL", random.randint(10, 900)
    if random.random() < 0.02:
        return currency, None
    return currency, random.randint(2, 400) * MINOR_UNITS.get(currency, 10_000)


def _add_history(customer: CustomerBuilder, deal: int, history: DealHistory, currency: str, value: int | None) -> None:
    for at, before, after in history.steps:
        customer.add(
            DealStatusEvent,
            deal_id=deal,
            from_status=before,
            to_status=after,
            at=at,
            effective_at=at,
            actor_id=customer.user(),
            organization_id=customer.id,
            value=value,
            currency_code=currency,
            source=EventSource.APP,
        )
