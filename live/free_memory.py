"""Free memory of the C library: a task of every serving process gives it back to the system."""

import asyncio
import ctypes
from contextlib import AbstractAsyncContextManager

from live.periodic import run_periodically

INTERVAL = 60.0
"""Seconds between two times. Each takes about 7 ms of a thread."""


def give_back() -> None:
    """Give the system back what malloc holds without use. Only glibc can; others do nothing here.

    SQLite frees the pages of a connection whenever another has written. Their memory lies between objects that live on.
    """
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)


async def _give_back() -> None:
    await asyncio.to_thread(give_back)


def run_giving_back() -> AbstractAsyncContextManager[None]:
    """Give free memory back in the background while the context manager is open."""
    return run_periodically(_give_back, INTERVAL, "free memory was not given back")
