"""Who asks: a token that is known, live and of an active user, or nobody."""

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


async def identified(world: CompanyFixture, header: str | None) -> int:
    async with world.database.snapshot() as snapshot:
        return (await authenticate(snapshot, {} if header is None else {"authorization": header}, Site())).user.id


async def test_a_live_token_opens(world: CompanyFixture) -> None:
    assert await identified(world, f"Bearer {world.token.text}") == world.user_id


@pytest.mark.parametrize(
    "header", [None, "", "Bearer", "Bearer ", "Basic abc", "Bearer afterwin_wrong", "Bearer \ud800"]
)
async def test_anything_else_does_not(world: CompanyFixture, header: str | None) -> None:
    with pytest.raises(Unauthenticated):
        await identified(world, header)


async def test_a_revoked_token_does_not_open(world: CompanyFixture) -> None:
    async with world.uow() as uow:
        assert await revoke_tokens(uow, prefix=world.token.prefix) == 1

    with pytest.raises(Unauthenticated):
        await identified(world, f"Bearer {world.token.text}")


async def test_a_token_opens_until_it_expires(world: CompanyFixture, clock) -> None:
    token = new_secret(TOKEN_PREFIX)
    async with world.uow() as uow:
        await create_token(uow, world.user_id, "short", hash=token.hash, prefix=token.prefix)
        await uow.write(
            Token.table.update().where(Token.c.hash == token.hash).values(expires_at=uow.now + timedelta(hours=1))
        )

    assert await identified(world, f"Bearer {token.text}") == world.user_id
    clock.forward(hours=1)
    with pytest.raises(Unauthenticated):
        await identified(world, f"Bearer {token.text}")


async def test_an_inactive_user_cannot_ask(world: CompanyFixture) -> None:
    async with world.uow() as uow:
        await uow.update(User, world.user_id, is_active=False)

    with pytest.raises(Unauthenticated):
        await identified(world, f"Bearer {world.token.text}")


async def test_the_database_keeps_no_token(world: CompanyFixture) -> None:
    async with world.database.snapshot() as snapshot:
        (kept,) = await snapshot.for_company(world.company.id).all(select_rows(Token))

    assert kept.hash == hash_secret(world.token.text)
    assert world.token.text not in repr(kept)


@given(st.text())
def test_every_text_can_be_hashed(text: str) -> None:
    assert len(hash_secret(text)) == 32
