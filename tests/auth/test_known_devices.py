"""Known devices: the cookie is signed, bound to an address, and grants no access."""

import httpx2
import pytest
from company_fixture import CompanyFixture, FixedClock
from http_client import EMAIL, PASSWORD, Browser, ask, sign_in

from auth.known_devices import DEVICE_TTL
from auth.site import Site
from db.models import User

NAME = "afterwin_device"


async def exhaust(http: httpx2.AsyncClient, email: str = EMAIL) -> None:
    """Use up the attempts of the browser's place for a login, without its cookies."""
    cookies = dict(http.cookies)
    http.cookies.clear()
    while (await sign_in(http, email, "wrong")).status_code != 429:
        pass
    http.cookies.update(cookies)


async def test_known_device_signs_in_from_an_exhausted_place(http: httpx2.AsyncClient, eva: User) -> None:
    await sign_in(http)
    await exhaust(http)

    assert (await sign_in(http)).status_code == 200


async def test_known_device_has_its_own_limit(browser: Browser, eva: User) -> None:
    http, there = browser(), browser()
    await sign_in(http)
    there.cookies.update(http.cookies)
    statuses = [(await sign_in(http, password="wrong")).status_code for _ in range(10)]

    assert statuses == [401] * 10
    assert (await sign_in(there)).status_code == 429


@pytest.mark.slow
async def test_known_device_keeps_its_limit_after_a_sign_in(http: httpx2.AsyncClient, eva: User) -> None:
    await sign_in(http)
    right, wrong, again, last = [
        [(await sign_in(http, password=password)).status_code for _ in range(count)]
        for password, count in ((PASSWORD, 11), ("wrong", 9), (PASSWORD, 2), ("wrong", 2))
    ]

    assert right + again == [200] * 13
    assert wrong + last == [401] * 10 + [429]
    assert (await sign_in(http)).status_code == 429


async def test_device_cookie_is_bound_to_its_address(http: httpx2.AsyncClient, eva: User) -> None:
    await sign_in(http)
    await exhaust(http, "other@solera.example")

    assert (await sign_in(http, "other@solera.example", "wrong")).status_code == 429


@pytest.mark.sqlite_only
@pytest.mark.parametrize("change", ["cut", "flip", "empty", "nonsense", "non-ascii"])
async def test_invalid_device_cookie_is_ignored(http: httpx2.AsyncClient, eva: User, change: str) -> None:
    await sign_in(http)
    cookie = http.cookies[NAME]
    invalid = {"cut": cookie[:-1], "flip": cookie.swapcase(), "empty": "", "nonsense": "x.y", "non-ascii": "%C3%A9"}
    http.cookies.clear()
    http.cookies.set(NAME, invalid[change])
    await exhaust(http)

    assert (await sign_in(http)).status_code == 429


async def test_device_cookie_expires(http: httpx2.AsyncClient, eva: User, clock: FixedClock) -> None:
    await sign_in(http)
    await exhaust(http)
    clock.forward(seconds=DEVICE_TTL.total_seconds())

    assert (await sign_in(http)).status_code == 429


async def test_device_cookie_grants_no_access(http: httpx2.AsyncClient, eva: User, viewer: CompanyFixture) -> None:
    await sign_in(http)
    cookie = http.cookies[NAME]
    http.cookies.clear()
    http.cookies.set(NAME, cookie)

    assert await ask(http, "{ viewer { user { name } } }") == "UNAUTHENTICATED"
    assert EMAIL not in cookie
    assert PASSWORD not in cookie


@pytest.mark.parametrize(
    ("site", "attributes"),
    [
        (Site("http://127.0.0.1:8000"), "afterwin_device=*; HttpOnly; Max-Age=31536000; Path=/; SameSite=lax"),
        (
            Site("https://afterwin.example"),
            "__Host-afterwin_device=*; HttpOnly; Max-Age=31536000; Path=/; SameSite=lax; Secure",
        ),
    ],
)
async def test_device_cookie_is_hidden_from_scripts_and_other_sites(
    http: httpx2.AsyncClient, eva: User, attributes: str
) -> None:
    (header,) = (each for each in (await sign_in(http)).headers.get_list("set-cookie") if "device" in each)
    name, _, rest = header.partition("=")

    assert f"{name}=*; {rest.partition('; ')[2]}" == attributes
