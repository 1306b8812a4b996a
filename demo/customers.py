"""Customers, with everything that happened with them: plain rows, made by chance that is the same every time."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from db.ids import new_id
from db.models import (
    Activity,
    Address,
    ContactPoint,
    CustomValue,
    Deal,
    DealStatus,
    DealStatusEvent,
    EffectiveSource,
    EventSource,
    File,
    Note,
    Organization,
    OrganizationLabel,
    Person,
    Priority,
)
from db.row import Row
from db.text import fold
from demo import words
from demo.setting import Setting
from demo.words import Place

ALMOST_TWO_YEARS = 700
ORDER = (Organization, Person, Deal, DealStatusEvent, Activity, Note, File, OrganizationLabel, CustomValue)
"""Parents before children."""

UNLINKED: dict[str, Any] = dict.fromkeys(("organization_id", "deal_id", "person_id"))

Rows = dict[type[Row], list[dict[str, Any]]]


@dataclass
class Customer:
    """One organization while its rows are made."""

    number: int
    setting: Setting
    now: datetime
    rows: Rows
    chance: Random = field(init=False)
    place: Place = field(init=False)
    id: int = field(default_factory=new_id)

    def __post_init__(self) -> None:
        """Draw the lot of this customer: it depends on nothing but its number."""
        self.chance = Random(f"customer {self.number}")
        self.place = self.chance.choice(words.PLACES)

    def add(self, kind: type[Row], **values: Any) -> int:
        """One more row; answers its id."""
        identity = new_id()
        self.rows[kind].append({"id": identity, **values} if "id" in kind.c else values)
        return identity

    def direct(self) -> dict[str, Any]:
        """What links a row to the organization itself; as in `by`, what follows from the link stands beside it."""
        return self.by(EffectiveSource.DIRECT, organization_id=self.id)

    def by(self, source: EffectiveSource, **link: int) -> dict[str, Any]:
        """What links a row to the organization by one of its deals or people."""
        return {**UNLINKED, **link, "effective_organization_id": self.id, "effective_source": source}

    def before(self, days: int) -> datetime:
        """A working moment at most so many days ago."""
        day = self.now - timedelta(days=self.chance.uniform(1, max(days, 2)))
        return day.replace(minute=self.chance.choice((0, 15, 30, 45)), second=0, microsecond=0)

    def user(self) -> int:
        """Somebody of the company."""
        return self.chance.choice(self.setting.users)


def customers(setting: Setting, now: datetime, first: int, last: int) -> Rows:
    """The rows of the customers numbered from `first` up to `last`."""
    rows: Rows = defaultdict(list)
    earlier: list[int] = []
    for number in range(first, last):
        customer = Customer(number, setting, now, rows)
        _organization(customer, earlier)
        people = _people(customer)
        deals = list(_deals(customer, people))
        _activities(customer, people, deals)
        _papers(customer, deals)
        _values(customer, people, deals)
        earlier.append(customer.id)
    return rows


def _organization(customer: Customer, earlier: list[int]) -> None:
    chance, place = customer.chance, customer.place
    name = place.firm.format(family=chance.choice(place.family), trade=chance.choice(place.trades))
    if customer.number >= len(words.PLACES) * 3:
        name = f"{name} {chance.choice(place.cities)}"
    created = customer.before(ALMOST_TWO_YEARS)
    customer.rows[Organization].append(
        {
            "id": customer.id,
            "name": name,
            "folded_name": fold(name),
            "owner_id": customer.user(),
            "parent_id": chance.choice(earlier) if earlier and chance.random() < 0.06 else None,
            "address": _address(chance, place),
            "website": f"https://www{customer.number}.{place.domain}",
            "industry": chance.choice(words.INDUSTRIES),
            "annual_revenue": chance.choice(words.REVENUES),
            "employee_count": chance.choice((4, 12, 35, 80, 240, 1100)),
            "follow_up_days": chance.choice((None, None, None, 14, 45, 90)),
            "created_at": created,
            "updated_at": created,
        }
    )
    if chance.random() < 0.4:
        customer.add(OrganizationLabel, organization_id=customer.id, label_id=chance.choice(customer.setting.labels))


def _address(chance: Random, place: Place) -> Address:
    street, number, city = chance.choice(place.streets), str(chance.randint(1, 180)), chance.choice(place.cities)
    return Address(
        formatted=f"{street} {number}, {city}, {place.country}",
        street=street,
        street_number=number,
        locality=city,
        country=place.country,
        postal_code=f"{chance.randint(10000, 98999)}",
    )


def _people(customer: Customer) -> list[int]:
    chance, place = customer.chance, customer.place
    return [
        _person(customer, chance.choice(place.given), chance.choice(place.family))
        for _ in range(chance.choice((1, 1, 2, 3)))
    ]


def _person(customer: Customer, given: str, family: str) -> int:
    mail = f"contact{customer.number}.{len(customer.rows[Person])}@{customer.place.domain}"
    return customer.add(
        Person,
        name=f"{given} {family}",
        folded_name=fold(f"{given} {family}"),
        first_name=given,
        last_name=family,
        emails=(ContactPoint(mail, "work", is_primary=True),),
        phones=(ContactPoint(f"+00 555 {customer.chance.randint(100000, 999999)}", "work", is_primary=True),),
        organization_id=customer.id,
        owner_id=customer.user(),
    )


def _deals(customer: Customer, people: list[int]) -> Iterator[tuple[int, DealStatus]]:
    chance = customer.chance
    is_account = chance.random() < 0.66
    was_one = not is_account and chance.random() < 0.3
    for turn in range(chance.choice((1, 2, 3, 4, 5, 6, 7)) if is_account or was_one else chance.choice((0, 1, 2))):
        status = (
            DealStatus.WON
            if is_account and turn == 0
            else chance.choice((DealStatus.OPEN, DealStatus.LOST, DealStatus.WON))
        )
        if not is_account and status is DealStatus.WON:
            status = DealStatus.LOST
        yield _deal(customer, people, status, once_won=was_one and turn == 0), status


def _deal(customer: Customer, people: list[int], status: DealStatus, *, once_won: bool) -> int:
    chance = customer.chance
    created = customer.before(ALMOST_TWO_YEARS)
    decided = created + (customer.now - created) * chance.uniform(0.2, 0.95)
    won = decided if status is DealStatus.WON else None
    title = f"{chance.choice(words.PRODUCTS)}, {chance.choice(words.OCCASIONS)}"
    currency, value = _price(customer)
    identity = customer.add(
        Deal,
        title=title,
        folded_title=fold(title),
        organization_id=customer.id,
        person_id=chance.choice(people),
        owner_id=customer.user(),
        stage_id=chance.choice(customer.setting.stages),
        value=value,
        currency_code=currency,
        status=status,
        won_at=won,
        won_on=won and won.astimezone(ZoneInfo(customer.setting.company.time_zone)).date(),
        first_won_at=created + (decided - created) / 2 if once_won else won,
        lost_at=decided if status is DealStatus.LOST else None,
        lost_reason=chance.choice(words.LOST_REASONS) if status is DealStatus.LOST else None,
        closed_at=None if status is DealStatus.OPEN else decided,
        expected_close_date=(decided + timedelta(days=20)).date(),
        is_archived=status is not DealStatus.OPEN and chance.random() < 0.08,
        created_at=created,
        updated_at=decided,
    )
    _history(customer, identity, status, created, decided, currency, value, once_won=once_won)
    return identity


def _price(customer: Customer) -> tuple[str, int | None]:
    chance = customer.chance
    currency = customer.place.currency if chance.random() < 0.8 else "EUR"
    if chance.random() < 0.015:
        return "SOL", chance.randint(10, 900)
    if chance.random() < 0.02:
        return currency, None
    return currency, chance.randint(2, 400) * {"JPY": 10_000, "KWD": 50_000}.get(currency, 10_000)


def _history(  # what one deal went through
    customer: Customer,
    deal: int,
    status: DealStatus,
    created: datetime,
    decided: datetime,
    currency: str,
    value: int | None,
    *,
    once_won: bool,
) -> None:
    steps: list[tuple[datetime, DealStatus | None, DealStatus]] = [(created, None, DealStatus.OPEN)]
    if once_won:
        steps.append((created + (decided - created) / 2, DealStatus.OPEN, DealStatus.WON))
    if status is not steps[-1][2]:
        steps.append((decided, steps[-1][2], status))
    for at, before, after in steps:
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


def _activities(customer: Customer, people: list[int], deals: list[tuple[int, DealStatus]]) -> None:
    chance = customer.chance
    for _ in range(chance.randint(4, 12)):
        _activity(customer, people, deals, done_at=customer.before(400))
    for _ in range(chance.choice((0, 1, 1, 2, 3))):
        _activity(customer, people, deals, done_at=None)


def _activity(
    customer: Customer, people: list[int], deals: list[tuple[int, DealStatus]], done_at: datetime | None
) -> None:
    chance, types = customer.chance, customer.setting.types
    links = [customer.direct(), customer.by(EffectiveSource.PERSON, person_id=chance.choice(people))]
    links += [customer.by(EffectiveSource.DEAL, deal_id=chance.choice(deals)[0])] if deals else []
    customer.add(
        Activity,
        subject=chance.choice(words.SUBJECTS),
        type_id=types[chance.choice(tuple(types))],
        owner_id=customer.user(),
        **chance.choice(links),
        **(
            _due(customer)
            if done_at is None
            else {"due_at": done_at, "due_zone": customer.place.zone, "due_date": None}
        ),
        duration_minutes=chance.choice((None, 15, 30, 60)),
        is_done=done_at is not None,
        done_at=done_at,
        priority=chance.choice((None, None, *Priority)),
        created_at=(done_at or customer.now) - timedelta(days=chance.uniform(1, 20)),
    )


def _due(customer: Customer) -> dict[str, Any]:
    chance = customer.chance
    ahead = chance.choice((-9, -2, 0, 0, 1, 1, 3, 5, 8, 21, 60))
    day = customer.now.date() + timedelta(days=ahead)
    kind = chance.random()
    if kind < 0.08:
        return {"due_at": None, "due_zone": None, "due_date": None}
    if kind < 0.5:
        return {"due_at": None, "due_zone": None, "due_date": day}
    moment = datetime.combine(day, time(chance.randint(8, 17), chance.choice((0, 30))), ZoneInfo(customer.place.zone))
    return {"due_at": moment, "due_zone": customer.place.zone, "due_date": None}


def _papers(customer: Customer, deals: list[tuple[int, DealStatus]]) -> None:
    chance = customer.chance
    for _ in range(chance.choice((0, 1, 1, 2))):
        written = customer.before(300)
        customer.add(
            Note,
            content=chance.choice(words.NOTES),
            author_id=customer.user(),
            **customer.direct(),
            is_pinned_to_organization=chance.random() < 0.15,
            created_at=written,
            updated_at=written,
        )
    for deal, _ in deals[:1] if chance.random() < 0.3 else ():
        name, content_type = chance.choice(words.FILES)
        customer.add(
            File,
            name=name,
            size=chance.randint(8_000, 4_000_000),
            content_type=content_type,
            uploader_id=customer.user(),
            **customer.by(EffectiveSource.DEAL, deal_id=deal),
            created_at=customer.before(200),
        )


def _values(customer: Customer, people: list[int], deals: list[tuple[int, DealStatus]]) -> None:
    if customer.chance.random() < 0.35:
        for name, subject, values in _filled(customer, people, deals):
            customer.add(
                CustomValue, field_id=customer.setting.fields[name], subject_id=subject, **{**NOTHING, **values}
            )


NOTHING: dict[str, Any] = {
    column.name: None for column in CustomValue.c if column.name not in {"company_id", "field_id", "subject_id"}
}


def _filled(
    customer: Customer, people: list[int], deals: list[tuple[int, DealStatus]]
) -> Iterator[tuple[str, int, dict[str, Any]]]:
    chance, own = customer.chance, customer.id
    start = date(customer.now.year, chance.randint(1, 12), 1)
    yield "Customer number", own, _said(f"C-{10_000 + customer.number}")
    yield "Delivery address", own, {"address": _address(chance, customer.place)}
    yield "Parent group", own, {"refers_to": own}
    yield "Switchboard", own, _said(f"+00 555 {chance.randint(100000, 999999)}")
    yield "Opening hours", own, {"clock": time(8, 30), "clock_until": time(17)}
    yield "Service level", own, {"options": f",{chance.randint(1, 3)},"}
    yield "Contract period", own, {"day": start, "day_until": start.replace(year=start.year + 1)}
    yield "Credit limit", own, {"amount": chance.randint(1, 90) * 100_000, "currency": "EUR"}
    yield "Success manager", own, {"refers_to": customer.user()}
    yield "What they buy", own, {"options": chance.choice((",1,", ",2,3,", ",1,2,3,"))}
    yield "Satisfaction", own, {"number": chance.choice((3.5, 4.0, 4.5, 5.0))}
    yield "Best time to call", people[0], {"clock": time(chance.randint(9, 16), 30)}
    yield "Job title", people[0], _said(chance.choice(("Head of laboratory", "Buyer", "Plant manager")))
    for deal, _ in deals[:1]:
        yield "Delivery date", deal, {"day": start}
        yield "Decision maker", deal, {"refers_to": people[0]}
        yield "Conditions", deal, _said("Two years of service, paid by quarter.")


def _said(text: str) -> dict[str, Any]:
    return {"words": text, "folded": fold(text)}
