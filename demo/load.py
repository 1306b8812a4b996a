"""Loading the demo companies into a database."""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

from db.companies import companies, create_company
from db.models import Company, CompanyRole, EventSource
from db.store import Database
from db.unit_of_work import begin
from db.work import Actor
from demo.customer import Rows
from demo.customers import ORDER, customers
from demo.setting import Setting, furnish

CHUNK = 1_000
SMALL = 12

SOLERA = {"name": "Solera Instruments", "time_zone": "Europe/Madrid", "currency": "EUR", "follow_up_days": 60}
KOYO = {"name": "Kōyō Trading", "time_zone": "Asia/Tokyo", "currency": "JPY"}


class DemoPerson(NamedTuple):
    """Somebody to try Afterwin as."""

    company: str
    company_id: int
    user_id: int
    name: str
    email: str
    about: str


def _user(name: str, email: str, **values: Any) -> dict[str, Any]:
    return {"name": name, "email": email, **values}


PEOPLE: dict[str, Sequence[tuple[dict[str, Any], str]]] = {
    SOLERA["name"]: (  # type: ignore[dict-item]  # names are texts
        (
            _user("Eva Salas", "eva@solera.example", locale="es", role=CompanyRole.ADMIN),
            "leads sales, an administrator, in Madrid",
        ),
        (_user("Tom Calloway", "tom@solera.example", time_zone="America/New_York"), "sells, in New York"),
        (
            _user(
                "Naomi Fujii",
                "naomi@solera.example",
                time_zone="Asia/Tokyo",
                locale="ja",
                role=CompanyRole.READ_ONLY,
            ),
            "reads along, in Tokyo",
        ),
        (_user("Piotr Żuk", "piotr@solera.example", is_active=False), ""),
    ),
    KOYO["name"]: (
        (
            _user("Haruto Seki", "haruto@koyo.example", locale="ja", role=CompanyRole.ADMIN),
            "sees another company, and nothing of Solera",
        ),
    ),
}


async def load(
    database: Database, *, organizations: int = 300, told: Callable[[int], None] = lambda _: None
) -> list[DemoPerson]:
    """Write both demo companies, and answer whom to try Afterwin as; `told` hears how many organizations are written.

    Refuses (`ValueError`) where a company of that name is there already.
    """
    if {company.name for company in await companies(database)} & {SOLERA["name"], KOYO["name"]}:
        msg = "The demo companies are loaded already."
        raise ValueError(msg)
    people: list[DemoPerson] = []
    for details, count, hears in ((SOLERA, organizations, told), (KOYO, SMALL, lambda _: None)):
        company, setting = await _furnished(database, details)
        await _fill(database, setting, count, hears)
        about = [story for _, story in PEOPLE[company.name]]
        named = [(person["name"], person["email"]) for person, _ in PEOPLE[company.name]]
        people += [
            DemoPerson(company.name, company.id, user_id, *known_as, story)
            for user_id, known_as, story in zip(setting.users, named, about, strict=True)
            if story
        ]
    return people


async def _furnished(database: Database, details: dict[str, Any]) -> tuple[Company, Setting]:
    await create_company(database, **details)
    (company,) = [each for each in await companies(database) if each.name == details["name"]]
    async with begin(database, company.id) as work:
        people = [person for person, _ in PEOPLE[company.name]]
        return company, await furnish(work, company, people, work.now.date())


@contextmanager
def _garbage_left() -> Iterator[None]:
    # Rows by the hundred thousand are no garbage; looking through them again and again takes a quarter of the time.
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


async def _fill(database: Database, setting: Setting, count: int, told: Callable[[int], None]) -> None:
    now = database.clock()
    for first in range(0, count, CHUNK):
        last = min(first + CHUNK, count)
        with _garbage_left():
            await _write(database, setting, customers(setting, now, first, last))
        told(last)


async def _write(database: Database, setting: Setting, rows: Rows) -> None:
    async with begin(database, setting.company.id, by=Actor(source=EventSource.IMPORT)) as work:
        for kind in ORDER:
            await work.insert(kind, rows[kind])
