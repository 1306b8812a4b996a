"""Fixtures of files: a storage, a client without credentials, and a function that creates an upload."""

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
def app(viewer: CompanyFixture, storage: Storage) -> Starlette:
    return create_app(viewer.services, storage=storage)


@pytest.fixture
async def stranger(app: Starlette) -> AsyncIterator[httpx2.AsyncClient]:
    transport = httpx2.ASGITransport(app=app)
    async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
        yield client


@pytest.fixture
async def user(viewer: CompanyFixture) -> User:
    return await viewer.user()


@pytest.fixture
def to_send(viewer: CompanyFixture, user: User) -> Callable[..., Awaitable[str]]:
    """Return a function that creates an upload and returns its signed URL."""

    async def create(content: bytes, name: str = "offer.txt", content_type: str = "text/plain", **details: Any) -> str:
        values = {"name": name, "size": len(content), "content_type": content_type, **details}
        async with viewer.uow() as uow:
            upload_id = await create_upload(viewer.services, uow, user, **values)
        return signed_urls.upload_url(viewer.services, user, upload_id)

    return create
