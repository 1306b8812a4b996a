"""Context of an operation: the viewer, the open gates, the store and the loaders."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeAlias, TypeVar

import strawberry
from strawberry.schema import BaseSchema

from auth.authentication import PresentedCredential, authenticate_credential, read_credential, reauthenticate
from auth.feature_gate import FeatureAccess, FeatureClosed, check_gates_still_open, evaluate_gates, reevaluate_gates
from auth.first_access import record_access
from auth.point_budget import PointBalance
from auth.roles import Permission
from auth.services import ClientInfo, Services, truncate_printable
from auth.viewer import Viewer, has_permission
from db.answers import AnswerCache
from db.connections.connection import run_to_completion
from db.errors import DatabaseBusy, OutcomeUnknown
from db.flags.platform import Platform, platform_of_store
from db.gates import Gate
from db.models import EventSource, Session
from db.read_budget import ReadBudget
from db.store import Snapshot, Store
from db.transactions import begin, begin_dry_run, finalize
from db.unit_of_work import Actor, UnitOfWork
from live.stream_monitor import Stream, StreamMonitor
from resolvers.email_count import EmailCount
from resolvers.errors import CommitUnknown, Forbidden, PointsOwed, ResultUnavailable
from resolvers.operation_info import OperationInfo
from resolvers.prices import CHANGE_COST
from resolvers.private_rows import is_visible
from resolvers.queries.loaders import Loaders
from resolvers.time_limit import TimeLimit

T = TypeVar("T")

DRY_RUN_SECONDS = 5
"""Seconds that the answer of a dry run may take. Other writers wait for it, at most twice as long."""
RETRY_SECONDS = 0.5
"""Seconds after which a subscription tries again to read a change from a database that was busy."""


@dataclass
class Context:
    """Context of one operation: viewer, access to features, store of the viewer's company, and loaders."""

    _services: Services
    _client: ClientInfo
    viewer: Viewer
    gates: FeatureAccess
    store: Store
    stack: AsyncExitStack
    schema: BaseSchema = field(init=False, repr=False)
    """The variant of the schema that the viewer has. Set by the schema."""
    loaders: Loaders = field(init=False, repr=False)
    """Loaders of rows by id; they cache what this operation read from its current store."""
    cost_of: Callable[[str, Mapping[str, Any] | None, str | None], Awaitable[Any]] = field(init=False, repr=False)
    """Return the cost of a document with variables and operation name. Set by the schema."""
    read_budget: ReadBudget = field(default_factory=ReadBudget)
    """What this operation may still read."""
    stream: Stream = field(init=False, repr=False)
    """Stream of the subscription, after `subscribe`."""
    abandoned: set[asyncio.Future[Any]] = field(default_factory=set, repr=False)
    """Siblings of failed fields that may still run."""
    executor: Any = field(default=None, repr=False)
    """What executes the operation, if no plan does. Set by the schema."""
    time_limit: TimeLimit | None = None
    """The time that this operation may take, if it is limited."""
    dry_run_stack: AsyncExitStack = field(default_factory=AsyncExitStack, repr=False)
    """What ends with the last dry run: its transaction, and its turn to write."""
    paid_extra: int = 0
    """Points that the mutation which is running has paid beyond the cost of the document."""
    email_count: EmailCount = field(default_factory=EmailCount, repr=False)
    """The emails that the mutation which is running has counted."""
    has_committed: bool = False
    """Whether a unit of work of this operation was committed with writes. They stay, so the result tells of them."""

    def __post_init__(self) -> None:
        """Create the loaders."""
        self.reset_loaders()

    @property
    def services(self) -> Services:
        """The services of the application. No revision dates what they tell, such as a signed link."""
        self.store.connection.read_log.note_outside()
        return self._services

    @property
    def client(self) -> ClientInfo:
        """The client that sent the operation."""
        self.store.connection.read_log.note_outside()
        return self._client

    @property
    def answers(self) -> AnswerCache:
        """The answers that this process keeps."""
        return self._services.database.answers

    @property
    def platform(self) -> Platform:
        """Data that belongs to no company, in the snapshot of this operation."""
        return platform_of_store(self.store)

    def require_permission(self, permission: Permission) -> None:
        """Raise `Forbidden` if the viewer lacks the permission."""
        if not has_permission(self.viewer, permission):
            raise Forbidden

    @property
    def actor(self) -> Actor:
        """The viewer, as author of what a unit of work writes."""
        source = EventSource.APP if isinstance(self.viewer.credential, Session) else EventSource.API
        return Actor(self.viewer.user.id, source, truncate_printable(self.client.user_agent))

    async def spend(self, points: int) -> PointBalance:
        """Spend points of the viewer, and return what is left. Raise `PointsExhausted`."""
        return await self._services.point_budget.spend(self.viewer.user.id, points)

    def require_paid(self, extra: int) -> None:
        """Raise `PointsOwed` unless the mutation has paid so many points beyond the cost of the document.

        They are not spent here: the storage of points is asked while no transaction is open, and once.
        """
        if extra > self.paid_extra:
            raise PointsOwed(extra)

    async def pay_extra(self, points: int) -> None:
        """Pay what a mutation owes. Raise `PointsExhausted`."""
        await self.spend(points - self.paid_extra)
        self.paid_extra = points

    async def may_email(self, action: str, recipient: str, *, is_dry_run: bool = False) -> bool:
        """Count an email of the running mutation to an address; return False if it received enough in the last hour.

        Call it last: what is refused otherwise must not count. An email of an attempt that runs again counts once, and
        one of a dry run not at all.
        """
        limiter = self.services.rate_limiter
        return await self.email_count.may_email(limiter, action, recipient, is_dry_run=is_dry_run)

    async def emails_left(self, action: str, recipient: str) -> int:
        """Return how many more emails the running mutation may send to an address."""
        return await self.email_count.left(self.services.rate_limiter, action, recipient)

    @asynccontextmanager
    async def write(self, *, advances_revision: bool = True) -> AsyncIterator[UnitOfWork]:
        """Open a unit of work of the viewer's company. Later reads of this operation show what it wrote.

        `advances_revision`: whether it writes data that the answers of the company show.
        """
        await self._release_connection()
        uow: UnitOfWork | None = None
        is_unknown = False
        try:
            await self._check_after_commit()
            async with begin(
                self.services.database,
                self.viewer.company_id,
                by=self.actor,
                advances_revision=advances_revision,
                closed=self.gates.closed,
                before_commit=[self._check_gates_still_open],
                wait_seconds=self._lock_wait,
            ) as uow:
                yield uow
        except OutcomeUnknown as error:
            is_unknown = True
            raise CommitUnknown(str(error)) from error
        finally:
            has_committed = uow is not None and uow.connection.has_committed
            self.has_committed = self.has_committed or has_committed
            await self._read_after_write(has_committed=has_committed, is_unknown=is_unknown)

    @asynccontextmanager
    async def dry_run(self, *, advances_revision: bool = True) -> AsyncIterator[UnitOfWork]:
        """Open a unit of work that is rolled back at the end of this operation.

        Until then, reads of this operation show what it would have written, and other writers wait: all of them on
        SQLite, those of the company on PostgreSQL. So the answer has little time. After an exception it is rolled back
        at once.
        """
        await self._release_connection()
        try:
            await self._check_after_commit()
            async with AsyncExitStack() as on_error:
                uow = await on_error.enter_async_context(
                    begin_dry_run(
                        self.services.database,
                        self.viewer.company_id,
                        by=self.actor,
                        advances_revision=advances_revision,
                        closed=self.gates.closed,
                        wait_seconds=self._lock_wait,
                    )
                )
                yield uow
                await finalize(uow)
                at_end = on_error.pop_all()  # no error: stay open until the operation ends
        except BaseException:
            await self._use_new_snapshot()
            raise
        if self.time_limit is not None:
            self.time_limit.shorten(DRY_RUN_SECONDS)
        self.stack.push_async_callback(at_end.aclose)
        self.dry_run_stack = at_end
        self.use_store(uow)

    @property
    def _lock_wait(self) -> float | None:
        return None if self.time_limit is None else self.time_limit.lock_wait

    def subscribe(self) -> Stream:
        """Return a new stream of the changes in the company, which ends when the viewer loses access."""
        self.stream = Stream(self.viewer, self.gates)
        return self.stream

    async def changes(self, read: Callable[[], Awaitable[T]]) -> AsyncGenerator[T, None]:
        """Yield what `read` returns after each change in the company, with the store on a snapshot of that time.

        The viewer and the open gates are determined anew each time, and each time the viewer pays. What a busy database
        did not let it read is read later. The generator ends when the viewer loses access. Raise `PointsExhausted`.
        """
        while not self.stream.closed.done():
            await self.stream.changed.wait()
            self.stream.changed.clear()
            await self.spend(CHANGE_COST)
            self.read_budget = ReadBudget()
            try:
                async with self._turn() as snapshot:
                    if not await self._refresh_viewer(snapshot):
                        return
                    try:
                        yield await read()
                    finally:
                        await self.end_abandoned()
            except DatabaseBusy:
                self.stream.changed.set()  # what has changed is read when the database is back
                await asyncio.sleep(RETRY_SECONDS)

    @asynccontextmanager
    async def _turn(self) -> AsyncIterator[Snapshot]:
        """Open the snapshot of a message when it is its turn, for as long as an operation may take."""
        async with self.stream.turn:
            with self.stream.within(self.services.site.operation_timeout):
                async with self.services.database.snapshot(self.read_budget) as snapshot:
                    yield snapshot

    async def _refresh_viewer(self, snapshot: Snapshot) -> bool:
        """Read from another snapshot from now on; return False if the viewer may not have the stream any more."""
        viewer = await reauthenticate(snapshot, self.viewer)
        flag_store = self.services.flag_store
        gates = FeatureAccess() if viewer is None else await evaluate_gates(flag_store, viewer, snapshot)
        self.stream.refresh(viewer, gates)
        if viewer is None or self.stream.closed.done():
            return False
        self.viewer, self.gates.open = viewer, gates.open
        self.use_store(snapshot.for_company(viewer.company_id, gates.closed))
        return True

    def use_store(self, store: Store) -> None:
        """Read from another store from now on."""
        self.store = store
        self.reset_loaders()

    def reset_loaders(self) -> None:
        """Forget all loaded rows."""
        self.loaders = Loaders(self.store, partial(is_visible, self.viewer))

    def forget(self) -> None:
        """Let go of what refers to itself: all that was read would wait for a garbage collector. Call it at the end."""
        self.loaders.forget()
        if self.executor is not None:
            self.executor.forget()
            self.executor = None

    async def end_abandoned(self) -> None:
        """Cancel the siblings of failed fields, and wait for their end. Called before their connection is closed."""
        abandoned = tuple(self.abandoned)
        self.abandoned.clear()
        for future in abandoned:
            future.cancel()
        await asyncio.gather(*abandoned, return_exceptions=True)

    def read_from_replica(self) -> None:
        """Read the company's data from the replica, if there is one that is not behind. Only for queries."""
        self._services.database.read_from_replica(self.store.connection, self.viewer.company)

    @property
    def has_lost_snapshot(self) -> bool:
        """Whether reads failed because another transaction was in the way, such as a migration."""
        return self.store.connection.has_conflict

    async def read_again(self) -> None:
        """Use a new snapshot, as if this operation had read nothing yet."""
        await self._release_connection()
        self.read_budget = ReadBudget()
        await self._use_new_snapshot()

    async def _release_connection(self) -> None:
        """Close the connection of the snapshot: an operation that holds one and waits for another could deadlock."""
        await self.end_abandoned()
        await self.store.connection.close()
        await self.dry_run_stack.aclose()

    async def _read_after_write(self, *, has_committed: bool, is_unknown: bool) -> None:
        """Use a new snapshot. Raise `ResultUnavailable` if there is none for what was written."""
        try:
            await self._use_new_snapshot()
        except DatabaseBusy as error:
            if has_committed:
                raise ResultUnavailable from error
            if not is_unknown:  # else that is the error
                raise

    async def _use_new_snapshot(self) -> None:
        snapshot = await self.stack.enter_async_context(self.services.database.snapshot(self.read_budget))
        self.use_store(snapshot.for_company(self.viewer.company_id, self.gates.closed))

    async def closed_gate(self) -> Gate | None:
        """Return a gate that was open to the operation and has closed since; None if all are open."""
        async with self.services.database.snapshot() as snapshot:
            gates = await reevaluate_gates(self.services.flag_store, self.viewer, snapshot)
        return next(iter(self.gates.open - gates.open), None)

    async def _check_after_commit(self) -> None:
        """Raise `FeatureClosed` if this operation has committed and a gate closed, which its end does not check."""
        if self.has_committed and self.gates.open and (gate := await self.closed_gate()):
            raise FeatureClosed(gate)

    async def _check_gates_still_open(self, uow: UnitOfWork) -> None:
        await check_gates_still_open(self.services.flag_store, self.viewer, self.gates, uow)


