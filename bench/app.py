"""`python -m bench.app`: CPU time of the browser's main thread for what a user does in the app, medians of one run.

It serves a demo company from SQLite, opens it in Chromium, and prints a table. The time is that of the thread, not that
of the clock, so that a busy machine distorts it less. Rendering is by software.
"""

import asyncio
import json
import shutil
import statistics
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple, TypeAlias

import click
from playwright.async_api import BrowserContext, CDPSession, Page, ViewportSize, async_playwright

from auth.logins import ensure_login
from auth.services import ClientInfo, Services
from auth.sessions import start_session
from bench.databases import FOLDER, prepare_sqlite
from bench.servers import UNLIMITED, run_server
from db.companies import list_companies
from db.models import SignInMethod, User
from db.row import select_rows
from db.store import Database
from db.transactions import begin
from flags.flag_store import FlagStore

VIEWPORT = ViewportSize(width=1280, height=800)
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
    """The main thread of a new page."""

    def __init__(self, page: Page, session: CDPSession) -> None:
        """Measure `page` by a session of the DevTools protocol."""
        self.page, self._session = page, session

    @classmethod
    async def start(cls, context: BrowserContext) -> "MainThread":
        """Open a page, and count from now on."""
        page = await context.new_page()
        session = await context.new_cdp_session(page)
        await session.send("Performance.enable", {"timeDomain": "threadTicks"})
        return cls(page, session)

    async def milliseconds(self) -> float:
        """CPU time since the page was opened, once it has settled."""
        await asyncio.sleep(SETTLE_SECONDS)
        metrics = (await self._session.send("Performance.getMetrics"))["metrics"]
        return 1000 * float(next(each["value"] for each in metrics if each["name"] == "TaskDuration"))

    async def run(self, script: str) -> None:
        """Run a script in the page. Playwright's own actions would load its code into the thread that is measured."""
        answer = await self._session.send("Runtime.evaluate", {"expression": script, "awaitPromise": True})
        if "exceptionDetails" in answer:
            raise click.ClickException(str(answer["exceptionDetails"]))

    async def wait_for(self, selector: str) -> None:
        """Wait until an element is there."""
        await self.run(WAIT % {"selector": json.dumps(selector)})

    async def measure(self, story: "Story") -> float:
        """Run a story on the open page; return its CPU time."""
        before = await self.milliseconds()
        await story(self)
        return await self.milliseconds() - before


Story: TypeAlias = Callable[[MainThread], Awaitable[object]]


class Stories:
    """What a user does, repeated a number of times."""

    def __init__(self, context: BrowserContext, origin: str, rounds: int) -> None:
        """Run the stories in this browser, with the app at `origin`."""
        self._context, self._origin, self._rounds = context, origin, rounds

    async def measure_all(self) -> AsyncIterator[Figure]:
        """Yield the median of each story."""
        for view in (LIST, BOARD):
            await self._open(view)  # fills the caches
            opened = [await self._open(view) for _ in range(self._rounds)]
            yield Figure(f"{view.name}: opened", statistics.median([milliseconds for _, milliseconds in opened]))
            thread = opened[-1][0]
            yield await self._median(f"{view.name}: frame of a scroll", thread, partial(_scroll, view), FRAMES)
        thread, _ = await self._open(BOARD)
        yield await self._median("board: move of a card", thread, _move)

    async def _median(self, name: str, thread: MainThread, story: Story, count: int = 1) -> Figure:
        figures = [await thread.measure(story) for _ in range(self._rounds)]
        return Figure(name, statistics.median(figures) / count)

    async def _open(self, view: View) -> tuple[MainThread, float]:
        """Open a view in a page of its own, in place of the pages before; return it with the CPU time that it took."""
        before = self._context.pages
        thread = await MainThread.start(self._context)
        for page in before:  # after the new one is open: a browser without pages would end
            await page.close()
        await thread.page.goto(f"{self._origin}{view.path}")
        await thread.wait_for(view.first)
        return thread, await thread.milliseconds()


async def _scroll(view: View, thread: MainThread) -> None:
    await thread.run(f"({SCROLL})({json.dumps([view.scroller, FRAMES])})")


async def _move(thread: MainThread) -> None:
    await thread.run(f"document.querySelector('{LATER} [data-card] a').focus()")
    await thread.page.keyboard.press("m")
    await thread.wait_for(MENU_ITEM)
    await asyncio.sleep(SETTLE_SECONDS)  # a menu takes no press in its first moment
    await thread.run(f"document.querySelector('{MENU_ITEM}').click()")
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


@asynccontextmanager
async def open_browser(origin: str, cookie: str) -> AsyncIterator[BrowserContext]:
    """Open a browser, signed in. Its profile is on disk as a user's is: without one it keeps no compiled scripts."""
    async with async_playwright() as playwright:
        with TemporaryDirectory() as profile:
            context = await playwright.chromium.launch_persistent_context(
                profile,
                executable_path=shutil.which("chromium"),
                args=["--no-sandbox", "--disable-gpu"],
                viewport=VIEWPORT,
            )
            await context.add_cookies([{"name": "afterwin", "value": cookie, "url": origin}])
            yield context
            await context.close()


async def _run(url: str, origin: str, rounds: int) -> None:
    async with open_browser(origin, await _cookie(url)) as context:
        async for name, milliseconds in Stories(context, origin, rounds).measure_all():
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
