"""Password reset: the same answer for all addresses, and a link that works once."""

import asyncio
from dataclasses import replace
from typing import Any

import httpx2
import pytest
from company_fixture import CompanyFixture, FixedClock, make_company
from http_client import EMAIL, PASSWORD, Browser, ask, sign_in

from app import create_app
from auth import password_reset, passwords
from auth import sign_in as sign_in_module
from auth.errors import Unauthenticated
from auth.logins import ensure_login
from auth.services import ClientInfo
from auth.site import Site
from db.errors import DatabaseUnavailable
from db.models import User
from db.row import select_rows

NEW_PASSWORD = "quite another password"


async def forgot(http: httpx2.AsyncClient, email: str = EMAIL) -> httpx2.Response:
    return await http.post("/auth/password/forgot", json={"email": email})


async def reset(http: httpx2.AsyncClient, secret: str, password: str = NEW_PASSWORD) -> httpx2.Response:
    return await http.post("/auth/password/reset", json={"token": secret, "password": password})


async def secrets_in_emails(viewer: CompanyFixture) -> list[str]:
    return [text.partition("/sign-in#")[2].split()[0] for _, _, text in await viewer.deliver_emails()]


async def secret_in_email(viewer: CompanyFixture) -> str:
    ((to, _, text),) = await viewer.deliver_emails()
    assert to == EMAIL
    return text.partition("/sign-in#")[2].split()[0]


async def test_reset_sets_the_password_and_ends_all_sessions(
    http: httpx2.AsyncClient, eva: User, viewer: CompanyFixture, clock: FixedClock
) -> None:
    await sign_in(http)
    clock.forward(seconds=1)
    assert (await forgot(http)).status_code == 202

    response = await reset(http, await secret_in_email(viewer))

    ended = {"endedSessions": 1, "voidedLinks": 0, "revokedTokens": 0, "remainingTokens": 1}
    assert (response.status_code, response.json()) == (200, ended)
    assert await ask(http, "{ viewer { user { name } } }") == "UNAUTHENTICATED"
    assert (await sign_in(http, password=PASSWORD)).status_code == 401
    assert (await sign_in(http, password=NEW_PASSWORD)).status_code == 200
    assert (await reset(http, await secret_in_email(viewer))).status_code == 410


async def test_forgot_answers_alike_for_known_and_unknown_addresses(
    http: httpx2.AsyncClient, eva: User, viewer: CompanyFixture
) -> None:
    known, unknown = await forgot(http), await forgot(http, "nobody@solera.example")

    assert known.headers.pop("x-request-id") != unknown.headers.pop("x-request-id")
    assert (known.status_code, known.content, dict(known.headers)) == (202, b"", dict(unknown.headers))
    assert (unknown.status_code, unknown.content) == (202, b"")
    assert [to for to, _, _ in await viewer.deliver_emails()] == [EMAIL]


async def test_reset_link_expires_after_an_hour(
    http: httpx2.AsyncClient, eva: User, viewer: CompanyFixture, clock: FixedClock
) -> None:
    await forgot(http)
    secret = await secret_in_email(viewer)
    clock.forward(hours=1)

    assert (await reset(http, secret)).status_code == 410


@pytest.mark.sqlite_only
@pytest.mark.parametrize("secret", ["reset_", "reset_" + "x" * 43, "\x00", "é" * 50])
async def test_reset_rejects_invalid_links(http: httpx2.AsyncClient, eva: User, secret: str) -> None:
    assert (await reset(http, secret)).status_code == 410


async def test_reset_rejects_a_weak_password_and_keeps_the_link(
    http: httpx2.AsyncClient, eva: User, viewer: CompanyFixture
) -> None:
    await forgot(http)

    assert (await reset(http, await secret_in_email(viewer), "short")).status_code == 400
    assert (await reset(http, await secret_in_email(viewer))).status_code == 200


async def test_forgot_is_rate_limited(http: httpx2.AsyncClient, eva: User, viewer: CompanyFixture) -> None:
    statuses = [(await forgot(http)).status_code for _ in range(11)]

    assert statuses == [202] * 10 + [429]
    assert len(await viewer.deliver_emails()) == 10


@pytest.mark.slow
async def test_reset_voids_the_other_links_of_the_login(
    http: httpx2.AsyncClient, eva: User, viewer: CompanyFixture
) -> None:
    for _ in range(3):
        await forgot(http)
    first, second, third = await secrets_in_emails(viewer)

    assert (await reset(http, second)).json()["voidedLinks"] == 2
    assert [(await reset(http, secret)).status_code for secret in (first, second, third)] == [410] * 3


async def test_password_change_voids_reset_links(http: httpx2.AsyncClient, eva: User, viewer: CompanyFixture) -> None:
    await forgot(http)
    secret = await secret_in_email(viewer)
    await sign_in(http)
    change = {"currentPassword": PASSWORD, "password": "another password"}

    assert (await http.post("/auth/password/change", json=change)).status_code == 200
    assert (await reset(http, secret)).status_code == 410


