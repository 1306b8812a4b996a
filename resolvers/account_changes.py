"""The subscription `accountChanged`: changes of accounts, read from the event log in revision order."""

from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from operator import attrgetter

from db import statements
from db.event_log import EVENTS
from db.ids import global_id
from db.models import Account, Event, EventKind, User
from db.pagination.order_keys import OrderKey
from resolvers.board import Where
from resolvers.context import Context, Info
from resolvers.later_events import later_events
from resolvers.queries.connections import where_conditions
from resolvers.where.filter_checks import check_filter


class AccountChangeKind(StrEnum):
    """Kind of change to an account."""

    ENTERED = "ENTERED"
    CHANGED = "CHANGED"
    LEFT = "LEFT"


KIND_OF_EVENT = {
    EventKind.ACCOUNT_ENTERED: AccountChangeKind.ENTERED,
    EventKind.ACCOUNT_LEFT: AccountChangeKind.LEFT,
}
BY_ORGANIZATION = (
    OrderKey("revision", Event.c.revision),
    OrderKey("organization_id", Event.c.organization_id),
    OrderKey("ordinal", Event.c.ordinal),
)
"""All that one transaction did to one organization stands together."""


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
    await check_filter(info.context, Account, where)
    of_organizations = EVENTS.where(Event.c.organization_id.is_not(None))
    changes = later_events(info.context, of_organizations, BY_ORGANIZATION, attrgetter("revision", "organization_id"))
    async with aclosing(changes) as pages:
        async for page in pages:
            for change in await _load_changes(info.context, page, where):
                yield change


async def _load_changes(context: Context, page: Sequence[Sequence[Event]], where: Where) -> list[AccountChange]:
    """Return the changes of accounts that match `where` now, and of accounts that left."""
    of_organizations = [(organization_id, events) for events in page if (organization_id := events[0].organization_id)]
    ids = sorted({organization_id for organization_id, _ in of_organizations})
    query = statements.by_ids(Account).where(*where_conditions(context, Account, where))
    accounts = {account.id: account for account in await context.store.all(query, ids=ids)} if ids else {}
    return [
        AccountChange(organization_id, accounts.get(organization_id), events)
        for organization_id, events in of_organizations
        if organization_id in accounts or any(event.kind is EventKind.ACCOUNT_LEFT for event in events)
    ]
