"""Authentication by token: known, not expired, not revoked, of an active user."""

from datetime import timedelta

import pytest
from company_fixture import CompanyFixture
from hypothesis import given
from hypothesis import strategies as st

from auth.authentication import TOKEN_PREFIX, authenticate
from auth.errors import Unauthenticated
from auth.secret_tokens import hash_secret, new_secret
from auth.site import Site
from db.companies import create_token
from db.identity import revoke_tokens
from db.models import Token, User
from db.row import select_rows


async def authenticate_header(world: CompanyFixture, header: str | None) -> int:
    async with world.database.snapshot() as snapshot:
        return (await authenticate(snapshot, {} if header is None else {"authorization": header}, Site())).user.id


async def test_authenticate_accepts_a_valid_token(world: CompanyFixture) -> None:
    assert await authenticate_header(world, f"Bearer {world.token.text}") == world.user_id


@pytest.mark.parametrize(
    "header", [None, "", "Bearer", "Bearer ", "Basic abc", "Bearer afterwin_wrong", "Bearer \ud800"]
)
async def test_authenticate_rejects_invalid_headers(world: CompanyFixture, header: str | None) -> None:
    with pytest.raises(Unauthenticated):
        await authenticate_header(world, header)


async def test_authenticate_rejects_a_revoked_token(world: CompanyFixture) -> None:
    async with world.uow() as uow:
        assert await revoke_tokens(uow, prefix=world.token.prefix) == 1

    with pytest.raises(Unauthenticated):
        await authenticate_header(world, f"Bearer {world.token.text}")


async def test_authenticate_rejects_a_token_from_its_expiry_on(world: CompanyFixture, clock) -> None:
    token = new_secret(TOKEN_PREFIX)
    async with world.uow() as uow:
        await create_token(uow, world.user_id, "short", hash=token.hash, prefix=token.prefix)
        await uow.write(
            Token.table.update().where(Token.c.hash == token.hash).values(expires_at=uow.now + timedelta(hours=1))
        )

    assert await authenticate_header(world, f"Bearer {token.text}") == world.user_id
    clock.forward(hours=1)
    with pytest.raises(Unauthenticated):
        await authenticate_header(world, f"Bearer {token.text}")


async def test_authenticate_rejects_an_inactive_user(world: CompanyFixture) -> None:
    async with world.uow() as uow:
        await uow.update(User, world.user_id, is_active=False)

    with pytest.raises(Unauthenticated):
        await authenticate_header(world, f"Bearer {world.token.text}")


async def test_database_stores_only_the_hash_of_a_token(world: CompanyFixture) -> None:
    async with world.database.snapshot() as snapshot:
        (stored,) = await snapshot.for_company(world.company.id).all(select_rows(Token))

    assert stored.hash == hash_secret(world.token.text)
    assert world.token.text not in repr(stored)


@given(st.text())
def test_hash_secret_accepts_every_text(text: str) -> None:
    assert len(hash_secret(text)) == 32
