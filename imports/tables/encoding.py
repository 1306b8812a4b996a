"""Detection of the encoding of a text file, by evidence: nothing is guessed that the bytes do not show.

A file that is mostly valid UTF-8 is UTF-8, and its other bytes are damage. Any other 8-bit text is read in the encoding
in which its words are as the languages that use it write them (`imports.tables.alphabets`).
"""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE, getincrementaldecoder, lookup
from collections.abc import Iterator
from typing import NamedTuple

from imports.errors import UnreadableFile
from imports.messages import ImportMessageCode
from imports.tables.alphabets import likely_encoding
from imports.tables.location import FileLocation

BLOCK = 1 << 20
MAX_SAMPLE = 1 << 14
MIN_UTF8 = 2
"""Bytes that are not UTF-8, for each character that is, in a file that is in no other encoding."""
DAMAGE = re.compile("[\udc80-\udcff]")
"""Bytes that are not UTF-8, as Python's `surrogateescape` decodes them."""

JAPANESE_ESCAPES = (b"\x1b$B", b"\x1b$@")
"""What begins Japanese characters in mail, which is text of seven bits otherwise."""
NO_ENCODINGS = frozenset({"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape"})
"""What Python calls encodings of text, but no file is written in."""


def is_encoding(name: str) -> bool:
    """Return whether this is the name of an encoding in which a text file may be."""
    try:
        "".encode(name)  # refuses what is no encoding of text, too
    except (LookupError, ValueError):
        return False
    return lookup(name).name not in NO_ENCODINGS


class TextEncoding(NamedTuple):
    """The encoding of a file. `is_guessed`: it was found by evidence; `is_damaged`: some bytes are not in it."""

    name: str
    is_guessed: bool = False
    is_damaged: bool = False

    @property
    def errors(self) -> str:
        """How bytes that are not in the encoding are decoded."""
        return "surrogateescape" if self.is_damaged else "strict"


def detect_encoding(location: FileLocation, option: str | None = None) -> TextEncoding:
    """Return the encoding of a file; `option` is the one that the user chose.

    Raises `UnreadableFile` if the file is not text, or is not in that encoding.
    """
    if option:
        return TextEncoding(_checked(location, option))
    with location.stream() as file:
        start = file.read(4096)
    if marked := marked_encoding(start):
        return TextEncoding(_checked(location, marked))
    if any(escape in start for escape in JAPANESE_ESCAPES):
        return TextEncoding(_checked(location, "iso2022_jp"), is_guessed=True)
    if wide := _wide_encoding(start):
        return TextEncoding(_checked(location, wide), is_guessed=True)
    utf8 = "utf-8-sig" if start.startswith(BOM_UTF8) else "utf-8"
    good, bad = _count_utf8(location, utf8)
    if not bad or good > bad or utf8 == "utf-8-sig":
        return TextEncoding(utf8, is_damaged=bad > 0)
    return _legacy_encoding(location, is_half_utf8=MIN_UTF8 * good >= bad)


def _legacy_encoding(location: FileLocation, *, is_half_utf8: bool) -> TextEncoding:
    """Return the encoding of a text that is not mostly UTF-8; `UnreadableFile` if no other is likely."""
    name = likely_encoding(b"\n".join(_sample(location)))
    if name is not None:
        return TextEncoding(_checked(location, name), is_guessed=True)
    if is_half_utf8:  # the rows of two files: those of the other are skipped
        return TextEncoding("utf-8", is_damaged=True)
    raise UnreadableFile(location.name, ImportMessageCode.ENCODING_UNCERTAIN)


def marked_encoding(start: bytes) -> str:
    """Return the encoding of more than one byte that a byte order mark tells; empty if there is none."""
    if start.startswith((BOM_UTF32_LE, BOM_UTF32_BE)):  # that of UTF-16 begins in the same way
        return "utf-32"
    return "utf-16" if start.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else ""


def _wide_encoding(start: bytes) -> str:
    """Return UTF-32 or UTF-16 in the byte order in which bytes are zero, as in Latin text; empty if none are."""
    if len(start) >= 4 and not any(start[3::4]) and not any(start[2::4]):  # noqa: PLR2004  # bytes of a character
        return "utf-32-le"
    if len(start) >= 4 and not any(start[::4]) and not any(start[1::4]):  # noqa: PLR2004  # as above
        return "utf-32-be"
    half = len(start) // 2
    if half and start[1::2].count(0) > half / 2 and not start[::2].count(0):
        return "utf-16-le"
    return "utf-16-be" if half and start[::2].count(0) > half / 2 and not start[1::2].count(0) else ""


def _checked(location: FileLocation, encoding: str) -> str:
    """Return the encoding; `UnreadableFile` with the line if the file is not in it."""
    for _ in _decoded(location, encoding, "strict"):
        pass
    return encoding


def _count_utf8(location: FileLocation, encoding: str) -> tuple[int, int]:
    """Return the numbers of characters beyond ASCII and of bytes that are not UTF-8."""
    good = bad = 0
    for text in _decoded(location, encoding, "surrogateescape"):
        if not text.isascii():
            damage = len(DAMAGE.findall(text))
            bad += damage
            good += len(text) - len(text.encode("ascii", "ignore")) - damage
    return good, bad


def _decoded(location: FileLocation, encoding: str, errors: str) -> Iterator[str]:
    """Yield the text of a file in blocks; `UnreadableFile` with the line if a byte is not in the encoding."""
    decoder = getincrementaldecoder(encoding)(errors)
    line = 1
    with location.stream() as file:
        while True:
            block = file.read(BLOCK)
            try:
                text = decoder.decode(block, final=not block)
            except UnicodeDecodeError as error:
                line += error.object[: error.start].count(b"\n")
                raise UnreadableFile(
                    location.name, ImportMessageCode.LINE_NOT_IN_ENCODING, line=line, encoding=encoding
                ) from error
            if "\0" in text:
                line += text[: text.index("\0")].count("\n")
                raise UnreadableFile(location.name, ImportMessageCode.LINE_NOT_TEXT, line=line)
            line += text.count("\n")
            yield text
            if not block:
                return


def _sample(location: FileLocation) -> Iterator[bytes]:
    """Yield lines that are not ASCII, up to the size of a sample."""
    size = 0
    with location.stream() as file:
        for line in iter(lambda: file.readline(BLOCK), b""):
            if not line.isascii():
                size += len(line)
                yield line.rstrip(b"\r\n")[:MAX_SAMPLE]
            if size > MAX_SAMPLE:
                return
