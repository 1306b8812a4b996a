"""Settings of Python's garbage collector for a server process, and for commands."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
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
    gc.set_threshold(GEN0_THRESHOLD, GEN1_THRESHOLD, GEN1_THRESHOLD)


@contextmanager
def no_garbage_collection() -> Iterator[None]:
    """Pause collections during imports. What modules define stays, and walks over it are a fifth of the time."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
