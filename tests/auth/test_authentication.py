"""Authentication by token: known, not expired, not revoked, of an active user."""

from dataclasses import replace
from datetime import timedelta

import pytest
from company_fixture import CompanyFixture, make_company
from hypothesis import given
from hypothesis import strategies as st
from router_queries import spanning_tables, statements_sent

from auth.authentication import TOKEN_PREFIX, authenticate, reauthenticate_all
from auth.errors import Unauthenticated
from auth.secret_tokens import company_of_credential, hash_secret, new_credential
from auth.site import Site
from db.companies import create_token
from db.connections.connection import Connection
from db.identity import revoke_tokens
from db.ids import MAX_ID
from db.models import Token, User
from db.row import select_rows


async def authenticate_header(viewer: CompanyFixture, header: str | None) -> int:
    async with viewer.database.snapshot() as snapshot:
        return (await authenticate(snapshot, {} if header is None else {"authorization": header}, Site())).user.id


async def test_authenticate_accepts_a_valid_token(viewer: CompanyFixture) -> None:
    assert await authenticate_header(viewer, f"Bearer {viewer.token.text}") == viewer.user_id


async def test_secret_is_found_in_its_own_company_only(viewer: CompanyFixture) -> None:
    other = await make_company(viewer.database, "Koyo")
    prefix, own, random = viewer.token.text.split("_", 2)
    assert own == f"{viewer.company.id:x}"

    for company in (f"{other.company.id:x}", f"0{own}", "1", "7" + 15 * "f", "8" + 15 * "f", own.upper() + "A", "0x1"):
        with pytest.raises(Unauthenticated):
            await authenticate_header(viewer, f"Bearer {prefix}_{company}_{random}")


@pytest.mark.parametrize("company_id", [1, 2**59 - 1, MAX_ID])
def test_credential_names_its_company(company_id: int) -> None:
    assert company_of_credential(new_credential(TOKEN_PREFIX, company_id).text, TOKEN_PREFIX) == company_id


async def test_streams_of_several_companies_are_authenticated(viewer: CompanyFixture) -> None:
    companies = [viewer, await make_company(viewer.database, "Koyo")]
    async with viewer.database.snapshot() as snapshot:
        viewers = [await authenticate(snapshot, each.headers, Site()) for each in companies]
        current = await reauthenticate_all(snapshot, viewers)

    assert current == {each.credential.hash: each for each in viewers}


async def test_check_of_streams_is_one_statement_for_all_companies(viewer: CompanyFixture) -> None:
    companies = [viewer, *[await make_company(viewer.database, name) for name in ("Koyo", "Alma", "Iris")]]
    async with viewer.database.snapshot() as snapshot:
        viewers = [await authenticate(snapshot, each.headers, Site()) for each in companies]
        counts = []
        for number in (1, 2, 4):
            viewer.statements.clear()
            assert len(await reauthenticate_all(snapshot, viewers[:number])) == number
            counts.append(sum("FROM token" in each for each in viewer.statements))

    assert counts == [1, 1, 1]


async def test_check_of_streams_names_one_company_each_on_shards(
    viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    companies = [viewer, await make_company(viewer.database, "Koyo")]
    monkeypatch.setattr(Connection, "is_sharded", True)
    async with viewer.database.snapshot() as snapshot:
        viewers = [await authenticate(snapshot, each.headers, Site()) for each in companies]
        with statements_sent(viewer.database) as sent:
            current = await reauthenticate_all(snapshot, viewers)

    assert current == {each.credential.hash: each for each in viewers}
    assert not [statement for _plane, statement in sent if not viewer.database.is_sqlite and spanning_tables(statement)]


async def test_check_of_streams_knows_what_is_over_in_each_company(viewer: CompanyFixture) -> None:
    koyo, alma = [await make_company(viewer.database, name) for name in ("Koyo", "Alma")]
    companies = [viewer, koyo, alma]
    async with viewer.database.snapshot() as snapshot:
        viewers = [await authenticate(snapshot, each.headers, Site()) for each in companies]
    async with koyo.uow() as uow:
        await revoke_tokens(uow, prefix=koyo.token.prefix)
    elsewhere = replace(viewers[2], company=viewer.company)
    async with viewer.database.snapshot() as snapshot:
        assert await reauthenticate_all(snapshot, viewers[:2]) == {viewers[0].credential.hash: viewers[0]}
        assert await reauthenticate_all(snapshot, [viewers[0], viewers[1], elsewhere]) == {
            viewers[0].credential.hash: viewers[0]
        }


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    "header", [None, "", "Bearer", "Bearer ", "Basic abc", "Bearer afterwin_wrong", "Bearer \ud800"]
)
async def test_authenticate_rejects_invalid_headers(viewer: CompanyFixture, header: str | None) -> None:
    with pytest.raises(Unauthenticated):
        await authenticate_header(viewer, header)


async def test_authenticate_rejects_a_revoked_token(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        assert await revoke_tokens(uow, prefix=viewer.token.prefix) == 1

    with pytest.raises(Unauthenticated):
        await authenticate_header(viewer, f"Bearer {viewer.token.text}")


async def test_authenticate_rejects_a_token_from_its_expiry_on(viewer: CompanyFixture, clock) -> None:
    token = new_credential(TOKEN_PREFIX, viewer.company.id)
    async with viewer.uow() as uow:
        await create_token(uow, viewer.user_id, "short", hash=token.hash, prefix=token.prefix)
        await uow.write(
            Token.table.update().where(Token.c.hash == token.hash).values(expires_at=uow.now + timedelta(hours=1))
        )

    assert await authenticate_header(viewer, f"Bearer {token.text}") == viewer.user_id
    clock.forward(hours=1)
    with pytest.raises(Unauthenticated):
        await authenticate_header(viewer, f"Bearer {token.text}")


async def test_authenticate_rejects_an_inactive_user(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        await uow.update(User, viewer.user_id, is_active=False)

    with pytest.raises(Unauthenticated):
        await authenticate_header(viewer, f"Bearer {viewer.token.text}")


async def test_database_stores_only_the_hash_of_a_token(viewer: CompanyFixture) -> None:
    async with viewer.database.snapshot() as snapshot:
        (stored,) = await snapshot.for_company(viewer.company.id).all(select_rows(Token))

    assert stored.hash == hash_secret(viewer.token.text)
    assert viewer.token.text not in repr(stored)


@pytest.mark.slow
@given(st.text())
def test_hash_secret_accepts_every_text(text: str) -> None:
    assert len(hash_secret(text)) == 32
