"""Import of a whole company from the archive that an export wrote, into a new company of this or another database.

All rows get new ids, in the order of the old ones. Nothing is written unless everything can be.
"""

import secrets
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Annotated, Any, Protocol
from zipfile import ZipFile

import orjson
from pydantic import BaseModel, ConfigDict, Field

from db.accounts.follow_ups import MAX_FOLLOW_UP_DAYS
from db.company_archive import (
    COPIED_MODELS,
    PAGE_SIZE,
    SELF_REFERENCES,
    InvalidCopy,
    copied_columns,
    create_copied_company,
    index_copied_rows,
    insert_copied_rows,
    insert_parents,
    is_id,
    row_from_json,
)
from db.ids import global_id, new_id, row_id_of, type_of_id
from db.models import Currency, File
from db.row import Row
from db.store import Database
from db.text import is_single_line
from db.time_zones import is_time_zone
from db.transactions import begin
from db.unit_of_work import UnitOfWork
from exports.company import FORMAT, MANIFEST, VERSION, file_path, rows_path
from imports.errors import InvalidOption, UnreadableFile
from imports.job import IMPORTER
from imports.messages import ImportMessageCode
from imports.tables.limits import InvalidContent, check_archive, refusing

MAX_LINE = 64 << 20
MAX_NAME = 255
CHUNK_BYTES = 1 << 20
MAX_UNPACKED, MAX_MEMBERS = 1 << 42, 10_000_000
"""A company may have many large files."""
MIN_ID = 1 << 50
"""Ids are larger than this (`db.ids`), and other numbers in JSON smaller."""


class FileStore(Protocol):
    """A store of bytes under keys."""

    async def put(self, key: str, chunks: AsyncIterator[bytes]) -> None:
        """Store bytes under a key."""

    async def delete(self, keys: Sequence[str]) -> None:
        """Delete what is stored under these keys."""


class CompanyValues(BaseModel):
    """The columns of the company."""

    model_config = ConfigDict(extra="forbid", strict=True)

    name: str
    time_zone: str
    currency: str
    follow_up_days: Annotated[int, Field(ge=1, le=MAX_FOLLOW_UP_DAYS)] | None
    allows_remote_images: bool


class Manifest(BaseModel):
    """What an archive says of itself."""

    model_config = ConfigDict(extra="forbid", strict=True)

    format: str
    version: int
    company: CompanyValues


