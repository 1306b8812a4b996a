"""Upload and download of files by signed links, and what remains after an error."""

import asyncio
import gc
import hashlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import urlsplit

import factories
import httpx2
import pytest
from company_fixture import CompanyFixture, make_company
from mutate import mutation_payload, run_mutation
from starlette.applications import Starlette
from starlette.routing import Route

from auth.errors import ApiError
from auth.signed_links import Claims, Purpose
from db.models import CompanyRole, File, Upload, User
from db.row import select_rows
from endpoints.limits import MAX_BODY_BYTES, MAX_OTHER_BODY_BYTES, upload_points
from files import signed_urls
from files.storage import PART_BYTES, Storage

CreateUpload: TypeAlias = Callable[..., Awaitable[str]]

HELLO = b"Hello, this is what we offer."


async def list_files(viewer: CompanyFixture) -> list[File]:
    async with viewer.database.snapshot() as snapshot:
        return await snapshot.for_company(viewer.company.id).all(select_rows(File).order_by(File.c.id))


async def list_uploads(viewer: CompanyFixture) -> list[Upload]:
    async with viewer.database.snapshot() as snapshot:
        return await snapshot.for_company(viewer.company.id).all(select_rows(Upload))


async def stored_keys(storage: Storage, viewer: CompanyFixture) -> list[str]:
    return [each.key async for batch in storage.list_objects(viewer.company.id) for each in batch]


def files_on_disk(tmp_path: Path) -> list[Path]:
    return [path for path in (tmp_path / "files").rglob("*") if path.is_file()]


def status_and_code(response: httpx2.Response) -> tuple[int, str]:
    assert response.headers["cache-control"] == "private, no-store"
    return response.status_code, response.json()["errors"][0]["extensions"]["code"]


async def upload_file(
    stranger: httpx2.AsyncClient, to_send: CreateUpload, viewer: CompanyFixture, content: bytes = HELLO, **values: Any
) -> File:
    response = await stranger.put(await to_send(content, **values), content=content)
    assert response.status_code == 201, (response.text, response.request.url)
    return max(await list_files(viewer), key=lambda file: file.id)


async def test_download_costs_points(
    stranger: httpx2.AsyncClient, to_send: CreateUpload, viewer: CompanyFixture, user: User
) -> None:
    file = await upload_file(stranger, to_send, viewer)
    before = await viewer.services.point_budget.balance(user.id)
    assert (await stranger.get(signed_urls.download_url(viewer.services, user, file.id))).status_code == 200
    assert (await viewer.services.point_budget.balance(user.id)).used > before.used


async def test_upload_then_download(
    stranger: httpx2.AsyncClient, to_send: CreateUpload, viewer: CompanyFixture, user: User, storage: Storage
) -> None:
    response = await stranger.put(await to_send(HELLO, sha256=hashlib.sha256(HELLO).hexdigest()), content=HELLO)

    (file,) = await list_files(viewer)
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
    assert await stored_keys(storage, viewer) == [file.storage_key]
    assert await list_uploads(viewer) == []

    download_outcome = await stranger.get(signed_urls.download_url(viewer.services, user, file.id))
    assert (download_outcome.status_code, download_outcome.content) == (200, HELLO)


async def test_download_headers_force_saving(
    stranger: httpx2.AsyncClient, to_send: CreateUpload, viewer: CompanyFixture, user: User
) -> None:
    file = await upload_file(stranger, to_send, viewer, name="../عرض 👩🏽‍💻.txt")

    download_outcome = await stranger.get(signed_urls.download_url(viewer.services, user, file.id))

    assert file.name == "عرض 👩🏽‍💻.txt"
    assert download_outcome.headers["content-disposition"].startswith('attachment; filename="')
    assert download_outcome.headers["x-content-type-options"] == "nosniff"
    assert download_outcome.headers["content-security-policy"] == "sandbox"
    assert download_outcome.headers["cache-control"] == "private, no-store"
    assert download_outcome.headers["content-type"] == "text/plain"


