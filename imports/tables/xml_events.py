"""Events of an XML file, read in blocks and within bounds, so that no file can use much memory.

Document types are refused, because their entities can expand without end.
"""

from collections.abc import Iterator
from math import inf
from typing import IO, Any, Protocol
from xml.parsers import expat

from imports.messages import ImportMessageCode
from imports.tables.limits import InvalidContent

BLOCK = 1 << 14
"""Bytes that are parsed before the rows in them are taken: each of 50 bytes can have 16,384 cells."""
MAX_DEPTH = 100
MANY_ELEMENTS = 500_000
"""Elements that any workbook may have where all of them are read at once; a larger one may have one for each byte."""
MAX_TOKEN = 4 << 20
"""The most bytes of a tag, and the most characters between two tags."""


class XmlHandler(Protocol):
    """What receives the elements of a file. Names have no prefix."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def text(self, text: str) -> None:
        """Text inside the last element that began; one text may come in several pieces."""


class _LocalNames(dict[str, str]):
    """Names of elements without their prefix, by the whole name."""

    def __missing__(self, name: str) -> str:
        local = self[name] = name.rpartition(":")[2]
        return local


class _Bounds:
    """Passes elements to a handler, and checks the bounds."""

    def __init__(self, handler: XmlHandler, most: float) -> None:
        self.handler = handler
        self.most = most
        self.local = _LocalNames()
        self.depth = self.size = self.count = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.size = 0
        self.depth += 1
        self.count += 1
        if self.depth > MAX_DEPTH:
            raise InvalidContent(ImportMessageCode.XML_TOO_DEEP)
        if self.count > self.most:
            raise InvalidContent(ImportMessageCode.WORKBOOK_INVALID)
        self.handler.start(self.local[name], attributes)

    def end(self, name: str) -> None:
        self.size = 0
        self.depth -= 1
        self.handler.end(self.local[name])

    def text(self, text: str) -> None:
        self.grow(len(text))
        self.handler.text(text)

    def grow(self, size: int) -> None:
        self.size += size
        if self.size > MAX_TOKEN:
            raise InvalidContent(ImportMessageCode.XML_TEXT_TOO_LONG)


def read_xml(file: IO[bytes], handler: XmlHandler, most: float = inf) -> Iterator[None]:
    """Pass the elements of a file to a handler; yield after each block, so that its results can be taken.

    `InvalidContent` if there are more than `most`.
    """
    bounds = _Bounds(handler, most)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_document_type
    parser.StartElementHandler = bounds.start
    parser.EndElementHandler = bounds.end
    parser.CharacterDataHandler = bounds.text
    while block := file.read(BLOCK):
        bounds.grow(len(block))
        parser.Parse(block, False)
        yield
    parser.Parse(b"", True)
    yield


def read_all(file: IO[bytes], handler: XmlHandler, packed: int) -> None:
    """Pass all elements of a file to a handler. `packed`: the bytes of its workbook."""
    for _ in read_xml(file, handler, max(MANY_ELEMENTS, packed)):
        pass


def attribute(attributes: dict[str, str], name: str) -> str:
    """Return an attribute whatever its prefix, or the empty text."""
    suffix = f":{name}"
    return next((value for key, value in attributes.items() if key == name or key.endswith(suffix)), "")


def _refuse_document_type(*_: Any) -> None:
    raise InvalidContent(ImportMessageCode.XML_DOCUMENT_TYPE)
