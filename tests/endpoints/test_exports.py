"""Lists as files, by signed links."""

import asyncio
import io
import tempfile
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx2
import pytest
from beta_client import change
from company_fixture import CompanyFixture, FixedClock
from mutate import account, do, made
from openpyxl import load_workbook
from starlette.applications import Starlette

from app import create_app
from beta.ops import RemoveMember
from db.models import CompanyRole, User
from endpoints import exports


@pytest.fixture
def app(world: CompanyFixture) -> Starlette:
    return create_app(world.services)


@pytest.fixture
async def anybody(app: Starlette) -> AsyncIterator[httpx2.AsyncClient]:
    """A client that has nothing but links."""
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app)) as client:
        yield client


@dataclass
class Reader:
    """Somebody who takes the first part of a file, and waits."""

    content: bytes = b""
    begun: asyncio.Event = field(default_factory=asyncio.Event)
    goes_on: asyncio.Event = field(default_factory=asyncio.Event)
    goes_away: asyncio.Event = field(default_factory=asyncio.Event)

    async def receive(self) -> dict[str, Any]:
        await self.goes_away.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: dict[str, Any]) -> None:
        if content := message.get("body", b""):
            self.content += content
            self.begun.set()
            await self.goes_on.wait()


def lying_about() -> list[Path]:
    """What was put aside for a moment, and is still there."""
    return list(Path(tempfile.gettempdir()).iterdir())


@asynccontextmanager
async def reading(app: Starlette, url: str) -> AsyncIterator[Reader]:
    """Somebody who began to read, and has finished or gone away afterwards."""
    reader = Reader()
    scope = {"type": "http", "method": "GET", "path": urlsplit(url).path, "headers": [], "query_string": b""}
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(app(scope, reader.receive, reader.send))
        await reader.begun.wait()
        yield reader


async def link(world: CompanyFixture, **given: Any) -> str:
    """The link to a list."""
    document = """query ($list: ExportList!, $where: JSON, $format: Format! = CSV, $dialect: Dialect! = AFTERWIN) {
      export(list: $list, where: $where, format: $format, dialect: $dialect) { url expiresAt } }"""
    found = (await world.ask(document, **given))["export"]
    assert found["expiresAt"] == "2026-03-18T10:01:00Z"
    return str(found["url"])


async def test_a_list_is_fetched_as_its_where_says(world: CompanyFixture, anybody: httpx2.AsyncClient) -> None:
    await account(world, "=SUM(A1)")
    await account(world, "Northwind")
    await made(world, "organizationCreate", name="Prospect")

    every = await anybody.get(await link(world, list="ACCOUNTS"))
    some = await anybody.get(await link(world, list="ORGANIZATIONS", where={"name": {"startsWith": "p"}}))

    assert every.headers["content-disposition"].startswith("attachment")
    assert (every.headers["content-type"], every.headers["cache-control"]) == (
        "text/csv; charset=utf-8",
        "private, no-store",
    )
    lines = every.content.decode("utf-8-sig").splitlines()
    assert len(lines) == 3
    assert "'=SUM(A1)" in every.text
    assert ("Prospect" in some.text, len(some.text.splitlines())) == (True, 2)


async def test_a_list_is_fetched_as_a_workbook_in_pipedrive_s_columns(
    world: CompanyFixture, anybody: httpx2.AsyncClient
) -> None:
    await account(world)
    answer = await anybody.get(await link(world, list="DEALS", format="XLSX", dialect="PIPEDRIVE"))
    sheet = load_workbook(io.BytesIO(answer.content)).active
    assert sheet is not None
    assert [cell.value for cell in next(iter(sheet.rows))][:2] == ["Deal - ID", "Deal - Title"]
    assert sheet.max_row == 2


@pytest.mark.parametrize(
    ("where", "reason"),
    [
        ({"nonsense": {"eq": "x"}}, "unknown field 'nonsense'"),
        ({"title": {"in": ["x"] * 101}}, "at most 100"),
        ({"title": {"eq": "x" * 4000}}, "too long"),
    ],
)
async def test_what_a_list_does_not_take_is_told_before_there_is_a_link(
    world: CompanyFixture, where: Any, reason: str
) -> None:
    document = "query ($where: JSON) { export(list: DEALS, where: $where) { url } }"
    code, text = await world.refusal(document, where=where)
    assert (code, reason in text) == ("BAD_USER_INPUT", True)


async def test_a_link_is_for_a_minute_and_for_whoever_may_still_export(
    world: CompanyFixture, anybody: httpx2.AsyncClient, clock: FixedClock
) -> None:
    url = await link(world, list="DEALS")
    assert (await anybody.get(url)).status_code == 200
    # Not the last character: of its six bits two are not read.
    assert (await anybody.get(url[:-2] + ("A" if url[-2] != "A" else "B") + url[-1])).status_code == 404
    for lost in ({"role": CompanyRole.READ_ONLY}, {"role": CompanyRole.ADMIN, "is_active": False}):
        async with world.uow() as uow:
            await uow.update(User, world.user_id, **lost)
        assert (await anybody.get(url)).status_code == 404
    async with world.uow() as uow:
        await uow.update(User, world.user_id, is_active=True)
    assert (await anybody.get(url)).status_code == 200
    clock.forward(seconds=60)
    assert (await anybody.get(url)).status_code == 410