@pytest.mark.parametrize(
    ("content_type", "content", "disposition"),
    [
        ("application/pdf", b"%PDF-1.4 " + HELLO, "inline"),
        ("text/plain", HELLO, "attachment"),
        ("image/png", b"\x89PNG\r\n\x1a\n" + HELLO, "attachment"),
    ],
)
async def test_only_pdf_shown_inline_and_sandboxed(
    stranger: httpx2.AsyncClient,
    to_send: CreateUpload,
    viewer: CompanyFixture,
    user: User,
    content_type: str,
    content: bytes,
    disposition: str,
) -> None:
    file = await upload_file(stranger, to_send, viewer, content, content_type=content_type)
    url = signed_urls.download_url(viewer.services, user, file.id)
    headers = (await stranger.get(f"{url}?inline")).headers
    assert headers["content-disposition"] == f'{disposition}; filename="offer.txt"'
    assert (headers["content-security-policy"], headers["x-content-type-options"]) == ("sandbox", "nosniff")
    assert (await stranger.get(url)).headers["content-disposition"] == 'attachment; filename="offer.txt"'


@pytest.mark.parametrize("method", ["GET", "HEAD"])
async def test_download_not_repeated_when_the_client_has_the_file(
    stranger: httpx2.AsyncClient, to_send: CreateUpload, viewer: CompanyFixture, user: User, method: str
) -> None:
    file = await upload_file(stranger, to_send, viewer)
    url = signed_urls.download_url(viewer.services, user, file.id)
    etag = (await stranger.get(url)).headers["etag"]

    same = [
        await stranger.request(method, url, headers={"if-none-match": each}) for each in (etag, f'"x", {etag}', "*")
    ]
    other = await stranger.request(method, url, headers={"if-none-match": '"x"'})

    assert [(answer.status_code, answer.content, answer.headers["etag"]) for answer in same] == [(304, b"", etag)] * 3
    assert other.status_code == 200


async def test_upload_to_deal_belongs_to_organization(
    stranger: httpx2.AsyncClient, to_send: CreateUpload, viewer: CompanyFixture
) -> None:
    async with viewer.uow() as uow:
        deal = await factories.deal(uow, organization := await factories.organization(uow))

    file = await upload_file(stranger, to_send, viewer, deal_id=deal)

    assert (file.deal_id, file.effective_organization_id) == (deal, organization)


async def test_upload_accepts_empty_file(
    stranger: httpx2.AsyncClient, to_send: CreateUpload, viewer: CompanyFixture, user: User
) -> None:
    file = await upload_file(stranger, to_send, viewer, b"", content_type="application/pdf")
    link = signed_urls.download_url(viewer.services, user, file.id)

    assert file.size == 0
    assert (await stranger.get(link)).content == b""
    assert status_and_code(await stranger.get(link, headers={"range": "bytes=0-"})) == (416, "RANGE_NOT_SATISFIABLE")


async def test_upload_of_same_bytes_makes_two_files(
    stranger: httpx2.AsyncClient, to_send: CreateUpload, viewer: CompanyFixture, user: User, storage: Storage
) -> None:
    one, two = [await upload_file(stranger, to_send, viewer) for _ in range(2)]

    assert one.sha256 == two.sha256
    await storage.delete([one.storage_key])
    assert status_and_code(await stranger.get(signed_urls.download_url(viewer.services, user, one.id))) == (410, "GONE")
    assert (await stranger.get(signed_urls.download_url(viewer.services, user, two.id))).content == HELLO


