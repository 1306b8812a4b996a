"""The hand-written answer to `tests/contract/account_board.graphql`."""

from base64 import urlsafe_b64encode
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any, NamedTuple

import orjson

from bench.rivals.account_list import load_activities, next_id
from bench.rivals.driver import Driver, Run
from bench.rivals.identity import Viewer
from bench.rivals.values import day, global_id, instant, iso, money, with_name
from db.board.columns import URGENCY, BoardColumn, DayBounds, next_due

SIZE = 20
LAST = datetime.max.replace(tzinfo=UTC)

COUNTS = """
SELECT CASE WHEN next_timed_at < $2 OR next_day < $6 THEN 0 WHEN next_timed_at < $3 OR next_day < $7 THEN 1
  WHEN next_timed_at < $4 OR next_day < $8 THEN 2 WHEN next_timed_at < $5 OR next_day < $9 THEN 3
  WHEN next_timed_at IS NOT NULL OR next_day IS NOT NULL THEN 4 ELSE 5 END AS urgency,
  count(*), min(CASE WHEN next_timed_at >= $2 THEN next_timed_at END)
FROM account_rollup WHERE company_id = $1 AND {is_account} GROUP BY 1
"""
CARDS = """
SELECT r.organization_id, r.folded_name, r.next_timed_at, r.next_timed_id, r.next_day, r.next_day_id, r.won_value,
  o.name, u.id, u.name
FROM account_rollup r
JOIN organization o ON o.company_id = r.company_id AND o.id = r.organization_id
LEFT JOIN "user" u ON u.company_id = o.company_id AND u.id = o.owner_id
WHERE r.company_id = $1 AND r.{is_account} AND %s
ORDER BY %s LIMIT 21
"""


class Range(NamedTuple):
    """A part of a column: its condition, its order, and the arguments of the condition."""

    condition: str
    order: str
    arguments: list[Any]


def _ranges(times: list[Any], days: list[Any], index: int) -> Iterator[Range]:
    """Yield the two ranges of a column, by time and by day; times and days are the limits of all columns."""
    if index == len(URGENCY) - 1:
        condition = "r.next_timed_at IS NULL AND r.next_day IS NULL"
        yield Range(condition, "r.folded_name, r.organization_id", [])
        return
    for own, other, limits, others in (
        ("next_timed_at", "next_day", times, days),
        ("next_day", "next_timed_at", days, times),
    ):
        parts, arguments = [f"r.{own} IS NOT NULL"], []
        for column, operator, limit in (
            (own, ">=", limits[index]),
            (own, "<", limits[index + 1]),
            (other, ">=", others[index]),
        ):
            if limit is not None:
                arguments.append(limit)
                test = f"r.{column} {operator} ${len(arguments) + 1}"
                parts.append(test if column == own else f"({test} OR r.{other} IS NULL)")
        yield Range(" AND ".join(parts), f"r.{own}, r.folded_name, r.organization_id", arguments)


def _due(driver: Driver, viewer: Viewer, row: Any) -> datetime:
    timed = None if row[2] is None else driver.read_instant(row[2])
    on: date | None = None if row[4] is None else driver.read_day(row[4])
    return next_due(timed, on, viewer.zone) or LAST


async def _cards(driver: Driver, run: Run, viewer: Viewer, ranges: Iterator[Range]) -> list[Any]:
    found = {}
    for each in ranges:
        sql = CARDS.format_map(driver.words) % (each.condition, each.order)
        for row in await run(sql, viewer.company_id, *each.arguments):
            found[row[0]] = (_due(driver, viewer, row), row[1], row[0], row)
    return sorted(found.values(), key=lambda card: card[:3])[: SIZE + 1]


def _card(driver: Driver, viewer: Viewer, row: Any, activity: Any) -> dict[str, Any]:
    shown = activity and {"subject": activity[1], "dueDate": day(activity[4]), "dueAt": instant(driver, activity[5])}
    return {
        "id": global_id("Account", row[0]),
        "name": row[7],
        "owner": with_name(row[8], row[9]),
        "wonValue": {"total": money(row[6], viewer.decimals, viewer.currency)},
        "nextActivity": shown,
    }


def _cursor(key: BoardColumn, card: Any) -> str:
    content = orjson.dumps([key, card[0].isoformat(), card[1], card[2]])
    return urlsafe_b64encode(content).decode().rstrip("=")


async def _column(driver: Driver, run: Run, viewer: Viewer, key: BoardColumn, count: int, cards: Any) -> dict[str, Any]:
    page = cards[:SIZE]
    ids = [next_id(driver, viewer, tuple(card[3][2:4]), tuple(card[3][4:6])) for card in page]
    activities = await load_activities(driver, run, viewer, [each for each in ids if each is not None])
    nodes = [_card(driver, viewer, card[3], activities.get(found or 0)) for card, found in zip(page, ids, strict=True)]
    info = {"hasNextPage": len(cards) > SIZE, "endCursor": _cursor(key, page[-1]) if page else None}
    return {"key": key, "count": count, "accounts": {"nodes": nodes, "pageInfo": info}}


async def answer(driver: Driver, run: Run, viewer: Viewer, _variables: Mapping[str, Any]) -> dict[str, Any]:
    """Return the board."""
    bounds = DayBounds(viewer.now, viewer.zone)
    instants = [viewer.now, *(bounds.start(ahead) for ahead in (1, 2, 7))]
    times = [driver.instant(each) for each in instants]
    days = [driver.day(bounds.day(ahead)) for ahead in (0, 1, 2, 7)]
    counts = {row[0]: row[1:] for row in await run(COUNTS.format_map(driver.words), viewer.company_id, *times, *days)}
    dues = [driver.read_instant(due) for index, (_, due) in counts.items() if 0 < index < len(URGENCY) - 1 and due]
    is_moving = any(0 < index < len(URGENCY) - 1 for index in counts)
    columns = []
    for key in BoardColumn:
        index = URGENCY.index(key)
        cards = await _cards(driver, run, viewer, _ranges([None, *times, None], [None, *days, None], index))
        columns.append(await _column(driver, run, viewer, key, counts.get(index, (0,))[0], cards))
    return {
        "accountBoard": {
            "evaluatedAt": iso(viewer.now),
            "timeZone": viewer.zone.key,
            "nextChangeAt": iso(min([instants[1], *dues])) if is_moving else None,
            "columns": columns,
        }
    }
