"""A server with the demo companies, and a browser that is signed in as one of their people."""

import asyncio
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from browser import Visit
from company_fixture import open_accounts
from http_client import PASSWORD
from live_server import serving

from auth.logins import ensure_login
from auth.services import ClientInfo, Services
from auth.sessions import start_session
from db.identity import change_staff_roles
from db.migrations.migrate import upgrade
from db.models import SignInMethod, User
from db.row import select_rows
from db.store import Database
from db.transactions import begin
from demo import DemoPerson, load_beta_companies, load_demo
from flags.flag_store import FlagStore

COOKIE = "afterwin"


class AppSite(NamedTuple):
    """A running server, the URL of its database, and the session cookie of each person, by first name."""

    origin: str
    url: str
    cookies: dict[str, str]


class AppData(NamedTuple):
    """A file with the demo and its staff, and the session cookie of each person, by first name."""

    file: Path
    cookies: dict[str, str]


def create_app_data(file: Path) -> AppData:
    """Create the demo with its staff; only its first company is in the beta."""
    upgrade(_url(file))
    return AppData(file, asyncio.run(_create_data(_url(file))))


@contextmanager
def app_site(data: AppData, folder: Path) -> Iterator[AppSite]:
    """Serve a copy of the data, made in the folder."""
    url = _url(shutil.copy(data.file, folder / "afterwin.db"))
    with serving(url) as origin:
        yield AppSite(origin, url, data.cookies)


def _url(file: Path) -> str:
    return f"sqlite+aiosqlite:///{file}"


async def _create_data(url: str) -> dict[str, str]:
    database = Database(url)
    try:
        everybody = [*await load_demo(database, organizations=24), *await load_beta_companies(database)]
        people = {person.name.partition(" ")[0]: person for person in everybody}
        async with begin(database, people["Eva"].company_id) as uow:
            await open_accounts(uow)
        return {name: await _session(database, person) for name, person in people.items()}
    finally:
        await database.close()


async def _session(database: Database, person: DemoPerson) -> str:
    query = select_rows(User).where(User.c.id == person.user_id)
    async with begin(database, person.company_id) as uow:
        login_id = await ensure_login(uow, await uow.first(query), PASSWORD)
        await change_staff_roles(uow, login_id, person.staff_roles)
        user = await uow.first(query)
    services = Services(database, FlagStore(database))
    return (await start_session(services, ClientInfo(), user, SignInMethod.PASSWORD)).text


async def open_as(visit: Visit, site: AppSite, name: str, path: str) -> None:
    """Open a page of the app as a person."""
    await visit.page.context.add_cookies([{"name": COOKIE, "value": site.cookies[name], "url": site.origin}])
    await visit.page.goto(f"{site.origin}{path}")
