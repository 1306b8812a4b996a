"""What is asked before a field is resolved."""

from inspect import isawaitable
from typing import Any

from strawberry.extensions import FieldExtension


class FieldCheck(FieldExtension):
    """Asks something of the operation before a field is resolved; `ask` raises what refuses it."""

    def check(self, info: Any) -> None:
        """Refuse, or not."""
        raise NotImplementedError

    def resolve(self, next_: Any, source: Any, info: Any, **arguments: Any) -> Any:
        """Ask, and go on."""
        self.check(info)
        return next_(source, info, **arguments)

    async def resolve_async(self, next_: Any, source: Any, info: Any, **arguments: Any) -> Any:
        """Ask, and go on; what goes on for longer is not waited for."""
        self.check(info)
        found = next_(source, info, **arguments)
        return await found if isawaitable(found) else found