@dataclass
class CompanyArchive:
    """The archive of a company, opened for reading."""

    archive: ZipFile
    name: str
    ids: dict[int, int] = field(default_factory=dict)
    """The new id of each row by its old one."""
    storage_keys: dict[int, str] = field(default_factory=dict)
    """The keys of the bytes of files, by the file's old id."""

    def company_values(self, name: str | None) -> dict[str, Any]:
        """Return the columns of the company, under another name if there is one.

        Raise `UnreadableFile` if this version cannot read the archive.
        """
        with refusing(self.name, ImportMessageCode.COMPANY_INVALID):
            manifest = Manifest.model_validate_json(self.archive.read(MANIFEST))
            if not is_time_zone(manifest.company.time_zone):
                raise InvalidContent(ImportMessageCode.COMPANY_ZONE_UNKNOWN)
            if manifest.company.currency not in {row["code"] for row in self._rows(Currency)}:
                raise InvalidContent(ImportMessageCode.COMPANY_CURRENCY_UNKNOWN)
        if (manifest.format, manifest.version) != (FORMAT, VERSION):
            raise UnreadableFile(self.name, ImportMessageCode.COMPANY_OTHER_VERSION)
        values = manifest.company.model_dump()
        chosen = values["name"] if name is None else name
        if not (chosen.strip() and is_single_line(chosen) and len(chosen) <= MAX_NAME):
            raise InvalidOption(ImportMessageCode.COMPANY_NAME_INVALID, most=MAX_NAME, name=chosen)
        return {**values, "name": chosen}

    def number_rows(self) -> None:
        """Give each row its new id. Every row is read, so a broken one is found before anything is written."""
        rows = ((model, row) for model in COPIED_MODELS for row in self._rows(model))
        old_ids = {row["id"] for model, row in rows if "id" in model.c}
        self.ids = {old: new_id() for old in sorted(old_ids)}

    def rows(self, model: type[Row]) -> Iterator[dict[str, Any]]:
        """Yield the columns of each row of a model, with new ids; `storage_key` if its bytes are stored."""
        names = [column.name for column in copied_columns(model) if is_id(column)]
        for row in self._rows(model):
            if model is File:
                row["storage_key"] = self.storage_keys.get(row["id"])
            yield row | {name: self.ids.get(row[name], row[name]) for name in names}

    async def store_files(self, store: FileStore, company_id: int) -> None:
        """Store the bytes of all files."""
        names = set(self.archive.namelist())
        for row in self._rows(File):
            if (path := file_path(row["id"])) in names:
                key = f"{company_id}/{secrets.token_hex(16)}"
                self.storage_keys[row["id"]] = key
                await store.put(key, self._chunks(path))

    async def _chunks(self, path: str) -> AsyncIterator[bytes]:
        with refusing(self.name, ImportMessageCode.COMPANY_FILE_DAMAGED, path=path), self.archive.open(path) as member:
            while chunk := member.read(CHUNK_BYTES):
                yield chunk

    def _rows(self, model: type[Row]) -> Iterator[dict[str, Any]]:
        path, number = rows_path(model.table.name), 0
        with self.archive.open(path) as member:
            while line := member.readline(MAX_LINE):
                number += 1
                with self.naming(f"line {number} of {path}"):
                    values = orjson.loads(line)
                    yield row_from_json(model, {name: self._with_new_ids(value) for name, value in values.items()})

    def _with_new_ids(self, value: Any) -> Any:
        """Return a value of JSON with new ids inside, such as those in the conditions of a saved view."""
        if isinstance(value, dict):
            return {name: self._new_id_inside(each) for name, each in value.items()}
        return [self._new_id_inside(each) for each in value] if isinstance(value, list) else value

    def _new_id_inside(self, value: Any) -> Any:
        if isinstance(value, int) and value > MIN_ID:
            return self.ids.get(value, value)
        return self._new_global_id(value) if isinstance(value, str) else self._with_new_ids(value)

    def _new_global_id(self, text: str) -> str:
        name = type_of_id(text)
        row_id = self.ids.get(row_id_of(name, text) or 0) if name else None
        return global_id(name, row_id) if row_id else text

    @contextmanager
    def naming(self, place: str) -> Iterator[None]:
        """Raise `UnreadableFile` that names the place of an invalid row."""
        try:
            yield
        except (InvalidCopy, orjson.JSONDecodeError, AttributeError) as error:
            reason = str(error) if isinstance(error, InvalidCopy) else "it is not a row in JSON"
            raise UnreadableFile(
                self.name, ImportMessageCode.COMPANY_ROWS_INVALID, place=place, reason=reason
            ) from error


@contextmanager
def open_archive(path: Path) -> Iterator[CompanyArchive]:
    """Open an archive; raise `UnreadableFile` if it is none."""
    with refusing(path.name, ImportMessageCode.COMPANY_INVALID):
        opened = ZipFile(path)
    with opened:
        with refusing(path.name, ImportMessageCode.COMPANY_INVALID):
            check_archive(opened, path.name, MAX_UNPACKED, MAX_MEMBERS)
        yield CompanyArchive(opened, path.name)


def company_name(path: Path) -> str:
    """Return the name of the company in an archive."""
    with open_archive(path) as archive:
        name: str = archive.company_values(None)["name"]
        return name


async def import_company(database: Database, path: Path, name: str | None, files: FileStore) -> int:
    """Import an archive into a new company, under its own name or another; return the company's id.

    Raise `UnreadableFile` if the archive is broken. Then nothing is written.
    """
    with open_archive(path) as archive:
        values = archive.company_values(name)
        with refusing(path.name, ImportMessageCode.COMPANY_INVALID):
            archive.number_rows()
        company_id = new_id()
        try:
            await archive.store_files(files, company_id)
            async with begin(database, company_id, by=IMPORTER) as uow:
                await create_copied_company(uow, values)
                await _insert_rows(uow, archive)
        except BaseException:
            await files.delete(list(archive.storage_keys.values()))
            raise
    return company_id


async def _insert_rows(uow: UnitOfWork, archive: CompanyArchive) -> None:
    ids: dict[type[Row], list[int]] = {}
    for model in COPIED_MODELS:
        parent, parents = SELF_REFERENCES.get(model), dict[int, int]()
        rows = archive.rows(model)
        while batch := list(islice(rows, PAGE_SIZE)):
            ids.setdefault(model, []).extend(row["id"] for row in batch if "id" in row)
            parents |= {row["id"]: row[parent] for row in batch if parent and row[parent]}
            with archive.naming(f"rows of {model.table.name}"):
                await insert_copied_rows(uow, model, batch)
        if parents:
            with archive.naming(f"rows of {model.table.name}"):
                await insert_parents(uow, model, parents)
    await index_copied_rows(uow, ids)
