"""A whole company as one archive, exported and imported again: into the same database or into the other kind."""

import json
import re
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4
from zipfile import ZipFile

import orjson
import pytest
from company_fixture import FixedClock
from database_templates import MIGRATED
from factories import organization
from sqlalchemy import func, select

from db.companies import list_companies
from db.company_archive import COPIED_MODELS, OMITTED_COLUMNS
from db.ids import global_id
from db.models import Company, File, Organization, SavedView, SavedViewContent, SavedViewList, User
from db.row import metadata, select_rows
from db.store import Database
from db.transactions import begin
from db.verify import find_differences
from demo.load import PEOPLE, SOLERA, create_demo_company
from exports.company import write_company
from files.storage import Storage, open_storage
from imports.company import import_company
from imports.errors import ImportFailed
from imports.messages import ImportMessageCode

NOT_COPIED = {
    *("token", "session", "invitation", "identity_event", "beta_member", "beta_exclusion", "first_access"),
    *("feature_use", "feature_use_day", "beta_feedback"),
    *("event", "idempotency_key", "import", "import_batch", "upload", "outbox", "search_text", "lookup_key"),
    "account_part",
    "beta_invitation",
    "beta_request",
    "bulk_change",
    "bulk_change_part",
}
"""Tables of a company that an archive does not hold (docs/import-export.md#a-whole-company)."""


@pytest.fixture
def storage(tmp_path: Path) -> Storage:
    return open_storage(f"file:{tmp_path}/files")


@pytest.fixture
def other_url(request: pytest.FixtureRequest, sqlite: Any, postgresql: Any) -> Iterator[str]:
    """The URL of an empty database of the kind that the test's own is not."""
    chosen = postgresql if "sqlite" in request.node.callspec.params.values() else sqlite
    name = f"t{uuid4().hex}"
    yield chosen.copy(MIGRATED, None, name)
    chosen.server.drop(name)


@pytest.fixture
async def other(other_url: str) -> AsyncIterator[Database]:
    """An empty database of the other kind."""
    opened = Database(other_url, clock=FixedClock())
    yield opened
    await opened.close()


async def chunks(content: bytes) -> AsyncIterator[bytes]:
    yield content


async def company_with_everything(database: Database, storage: Storage) -> Company:
    """A small demo company with a file, a saved view, a parent, a merge and deleted rows."""
    await create_demo_company(database, SOLERA, PEOPLE[SOLERA["name"]], 12)
    (company,) = await list_companies(database)
    await storage.put(f"{company.id}/a", chunks(b"%PDF-1"))
    async with begin(database, company.id) as uow:
        user = (await uow.all(select_rows(User)))[0]
        first, second, third = (await uow.all(select_rows(Organization)))[:3]
        await uow.update(Organization, first.id, parent_id=third.id)
        gone = await organization(uow, name="Gone", deleted_at=uow.now, merged_into_id=second.id)
        where = {"owner": {"in": [global_id("User", user.id)]}}
        view = {"owner_id": user.id, "name": "Mine", "list": SavedViewList.ORGANIZATIONS}
        await uow.insert(SavedView, [{**view, "content": SavedViewContent(where=where)}])
        named = {"name": "a.pdf", "size": 6, "content_type": "application/pdf", "sha256": "0" * 64}
        await uow.insert(File, [{**named, "organization_id": gone, "storage_key": f"{company.id}/a"}])
    return company


async def exported(database: Database, company_id: int, storage: Storage, path: Path) -> Path:
    async with database.snapshot() as snapshot:
        store = snapshot.for_company(company_id)
        company = await store.get_one(Company, company_id)
        with path.open("wb") as file:
            assert await write_company(store, company, storage.get, file) == 0
    return path


def contents(path: Path) -> dict[str, bytes]:
    with ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def without_ids(files: dict[str, bytes]) -> dict[str, bytes]:
    """Replace each id by its place among all ids, and leave out lists, which hold ids for clients."""
    names = [name for name in files if name.startswith("rows/")]
    rows = [orjson.loads(line) for name in names for line in files[name].splitlines()]
    numbers = sorted(row["id"] for row in rows if "id" in row)
    ids = {str(number): f"#{place}" for place, number in enumerate(numbers)}
    texts = {global_id("User", row_id): place for row_id, place in ids.items()}

    def replaced(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: replaced(each) for name, each in value.items()}
        if isinstance(value, list):
            return [replaced(each) for each in value]
        return ids.get(str(value)) or texts.get(str(value)) or value

    compared = {}
    for name, text in files.items():
        if name.startswith("rows/"):
            compared[name] = json.dumps([replaced(orjson.loads(line)) for line in text.splitlines()]).encode()
        elif name.startswith("files/"):
            compared[ids[name.removeprefix("files/")]] = text
        elif name.startswith("lists/"):
            compared[name] = b"%d" % text.count(b"\r\n")
        else:
            compared[name] = text
    return compared


async def found_by_index(database: Database, company_id: int) -> list[int]:
    """The numbers of searched texts and of look-up keys."""
    async with database.snapshot() as snapshot:
        store = snapshot.for_company(company_id)
        tables = (metadata.tables[name] for name in ("search_text", "lookup_key"))
        return [await store.scalar(select(func.count()).select_from(table)) for table in tables]


