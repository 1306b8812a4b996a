"""`python -m bench.app`: CPU time of the browser's main thread for what a user does in the app, medians of one run.

It serves a demo company from SQLite, opens it in Chromium, and prints a table. The time is that of the thread, not that
of the clock, so that a busy machine distorts it less. Rendering is by software.
"""

import asyncio
import json
import statistics
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple, TypeAlias

import click

from auth.logins import ensure_login
from auth.services import ClientInfo, Services
from auth.sessions import start_session
from bench.chromium import Chromium, Page, running_chromium
from bench.databases import FOLDER, prepare_sqlite
from bench.servers import UNLIMITED, run_server
from db.companies import list_companies
from db.models import SignInMethod, User
from db.row import select_rows
from db.store import Database
from db.transactions import begin
from flags.flag_store import FlagStore

WIDTH, HEIGHT = 1280, 800
PASSWORD = "only for the benchmark"  # of a database of its own
FRAMES = 60
SETTLE_SECONDS = 0.5
SCROLL = """async ([selector, frames]) => {
  const scroller = document.querySelector(selector);
  scroller.scrollTop = 0;
  for (let frame = 0; frame < frames; frame += 1) {
    scroller.scrollTop += 80;
    await new Promise(requestAnimationFrame);
  }
}"""
LATER, TOMORROW = "[data-column=WEEK_OR_LATER]", "[data-column=TOMORROW]"
MENU_ITEM = f"[role=menuitem]:has({TOMORROW})"
WAIT = """new Promise((resolve) => {
  const look = () => document.querySelector(%(selector)s) && resolve();
  new MutationObserver(look).observe(document, { subtree: true, childList: true });
  document.addEventListener("focusin", look);
  look();
})"""


class View(NamedTuple):
    """A page of the app, the first thing that it shows, and what is scrolled."""

    name: str
    path: str
    first: str
    scroller: str


LIST = View("list", "/app/accounts", "[role=cell] a", "[role=table]")
BOARD = View("board", "/app/accounts/board", "[data-card]", f"{LATER} .column-cards")


class Figure(NamedTuple):
    """The median of a story, in milliseconds of CPU time."""

    name: str
    milliseconds: float


class MainThread:
    """The main thread of a page."""

    def __init__(self, page: Page) -> None:
        """Measure `page`."""
        self.page = page

    @classmethod
    async def start(cls, browser: Chromium) -> "MainThread":
        """Open a page, and count from now on."""
        page = await browser.open_page()
        await page.send("Performance.enable", timeDomain="threadTicks")
        return cls(page)

    async def milliseconds(self) -> float:
        """CPU time since the page was opened, once it has settled."""
        await asyncio.sleep(SETTLE_SECONDS)
        metrics = (await self.page.send("Performance.getMetrics"))["metrics"]
        return 1000 * float(next(each["value"] for each in metrics if each["name"] == "TaskDuration"))

    async def wait_for(self, selector: str) -> None:
        """Wait until an element is there."""
        await self.page.run(WAIT % {"selector": json.dumps(selector)})

    async def measure(self, story: "Story") -> float:
        """Run a story on the open page; return its CPU time."""
        before = await self.milliseconds()
        await story(self)
        return await self.milliseconds() - before


Story: TypeAlias = Callable[[MainThread], Awaitable[object]]


class Stories:
    """What a user does, repeated a number of times."""

    def __init__(self, browser: Chromium, origin: str, rounds: int) -> None:
        """Run the stories in this browser, with the app at `origin`."""
        self._browser, self._origin, self._rounds = browser, origin, rounds

    async def measure_all(self) -> AsyncIterator[Figure]:
        """Yield the median of each story."""
        for view in (LIST, BOARD):
            await self._measure_opening(view)  # fills the caches
            opened = [await self._measure_opening(view) for _ in range(self._rounds)]
            yield Figure(f"{view.name}: opened", statistics.median(opened))
            yield await self._median(f"{view.name}: frame of a scroll", view, partial(_scroll, view), FRAMES)
        async for figure in self._measure_move():
            yield figure

    async def _measure_move(self) -> AsyncIterator[Figure]:
        """Yield the parts of a move by keys: opening the menu of a card, and what follows the choice of a column."""
        thread, _ = await self._open(BOARD)
        steps = {"menu of a card": _open_menu, "move of a card": _choose_tomorrow}
        rounds = [{name: await thread.measure(step) for name, step in steps.items()} for _ in range(self._rounds)]
        await thread.page.close()
        for name in steps:
            yield Figure(f"board: {name}", statistics.median(figures[name] for figures in rounds))

    async def _median(self, name: str, view: View, story: Story, count: int) -> Figure:
        thread, _ = await self._open(view)
        figures = [await thread.measure(story) for _ in range(self._rounds)]
        await thread.page.close()
        return Figure(name, statistics.median(figures) / count)

    async def _measure_opening(self, view: View) -> float:
        thread, milliseconds = await self._open(view)
        await thread.page.close()
        return milliseconds

    async def _open(self, view: View) -> tuple[MainThread, float]:
        """Open a view in a page of its own; return it with the CPU time that it took."""
        thread = await MainThread.start(self._browser)
        await thread.page.go_to(f"{self._origin}{view.path}")
        await thread.wait_for(view.first)
        return thread, await thread.milliseconds()


async def _scroll(view: View, thread: MainThread) -> None:
    await thread.page.run(f"({SCROLL})({json.dumps([view.scroller, FRAMES])})")


async def _open_menu(thread: MainThread) -> None:
    await thread.page.run(f"document.querySelector('{LATER} [data-card] a').focus()")
    await thread.page.press("m")
    await thread.wait_for(MENU_ITEM)
    await asyncio.sleep(SETTLE_SECONDS)  # a menu takes no press in its first moment


async def _choose_tomorrow(thread: MainThread) -> None:
    await thread.page.run(f"document.querySelector('{MENU_ITEM}').click()")
    await thread.wait_for(f"{TOMORROW} a:focus")


async def _cookie(url: str) -> str:
    """Start a session of the demo's first user."""
    database = Database(url)
    company = (await list_companies(database))[0]
    query = select_rows(User).where(User.c.is_active)
    async with begin(database, company.id) as uow:
        await ensure_login(uow, (await uow.all(query))[0], PASSWORD)
        user = (await uow.all(query))[0]  # with the id of the login
    secret = await start_session(Services(database, FlagStore(database)), ClientInfo(), user, SignInMethod.PASSWORD)
    await database.close()
    return secret.text


async def _run(url: str, origin: str, rounds: int) -> None:
    async with running_chromium(WIDTH, HEIGHT) as browser:
        cookie = {"name": "afterwin", "value": await _cookie(url), "url": origin}
        await browser.send("Storage.setCookies", cookies=[cookie])
        async for name, milliseconds in Stories(browser, origin, rounds).measure_all():
            print(f"{name:<26} {milliseconds:8.1f} ms")


@click.command(help=(__doc__ or "").partition("\n")[0])
@click.option("--organizations", default=1_000, show_default=True, help="Size of the demo company.")
@click.option("--rounds", default=5, show_default=True, help="How often each story is repeated.")
@click.option("--folder", type=click.Path(path_type=Path), default=FOLDER, help="Folder of the databases.")
def main(organizations: int, rounds: int, folder: Path) -> None:
    """Measure the app in a browser."""
    database = prepare_sqlite(folder, organizations)
    with run_server(database.url, UNLIMITED) as server:
        asyncio.run(_run(database.url, server.url, rounds))


if __name__ == "__main__":
    main()
