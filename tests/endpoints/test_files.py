"""Sending and receiving files: what a client does with a link, and what is left when it goes wrong."""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import urlsplit

import factories
import httpx2
import pytest
from company_fixture import CompanyFixture, make_company
from starlette.applications import Starlette

from auth.errors import ApiError
from auth.signed_links import Claims, Purpose
from db.models import CompanyRole, File, Upload, User
from db.row import select_rows
from files import signed_urls
from files.storage import PART_BYTES, Storage

Announce: TypeAlias = Callable[..., Awaitable[str]]

HELLO = b"Hello, this is what we offer."


async def files(world: CompanyFixture) -> list[File]:
    async with world.database.snapshot() as snapshot:
        return await snapshot.for_company(world.company.id).all(select_rows(File).order_by(File.c.id))


async def announced(world: CompanyFixture) -> list[Upload]:
    async with world.database.snapshot() as snapshot:
        return await snapshot.for_company(world.company.id).all(select_rows(Upload))


async def kept(storage: Storage, world: CompanyFixture) -> list[str]:
    return [each.key async for some in storage.list_objects(world.company.id) for each in some]


def left_on_disk(tmp_path: Path) -> list[Path]:
    return [path for path in (tmp_path / "files").rglob("*") if path.is_file()]


def code(response: httpx2.Response) -> tuple[int, str]:
    assert response.headers["cache-control"] == "private, no-store"
    return response.status_code, response.json()["errors"][0]["extensions"]["code"]


async def sent(
    stranger: httpx2.AsyncClient, to_send: Announce, world: CompanyFixture, content: bytes = HELLO, **said: Any
) -> File:
    response = await stranger.put(await to_send(content, **said), content=content)
    assert response.status_code == 201, (response.text, response.request.url)
    return max(await files(world), key=lambda file: file.id)


async def test_what_is_sent_is_received(
    stranger: httpx2.AsyncClient, to_send: Announce, world: CompanyFixture, user: User, storage: Storage
) -> None:
    response = await stranger.put(await to_send(HELLO, sha256=hashlib.sha256(HELLO).hexdigest()), content=HELLO)

    (file,) = await files(world)
    assert response.status_code == 201
    assert response.json() == {
        "file": {
            "id": file.global_id,
            "name": "offer.txt",
            "size": len(HELLO),
            "contentType": "text/plain",
            "sha256": hashlib.sha256(HELLO).hexdigest(),
        }
    }
    assert (file.uploader_id, file.sha256) == (user.id, hashlib.sha256(HELLO).hexdigest())
    assert await kept(storage, world) == [file.storage_key]
    assert await announced(world) == []

    received = await stranger.get(signed_urls.download_url(world.services, user, file.id))
    assert (received.status_code, received.content) == (200, HELLO)


async def test_a_file_is_saved_never_shown(
    stranger: httpx2.AsyncClient, to_send: Announce, world: CompanyFixture, user: User
) -> None:
    file = await sent(stranger, to_send, world, name="../عرض 👩🏽‍💻.txt")

    received = await stranger.get(signed_urls.download_url(world.services, user, file.id))

    assert file.name == "عرض 👩🏽‍💻.txt"
    assert received.headers["content-disposition"].startswith('attachment; filename="')
    assert received.headers["x-content-type-options"] == "nosniff"
    assert received.headers["content-security-policy"] == "sandbox"
    assert received.headers["cache-control"] == "private, no-store"
    assert received.headers["content-type"] == "text/plain"


async def test_it_follows_its_deal_to_the_organization(
    stranger: httpx2.AsyncClient, to_send: Announce, world: CompanyFixture
) -> None:
    async with world.uow() as uow:
        deal = await factories.deal(uow, organization := await factories.organization(uow))

    file = await sent(stranger, to_send, world, deal_id=deal)

    assert (file.deal_id, file.effective_organization_id) == (deal, organization)


async def test_an_empty_file_is_a_file(
    stranger: httpx2.AsyncClient, to_send: Announce, world: CompanyFixture, user: User
) -> None:
    file = await sent(stranger, to_send, world, b"", content_type="application/pdf")
    link = signed_urls.download_url(world.services, user, file.id)

    assert file.size == 0
    assert (await stranger.get(link)).content == b""
    assert code(await stranger.get(link, headers={"range": "bytes=0-"})) == (416, "RANGE_NOT_SATISFIABLE")


