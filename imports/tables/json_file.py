"""Rows of JSON files: a list of objects, alone or as the `data` of an API's answers, or one object in each line.

Members of an object in an object become columns of their own, such as `owner.name`. Values with a label, such as
`{"label": "work", "value": "ana@example.com"}`, become one column for each label.
"""

import json
import re
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from decimal import Decimal
from itertools import chain
from typing import Any

import orjson

from exports.cells import ZERO_DATES
from imports.errors import UnreadableFile
from imports.messages import ImportMessageCode
from imports.tables.cells import NO_VALUE_CELL, Cell
from imports.tables.csv_file import NumberedRow
from imports.tables.encoding import marked_encoding
from imports.tables.limits import MAX_COLUMNS, refusing
from imports.tables.location import FileLocation

MAX_BYTES = 16 << 20
MAX_CONTAINERS = 500_000
"""A page of an API has at most some megabytes; a file is read as a whole, so what it may hold is bounded."""
MAX_DEPTH = 4
MAX_NAMES = MAX_DEPTH * MAX_COLUMNS
"""Members of all objects: of those in objects, the outer ones may be no columns."""
LONG_NUMBER = re.compile(rb"[0-9.]{16}|[0-9][eE]|\b(?:NaN|Infinity)\b")
"""What numbers have that are more than a number of a computer, or none: many digits, an exponent, or a name."""
HALF_CHARACTER = re.compile(rb"\\u[dD][89a-fA-F]")
"""An escape that may be half of a character, which only the parser of the standard library reads."""
MAX_DIGITS, MAX_EXACT_DIGITS = 40, 15
"""Digits of a number, and of one that is kept as text, because spreadsheets could not hold it: it is an id."""
JOINED = re.compile(rb"\}\s{0,99}\{")
MAX_BLANKS = 100
DEFAULT_LABEL = "work"
Flat = dict[str, Cell]


def json_rows(location: FileLocation) -> Iterator[NumberedRow]:
    """Yield the names of all members as a header, and one row for each object of the list."""
    with refusing(location.name, ImportMessageCode.JSON_NOT_A_LIST):
        objects = list(_flattened(location))
        header = _header(objects)
        if len(header) > MAX_COLUMNS:
            raise UnreadableFile(location.name, ImportMessageCode.TOO_MANY_COLUMNS, most=MAX_COLUMNS)
        yield NumberedRow(1, list(header))
        for number, flat in enumerate(objects, start=2):
            yield NumberedRow(number, [flat.get(name, "") for name in header])


def _flattened(location: FileLocation) -> Iterator[Flat]:
    """Yield the objects of a file; `UnreadableFile` as soon as they have more members than columns can be."""
    names = set[str]()
    for item in _items(location):
        flat = _flatten(item)
        names |= flat.keys()
        if len(names) > MAX_NAMES:
            raise UnreadableFile(location.name, ImportMessageCode.TOO_MANY_COLUMNS, most=MAX_COLUMNS)
        yield flat


def _header(objects: Sequence[Flat]) -> list[str]:
    """Return the names of all members, without empty ones that are objects elsewhere: `org_id` may be null."""
    names = dict.fromkeys(name for each in objects for name in each)
    outer = {name[:end] for name in names for end, character in enumerate(name) if character == "."}
    return [name for name in names if name not in outer or any(each.get(name, "") != "" for each in objects)]


def _items(location: FileLocation) -> list[dict[str, Any]]:
    with location.stream() as file:
        content = file.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES or content.count(b"{") + content.count(b"[") > MAX_CONTAINERS:
        raise UnreadableFile(location.name, ImportMessageCode.JSON_TOO_LARGE, most=MAX_BYTES >> 20)
    answer = _parsed(location.name, _utf8(content))
    items = _records(answer)
    if isinstance(items, list) and items and all(map(_is_page, items)):
        items = list(chain.from_iterable(_records(page) for page in items))
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise UnreadableFile(location.name, ImportMessageCode.JSON_NOT_A_LIST)
    return items


def _records(answer: Any) -> Any:
    """Return the list in an API's answer. Pipedrive's first API has null for an empty one."""
    return (answer["data"] or []) if isinstance(answer, dict) and "data" in answer else answer


def _is_page(item: Any) -> bool:
    """Return whether an item of a list is an answer itself, as scripts save pages one after the other."""
    return isinstance(item, dict) and "data" in item and isinstance(item["data"] or [], list)


