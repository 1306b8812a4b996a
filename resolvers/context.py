"""What every resolver has at hand."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import strawberry

from auth.authentication import authenticate, reauthenticate
from auth.feature_gate import FeatureAccess, check_gates_still_open, evaluate_gates
from auth.roles import Permission
from auth.services import ClientInfo, Services, truncate_printable
from auth.viewer import Viewer, has_permission
from db.flags.platform import Platform, platform_of_store
from db.models import EventSource, SavedViewList, Session
from db.store import Store
from db.transactions import begin, begin_dry_run, finalize
from db.unit_of_work import Actor, UnitOfWork
from live.stream_monitor import Stream, StreamMonitor
from resolvers.errors import BadUserInput, Forbidden
from resolvers.queries.loaders import Loaders


@dataclass
class Context:
    """One operation: who asks, what may be asked, and what was loaded already."""

    services: Services
    client: ClientInfo
    viewer: Viewer
    gates: FeatureAccess
    store: Store
    stack: AsyncExitStack
    argument_error: Callable[[SavedViewList, str, Any], str | None] = lambda *_: "No list takes arguments here."
    """What is wrong with a value of an argument of a list, in words; the schema knows."""
    stream: Stream = field(init=False, repr=False)
    """Where what happens is heard, once somebody listens."""
    after_commit: list[Callable[[], Awaitable[None]]] = field(default_factory=list)
    """What is to be done once a unit of work is kept, such as sending a letter."""

    @cached_property
    def loaders(self) -> Loaders:
        """The loaders of this operation."""
        return Loaders(self.store)

    @property
    def platform(self) -> Platform:
        """What belongs to no company, as it is for this operation."""
        return platform_of_store(self.store)

    def require_permission(self, permission: Permission) -> None:
        """Refuse (`Forbidden`) whoever may not do this."""
        if not has_permission(self.viewer, permission):
            raise Forbidden

    @property
    def actor(self) -> Actor:
        """Whoever asks, as those who write."""
        source = EventSource.APP if isinstance(self.viewer.credential, Session) else EventSource.API
        return Actor(self.viewer.user.id, source, truncate_printable(self.client.user_agent))

    @asynccontextmanager
    async def unit_of_work(self, *, advances_revision: bool = True, dry_run: bool = False) -> AsyncIterator[UnitOfWork]:
        """A unit of work of the viewer's company; what is read after it shows what it wrote.

        `rehearsed`: what is read after it shows what it would have written; nothing of that is kept.
        """
        database, company_id = self.services.database, self.viewer.company_id
        await self.store.connection.close()  # whoever held one connection and waited for another could wait for ever
        shown: Store | None = None
        try:
            async with AsyncExitStack() as opened:
                unit = begin_dry_run if dry_run else begin
                acting = unit(
                    database, company_id, by=self.actor, advances_revision=advances_revision, closed=self.gates.closed
                )
                uow = await opened.enter_async_context(acting)
                uow.before_commit.append(self._refuse_closed)
                yield uow
                if dry_run:
                    await finalize(uow)
                    shown = uow
                    self.stack.push_async_callback(opened.pop_all().aclose)
        finally:
            if shown is None:
                snapshot = await self.stack.enter_async_context(database.snapshot())
                shown = snapshot.for_company(company_id, self.gates.closed)
            self.use_store(shown)

    def subscribe(self) -> Stream:
        """Begin to hear of what happens in the company, for as long as it may be heard."""
        self.stream = Stream(self.viewer, self.gates)
        return self.stream

    async def changes(self) -> AsyncIterator[None]:
        """Go on whenever something was written in the company, each time on a snapshot of that moment.

        Who asks, and what is open to them, is found out anew each time; it ends where they may hear no more.
        """
        stream, database = self.stream, self.services.database
        while not stream.closed.done():
            await stream.changed.wait()
            stream.changed.clear()
            async with database.snapshot() as snapshot:
                viewer = await reauthenticate(snapshot, self.viewer)
                gates = (
                    FeatureAccess()
                    if viewer is None
                    else await evaluate_gates(self.services.flag_store, viewer, snapshot)
                )
                stream.refresh(viewer, gates)
                if viewer is None or stream.closed.done():
                    return
                self.viewer, self.gates.open = viewer, gates.open
                self.use_store(snapshot.for_company(viewer.company_id, gates.closed))
                yield

    def use_store(self, store: Store) -> None:
        """Read from another store from now on, and nothing of what was loaded before."""
        self.store = store
        vars(self).pop("loaders", None)

    async def _refuse_closed(self, uow: UnitOfWork) -> None:
        await check_gates_still_open(self.services.flag_store, self.viewer, self.gates.used, uow)


@dataclass
class RequestContext:
    """Somebody at the door of an entrance: what they sent, and from where. Each operation finds out anew who it is."""

    services: Services
    headers: Mapping[str, str]
    client: ClientInfo
    is_socket: bool = False
    """Whether they hold a socket open, at whose beginning it was seen that no other site's page had opened it."""
    connection_params: dict[str, Any] | None = None
    """What a socket said when it began."""
    viewer: Viewer | None = None
    """Whoever it was, the last time it was found out."""
    streams: StreamMonitor | None = None
    """Monitor of the streams of this process; None where nothing can be subscribed to."""


@asynccontextmanager
async def open_context(request_context: RequestContext) -> AsyncIterator[Context]:
    """One operation of whoever is at the door, on one snapshot of their company, with what is open to them."""
    services = request_context.services
    async with AsyncExitStack() as stack:
        snapshot = await stack.enter_async_context(services.database.snapshot())
        viewer = await authenticate(
            snapshot, request_context.headers, services.site, is_forgeable=not request_context.is_socket
        )
        request_context.viewer = viewer
        gates = await evaluate_gates(services.flag_store, viewer, snapshot)
        yield Context(
            services,
            request_context.client,
            viewer,
            gates,
            snapshot.for_company(viewer.company_id, gates.closed),
            stack,
        )


Info: TypeAlias = strawberry.Info[Context, None]


def parse_time_zone(info: Info, name: str | None) -> ZoneInfo:
    """The time zone of that IANA name, the viewer's own where none is given."""
    if name is None:
        return info.context.viewer.zone
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        msg = f"{name!r} is not a time zone; IANA names are meant, such as Europe/Madrid."
        raise BadUserInput(msg) from None
