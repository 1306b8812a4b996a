"""Byte ranges of files, compared with Python's slices."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from files.byte_ranges import ByteRange, RangeNotSatisfiable, parse_range

CONTENT = bytes(range(20))


def read_range(header: str) -> bytes:
    start, stop = parse_range(header, len(CONTENT)) or ByteRange(0, len(CONTENT))
    return CONTENT[start:stop]


@given(st.integers(0, 19), st.integers(0, 40))
def test_parse_range_with_start_is_a_slice(first: int, length: int) -> None:
    assert read_range(f"bytes={first}-{first + length}") == CONTENT[first : first + length + 1]
    assert read_range(f"bytes={first}-") == CONTENT[first:]


@given(st.integers(1, 40))
def test_parse_range_of_last_bytes_is_a_slice(last: int) -> None:
    assert read_range(f"bytes=-{last}") == CONTENT[-last:]


@pytest.mark.parametrize("header", ["bytes=20-", "bytes=20-25", "bytes=-0", "bytes=999999999999999999-"])
def test_parse_range_raises_when_it_starts_after_the_end(header: str) -> None:
    with pytest.raises(RangeNotSatisfiable):
        parse_range(header, 20)


@pytest.mark.parametrize(
    "header", [None, "", "bytes=-", "bytes=5-3", "bytes=0-1,3-4", "lines=1-2", "bytes=a-b", "bytes=²-", "bytes=1-2-3"]
)
def test_parse_range_returns_none_for_other_headers(header: str | None) -> None:
    assert parse_range(header, 20) is None


@given(st.text(max_size=20), st.integers(0, 100))
def test_parse_range_accepts_any_header(header: str, size: int) -> None:
    for text in (header, f"bytes={header}"):
        try:
            byte_range = parse_range(text, size)
        except RangeNotSatisfiable:
            continue
        assert byte_range is None or 0 <= byte_range.start < byte_range.stop <= size