async def test_download_of_byte_range(
    stranger: httpx2.AsyncClient, to_send: CreateUpload, viewer: CompanyFixture, user: User
) -> None:
    file = await upload_file(stranger, to_send, viewer)
    link = signed_urls.download_url(viewer.services, user, file.id)

    part = await stranger.get(link, headers={"range": "bytes=7-10"})
    assert (part.status_code, part.content) == (206, HELLO[7:11])
    assert part.headers["content-range"] == f"bytes 7-10/{len(HELLO)}"
    whole = await stranger.get(link, headers={"range": "bytes=7-10", "if-range": '"of another file"'})
    assert (whole.status_code, whole.content) == (200, HELLO)
    after_end = await stranger.get(link, headers={"range": "bytes=99-"})
    assert status_and_code(after_end) == (416, "RANGE_NOT_SATISFIABLE")
    assert after_end.headers["content-range"] == f"bytes */{len(HELLO)}"
    head = await stranger.head(link)
    assert (head.headers["content-length"], head.content) == (str(len(HELLO)), b"")


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("values", "content", "error_code"),
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
async def test_upload_rejected_when_it_differs_from_announcement(
    stranger: httpx2.AsyncClient,
    to_send: CreateUpload,
    viewer: CompanyFixture,
    tmp_path: Path,
    values: dict[str, Any],
    content: bytes,
    error_code: str,
) -> None:
    link = await to_send(HELLO, **values)

    assert status_and_code(await stranger.put(link, content=content)) == (400, error_code)
    assert (await list_files(viewer), files_on_disk(tmp_path)) == ([], [])


async def test_upload_can_be_repeated_after_disconnect(
    app: Starlette, stranger: httpx2.AsyncClient, to_send: CreateUpload, viewer: CompanyFixture, tmp_path: Path
) -> None:
    content = b"x" * 20_000_000
    link = await to_send(content)
    headers = [(b"host", b"127.0.0.1:8000")]
    scope = {"type": "http", "method": "PUT", "path": urlsplit(link).path, "headers": headers, "query_string": b""}
    batch = {"type": "http.request", "body": content[:1_000_000], "more_body": True}
    messages = iter([batch] * 12 + [{"type": "http.disconnect"}])
    values = []

    async def receive() -> dict[str, Any]:
        return next(messages)

    async def send(message: dict[str, Any]) -> None:
        values.append(message)

    await app(scope, receive, send)
    assert values[0]["status"] == 400
    assert (await list_files(viewer), files_on_disk(tmp_path)) == ([], [])
    assert (await stranger.put(link, content=content)).status_code == 201


async def test_upload_leaves_nothing_when_server_stops(
    stranger: httpx2.AsyncClient, to_send: CreateUpload, viewer: CompanyFixture, tmp_path: Path
) -> None:
    async def endless() -> AsyncIterator[bytes]:
        yield b"x" * 12_000_000
        upload.cancel()
        await asyncio.sleep(0)
        yield b"x"

    upload = asyncio.create_task(stranger.put(await to_send(b"x" * 20_000_000), content=endless()))

    with pytest.raises(asyncio.CancelledError):
        await upload
    async with asyncio.timeout(30):
        while files_on_disk(tmp_path):  # noqa: ASYNC110  # a thread of obstore removes it without notice
            await asyncio.sleep(0.01)
    assert await list_files(viewer) == []


class Chunk(bytes):
    """Bytes that are counted while they are in memory."""

    alive = 0
    max_alive = 0

    def __init__(self, *_: Any) -> None:
        Chunk.alive += 1
        Chunk.max_alive = max(Chunk.max_alive, Chunk.alive)

    def __del__(self) -> None:
        Chunk.alive -= 1


@pytest.mark.slow
async def test_upload_buffers_three_parts_at_most(
    stranger: httpx2.AsyncClient, to_send: CreateUpload, viewer: CompanyFixture, user: User
) -> None:
    count, size = 700, 64 * 1024

    async def body() -> AsyncIterator[bytes]:
        for _ in range(count):
            yield Chunk(b"x" * size)

    Chunk.max_alive = Chunk.alive = 0
    response = await stranger.put(await to_send(b"x" * size * count), content=body())

    assert response.status_code == 201
    assert Chunk.max_alive <= 3 * PART_BYTES // size
    (file,) = await list_files(viewer)
    async with stranger.stream("GET", signed_urls.download_url(viewer.services, user, file.id)) as download_outcome:
        digest = hashlib.sha256()
        async for chunk in download_outcome.aiter_bytes():
            digest.update(chunk)
    assert digest.hexdigest() == file.sha256


