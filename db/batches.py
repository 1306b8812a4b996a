"""Batches of a sequence, for statements that take a limited number of parameters."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")


def batches(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    """Yield `items` in order, at most `size` at a time."""
    return (items[start : start + size] for start in range(0, len(items), size))
