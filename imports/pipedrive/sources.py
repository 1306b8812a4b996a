"""The tables that lie in files, folders and archives: CSV in whatever encoding, and the sheets of XLSX books."""

import csv
import hashlib
import shutil
import warnings
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, getincrementaldecoder
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeAlias
from zipfile import BadZipFile, ZipFile

from openpyxl import load_workbook

from imports.errors import Unreadable

Cell: TypeAlias = str | Decimal | datetime | date | time
"""What a cell holds. In CSV files always text; an empty cell is the empty text."""

SUFFIXES = {".csv", ".tsv", ".txt", ".xlsx", ".zip"}
DELIMITERS = ",;\t|"
BLOCK = 1 << 20
LONGEST_CELL = 32 << 20
LARGEST_ARCHIVE = 8 << 30

csv.field_size_limit(LONGEST_CELL)


@dataclass(frozen=True)
class Source:
    """One table of a file: its header, and its rows, read anew each time they are asked for."""

    name: str
    path: Path
    sha256: str
    encoding: str = ""
    delimiter: str = ","
    sheet: str = ""
    warnings: tuple[str, ...] = ()
    header: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Read the header."""
        object.__setattr__(self, "header", tuple(text(cell) for cell in next(self._lines(), (0, []))[1]))

    def rows(self) -> Iterator[tuple[int, list[Cell]]]:
        """Each row that is not empty, with its number as a spreadsheet shows it: the header is row 1."""
        lines = self._lines()
        next(lines, None)
        for number, cells in lines:
            if any(cell != "" for cell in cells):
                yield number, cells

    def _lines(self) -> Iterator[tuple[int, list[Any]]]:
        return enumerate(_sheet_lines(self) if self.sheet else _csv_lines(self), start=1)


@contextmanager
def opened(paths: Iterable[Path]) -> Iterator[list[Source]]:
    """Find every table in these files, folders and ZIP archives; archives are unpacked until the block ends."""
    with TemporaryDirectory(prefix="afterwin-import-") as folder:
        yield [source for path in paths for source in _found(path, path.name, Path(folder))]


def text(cell: Cell) -> str:
    """A cell as people would write it."""
    if isinstance(cell, str):
        return cell.strip()
    if isinstance(cell, Decimal):
        return f"{cell:f}"
    return cell.isoformat(" ") if isinstance(cell, datetime) else cell.isoformat()


def _found(path: Path, name: str, unpacked: Path) -> Iterator[Source]:
    if path.is_dir():
        for inner in sorted(path.iterdir()):
            if inner.is_dir() or inner.suffix.lower() in SUFFIXES:
                yield from _found(inner, f"{name}/{inner.name}", unpacked)
    elif not path.exists():
        raise Unreadable(name, "there is no such file.", "Look at how its name is spelled.")
    elif path.suffix.lower() == ".zip":
        yield from _archive(path, name, unpacked)
    elif path.suffix.lower() == ".xlsx":
        yield from _book(path, name)
    else:
        yield _table(path, name)


def _archive(path: Path, name: str, unpacked: Path) -> Iterator[Source]:
    try:
        with ZipFile(path) as archive:
            members = [each for each in archive.infolist() if _is_table(each.filename)]
            if sum(each.file_size for each in members) > LARGEST_ARCHIVE:
                raise Unreadable(name, "it would unpack to more than 8 GB.", "Unpack it yourself and import the files.")
            for place, member in enumerate(members):
                copy = unpacked / f"{len(list(unpacked.iterdir()))}-{place}{Path(member.filename).suffix.lower()}"
                with archive.open(member) as packed, copy.open("wb") as out:
                    shutil.copyfileobj(packed, out)
                yield from _found(copy, f"{name}/{member.filename}", unpacked)
    except (BadZipFile, RuntimeError, NotImplementedError) as wrong:
        raise Unreadable(name, f"the archive cannot be opened ({wrong}).", "Export or download it again.") from wrong


def _is_table(member: str) -> bool:
    return Path(member).suffix.lower() in SUFFIXES - {".zip"} and not member.startswith("__MACOSX/")


def _table(path: Path, name: str) -> Source:
    encoding, sha256 = _encoding(path, name)
    told = (f"{name} is not UTF-8; it was read as Windows-1252.",) if encoding == "cp1252" else ()
    source = Source(name, path, sha256, encoding, _delimiter(path, encoding), warnings=told)
    if not source.header:
        raise Unreadable(name, "the file is empty.", "Export it again.")
    return source


def _encoding(path: Path, name: str) -> tuple[str, str]:
    """The encoding in which the whole file can be read, and the file's SHA-256."""
    candidates = list(_candidates(path))
    decoders = {each: getincrementaldecoder(each)("strict") for each in candidates}
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while True:
            block = file.read(BLOCK)
            digest.update(block)
            decoders = {each: decoder for each, decoder in decoders.items() if _decodes(decoder, block)}
            if not block:
                break
    if not decoders:
        raise Unreadable(name, f"it is not text in {' or '.join(candidates)}.", "Save it as CSV UTF-8 and try again.")
    return next(iter(decoders)), digest.hexdigest()


def _candidates(path: Path) -> Iterable[str]:
    with path.open("rb") as file:
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


def _delimiter(path: Path, encoding: str) -> str:
    with path.open(encoding=encoding, newline="") as file:
        start = file.read(1 << 16).splitlines(keepends=True)
    return max(DELIMITERS, key=lambda each: len(next(csv.reader(start, delimiter=each), [])))


def _csv_lines(source: Source) -> Iterator[list[str]]:
    with source.path.open(encoding=source.encoding, newline="") as file:
        try:
            yield from csv.reader(file, delimiter=source.delimiter, strict=True)
        except csv.Error as wrong:
            raise Unreadable(source.name, f"it is broken as a CSV file ({wrong}).", "Export it again.") from wrong


def _book(path: Path, name: str) -> Iterator[Source]:
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    with _workbook(path, name) as book:
        sheets = [sheet.title for sheet in book.worksheets]
    found = [Source(f"{name} [{sheet}]" if len(sheets) > 1 else name, path, digest, sheet=sheet) for sheet in sheets]
    filled = [source for source in found if any(source.header)]
    if not filled:
        raise Unreadable(name, "the book is empty.", "Export it again.")
    yield from filled


@contextmanager
def _workbook(path: Path, name: str) -> Iterator[Any]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # styles that openpyxl misses are nothing to us
            book = load_workbook(path, read_only=True, data_only=True)
    except (BadZipFile, KeyError, OSError, ValueError) as wrong:
        raise Unreadable(name, "it cannot be opened as an XLSX book.", "Save it again, or export CSV.") from wrong
    try:
        yield book
    finally:
        book.close()


def _sheet_lines(source: Source) -> Iterator[list[Cell]]:
    with _workbook(source.path, source.name) as book:
        sheet = book[source.sheet]
        sheet.reset_dimensions()  # what some programs write there is wrong
        for row in sheet.iter_rows(values_only=True):
            yield [_cell(value) for value in row]


def _cell(value: Any) -> Cell:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, (int, float)):
        return _plain(value)
    return value if isinstance(value, (datetime, date, time)) else str(value)


def _plain(value: float) -> Decimal:
    number = Decimal(str(value))
    return number.quantize(Decimal(1)) if number == number.to_integral_value() else number
