"""Cookies of a request, read as they stand."""

import pytest

from auth.cookies import read_cookie


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("", None),
        ("other=1", None),
        ("afterwin=a", "a"),
        ("other=1; afterwin=a=b;x", "a=b"),
        ("afterwin=a; afterwin=b", "b"),
        ("xafterwin=a;afterwin", None),
        ('x="' + r"\a" * 30_000 + '"; afterwin=a', "a"),
    ],
)
def test_cookie_read_by_its_name(header: str, value: str | None) -> None:
    assert read_cookie(header, "afterwin") == value
