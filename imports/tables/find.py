"""The tables in files, folders and archives. What is no table is left out, with a note."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path, PurePosixPath
from zipfile import ZipFile

from imports.errors import UnreadableFile
from imports.messages import ImportMessageCode, Message, message
from imports.tables import ods, xlsx
from imports.tables.csv_file import open_csv
from imports.tables.formats import check_format
from imports.tables.json_file import json_rows
from imports.tables.limits import MAX_TABLES, check_archive, refusing
from imports.tables.location import FileLocation
from imports.tables.source import JSON_SUFFIXES, SourceTable

TEXT_SUFFIXES = frozenset({".csv", ".tsv", ".txt"})
WORKBOOKS = {".xlsx": xlsx, ".xlsm": xlsx, ".ods": ods}
OTHER_WORKBOOKS = frozenset({".xls", ".xlsb", ".numbers"})
MAPPING_NAMES = ("mapping.yaml", "mapping.yml")
"""How the name of a mapping file ends (docs/import-export.md)."""
IGNORED_NAMES = frozenset({"__macosx", "thumbs.db", "desktop.ini"})


@dataclass
class FoundTables:
    """The tables in some files, the mapping files with them, and what was left out and why."""

    tables: list[SourceTable] = field(default_factory=list)
    mappings: list[FileLocation] = field(default_factory=list)
    left_out: list[Message] = field(default_factory=list)
    count: int = 0
    """Files and sheets that were read, or will be."""

    def add_to_count(self, location: FileLocation, count: int = 1) -> None:
        """Count files or sheets before they are read; raise `UnreadableFile` if there are too many."""
        self.check_count(location.path, count)
        self.count += count

    def check_count(self, path: Path, more: int) -> None:
        """Raise `UnreadableFile` if there are too many files and sheets with these."""
        if self.count + more > MAX_TABLES:
            raise UnreadableFile(path.name, ImportMessageCode.TOO_MANY_FILES, most=MAX_TABLES)

    def leave_out(self, name: str, code: ImportMessageCode) -> None:
        """Leave out a file or a sheet."""
        self.left_out.append(Message(code, table=name))

    def leave_out_file(self, name: str) -> None:
        """Leave out a file of a folder or an archive that is no table, or a workbook of a kind that cannot be read."""
        path = PurePosixPath(name)
        if path.suffix.lower() in OTHER_WORKBOOKS and not _is_ignored(path.name):
            unreadable = message(ImportMessageCode.FILE_KIND_UNREADABLE, suffix=path.suffix)
            self.left_out.append(replace(unreadable, table=name))
        elif path.suffix.lower() == ".zip" and not _is_ignored(path.name):
            self.leave_out(name, ImportMessageCode.LEFT_OUT_ARCHIVE)
        else:
            self.leave_out(name, ImportMessageCode.LEFT_OUT_NO_TABLE)


def find_tables(paths: Iterable[Path], encoding: str | None = None) -> FoundTables:
    """Return every table in these files, folders and ZIP archives; `UnreadableFile` if there is none.

    `encoding` is that of CSV files; it is detected if it is None.
    """
    found = FoundTables()
    for path in paths:
        _add_path(found, path, path.name, encoding)
    if not found.tables:
        for each in found.left_out:
            if each.code in {ImportMessageCode.FILE_KIND_UNREADABLE, ImportMessageCode.LEFT_OUT_ARCHIVE}:
                raise UnreadableFile(each.table, each.code, **dict(each.params))
        has_lists = any(each.code is ImportMessageCode.LEFT_OUT_NO_ROWS for each in found.left_out)
        code = ImportMessageCode.RECORDS_MISSING if has_lists else ImportMessageCode.FILES_MISSING
        raise UnreadableFile(", ".join(path.name for path in paths), code)
    return found


def _add_path(found: FoundTables, path: Path, name: str, encoding: str | None) -> None:
    if path.is_dir():
        for inner in sorted(path.iterdir()):
            inner_name = f"{name}/{inner.name}"
            is_container = inner.is_dir() or inner.suffix.lower() == ".zip"
            is_read = is_container or (inner.is_file() and _is_table(inner.name))
            if _is_ignored(inner.name) or not is_read:
                found.leave_out_file(inner_name)
            else:
                _add_path(found, inner, inner_name, encoding)
    elif not path.exists():
        raise UnreadableFile(name, ImportMessageCode.FILE_MISSING)
    elif path.suffix.lower() == ".zip":
        _add_archive(found, path, name, encoding)
    else:
        _add_file(found, FileLocation(path, name), encoding)


def _add_archive(found: FoundTables, path: Path, name: str, encoding: str | None) -> None:
    check_format(FileLocation(path, name))
    with refusing(name, ImportMessageCode.ARCHIVE_UNREADABLE), ZipFile(path) as archive:
        check_archive(archive, name)
        members = [member for member in archive.infolist() if not member.is_dir()]
    found.check_count(path, sum(_is_table_of_archive(member.filename) for member in members))
    counts = Counter[str]()
    for member in members:
        counts[member.filename] += 1
        nth = f" ({counts[member.filename]})" if counts[member.filename] > 1 else ""  # two may have one name
        location = FileLocation(path, f"{name}/{member.filename}{nth}", member)
        if _is_table_of_archive(member.filename):
            _add_file(found, location, encoding)
        else:
            found.leave_out_file(location.name)


def _is_table_of_archive(member: str) -> bool:
    return _is_table(member) and not any(_is_ignored(part) for part in PurePosixPath(member).parts if part != "..")


def _is_ignored(name: str) -> bool:
    """Return whether a name is that of a hidden file, of an open document's lock, or of a system's notes."""
    return name.startswith((".", "~$")) or name.lower() in IGNORED_NAMES or name.lower().startswith("readme")


def _is_table(name: str) -> bool:
    is_mapping = name.lower().endswith(MAPPING_NAMES)
    return is_mapping or Path(name).suffix.lower() in {*TEXT_SUFFIXES, *WORKBOOKS, *JSON_SUFFIXES}


def _add_file(found: FoundTables, location: FileLocation, encoding: str | None) -> None:
    found.add_to_count(location)
    if location.name.lower().endswith(MAPPING_NAMES):
        found.mappings.append(location)
        return
    if location.suffix != ".txt":  # such a file may be no table: then it is left out
        check_format(location)
    if location.suffix in OTHER_WORKBOOKS:
        raise UnreadableFile(location.name, ImportMessageCode.FILE_KIND_UNREADABLE, suffix=location.suffix)
    if location.suffix in WORKBOOKS:
        _add_workbook(found, location)
    elif location.suffix in JSON_SUFFIXES:
        _add_json(found, location)
    else:
        found.tables.append(_csv_table(location, encoding))


def _csv_table(location: FileLocation, encoding: str | None) -> SourceTable:
    file = open_csv(location, encoding)
    guess = message(ImportMessageCode.ENCODING_GUESSED, encoding=file.encoding.name)
    warnings = (guess,) if file.encoding.is_guessed else ()
    table = SourceTable(location.name, file.rows, warnings, is_doubtful=location.suffix == ".txt").with_header()
    if not any(table.header):
        raise UnreadableFile(location.name, ImportMessageCode.FILE_EMPTY)
    return table


def _add_json(found: FoundTables, location: FileLocation) -> None:
    table = SourceTable(location.name, partial(json_rows, location), is_doubtful=True).with_header()
    if any(table.header):
        found.tables.append(table)
    else:
        found.leave_out(location.name, ImportMessageCode.LEFT_OUT_NO_ROWS)


def _add_workbook(found: FoundTables, location: FileLocation) -> None:
    module = WORKBOOKS[location.suffix]
    sheets = module.list_sheets(location)
    visible = [sheet for sheet in sheets if not sheet.is_hidden]
    found.add_to_count(location, len(visible) - 1)  # the file was counted
    for sheet in sheets:
        if sheet.is_hidden:
            found.leave_out(f"{location.name} [{sheet.name}]", ImportMessageCode.LEFT_OUT_HIDDEN)
    tables = [
        SourceTable(
            f"{location.name} [{sheet.name}]" if len(visible) > 1 else location.name,
            partial(module.sheet_rows, location, sheet),
            is_doubtful=len(visible) > 1,
        ).with_header()
        for sheet in visible
    ]
    filled = [table for table in tables if any(table.header)]
    if not filled:
        raise UnreadableFile(location.name, ImportMessageCode.WORKBOOK_EMPTY)
    found.tables += filled
