"""The subscription `accountChanged`: changes of accounts, read from the event log in revision order."""

from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import groupby

from db import statements
from db.event_log import EVENTS
from db.ids import global_id
from db.models import Account, Event, EventKind, User
from resolvers.board import Where
from resolvers.context import Context, Info
from resolvers.queries.connections import where_conditions
from resolvers.where.custom_field_checks import check_custom_filters


class AccountChangeKind(StrEnum):
    """Kind of change to an account."""

    ENTERED = "ENTERED"
    CHANGED = "CHANGED"
    LEFT = "LEFT"


KIND_OF_EVENT = {
    EventKind.ACCOUNT_ENTERED: AccountChangeKind.ENTERED,
    EventKind.ACCOUNT_LEFT: AccountChangeKind.LEFT,
}


@dataclass(frozen=True)
class AccountChange:
    """All changes that one transaction made to an account and its records. `account` is the current state."""

    organization_id: int
    account: Account | None
    events: Sequence[Event]

    @property
    def account_id(self) -> str:
        """Global id of the changed account."""
        return global_id(Account.__name__, self.organization_id)

    @property
    def kind(self) -> AccountChangeKind:
        """ENTERED or LEFT if the membership changed, else CHANGED."""
        membership_changes = [KIND_OF_EVENT[event.kind] for event in self.events if event.kind in KIND_OF_EVENT]
        return membership_changes[-1] if membership_changes else AccountChangeKind.CHANGED

    @property
    def revision(self) -> int:
        """Revision of the company that the transaction wrote."""
        return int(self.events[0].revision)

    @property
    def at(self) -> datetime:
        """Time of the change."""
        at: datetime = self.events[0].at
        return at

    @property
    def actor(self) -> User | None:
        """User who made the change; None for the system."""
        return self.events[0].actor


async def account_changed(info: Info, where: Where = None) -> AsyncIterator[AccountChange]:
    """Yield later changes of accounts that match `where`, until the viewer loses access."""
    await check_custom_filters(info.context, Account, where)
    context, last_revision = info.context, info.context.viewer.company.revision

    async def read() -> list[AccountChange]:
        return await _load_changes(context, last_revision, where)

    async for changes in context.changes(read):
        for change in changes:
            yield change
        # What was loaded may be later than what woke the stream; it is not sent twice.
        last_revision = max([context.viewer.company.revision, *(change.revision for change in changes)])


async def _load_changes(context: Context, last_revision: int, where: Where) -> list[AccountChange]:
    """Load later changes of accounts that match `where` now, and of accounts that left."""
    later = EVENTS.where(Event.c.revision > last_revision, Event.c.organization_id.is_not(None))
    events = await context.store.all(later.order_by(Event.c.revision, Event.c.ordinal))
    ids = sorted({organization_id for organization_id, _ in _group_events(events)})
    query = statements.by_ids(Account).where(*where_conditions(context, Account, where))
    accounts = {account.id: account for account in await context.store.all(query, ids=ids)} if ids else {}
    return [
        AccountChange(organization_id, accounts.get(organization_id), events_of_account)
        for organization_id, events_of_account in _group_events(events)
        if organization_id in accounts or any(event.kind is EventKind.ACCOUNT_LEFT for event in events_of_account)
    ]


def _group_events(events: Iterable[Event]) -> Iterable[tuple[int, list[Event]]]:
    """Group events by transaction, then by organization id."""
    for _, transaction in groupby(events, lambda event: event.revision):
        by_organization: dict[int, list[Event]] = {}
        for event in transaction:
            if event.organization_id is not None:
                by_organization.setdefault(event.organization_id, []).append(event)
        yield from by_organization.items()
