"""Responses to an anonymous visitor name no gated feature."""

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
from web import app_bundle, early_access_page, playground, sign_in_page
from web.static_files import WEB_ROOT

GATED_WORD = re.compile("account", re.IGNORECASE)
VENDORED_USES = re.compile(
    r'account:\w+\("account",60313\)|\("account",25\)|\w\.account\)|suggestions accounts for|AccountsContext'
)
"""Unrelated uses of the word in the vendored editor."""
CONTEXT_CHARACTERS = 30

BUNDLE = app_bundle.load_bundle()
APP_FILES = {name for name in BUNDLE.files if name.endswith((".js", ".css"))}
NAMES = {
    "name": (*sign_in_page.ASSETS, *early_access_page.ASSETS, *playground.FILES, *APP_FILES),
    "version": (playground.VERSION,),
}
SOURCES = sorted(path for path in WEB_ROOT.iterdir() if path.suffix in {".css", ".html", ".js"})


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_page_sources_name_no_gated_feature(path: Path) -> None:
    assert not GATED_WORD.search(path.read_text(encoding="utf-8"))


@pytest.fixture
def migrated_url(sqlite: Templates) -> str:
    """The URL of a database without rows."""
    return sqlite.copy(MIGRATED, None, "silent")


@pytest.mark.slow
async def test_anonymous_responses_name_no_gated_feature(migrated_url: str) -> None:
    database = Database(migrated_url)
    app = create_app(Services(database, FlagStore(database)))
    transport = httpx2.ASGITransport(app=app)
    served, leaks = set(), {}

    async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as http:
        for path in (path for route in app.routes if isinstance(route, Route) for path in paths_of(route)):
            response = await http.get(path)
            leaks |= {path: match} if (match := find_leaks(response.text)) else {}
            served |= {path} if response.is_success else set()
    await database.close()

    assert leaks == {}
    asset_paths = {f"{playground.ASSETS}/{name}" for name in playground.FILES if name.endswith((".js", ".css"))}
    asset_paths |= {f"/app/assets/{name}" for name in APP_FILES - set(BUNDLE.gates_of_file)}
    page_paths = {f"/sign-in/{name}" for name in sign_in_page.ASSETS}
    page_paths |= {"/early-access", *(f"/early-access/{name}" for name in early_access_page.ASSETS)}
    assert (
        served >= {"/graphiql", "/graphiql/examples", "/sign-in", "/auth/methods", "/livez"} | asset_paths | page_paths
    )


def find_leaks(text: str) -> list[str]:
    """Return the passages with the word, except vendored uses."""
    passages = [
        text[max(0, match.start() - CONTEXT_CHARACTERS) : match.end() + CONTEXT_CHARACTERS]
        for match in GATED_WORD.finditer(text)
    ]
    return [passage for passage in passages if not VENDORED_USES.search(passage)]


def paths_of(route: Route) -> Iterator[str]:
    """Return the paths of a route, with all known names."""
    names = [NAMES.get(name, ("nothing",)) for name in route.param_convertors]
    for values in product(*names):
        yield route.path_format.format(**dict(zip(route.param_convertors, values, strict=True)))