async def test_a_list_is_as_it_was_when_its_file_was_begun(world: CompanyFixture, app: Starlette) -> None:
    organization, _ = await account(world)
    url = await link(world, list="ORGANIZATIONS")

    await do(world, "organizationUpdate", "organization { id }", id=organization, name="Before")
    async with reading(app, url) as reader:
        await do(world, "organizationUpdate", "organization { id }", id=organization, name="After")
        reader.goes_on.set()

    assert (b"Before" in reader.content, b"After" in reader.content) == (True, False)


async def test_slow_readers_leave_the_rest_of_the_house_alone(
    world: CompanyFixture, app: Starlette, anybody: httpx2.AsyncClient
) -> None:
    await account(world)
    url = await link(world, list="DEALS")

    async with AsyncExitStack() as stack:
        readers = [await stack.enter_async_context(reading(app, url)) for _ in range(exports.MAX_CONCURRENT_EXPORTS)]
        crowded = await anybody.get(url)
        assert (crowded.status_code, crowded.json()["errors"][0]["extensions"]) == (503, {"code": "BUSY"})
        assert len((await world.ask("{ deals { nodes { id } } }"))["deals"]["nodes"]) == 1
        for reader in readers:
            reader.goes_away.set()

    assert (await anybody.get(url)).status_code == 200
    assert world.database.engine.pool.checkedout() == 0  # type: ignore[attr-defined]  # it is a queue


async def test_a_reader_who_never_goes_on_is_left(
    world: CompanyFixture, app: Starlette, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exports, "MAX_SECONDS", 0.1)
    url = await link(world, list="DEALS")

    with pytest.raises(ExceptionGroup) as left:
        async with reading(app, url):
            pass

    assert left.group_contains(TimeoutError)
    assert world.database.engine.pool.checkedout() == 0  # type: ignore[attr-defined]  # as above


async def test_a_workbook_is_on_the_disk_no_longer_than_it_is_read(
    world: CompanyFixture, app: Starlette, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", tempfile.mkdtemp(dir=tmp_path))
    await account(world)

    async with reading(app, await link(world, list="DEALS", format="XLSX")) as reader:
        assert len(lying_about()) == 1
        reader.goes_away.set()
        reader.goes_on.set()

    assert lying_about() == []


async def test_what_no_workbook_holds_is_told_instead(world: CompanyFixture, anybody: httpx2.AsyncClient) -> None:
    organization, _ = await account(world)
    await made(world, "noteCreate", content="x" * 40_000, organizationId=organization)
    answer = await anybody.get(await link(world, list="NOTES", format="XLSX"))
    (error,) = answer.json()["errors"]
    assert (answer.status_code, error["extensions"], "32,767" in error["message"]) == (422, {"code": "TOO_LONG"}, True)
    assert (await anybody.get(await link(world, list="NOTES"))).status_code == 200


@pytest.mark.parametrize("form", ["CSV", "XLSX"])
async def test_what_a_file_will_be_is_told_without_it(
    world: CompanyFixture, anybody: httpx2.AsyncClient, form: str
) -> None:
    answer = await anybody.head(await link(world, list="DEALS", format=form))
    name = f'attachment; filename="deals.{form.lower()}"'
    assert (answer.status_code, answer.headers["content-disposition"], answer.content) == (200, name, b"")


async def test_a_list_is_never_shown_in_place(world: CompanyFixture, anybody: httpx2.AsyncClient) -> None:
    headers = (await anybody.get(await link(world, list="DEALS", format="XLSX"))).headers
    assert (headers["x-content-type-options"], headers["content-security-policy"]) == ("nosniff", "sandbox")
    assert (headers["content-type"], headers["cache-control"]) == (exports.MEDIA_TYPES["xlsx"], "private, no-store")


async def test_a_list_of_accounts_is_nothing_to_whoever_is_outside_by_now(
    world: CompanyFixture, anybody: httpx2.AsyncClient
) -> None:
    await account(world)
    urls = [await link(world, list=each) for each in ("ACCOUNTS", "ORGANIZATIONS")]
    inside = [(await anybody.get(url)).text for url in urls]
    await change(world.database, RemoveMember(company_id=world.company.id))

    gone, shown = [await anybody.get(url) for url in urls]
    unknown = await anybody.get("http://127.0.0.1:8000/exports/nothing")

    assert "State" in inside[1]
    assert (gone.status_code, gone.text) == (unknown.status_code, unknown.text)
    before, header = [text.splitlines()[0].split(",") for text in (inside[1], shown.text)]
    assert set(before) - set(header) == {"State", "Follow-up days"}
    assert header == [each for each in before if each in header]
