"""Logins: one for each email address, in whichever form it is stored or typed."""

from unicodedata import normalize

import httpx2
import pytest
from company_fixture import CompanyFixture
from http_client import PASSWORD, sign_in
from sqlalchemy import select, update

from auth.logins import ensure_login
from db.models import Login, User
from db.row import select_rows

NFC = "jörg@müller.example"
FORMS = (NFC, normalize("NFD", NFC), "JÖRG@xn--mller-kva.example", " Jörg@MÜLLER.example ")
INVITE = "mutation ($email: String!) { userInvite(input: {email: $email}) { userErrors { code } } }"


async def store_login(viewer: CompanyFixture, stored: str) -> None:
    """Give the user a login whose address is stored in a form that an older version took."""
    async with viewer.uow() as uow:
        await uow.update(User, viewer.user_id, email=stored)
        (user,) = await uow.all(select_rows(User))
        login_id = await ensure_login(uow, user, PASSWORD)
        await uow.execute_identity(update(Login.table).where(Login.c.id == login_id).values(email=stored))


@pytest.mark.slow
@pytest.mark.parametrize("stored", [NFC, normalize("NFD", NFC), "jörg@xn--mller-kva.example"])
async def test_login_is_found_by_every_form(http: httpx2.AsyncClient, viewer: CompanyFixture, stored: str) -> None:
    await store_login(viewer, stored)

    for typed in FORMS:
        assert (await sign_in(http, typed)).status_code == 200
        answer = await viewer.ask(INVITE, email=typed)
        assert answer["userInvite"]["userErrors"] == [{"code": "TAKEN"}]
    await http.post("/auth/password/forgot", json={"email": FORMS[1]})
    assert [to for to, *_ in await viewer.deliver_emails()] == [NFC]


async def test_second_form_creates_no_second_login(viewer: CompanyFixture) -> None:
    for email in FORMS:
        async with viewer.uow() as uow:
            await uow.update(User, viewer.user_id, email=email)
            (user,) = await uow.all(select_rows(User))
            await ensure_login(uow, user)

    async with viewer.uow() as uow:
        assert (await uow.execute_identity(select(Login.c.email))).scalars().all() == [NFC]