async def test_upload_link_works_once(
    stranger: httpx2.AsyncClient, to_send: CreateUpload, viewer: CompanyFixture, storage: Storage
) -> None:
    link = await to_send(HELLO)

    assert (await stranger.put(link, content=HELLO)).status_code == 201
    assert status_and_code(await stranger.put(link, content=HELLO)) == (410, "GONE")
    assert len(await stored_keys(storage, viewer)) == 1


async def test_upload_link_works_once_when_concurrent(
    stranger: httpx2.AsyncClient, to_send: CreateUpload, viewer: CompanyFixture, storage: Storage
) -> None:
    link, others = await to_send(HELLO), []

    async def slow() -> AsyncIterator[bytes]:
        yield HELLO[:5]
        others.append(await stranger.put(link, content=HELLO))
        yield HELLO[5:]

    assert status_and_code(await stranger.put(link, content=slow())) == (410, "GONE")
    (other,), (file,) = others, await list_files(viewer)
    assert other.status_code == 201
    assert await stored_keys(storage, viewer) == [file.storage_key]


async def test_file_links_expire(
    stranger: httpx2.AsyncClient, to_send: CreateUpload, viewer: CompanyFixture, user: User, clock
) -> None:
    file, upload_url = await upload_file(stranger, to_send, viewer), await to_send(HELLO)
    link = signed_urls.download_url(viewer.services, user, file.id)

    clock.forward(seconds=59)
    assert (await stranger.get(link)).status_code == 200
    clock.forward(seconds=1)
    assert status_and_code(await stranger.get(link)) == (410, "GONE")
    assert status_and_code(await stranger.put(upload_url, content=HELLO)) == (410, "GONE")


async def test_upload_may_finish_after_link_expires(
    stranger: httpx2.AsyncClient, to_send: CreateUpload, viewer: CompanyFixture, clock
) -> None:
    async def slow() -> AsyncIterator[bytes]:
        yield HELLO[:5]
        clock.forward(hours=1)
        yield HELLO[5:]

    assert (await stranger.put(await to_send(HELLO), content=slow())).status_code == 201


@pytest.mark.sqlite_only
@pytest.mark.parametrize("token", ["x", "upload", "a.b", "ÿ", "%00", "x" * 5000])
async def test_file_link_not_found_when_malformed(stranger: httpx2.AsyncClient, token: str) -> None:
    assert status_and_code(await stranger.get(f"/files/{token}")) == (404, "NOT_FOUND")
    assert status_and_code(await stranger.put(f"/files/upload/{token}", content=HELLO)) == (404, "NOT_FOUND")


async def test_file_link_not_found_for_other_purpose(
    stranger: httpx2.AsyncClient, to_send: CreateUpload, viewer: CompanyFixture, user: User
) -> None:
    upload_token = (await to_send(HELLO)).rpartition("/")[2]
    download_token = signed_urls.download_url(viewer.services, user, 1).rpartition("/")[2]

    assert status_and_code(await stranger.get(f"/files/{upload_token}")) == (404, "NOT_FOUND")
    assert status_and_code(await stranger.put(f"/files/upload/{download_token}", content=HELLO)) == (404, "NOT_FOUND")


async def test_file_link_not_found_for_other_company(
    stranger: httpx2.AsyncClient, to_send: CreateUpload, viewer: CompanyFixture
) -> None:
    file = await upload_file(stranger, to_send, viewer)
    other = await make_company(viewer.database, "Koyo")
    other_user = await other.user()

    assert status_and_code(await stranger.get(signed_urls.download_url(viewer.services, other_user, file.id))) == (
        404,
        "NOT_FOUND",
    )
    expires_at = viewer.database.clock().replace(year=2027)
    claims = Claims(Purpose.DOWNLOAD, "GET", viewer.company.id, other.user_id, file.id, expires_at)
    token = viewer.services.signer.sign(claims)
    assert status_and_code(await stranger.get(f"/files/{token}")) == (404, "NOT_FOUND")


