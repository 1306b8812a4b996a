"""A storage, and a client that knows nobody: a signed link is all it has."""

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx2
import pytest
from company_fixture import CompanyFixture
from starlette.applications import Starlette

from app import create_app
from db.models import User
from files import signed_urls
from files.create_upload import create_upload
from files.storage import Storage, open_storage


@pytest.fixture
def storage(tmp_path: Path) -> Storage:
    return open_storage(f"file:{tmp_path}/files")


@pytest.fixture
def app(world: CompanyFixture, storage: Storage) -> Starlette:
    return create_app(world.services, storage=storage)


@pytest.fixture
async def stranger(app: Starlette) -> AsyncIterator[httpx2.AsyncClient]:
    transport = httpx2.ASGITransport(app=app)
    async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
        yield client


@pytest.fixture
async def user(world: CompanyFixture) -> User:
    return await world.user()


@pytest.fixture
def to_send(world: CompanyFixture, user: User) -> Callable[..., Awaitable[str]]:
    """Announce a file; answers the link that takes it."""

    async def announced(content: bytes, name: str = "offer.txt", content_type: str = "text/plain", **more: Any) -> str:
        said = {"name": name, "size": len(content), "content_type": content_type, **more}
        async with world.uow() as uow:
            upload_id = await create_upload(world.services, uow, user, **said)
        return signed_urls.upload_url(world.services, user, upload_id)

    return announced
