"""A part of a file is the part of Python's slices."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from files.byte_ranges import ByteRange, RangeNotSatisfiable, parse_range

FILE = bytes(range(20))


def part(header: str) -> bytes:
    start, stop = parse_range(header, len(FILE)) or ByteRange(0, len(FILE))
    return FILE[start:stop]


@given(st.integers(0, 19), st.integers(0, 40))
def test_a_part_is_a_slice(first: int, more: int) -> None:
    assert part(f"bytes={first}-{first + more}") == FILE[first : first + more + 1]
    assert part(f"bytes={first}-") == FILE[first:]


@given(st.integers(1, 40))
def test_the_end_is_a_slice(last: int) -> None:
    assert part(f"bytes=-{last}") == FILE[-last:]


@pytest.mark.parametrize("header", ["bytes=20-", "bytes=20-25", "bytes=-0", "bytes=999999999999999999-"])
def test_what_begins_behind_the_end_cannot_be_sent(header: str) -> None:
    with pytest.raises(RangeNotSatisfiable):
        parse_range(header, 20)


@pytest.mark.parametrize(
    "header", [None, "", "bytes=-", "bytes=5-3", "bytes=0-1,3-4", "lines=1-2", "bytes=a-b", "bytes=²-", "bytes=1-2-3"]
)
def test_what_is_no_part_is_the_whole(header: str | None) -> None:
    assert parse_range(header, 20) is None


@given(st.text(max_size=20), st.integers(0, 100))
def test_every_header_is_read(header: str, size: int) -> None:
    for text in (header, f"bytes={header}"):
        try:
            found = parse_range(text, size)
        except RangeNotSatisfiable:
            continue
        assert found is None or 0 <= found.start < found.stop <= size
