"""HTTP range requests (RFC 9110, section 14)."""

import re
from typing import NamedTuple

RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})", re.ASCII | re.IGNORECASE)


class ByteRange(NamedTuple):
    """The bytes from `start` up to, not including, `stop`."""

    start: int
    stop: int


class RangeNotSatisfiable(Exception):
    """The range starts after the end of the file, which has `size` bytes."""

    def __init__(self, size: int) -> None:
        super().__init__(size)
        self.size = size


def parse_range(header: str | None, size: int) -> ByteRange | None:
    """Parse a `Range` header for a file of `size` bytes; return None for the whole file.

    Invalid headers and several ranges also mean the whole file. Raise `RangeNotSatisfiable`.
    """
    match = RANGE.fullmatch(header.strip()) if header else None
    first, last = match.groups() if match else ("", "")
    if not (first or last) or (first and last and int(last) < int(first)):
        return None
    if first:
        byte_range = ByteRange(int(first), min(int(last or size) + 1, size))
    else:
        byte_range = ByteRange(max(0, size - int(last)), size)
    if byte_range.start >= size:
        raise RangeNotSatisfiable(size)
    return byte_range