def _utf8(content: bytes) -> bytes:
    """Return JSON in UTF-8 without a byte order mark; some shells write UTF-16 or UTF-32."""
    wide = marked_encoding(content)
    return content.decode(wide).encode() if wide else content.removeprefix(BOM_UTF8)


def _loaded(content: bytes) -> Any:
    """Return the value of a text in JSON. Numbers that are no numbers of a computer are kept as they are written.

    Those have many digits, such as ids of other systems, or are too large for it: `1e400` then is no number in its row.
    """
    if LONG_NUMBER.search(content):
        with suppress(UnicodeDecodeError):  # which the other parser reports with its line
            return json.loads(content, parse_float=_number, parse_int=_number, parse_constant=str)
    if HALF_CHARACTER.search(content):
        with suppress(UnicodeDecodeError):
            return json.loads(content)
    return orjson.loads(content)


def _number(text: str) -> Decimal | str:
    if len(text) > MAX_DIGITS or (text.isdecimal() and len(text) > MAX_EXACT_DIGITS):
        return text
    number = Decimal(text)
    return number if abs(number.adjusted()) < MAX_DIGITS else text


DECODER = json.JSONDecoder(parse_float=_number, parse_int=_number, parse_constant=str)


def _parsed(name: str, content: bytes) -> Any:
    """Return the value of a text, or the list of those of its lines if the first line is an object by itself."""
    try:
        return _loaded(content)
    except json.JSONDecodeError as error:
        if JOINED.search(content) and (answers := _joined(content)):
            return answers
        lines = content.splitlines()
        if not lines or not _is_object(lines[0]):
            raise _invalid_line(name, error.lineno) from error
    return list(_parsed_lines(name, lines))


def _joined(content: bytes) -> list[Any]:
    """Return the values of texts in JSON that stand one after the other; none if they are no such thing."""
    found, text, start = list[Any](), content.decode("utf-8", "replace").strip(), 0
    while start < len(text):
        try:
            value, start = DECODER.raw_decode(text, start)
        except json.JSONDecodeError:
            return []
        found.append(value)
        start += len(text[start : start + MAX_BLANKS]) - len(text[start : start + MAX_BLANKS].lstrip())
    return found


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(_loaded(line), dict)
    except json.JSONDecodeError:
        return False


def _parsed_lines(name: str, lines: Iterable[bytes]) -> Iterator[Any]:
    for number, line in enumerate(lines, start=1):
        try:
            if line.strip():
                yield _loaded(line)
        except json.JSONDecodeError as error:
            raise _invalid_line(name, number) from error


def _invalid_line(name: str, number: int) -> UnreadableFile:
    return UnreadableFile(name, ImportMessageCode.JSON_LINE_INVALID, line=number)


def _flatten(item: Mapping[str, Any], prefix: str = "", depth: int = 1) -> Flat:
    flat: Flat = {}
    for key, value in item.items():
        name = f"{prefix}{_without_surrogates(key)}"
        if isinstance(value, dict) and value and depth < MAX_DEPTH:
            flat |= _flatten(value, f"{name}.", depth + 1)
        elif _is_labelled(value):
            flat |= _by_label(name, value)
        else:
            flat[name] = _cell(value)
    return flat


def _is_labelled(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(each, dict) and "value" in each for each in value)


def _by_label(name: str, points: Sequence[Mapping[str, Any]]) -> Flat:
    """Return the values by their label, the primary one first."""
    flat: Flat = {}
    for point in sorted(points, key=lambda point: not point.get("primary")):
        column, text = f"{name}.{point.get('label') or DEFAULT_LABEL}", str(point["value"] or "").strip()
        flat[column] = ", ".join(filter(None, (str(flat.get(column, "")), text)))
    return flat


def _without_surrogates(text: str) -> str:
    """Return a text without halves of characters, which an escape can make."""
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _cell(value: Any) -> Cell:
    """Return a value as a cell. A list of objects stays JSON."""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, int | float):
        return Decimal(str(value))
    if isinstance(value, Decimal):
        return value
    if isinstance(value, str):
        text = _without_surrogates(value).strip()
        return NO_VALUE_CELL if text in ZERO_DATES else text
    if isinstance(value, list) and not any(isinstance(each, dict | list) for each in value):
        return ", ".join(str(each) for each in value if each is not None)
    return orjson.dumps(value, default=str).decode() if value else ""
