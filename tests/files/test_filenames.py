"""File names: sanitized on upload, encoded on download."""

import unicodedata
from email import policy
from email.message import EmailMessage
from email.utils import decode_rfc2231
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from files.filenames import content_disposition, sanitize_filename


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        ("../../etc/passwd", "passwd"),
        ("..\\..\\boot.ini", "boot.ini"),
        ("C:\\Users\\Eva\\offer.pdf", "offer.pdf"),
        ("/", "file"),
        ("..", "file"),
        ("", "file"),
        (" \t ", "file"),
        ("offer\x00.pdf", "offer.pdf"),
        ("a\r\nset-cookie: b.pdf", "aset-cookie: b.pdf"),
        ('a "quoted" name.pdf', 'a "quoted" name.pdf'),
        ("👩🏽‍💻 büro.png", "👩🏽‍💻 büro.png"),
        ("عرض السعر.pdf", "عرض السعر.pdf"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("x" * 300 + ".pdf", "x" * 251 + ".pdf"),
        ("\ud800.pdf", ".pdf"),
    ],
)
def test_sanitize_filename_removes_folders_and_controls(sent: str, expected: str) -> None:
    assert sanitize_filename(sent) == expected


@given(st.text(st.characters() | st.sampled_from("./\\\x00\u202e\ud800 "), max_size=300))
def test_sanitize_filename_returns_a_valid_name(sent: str) -> None:
    name = sanitize_filename(sent)

    assert 0 < len(name) <= 255
    assert not set(name) & set("/\\")
    assert name not in {".", ".."}
    assert all(unicodedata.category(character) not in {"Cc", "Cs"} for character in name)
    assert sanitize_filename(name) == name


def read_name(header: str) -> str:
    """Return the name that a client reads, which prefers the encoded one (RFC 8187)."""
    fallback, _, encoded_part = header.partition("; filename*=")
    message = EmailMessage(policy.HTTP)
    message["content-disposition"] = fallback
    charset, _, encoded = decode_rfc2231(encoded_part)
    return unquote(encoded, charset, "strict") if encoded_part else message.get_filename()


@pytest.mark.slow
@given(st.text(min_size=1, max_size=300).map(sanitize_filename))
def test_content_disposition_carries_the_whole_name(name: str) -> None:
    header = content_disposition(name)

    assert header.isascii()
    assert header.isprintable()
    assert header.startswith("attachment; ")
    assert read_name(header) == name


def test_content_disposition_encodes_only_when_needed() -> None:
    assert content_disposition("offer 2026.pdf") == 'attachment; filename="offer 2026.pdf"'
    assert content_disposition('a"b.pdf') == "attachment; filename=\"a_b.pdf\"; filename*=UTF-8''a%22b.pdf"
    assert content_disposition("büro.pdf") == "attachment; filename=\"b_ro.pdf\"; filename*=UTF-8''b%C3%BCro.pdf"
