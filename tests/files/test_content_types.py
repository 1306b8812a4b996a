"""Content types of uploads, checked by the first bytes."""

import io
import wave
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from files.content_types import ALIASES, SIGNATURES, SNIFF_BYTES, matches_content_type, standard_content_type

EXECUTABLE = ("html", "xml", "svg", "script", "octet-stream", "x-", "flash")


def zip_file() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a.txt", "a")
    return buffer.getvalue()


def spreadsheet() -> bytes:
    buffer = io.BytesIO()
    Workbook().save(buffer)
    return buffer.getvalue()


def wav_file() -> bytes:
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setparams((1, 2, 8000, 0, "NONE", ""))
        file.writeframes(bytes(64))
    return buffer.getvalue()


REAL_FILES = {
    "application/zip": zip_file(),
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": spreadsheet(),
    "audio/wav": wav_file(),
    "application/pdf": b"%PDF-1.7\n",
    "image/png": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
    "image/jpeg": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00",
    "image/webp": b"RIFF\x24\x00\x00\x00WEBPVP8 ",
    "video/mp4": b"\x00\x00\x00\x18ftypmp42",
    "application/msword": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    "text/csv": "Name;Größe\n".encode(),
    "text/plain": "Ünïcode".encode("utf-16"),
}


@pytest.mark.parametrize("content_type", REAL_FILES)
def test_real_file_matches_its_type(content_type: str) -> None:
    assert matches_content_type(content_type, REAL_FILES[content_type][:SNIFF_BYTES])


@pytest.mark.parametrize("content_type", [name for name in REAL_FILES if SIGNATURES[name]])
@pytest.mark.parametrize("head", [b"<!doctype html><script>", b"MZ\x90\x00", b"#!/bin/sh\n", b"<svg xmlns=", b"\x00"])
def test_file_with_another_signature_does_not_match(content_type: str, head: bytes) -> None:
    assert not matches_content_type(content_type, head)


@pytest.mark.parametrize("content_type", [name for name in SIGNATURES if not SIGNATURES[name]])
def test_text_with_zero_bytes_does_not_match(content_type: str) -> None:
    assert matches_content_type(content_type, b"a,b\n")
    assert not matches_content_type(content_type, b"MZ\x90\x00")


@given(st.sampled_from(sorted(SIGNATURES)))
def test_empty_file_matches_every_type(content_type: str) -> None:
    assert matches_content_type(content_type, b"")


def test_no_type_that_a_browser_executes_is_allowed() -> None:
    names = {name.removeprefix("application/vnd.openxmlformats-officedocument") for name in SIGNATURES}
    assert [name for name in names if any(part in name for part in EXECUTABLE)] == []


@pytest.mark.parametrize(
    ("content_type", "name", "standard"),
    [
        ("application/vnd.ms-excel", "Deals.CSV", "text/csv"),
        ("application/vnd.ms-excel", "deals.xls", "application/vnd.ms-excel"),
        ("application/x-zip-compressed", "a.zip", "application/zip"),
        ("Image/PJPEG; q=1", "a.jpg", "image/jpeg"),
        ("audio/x-wav", "a.wav", "audio/wav"),
        ("text/html", "a.html", "text/html"),
        ("application/octet-stream", "IMG_1.HEIC", "image/heic"),
        ("image/heif", "IMG_1.HEIC", "image/heif"),
        ("text/x-log", "a.log", "text/plain"),
        ("application/octet-stream", "mail.msg", "application/vnd.ms-outlook"),
        ("application/octet-stream", "a.exe", "application/octet-stream"),
    ],
)
def test_names_of_systems_are_known(content_type: str, name: str, standard: str) -> None:
    assert standard_content_type(content_type, name) == standard


def test_aliases_lead_to_allowed_types() -> None:
    assert set(ALIASES.values()) <= SIGNATURES.keys()
    assert not ALIASES.keys() & SIGNATURES.keys()
