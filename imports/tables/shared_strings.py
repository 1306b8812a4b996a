"""The shared strings of an XLSX workbook, kept compactly: a workbook may have millions."""

from array import array

from imports.messages import ImportMessageCode
from imports.tables.cells import Cell, workbook_text
from imports.tables.limits import InvalidContent

MAX_BYTES = 64 << 20
MANY_TEXTS, BYTES_PER_TEXT = 100_000, 4
"""Texts that any workbook may have, and the fewest bytes that one takes, with its cell, in a larger workbook."""


class SharedStrings:
    """The shared strings by index."""

    def __init__(self, packed: int = 0) -> None:
        """Begin with no text. `packed`: the bytes of the workbook."""
        self.texts = bytearray()
        self.ends = array("L")
        self.most = max(MANY_TEXTS, packed // BYTES_PER_TEXT)

    def append(self, text: str) -> None:
        """Add a text."""
        self.texts += text.encode()
        self.ends.append(len(self.texts))
        size = len(self.texts) + self.ends.itemsize * len(self.ends)
        if size > MAX_BYTES or len(self.ends) > self.most:
            raise InvalidContent(ImportMessageCode.WORKBOOK_TEXTS_TOO_LARGE)

    def __getitem__(self, index: int) -> Cell:
        """Return a text as a cell; `InvalidContent` if there is none."""
        if not 0 <= index < len(self.ends):
            raise InvalidContent(ImportMessageCode.WORKBOOK_TEXT_MISSING, number=index)
        start = self.ends[index - 1] if index else 0
        return workbook_text(self.texts[start : self.ends[index]].decode())


class RichText:
    """Collects the text of an element with runs (`si` or `is`), without its phonetic hints."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.is_inside = False
        self.phonetic = 0

    def start(self, name: str, _attributes: object = None) -> None:
        """An element begins."""
        self.phonetic += name == "rPh"
        self.is_inside = name == "t" and not self.phonetic

    def end(self, name: str) -> None:
        """An element ends."""
        self.phonetic -= name == "rPh"
        self.is_inside = False

    def text(self, text: str) -> None:
        """Add a piece of text."""
        if self.is_inside:
            self.pieces.append(text)

    def take(self) -> str:
        """Return the text, and begin a new one."""
        text = "".join(self.pieces)
        self.pieces.clear()
        return text


class SharedStringsHandler(RichText):
    """Handles the elements of `sharedStrings.xml`, of which there may be millions."""

    def __init__(self, packed: int) -> None:
        super().__init__()
        self.strings = SharedStrings(packed)

    def end(self, name: str) -> None:
        """An element ends."""
        if name == "si":
            self.strings.append(self.take())
        else:
            super().end(name)
