"""What every resolver has at hand."""

from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import strawberry

from auth.entrance import Caller, Entrance
from auth.identity import identify
from auth.roles import Permission
from auth.viewer import Viewer, can
from db.store import Store
from db.unit_of_work import begin
from db.work import Work
from resolvers.errors import BadInput, Forbidden
from resolvers.loaders import Loaders


@dataclass
class Context:
    """One operation: who asks, what may be asked, and what was loaded already."""

    entrance: Entrance
    caller: Caller
    viewer: Viewer
    store: Store
    stack: AsyncExitStack

    @cached_property
    def load(self) -> Loaders:
        """The loaders of this operation."""
        return Loaders(self.store)

    def demand(self, permission: Permission) -> None:
        """Refuse (`Forbidden`) whoever may not do this."""
        if not can(self.viewer, permission):
            raise Forbidden

    @asynccontextmanager
    async def writing(self, *, ticks: bool = True) -> AsyncIterator[Work]:
        """A unit of work of the viewer's company; what is read after it shows what it wrote."""
        await self.store.connection.close()  # whoever held one connection and waited for another could wait for ever
        try:
            async with begin(self.entrance.database, self.viewer.company_id, ticks=ticks) as work:
                yield work
        finally:
            snapshot = await self.stack.enter_async_context(self.entrance.database.snapshot())
            self.store = snapshot.of(self.viewer.company_id)
            vars(self).pop("load", None)


@asynccontextmanager
async def operation(entrance: Entrance, headers: Mapping[str, str], caller: Caller) -> AsyncIterator[Context]:
    """One operation of whoever sent these headers, on one snapshot of their company."""
    async with AsyncExitStack() as stack:
        snapshot = await stack.enter_async_context(entrance.database.snapshot())
        viewer = await identify(snapshot, headers, entrance.site)
        yield Context(entrance, caller, viewer, snapshot.of(viewer.company_id), stack)


Info: TypeAlias = strawberry.Info[Context, None]


def zone_named(info: Info, name: str | None) -> ZoneInfo:
    """The time zone of that IANA name, the viewer's own where none is given."""
    if name is None:
        return info.context.viewer.zone
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        msg = f"{name!r} is not a time zone; IANA names are meant, such as Europe/Madrid."
        raise BadInput(msg) from None