async def test_the_same_bytes_twice_are_two_files(
    stranger: httpx2.AsyncClient, to_send: Announce, world: CompanyFixture, user: User, storage: Storage
) -> None:
    one, two = [await sent(stranger, to_send, world) for _ in range(2)]

    assert one.sha256 == two.sha256
    await storage.delete([one.storage_key])
    assert code(await stranger.get(signed_urls.download_url(world.services, user, one.id))) == (410, "GONE")
    assert (await stranger.get(signed_urls.download_url(world.services, user, two.id))).content == HELLO


async def test_a_part_can_be_received(
    stranger: httpx2.AsyncClient, to_send: Announce, world: CompanyFixture, user: User
) -> None:
    file = await sent(stranger, to_send, world)
    link = signed_urls.download_url(world.services, user, file.id)

    part = await stranger.get(link, headers={"range": "bytes=7-10"})
    assert (part.status_code, part.content) == (206, HELLO[7:11])
    assert part.headers["content-range"] == f"bytes 7-10/{len(HELLO)}"
    whole = await stranger.get(link, headers={"range": "bytes=7-10", "if-range": '"of another file"'})
    assert (whole.status_code, whole.content) == (200, HELLO)
    behind = await stranger.get(link, headers={"range": "bytes=99-"})
    assert code(behind) == (416, "RANGE_NOT_SATISFIABLE")
    assert behind.headers["content-range"] == f"bytes */{len(HELLO)}"
    head = await stranger.head(link)
    assert (head.headers["content-length"], head.content) == (str(len(HELLO)), b"")


@pytest.mark.parametrize(
    ("said", "content", "refusal"),
    [
        ({}, HELLO + b"!", "SIZE_MISMATCH"),
        ({}, HELLO[:-1], "SIZE_MISMATCH"),
        ({}, b"", "SIZE_MISMATCH"),
        ({"sha256": "0" * 64}, HELLO, "HASH_MISMATCH"),
        ({"content_type": "application/pdf"}, HELLO, "CONTENT_TYPE_MISMATCH"),
        ({"content_type": "image/png"}, HELLO, "CONTENT_TYPE_MISMATCH"),
        ({}, bytes(len(HELLO)), "CONTENT_TYPE_MISMATCH"),
    ],
)
async def test_what_was_not_announced_leaves_nothing(
    stranger: httpx2.AsyncClient,
    to_send: Announce,
    world: CompanyFixture,
    tmp_path: Path,
    said: dict[str, Any],
    content: bytes,
    refusal: str,
) -> None:
    link = await to_send(HELLO, **said)

    assert code(await stranger.put(link, content=content)) == (400, refusal)
    assert (await files(world), left_on_disk(tmp_path)) == ([], [])


async def test_who_goes_away_leaves_nothing_and_may_come_back(
    app: Starlette, stranger: httpx2.AsyncClient, to_send: Announce, world: CompanyFixture, tmp_path: Path
) -> None:
    content = b"x" * 20_000_000
    link = await to_send(content)
    scope = {"type": "http", "method": "PUT", "path": urlsplit(link).path, "headers": [], "query_string": b""}
    some = {"type": "http.request", "body": content[:1_000_000], "more_body": True}
    heard = iter([some] * 12 + [{"type": "http.disconnect"}])
    said = []

    async def receive() -> dict[str, Any]:
        return next(heard)

    async def send(message: dict[str, Any]) -> None:
        said.append(message)

    await app(scope, receive, send)
    assert said[0]["status"] == 400
    assert (await files(world), left_on_disk(tmp_path)) == ([], [])
    assert (await stranger.put(link, content=content)).status_code == 201


async def test_when_the_server_ends_half_a_file_is_nothing(
    stranger: httpx2.AsyncClient, to_send: Announce, world: CompanyFixture, tmp_path: Path
) -> None:
    async def endless() -> AsyncIterator[bytes]:
        yield b"x" * 12_000_000
        sending.cancel()
        await asyncio.sleep(0)
        yield b"x"

    sending = asyncio.create_task(stranger.put(await to_send(b"x" * 20_000_000), content=endless()))

    with pytest.raises(asyncio.CancelledError):
        await sending
    async with asyncio.timeout(30):
        while left_on_disk(tmp_path):  # whoever cleans up is a thread of obstore's, and tells nobody
            await asyncio.sleep(0.01)
    assert await files(world) == []


