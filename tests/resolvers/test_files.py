"""Files: announced by GraphQL, sent and fetched by signed links, deleted and restored."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from company_fixture import CompanyFixture, FixedClock, make_company
from mutate import account, do, kinds, mistake

from app import create_app
from files.storage import open_storage

PDF = b"%PDF-1.7\nan offer"
ANNOUNCED = {"name": "../offer.pdf", "size": len(PDF), "contentType": "application/pdf"}
FILES = "{ files { nodes { id name size contentType downloadUrl uploadedBy { name } account { name } } } }"


@pytest.fixture
async def anybody(world: CompanyFixture, tmp_path: Path) -> AsyncIterator[httpx2.AsyncClient]:
    """A client that has nothing but links."""
    transport = httpx2.ASGITransport(app=create_app(world.services, storage=open_storage(f"file:{tmp_path}/files")))
    async with httpx2.AsyncClient(transport=transport) as client:
        yield client


async def sent(world: CompanyFixture, anybody: httpx2.AsyncClient, content: bytes = PDF, **said: Any) -> Any:
    """A file of the first account, sent as its announcement says."""
    organization, _ = await account(world)
    given = {**ANNOUNCED, "size": len(content), "organizationId": organization, **said}
    upload = (await do(world, "fileUpload", "upload { fileId uploadUrl }", **given))["upload"]
    answer = await anybody.put(upload["uploadUrl"], content=content)
    assert (answer.status_code, answer.json()["file"]["id"]) == (201, upload["fileId"])
    return upload


async def test_a_file_is_announced_sent_seen_and_fetched(
    world: CompanyFixture, anybody: httpx2.AsyncClient
) -> None:  # 35
    upload = await sent(world, anybody)

    (file,) = (await world.ask(FILES))["files"]["nodes"]
    url = file.pop("downloadUrl")
    assert file == {
        "id": upload["fileId"],
        "name": "offer.pdf",
        "size": len(PDF),
        "contentType": "application/pdf",
        "uploadedBy": {"name": "Eva Salas"},
        "account": {"name": "Northwind"},
    }
    fetched = await anybody.get(url)
    assert (fetched.status_code, fetched.content) == (200, PDF)
    assert (await anybody.put(upload["uploadUrl"], content=PDF)).status_code == 410
    added = await world.ask("{ events(last: 1) { nodes { kind actor { name } } } }")
    assert added["events"]["nodes"] == [{"kind": "FILE_CREATED", "actor": {"name": "Eva Salas"}}]


async def test_a_link_is_worth_nothing_after_a_minute(
    world: CompanyFixture, anybody: httpx2.AsyncClient, clock: FixedClock
) -> None:
    await sent(world, anybody)
    url = (await world.ask(FILES))["files"]["nodes"][0]["downloadUrl"]
    clock.forward(seconds=60)
    assert (await anybody.get(url)).status_code == 410


async def test_an_empty_file_and_one_that_is_there_twice_are_files(
    world: CompanyFixture, anybody: httpx2.AsyncClient
) -> None:
    for content in (b"", b"same", b"same"):
        await sent(world, anybody, content, contentType="text/plain", name="a.txt")
    urls = [file["downloadUrl"] for file in (await world.ask(FILES))["files"]["nodes"]]
    assert sorted([(await anybody.get(url)).content for url in urls]) == [b"", b"same", b"same"]


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"contentType": "text/html"}, ["contentType"]),
        ({"size": 50 * 1024 * 1024 + 1}, ["size"]),
        ({"size": -1}, ["size"]),
        ({"sha256": "x"}, ["sha256"]),
    ],
)
async def test_what_cannot_be_taken_is_told_before_it_is_sent(
    world: CompanyFixture, given: dict[str, Any], field: list[str]
) -> None:
    organization, _ = await account(world)
    assert await mistake(world, "fileUpload", **{**ANNOUNCED, "organizationId": organization, **given}) == (
        "INVALID",
        field,
    )
    assert await mistake(world, "fileUpload", **ANNOUNCED) == ("BLANK", None)


async def test_a_file_is_called_otherwise_deleted_and_restored(
    world: CompanyFixture, anybody: httpx2.AsyncClient
) -> None:
    file = (await sent(world, anybody))["fileId"]
    url = (await world.ask(FILES))["files"]["nodes"][0]["downloadUrl"]

    renamed = await do(world, "fileUpdate", "file { name description }", id=file, name="a/b.pdf", description="Offer")
    assert renamed["file"] == {"name": "b.pdf", "description": "Offer"}
    assert await kinds(world, "fileDelete", id=file) == ["FILE_DELETED"]
    assert (await anybody.get(url)).status_code == 404
    assert await kinds(world, "fileRestore", id=file) == ["FILE_RESTORED"]
    assert (await anybody.get(url)).content == PDF


async def test_a_file_on_its_way_to_an_organization_comes_to_what_this_became_part_of(
    world: CompanyFixture, anybody: httpx2.AsyncClient
) -> None:
    (away, _), (into, _) = await account(world, "Away"), await account(world, "Into")
    upload = (await do(world, "fileUpload", "upload { uploadUrl }", **ANNOUNCED, organizationId=away))["upload"]
    await do(world, "organizationMerge", "organization { id }", id=away, intoId=into)

    assert (await anybody.put(upload["uploadUrl"], content=PDF)).status_code == 201
    assert (await world.ask(FILES))["files"]["nodes"][0]["account"] == {"name": "Into"}


async def test_whoever_was_too_slow_is_given_another_link_for_the_same_file(
    world: CompanyFixture, anybody: httpx2.AsyncClient, clock: FixedClock
) -> None:
    organization, _ = await account(world)
    given = {**ANNOUNCED, "organizationId": organization, "idempotencyKey": "offer-1"}
    first = (await do(world, "fileUpload", "upload { fileId uploadUrl }", **given))["upload"]
    clock.forward(seconds=60)
    second = (await do(world, "fileUpload", "upload { fileId uploadUrl }", **given))["upload"]

    assert (await anybody.put(first["uploadUrl"], content=PDF)).status_code == 410
    answer = await anybody.put(second["uploadUrl"], content=PDF)
    assert (answer.status_code, answer.json()["file"]["id"]) == (201, first["fileId"])


async def test_a_file_belongs_to_nothing_of_another_company(world: CompanyFixture) -> None:
    other = await make_company(world.database, "Borealis")
    organization, _ = await account(other)
    assert await mistake(world, "fileUpload", **ANNOUNCED, organizationId=organization) == (
        "NOT_FOUND",
        ["organizationId"],
    )