@pytest.mark.parametrize(
    ("change", "download_outcome", "upload_outcome"),
    [
        ({"is_active": False}, (404, "NOT_FOUND"), (404, "NOT_FOUND")),
        ({"role": CompanyRole.READ_ONLY}, None, (404, "NOT_FOUND")),
    ],
)
async def test_file_link_checks_permission_when_used(
    stranger: httpx2.AsyncClient,
    to_send: CreateUpload,
    viewer: CompanyFixture,
    user: User,
    change: dict[str, Any],
    download_outcome: tuple[int, str] | None,
    upload_outcome: tuple[int, str],
) -> None:
    file, upload_url = await upload_file(stranger, to_send, viewer), await to_send(HELLO)
    async with viewer.uow() as uow:
        await uow.update(User, user.id, **change)

    response = await stranger.get(signed_urls.download_url(viewer.services, user, file.id))
    assert response.content == HELLO if download_outcome is None else status_and_code(response) == download_outcome
    assert status_and_code(await stranger.put(upload_url, content=HELLO)) == upload_outcome


async def test_upload_rejected_when_user_is_deactivated_meanwhile(
    stranger: httpx2.AsyncClient, to_send: CreateUpload, viewer: CompanyFixture, user: User, tmp_path: Path
) -> None:
    async def slow() -> AsyncIterator[bytes]:
        yield HELLO[:5]
        async with viewer.uow() as uow:
            await uow.update(User, user.id, is_active=False)
        yield HELLO[5:]

    assert status_and_code(await stranger.put(await to_send(HELLO), content=slow())) == (404, "NOT_FOUND")
    assert (await list_files(viewer), files_on_disk(tmp_path)) == ([], [])


async def test_download_not_found_when_deleted(
    stranger: httpx2.AsyncClient, to_send: CreateUpload, viewer: CompanyFixture, user: User
) -> None:
    file = await upload_file(stranger, to_send, viewer)
    link = signed_urls.download_url(viewer.services, user, file.id)
    async with viewer.uow() as uow:
        await uow.update(File, file.id, deleted_at=uow.now)

    assert status_and_code(await stranger.get(link)) == (404, "NOT_FOUND")


async def test_download_gone_when_file_has_no_content(
    stranger: httpx2.AsyncClient, viewer: CompanyFixture, user: User
) -> None:
    async with viewer.uow() as uow:
        (file_id,) = await uow.insert(File, [{"name": "a.txt", "size": 3, "content_type": "text/plain"}])

    assert status_and_code(await stranger.get(signed_urls.download_url(viewer.services, user, file_id))) == (
        410,
        "GONE",
    )


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("values", "error_code"),
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
async def test_create_upload_rejected_when_invalid(
    to_send: CreateUpload, viewer: CompanyFixture, values: dict[str, Any], error_code: str
) -> None:
    with pytest.raises(ApiError) as refused:
        await to_send(HELLO, **values)

    assert refused.value.code == error_code
    assert await list_uploads(viewer) == []


async def test_upload_exceeds_body_limit_of_other_endpoints(
    stranger: httpx2.AsyncClient, to_send: CreateUpload, viewer: CompanyFixture
) -> None:
    content = b"x" * 2 * MAX_BODY_BYTES

    assert (await stranger.put(await to_send(content), content=content)).status_code == 201
    for elsewhere in ("/graphql", "/auth/sign-in"):
        headers = {"content-type": "application/json", **viewer.headers}
        assert (await stranger.post(elsewhere, content=content, headers=headers)).status_code == 413


@pytest.mark.sqlite_only
async def test_only_graphql_takes_long_bodies(
    stranger: httpx2.AsyncClient, app: Starlette, viewer: CompanyFixture
) -> None:
    content = b'{"query": "{ viewer { user { name } } }", "variables": {"long": "%b"}}' % (b"x" * MAX_OTHER_BODY_BYTES)
    paths = [route.path for route in app.routes if isinstance(route, Route) and "POST" in (route.methods or ())]

    async def status(path: str) -> int:
        headers = {"content-type": "application/json", **viewer.headers}
        return (await stranger.post(path, content=content, headers=headers)).status_code

    assert {await status(path) for path in paths} == {413}
    assert await status("/graphql") == 200


