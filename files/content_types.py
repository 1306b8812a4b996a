"""The allowed content types of uploads, and the bytes with which their files begin.

Types that a browser would execute (HTML, SVG, XML, scripts) are not allowed. Downloads are attachments; a browser only
shows a PDF, if it is asked to.
"""

from typing import NamedTuple


class Signature(NamedTuple):
    """Magic bytes at an offset."""

    offset: int
    bytes: bytes


def _starts_with(*prefixes: bytes) -> tuple[Signature, ...]:
    return tuple(Signature(0, prefix) for prefix in prefixes)


TEXT: tuple[Signature, ...] = ()
ZIP = _starts_with(b"PK\x03\x04", b"PK\x05\x06")
OLE = _starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
ISO_MEDIA = (Signature(4, b"ftyp"),)
OFFICE = "application/vnd.openxmlformats-officedocument"
OPEN_DOCUMENT = "application/vnd.oasis.opendocument"

SIGNATURES: dict[str, tuple[Signature, ...]] = {
    "application/json": TEXT,
    "application/msword": OLE,
    "application/pdf": _starts_with(b"%PDF-"),
    "application/rtf": _starts_with(b"{\\rtf"),
    "application/vnd.ms-excel": OLE,
    "application/vnd.ms-outlook": OLE,
    "application/vnd.ms-powerpoint": OLE,
    f"{OPEN_DOCUMENT}.presentation": ZIP,
    f"{OPEN_DOCUMENT}.spreadsheet": ZIP,
    f"{OPEN_DOCUMENT}.text": ZIP,
    f"{OFFICE}.presentationml.presentation": ZIP,
    f"{OFFICE}.spreadsheetml.sheet": ZIP,
    f"{OFFICE}.wordprocessingml.document": ZIP,
    "application/zip": ZIP,
    "audio/mp4": ISO_MEDIA,
    "audio/mpeg": _starts_with(b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2"),
    "audio/ogg": _starts_with(b"OggS"),
    "audio/wav": (Signature(8, b"WAVE"),),
    "image/gif": _starts_with(b"GIF87a", b"GIF89a"),
    "image/heic": ISO_MEDIA,
    "image/heif": ISO_MEDIA,
    "image/jpeg": _starts_with(b"\xff\xd8\xff"),
    "image/png": _starts_with(b"\x89PNG\r\n\x1a\n"),
    "image/tiff": _starts_with(b"II*\x00", b"MM\x00*"),
    "image/webp": (Signature(8, b"WEBP"),),
    "message/rfc822": TEXT,
    "text/calendar": TEXT,
    "text/csv": TEXT,
    "text/markdown": TEXT,
    "text/plain": TEXT,
    "text/vcard": TEXT,
    "video/mp4": ISO_MEDIA,
    "video/quicktime": ISO_MEDIA,
    "video/webm": _starts_with(b"\x1a\x45\xdf\xa3"),
}
"""The allowed content types with their signatures, of which a file must have one. Text types have none."""

ALIASES = {
    "application/x-zip-compressed": "application/zip",
    "application/x-zip": "application/zip",
    "application/x-pdf": "application/pdf",
    "audio/vnd.wave": "audio/wav",
    "audio/wave": "audio/wav",
    "audio/x-wav": "audio/wav",
    "image/jpg": "image/jpeg",
    "image/pjpeg": "image/jpeg",
    "image/x-png": "image/png",
    "image/heic-sequence": "image/heic",
    "image/heif-sequence": "image/heif",
    "text/comma-separated-values": "text/csv",
    "text/x-csv": "text/csv",
    "text/x-log": "text/plain",
}
"""Other names under which systems know a content type, above all Windows."""
CSV_ON_WINDOWS = frozenset({"application/vnd.ms-excel", "application/csv", "text/plain"})
"""What browsers call a CSV file, depending on the programs that are installed."""

UNKNOWN_TYPE = "application/octet-stream"
SUFFIXES = {
    ".heic": "image/heic",
    ".heif": "image/heif",
    ".log": "text/plain",
    ".md": "text/markdown",
    ".msg": "application/vnd.ms-outlook",
}
"""What files are that many browsers do not know, by the end of their name."""

SNIFF_BYTES = 64
"""Number of bytes that suffice to check a signature."""
UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
"""Byte order marks of UTF-16 text, which may contain zero bytes."""


def standard_content_type(content_type: str, filename: str) -> str:
    """Return the standard name of the content type that a browser gives a file."""
    media_type = content_type.partition(";")[0].strip().lower()
    if media_type in CSV_ON_WINDOWS and filename.lower().endswith(".csv"):
        return "text/csv"
    if media_type in {"", UNKNOWN_TYPE}:
        media_type = next((each for suffix, each in SUFFIXES.items() if filename.lower().endswith(suffix)), media_type)
    return ALIASES.get(media_type, media_type)


def matches_content_type(content_type: str, head: bytes) -> bool:
    """Return whether a file that begins with `head` can have the content type. An empty file can have any."""
    signatures = SIGNATURES[content_type]
    if not head or (not signatures and head.startswith(UTF16_MARKS)):
        return True
    if not signatures:
        return b"\x00" not in head
    return any(head.startswith(signature.bytes, signature.offset) for signature in signatures)
