"""Files: upload, download, update, deletion and restore."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from company_fixture import CompanyFixture, FixedClock, make_company
from mutate import create_account, event_kinds, run_mutation, user_error

from app import create_app
from files.storage import open_storage

PDF = b"%PDF-1.7\nan offer"
METADATA = {"name": "../offer.pdf", "size": len(PDF), "contentType": "application/pdf"}
FILES = "{ files { nodes { id name size contentType downloadUrl uploadedBy { name } account { name } } } }"


@pytest.fixture
async def anonymous(viewer: CompanyFixture, tmp_path: Path) -> AsyncIterator[httpx2.AsyncClient]:
    """A client without credentials, which can only use signed URLs."""
    transport = httpx2.ASGITransport(app=create_app(viewer.services, storage=open_storage(f"file:{tmp_path}/files")))
    async with httpx2.AsyncClient(transport=transport) as client:
        yield client


async def upload_file(
    viewer: CompanyFixture, anonymous: httpx2.AsyncClient, content: bytes = PDF, **metadata: Any
) -> Any:
    """Upload a file linked to a new account; return the upload."""
    organization, _ = await create_account(viewer)
    metadata = {**METADATA, "size": len(content), "organizationId": organization, **metadata}
    upload = (await run_mutation(viewer, "fileUpload", "upload { fileId uploadUrl }", **metadata))["upload"]
    response = await anonymous.put(upload["uploadUrl"], content=content)
    assert (response.status_code, response.json()["file"]["id"]) == (201, upload["fileId"])
    return upload


async def test_file_upload_and_download(viewer: CompanyFixture, anonymous: httpx2.AsyncClient) -> None:  # edge case 35
    upload = await upload_file(viewer, anonymous)

    (file,) = (await viewer.ask(FILES))["files"]["nodes"]
    url = file.pop("downloadUrl")
    assert file == {
        "id": upload["fileId"],
        "name": "offer.pdf",
        "size": len(PDF),
        "contentType": "application/pdf",
        "uploadedBy": {"name": "Eva Salas"},
        "account": {"name": "Northwind"},
    }
    download = await anonymous.get(url)
    assert (download.status_code, download.content) == (200, PDF)
    assert (await anonymous.put(upload["uploadUrl"], content=PDF)).status_code == 410
    added = await viewer.ask("{ events(last: 1) { nodes { kind actor { name } } } }")
    assert added["events"]["nodes"] == [{"kind": "FILE_CREATED", "actor": {"name": "Eva Salas"}}]


async def test_download_url_expires_after_a_minute(
    viewer: CompanyFixture, anonymous: httpx2.AsyncClient, clock: FixedClock
) -> None:
    await upload_file(viewer, anonymous)
    url = (await viewer.ask(FILES))["files"]["nodes"][0]["downloadUrl"]
    clock.forward(seconds=60)
    assert (await anonymous.get(url)).status_code == 410


async def test_empty_and_duplicate_files(viewer: CompanyFixture, anonymous: httpx2.AsyncClient) -> None:
    for content in (b"", b"same", b"same"):
        await upload_file(viewer, anonymous, content, contentType="text/plain", name="a.txt")
    urls = [file["downloadUrl"] for file in (await viewer.ask(FILES))["files"]["nodes"]]
    assert sorted([(await anonymous.get(url)).content for url in urls]) == [b"", b"same", b"same"]


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"contentType": "text/html"}, ["contentType"]),
        ({"size": 50 * 1024 * 1024 + 1}, ["size"]),
        ({"size": -1}, ["size"]),
        ({"sha256": "x"}, ["sha256"]),
    ],
)
async def test_file_upload_rejects_invalid_metadata(
    viewer: CompanyFixture, values: dict[str, Any], field: list[str]
) -> None:
    organization, _ = await create_account(viewer)
    assert await user_error(viewer, "fileUpload", **{**METADATA, "organizationId": organization, **values}) == (
        "INVALID",
        field,
    )
    assert await user_error(viewer, "fileUpload", **METADATA) == ("BLANK", None)


async def test_file_renamed_deleted_and_restored(viewer: CompanyFixture, anonymous: httpx2.AsyncClient) -> None:
    file = (await upload_file(viewer, anonymous))["fileId"]
    url = (await viewer.ask(FILES))["files"]["nodes"][0]["downloadUrl"]

    renamed = await run_mutation(
        viewer, "fileUpdate", "file { name description }", id=file, name="a/b.pdf", description="Offer"
    )
    assert renamed["file"] == {"name": "b.pdf", "description": "Offer"}
    assert await event_kinds(viewer, "fileDelete", id=file) == ["FILE_DELETED"]
    assert (await anonymous.get(url)).status_code == 404
    assert await event_kinds(viewer, "fileRestore", id=file) == ["FILE_RESTORED"]
    assert (await anonymous.get(url)).content == PDF


async def test_upload_follows_merged_organization(viewer: CompanyFixture, anonymous: httpx2.AsyncClient) -> None:
    (merged, _), (survivor, _) = await create_account(viewer, "Away"), await create_account(viewer, "Into")
    upload = (await run_mutation(viewer, "fileUpload", "upload { uploadUrl }", **METADATA, organizationId=merged))[
        "upload"
    ]
    await run_mutation(viewer, "organizationMerge", "organization { id }", id=merged, intoId=survivor)

    assert (await anonymous.put(upload["uploadUrl"], content=PDF)).status_code == 201
    assert (await viewer.ask(FILES))["files"]["nodes"][0]["account"] == {"name": "Into"}


async def test_upload_url_renewed_by_idempotency_key(
    viewer: CompanyFixture, anonymous: httpx2.AsyncClient, clock: FixedClock
) -> None:
    organization, _ = await create_account(viewer)
    metadata = {**METADATA, "organizationId": organization, "idempotencyKey": "offer-1"}
    first = (await run_mutation(viewer, "fileUpload", "upload { fileId uploadUrl }", **metadata))["upload"]
    clock.forward(seconds=60)
    second = (await run_mutation(viewer, "fileUpload", "upload { fileId uploadUrl }", **metadata))["upload"]

    assert (await anonymous.put(first["uploadUrl"], content=PDF)).status_code == 410
    response = await anonymous.put(second["uploadUrl"], content=PDF)
    assert (response.status_code, response.json()["file"]["id"]) == (201, first["fileId"])


async def test_file_upload_rejects_other_companys_record(viewer: CompanyFixture) -> None:
    other = await make_company(viewer.database, "Borealis")
    organization, _ = await create_account(other)
    assert await user_error(viewer, "fileUpload", **METADATA, organizationId=organization) == (
        "NOT_FOUND",
        ["organizationId"],
    )
