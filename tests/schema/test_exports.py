"""Lists as files, by signed links."""

import io
from collections.abc import AsyncIterator
from typing import Any

import httpx2
import pytest
from asking import account, do, made
from openpyxl import load_workbook
from world import FixedClock, World

from app import create_app
from db.models import CompanyRole, User


@pytest.fixture
async def anybody(world: World) -> AsyncIterator[httpx2.AsyncClient]:
    """A client that has nothing but links."""
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=create_app(world.entrance))) as client:
        yield client


async def link(world: World, **given: Any) -> str:
    """The link to a list."""
    document = """query ($list: ExportList!, $where: JSON, $format: Format! = CSV, $dialect: Dialect! = AFTERWIN) {
      export(list: $list, where: $where, format: $format, dialect: $dialect) { url expiresAt } }"""
    found = (await world.ask(document, **given))["export"]
    assert found["expiresAt"] == "2026-03-18T10:01:00Z"
    return str(found["url"])


async def test_a_list_is_fetched_as_its_where_says(world: World, anybody: httpx2.AsyncClient) -> None:
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
    world: World, anybody: httpx2.AsyncClient
) -> None:
    await account(world)
    answer = await anybody.get(await link(world, list="DEALS", format="XLSX", dialect="PIPEDRIVE"))
    sheet = load_workbook(io.BytesIO(answer.content)).active
    assert sheet is not None
    assert [cell.value for cell in next(iter(sheet.rows))][:2] == ["Deal - ID", "Deal - Title"]
    assert sheet.max_row == 2


async def test_a_where_that_the_list_does_not_take_is_refused(world: World) -> None:
    document = '{ export(list: DEALS, where: {nonsense: {eq: "x"}}) { url } }'
    code, text = await world.refusal(document)
    assert (code, "nonsense" in text) == ("BAD_USER_INPUT", True)
    code, text = await world.refusal(f'{{ export(list: DEALS, where: {{title: {{eq: "{"x" * 4000}"}}}}) {{ url }} }}')
    assert (code, "too long" in text) == ("BAD_USER_INPUT", True)


async def test_a_link_is_for_a_minute_and_for_whoever_may_still_export(
    world: World, anybody: httpx2.AsyncClient, clock: FixedClock
) -> None:
    url = await link(world, list="DEALS")
    assert (await anybody.get(url)).status_code == 200
    assert (await anybody.get(url[:-1] + ("A" if url[-1] != "A" else "B"))).status_code == 404
    async with world.work() as work:
        await work.update(User, world.user_id, role=CompanyRole.READ_ONLY)
    assert (await anybody.get(url)).status_code == 404
    async with world.work() as work:
        await work.update(User, world.user_id, role=CompanyRole.ADMIN)
    clock.forward(seconds=60)
    assert (await anybody.get(url)).status_code == 410


async def test_an_export_is_of_one_moment(world: World, anybody: httpx2.AsyncClient) -> None:
    organization, _ = await account(world)
    url = await link(world, list="ORGANIZATIONS")
    await do(world, "organizationUpdate", "organization { id }", id=organization, name="Renamed")
    assert "Renamed" in (await anybody.get(url)).text