def open_files(folder: Path) -> list[str]:
    """Return the files below a folder that this process has open."""
    opened = []
    for link in Path("/proc/self/fd").iterdir():
        with suppress(FileNotFoundError):  # the descriptor of this very list
            opened.append(str(link.readlink()))
    return [name for name in opened if name.startswith(str(folder))]


@pytest.mark.sqlite_only
async def test_download_whose_client_leaves_keeps_no_file_open(
    app: Starlette,
    stranger: httpx2.AsyncClient,
    to_send: CreateUpload,
    viewer: CompanyFixture,
    user: User,
    tmp_path: Path,
) -> None:
    file = await upload_file(stranger, to_send, viewer, b"x" * 1_000_000)
    path = urlsplit(signed_urls.download_url(viewer.services, user, file.id)).path
    scope = {
        "type": "http",
        "method": "GET",
        "path": path,
        "headers": [(b"host", b"127.0.0.1:8000")],
        "query_string": b"",
    }
    has_left = asyncio.Event()

    async def receive() -> dict[str, Any]:
        await has_left.wait()
        return {"type": "http.disconnect"}

    async def send(message: dict[str, Any]) -> None:
        if message.get("body"):
            has_left.set()
            await asyncio.Event().wait()  # what is sent arrives nowhere

    gc.disable()
    try:
        await app(scope, receive, send)
        assert open_files(tmp_path / "files") == []
    finally:
        gc.enable()


@pytest.fixture
def small(viewer: CompanyFixture) -> int:
    """Let the files of the company have 100 bytes in all."""
    site = replace(viewer.services.site, max_company_file_bytes=100)
    object.__setattr__(viewer.services, "site", site)
    return 100


async def test_uploads_cost_points_by_size_also_if_they_fail(
    stranger: httpx2.AsyncClient, to_send: CreateUpload, viewer: CompanyFixture, user: User
) -> None:
    content = b"a" * 100_000
    url, budget = await to_send(content), viewer.services.point_budget
    for part in (content[:10], content[:-1], content):
        before = (await budget.balance(user.id)).used
        await stranger.put(url, content=part)
        assert (await budget.balance(user.id)).used - before == upload_points(len(content)) > 100


async def test_uploads_beyond_the_points_of_a_user_are_refused(
    stranger: httpx2.AsyncClient, to_send: CreateUpload, viewer: CompanyFixture, user: User, tmp_path: Path
) -> None:
    url = await to_send(b"abc")
    left = await viewer.services.point_budget.balance(user.id)
    await viewer.services.point_budget.spend(user.id, left.limit - left.used)
    assert (await stranger.put(url, content=b"abc")).status_code == 429
    assert files_on_disk(tmp_path) == []


async def test_files_of_a_company_have_a_quota(
    stranger: httpx2.AsyncClient, to_send: CreateUpload, viewer: CompanyFixture, storage: Storage, small: int
) -> None:
    one, two = [await to_send(b"a" * 60), await to_send(b"b" * 60)]  # both are announced while there is room
    first, second = await asyncio.gather(stranger.put(one, content=b"a" * 60), stranger.put(two, content=b"b" * 60))
    assert sorted((first.status_code, second.status_code)) == [201, 400]
    refused = second if first.status_code == 201 else first
    assert status_and_code(refused) == (400, "STORAGE_FULL")
    assert len(await stored_keys(storage, viewer)) == 1
    shown = await viewer.ask("{ viewer { company { storedBytes maxStoredBytes } } }")
    assert shown["viewer"]["company"] == {"storedBytes": 60, "maxStoredBytes": small}
    made = await run_mutation(viewer, "organizationCreate", "organization { id }", name="Northwind")
    given = {"name": "a.txt", "contentType": "text/plain", "organizationId": made["organization"]["id"]}
    for size, expected in ((41, ["STORAGE_FULL"]), (40, [])):
        payload = await mutation_payload(viewer, "fileUpload", "__typename", size=size, **given)
        assert [error["reason"] for error in payload["userErrors"]] == expected
        payload = await mutation_payload(viewer, "importCreate", "__typename", size=size, fileName="a.csv")
        assert [error["reason"] for error in payload["userErrors"]] == expected
