"""Tables in files, folders and archives: CSV in common encodings, and the sheets of XLSX workbooks."""

import csv
import io
import warnings
import zlib
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, getincrementaldecoder
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from math import isfinite
from pathlib import Path
from typing import IO, Any, TypeAlias
from zipfile import BadZipFile, ZipFile

from openpyxl import load_workbook

from exports.cells import unescape_formula, unescape_xlsx
from imports.errors import UnreadableFile

Cell: TypeAlias = str | Decimal | datetime | date | time
"""A cell without surrounding blanks. In CSV it is always text, and an empty cell is the empty text."""

SUFFIXES = {".csv", ".tsv", ".txt", ".xlsx", ".zip"}
DELIMITERS = ",;\t|"
BLOCK = 1 << 20
MAX_CELL_BYTES = 32 << 20


@dataclass(frozen=True)
class SourceTable:
    """A table of a file: its header, and its rows, which are read again for each iteration."""

    name: str
    location: "FileLocation"
    encoding: str = ""
    delimiter: str = ","
    sheet: str = ""
    warnings: tuple[str, ...] = ()
    header: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Read the header."""
        with closing(self._lines()) as lines:
            object.__setattr__(self, "header", tuple(cell_text(cell) for cell in next(lines, ())))

    @property
    def stem(self) -> str:
        """The name without folders and suffix, for the file of skipped rows."""
        return Path(self.name.replace(" [", "-").rstrip("]")).name.removesuffix(".csv").removesuffix(".xlsx")

    def rows(self) -> Iterator[tuple[int, list[Cell]]]:
        """Yield each row that is not empty, with its number in a spreadsheet. The header is row 1."""
        with closing(self._lines()) as lines:
            for number, cells in enumerate(lines, start=1):
                if number > 1 and any(cell != "" for cell in cells):
                    yield number, cells

    def _lines(self) -> Generator[list[Any], None, None]:
        return _sheet_lines(self) if self.sheet else _csv_lines(self)


@dataclass(frozen=True)
class FileLocation:
    """The location of a file: a path, and its name in the archive if the path is one."""

    path: Path
    member: str = ""

    @contextmanager
    def stream(self) -> Iterator[IO[bytes]]:
        """Open the file for reading; members of archives are unpacked on the fly."""
        if not self.member:
            with self.path.open("rb") as file:
                yield file
        else:
            with ZipFile(self.path) as archive, archive.open(self.member) as file:
                yield file

    @property
    def suffix(self) -> str:
        """The suffix of its name."""
        return Path(self.member or self.path).suffix.lower()


def find_tables(paths: Iterable[Path]) -> list[SourceTable]:
    """Return every table in these files, folders and ZIP archives; `UnreadableFile` if there is none."""
    tables = [table for path in paths for table in _find_in_path(path, path.name)]
    if not tables:
        name = ", ".join(path.name for path in paths)
        raise UnreadableFile(name, "it has no files to import.", "Name files that end in .csv, .xlsx or .zip.")
    return tables


def cell_text(cell: Cell) -> str:
    """Return a cell as text."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, Decimal):
        return f"{cell:f}"
    return cell.isoformat(" ") if isinstance(cell, datetime) else cell.isoformat()


def _find_in_path(path: Path, name: str) -> Iterator[SourceTable]:
    if path.is_dir():
        for inner in sorted(path.iterdir()):
            if not inner.name.startswith(".") and (inner.is_dir() or inner.suffix.lower() in SUFFIXES):
                yield from _find_in_path(inner, f"{name}/{inner.name}")
    elif not path.exists():
        raise UnreadableFile(name, "there is no such file.", "Check the spelling of its name.")
    elif path.suffix.lower() == ".zip":
        for member in _members(path, name):
            yield from _tables(FileLocation(path, member), f"{name}/{member}")
    else:
        yield from _tables(FileLocation(path), name)


def _members(path: Path, name: str) -> list[str]:
    try:
        with ZipFile(path) as archive:
            members = [member for member in archive.infolist() if _is_table(member.filename)]
            broken = archive.testzip()
    except (BadZipFile, RuntimeError, NotImplementedError, zlib.error) as error:
        raise UnreadableFile(
            name, f"the archive cannot be opened ({error}).", "Export or download it again."
        ) from error
    if broken:
        raise UnreadableFile(name, f"its member {broken} is damaged.", "Export or download it again.")
    return [member.filename for member in members]


def _is_table(member: str) -> bool:
    return Path(member).suffix.lower() in SUFFIXES - {".zip"} and not member.startswith("__MACOSX/")


def _tables(location: FileLocation, name: str) -> Iterator[SourceTable]:
    if location.suffix == ".xlsx":
        yield from _workbook_tables(location, name)
    else:
        yield _csv_table(location, name)


