"""OFREP: evaluation of the viewer's flags, and errors by their codes."""

from dataclasses import replace
from typing import Any

import httpx2
from company_fixture import CompanyFixture, FixedClock, colleague, make_company
from flag_factories import flag, flag_set, rule, write_flags
from http_client import Browser, sign_in
from ofrep_client import BULK, OPERATOR, ask, asking, kill
from sqlalchemy import update

from app import create_app
from auth.rate_limit import RateLimiter
from beta.changes.change_flag import change_flag
from beta.ops.membership_ops import Exclude
from db.flags.flag_unit_of_work import begin_flags
from db.models import Flag, User
from db.transactions import PLATFORM, begin
from endpoints.ofrep.tickets import TICKET_PERIOD
from flags.flag_store import MAX_STALE_SECONDS

ACCOUNTS = {"key": "accounts", "value": True, "reason": "TARGETING_MATCH", "variant": "on"}


async def list_flags(http: httpx2.AsyncClient, viewer: CompanyFixture) -> list[Any]:
    return (await ask(http, viewer)).json()["flags"]


async def test_bulk_accepts_token_or_cookie(
    http: httpx2.AsyncClient, browser: Browser, viewer: CompanyFixture, eva: User
) -> None:
    response = await ask(http, viewer)

    assert (response.status_code, response.json()["flags"]) == (200, [ACCOUNTS])
    assert response.json()["metadata"] == {"environment": "local"}
    assert response.headers["cache-control"] == "private, no-cache"
    assert response.headers["vary"] == "Authorization, Cookie, Origin"
    assert (await ask(http, viewer, "accounts")).json() == ACCOUNTS
    page = browser()
    await sign_in(page)
    assert (await page.post(BULK, json=asking(viewer))).json()["flags"] == [ACCOUNTS]
    cross_site = await page.post(BULK, content='{"context": {}}', headers={"content-type": "text/plain"})
    assert (cross_site.status_code, cross_site.json()["errors"][0]["extensions"]["code"]) == (403, "CSRF")


async def test_hidden_flag_answered_like_unknown_key(http: httpx2.AsyncClient, viewer: CompanyFixture) -> None:
    await write_flags(
        viewer.database, flag_set(flag("shown", is_hidden=False), rule(key="shown", id=3), flag("veiled"))
    )
    outsider = await make_company(viewer.database, "Rio", in_beta=False)

    hidden, missing = await ask(http, outsider, "accounts"), await ask(http, outsider, "accountz")

    shown = {"key": "shown", "value": True, "reason": "TARGETING_MATCH", "variant": "on"}
    assert await list_flags(http, outsider) == [shown]
    assert (hidden.status_code, hidden.text) == (404, missing.text.replace("accountz", "accounts"))
    assert hidden.json()["errorCode"] == "FLAG_NOT_FOUND"
    assert await list_flags(http, viewer) == [ACCOUNTS, shown]


async def test_context_grants_no_access(http: httpx2.AsyncClient, viewer: CompanyFixture) -> None:
    outsider = await make_company(viewer.database, "Rio", in_beta=False)
    claims = {"companyId": str(viewer.company.id), "role": "ADMIN", "properties": {"companyId": str(viewer.company.id)}}

    other = await http.post(BULK, json=asking(viewer), headers=outsider.headers)
    with_claims = await http.post(BULK, json=asking(outsider, **claims), headers=outsider.headers)

    assert (other.status_code, other.json()["errorCode"]) == (400, "INVALID_CONTEXT")
    assert with_claims.json()["flags"] == []


MALFORMED_BODIES = {
    b"": "PARSE_ERROR",
    b"{": "PARSE_ERROR",
    b'{"context": {"targetingKey": "\xff"}}': "PARSE_ERROR",
    b"[" * 5000: "PARSE_ERROR",
    b"[]": "INVALID_CONTEXT",
    b"{}": "INVALID_CONTEXT",
    b'{"context": []}': "INVALID_CONTEXT",
    b'{"context": {}}': "TARGETING_KEY_MISSING",
    b'{"context": {"targetingKey": 7}}': "TARGETING_KEY_MISSING",
    b'{"context": {"targetingKey": "VXNlcjo3"}}': "INVALID_CONTEXT",
}


async def test_malformed_body_rejected_with_code(http: httpx2.AsyncClient, viewer: CompanyFixture) -> None:
    headers = {**viewer.headers, "content-type": "application/json"}
    for body, code in MALFORMED_BODIES.items():
        bulk = await http.post(BULK, content=body, headers=headers)
        single = await http.post(f"{BULK}/a/b c", content=body, headers=headers)

        assert (bulk.status_code, bulk.json()["errorCode"], "key" in bulk.json()) == (400, code, False)
        assert (single.status_code, single.json()["errorCode"], single.json()["key"]) == (400, code, "a/b c")


async def test_evaluation_needs_authentication(http: httpx2.AsyncClient, viewer: CompanyFixture) -> None:
    for headers in ({}, {"authorization": "Bearer afterwin_x"}, {"authorization": "Basic x"}):
        response = await http.post(BULK, json=asking(viewer), headers=headers)
        assert (response.status_code, response.headers["www-authenticate"]) == (401, "Bearer")
    assert (await http.get(BULK, headers=viewer.headers)).status_code == 405


