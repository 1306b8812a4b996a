"""Export of lists as files, by signed links."""

import asyncio
import io
import json
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx2
import pytest
from beta_client import change
from company_fixture import CompanyFixture, FixedClock, colleague, make_company
from mutate import create_account, create_record, run_mutation
from openpyxl import load_workbook
from slow_client import BUFFERED_BYTES, slow_client
from starlette.applications import Starlette

from app import create_app
from auth.limit_share import LimitShare
from auth.point_budget import PointBudget
from beta.ops.kinds import Kill, RemoveMember
from db.companies import suspend_company
from db.ids import global_id
from db.models import CompanyRole, User
from endpoints import exports, reader_pace
from endpoints.limits import EXPORT_POINTS, MAX_EXPORTS_PER_COMPANY, MAX_EXPORTS_PER_USER


@pytest.fixture
def app(viewer: CompanyFixture) -> Starlette:
    return create_app(viewer.services)


@pytest.fixture
async def anonymous(app: Starlette) -> AsyncIterator[httpx2.AsyncClient]:
    """A client without credentials."""
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app)) as client:
        yield client


@dataclass
class Reader:
    """Receives the first part of a file, then waits for `resume` or `disconnect`."""

    content: bytes = b""
    started: asyncio.Event = field(default_factory=asyncio.Event)
    resume: asyncio.Event = field(default_factory=asyncio.Event)
    disconnect: asyncio.Event = field(default_factory=asyncio.Event)

    async def receive(self) -> dict[str, Any]:
        await self.disconnect.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: dict[str, Any]) -> None:
        if content := message.get("body", b""):
            self.content += content
            self.started.set()
            await self.resume.wait()


def temporary_files() -> list[Path]:
    """Files in the folder for temporary files."""
    return list(Path(tempfile.gettempdir()).iterdir())


async def lose_membership(viewer: CompanyFixture) -> None:
    await change(viewer.database, RemoveMember(company_id=viewer.company.id))


async def kill_accounts(viewer: CompanyFixture) -> None:
    await change(viewer.database, Kill())


