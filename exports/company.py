"""A whole company as one ZIP archive: its lists as CSV for people, all rows as JSON for an import, and its files.

The same company gives the same bytes: the archive holds no time of its own.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import IO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import orjson

from db.company_archive import COMPANY_COLUMNS, COPIED_MODELS, copied_rows, stored_files
from db.models import Company
from db.store import Store
from exports.lists import LISTS
from exports.table import ExportRequest, build_table
from exports.writers import csv_lines

FORMAT, VERSION = "afterwin-company", 1
MANIFEST, ROWS_FOLDER, LISTS_FOLDER, FILES_FOLDER = "company.json", "rows", "lists", "files"
LEVEL = 6
JSON_OPTIONS = orjson.OPT_APPEND_NEWLINE | orjson.OPT_SORT_KEYS  # a database may store keys in another order
OnTable = Callable[[str], None]
ReadBytes = Callable[[str], Awaitable[AsyncIterator[bytes]]]
"""Opens the bytes under a storage key; raises `FileNotFoundError`."""


def rows_path(table: str) -> str:
    """Return the name of the file that holds the rows of a table."""
    return f"{ROWS_FOLDER}/{table}.jsonl"


def file_path(file_id: int) -> str:
    """Return the name of the file that holds the bytes of a file."""
    return f"{FILES_FOLDER}/{file_id}"


async def write_company(
    store: Store, company: Company, read_bytes: ReadBytes, file: IO[bytes], on_table: OnTable = lambda _: None
) -> int:
    """Write a company to a ZIP archive; return the number of files whose bytes are missing in the storage.

    `on_table` is called with the name of each table before its rows are written.
    """
    with ZipFile(file, "w", ZIP_DEFLATED, compresslevel=LEVEL) as archive:
        values = {name: getattr(company, name) for name in COMPANY_COLUMNS}
        with archive.open(_entry(MANIFEST), "w") as member:
            member.write(orjson.dumps({"format": FORMAT, "version": VERSION, "company": values}))
        for model in COPIED_MODELS:
            on_table(model.table.name)
            with archive.open(_entry(rows_path(model.table.name)), "w", force_zip64=True) as member:
                async for rows in copied_rows(store, model):
                    member.write(b"".join(orjson.dumps(row, option=JSON_OPTIONS) for row in rows))
        for name in LISTS:
            table = await build_table(store, company, ExportRequest(name))
            with archive.open(_entry(f"{LISTS_FOLDER}/{name}.csv"), "w", force_zip64=True) as member:
                async for lines in csv_lines(table):
                    member.write(lines)
        return await _write_files(store, archive, read_bytes)


async def _write_files(store: Store, archive: ZipFile, read_bytes: ReadBytes) -> int:
    missing = 0
    for file_id, key in await stored_files(store):
        try:
            chunks = await read_bytes(key)
        except FileNotFoundError:
            missing += 1
            continue
        with archive.open(_entry(file_path(file_id), ZIP_STORED), "w", force_zip64=True) as member:
            async for chunk in chunks:
                member.write(chunk)
    return missing


def _entry(name: str, compression: int = ZIP_DEFLATED) -> ZipInfo:
    """Return an entry without a time. Most files are compressed already, and an import distrusts very small ones."""
    entry = ZipInfo(name)
    entry.compress_type = compression
    return entry
