"""Whoever is nobody fetches everything that can be fetched, and learns of nothing that is not for everybody."""

import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import httpx2
import pytest
from database_templates import MIGRATED, Templates
from starlette.routing import Route

from app import create_app
from auth.services import Services
from db.store import Database
from flags.flag_store import FlagStore
from web import playground, sign_in_page
from web.static_files import WEB_ROOT

WORD = re.compile("account", re.IGNORECASE)
FOREIGN = re.compile(
    r'account:\w+\("account",60313\)|\("account",25\)|\w\.account\)|suggestions accounts for|AccountsContext'
)
"""How the editor that we vendor says the word: an icon, a kind of suggestion, a menu, a way to put something."""
AROUND = 30

NAMES = {"name": (*sign_in_page.ASSETS, *playground.FILES), "version": (playground.VERSION,)}
OWN = sorted(path for path in WEB_ROOT.iterdir() if path.suffix in {".css", ".html", ".js"})


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.name)
def test_no_source_of_ours_says_the_word(path: Path) -> None:
    assert not WORD.search(path.read_text(encoding="utf-8"))


async def test_nothing_that_is_sent_to_nobody_says_the_word(sqlite: Templates) -> None:
    database = Database(sqlite.copy(MIGRATED, None, "silent"))
    app = create_app(Services(database, FlagStore(database)))
    transport = httpx2.ASGITransport(app=app)
    sent, loud = set(), {}

    async with httpx2.AsyncClient(transport=transport, base_url="http://afterwin.example") as here:
        for address in (each for route in app.routes if isinstance(route, Route) for each in addresses(route)):
            answer = await here.get(address)
            loud |= {address: found} if (found := said(answer.text)) else {}
            sent |= {address} if answer.is_success else set()
    await database.close()

    assert loud == {}
    parts = {f"{playground.ASSETS}/{name}" for name in playground.FILES if name.endswith((".js", ".css"))}
    own = {f"/sign-in/{name}" for name in sign_in_page.ASSETS}
    assert sent >= {"/graphiql", "/graphiql/examples", "/sign-in", "/auth/methods", "/livez"} | parts | own


def said(text: str) -> list[str]:
    """Where a text says the word, but in somebody else's words."""
    around = [text[max(0, found.start() - AROUND) : found.end() + AROUND] for found in WORD.finditer(text)]
    return [each for each in around if not FOREIGN.search(each)]


def addresses(route: Route) -> Iterator[str]:
    """All that a route can be asked for, as far as names are known."""
    names = [NAMES.get(name, ("nothing",)) for name in route.param_convertors]
    for chosen in product(*names):
        yield route.path_format.format(**dict(zip(route.param_convertors, chosen, strict=True)))
