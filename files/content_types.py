"""What kinds of files there are, and how each begins.

Nothing that a browser would run is among them (HTML, SVG, XML, scripts), and everything is handed out to be saved,
never to be looked at in place.
"""

from typing import NamedTuple


class Signature(NamedTuple):
    """The bytes that stand at a place in every file of a kind."""

    at: int
    bytes: bytes


def _begins(*with_: bytes) -> tuple[Signature, ...]:
    return tuple(Signature(0, each) for each in with_)


TEXT: tuple[Signature, ...] = ()
ZIP = _begins(b"PK\x03\x04", b"PK\x05\x06")
OLE = _begins(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
BOXES = (Signature(4, b"ftyp"),)
OFFICE = "application/vnd.openxmlformats-officedocument"
OPEN = "application/vnd.oasis.opendocument"

SIGNATURES: dict[str, tuple[Signature, ...]] = {
    "application/json": TEXT,
    "application/msword": OLE,
    "application/pdf": _begins(b"%PDF-"),
    "application/rtf": _begins(b"{\\rtf"),
    "application/vnd.ms-excel": OLE,
    "application/vnd.ms-outlook": OLE,
    "application/vnd.ms-powerpoint": OLE,
    f"{OPEN}.presentation": ZIP,
    f"{OPEN}.spreadsheet": ZIP,
    f"{OPEN}.text": ZIP,
    f"{OFFICE}.presentationml.presentation": ZIP,
    f"{OFFICE}.spreadsheetml.sheet": ZIP,
    f"{OFFICE}.wordprocessingml.document": ZIP,
    "application/zip": ZIP,
    "audio/mp4": BOXES,
    "audio/mpeg": _begins(b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2"),
    "audio/ogg": _begins(b"OggS"),
    "audio/wav": (Signature(8, b"WAVE"),),
    "image/gif": _begins(b"GIF87a", b"GIF89a"),
    "image/heic": BOXES,
    "image/jpeg": _begins(b"\xff\xd8\xff"),
    "image/png": _begins(b"\x89PNG\r\n\x1a\n"),
    "image/tiff": _begins(b"II*\x00", b"MM\x00*"),
    "image/webp": (Signature(8, b"WEBP"),),
    "message/rfc822": TEXT,
    "text/calendar": TEXT,
    "text/csv": TEXT,
    "text/markdown": TEXT,
    "text/plain": TEXT,
    "text/vcard": TEXT,
    "video/mp4": BOXES,
    "video/quicktime": BOXES,
    "video/webm": _begins(b"\x1a\x45\xdf\xa3"),
}
"""The types that may be uploaded, each with the beginnings of which its files have one; text has none."""

SNIFF_BYTES = 64
"""How many bytes are enough to tell."""
UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
"""How text begins in which half of the bytes may be zero."""


def matches_content_type(content_type: str, head: bytes) -> bool:
    """Whether a file that begins so may be what it says it is; an empty one may be anything."""
    signatures = SIGNATURES[content_type]
    if not head or (not signatures and head.startswith(UTF16_MARKS)):
        return True
    if not signatures:
        return b"\x00" not in head
    return any(head.startswith(each.bytes, each.at) for each in signatures)
