"""The hand-written answer to `tests/contract/account_page.graphql`."""

from base64 import urlsafe_b64decode
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import orjson

from bench.rivals.driver import Driver, Run
from bench.rivals.identity import Viewer
from bench.rivals.values import address, day, global_id, instant, money, named, with_name
from db.html import remove_images

ACCOUNT = """
SELECT o.name, o.account_version, u.id, u.name, r.account_since, r.won_count, r.won_value_is_complete, r.won_value
FROM organization o
JOIN account_rollup r ON r.company_id = o.company_id AND r.organization_id = o.id
LEFT JOIN "user" u ON u.company_id = o.company_id AND u.id = o.owner_id
WHERE o.company_id = $1 AND o.id = $2 AND o.deleted_at IS NULL AND r.state <> 'PROSPECT'
"""
SUMS = """
SELECT w.currency, m.decimal_points, CAST(sum(w.amount) AS BIGINT), CAST(sum(w.deal_count) AS BIGINT)
FROM won_sum w JOIN currency m ON m.company_id = w.company_id AND m.code = w.currency
WHERE w.company_id = $1 AND w.organization_id = $2 GROUP BY w.currency, m.decimal_points ORDER BY w.currency
"""
CUSTOM = """
SELECT f.key, f.name, f.type, v.text, v.number, v.amount, v.currency, m.decimal_points, v.day, v.day_until,
  v.time_value, v.time_value_until, v.options, f.options, v.address,
  (SELECT u.name FROM "user" u WHERE u.company_id = $1 AND u.id = v.refers_to AND f.type = 'USER'),
  (SELECT o.name FROM organization o WHERE o.company_id = $1 AND o.id = v.refers_to AND f.type = 'ORGANIZATION'),
  (SELECT p.name FROM person p WHERE p.company_id = $1 AND p.id = v.refers_to AND f.type = 'PERSON')
FROM custom_value v JOIN field f ON f.company_id = v.company_id AND f.id = v.field_id
LEFT JOIN currency m ON m.company_id = v.company_id AND m.code = v.currency
WHERE v.company_id = $1 AND v.subject_id = $2 AND f.is_active AND f.entity IN ('ORGANIZATION', 'ACCOUNT')
ORDER BY f.position, f.id
"""
DEALS = """
SELECT d.id, d.title, d.status, d.value, m.decimal_points, d.currency_code, d.won_at
FROM deal d JOIN currency m ON m.company_id = d.company_id AND m.code = d.currency_code
WHERE d.company_id = $1 AND d.organization_id = $2 AND d.deleted_at IS NULL
ORDER BY d.created_at DESC, d.id DESC LIMIT 10
"""
PEOPLE = """
SELECT id, name, emails FROM person WHERE company_id = $1 AND organization_id = $2 AND deleted_at IS NULL
ORDER BY folded_name, id LIMIT 10
"""
ACTIVITIES = """
SELECT a.id, a.subject, a.is_done, a.due_date, a.due_at, t.key
FROM activity a JOIN activity_type t ON t.company_id = a.company_id AND t.id = a.type_id
WHERE a.company_id = $1 AND a.effective_organization_id = $2 AND a.deleted_at IS NULL
ORDER BY a.is_done, a.created_at DESC, a.id DESC LIMIT 10
"""
NOTES = """
SELECT n.id, n.content, n.created_at, u.id, u.name
FROM note n LEFT JOIN "user" u ON u.company_id = n.company_id AND u.id = n.author_id
WHERE n.company_id = $1 AND n.effective_organization_id = $2 AND n.deleted_at IS NULL
ORDER BY n.is_pinned_to_organization DESC, n.created_at DESC, n.id DESC LIMIT 10
"""
FILES = """
SELECT f.id, f.name, f.size, f.content_type, u.id, u.name
FROM file f LEFT JOIN "user" u ON u.company_id = f.company_id AND u.id = f.uploader_id
WHERE f.company_id = $1 AND f.effective_organization_id = $2 AND f.deleted_at IS NULL
ORDER BY f.created_at DESC, f.id DESC LIMIT 10
"""


