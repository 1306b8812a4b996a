"""A file's name is its sender's; where it lies and how it is saved is not."""

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
    ("sent", "kept"),
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
def test_a_name_is_kept_without_its_folders_and_tricks(sent: str, kept: str) -> None:
    assert sanitize_filename(sent) == kept


@given(st.text(st.characters() | st.sampled_from("./\\\x00\u202e\ud800 "), max_size=300))
def test_whatever_is_sent_is_a_name(sent: str) -> None:
    name = sanitize_filename(sent)

    assert 0 < len(name) <= 255
    assert not set(name) & set("/\\")
    assert name not in {".", ".."}
    assert all(unicodedata.category(each) not in {"Cc", "Cs"} for each in name)
    assert sanitize_filename(name) == name


def received(header: str) -> str:
    """The name that a reader of RFC 8187 takes, where there are two."""
    plain, _, whole = header.partition("; filename*=")
    message = EmailMessage(policy.HTTP)
    message["content-disposition"] = plain
    charset, _, encoded = decode_rfc2231(whole)
    return unquote(encoded, charset, "strict") if whole else message.get_filename()


@given(st.text(min_size=1, max_size=300).map(sanitize_filename))
def test_whoever_receives_a_file_reads_its_name(name: str) -> None:
    header = content_disposition(name)

    assert header.isascii()
    assert header.isprintable()
    assert header.startswith("attachment; ")
    assert received(header) == name


def test_a_plain_name_is_said_plainly() -> None:
    assert content_disposition("offer 2026.pdf") == 'attachment; filename="offer 2026.pdf"'
    assert content_disposition('a"b.pdf') == "attachment; filename=\"a_b.pdf\"; filename*=UTF-8''a%22b.pdf"
    assert content_disposition("büro.pdf") == "attachment; filename=\"b_ro.pdf\"; filename*=UTF-8''b%C3%BCro.pdf"
