"""What happens to accounts, as it happens: fed by the event log, in its order, from the company's clock on."""

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
    """All that one act did to an account and to what belongs to it; `account` is as it is now."""

    organization_id: int
    account: Account | None
    events: Sequence[Event]

    @property
    def account_id(self) -> str:
        """Whose change it is."""
        return global_id(Account.__name__, self.organization_id)

    @property
    def kind(self) -> AccountChangeKind:
        """What became of it."""
        passages = [KIND_OF_EVENT[each.kind] for each in self.events if each.kind in KIND_OF_EVENT]
        return passages[-1] if passages else AccountChangeKind.CHANGED

    @property
    def revision(self) -> int:
        """The company's clock when it happened."""
        return int(self.events[0].revision)

    @property
    def at(self) -> datetime:
        """When it happened."""
        at: datetime = self.events[0].at
        return at

    @property
    def actor(self) -> User | None:
        """Who did it."""
        return self.events[0].actor


async def account_changed(info: Info, where: Where = None) -> AsyncIterator[AccountChange]:
    """Tell of each change from now on, until the viewer may hear no more."""
    context, seen = info.context, info.context.viewer.company.revision
    async for _ in context.changes():
        for change in await _changes(context, seen, where):
            yield change
        seen = context.viewer.company.revision


async def _changes(context: Context, seen: int, where: Where) -> list[AccountChange]:
    """What happened since then to accounts that are, or were, so."""
    later = EVENTS.where(Event.c.revision > seen, Event.c.organization_id.is_not(None))
    events = await context.store.all(later.order_by(Event.c.revision, Event.c.ordinal))
    ids = sorted({organization for organization, _ in _grouped(events)})
    asked = statements.by_ids(Account).where(*where_conditions(context, Account, where))
    accounts = {account.id: account for account in await context.store.all(asked, ids=ids)} if ids else {}
    return [
        AccountChange(organization, accounts.get(organization), told)
        for organization, told in _grouped(events)
        if organization in accounts or any(each.kind is EventKind.ACCOUNT_LEFT for each in told)
    ]


def _grouped(events: Iterable[Event]) -> Iterable[tuple[int, list[Event]]]:
    """The events of one act with one organization, together."""
    for _, act in groupby(events, lambda event: event.revision):
        by_organization: dict[int, list[Event]] = {}
        for event in act:
            if event.organization_id is not None:
                by_organization.setdefault(event.organization_id, []).append(event)
        yield from by_organization.items()