async def test_bulk_304_when_etag_matches(http: httpx2.AsyncClient, viewer: CompanyFixture) -> None:
    first = await ask(http, viewer)
    etag = first.headers["etag"]

    same = await ask(http, viewer, **{"if-none-match": f'"other", W/{etag}'})
    await kill(viewer)
    changed = await ask(http, viewer, **{"if-none-match": etag})

    assert (same.status_code, same.content, same.headers["etag"]) == (304, b"", etag)
    assert (same.headers["cache-control"], same.headers["vary"]) == (
        "private, no-cache",
        "Authorization, Cookie, Origin",
    )
    assert (changed.status_code, changed.json()["flags"]) == (200, [])
    assert changed.headers["etag"] != etag


async def test_etag_differs_by_user(http: httpx2.AsyncClient, viewer: CompanyFixture) -> None:
    other = await colleague(viewer)
    own, others = await ask(http, viewer), await ask(http, other)

    assert own.json()["flags"] == others.json()["flags"] == [ACCOUNTS]
    assert (await ask(http, other, **{"if-none-match": own.headers["etag"]})).status_code == 200
    assert (await ask(http, other, **{"if-none-match": others.headers["etag"]})).status_code == 304


async def test_etag_changes_with_ticket(http: httpx2.AsyncClient, viewer: CompanyFixture, clock: FixedClock) -> None:
    first = await ask(http, viewer)
    clock.forward(seconds=TICKET_PERIOD.total_seconds())

    later = await ask(http, viewer, **{"if-none-match": first.headers["etag"]})

    assert later.status_code == 200
    assert later.json()["flags"] == first.json()["flags"]
    assert later.json()["eventStreams"] != first.json()["eventStreams"]


async def test_rate_limit_has_retry_after(viewer: CompanyFixture) -> None:
    app = create_app(replace(viewer.services, rate_limiter=RateLimiter(by_user="2/minute")))
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="http://127.0.0.1:8000") as http:
        responses = [await ask(http, viewer) for _ in range(3)]

    assert [item.status_code for item in responses] == [200, 200, 429]
    assert 1 <= int(responses[-1].headers["retry-after"]) <= 61


async def test_stale_flags_have_error_and_no_value(viewer: CompanyFixture) -> None:
    elapsed = [0.0]
    services = replace(viewer.services)
    services.flag_store.monotonic = lambda: elapsed[0]
    outsider = await make_company(viewer.database, "Rio", in_beta=False)
    app = create_app(services)
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="http://127.0.0.1:8000") as http:
        assert await list_flags(http, viewer) == [ACCOUNTS]
        await write_flags(viewer.database, flag_set(flag("broken"), rule({"name": "nonsense"}, key="broken", id=9)))
        async with begin_flags(viewer.database, OPERATOR) as flags:
            await flags.audit("TEST")
        elapsed[0] = MAX_STALE_SECONDS + 1

        bulk, single = await list_flags(http, viewer), await ask(http, viewer, "accounts")

        assert [(item["key"], item["errorCode"]) for item in bulk] == [("accounts", "GENERAL")]
        assert (single.status_code, single.json()["errorCode"]) == (500, "GENERAL")
        assert await list_flags(http, outsider) == []
        assert (await ask(http, outsider, "accounts")).status_code == 404


async def test_cors_exposes_etag_to_allowed_origin(http: httpx2.AsyncClient, viewer: CompanyFixture) -> None:
    origin = {"origin": "https://app.example.com"}
    preflight_headers = {
        "access-control-request-method": "POST",
        "access-control-request-headers": "if-none-match,content-type",
    }

    preflight = await http.options(BULK, headers={**origin, **preflight_headers})
    response = await ask(http, viewer, **origin)

    assert (preflight.status_code, preflight.headers["access-control-allow-origin"]) == (200, origin["origin"])
    assert "etag" in response.headers["access-control-expose-headers"]
    assert response.headers["vary"] == "Authorization, Cookie, Origin"
    assert (
        await http.options(BULK, headers={"origin": "https://evil.example", **preflight_headers})
    ).status_code == 400


async def test_exclusion_applies_at_once(http: httpx2.AsyncClient, viewer: CompanyFixture) -> None:
    async with begin_flags(viewer.database, OPERATOR) as flags:
        op = Exclude(company_id=viewer.company.id, user_id=viewer.user_id)
        await change_flag(flags, "accounts", [op], reason="They asked for it.")

    assert await list_flags(http, viewer) == []
    async with begin(viewer.database, PLATFORM, advances_revision=False) as uow:
        await uow.execute_identity(update(Flag.table).values(is_hidden=False))
    async with begin_flags(viewer.database, OPERATOR) as flags:
        await flags.audit("TEST")
    off = {"key": "accounts", "value": False, "reason": "STATIC", "variant": "off"}
    assert await list_flags(http, viewer) == [off]
