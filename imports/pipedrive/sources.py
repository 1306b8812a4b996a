"""The tables that lie in files, folders and archives: CSV in whatever encoding, and the sheets of XLSX books."""

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
"""What a cell holds. In CSV files always text; an empty cell is the empty text. Blanks at its ends are cut off."""

SUFFIXES = {".csv", ".tsv", ".txt", ".xlsx", ".zip"}
DELIMITERS = ",;\t|"
BLOCK = 1 << 20
MAX_CELL_BYTES = 32 << 20

csv.field_size_limit(MAX_CELL_BYTES)


@dataclass(frozen=True)
class SourceTable:
    """One table of a file: its header, and its rows, read anew each time they are asked for."""

    name: str
    place: "FileLocation"
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
        """The name without folders and endings: what is told apart in a folder of skipped rows."""
        return Path(self.name.replace(" [", "-").rstrip("]")).name.removesuffix(".csv").removesuffix(".xlsx")

    def rows(self) -> Iterator[tuple[int, list[Cell]]]:
        """Each row that is not empty, with its number as a spreadsheet shows it: the header is row 1."""
        with closing(self._lines()) as lines:
            for number, cells in enumerate(lines, start=1):
                if number > 1 and any(cell != "" for cell in cells):
                    yield number, cells

    def _lines(self) -> Generator[list[Any], None, None]:
        return _sheet_lines(self) if self.sheet else _csv_lines(self)


@dataclass(frozen=True)
class FileLocation:
    """Where a file lies: on the disk, or packed in an archive there."""

    path: Path
    member: str = ""

    @contextmanager
    def stream(self) -> Iterator[IO[bytes]]:
        """Read its bytes, unpacked as they are read."""
        if not self.member:
            with self.path.open("rb") as file:
                yield file
        else:
            with ZipFile(self.path) as archive, archive.open(self.member) as file:
                yield file

    @property
    def suffix(self) -> str:
        """The ending of its name."""
        return Path(self.member or self.path).suffix.lower()


def find_tables(paths: Iterable[Path]) -> list[SourceTable]:
    """Find every table in these files, folders and ZIP archives; `Unreadable` where there is none."""
    found = [source for path in paths for source in _found(path, path.name)]
    if not found:
        name = ", ".join(path.name for path in paths)
        raise UnreadableFile(name, "there are no files to import in it.", "Name files that end in .csv, .xlsx or .zip.")
    return found


