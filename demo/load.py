"""Loader of the demo companies."""

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
from demo.customers import INSERT_ORDER, generate_customers

BATCH_SIZE = 1_000
SMALL_COMPANY_SIZE = 12

SOLERA: dict[str, Any] = {
    "name": "Solera Instruments",
    "time_zone": "Europe/Madrid",
    "currency": "EUR",
    "follow_up_days": 60,
}
KOYO: dict[str, Any] = {"name": "Kōyō Trading", "time_zone": "Asia/Tokyo", "currency": "JPY"}


class DemoPerson(NamedTuple):
    """A user whose view of Afterwin is worth trying."""

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
            "reads only, in Tokyo",
        ),
        (
            _user("Lucía Ferrer", "lucia@solera.example", locale="es"),
            "is excluded from the beta that the rest of Solera is in",
        ),
        (_user("Piotr Żuk", "piotr@solera.example", is_active=False), ""),
    ),
    KOYO["name"]: (
        (
            _user("Haruto Seki", "haruto@koyo.example", locale="ja", role=CompanyRole.ADMIN),
            "sees another company, which is outside the beta, and no data of Solera",
        ),
    ),
}


async def load_demo(
    database: Database, *, organizations: int = 300, on_progress: Callable[[int], None] = lambda _: None
) -> list[DemoPerson]:
    """Create both demo companies; return their demo people.

    `on_progress` receives the number of organizations written so far. Raises `ValueError` if the demo exists.
    """
    if {company.name for company in await list_companies(database)} & {SOLERA["name"], KOYO["name"]}:
        msg = "The demo companies are loaded already."
        raise ValueError(msg)
    solera = await create_demo_company(database, SOLERA, PEOPLE[SOLERA["name"]], organizations, on_progress)
    return [*solera, *await create_demo_company(database, KOYO, PEOPLE[KOYO["name"]], SMALL_COMPANY_SIZE)]


async def create_demo_company(
    database: Database,
    details: dict[str, Any],
    people: Sequence[tuple[dict[str, Any], str]],
    organizations: int,
    on_progress: Callable[[int], None] = lambda _: None,
) -> list[DemoPerson]:
    """Create a company with these people and this number of customers; return the people with a description."""
    await create_company(database, **details)
    (company,) = [row for row in await list_companies(database) if row.name == details["name"]]
    async with begin(database, company.id) as uow:
        company_setup = await create_company_setup(uow, company, [person for person, _ in people], uow.now.date())
    await _fill(database, company_setup, organizations, on_progress)
    return [
        DemoPerson(company.name, company.id, user_id, person["name"], person["email"], about)
        for user_id, (person, about) in zip(company_setup.users, people, strict=True)
        if about
    ]


@contextmanager
def _garbage_collection_paused() -> Iterator[None]:
    # The collector would scan hundreds of thousands of live rows; that takes a quarter of the time.
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


async def _fill(
    database: Database, company_setup: CompanySetup, count: int, on_progress: Callable[[int], None]
) -> None:
    now = database.clock()
    for first in range(0, count, BATCH_SIZE):
        last = min(first + BATCH_SIZE, count)
        with _garbage_collection_paused():
            await _write(database, company_setup, generate_customers(company_setup, now, first, last))
        on_progress(last)


async def _write(database: Database, company_setup: CompanySetup, rows: Rows) -> None:
    async with begin(database, company_setup.company.id, by=Actor(source=EventSource.IMPORT)) as uow:
        for model in INSERT_ORDER:
            await uow.insert(model, rows[model])
