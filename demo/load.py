"""Loader of the demo companies."""

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

from db.companies import COMPANY_USERS, add_company, list_companies
from db.ids import new_id
from db.models import Company, CompanyRole, EventSource, StaffRole
from db.store import Database
from db.transactions import begin
from db.unit_of_work import Actor, UnitOfWork
from demo.company_setup import CompanySetup, create_company_setup
from demo.customers import INSERT_ORDER, generate_customers

BATCH_SIZE = 1_000
SMALL_COMPANY_SIZE = 12

SOLERA: dict[str, Any] = {
    "name": "Solera Instruments",
    "time_zone": "Europe/Madrid",
    "currency": "EUR",
    "follow_up_days": 60,
}
FIRST_DEMO_COMPANY = str(SOLERA["name"])
"""The company that is loaded first."""
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
    """Create both demo companies; return their demo people. A company that exists is left as it is.

    `on_progress` receives the number of organizations written so far.
    """
    solera = await create_demo_company(database, SOLERA, PEOPLE[SOLERA["name"]], organizations, on_progress)
    return [*solera, *await create_demo_company(database, KOYO, PEOPLE[KOYO["name"]], SMALL_COMPANY_SIZE)]


async def create_demo_company(
    database: Database,
    details: dict[str, Any],
    people: Sequence[tuple[dict[str, Any], str]],
    organizations: int,
    on_progress: Callable[[int], None] = lambda _: None,
) -> list[DemoPerson]:
    """Create a company with these people and this number of customers; return the people with a description.

    The company, its people and its first customers are one transaction; more customers follow in batches. A company
    that exists keeps its customers, even if an interruption left it with fewer of them.
    """
    existing = [row for row in await list_companies(database) if row.name == details["name"]]
    if existing:
        return await _existing_people(database, existing[0], people)
    company_setup = await _create(database, details, people, min(organizations, BATCH_SIZE))
    on_progress(min(organizations, BATCH_SIZE))
    await _fill(database, company_setup, organizations, on_progress)
    return _describe(company_setup.company, dict(zip(_emails(people), company_setup.users, strict=True)), people)


async def _existing_people(
    database: Database, company: Company, people: Sequence[tuple[dict[str, Any], str]]
) -> list[DemoPerson]:
    async with database.snapshot() as snapshot:
        users = await snapshot.for_company(company.id).all(COMPANY_USERS)
    return _describe(company, {user.email: user.id for user in users}, people)


def _describe(
    company: Company, ids: Mapping[str | None, int], people: Sequence[tuple[dict[str, Any], str]]
) -> list[DemoPerson]:
    return [
        DemoPerson(company.name, company.id, ids[person["email"]], person["name"], person["email"], about)
        for person, about in people
        if about and person["email"] in ids
    ]


def _emails(people: Sequence[tuple[dict[str, Any], str]]) -> list[str]:
    return [person["email"] for person, _ in people]


async def _create(
    database: Database, details: dict[str, Any], people: Sequence[tuple[dict[str, Any], str]], customers: int
) -> CompanySetup:
    async with begin(database, new_id(), by=Actor(source=EventSource.IMPORT)) as uow:
        company = await add_company(uow, **details)
        company_setup = await create_company_setup(uow, company, [person for person, _ in people], uow.now.date())
        await _insert(uow, company_setup, 0, customers)
    return company_setup


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
    """Add the customers after the first batch."""
    for first in range(BATCH_SIZE, count, BATCH_SIZE):
        last = min(first + BATCH_SIZE, count)
        async with begin(database, company_setup.company.id, by=Actor(source=EventSource.IMPORT)) as uow:
            await _insert(uow, company_setup, first, last)
        on_progress(last)


async def _insert(uow: UnitOfWork, company_setup: CompanySetup, first: int, last: int) -> None:
    with _garbage_collection_paused():
        rows = generate_customers(company_setup, uow.now, first, last)
        for model in INSERT_ORDER:
            await uow.insert(model, rows[model])
