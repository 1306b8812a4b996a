"""What was offered to a customer, and what became of it."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from db.models import Deal, DealLabel, DealStatus, DealStatusEvent, EventSource
from db.text import fold
from demo import sample_data
from demo.customer_builder import CustomerBuilder

LONGEST_AGO, SHORTEST_AGO = 700, 20
ACCOUNTS, FORMER = 0.66, 0.10
"""How many of all organizations are accounts, and how many were."""

MINOR_UNITS = {"JPY": 10_000, "KWD": 50_000}
"""What prices are multiples of, where it is not a hundred of the whole unit."""


class DealHistory(NamedTuple):
    """How a deal went."""

    status: DealStatus
    created: datetime
    decided: datetime
    once_won: datetime | None = None
    """When it was won, if it is won no more."""

    @property
    def steps(self) -> Iterator[tuple[datetime, DealStatus | None, DealStatus]]:
        """Each change: when, from what, to what."""
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
    """Add the customer's deals, with their history."""
    chance = customer.random
    lot = chance.random()
    for nth in range(chance.randint(1, 9) if lot < ACCOUNTS + FORMER else chance.choice((0, 1, 2))):
        course = _course(customer, nth, is_account=lot < ACCOUNTS, was_one=ACCOUNTS <= lot < ACCOUNTS + FORMER)
        customer.deals.append((_deal(customer, course), course.status))


def _course(customer: CustomerBuilder, nth: int, *, is_account: bool, was_one: bool) -> DealHistory:
    created = customer.working_time(-customer.random.randint(SHORTEST_AGO, LONGEST_AGO))
    days = (customer.now - created).days
    decided = created + timedelta(days=customer.random.randint(days // 5 + 1, days - 1))
    if was_one and nth == 0:
        status = customer.random.choice((DealStatus.OPEN, DealStatus.LOST))
        return DealHistory(status, created, decided, once_won=created + (decided - created) / 2)
    if is_account:
        return DealHistory(DealStatus.WON if nth == 0 else customer.random.choice(tuple(DealStatus)), created, decided)
    return DealHistory(customer.random.choice((DealStatus.OPEN, DealStatus.LOST)), created, decided)


def _deal(customer: CustomerBuilder, course: DealHistory) -> int:
    chance, status = customer.random, course.status
    title = f"{chance.choice(sample_data.PRODUCTS)}, {chance.choice(sample_data.OCCASIONS)}"
    currency, value = _price(customer)
    won = course.decided if status is DealStatus.WON else None
    is_closed = status is not DealStatus.OPEN
    identity = customer.add(
        Deal,
        title=title,
        folded_title=fold(title),
        organization_id=customer.id,
        person_id=chance.choice(customer.people),
        owner_id=customer.user(),
        stage_id=chance.choice(customer.company_setup.stages),
        value=value,
        currency_code=currency,
        status=status,
        won_at=won,
        won_on=won and won.astimezone(ZoneInfo(customer.company_setup.company.time_zone)).date(),
        first_won_at=course.once_won or won,
        lost_at=course.decided if status is DealStatus.LOST else None,
        lost_reason=chance.choice(sample_data.LOST_REASONS) if status is DealStatus.LOST else None,
        closed_at=course.decided if is_closed else None,
        expected_close_date=(course.decided if is_closed else customer.working_time(chance.randint(-10, 90))).date(),
        is_archived=is_closed and chance.random() < 0.08,
        created_at=course.created,
        updated_at=course.decided,
    )
    _history(customer, identity, course, currency, value)
    if chance.random() < 0.2:
        customer.add(DealLabel, deal_id=identity, label_id=chance.choice(customer.company_setup.labels[Deal]))
    return identity


def _price(customer: CustomerBuilder) -> tuple[str, int | None]:
    chance = customer.random
    currency = customer.place.currency if chance.random() < 0.8 else "EUR"
    if chance.random() < 0.03:
        return "SOL", chance.randint(10, 900)
    if chance.random() < 0.02:
        return currency, None
    return currency, chance.randint(2, 400) * MINOR_UNITS.get(currency, 10_000)


def _history(customer: CustomerBuilder, deal: int, course: DealHistory, currency: str, value: int | None) -> None:
    for at, before, after in course.steps:
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
