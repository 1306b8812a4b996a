"""One customer while its rows are made, by chance that is the same every time."""

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
    """Random's choices, taken in a third of the time: a large demo takes fifty million of them."""

    def choice(self, several: Sequence[T]) -> T:  # type: ignore[override]  # it asks for no more than it needs
        """Any one of several."""
        return several[int(self.random() * len(several))]

    def randint(self, least: int, most: int) -> int:
        """A whole number from `least` to `most`, both included."""
        return least + int(self.random() * (most - least + 1))


@dataclass
class CustomerBuilder:
    """An organization, and what is known of it so far."""

    number: int
    company_setup: CompanySetup
    now: datetime
    earlier: Sequence[int] = ()
    """Organizations that were there before."""
    rows: Rows = field(default_factory=lambda: defaultdict(list))
    id: int = field(default_factory=new_id)
    people: list[int] = field(default_factory=list)
    deals: list[tuple[int, DealStatus]] = field(default_factory=list)
    random: FastRandom = field(init=False)
    place: Locale = field(init=False)
    zone: ZoneInfo = field(init=False)

    def __post_init__(self) -> None:
        """Draw the lot of this customer: it depends on nothing but its company and its number."""
        self.random = FastRandom(f"{self.company_setup.company.name} {self.number}")
        self.place = self.random.choice(sample_data.PLACES)
        self.zone = ZoneInfo(self.place.zone)

    @property
    def is_account(self) -> bool:
        """Whether something was sold, and stayed sold."""
        return any(status is DealStatus.WON for _, status in self.deals)

    def add(self, kind: type[Row], **values: Any) -> int:
        """One more row; answers its id."""
        identity = new_id()
        self.rows[kind].append({"id": identity, **values} if "id" in kind.c else values)
        return identity

    def linked_directly(self) -> dict[str, Any]:
        """What links a row to the organization itself; as in `by`, what follows from the link stands beside it."""
        return self.linked_by(EffectiveSource.DIRECT, organization_id=self.id)

    def linked_by(self, source: EffectiveSource, **link: int) -> dict[str, Any]:
        """What links a row to the organization by one of its deals or people."""
        return {**UNLINKED, **link, "effective_organization_id": self.id, "effective_source": source}

    def linked(self) -> dict[str, Any]:
        """One of the ways in which a row may belong to this customer."""
        links = [
            self.linked_directly(),
            self.linked_by(EffectiveSource.PERSON, person_id=self.random.choice(self.people)),
        ]
        if self.deals:
            links.append(self.linked_by(EffectiveSource.DEAL, deal_id=self.random.choice(self.deals)[0]))
        return self.random.choice(links)

    def before(self, days: int) -> datetime:
        """A moment of somebody's working day at the customer's place, yesterday or at most so many days ago."""
        return self.working_time(-self.random.randint(2, max(days, 2)))

    def working_time(self, days: int) -> datetime:
        """A moment of the working day so many days from today, at the customer's place."""
        moment = time(self.random.choice(WORKING_HOURS), self.random.choice((0, 15, 30, 45)))
        return datetime.combine(self.now.date() + timedelta(days=days), moment, self.zone)

    def user(self) -> int:
        """Somebody of the company."""
        return self.random.choice(self.company_setup.users)

    def address(self) -> Address:
        """Somewhere in the customer's country."""
        chance, place = self.random, self.place
        street, number, city = chance.choice(place.streets), str(chance.randint(1, 180)), chance.choice(place.cities)
        return Address(
            formatted=f"{street} {number}, {city}, {place.country}",
            street=street,
            street_number=number,
            locality=city,
            country=place.country,
            postal_code=f"{chance.randint(10000, 98999)}",
        )