@pytest.mark.slow
async def test_company_is_the_same_after_export_and_import(database, other, storage, tmp_path):
    company = await company_with_everything(database, storage)
    first = await exported(database, company.id, storage, tmp_path / "first.zip")

    for target in (database, other):
        company_id = await import_company(target, first, "Solera 2", storage)

        again = contents(await exported(target, company_id, storage, tmp_path / "again.zip"))
        again["company.json"] = again["company.json"].replace(b"Solera 2", company.name.encode())
        original = contents(first)
        assert original.keys() - again.keys() <= {name for name in original if name.startswith("files/")}
        assert without_ids(again) == without_ids(original)
        assert b"%PDF-1" in again.values()
        assert await found_by_index(target, company_id) == await found_by_index(database, company.id)
        async with target.snapshot() as snapshot:
            assert [each async for each in find_differences(snapshot.for_company(company_id))] == []
    assert contents(await exported(database, company.id, storage, tmp_path / "second.zip")) == contents(first)


def test_every_table_of_a_company_is_copied_or_left_out() -> None:
    tables = {table.name for table in metadata.tables.values() if "company_id" in table.c}
    copied = {model.table.name for model in COPIED_MODELS}
    assert tables - {"flag_audit", "change_request"} == copied | (NOT_COPIED & tables)
    assert {name for model in COPIED_MODELS for name in OMITTED_COLUMNS if name in model.c} == OMITTED_COLUMNS


INVALID, ROWS = ImportMessageCode.COMPANY_INVALID, ImportMessageCode.COMPANY_ROWS_INVALID
OTHER_VERSION = ImportMessageCode.COMPANY_OTHER_VERSION


def damaged(content: dict[str, bytes]) -> Iterator[tuple[dict[str, bytes], ImportMessageCode, str]]:
    """Yield archives that are broken in one place, and the code and a part of the reason of each."""
    users, deals = content["rows/user.jsonl"], content["rows/deal.jsonl"]
    yield {**content, "company.json": b"{}"}, INVALID, "it is not the archive of a company"
    newer = content["company.json"].replace(b'"version":1', b'"version":9')
    yield {**content, "company.json": newer}, OTHER_VERSION, "another version"
    yield {**content, "rows/user.jsonl": b"[]\n"}, ROWS, "line 1 of rows/user.jsonl"
    yield (
        {**content, "rows/user.jsonl": users.replace(b'"role":"', b'"role":"X')},
        ROWS,
        "a value does not fit its column",
    )
    yield {**content, "rows/user.jsonl": users.replace(b'"role":', b'"rule":')}, ROWS, "another version"
    yield (
        {**content, "rows/deal.jsonl": deals.replace(b'"value":', b'"value":"x","v":')},
        ROWS,
        "line 1 of rows/deal.jsonl",
    )
    yield {**content, "rows/user.jsonl": users * 2}, ROWS, "they repeat each other"
    yield {**content, "rows/stage.jsonl": b""}, ROWS, "rows that are missing"
    notes, organizations = content["rows/note.jsonl"], content["rows/organization.jsonl"]
    scripted = notes.replace(b'"content":"', b'"content":"<script>1</script>')
    yield {**content, "rows/note.jsonl": scripted}, ROWS, "no mutation accepts"
    two_lines = organizations.replace(b'"name":"', b'"name":"A\\nB')
    yield {**content, "rows/organization.jsonl": two_lines}, ROWS, "no mutation accepts"
    linked = re.sub(rb'"website":(null|"[^"]*")', b'"website":"javascript:1"', organizations)
    yield {**content, "rows/organization.jsonl": linked}, ROWS, "no mutation accepts"
    yield {**content, "rows/user.jsonl": re.sub(rb'"name":"[^"]*"', b'"name":" "', users)}, ROWS, "no mutation accepts"
    yield {**content, "rows/user.jsonl": re.sub(rb'"version":1', b'"version":9999999999', users)}, ROWS, "out of range"
    yield (
        {**content, "company.json": content["company.json"].replace(b'"EUR"', b'"EURO"')},
        ImportMessageCode.COMPANY_CURRENCY_UNKNOWN,
        "none of its currencies",
    )
    days = re.sub(rb'"follow_up_days":[^,}]*', b'"follow_up_days":99999999999', content["company.json"])
    yield {**content, "company.json": days}, INVALID, "it is not the archive of a company"
    zone = re.sub(rb'"time_zone":"[^"]*"', b'"time_zone":"Mars/Phobos"', content["company.json"])
    yield {**content, "company.json": zone}, ImportMessageCode.COMPANY_ZONE_UNKNOWN, "time zone"


@pytest.mark.slow
async def test_damaged_archives_write_nothing(database, storage, tmp_path):
    company = await company_with_everything(database, storage)
    content = contents(await exported(database, company.id, storage, tmp_path / "first.zip"))
    stored = sorted(tmp_path.glob("files/*/*"))
    for files, code, reason in damaged(content):
        with ZipFile(tmp_path / "bad.zip", "w") as archive:
            for name, text in files.items():
                archive.writestr(name, text)
        with pytest.raises(ImportFailed) as error:
            await import_company(database, tmp_path / "bad.zip", None, storage)
        assert error.value.message.code is code
        assert reason in str(error.value)
        assert str(error.value).startswith("bad.zip: ")
    broken = (tmp_path / "first.zip").read_bytes().replace(b"%PDF-1", b"%PDF-2")
    (tmp_path / "bad.zip").write_bytes(broken)
    for path, name, code in (
        ("bad.zip", None, ImportMessageCode.COMPANY_FILE_DAMAGED),
        ("first.zip", "A\nB", ImportMessageCode.COMPANY_NAME_INVALID),
    ):
        with pytest.raises(ImportFailed) as error:
            await import_company(database, tmp_path / path, name, storage)
        assert error.value.message.code is code
    assert [each.id for each in await list_companies(database)] == [company.id]
    assert sorted(tmp_path.glob("files/*/*")) == stored