@pytest.mark.slow
async def test_one_of_many_links_used_at_once_works(browser: Browser, eva: User, viewer: CompanyFixture) -> None:
    for _ in range(10):
        await forgot(browser())
    secrets = (await secrets_in_emails(viewer)) * 2

    answers = await asyncio.gather(
        *(reset(browser(), secret, f"a password of {number}") for number, secret in enumerate(secrets))
    )

    assert sorted(answer.status_code for answer in answers) == [200] + [410] * 19
    (winner,) = (number for number, answer in enumerate(answers) if answer.status_code == 200)
    assert (await sign_in(browser(), password=f"a password of {winner}")).status_code == 200


@pytest.mark.slow
async def test_reset_ends_credentials_in_all_companies(browser: Browser, eva: User, viewer: CompanyFixture) -> None:
    other, query = await make_company(viewer.database, "Koyo"), "{ viewer { user { name } } }"
    async with other.uow() as uow:
        (user,) = await uow.all(select_rows(User))
        await uow.update(User, user.id, email=EMAIL)
        await ensure_login(uow, (await uow.all(select_rows(User)))[0])
    browsers, scripts = [browser(), browser()], [browser(), browser()]
    for script, token in zip(scripts, (viewer.token, other.token), strict=True):
        script.headers["authorization"] = f"Bearer {token.text}"
        assert await ask(script, query) != "UNAUTHENTICATED"
    for each, company in zip(browsers, (viewer.company, other.company), strict=True):
        assert (await sign_in(each, companyId=company.id)).status_code == 200
    await forgot(browsers[0])

    body = {"token": await secret_in_email(viewer), "password": NEW_PASSWORD, "revokeTokens": True}
    answer = await browser().post("/auth/password/reset", json=body)

    assert answer.json() == {"endedSessions": 2, "voidedLinks": 0, "revokedTokens": 2, "remainingTokens": 0}
    assert [await ask(each, query) for each in (*browsers, *scripts)] == ["UNAUTHENTICATED"] * 4


async def test_sign_in_that_overlaps_a_reset_starts_no_session(
    http: httpx2.AsyncClient, eva: User, viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The old password was right when it was verified; the reset commits before the session starts."""
    await forgot(http)
    select_user = sign_in_module.select_user

    async def reset_first(*arguments: object) -> User:
        assert (await reset(http, await secret_in_email(viewer))).status_code == 200
        return await select_user(*arguments)

    monkeypatch.setattr(sign_in_module, "select_user", reset_first)

    with pytest.raises(Unauthenticated):
        await sign_in_module.sign_in(viewer.services, ClientInfo(), EMAIL, PASSWORD)


async def test_forgot_answers_before_any_look_up(
    viewer: CompanyFixture, eva: User, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last byte of the answer leaves before the first statement, also through the middleware of the application."""
    app, answered = create_app(replace(viewer.services, site=site)), []

    async def observed(scope: Any, receive: Any, send: Any) -> None:
        async def send_and_look(message: Any) -> None:
            await send(message)
            if message["type"] == "http.response.body" and not message.get("more_body"):
                answered.append(list(viewer.statements))

        await app(scope, receive, send_and_look)

    monkeypatch.setattr(passwords, "_hash_pool", _refuse_to_hash)
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=observed), base_url=site.url) as client:
        for email in (EMAIL, "nobody@solera.example"):
            viewer.statements.clear()
            assert (await forgot(client, email)).status_code == 202
            assert viewer.statements != []

    assert answered == [[], []]


def _refuse_to_hash() -> None:
    pytest.fail("A password was hashed.")


async def test_forgot_sends_the_e_mail_once_the_database_is_back(
    http: httpx2.AsyncClient, eva: User, viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    snapshot, absences = viewer.database.snapshot, iter([DatabaseUnavailable(), DatabaseUnavailable()])

    def sometimes_away(*arguments: Any) -> Any:
        for error in absences:
            raise error
        return snapshot(*arguments)

    monkeypatch.setattr(viewer.database, "snapshot", sometimes_away)
    assert (await forgot(http)).status_code == 202
    assert list(absences) == []
    assert (await reset(http, await secret_in_email(viewer))).status_code == 200


async def test_forgot_does_the_same_work_for_unknown_addresses(
    eva: User, viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Statements are compared, up to the moment at which the email is handed over. No password is hashed."""
    done: dict[str, list[str]] = {}
    queue_link = password_reset._queue_link  # noqa: SLF001  # the point at which the work may differ

    async def hand_over(*arguments: object) -> None:
        done[EMAIL] = list(viewer.statements)
        await queue_link(*arguments)

    monkeypatch.setattr(password_reset, "_queue_link", hand_over)
    monkeypatch.setattr(passwords, "_hash_pool", _refuse_to_hash)
    for email in (EMAIL, "nobody@solera.example"):
        viewer.statements.clear()
        await password_reset.request_password_reset(viewer.services, ClientInfo(), email)
        done.setdefault(email, list(viewer.statements))

    assert done[EMAIL] == done["nobody@solera.example"]
    assert sum(statement.startswith("INSERT INTO password_reset") for statement in done[EMAIL]) == 1
    assert [to for to, _, _ in await viewer.deliver_emails()] == [EMAIL]
