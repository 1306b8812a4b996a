"""Loading the demo companies into a database."""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

from db.companies import create_company, list_companies
from db.models import CompanyRole, EventSource, StaffRole
from db.store import Database
from db.transactions import begin
from db.unit_of_work import Actor
from demo.company_setup import CompanySetup, create_company_setup
from demo.customer_builder import Rows
from demo.customers import ORDER, generate_customers

CHUNK = 1_000
SMALL = 12

SOLERA: dict[str, Any] = {
    "name": "Solera Instruments",
    "time_zone": "Europe/Madrid",
    "currency": "EUR",
    "follow_up_days": 60,
}
KOYO: dict[str, Any] = {"name": "Kōyō Trading", "time_zone": "Asia/Tokyo", "currency": "JPY"}


class DemoPerson(NamedTuple):
    """Somebody to try Afterwin as."""

    company: str
    company_id: int
    user_id: int
    name: str
    email: str
    about: str
    staff_roles: tuple[StaffRole, ...] = ()


def _user(name: str, email: str, **values: Any) -> dict[str, Any]:
    return {"name": name, "email": email, **values}


PEOPLE: dict[str, Sequence[tuple[dict[str, Any], str]]] = {
    SOLERA["name"]: (
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
        (
            _user("Lucía Ferrer", "lucia@solera.example", locale="es"),
            "is kept out of the beta that the rest of Solera is in",
        ),
        (_user("Piotr Żuk", "piotr@solera.example", is_active=False), ""),
    ),
    KOYO["name"]: (
        (
            _user("Haruto Seki", "haruto@koyo.example", locale="ja", role=CompanyRole.ADMIN),
            "sees another company, which is outside the beta, and nothing of Solera",
        ),
    ),
}


async def load_demo(
    database: Database, *, organizations: int = 300, on_progress: Callable[[int], None] = lambda _: None
) -> list[DemoPerson]:
    """Write both demo companies, and answer whom to try Afterwin as; `on_progress` hears how many organizations are written.

    Refuses (`ValueError`) where a company of that name is there already.
    """
    if {company.name for company in await list_companies(database)} & {SOLERA["name"], KOYO["name"]}:
        msg = "The demo companies are loaded already."
        raise ValueError(msg)
    solera = await create_demo_company(database, SOLERA, PEOPLE[SOLERA["name"]], organizations, on_progress)
    return [*solera, *await create_demo_company(database, KOYO, PEOPLE[KOYO["name"]], SMALL)]


async def create_demo_company(
    database: Database,
    details: dict[str, Any],
    invented: Sequence[tuple[dict[str, Any], str]],
    organizations: int,
    on_progress: Callable[[int], None] = lambda _: None,
) -> list[DemoPerson]:
    """Make one company with these people and so many customers; answers those of its people who have a story."""
    await create_company(database, **details)
    (company,) = [each for each in await list_companies(database) if each.name == details["name"]]
    async with begin(database, company.id) as uow:
        setting = await create_company_setup(uow, company, [person for person, _ in invented], uow.now.date())
    await _fill(database, setting, organizations, on_progress)
    return [
        DemoPerson(company.name, company.id, user_id, person["name"], person["email"], story)
        for user_id, (person, story) in zip(setting.users, invented, strict=True)
        if story
    ]


@contextmanager
def _garbage_left() -> Iterator[None]:
    # Rows by the hundred thousand are no garbage; looking through them again and again takes a quarter of the time.
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


async def _fill(database: Database, setting: CompanySetup, count: int, on_progress: Callable[[int], None]) -> None:
    now = database.clock()
    for first in range(0, count, CHUNK):
        last = min(first + CHUNK, count)
        with _garbage_left():
            await _write(database, setting, generate_customers(setting, now, first, last))
        on_progress(last)


async def _write(database: Database, setting: CompanySetup, rows: Rows) -> None:
    async with begin(database, setting.company.id, by=Actor(source=EventSource.IMPORT)) as uow:
        for kind in ORDER:
            await uow.insert(kind, rows[kind])
