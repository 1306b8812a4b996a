"""A forgotten password: the same answer for everybody, and a link that works once."""

import httpx2
import pytest
from company_fixture import CompanyFixture, FixedClock
from http_client import EMAIL, PASSWORD, ask, sign_in

from db.models import User

NEW = "quite another password"


async def forgot(here: httpx2.AsyncClient, email: str = EMAIL) -> httpx2.Response:
    return await here.post("/auth/password/forgot", json={"email": email})


async def reset(here: httpx2.AsyncClient, secret: str, password: str = NEW) -> httpx2.Response:
    return await here.post("/auth/password/reset", json={"token": secret, "password": password})


def secret_of(world: CompanyFixture) -> str:
    ((to, _, text),) = world.letters
    assert to == EMAIL
    return text.partition("/sign-in#")[2].split()[0]


async def test_a_new_password_is_set_by_a_link_and_every_session_is_over(
    here: httpx2.AsyncClient, eva: User, world: CompanyFixture, clock: FixedClock
) -> None:
    await sign_in(here)
    clock.forward(seconds=1)
    assert (await forgot(here)).status_code == 202

    done = await reset(here, secret_of(world))

    assert done.status_code == 204
    assert await ask(here, "{ viewer { user { name } } }") == "UNAUTHENTICATED"
    assert (await sign_in(here, password=PASSWORD)).status_code == 401
    assert (await sign_in(here, password=NEW)).status_code == 200
    assert (await reset(here, secret_of(world))).status_code == 410


async def test_nobody_learns_who_signs_in_here(here: httpx2.AsyncClient, eva: User, world: CompanyFixture) -> None:
    known, unknown = await forgot(here), await forgot(here, "nobody@solera.example")

    assert (known.status_code, known.content, dict(known.headers)) == (202, b"", dict(unknown.headers))
    assert (unknown.status_code, unknown.content) == (202, b"")
    assert [to for to, _, _ in world.letters] == [EMAIL]


async def test_the_link_is_over_after_an_hour(
    here: httpx2.AsyncClient, eva: User, world: CompanyFixture, clock: FixedClock
) -> None:
    await forgot(here)
    clock.forward(hours=1)

    assert (await reset(here, secret_of(world))).status_code == 410


@pytest.mark.parametrize("secret", ["reset_", "reset_" + "x" * 43, "\x00", "é" * 50])
async def test_what_is_no_link_opens_nothing(here: httpx2.AsyncClient, eva: User, secret: str) -> None:
    assert (await reset(here, secret)).status_code == 410


async def test_a_weak_password_is_told_and_the_link_still_works(
    here: httpx2.AsyncClient, eva: User, world: CompanyFixture
) -> None:
    await forgot(here)

    assert (await reset(here, secret_of(world), "short")).status_code == 400
    assert (await reset(here, secret_of(world))).status_code == 204


async def test_letters_are_counted(here: httpx2.AsyncClient, eva: User, world: CompanyFixture) -> None:
    answers = [(await forgot(here)).status_code for _ in range(11)]

    assert answers == [202] * 10 + [429]
    assert len(world.letters) == 10