async def lose_permission(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        await uow.update(User, viewer.user_id, role=CompanyRole.READ_ONLY)


async def deactivate(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        await uow.update(User, viewer.user_id, is_active=False)


async def suspend(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        await suspend_company(uow, is_suspended=True)


LOSSES = [lose_membership, kill_accounts, lose_permission, deactivate, suspend]


def scope_of(url: str) -> dict[str, Any]:
    """Return the request for a link."""
    headers = [(b"host", b"127.0.0.1:8000")]
    return {"type": "http", "method": "GET", "path": urlsplit(url).path, "headers": headers, "query_string": b""}


@asynccontextmanager
async def reading_export(app: Starlette, url: str) -> AsyncIterator[Reader]:
    """Start a download; it has ended when the context ends."""
    reader = Reader()
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(app(scope_of(url), reader.receive, reader.send))
        await reader.started.wait()
        yield reader


async def export_url(viewer: CompanyFixture, **variables: Any) -> str:
    """Return the signed URL of an export."""
    document = """query ($list: ExportList!, $where: JSON, $format: Format! = CSV, $dialect: Dialect! = AFTERWIN) {
      export(list: $list, where: $where, format: $format, dialect: $dialect) { url expiresAt } }"""
    export = (await viewer.ask(document, **variables))["export"]
    assert export["expiresAt"] == "2026-03-18T10:01:00Z"
    return str(export["url"])


async def test_export_contains_filtered_rows(viewer: CompanyFixture, anonymous: httpx2.AsyncClient) -> None:
    await create_account(viewer, "=SUM(A1)")
    await create_account(viewer, "Northwind")
    await create_record(viewer, "organizationCreate", name="Prospect")

    all_rows = await anonymous.get(await export_url(viewer, list="ACCOUNTS"))
    some_rows = await anonymous.get(await export_url(viewer, list="ORGANIZATIONS", where={"name": {"startsWith": "p"}}))

    assert all_rows.headers["content-disposition"].startswith("attachment")
    assert (all_rows.headers["content-type"], all_rows.headers["cache-control"]) == (
        "text/csv; charset=utf-8",
        "private, no-store",
    )
    lines = all_rows.content.decode("utf-8-sig").splitlines()
    assert len(lines) == 3
    assert "'=SUM(A1)" in all_rows.text
    assert ("Prospect" in some_rows.text, len(some_rows.text.splitlines())) == (True, 2)


async def test_export_xlsx_in_pipedrive_columns(viewer: CompanyFixture, anonymous: httpx2.AsyncClient) -> None:
    await create_account(viewer)
    answer = await anonymous.get(await export_url(viewer, list="DEALS", format="XLSX", dialect="PIPEDRIVE"))
    sheet = load_workbook(io.BytesIO(answer.content)).active
    assert sheet is not None
    assert [cell.value for cell in next(iter(sheet.rows))][:2] == ["Deal - ID", "Deal - Title"]
    assert sheet.max_row == 2


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("where", "reason"),
    [
        ({"nonsense": {"eq": "x"}}, "unknown field 'nonsense'"),
        ({"title": {"in": ["x"] * 101}}, "at most 100"),
        ({"title": {"in": ["x" * 1000] * 4}}, "too long"),
    ],
)
async def test_export_link_rejected_when_filter_is_invalid(viewer: CompanyFixture, where: Any, reason: str) -> None:
    document = "query ($where: JSON) { export(list: DEALS, where: $where) { url } }"
    code, text = await viewer.refusal(document, where=where)
    assert (code, reason in text) == ("BAD_USER_INPUT", True)


async def test_export_link_expires_and_needs_permission(
    viewer: CompanyFixture, anonymous: httpx2.AsyncClient, clock: FixedClock
) -> None:
    url = await export_url(viewer, list="DEALS")
    assert (await anonymous.get(url)).status_code == 200
    # Not the last character: of its six bits two are not read.
    assert (await anonymous.get(url[:-2] + ("A" if url[-2] != "A" else "B") + url[-1])).status_code == 404
    for changes in ({"role": CompanyRole.READ_ONLY}, {"role": CompanyRole.ADMIN, "is_active": False}):
        async with viewer.uow() as uow:
            await uow.update(User, viewer.user_id, **changes)
        assert (await anonymous.get(url)).status_code == 404
    async with viewer.uow() as uow:
        await uow.update(User, viewer.user_id, is_active=True)
    assert (await anonymous.get(url)).status_code == 200
    clock.forward(seconds=60)
    assert (await anonymous.get(url)).status_code == 410


async def test_export_reads_one_snapshot(viewer: CompanyFixture, app: Starlette) -> None:
    organization, _ = await create_account(viewer)
    url = await export_url(viewer, list="ORGANIZATIONS")

    await run_mutation(viewer, "organizationUpdate", "organization { id }", id=organization, name="Before")
    async with reading_export(app, url) as reader:
        await run_mutation(viewer, "organizationUpdate", "organization { id }", id=organization, name="After")
        reader.resume.set()

    assert (b"Before" in reader.content, b"After" in reader.content) == (True, False)


async def is_busy(client: httpx2.AsyncClient, viewer: CompanyFixture) -> bool:
    """Whether the server refuses an export of a user, as too many are in progress."""
    response = await client.get(await export_url(viewer, list="DEALS"))
    assert response.status_code == 200 or code_of(response) == "BUSY", response.text
    return response.status_code == 503


def code_of(response: httpx2.Response) -> str:
    return str(response.json()["errors"][0]["extensions"]["code"])


@pytest.mark.slow
async def test_export_share_of_user_and_company(
    viewer: CompanyFixture, app: Starlette, anonymous: httpx2.AsyncClient
) -> None:
    """Exports of one user, and those of one company, leave places for others."""
    await create_account(viewer)
    first, second = [await colleague(viewer, name) for name in ("Tom Reyes", "Nora Lind")]
    stranger = await make_company(viewer.database, "Koyo")
    for user in (first, second, stranger):
        user.services = viewer.services  # the same key signs their links

    async with AsyncExitStack() as stack:

        async def hold(user: CompanyFixture) -> Reader:
            return await stack.enter_async_context(reading_export(app, await export_url(user, list="DEALS")))

        readers = [await hold(viewer) for _ in range(MAX_EXPORTS_PER_USER)]
        assert [await is_busy(anonymous, user) for user in (viewer, first, stranger)] == [True, False, False]
        readers += [await hold(first) for _ in range(MAX_EXPORTS_PER_COMPANY - MAX_EXPORTS_PER_USER)]
        assert [await is_busy(anonymous, user) for user in (viewer, second, stranger)] == [True, True, False]
        assert len((await viewer.ask("{ deals { nodes { id } } }"))["deals"]["nodes"]) == 1
        for reader in readers:
            reader.disconnect.set()

    assert not await is_busy(anonymous, viewer)
    assert viewer.database.engine.pool.checkedout() == 0  # type: ignore[attr-defined]  # it is a queue


@pytest.mark.slow
async def test_export_share_of_a_process(viewer: CompanyFixture, anonymous: httpx2.AsyncClient) -> None:
    """One of two processes allows a user one of two exports."""
    await create_account(viewer)
    app = create_app(replace(viewer.services, limit_share=LimitShare(2)))
    async with (
        httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app)) as client,
        reading_export(app, await export_url(viewer, list="DEALS")) as reader,
    ):
        assert [await is_busy(each, viewer) for each in (client, anonymous)] == [True, False]
        reader.disconnect.set()


