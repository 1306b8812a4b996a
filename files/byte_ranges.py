"""A part of a file, as a reader asks for it (RFC 9110, 14)."""

import re
from typing import NamedTuple

RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})", re.ASCII | re.IGNORECASE)


class ByteRange(NamedTuple):
    """The bytes from `start` up to, not including, `stop`."""

    start: int
    stop: int


class RangeNotSatisfiable(Exception):
    """The file, of `size` bytes, ends before the part begins."""

    def __init__(self, size: int) -> None:
        super().__init__(size)
        self.size = size


def parse_range(header: str | None, size: int) -> ByteRange | None:
    """The part of a file of that size; None for all of it, and where several parts are asked for."""
    match = RANGE.fullmatch(header.strip()) if header else None
    first, last = match.groups() if match else ("", "")
    if not (first or last) or (first and last and int(last) < int(first)):
        return None
    part = (
        ByteRange(int(first), min(int(last or size) + 1, size)) if first else ByteRange(max(0, size - int(last)), size)
    )
    if part.start >= size:
        raise RangeNotSatisfiable(size)
    return part
