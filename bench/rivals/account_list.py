"""The hand-written answer to `tests/contract/account_list.graphql`."""

import zlib
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from typing import Any

import orjson

from bench.rivals.driver import Driver, Run
from bench.rivals.identity import Viewer
from bench.rivals.values import address, day, global_id, instant, money, named
from db.board.columns import day_end

SIZE = 50
FINGERPRINT = zlib.crc32(b"WON_VALUE+-,id+-")

SQL = """
SELECT o.id, o.name, o.address, u.id, u.name, r.won_count, r.won_value_is_complete, r.won_value, r.last_activity_at,
  r.account_since, r.next_timed_at, r.next_timed_id, r.next_day, r.next_day_id
FROM account_rollup r
JOIN organization o ON o.company_id = r.company_id AND o.id = r.organization_id
LEFT JOIN "user" u ON u.company_id = o.company_id AND u.id = o.owner_id
WHERE r.company_id = $1 AND r.{is_account} AND o.deleted_at IS NULL
ORDER BY r.won_value DESC NULLS LAST, r.organization_id DESC LIMIT $2
"""
ACTIVITIES = """
SELECT a.id, a.subject, t.key, t.name, a.due_date, a.due_at, a.is_done
FROM activity a JOIN activity_type t ON t.company_id = a.company_id AND t.id = a.type_id
WHERE a.company_id = $1 AND a.deleted_at IS NULL AND a.id {ids}
"""


def next_id(driver: Driver, viewer: Viewer, timed: tuple[Any, Any], all_day: tuple[Any, Any]) -> int | None:
    """Return the id of the activity that is due first."""
    if timed[0] is None or all_day[0] is None:
        return all_day[1] if timed[0] is None else timed[1]  # type: ignore[no-any-return]  # a row's value
    end = day_end(driver.read_day(all_day[0]), viewer.zone)
    return min((driver.read_instant(timed[0]), timed[1]), (end, all_day[1]))[1]  # type: ignore[no-any-return]


async def load_activities(driver: Driver, run: Run, viewer: Viewer, ids: list[int]) -> Mapping[int, Any]:
    """Return activities by id."""
    sql = ACTIVITIES.format_map({**driver.words, "ids": driver.words["ids"].format("$2")})
    return {row[0]: row for row in await run(sql, viewer.company_id, driver.ids(ids))}


def _activity(driver: Driver, row: Any) -> dict[str, Any] | None:
    if row is None:
        return None
    row_id, subject, key, name, due_date, due_at, is_done = row
    return {
        "id": global_id("Activity", row_id),
        "subject": subject,
        "type": {"key": key, "name": name},
        "dueDate": day(due_date),
        "dueAt": instant(driver, due_at),
        "isDone": bool(is_done),
    }


def _edge(driver: Driver, viewer: Viewer, row: Any, activity: Any) -> dict[str, Any]:
    won_value, row_id = row[7], row[0]
    cursor = orjson.dumps([FINGERPRINT, won_value, row_id])
    return {
        "cursor": urlsafe_b64encode(cursor).decode().rstrip("="),
        "node": {
            "id": global_id("Account", row_id),
            "name": row[1],
            "address": address(row[2]),
            "owner": named("User", row[3], row[4]),
            "wonValue": {
                "dealCount": row[5],
                "isComplete": bool(row[6]),
                "total": money(won_value, viewer.decimals, viewer.currency),
            },
            "nextActivity": _activity(driver, activity),
            "lastActivityAt": instant(driver, row[8]),
            "accountSince": instant(driver, row[9]),
        },
    }


async def answer(driver: Driver, run: Run, viewer: Viewer, _variables: Mapping[str, Any]) -> dict[str, Any]:
    """Return the first page of accounts by won value."""
    rows = list(await run(SQL.format_map(driver.words), viewer.company_id, SIZE + 1))
    page = rows[:SIZE]
    next_ids = [next_id(driver, viewer, tuple(row[10:12]), tuple(row[12:14])) for row in page]
    activities = await load_activities(driver, run, viewer, [each for each in next_ids if each is not None])
    edges = [_edge(driver, viewer, row, activities.get(found or 0)) for row, found in zip(page, next_ids, strict=True)]
    end = edges[-1]["cursor"] if edges else None
    return {"accounts": {"edges": edges, "pageInfo": {"hasNextPage": len(rows) > SIZE, "endCursor": end}}}
