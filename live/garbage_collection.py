"""Settings of Python's garbage collector for a server process, and for commands."""

import atexit
import gc
from functools import cache

RARELY = 50_000, 20, 20
"""Allocations between two collections of young objects, and collections of each generation between two of the next."""
IN_SMALL_PARTS = 5_000, 5, 500
"""The same for a server. A collection stops all requests: one of 50,000 objects for 70 to 150 ms, one of 5,000 for 10
to 20. Both take the same time in all, since nearly all of these objects are garbage, from documents seen once."""


@cache
def tune_for_requests() -> None:
    """Exclude the objects of the start from collections, which are short then. Call it once the process is ready.

    Further calls do nothing.
    """
    exclude_start()
    gc.set_threshold(*IN_SMALL_PARTS)


@cache
def exclude_start() -> None:
    """Exclude the objects of the start from collections."""
    gc.collect()
    gc.freeze()


@cache
def collect_less_often() -> None:
    """Collect less often, and not at the end of the process: its memory is given back as a whole.

    What modules define stays, and walks over it are a third of the time of a command.
    """
    gc.set_threshold(*RARELY)
    atexit.register(gc.freeze)
