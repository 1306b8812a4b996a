"""Checks before a field is resolved."""

from abc import ABC, abstractmethod
from inspect import isawaitable
from typing import Any

from strawberry.extensions import FieldExtension


class FieldCheck(ABC, FieldExtension):
    """Field extension that calls `check` before the resolver."""

    @abstractmethod
    def check(self, info: Any) -> None:
        """Raise an error if the viewer may not resolve the field."""

    def resolve(self, next_: Any, source: Any, info: Any, **arguments: Any) -> Any:
        """Check, then resolve."""
        self.check(info)
        return next_(source, info, **arguments)

    async def resolve_async(self, next_: Any, source: Any, info: Any, **arguments: Any) -> Any:
        """Check, then resolve, and await the value if the resolver is asynchronous."""
        self.check(info)
        found = next_(source, info, **arguments)
        return await found if isawaitable(found) else found
