"""Password reset: the same answer for all addresses, and a link that works once."""

import httpx2
import pytest
from company_fixture import CompanyFixture, FixedClock
from http_client import EMAIL, PASSWORD, ask, sign_in

from db.models import User

NEW_PASSWORD = "quite another password"


async def forgot(here: httpx2.AsyncClient, email: str = EMAIL) -> httpx2.Response:
    return await here.post("/auth/password/forgot", json={"email": email})


async def reset(here: httpx2.AsyncClient, secret: str, password: str = NEW_PASSWORD) -> httpx2.Response:
    return await here.post("/auth/password/reset", json={"token": secret, "password": password})


async def secret_in_email(world: CompanyFixture) -> str:
    ((to, _, text),) = await world.deliver_emails()
    assert to == EMAIL
    return text.partition("/sign-in#")[2].split()[0]


async def test_reset_sets_the_password_and_ends_all_sessions(
    here: httpx2.AsyncClient, eva: User, world: CompanyFixture, clock: FixedClock
) -> None:
    await sign_in(here)
    clock.forward(seconds=1)
    assert (await forgot(here)).status_code == 202

    response = await reset(here, await secret_in_email(world))

    assert response.status_code == 204
    assert await ask(here, "{ viewer { user { name } } }") == "UNAUTHENTICATED"
    assert (await sign_in(here, password=PASSWORD)).status_code == 401
    assert (await sign_in(here, password=NEW_PASSWORD)).status_code == 200
    assert (await reset(here, await secret_in_email(world))).status_code == 410


async def test_forgot_answers_alike_for_known_and_unknown_addresses(
    here: httpx2.AsyncClient, eva: User, world: CompanyFixture
) -> None:
    known, unknown = await forgot(here), await forgot(here, "nobody@solera.example")

    assert (known.status_code, known.content, dict(known.headers)) == (202, b"", dict(unknown.headers))
    assert (unknown.status_code, unknown.content) == (202, b"")
    assert [to for to, _, _ in await world.deliver_emails()] == [EMAIL]


async def test_reset_link_expires_after_an_hour(
    here: httpx2.AsyncClient, eva: User, world: CompanyFixture, clock: FixedClock
) -> None:
    await forgot(here)
    secret = await secret_in_email(world)
    clock.forward(hours=1)

    assert (await reset(here, secret)).status_code == 410


@pytest.mark.parametrize("secret", ["reset_", "reset_" + "x" * 43, "\x00", "é" * 50])
async def test_reset_rejects_invalid_links(here: httpx2.AsyncClient, eva: User, secret: str) -> None:
    assert (await reset(here, secret)).status_code == 410


async def test_reset_rejects_a_weak_password_and_keeps_the_link(
    here: httpx2.AsyncClient, eva: User, world: CompanyFixture
) -> None:
    await forgot(here)

    assert (await reset(here, await secret_in_email(world), "short")).status_code == 400
    assert (await reset(here, await secret_in_email(world))).status_code == 204


async def test_forgot_is_rate_limited(here: httpx2.AsyncClient, eva: User, world: CompanyFixture) -> None:
    statuses = [(await forgot(here)).status_code for _ in range(11)]

    assert statuses == [202] * 10 + [429]
    assert len(await world.deliver_emails()) == 10
