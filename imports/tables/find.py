"""The tables in files, folders and archives. What is no table is left out, with a note."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path, PurePosixPath
from zipfile import ZipFile

from imports.errors import UnreadableFile
from imports.tables import ods, xlsx
from imports.tables.csv_file import open_csv
from imports.tables.json_file import json_rows
from imports.tables.limits import check_archive, refusing
from imports.tables.location import FileLocation
from imports.tables.source import SourceTable

TEXT_SUFFIXES = frozenset({".csv", ".tsv", ".txt"})
WORKBOOKS = {".xlsx": xlsx, ".xlsm": xlsx, ".ods": ods}
OTHER_WORKBOOKS = frozenset({".xls", ".xlsb", ".numbers"})
JSON_SUFFIX = ".json"
MAPPING_NAMES = ("mapping.yaml", "mapping.yml")
"""How the name of a mapping file ends (docs/moving-in.md)."""
IGNORED_NAMES = frozenset({"__macosx", "thumbs.db", "desktop.ini"})


@dataclass
class FoundTables:
    """The tables in some files, the mapping files with them, and what was left out and why."""

    tables: list[SourceTable] = field(default_factory=list)
    mappings: list[FileLocation] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)


def find_tables(paths: Iterable[Path], encoding: str | None = None) -> FoundTables:
    """Return every table in these files, folders and ZIP archives; `UnreadableFile` if there is none.

    `encoding` is that of CSV files; it is detected if it is None.
    """
    found = FoundTables()
    for path in paths:
        _add_path(found, path, path.name, encoding)
    if not found.tables:
        name = ", ".join(path.name for path in paths)
        remedy = "Name files that end in .csv, .xlsx, .ods, .json or .zip."
        raise UnreadableFile(name, "it has no files to import.", remedy)
    return found


def _add_path(found: FoundTables, path: Path, name: str, encoding: str | None) -> None:
    if path.is_dir():
        for inner in sorted(path.iterdir()):
            inner_name = f"{name}/{inner.name}"
            is_container = inner.is_dir() or inner.suffix.lower() == ".zip"
            if _is_ignored(inner.name) or not (is_container or _is_table(inner.name)):
                found.left_out.append(inner_name)
            else:
                _add_path(found, inner, inner_name, encoding)
    elif not path.exists():
        raise UnreadableFile(name, "there is no such file.", "Check the spelling of its name.")
    elif path.suffix.lower() == ".zip":
        _add_archive(found, path, name, encoding)
    else:
        _add_file(found, FileLocation(path, name), encoding)


def _add_archive(found: FoundTables, path: Path, name: str, encoding: str | None) -> None:
    with refusing(name, "the archive cannot be opened", "Export or download it again."), ZipFile(path) as archive:
        check_archive(archive, name)
        members = [member.filename for member in archive.infolist() if not member.is_dir()]
    for member in members:
        location = FileLocation(path, f"{name}/{member}", member)
        if any(map(_is_ignored, PurePosixPath(member).parts)) or not _is_table(member):
            found.left_out.append(location.name)
        else:
            _add_file(found, location, encoding)


def _is_ignored(name: str) -> bool:
    """Return whether a name is that of a hidden file, of an open document's lock, or of a system's notes."""
    return name.startswith((".", "~$")) or name.lower() in IGNORED_NAMES or name.lower().startswith("readme")


def _is_table(name: str) -> bool:
    is_mapping = name.lower().endswith(MAPPING_NAMES)
    return is_mapping or Path(name).suffix.lower() in {*TEXT_SUFFIXES, *WORKBOOKS, JSON_SUFFIX}


def _add_file(found: FoundTables, location: FileLocation, encoding: str | None) -> None:
    if location.suffix in OTHER_WORKBOOKS:
        raise UnreadableFile(location.name, f"{location.suffix} files cannot be read.", "Save it as XLSX or CSV.")
    if location.name.lower().endswith(MAPPING_NAMES):
        found.mappings.append(location)
    elif location.suffix in WORKBOOKS:
        _add_workbook(found, location)
    elif location.suffix == JSON_SUFFIX:
        _add_json(found, location)
    else:
        found.tables.append(_csv_table(location, encoding))


def _csv_table(location: FileLocation, encoding: str | None) -> SourceTable:
    file = open_csv(location, encoding)
    note = f"it is not UTF-8 and was read as {file.encoding.label}; name another encoding with --encoding."
    warnings = (note,) if file.encoding.label else ()
    table = SourceTable(location.name, file.rows, warnings, is_doubtful=location.suffix == ".txt").with_header()
    if not any(table.header):
        raise UnreadableFile(location.name, "the file is empty.", "Export it again.")
    return table


def _add_json(found: FoundTables, location: FileLocation) -> None:
    table = SourceTable(location.name, partial(json_rows, location), is_doubtful=True).with_header()
    if any(table.header):
        found.tables.append(table)
    else:
        found.left_out.append(f"{location.name}, which has no rows")


def _add_workbook(found: FoundTables, location: FileLocation) -> None:
    module = WORKBOOKS[location.suffix]
    sheets = module.list_sheets(location)
    visible = [sheet for sheet in sheets if not sheet.is_hidden]
    found.left_out += [f"{location.name} [{sheet.name}], which is hidden" for sheet in sheets if sheet.is_hidden]
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
        raise UnreadableFile(location.name, "the workbook is empty.", "Export it again.")
    found.tables += filled
