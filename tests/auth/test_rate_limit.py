"""Rate limits: an attacker shuts out only their own place, and delays a login's strangers only."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from itertools import pairwise
from threading import Event
from typing import Any

import httpx2
import pytest
from company_fixture import CompanyFixture
from http_client import EMAIL, PASSWORD, Browser, sign_in
from limits.aio.storage import MemoryStorage
from limits.errors import StorageError

from auth import passwords
from auth.errors import Busy, RateLimitExceeded
from auth.hash_pool import HashPool
from auth.limit_share import LimitShare
from auth.rate_limit import MAX_DELAYED_ATTEMPTS, RateLimiter, place_of
from auth.services import ClientInfo
from auth.sign_in import InvalidCredentials, verify_credentials
from db.models import User
from endpoints.sign_in import routes

BrowserAt = Callable[[str], httpx2.AsyncClient]

NONSENSE: dict[str, dict[str, Any]] = {
    "/auth/sign-in": {"email": EMAIL, "password": "wrong"},
    "/auth/sign-out": {},
    "/auth/invitation": {"token": "invitation_" + "x" * 43},
    "/auth/invitation/accept": {"token": "invitation_" + "x" * 43, "password": PASSWORD},
    "/auth/password/forgot": {"email": EMAIL},
    "/auth/password/reset": {"token": "reset_" + "x" * 43, "password": PASSWORD},
    "/auth/password/change": {"currentPassword": "wrong", "password": PASSWORD},
}
"""A request to every endpoint that takes one, from a visitor without a session."""


def test_nonsense_covers_every_endpoint(viewer: CompanyFixture) -> None:
    assert {route.path for route in routes(viewer.services) if "POST" in (route.methods or ())} == set(NONSENSE)


@pytest.mark.slow
@pytest.mark.sqlite_only
@pytest.mark.parametrize("path", NONSENSE)
async def test_flood_from_one_place_leaves_others_open(browser_at: BrowserAt, eva: User, path: str) -> None:
    attacker, visitor = browser_at("192.0.2.1"), browser_at("192.0.2.2")
    first, *_, last = [(await attacker.post(path, json=NONSENSE[path])).status_code for _ in range(61)]

    assert (await visitor.post(path, json=NONSENSE[path])).status_code == first != 429
    assert last == (401 if path in {"/auth/sign-out", "/auth/password/change"} else 429)


async def test_right_sign_ins_do_not_use_up_limits(browser_at: BrowserAt, eva: User, delays: list[float]) -> None:
    async def statuses(password: str, count: int) -> list[int]:
        return [(await sign_in(browser_at("192.0.2.1"), password=password)).status_code for _ in range(count)]

    assert await statuses(PASSWORD, 12) == [200] * 12
    assert await statuses("wrong", 9) == [401] * 9
    assert await statuses(PASSWORD, 2) == [200] * 2
    assert delays == []
    assert await statuses("wrong", 2) == [401, 429]
    assert await statuses(PASSWORD, 1) == [429]


@pytest.mark.parametrize("processes", [1, 4])
@pytest.mark.parametrize("is_shared", [False, True])
async def test_right_attempts_leave_as_many_guesses(processes: int, *, is_shared: bool) -> None:
    limiter = RateLimiter(storage=MemoryStorage() if is_shared else None, share=LimitShare(processes))
    for _ in range(200):  # more than are excused
        with suppress(RateLimitExceeded):
            await limiter.hit_attempt("sign in", "192.0.2.1", EMAIL)
            await limiter.excuse_attempt("sign in", "192.0.2.1", EMAIL)
    allowed = 10 if processes == 1 or is_shared else 3
    assert await guesses_allowed(limiter) <= allowed
    assert await guesses_allowed(limiter) == 0


@pytest.mark.slow
async def test_flood_from_many_places_delays_strangers_only(
    browser_at: BrowserAt, eva: User, viewer: CompanyFixture, delays: list[float]
) -> None:
    known = browser_at("198.51.100.1")
    await sign_in(known)
    for number in range(60):
        assert (await sign_in(browser_at(f"192.0.2.{number}"), password="wrong")).status_code == 401
    flood = list(delays)
    delays.clear()

    assert (await sign_in(known)).status_code == 200
    assert delays == []
    assert (await sign_in(browser_at("198.51.100.2"))).status_code == 200
    assert delays == [4.0]
    assert len(flood) == 50  # a right sign-in is not one of the ten without a delay
    assert all(shorter <= longer for shorter, longer in pairwise(flood))
    assert (flood[0], flood[-1]) == (0.2, 4.0)


async def test_delay_holds_neither_connection_nor_hash(eva: User, viewer: CompanyFixture) -> None:
    """A sign-in that waits for its delay has not touched the database yet."""
    seen: list[int] = []

    async def look(_seconds: float) -> None:
        seen.append(viewer.database.engine.pool.checkedout() + len(viewer.statements))  # type: ignore[attr-defined]  # of a pool with a size

    services = replace(viewer.services, rate_limiter=RateLimiter(by_login="2/hour", sleep=look))
    for _ in range(3):
        viewer.statements.clear()
        with pytest.raises(InvalidCredentials):
            await verify_credentials(services, ClientInfo("192.0.2.1"), EMAIL, "wrong")

    assert seen == [0, 0]


async def test_delays_are_bounded_in_number() -> None:
    release = asyncio.Event()
    limiter = RateLimiter(by_login="2/hour", sleep=lambda _seconds: release.wait())
    await limiter.delay_attempt("sign in", EMAIL)
    waiting = [asyncio.create_task(limiter.delay_attempt("sign in", EMAIL)) for _ in range(MAX_DELAYED_ATTEMPTS)]
    await asyncio.sleep(0.1)

    with pytest.raises(Busy):
        await limiter.delay_attempt("sign in", EMAIL)
    await limiter.delay_attempt("sign in", "other@solera.example")
    release.set()
    await asyncio.gather(*waiting)


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("192.0.2.1", "192.0.2.1"),
        ("::ffff:192.0.2.1", "192.0.2.1"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:ffff::", "2001:db8:1:2::/64"),
        ("2001:db8:1:3::1", "2001:db8:1:3::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("", ""),
        ("testclient", "testclient"),
    ],
)
def test_place_of_ipv6_is_its_64_bit_prefix(address: str, place: str) -> None:
    assert place_of(address) == place


async def test_addresses_of_one_ipv6_prefix_share_a_limit(browser_at: BrowserAt, eva: User) -> None:
    statuses = [
        (await sign_in(browser_at(f"2001:db8::{number}"), password="wrong")).status_code for number in range(1, 12)
    ]

    assert statuses == [401] * 10 + [429]
    assert (await sign_in(browser_at("2001:db8:0:1::1"))).status_code == 200


async def test_forgot_sends_an_address_ten_emails_an_hour(browser: Browser, eva: User, viewer: CompanyFixture) -> None:
    statuses = {(await browser().post("/auth/password/forgot", json={"email": EMAIL})).status_code for _ in range(15)}

    assert statuses == {202}
    assert len(await viewer.deliver_emails()) == 10


async def test_password_change_is_limited_by_session(browser: Browser, eva: User) -> None:
    http, change = browser(), "/auth/password/change"
    await sign_in(http)
    statuses = [(await http.post(change, json=NONSENSE[change])).status_code for _ in range(11)]

    assert statuses == [401] * 10 + [429]
    assert (await sign_in(http)).status_code == 200


async def test_full_hash_queue_answers_503_and_spares_known_devices(
    browser: Browser, eva: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    pool = HashPool(threads=2, queue=3, known_device_queue=1)
    monkeypatch.setattr(passwords, "_hash_pool", lambda: pool)
    known, release = browser(), Event()
    await sign_in(known)
    blocked = [asyncio.create_task(pool.run(release.wait, 10.0)) for _ in range(3)]
    await asyncio.sleep(0)
    try:
        refused = await sign_in(browser())
        session = await known.get("/auth/session")
        waiting = asyncio.create_task(sign_in(known))
        await asyncio.sleep(0.1)
    finally:
        release.set()
        await asyncio.gather(*blocked)

    assert (refused.status_code, refused.json()["errors"][0]["extensions"]) == (503, {"code": "BUSY"})
    assert refused.headers["retry-after"] == "2"
    assert session.json()["user"]["name"] == "Eva Salas"
    assert (await waiting).status_code == 200
    assert (await sign_in(browser())).status_code == 200


class AbsentStorage(MemoryStorage):
    """A storage that cannot be reached."""

    questions = 0

    async def acquire_entry(self, *_: Any, **__: Any) -> bool:
        self.questions += 1
        raise StorageError(ConnectionError())

    async def get_moving_window(self, *_: Any) -> tuple[float, int]:
        raise StorageError(ConnectionError())


async def guesses_allowed(*limiters: RateLimiter) -> int:
    """How many attempts from one place are counted before the limit is reached, of 10 by each process."""
    allowed = 0
    for limiter in limiters * 10:
        with suppress(RateLimitExceeded):
            await limiter.hit_attempt("sign in", "192.0.2.1", EMAIL)
            allowed += 1
    return allowed


async def test_processes_count_together_in_a_shared_storage() -> None:
    shared = MemoryStorage()
    assert await guesses_allowed(RateLimiter(storage=shared), RateLimiter(storage=shared)) == 10
    assert await guesses_allowed(RateLimiter(), RateLimiter()) == 20  # each of them has all


@pytest.mark.parametrize(("processes", "allowed"), [(1, 10), (2, 10), (3, 12), (4, 12), (64, 192)])
async def test_processes_without_a_shared_storage_divide_limits(processes: int, allowed: int) -> None:
    """A share is rounded up, and has three attempts at least."""
    share = LimitShare(processes)
    assert await guesses_allowed(*(RateLimiter(share=share) for _ in range(processes))) == allowed
    assert await guesses_allowed(RateLimiter(storage=MemoryStorage(), share=share)) == 10
    assert await guesses_allowed(RateLimiter(storage=AbsentStorage(), share=share)) == allowed // processes


async def test_delays_of_a_share_begin_earlier_and_grow_as_long(delays: list[float]) -> None:
    async def record(seconds: float) -> None:
        delays.append(seconds)

    limiter = RateLimiter(share=LimitShare(4), sleep=record)
    for _ in range(9):
        await limiter.delay_attempt("sign in", EMAIL)
    assert (len(delays), delays[0], delays[-1]) == (6, 0.2, 4.0)


async def test_process_counts_for_itself_while_the_storage_is_away(delays: list[float]) -> None:
    async def record(seconds: float) -> None:
        delays.append(seconds)

    limiter = RateLimiter(storage=AbsentStorage(), sleep=record)
    assert await guesses_allowed(limiter, limiter) == 10
    for _ in range(11):
        await limiter.delay_attempt("sign in", EMAIL)
    assert len(delays) == 1


@pytest.mark.parametrize(("pause", "questions"), [(60.0, 1), (0.0, 3)])
async def test_storage_that_is_away_is_asked_again_after_a_pause(
    monkeypatch: pytest.MonkeyPatch, pause: float, questions: int
) -> None:
    monkeypatch.setattr("auth.rate_limit_storage.PAUSE_SECONDS", pause)
    storage = AbsentStorage()
    limiter = RateLimiter(storage=storage)
    for _ in range(3):
        await limiter.hit_call("ofrep", 1)
    assert storage.questions == questions