@dataclass
class RequestContext:
    """A request before authentication: services, headers and client. Each operation authenticates anew."""

    services: Services
    headers: Mapping[str, str]
    client: ClientInfo
    is_socket: bool = False
    """True for a WebSocket; its origin was checked when it was opened."""
    takes_json: bool = False
    """Whether data may be a JSON text (`EncodedData`), which is sent as it is."""
    connection_params: dict[str, Any] | None = None
    """Payload of `connection_init` of a WebSocket; None otherwise."""
    viewer: Viewer | None = None
    """The viewer of the last operation; None before the first."""
    gates: FeatureAccess | None = None
    """The gates that were open to it."""
    balance: PointBalance | None = None
    """Points of the viewer after the last operation; None before the first."""
    streams: StreamMonitor | None = None
    """Stream monitor of this process; None where subscriptions are not supported."""
    operation: OperationInfo | None = None
    cost: int | None = None
    """The last operation and its cost, for the log; None before the first."""
    _credential: tuple[Mapping[str, str], PresentedCredential] | None = field(default=None, init=False, repr=False)

    def credential(self) -> PresentedCredential:
        """Return the credential in the headers, which are read once. Raise `Unauthenticated` or `CsrfError`."""
        if self._credential is None or self._credential[0] is not self.headers:
            found = read_credential(self.headers, self.services.site, is_forgeable=not self.is_socket)
            self._credential = (self.headers, found)
        return self._credential[1]


@asynccontextmanager
async def open_context(request_context: RequestContext) -> AsyncIterator[Context]:
    """Authenticate the request and open the context of one operation, which reads one snapshot.

    Raise `Unauthenticated` or `CsrfError`.
    """
    services = request_context.services
    async with AsyncExitStack() as stack:
        read_budget = ReadBudget()
        snapshot = await stack.enter_async_context(services.database.snapshot(read_budget))
        viewer = await authenticate_credential(snapshot, request_context.credential())
        request_context.viewer = viewer
        gates = request_context.gates = await evaluate_gates(services.flag_store, viewer, snapshot)
        store = snapshot.for_company(viewer.company_id, gates.closed)
        context = Context(services, request_context.client, viewer, gates, store, stack, read_budget=read_budget)
        try:
            yield context
        finally:
            if context.abandoned:  # else a task would be made for nothing
                await run_to_completion(context.end_abandoned())
            context.forget()
    services.feature_uses.note(viewer, gates, snapshot.now)
    await record_access(services.database, viewer, gates.first_accesses)


Info: TypeAlias = strawberry.Info[Context, None]