async def test_export_ends_when_its_reader_takes_nothing(
    viewer: CompanyFixture, app: Starlette, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader_pace, "READ_GRACE_SECONDS", 0.2)

    with pytest.raises(ExceptionGroup) as errors:
        async with reading_export(app, await export_url(viewer, list="DEALS")):
            pass

    assert errors.group_contains(TimeoutError)
    assert viewer.database.engine.pool.checkedout() == 0  # type: ignore[attr-defined]  # as above


async def test_export_costs_points(viewer: CompanyFixture) -> None:
    url = await export_url(viewer, list="DEALS")
    app = create_app(replace(viewer.services, point_budget=PointBudget(EXPORT_POINTS)))
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app)) as client:
        answers = [await client.get(url) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 429]
    assert code_of(answers[1]) == "RATE_LIMITED"


async def test_export_cut_off_after_time_limit(
    viewer: CompanyFixture, app: Starlette, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exports, "MAX_SECONDS", 3)  # enough to begin, also on a busy machine
    url = await export_url(viewer, list="DEALS")

    with pytest.raises(ExceptionGroup) as errors:
        async with reading_export(app, url):
            pass

    assert errors.group_contains(TimeoutError)
    assert viewer.database.engine.pool.checkedout() == 0  # type: ignore[attr-defined]  # as above