def cell_text(cell: Cell) -> str:
    """A cell as people would write it."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, Decimal):
        return f"{cell:f}"
    return cell.isoformat(" ") if isinstance(cell, datetime) else cell.isoformat()


def _found(path: Path, name: str) -> Iterator[SourceTable]:
    if path.is_dir():
        for inner in sorted(path.iterdir()):
            if not inner.name.startswith(".") and (inner.is_dir() or inner.suffix.lower() in SUFFIXES):
                yield from _found(inner, f"{name}/{inner.name}")
    elif not path.exists():
        raise UnreadableFile(name, "there is no such file.", "Look at how its name is spelled.")
    elif path.suffix.lower() == ".zip":
        for member in _members(path, name):
            yield from _tables(FileLocation(path, member), f"{name}/{member}")
    else:
        yield from _tables(FileLocation(path), name)


def _members(path: Path, name: str) -> list[str]:
    try:
        with ZipFile(path) as archive:
            members = [each for each in archive.infolist() if _is_table(each.filename)]
            broken = archive.testzip()
    except (BadZipFile, RuntimeError, NotImplementedError, zlib.error) as wrong:
        raise UnreadableFile(
            name, f"the archive cannot be opened ({wrong}).", "Export or download it again."
        ) from wrong
    if broken:
        raise UnreadableFile(name, f"{broken} in it is damaged.", "Export or download it again.")
    return [each.filename for each in members]


def _is_table(member: str) -> bool:
    return Path(member).suffix.lower() in SUFFIXES - {".zip"} and not member.startswith("__MACOSX/")


def _tables(place: FileLocation, name: str) -> Iterator[SourceTable]:
    if place.suffix == ".xlsx":
        yield from _book(place, name)
    else:
        yield _table(place, name)


def _table(place: FileLocation, name: str) -> SourceTable:
    encoding = _encoding(place, name)
    told = ("it is not UTF-8; it was read as Windows-1252.",) if encoding == "cp1252" else ()
    source = SourceTable(name, place, encoding, _delimiter(place, encoding), warnings=told)
    if not any(source.header):
        raise UnreadableFile(name, "the file is empty.", "Export it again.")
    return source


def _encoding(place: FileLocation, name: str) -> str:
    """The encoding in which the whole file can be read."""
    candidates = list(_candidates(place))
    decoders = {each: getincrementaldecoder(each)("strict") for each in candidates}
    with place.stream() as file:
        while True:
            block = file.read(BLOCK)
            decoders = {each: decoder for each, decoder in decoders.items() if _decodes(decoder, block)}
            if not block:
                break
    if not decoders:
        raise UnreadableFile(
            name, f"it is not text in {' or '.join(candidates)}.", "Save it as CSV UTF-8 and try again."
        )
    return next(iter(decoders))


def _candidates(place: FileLocation) -> Iterable[str]:
    with place.stream() as file:
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


def _delimiter(place: FileLocation, encoding: str) -> str:
    with place.stream() as file, io.TextIOWrapper(file, encoding, newline="") as lines:
        start = lines.read(1 << 16).splitlines(keepends=True)
    headers = {each: next(csv.reader(start, delimiter=each), []) for each in DELIMITERS}
    # A wrong delimiter cuts through quoted cells and leaves their quotes behind.
    return max(headers, key=lambda each: (not any('"' in cell for cell in headers[each]), len(headers[each])))


def _csv_lines(source: SourceTable) -> Generator[list[str], None, None]:
    with source.place.stream() as file, io.TextIOWrapper(file, source.encoding, newline="") as lines:
        try:
            for row in csv.reader(lines, delimiter=source.delimiter, strict=True):
                yield [unescape_formula(cell) for cell in row]
        except csv.Error as wrong:
            raise UnreadableFile(source.name, f"it is broken as a CSV file ({wrong}).", "Export it again.") from wrong


def _book(place: FileLocation, name: str) -> Iterator[SourceTable]:
    with _workbook(place, name) as book:
        sheets = [sheet.title for sheet in book.worksheets]
    found = [SourceTable(f"{name} [{sheet}]" if len(sheets) > 1 else name, place, sheet=sheet) for sheet in sheets]
    filled = [source for source in found if any(source.header)]
    if not filled:
        raise UnreadableFile(name, "the book is empty.", "Export it again.")
    yield from filled


@contextmanager
def _workbook(place: FileLocation, name: str) -> Iterator[Any]:
    with place.stream() as file:
        packed = io.BytesIO(file.read()) if place.member else None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # styles that openpyxl misses are nothing to us
            book = load_workbook(packed or place.path, read_only=True, data_only=True)
    except (BadZipFile, KeyError, OSError, ValueError) as wrong:
        raise UnreadableFile(name, "it cannot be opened as an XLSX book.", "Save it again, or export CSV.") from wrong
    try:
        yield book
    finally:
        book.close()


def _sheet_lines(source: SourceTable) -> Generator[list[Cell], None, None]:
    with _workbook(source.place, source.name) as book:
        sheet = book[source.sheet]
        sheet.reset_dimensions()  # what some programs write there is wrong
        rows = sheet.iter_rows(values_only=True)
        while (row := _next(source, rows)) is not None:
            yield [_cell(value) for value in row]


def _next(source: SourceTable, rows: Iterator[Any]) -> Any:
    try:
        return next(rows, None)
    except (BadZipFile, KeyError, OSError, SyntaxError, ValueError, zlib.error) as wrong:
        raise UnreadableFile(source.name, "it is broken as an XLSX book.", "Save it again, or export CSV.") from wrong


def _cell(value: Any) -> Cell:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, (int, float)) and isfinite(value):
        return _plain(value)
    return value if isinstance(value, (datetime, date, time)) else unescape_xlsx(str(value)).strip()


def _plain(value: float) -> Decimal:
    return Decimal(int(value)) if value == int(value) else Decimal(str(value))
