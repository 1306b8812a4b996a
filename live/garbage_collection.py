"""Settings of Python's garbage collector for a server process, and for commands."""

import atexit
import gc
from functools import cache

GEN0_THRESHOLD, GEN1_THRESHOLD = 50_000, 20
"""Allocations between two collections of young objects, and young collections between two of older objects."""


@cache
def tune_garbage_collector() -> None:
    """Exclude the objects of the start from collections, and collect less often. Call it once the process is ready.

    Further calls do nothing.
    """
    gc.collect()
    gc.freeze()
    collect_less_often()


@cache
def collect_less_often() -> None:
    """Collect less often, and not at the end of the process: its memory is given back as a whole.

    What modules define stays, and walks over it are a third of the time of a command.
    """
    gc.set_threshold(GEN0_THRESHOLD, GEN1_THRESHOLD, GEN1_THRESHOLD)
    atexit.register(gc.freeze)