def _csv_table(location: FileLocation, name: str) -> SourceTable:
    encoding = _encoding(location, name)
    warning = ("it is not UTF-8 and was read as Windows-1252.",) if encoding == "cp1252" else ()
    table = SourceTable(name, location, encoding, _delimiter(location, encoding), warnings=warning)
    if not any(table.header):
        raise UnreadableFile(name, "the file is empty.", "Export it again.")
    return table


def _encoding(location: FileLocation, name: str) -> str:
    """Return the encoding in which the whole file can be read."""
    candidates = list(_candidates(location))
    decoders = {name: getincrementaldecoder(name)("strict") for name in candidates}
    with location.stream() as file:
        while True:
            block = file.read(BLOCK)
            decoders = {encoding: decoder for encoding, decoder in decoders.items() if _decodes(decoder, block)}
            if not block:
                break
    if not decoders:
        raise UnreadableFile(
            name, f"it is not text in {' or '.join(candidates)}.", "Save it as CSV UTF-8 and try again."
        )
    return next(iter(decoders))


def _candidates(location: FileLocation) -> Iterable[str]:
    with location.stream() as file:
        start = file.read(3)
    if start.startswith(BOM_UTF8):
        return ("utf-8-sig",)
    if start.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return ("utf-16",)
    return ("utf-8", "cp1252")


def _decodes(decoder: Any, block: bytes) -> bool:
    try:
        return "\0" not in decoder.decode(block, final=not block)
    except UnicodeDecodeError:
        return False


def _delimiter(location: FileLocation, encoding: str) -> str:
    with location.stream() as file, io.TextIOWrapper(file, encoding, newline="") as lines:
        start = lines.read(1 << 16).splitlines(keepends=True)
    headers = {delimiter: next(_csv_reader(start, delimiter), []) for delimiter in DELIMITERS}
    # A wrong delimiter splits quoted cells and leaves their quotes in them.
    return max(
        headers, key=lambda delimiter: (not any('"' in cell for cell in headers[delimiter]), len(headers[delimiter]))
    )


def _csv_reader(lines: Iterable[str], delimiter: str, *, strict: bool = False) -> Iterator[list[str]]:
    csv.field_size_limit(MAX_CELL_BYTES)  # a setting of the whole process; the default is 128 KiB
    return csv.reader(lines, delimiter=delimiter, strict=strict)


def _csv_lines(table: SourceTable) -> Generator[list[str], None, None]:
    with table.location.stream() as file, io.TextIOWrapper(file, table.encoding, newline="") as lines:
        try:
            for row in _csv_reader(lines, table.delimiter, strict=True):
                yield [unescape_formula(cell) for cell in row]
        except csv.Error as error:
            raise UnreadableFile(table.name, f"it is not valid CSV ({error}).", "Export it again.") from error


def _workbook_tables(location: FileLocation, name: str) -> Iterator[SourceTable]:
    with _workbook(location, name) as workbook:
        sheets = [sheet.title for sheet in workbook.worksheets]
    tables = [SourceTable(f"{name} [{sheet}]" if len(sheets) > 1 else name, location, sheet=sheet) for sheet in sheets]
    filled = [table for table in tables if any(table.header)]
    if not filled:
        raise UnreadableFile(name, "the workbook is empty.", "Export it again.")
    yield from filled


@contextmanager
def _workbook(location: FileLocation, name: str) -> Iterator[Any]:
    with location.stream() as file:
        unpacked = io.BytesIO(file.read()) if location.member else None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about styles that openpyxl does not know
            workbook = load_workbook(unpacked or location.path, read_only=True, data_only=True)
    except (BadZipFile, KeyError, OSError, ValueError) as error:
        raise UnreadableFile(
            name, "it cannot be opened as an XLSX workbook.", "Save it again, or export CSV."
        ) from error
    try:
        yield workbook
    finally:
        workbook.close()


def _sheet_lines(table: SourceTable) -> Generator[list[Cell], None, None]:
    with _workbook(table.location, table.name) as workbook:
        sheet = workbook[table.sheet]
        sheet.reset_dimensions()  # some programs write wrong ones
        rows = sheet.iter_rows(values_only=True)
        while (row := _next(table, rows)) is not None:
            yield [_cell(value) for value in row]


def _next(table: SourceTable, rows: Iterator[Any]) -> Any:
    try:
        return next(rows, None)
    except (BadZipFile, KeyError, OSError, SyntaxError, ValueError, zlib.error) as error:
        raise UnreadableFile(table.name, "it is not a valid XLSX workbook.", "Save it again, or export CSV.") from error


def _cell(value: Any) -> Cell:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, (int, float)) and isfinite(value):
        return _decimal(value)
    return value if isinstance(value, (datetime, date, time)) else unescape_xlsx(str(value)).strip()


def _decimal(value: float) -> Decimal:
    return Decimal(int(value)) if value == int(value) else Decimal(str(value))