async def test_export_removes_temporary_workbook(
    viewer: CompanyFixture, app: Starlette, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", tempfile.mkdtemp(dir=tmp_path))
    await create_account(viewer)

    async with reading_export(app, await export_url(viewer, list="DEALS", format="XLSX")) as reader:
        assert len(temporary_files()) == 1
        reader.disconnect.set()
        reader.resume.set()

    assert temporary_files() == []


async def test_export_ends_when_its_reader_leaves_before_the_workbook(
    viewer: CompanyFixture, app: Starlette, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def write_for_ever(*_: Any) -> None:
        await asyncio.Event().wait()

    url = await export_url(viewer, list="DEALS", format="XLSX")
    monkeypatch.setattr(exports, "_write_workbook", write_for_ever)
    reader = Reader()
    reader.disconnect.set()
    async with asyncio.timeout(60):
        await app(scope_of(url), reader.receive, reader.send)
    assert reader.content == b""


async def test_export_xlsx_rejected_when_cell_is_too_long(
    viewer: CompanyFixture, anonymous: httpx2.AsyncClient
) -> None:
    organization, _ = await create_account(viewer)
    await create_record(viewer, "noteCreate", content="x" * 40_000, organizationId=organization)
    answer = await anonymous.get(await export_url(viewer, list="NOTES", format="XLSX"))
    (error,) = answer.json()["errors"]
    assert (answer.status_code, error["extensions"], "32,767" in error["message"]) == (422, {"code": "TOO_LONG"}, True)
    assert (await anonymous.get(await export_url(viewer, list="NOTES"))).status_code == 200


@pytest.mark.parametrize("file_format", ["CSV", "XLSX"])
async def test_export_head_has_headers_only(
    viewer: CompanyFixture, anonymous: httpx2.AsyncClient, file_format: str
) -> None:
    answer = await anonymous.head(await export_url(viewer, list="DEALS", format=file_format))
    name = f'attachment; filename="deals.{file_format.lower()}"'
    assert (answer.status_code, answer.headers["content-disposition"], answer.content) == (200, name, b"")


async def test_export_headers_force_download(viewer: CompanyFixture, anonymous: httpx2.AsyncClient) -> None:
    headers = (await anonymous.get(await export_url(viewer, list="DEALS", format="XLSX"))).headers
    assert (headers["x-content-type-options"], headers["content-security-policy"]) == ("nosniff", "sandbox")
    assert (headers["content-type"], headers["cache-control"]) == (exports.MEDIA_TYPES["xlsx"], "private, no-store")


async def test_export_of_accounts_not_found_after_leaving_beta(
    viewer: CompanyFixture, anonymous: httpx2.AsyncClient
) -> None:
    await create_account(viewer)
    urls = [await export_url(viewer, list=item) for item in ("ACCOUNTS", "ORGANIZATIONS")]
    inside = [(await anonymous.get(url)).text for url in urls]
    await change(viewer.database, RemoveMember(company_id=viewer.company.id))

    gone, shown = [await anonymous.get(url) for url in urls]
    unknown = await anonymous.get("http://127.0.0.1:8000/exports/nothing")

    assert "State" in inside[1]
    assert (gone.status_code, gone.text) == (unknown.status_code, unknown.text)
    before, header = [text.splitlines()[0].split(",") for text in (inside[1], shown.text)]
    assert set(before) - set(header) == {"State", "Follow-up days"}
    assert header == [item for item in before if item in header]


@pytest.mark.parametrize("form", ["CSV", "XLSX"])
@pytest.mark.parametrize("lose", LOSSES)
async def test_download_breaks_off_when_access_ends(
    viewer: CompanyFixture, app: Starlette, form: str, lose: Callable[[CompanyFixture], Awaitable[None]]
) -> None:
    await create_account(viewer)
    url = await export_url(viewer, list="ACCOUNTS", format=form)

    async def read_until_it_breaks() -> None:
        async with asyncio.timeout(30), reading_export(app, url):
            await lose(viewer)

    with pytest.raises(ExceptionGroup) as broken:
        await read_until_it_breaks()

    assert broken.group_contains(RuntimeError, match="response already started")
    assert viewer.database.engine.pool.checkedout() == 0  # type: ignore[attr-defined]  # it is a queue


async def test_download_goes_on_while_access_lasts(viewer: CompanyFixture, app: Starlette) -> None:
    await create_account(viewer)
    async with reading_export(app, await export_url(viewer, list="ACCOUNTS")) as reader:
        await asyncio.sleep(3 * exports.CHECK_INTERVAL)
        reader.resume.set()
    assert len(reader.content.splitlines()) == 2


KEY = "«key»"
"""Stands for the key of a custom field of organizations."""
USES_ACCOUNTS: list[tuple[str, str, Any]] = [
    ("ACCOUNTS", "PIPEDRIVE", None),
    ("ORGANIZATIONS", "AFTERWIN", None),
    ("ORGANIZATIONS", "PIPEDRIVE", {"isAccount": True}),
    ("ORGANIZATIONS", "PIPEDRIVE", {"search": "northwind"}),
    ("ORGANIZATIONS", "PIPEDRIVE", {"not": {"custom": [{"key": KEY, "isNull": False}]}}),
    ("DEALS", "AFTERWIN", {"organizationId": {"ne": global_id("Account", 1)}}),
]
USES_NO_GATE: list[tuple[str, str, Any]] = [
    ("ORGANIZATIONS", "PIPEDRIVE", {"name": {"startsWith": "n"}}),
    ("DEALS", "AFTERWIN", None),
    ("DEALS", "AFTERWIN", {"title": {"eq": "First"}}),
    ("DEALS", "AFTERWIN", {"organizationId": {"ne": global_id("Organization", 1)}}),
]


@pytest.mark.parametrize(("kind", "dialect", "where"), [*USES_ACCOUNTS, *USES_NO_GATE])
async def test_download_ends_only_when_its_own_gate_closes(
    viewer: CompanyFixture, app: Starlette, monkeypatch: pytest.MonkeyPatch, kind: str, dialect: str, where: Any
) -> None:
    monkeypatch.setattr(reader_pace, "READ_GRACE_SECONDS", 3600.0)  # the slow reader of this test ends nothing
    await create_account(viewer)
    created = await run_mutation(viewer, "fieldCreate", "field { key }", entity="ORGANIZATION", type="TEXT", name="X")
    with_key = json.loads(json.dumps(where, ensure_ascii=False).replace(KEY, created["field"]["key"]))
    url = await export_url(viewer, list=kind, dialect=dialect, where=with_key)

    async def read_after_kill(*, resume: bool) -> None:
        async with asyncio.timeout(30), reading_export(app, url) as reader:
            await kill_accounts(viewer)
            if resume:
                await asyncio.sleep(2 * exports.CHECK_INTERVAL)
                reader.resume.set()

    if (kind, dialect, where) in USES_NO_GATE:
        await read_after_kill(resume=True)
    else:
        with pytest.raises(ExceptionGroup):
            await read_after_kill(resume=False)


async def test_download_is_not_found_when_access_ends_before_it_starts(
    viewer: CompanyFixture, anonymous: httpx2.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def build_for_ever(*_: Any) -> None:
        await kill_accounts(viewer)
        await asyncio.Event().wait()

    url = await export_url(viewer, list="ACCOUNTS", format="XLSX")
    monkeypatch.setattr(exports, "_build_table", build_for_ever)
    assert (await anonymous.get(url)).status_code == 404


async def endless_lines(_table: Any) -> AsyncIterator[bytes]:
    """A list that does not end, and whose first page is large."""
    yield b"Name\r\n" * (1 << 20)
    await asyncio.Event().wait()


@pytest.mark.slow
@pytest.mark.parametrize("form", ["CSV", "XLSX"])
async def test_client_sees_a_broken_transfer_after_access_ends(
    viewer: CompanyFixture, app: Starlette, form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "book").write_bytes(bytes(32 * 2**20))  # more than is buffered on the way

    async def write_workbook(*_: Any) -> str:
        return str(tmp_path / "book")

    monkeypatch.setattr(exports, "csv_lines", endless_lines)
    monkeypatch.setattr(exports, "_write_workbook", write_workbook)
    path = urlsplit(await export_url(viewer, list="ACCOUNTS", format=form)).path

    async with slow_client(app) as client, client.stream("GET", path) as answer:
        assert answer.status_code == 200
        await kill_accounts(viewer)
        await asyncio.sleep(1)
        with pytest.raises(httpx2.ReadError):
            await answer.aread()
        assert answer.num_bytes_downloaded < BUFFERED_BYTES
