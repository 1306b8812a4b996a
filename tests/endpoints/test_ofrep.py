"""OFREP: whoever is signed in is told of their flags and no others; what cannot be meant is refused by its code."""

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
from beta.change_flag import change_flag
from beta.membership_ops import Exclude
from db.flags.flag_unit_of_work import begin_flags
from db.models import Flag, User
from db.transactions import begin
from endpoints.ofrep.tickets import TICKET_PERIOD
from flags.flag_store import MAX_STALE_SECONDS

ACCOUNTS = {"key": "accounts", "value": True, "reason": "TARGETING_MATCH", "variant": "on"}


async def told(here: httpx2.AsyncClient, world: CompanyFixture) -> list[Any]:
    return (await ask(here, world)).json()["flags"]


async def test_whoever_is_in_the_beta_is_told_so_by_token_or_by_cookie(
    here: httpx2.AsyncClient, browser: Browser, world: CompanyFixture, eva: User
) -> None:
    answer = await ask(here, world)

    assert (answer.status_code, answer.json()["flags"]) == (200, [ACCOUNTS])
    assert answer.json()["metadata"] == {"environment": "local"}
    assert answer.headers["cache-control"] == "private, no-cache"
    assert answer.headers["vary"] == "Authorization, Cookie, Origin"
    assert (await ask(here, world, "accounts")).json() == ACCOUNTS
    page = browser()
    await sign_in(page)
    assert (await page.post(BULK, json=asking(world))).json()["flags"] == [ACCOUNTS]
    forged = await page.post(BULK, content='{"context": {}}', headers={"content-type": "text/plain"})
    assert (forged.status_code, forged.json()["errors"][0]["extensions"]["code"]) == (403, "CSRF")


async def test_of_a_hidden_flag_that_is_off_an_outsider_is_told_as_of_one_that_is_not_there(
    here: httpx2.AsyncClient, world: CompanyFixture
) -> None:
    await write_flags(world.database, flag_set(flag("shown", is_hidden=False), rule(key="shown", id=3), flag("veiled")))
    outsider = await make_company(world.database, "Rio", in_beta=False)

    hidden, missing = await ask(here, outsider, "accounts"), await ask(here, outsider, "accountz")

    shown = {"key": "shown", "value": True, "reason": "TARGETING_MATCH", "variant": "on"}
    assert await told(here, outsider) == [shown]
    assert (hidden.status_code, hidden.text) == (404, missing.text.replace("accountz", "accounts"))
    assert hidden.json()["errorCode"] == "FLAG_NOT_FOUND"
    assert await told(here, world) == [ACCOUNTS, shown]


async def test_what_a_page_claims_of_itself_lets_nobody_in(here: httpx2.AsyncClient, world: CompanyFixture) -> None:
    outsider = await make_company(world.database, "Rio", in_beta=False)
    claims = {"companyId": str(world.company.id), "role": "ADMIN", "properties": {"companyId": str(world.company.id)}}

    other = await here.post(BULK, json=asking(world), headers=outsider.headers)
    claiming = await here.post(BULK, json=asking(outsider, **claims), headers=outsider.headers)

    assert (other.status_code, other.json()["errorCode"]) == (400, "INVALID_CONTEXT")
    assert claiming.json()["flags"] == []


