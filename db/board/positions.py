"""Positions of cards in a column of the board: cursors, and the conditions for what is before or after a position."""

import base64
import binascii
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

import orjson
from sqlalchemy import ColumnElement, and_, or_

from db.board.columns import BoardColumn, DayBounds, day_end, next_due
from db.models import Account, AccountRollup
from db.moment import local_date
from db.pagination.page import PaginationError
from db.row import join_alias

MAX_DATETIME = datetime.max.replace(tzinfo=UTC)
ROLLUP = join_alias(Account, "rollup")
account_id, folded_name = ROLLUP.c.organization_id, ROLLUP.c.folded_name
due_at, due_date = ROLLUP.c.next_timed_at, ROLLUP.c.next_day


class CardPosition(NamedTuple):
    """Position of a card in its column: the sort keys."""

    due: datetime
    name: str
    id: int


def due_of_card(bounds: DayBounds, timed: datetime | None, day: date | None) -> datetime:
    """Return when a card is due, for its position; the end of time for a card without activities."""
    return next_due(timed, day, bounds.zone) or MAX_DATETIME


def cursor_of_account(bounds: DayBounds, column: BoardColumn, rollup: AccountRollup) -> str:
    """Return the cursor of an account's card, which is in `column`."""
    due = due_of_card(bounds, rollup.next_timed_at, rollup.next_day)
    return format_cursor(column, CardPosition(due, rollup.folded_name, rollup.organization_id))


def format_cursor(column: BoardColumn, position: CardPosition) -> str:
    """Return the cursor of a position; it is valid in `column` only."""
    payload = orjson.dumps([column, position.due.isoformat(), position.name, position.id])
    return base64.urlsafe_b64encode(payload).decode().rstrip("=")


def parse_cursor(column: BoardColumn, argument: str, cursor: str) -> CardPosition:
    """Return the position of a cursor. Raise `PaginationError`, which names the argument, for another column's."""
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        cursor_column, due, name, row_id = orjson.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
        if cursor_column == column and isinstance(name, str) and isinstance(row_id, int):
            return CardPosition(datetime.fromisoformat(due).astimezone(UTC), name, row_id)
    except (binascii.Error, ValueError, TypeError, OverflowError):
        pass
    msg = (
        f"`{argument}` is not a cursor of this column. Use a cursor that the same column returned, and ask for that "
        "column alone: `column(key:)`."
    )
    raise PaginationError(msg)


def name_after(position: CardPosition) -> ColumnElement[bool]:
    """Build the condition that name and id come after those of the position."""
    return or_(folded_name > position.name, and_(folded_name == position.name, account_id > position.id))


def name_before(position: CardPosition) -> ColumnElement[bool]:
    """Build the condition that name and id come before those of the position."""
    return or_(folded_name < position.name, and_(folded_name == position.name, account_id < position.id))


def time_after(position: CardPosition) -> ColumnElement[bool]:
    """Build the condition that a card by its due time comes after the position; also if it has none."""
    return or_(due_at.is_(None), due_at > position.due, and_(due_at == position.due, name_after(position)))


def time_before(position: CardPosition) -> ColumnElement[bool]:
    """Build the condition that a card by its due time comes before the position."""
    return or_(due_at < position.due, and_(due_at == position.due, name_before(position)))


def date_after(bounds: DayBounds, position: CardPosition) -> ColumnElement[bool]:
    """Build the condition that a card by its due date comes after the position; also if it has none."""
    day, ending = _days_around(bounds, position)
    same_due = and_(due_date.in_(ending), name_after(position))
    return or_(due_date.is_(None), and_(due_date >= day, due_date.not_in(ending)), same_due)


def date_before(bounds: DayBounds, position: CardPosition) -> ColumnElement[bool]:
    """Build the condition that a card by its due date comes before the position."""
    day, ending = _days_around(bounds, position)
    same_due = and_(due_date.in_(ending), name_before(position))
    return or_(and_(due_date < day, due_date.not_in(ending)), same_due)


def _days_around(bounds: DayBounds, position: CardPosition) -> tuple[date, list[date]]:
    """Return the local day of a position, and the days that end at its very moment.

    These are one, none, or two where the zone left a day out of its calendar.
    """
    day = local_date(position.due, bounds.zone)
    return day, [each for each in _last_three_days(day) if day_end(each, bounds.zone) == position.due]


def _last_three_days(until: date) -> Iterator[date]:
    return (until - timedelta(days=back) for back in range(3))
