"""Known devices: the cookie is signed, bound to an address, and grants no access."""

import httpx2
import pytest
from company_fixture import CompanyFixture, FixedClock
from http_client import EMAIL, PASSWORD, Browser, ask, sign_in

from auth.known_devices import DEVICE_TTL
from auth.site import Site
from db.models import User

NAME = "afterwin_device"


async def exhaust(here: httpx2.AsyncClient, email: str = EMAIL) -> None:
    """Use up the attempts of the browser's place for a login, without its cookies."""
    cookies = dict(here.cookies)
    here.cookies.clear()
    while (await sign_in(here, email, "wrong")).status_code != 429:
        pass
    here.cookies.update(cookies)


async def test_known_device_signs_in_from_an_exhausted_place(here: httpx2.AsyncClient, eva: User) -> None:
    await sign_in(here)
    await exhaust(here)

    assert (await sign_in(here)).status_code == 200


async def test_known_device_has_its_own_limit(browser: Browser, eva: User) -> None:
    here, there = browser(), browser()
    await sign_in(here)
    there.cookies.update(here.cookies)
    statuses = [(await sign_in(here, password="wrong")).status_code for _ in range(10)]

    assert statuses == [401] * 10
    assert (await sign_in(there)).status_code == 429


async def test_known_device_keeps_its_limit_after_a_sign_in(here: httpx2.AsyncClient, eva: User) -> None:
    await sign_in(here)
    statuses = [(await sign_in(here)).status_code for _ in range(11)]

    assert statuses == [200] * 10 + [429]


async def test_device_cookie_is_bound_to_its_address(here: httpx2.AsyncClient, eva: User) -> None:
    await sign_in(here)
    await exhaust(here, "other@solera.example")

    assert (await sign_in(here, "other@solera.example", "wrong")).status_code == 429


@pytest.mark.parametrize("change", ["cut", "flip", "empty", "nonsense", "non-ascii"])
async def test_forged_device_cookie_is_ignored(here: httpx2.AsyncClient, eva: User, change: str) -> None:
    await sign_in(here)
    cookie = here.cookies[NAME]
    forged = {"cut": cookie[:-1], "flip": cookie.swapcase(), "empty": "", "nonsense": "x.y", "non-ascii": "%C3%A9"}
    here.cookies.clear()
    here.cookies.set(NAME, forged[change])
    await exhaust(here)

    assert (await sign_in(here)).status_code == 429


async def test_device_cookie_expires(here: httpx2.AsyncClient, eva: User, clock: FixedClock) -> None:
    await sign_in(here)
    await exhaust(here)
    clock.forward(seconds=DEVICE_TTL.total_seconds())

    assert (await sign_in(here)).status_code == 429


async def test_device_cookie_grants_no_access(here: httpx2.AsyncClient, eva: User, world: CompanyFixture) -> None:
    await sign_in(here)
    cookie = here.cookies[NAME]
    here.cookies.clear()
    here.cookies.set(NAME, cookie)

    assert await ask(here, "{ viewer { user { name } } }") == "UNAUTHENTICATED"
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
    here: httpx2.AsyncClient, eva: User, attributes: str
) -> None:
    (header,) = (each for each in (await sign_in(here)).headers.get_list("set-cookie") if "device" in each)
    name, _, rest = header.partition("=")

    assert f"{name}=*; {rest.partition('; ')[2]}" == attributes
