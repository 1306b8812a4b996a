"""Memory of the C library: every serving process has one store of it, and gives what is free back to the system."""

import asyncio
import ctypes
from contextlib import AbstractAsyncContextManager

from live.periodic import run_periodically

INTERVAL = 60.0
"""Seconds between two times. Each takes about 7 ms of a thread."""
M_ARENA_MAX = -8
"""The option of glibc's `mallopt` that limits the stores from which threads take memory."""


def share_memory_of_threads() -> None:
    """Let all threads take memory from one store. Only glibc has more; others do nothing here. Call it before threads.

    Each connection to SQLite has a thread. A store for each would hold what that thread has freed, and no other could
    use it: 60 to 90 MB after some thousand requests.
    """
    set_option = getattr(ctypes.CDLL(None), "mallopt", None)
    if set_option is not None:
        set_option(M_ARENA_MAX, 1)


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