def _custom_text(row: Any) -> str | None:
    text, number, amount, currency, decimals, *days_and_times = row[3:12]
    chosen, options, place, *names = row[12:]
    if any(names):
        return next(name for name in names if name)  # type: ignore[no-any-return]  # a row's value
    if amount is not None:
        return f"{Decimal(amount).scaleb(-decimals):f} {currency}"
    if number is not None:
        return format(Decimal(repr(number)).normalize(), "f")
    if place is not None:
        return (address(place) or {})["formatted"]
    if chosen:
        ids = {int(each) for each in chosen.split(",") if each}
        return ", ".join(option["label"] for option in orjson.loads(options) if option["id"] in ids)
    ends = [str(each).partition(".")[0] for each in days_and_times if each is not None]
    return text or " – ".join(ends) or None


def _custom(row: Any) -> dict[str, Any]:
    return {"field": {"key": row[0], "name": row[1], "type": row[2]}, "text": _custom_text(row)}


def _account(driver: Driver, viewer: Viewer, row_id: int, row: Any, sums: Any) -> dict[str, Any]:
    name, version, owner_id, owner_name, since, count, is_complete, won_value = row
    by_currency = [
        {**(money(amount, decimals, code) or {}), "dealCount": deals} for code, decimals, amount, deals in sums
    ]
    return {
        "id": global_id("Account", row_id),
        "name": name,
        "version": version,
        "accountSince": instant(driver, since),
        "organization": named("Organization", row_id, name),
        "owner": named("User", owner_id, owner_name),
        "wonValue": {
            "isComplete": bool(is_complete),
            "dealCount": count,
            "total": money(won_value, viewer.decimals, viewer.currency),
            "byCurrency": [
                {"currency": each["currency"], "amount": each["amount"], "dealCount": each["dealCount"]}
                for each in by_currency
            ],
        },
    }


def _deal(driver: Driver, row: Any) -> dict[str, Any]:
    row_id, title, status, value, decimals, currency, won_at = row
    return {
        "id": global_id("Deal", row_id),
        "title": title,
        "status": status,
        "value": money(value or 0, decimals, currency),
        "wonAt": instant(driver, won_at),
    }


def _person(row: Any) -> dict[str, Any]:
    emails = [{"value": each["value"]} for each in orjson.loads(row[2])]
    return {"id": global_id("Person", row[0]), "name": row[1], "emails": emails}


def _activity(driver: Driver, row: Any) -> dict[str, Any]:
    row_id, subject, is_done, due_date, due_at, key = row
    return {
        "id": global_id("Activity", row_id),
        "subject": subject,
        "isDone": bool(is_done),
        "dueDate": day(due_date),
        "dueAt": instant(driver, due_at),
        "type": {"key": key},
    }


def _note(driver: Driver, viewer: Viewer, row: Any) -> dict[str, Any]:
    row_id, content, created_at, author_id, author = row
    return {
        "id": global_id("Note", row_id),
        "content": content if viewer.shows_images else remove_images(content),
        "author": with_name(author_id, author),
        "createdAt": instant(driver, created_at),
    }


def _file(row: Any) -> dict[str, Any]:
    row_id, name, size, content_type, uploader_id, uploader = row
    return {
        "id": global_id("File", row_id),
        "name": name,
        "size": size,
        "contentType": content_type,
        "uploadedBy": with_name(uploader_id, uploader),
    }


async def answer(driver: Driver, run: Run, viewer: Viewer, variables: Mapping[str, Any]) -> dict[str, Any]:
    """Return the page of the account with the id in `variables`."""
    row_id = int(urlsafe_b64decode(variables["id"]).decode().partition(":")[2])
    both = (viewer.company_id, row_id)
    (row,) = await run(ACCOUNT, *both)
    return {
        "account": {
            **_account(driver, viewer, row_id, row, await run(SUMS, *both)),
            "customFields": [_custom(each) for each in await run(CUSTOM, *both)],
            "deals": {"nodes": [_deal(driver, each) for each in await run(DEALS, *both)]},
            "people": {"nodes": [_person(each) for each in await run(PEOPLE, *both)]},
            "activities": {"nodes": [_activity(driver, each) for each in await run(ACTIVITIES, *both)]},
            "notes": {"nodes": [_note(driver, viewer, each) for each in await run(NOTES, *both)]},
            "files": {"nodes": [_file(each) for each in await run(FILES, *both)]},
        }
    }