class Chunk(bytes):
    """Bytes that are counted while they live."""

    living = 0
    most = 0

    def __init__(self, *_: Any) -> None:
        Chunk.living += 1
        Chunk.most = max(Chunk.most, Chunk.living)

    def __del__(self) -> None:
        Chunk.living -= 1


async def test_of_a_large_file_three_parts_at_most_are_in_memory(
    stranger: httpx2.AsyncClient, to_send: Announce, world: CompanyFixture, user: User
) -> None:
    count, size = 700, 64 * 1024

    async def body() -> AsyncIterator[bytes]:
        for _ in range(count):
            yield Chunk(b"x" * size)

    Chunk.most = Chunk.living = 0
    response = await stranger.put(await to_send(b"x" * size * count), content=body())

    assert response.status_code == 201
    assert Chunk.most <= 3 * PART_BYTES // size
    (file,) = await files(world)
    async with stranger.stream("GET", signed_urls.download_url(world.services, user, file.id)) as received:
        digest = hashlib.sha256()
        async for chunk in received.aiter_bytes():
            digest.update(chunk)
    assert digest.hexdigest() == file.sha256


async def test_a_link_takes_one_file(
    stranger: httpx2.AsyncClient, to_send: Announce, world: CompanyFixture, storage: Storage
) -> None:
    link = await to_send(HELLO)

    assert (await stranger.put(link, content=HELLO)).status_code == 201
    assert code(await stranger.put(link, content=HELLO)) == (410, "GONE")
    assert len(await kept(storage, world)) == 1


async def test_of_two_who_send_at_once_one_is_first(
    stranger: httpx2.AsyncClient, to_send: Announce, world: CompanyFixture, storage: Storage
) -> None:
    link, others = await to_send(HELLO), []

    async def slow() -> AsyncIterator[bytes]:
        yield HELLO[:5]
        others.append(await stranger.put(link, content=HELLO))
        yield HELLO[5:]

    assert code(await stranger.put(link, content=slow())) == (410, "GONE")
    (other,), (file,) = others, await files(world)
    assert other.status_code == 201
    assert await kept(storage, world) == [file.storage_key]


async def test_links_expire(
    stranger: httpx2.AsyncClient, to_send: Announce, world: CompanyFixture, user: User, clock
) -> None:
    file, waiting = await sent(stranger, to_send, world), await to_send(HELLO)
    link = signed_urls.download_url(world.services, user, file.id)

    clock.forward(seconds=59)
    assert (await stranger.get(link)).status_code == 200
    clock.forward(seconds=1)
    assert code(await stranger.get(link)) == (410, "GONE")
    assert code(await stranger.put(waiting, content=HELLO)) == (410, "GONE")


async def test_who_began_in_time_may_finish(
    stranger: httpx2.AsyncClient, to_send: Announce, world: CompanyFixture, clock
) -> None:
    async def slow() -> AsyncIterator[bytes]:
        yield HELLO[:5]
        clock.forward(hours=1)
        yield HELLO[5:]

    assert (await stranger.put(await to_send(HELLO), content=slow())).status_code == 201


@pytest.mark.parametrize("token", ["x", "upload", "a.b", "ÿ", "%00", "x" * 5000])
async def test_what_is_no_link_opens_nothing(stranger: httpx2.AsyncClient, token: str) -> None:
    assert code(await stranger.get(f"/files/{token}")) == (404, "NOT_FOUND")
    assert code(await stranger.put(f"/files/upload/{token}", content=HELLO)) == (404, "NOT_FOUND")


async def test_a_link_for_one_way_is_none_for_the_other(
    stranger: httpx2.AsyncClient, to_send: Announce, world: CompanyFixture, user: User
) -> None:
    up = (await to_send(HELLO)).rpartition("/")[2]
    down = signed_urls.download_url(world.services, user, 1).rpartition("/")[2]

    assert code(await stranger.get(f"/files/{up}")) == (404, "NOT_FOUND")
    assert code(await stranger.put(f"/files/upload/{down}", content=HELLO)) == (404, "NOT_FOUND")