NONSENSE = {
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


async def test_what_cannot_be_meant_is_refused_by_its_code(here: httpx2.AsyncClient, world: CompanyFixture) -> None:
    headers = {**world.headers, "content-type": "application/json"}
    for body, code in NONSENSE.items():
        bulk = await here.post(BULK, content=body, headers=headers)
        single = await here.post(f"{BULK}/a/b c", content=body, headers=headers)

        assert (bulk.status_code, bulk.json()["errorCode"], "key" in bulk.json()) == (400, code, False)
        assert (single.status_code, single.json()["errorCode"], single.json()["key"]) == (400, code, "a/b c")


async def test_nobody_is_told_anything_who_is_not_signed_in(here: httpx2.AsyncClient, world: CompanyFixture) -> None:
    for headers in ({}, {"authorization": "Bearer afterwin_x"}, {"authorization": "Basic x"}):
        answer = await here.post(BULK, json=asking(world), headers=headers)
        assert (answer.status_code, answer.headers["www-authenticate"]) == (401, "Bearer")
    assert (await here.get(BULK, headers=world.headers)).status_code == 405


async def test_who_knows_it_all_already_is_told_no_more(here: httpx2.AsyncClient, world: CompanyFixture) -> None:
    first = await ask(here, world)
    etag = first.headers["etag"]

    same = await ask(here, world, **{"if-none-match": f'"other", W/{etag}'})
    await kill(world)
    changed = await ask(here, world, **{"if-none-match": etag})

    assert (same.status_code, same.content, same.headers["etag"]) == (304, b"", etag)
    assert (same.headers["cache-control"], same.headers["vary"]) == (
        "private, no-cache",
        "Authorization, Cookie, Origin",
    )
    assert (changed.status_code, changed.json()["flags"]) == (200, [])
    assert changed.headers["etag"] != etag


async def test_the_answers_of_two_people_are_never_taken_for_the_same(
    here: httpx2.AsyncClient, world: CompanyFixture
) -> None:
    other = await colleague(world)
    mine, theirs = await ask(here, world), await ask(here, other)

    assert mine.json()["flags"] == theirs.json()["flags"] == [ACCOUNTS]
    assert (await ask(here, other, **{"if-none-match": mine.headers["etag"]})).status_code == 200
    assert (await ask(here, other, **{"if-none-match": theirs.headers["etag"]})).status_code == 304


async def test_an_answer_is_another_once_its_ticket_is(
    here: httpx2.AsyncClient, world: CompanyFixture, clock: FixedClock
) -> None:
    first = await ask(here, world)
    clock.forward(seconds=TICKET_PERIOD.total_seconds())

    later = await ask(here, world, **{"if-none-match": first.headers["etag"]})

    assert later.status_code == 200
    assert later.json()["flags"] == first.json()["flags"]
    assert later.json()["eventStreams"] != first.json()["eventStreams"]


async def test_whoever_calls_too_often_is_told_when_to_call_again(world: CompanyFixture) -> None:
    app = create_app(replace(world.services, rate_limiter=RateLimiter(by_user="2/minute")))
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="http://127.0.0.1:8000") as here:
        answers = [await ask(here, world) for _ in range(3)]

    assert [each.status_code for each in answers] == [200, 200, 429]
    assert 1 <= int(answers[-1].headers["retry-after"]) <= 61


async def test_while_nobody_knows_whether_flags_are_the_newest_no_value_is_told(world: CompanyFixture) -> None:
    elapsed = [0.0]
    services = replace(world.services)
    services.flag_store.monotonic = lambda: elapsed[0]
    outsider = await make_company(world.database, "Rio", in_beta=False)
    app = create_app(services)
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="http://127.0.0.1:8000") as here:
        assert await told(here, world) == [ACCOUNTS]
        await write_flags(world.database, flag_set(flag("broken"), rule({"name": "nonsense"}, key="broken", id=9)))
        async with begin_flags(world.database, OPERATOR) as flags:
            await flags.audit("TEST")
        elapsed[0] = MAX_STALE_SECONDS + 1

        bulk, single = await told(here, world), await ask(here, world, "accounts")

        assert [(each["key"], each["errorCode"]) for each in bulk] == [("accounts", "GENERAL")]
        assert (single.status_code, single.json()["errorCode"]) == (500, "GENERAL")
        assert await told(here, outsider) == []
        assert (await ask(here, outsider, "accounts")).status_code == 404


async def test_a_page_of_an_allowed_origin_may_ask_and_compare(here: httpx2.AsyncClient, world: CompanyFixture) -> None:
    origin = {"origin": "https://app.example.com"}
    wanted = {"access-control-request-method": "POST", "access-control-request-headers": "if-none-match,content-type"}

    before = await here.options(BULK, headers={**origin, **wanted})
    answer = await ask(here, world, **origin)

    assert (before.status_code, before.headers["access-control-allow-origin"]) == (200, origin["origin"])
    assert "etag" in answer.headers["access-control-expose-headers"]
    assert answer.headers["vary"] == "Authorization, Cookie, Origin"
    assert (await here.options(BULK, headers={"origin": "https://evil.example", **wanted})).status_code == 400


async def test_an_exclusion_counts_at_once(here: httpx2.AsyncClient, world: CompanyFixture) -> None:
    async with begin_flags(world.database, OPERATOR) as flags:
        out = Exclude(company_id=world.company.id, user_id=world.user_id)
        await change_flag(flags, "accounts", [out], reason="They asked for it.")

    assert await told(here, world) == []
    async with begin(world.database, 0, advances_revision=False) as uow:
        await uow.execute_identity(update(Flag.table).values(is_hidden=False))
    async with begin_flags(world.database, OPERATOR) as flags:
        await flags.audit("TEST")
    off = {"key": "accounts", "value": False, "reason": "TARGETING_MATCH", "variant": "off"}
    assert await told(here, world) == [off]
