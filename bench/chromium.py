"""Chromium, driven by its DevTools protocol alone.

Tools such as Playwright enable the domain `Runtime` in each page, with which V8 parses a whole script again for every
`Error` that it makes. React makes some when it starts: a fifth of the time in which the app opens would be the tool's.
"""

import asyncio
import itertools
import shutil
from asyncio.subprocess import DEVNULL, Process, create_subprocess_exec
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click
import orjson
from websockets.asyncio.client import ClientConnection, connect

END_SECONDS = 10
OPTIONS = ("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-port=0")


class Chromium:
    """A running browser."""

    def __init__(self, socket: ClientConnection) -> None:
        """Drive the browser at the other end of `socket`."""
        self._socket, self._ids = socket, itertools.count(1)
        self._answers: dict[int, asyncio.Future[dict[str, Any]]] = {}

    async def send(self, method: str, session: str | None = None, **params: object) -> dict[str, Any]:
        """Send a command, to the browser or to the session of a page; return its result."""
        number = next(self._ids)
        answer = self._answers[number] = asyncio.get_running_loop().create_future()
        command = {"id": number, "method": method, "params": params, **({"sessionId": session} if session else {})}
        await self._socket.send(orjson.dumps(command).decode())
        result: dict[str, Any] = await answer
        return result

    async def read(self) -> None:
        """Hand each answer to who waits for it, until the connection ends; then each that still waits fails."""
        async for message in self._socket:
            answer = orjson.loads(message)
            waiting = self._answers.pop(answer.get("id"), None)
            if waiting and "error" in answer:
                waiting.set_exception(click.ClickException(answer["error"]["message"]))
            elif waiting:
                waiting.set_result(answer["result"])
        for waiting in self._answers.values():
            waiting.set_exception(click.ClickException("Chromium has ended."))

    async def open_page(self) -> "Page":
        """Open an empty page."""
        target = (await self.send("Target.createTarget", url="about:blank"))["targetId"]
        session = (await self.send("Target.attachToTarget", targetId=target, flatten=True))["sessionId"]
        return Page(self, target, session)


class Page:
    """A page of a browser."""

    def __init__(self, browser: Chromium, target: str, session: str) -> None:
        """Drive the page of this session."""
        self._browser, self._target, self._session = browser, target, session

    async def send(self, method: str, **params: object) -> dict[str, Any]:
        """Send a command to the page; return its result."""
        return await self._browser.send(method, self._session, **params)

    async def go_to(self, url: str) -> None:
        """Load an address; return when its document has begun."""
        await self.send("Page.navigate", url=url)

    async def run(self, script: str) -> Any:
        """Run a script, and wait for its promise; return its value."""
        answer = await self.send("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            raise click.ClickException(str(answer["exceptionDetails"]))
        return answer["result"].get("value")

    async def press(self, key: str) -> None:
        """Press the key of a letter."""
        await self.send("Input.dispatchKeyEvent", type="keyDown", key=key, text=key, code=f"Key{key.upper()}")
        await self.send("Input.dispatchKeyEvent", type="keyUp", key=key, code=f"Key{key.upper()}")

    async def close(self) -> None:
        """Close the page."""
        await self._browser.send("Target.closeTarget", targetId=self._target)


@asynccontextmanager
async def running_chromium(width: int, height: int) -> AsyncIterator[Chromium]:
    """Run a browser. Its profile is on disk as a user's is: without one it keeps no files."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        options = [*OPTIONS, f"--user-data-dir={profile}", f"--window-size={width},{height}"]
        # What it says goes nowhere: a pipe that nothing reads would be full at some time, and hold the browser.
        process = await create_subprocess_exec(shutil.which("chromium") or "chromium", *options, stderr=DEVNULL)
        try:
            async with connect(await _address(Path(profile), process), max_size=None) as socket:
                browser = Chromium(socket)
                reading = asyncio.create_task(browser.read())
                yield browser
                reading.cancel()
        finally:
            await _end(process)


async def _address(profile: Path, process: Process) -> str:
    """Wait until a starting browser has written its port and path into its profile."""
    while process.returncode is None:
        with suppress(OSError, ValueError):
            port, path = (profile / "DevToolsActivePort").read_text().splitlines()
            return f"ws://127.0.0.1:{port}{path}"
        await asyncio.sleep(0.1)
    message = "Chromium did not start."
    raise click.ClickException(message)


async def _end(process: Process) -> None:
    """End a browser; one that is busy with its end for long is ended at once."""
    with suppress(ProcessLookupError):
        process.terminate()
        try:
            await asyncio.wait_for(process.wait(), END_SECONDS)
        except TimeoutError:
            process.kill()
            await process.wait()
