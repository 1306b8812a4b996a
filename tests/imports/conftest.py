"""Imports over the API: a function that uploads a file, and the worker that plans, runs and undoes it."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from company_fixture import CompanyFixture
from mutate import run_mutation

from app import create_app
from files.import_worker import ImportWorker
from files.storage import Storage, open_storage

ORGANIZATIONS = (
    b"Name,Address,Tier,Web page,Won deals\nAlpha,Calle 1,Gold,alpha.example,0\nBeta,,,,\n,Calle 3,,,\n"
    b"Gamma,,Silver,gamma.example,2\n"
)


@pytest.fixture
def storage(tmp_path: Path) -> Storage:
    return open_storage(f"file:{tmp_path}/files")


@pytest.fixture
async def anonymous(viewer: CompanyFixture, storage: Storage) -> AsyncIterator[httpx2.AsyncClient]:
    transport = httpx2.ASGITransport(app=create_app(viewer.services, storage=storage))
    async with httpx2.AsyncClient(transport=transport) as client:
        yield client


@pytest.fixture
def worker(viewer: CompanyFixture, storage: Storage) -> ImportWorker:
    return ImportWorker(viewer.services, storage)


@pytest.fixture
def send(viewer: CompanyFixture, storage: Storage, worker: ImportWorker) -> Any:
    """Return a function that uploads a file and returns the id of its import, which has a plan."""

    async def upload(content: bytes = ORGANIZATIONS, who: CompanyFixture = viewer, **values: Any) -> str:
        values = {"fileName": "organizations.csv", "size": len(content), **values}
        created = (await run_mutation(who, "importCreate", "import { id status uploadUrl }", **values))["import"]
        assert created["status"] == "UPLOADING"
        transport = httpx2.ASGITransport(app=create_app(who.services, storage=storage))
        async with httpx2.AsyncClient(transport=transport) as client:
            response = await client.put(created["uploadUrl"], content=content)
        assert (response.status_code, response.json()) == (201, {"import": {"id": created["id"]}})
        assert await worker.run_next()
        return created["id"]

    return upload
