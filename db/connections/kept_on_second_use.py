"""Results that are kept for an object from its second use on.

Most statements of a filter or of a later page are built for one request. A cache would hold each until others push it
out: with all of its columns, and so long that only a collection of all garbage frees it, since it refers to itself.
"""

from collections.abc import Callable, Hashable
from functools import update_wrapper
from typing import Generic, NamedTuple, ParamSpec, TypeVar
from weakref import WeakSet

from cachetools import LRUCache

P = ParamSpec("P")
R = TypeVar("R")


class CacheInfo(NamedTuple):
    """How often an object was asked for that was not known, since the start."""

    misses: int


class KeptOnSecondUse(Generic[P, R]):
    """A function whose last results are kept, if the object that is its first argument was given to it before."""

    def __init__(self, function: Callable[P, R], size: int) -> None:
        """Keep at most `size` results."""
        self._function = function
        self._seen: WeakSet[object] = WeakSet()
        self._kept: LRUCache[Hashable, R] = LRUCache(size)
        self._misses = 0
        update_wrapper(self, function)

    def __call__(self, *arguments: P.args, **options: P.kwargs) -> R:
        """Return what the function returns."""
        key: Hashable = (*arguments, *options.items()) if options else arguments
        try:
            return self._kept[key]
        except KeyError:
            pass
        result, first = self._function(*arguments, **options), arguments[0]
        if first in self._seen:
            self._kept[key] = result
        else:
            self._misses += 1
            self._seen.add(first)
        return result

    def cache_info(self) -> CacheInfo:
        """Return what is known of the calls."""
        return CacheInfo(self._misses)


def kept_on_second_use(size: int) -> Callable[[Callable[P, R]], KeptOnSecondUse[P, R]]:
    """Keep the last `size` results of a function, from the second use of its first argument on."""
    return lambda function: KeptOnSecondUse(function, size)
