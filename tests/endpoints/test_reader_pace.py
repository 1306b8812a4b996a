"""A response that holds something for its reader ends when the reader is too slow."""

import asyncio
from contextlib import nullcontext

import pytest
from starlette.types import Message

from endpoints.limits import MIN_READ_BYTES_PER_SECOND, READ_GRACE_SECONDS
from endpoints.reader_pace import ReaderPace

LONG = 0.75 * READ_GRACE_SECONDS


@pytest.mark.parametrize(
    ("waits", "is_kept"),
    [
        ([LONG], True),
        ([2 * READ_GRACE_SECONDS], False),
        ([LONG, LONG], False),
        ([LONG, *[0.5] * 40, LONG], True),
        ([1] * 100, True),
        ([3] * 100, False),
    ],
    ids=["pause", "standstill", "two pauses", "pause after recovery", "slow", "trickle"],
)
def test_reader_keeps_the_pace(waits: list[float], monkeypatch: pytest.MonkeyPatch, *, is_kept: bool) -> None:
    now = 0.0

    async def take(message: Message) -> None:
        nonlocal now
        now += message["waits"]
        await asyncio.sleep(0)  # the timers of this moment come after it,
        await asyncio.sleep(0)  # and what they cancel ends here

    async def read() -> None:
        send = ReaderPace(take)
        for each in waits:
            await send({"type": "http.response.body", "body": bytes(MIN_READ_BYTES_PER_SECOND), "waits": each})

    with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:  # the clock of uvloop cannot be set
        monkeypatch.setattr(runner.get_loop(), "time", lambda: now)
        with nullcontext() if is_kept else pytest.raises(TimeoutError):
            runner.run(read())
