"""Builder of one customer's rows, with random choices that are the same every time."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from random import Random
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from db.ids import new_id
from db.models import Address, DealStatus, EffectiveSource
from db.row import Row
from demo import sample_data
from demo.company_setup import CompanySetup
from demo.sample_data import Locale

WORKING_HOURS = (8, 9, 10, 11, 12, 14, 15, 16, 17)
UNLINKED: dict[str, Any] = dict.fromkeys(("organization_id", "deal_id", "person_id"))

T = TypeVar("T")
Rows = Mapping[type[Row], list[dict[str, Any]]]


class FastRandom(Random):
    """Random numbers in a third of the time: a large demo needs fifty million."""

    def choice(self, values: Sequence[T]) -> T:  # type: ignore[override]  # a sequence is enough
        """Return one of the values."""
        return values[int(self.random() * len(values))]

    def randint(self, low: int, high: int) -> int:
        """Return an integer from `low` to `high`, both included."""
        return low + int(self.random() * (high - low + 1))


@dataclass
class CustomerBuilder:
    """An organization and its rows so far."""

    number: int
    company_setup: CompanySetup
    now: datetime
    earlier: Sequence[int] = ()
    """Ids of organizations that were built before."""
    rows: Rows = field(default_factory=lambda: defaultdict(list))
    id: int = field(default_factory=new_id)
    people: list[int] = field(default_factory=list)
    deals: list[tuple[int, DealStatus]] = field(default_factory=list)
    random: FastRandom = field(init=False)
    place: Locale = field(init=False)
    zone: ZoneInfo = field(init=False)

    def __post_init__(self) -> None:
        """Seed the random choices with the company and the customer's number."""
        self.random = FastRandom(f"{self.company_setup.company.name} {self.number}")
        self.place = self.random.choice(sample_data.PLACES)
        self.zone = ZoneInfo(self.place.zone)

    @property
    def is_account(self) -> bool:
        """Whether the customer has a won deal."""
        return any(status is DealStatus.WON for _, status in self.deals)

    def add(self, model: type[Row], **values: Any) -> int:
        """Add a row; return its id."""
        row_id = new_id()
        self.rows[model].append({"id": row_id, **values} if "id" in model.c else values)
        return row_id

    def linked_directly(self) -> dict[str, Any]:
        """Return the link columns of a row that belongs to the organization directly."""
        return self.linked_by(EffectiveSource.DIRECT, organization_id=self.id)

    def linked_by(self, source: EffectiveSource, **link: int) -> dict[str, Any]:
        """Return the link columns of a row that belongs to the organization through a deal or person."""
        return {**UNLINKED, **link, "effective_organization_id": self.id, "effective_source": source}

    def linked(self) -> dict[str, Any]:
        """Return random link columns to this customer."""
        links = [
            self.linked_directly(),
            self.linked_by(EffectiveSource.PERSON, person_id=self.random.choice(self.people)),
        ]
        if self.deals:
            links.append(self.linked_by(EffectiveSource.DEAL, deal_id=self.random.choice(self.deals)[0]))
        return self.random.choice(links)

    def before(self, days: int) -> datetime:
        """Return a random working time at least two and at most `days` days ago."""
        return self.working_time(-self.random.randint(2, max(days, 2)))

    def working_time(self, days: int) -> datetime:
        """Return a random working time in the customer's zone, `days` from today."""
        time_of_day = time(self.random.choice(WORKING_HOURS), self.random.choice((0, 15, 30, 45)))
        return datetime.combine(self.now.date() + timedelta(days=days), time_of_day, self.zone)

    def user(self) -> int:
        """Return the id of a random user of the company."""
        return self.random.choice(self.company_setup.users)

    def address(self) -> Address:
        """Return a random address in the customer's country."""
        random, place = self.random, self.place
        street, number, city = random.choice(place.streets), str(random.randint(1, 180)), random.choice(place.cities)
        return Address(
            formatted=f"{street} {number}, {city}, {place.country}",
            street=street,
            street_number=number,
            locality=city,
            country=place.country,
            postal_code=f"{random.randint(10000, 98999)}",
        )