async def test_a_link_opens_nothing_of_another_company(
    stranger: httpx2.AsyncClient, to_send: Announce, world: CompanyFixture
) -> None:
    file = await sent(stranger, to_send, world)
    other = await make_company(world.database, "Koyo")
    strangers = await other.user()

    assert code(await stranger.get(signed_urls.download_url(world.services, strangers, file.id))) == (404, "NOT_FOUND")
    until = world.database.clock().replace(year=2027)
    ours_as_theirs = Claims(Purpose.DOWNLOAD, "GET", world.company.id, other.user_id, file.id, until)
    token = world.services.signer.sign(ours_as_theirs)
    assert code(await stranger.get(f"/files/{token}")) == (404, "NOT_FOUND")


@pytest.mark.parametrize(
    ("change", "received", "taken"),
    [
        ({"is_active": False}, (404, "NOT_FOUND"), (404, "NOT_FOUND")),
        ({"role": CompanyRole.READ_ONLY}, None, (404, "NOT_FOUND")),
    ],
)
async def test_whether_a_user_may_is_looked_at_when_a_link_is_redeemed(
    stranger: httpx2.AsyncClient,
    to_send: Announce,
    world: CompanyFixture,
    user: User,
    change: dict[str, Any],
    received: tuple[int, str] | None,
    taken: tuple[int, str],
) -> None:
    file, waiting = await sent(stranger, to_send, world), await to_send(HELLO)
    async with world.uow() as uow:
        await uow.update(User, user.id, **change)

    response = await stranger.get(signed_urls.download_url(world.services, user, file.id))
    assert response.content == HELLO if received is None else code(response) == received
    assert code(await stranger.put(waiting, content=HELLO)) == taken


async def test_who_was_put_out_while_sending_leaves_nothing(
    stranger: httpx2.AsyncClient, to_send: Announce, world: CompanyFixture, user: User, tmp_path: Path
) -> None:
    async def slow() -> AsyncIterator[bytes]:
        yield HELLO[:5]
        async with world.uow() as uow:
            await uow.update(User, user.id, is_active=False)
        yield HELLO[5:]

    assert code(await stranger.put(await to_send(HELLO), content=slow())) == (404, "NOT_FOUND")
    assert (await files(world), left_on_disk(tmp_path)) == ([], [])


async def test_a_deleted_file_is_not_handed_out(
    stranger: httpx2.AsyncClient, to_send: Announce, world: CompanyFixture, user: User
) -> None:
    file = await sent(stranger, to_send, world)
    link = signed_urls.download_url(world.services, user, file.id)
    async with world.uow() as uow:
        await uow.update(File, file.id, deleted_at=uow.now)

    assert code(await stranger.get(link)) == (404, "NOT_FOUND")


async def test_of_a_file_that_was_imported_there_are_no_bytes(
    stranger: httpx2.AsyncClient, world: CompanyFixture, user: User
) -> None:
    async with world.uow() as uow:
        (file_id,) = await uow.insert(File, [{"name": "a.txt", "size": 3, "content_type": "text/plain"}])

    assert code(await stranger.get(signed_urls.download_url(world.services, user, file_id))) == (410, "GONE")


@pytest.mark.parametrize(
    ("said", "refusal"),
    [
        ({"content_type": "text/html"}, "CONTENT_TYPE_NOT_ALLOWED"),
        ({"content_type": "image/svg+xml"}, "CONTENT_TYPE_NOT_ALLOWED"),
        ({"content_type": ""}, "CONTENT_TYPE_NOT_ALLOWED"),
        ({"size": 50 * 1024 * 1024 + 1}, "FILE_TOO_LARGE"),
        ({"size": -1}, "FILE_TOO_LARGE"),
        ({"sha256": ""}, "HASH_MALFORMED"),
        ({"sha256": "g" * 64}, "HASH_MALFORMED"),
    ],
)
async def test_what_could_not_be_taken_is_not_announced(
    to_send: Announce, world: CompanyFixture, said: dict[str, Any], refusal: str
) -> None:
    with pytest.raises(ApiError) as refused:
        await to_send(HELLO, **said)

    assert refused.value.code == refusal
    assert await announced(world) == []


async def test_a_larger_body_than_any_other_is_taken_here_only(
    stranger: httpx2.AsyncClient, to_send: Announce, world: CompanyFixture
) -> None:
    content = b"x" * 1_000_000

    assert (await stranger.put(await to_send(content), content=content)).status_code == 201
    for elsewhere in ("/graphql", "/auth/sign-in"):
        headers = {"content-type": "application/json", **world.headers}
        assert (await stranger.post(elsewhere, content=content, headers=headers)).status_code == 413
