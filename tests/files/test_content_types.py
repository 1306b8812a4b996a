"""What may be uploaded is told by its first bytes."""

import io
import wave
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from files.content_types import SIGNATURES, SNIFF_BYTES, matches_content_type

RUN_BY_BROWSERS = ("html", "xml", "svg", "script", "octet-stream", "x-", "flash")


def zipped() -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        archive.writestr("a.txt", "a")
    return written.getvalue()


def sheet() -> bytes:
    written = io.BytesIO()
    Workbook().save(written)
    return written.getvalue()


def sound() -> bytes:
    written = io.BytesIO()
    with wave.open(written, "wb") as file:
        file.setparams((1, 2, 8000, 0, "NONE", ""))
        file.writeframes(bytes(64))
    return written.getvalue()


REAL = {
    "application/zip": zipped(),
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": sheet(),
    "audio/wav": sound(),
    "application/pdf": b"%PDF-1.7\n",
    "image/png": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
    "image/jpeg": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00",
    "image/webp": b"RIFF\x24\x00\x00\x00WEBPVP8 ",
    "video/mp4": b"\x00\x00\x00\x18ftypmp42",
    "application/msword": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    "text/csv": "Name;Größe\n".encode(),
    "text/plain": "Ünïcode".encode("utf-16"),
}


@pytest.mark.parametrize("content_type", REAL)
def test_a_real_file_fits_its_type(content_type: str) -> None:
    assert matches_content_type(content_type, REAL[content_type][:SNIFF_BYTES])


@pytest.mark.parametrize("content_type", [each for each in REAL if SIGNATURES[each]])
@pytest.mark.parametrize("head", [b"<!doctype html><script>", b"MZ\x90\x00", b"#!/bin/sh\n", b"<svg xmlns=", b"\x00"])
def test_what_begins_otherwise_does_not(content_type: str, head: bytes) -> None:
    assert not matches_content_type(content_type, head)


@pytest.mark.parametrize("content_type", [each for each in SIGNATURES if not SIGNATURES[each]])
def test_text_has_no_zero_bytes(content_type: str) -> None:
    assert matches_content_type(content_type, b"a,b\n")
    assert not matches_content_type(content_type, b"MZ\x90\x00")


@given(st.sampled_from(sorted(SIGNATURES)))
def test_an_empty_file_may_be_anything(content_type: str) -> None:
    assert matches_content_type(content_type, b"")


def test_nothing_that_a_browser_runs_may_be_uploaded() -> None:
    plain = {each.removeprefix("application/vnd.openxmlformats-officedocument") for each in SIGNATURES}
    assert [each for each in plain if any(part in each for part in RUN_BY_BROWSERS)] == []
