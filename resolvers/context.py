"""What every resolver has at hand."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import strawberry

from auth.entrance import Caller, Entrance, kept
from auth.identity import identify
from auth.roles import Permission
from auth.viewer import Viewer, can
from db.models import EventSource, Session, ViewList
from db.store import Store
from db.unit_of_work import begin, finish, rehearse
from db.work import Actor, Work
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
    arguments: Callable[[ViewList, str, Any], str | None] = lambda *_: "No list takes arguments here."
    """What is wrong with a value of an argument of a list, in words; the schema knows."""
    afterwards: list[Callable[[], Awaitable[None]]] = field(default_factory=list)
    """What is to be done once a unit of work is kept, such as sending a letter."""

    @cached_property
    def load(self) -> Loaders:
        """The loaders of this operation."""
        return Loaders(self.store)

    def demand(self, permission: Permission) -> None:
        """Refuse (`Forbidden`) whoever may not do this."""
        if not can(self.viewer, permission):
            raise Forbidden

    @property
    def actor(self) -> Actor:
        """Whoever asks, as those who write."""
        source = EventSource.APP if isinstance(self.viewer.door, Session) else EventSource.API
        return Actor(self.viewer.user.id, source, kept(self.caller.user_agent))

    @asynccontextmanager
    async def writing(self, *, ticks: bool = True, rehearsed: bool = False) -> AsyncIterator[Work]:
        """A unit of work of the viewer's company; what is read after it shows what it wrote.

        `rehearsed`: what is read after it shows what it would have written; nothing of that is kept.
        """
        database, company_id = self.entrance.database, self.viewer.company_id
        await self.store.connection.close()  # whoever held one connection and waited for another could wait for ever
        shown: Store | None = None
        try:
            async with AsyncExitStack() as opened:
                unit = (rehearse if rehearsed else begin)(database, company_id, by=self.actor, ticks=ticks)
                work = await opened.enter_async_context(unit)
                yield work
                if rehearsed:
                    await finish(work)
                    shown = work
                    self.stack.push_async_callback(opened.pop_all().aclose)
        finally:
            self.store = shown or (await self.stack.enter_async_context(database.snapshot())).of(company_id)
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
