"""File names: sanitized on upload, encoded in the header on download."""

import re
import unicodedata
from pathlib import PurePosixPath
from urllib.parse import quote

MAX_LENGTH = 255
UNNAMED = "file"
BIDI_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Characters that change the direction of text: with them `invoice\u202efdp.exe` looks like a PDF."""
NOT_PLAIN = re.compile(r'[^ -~]|["%\\]')


def sanitize_filename(name: str) -> str:
    """Return the name without folders, control and bidi characters, cut to 255 characters with its suffix kept."""
    last = re.split(r"[/\\]", BIDI_CONTROLS.sub("", name))[-1]
    cleaned = "".join(character for character in last if unicodedata.category(character) not in {"Cc", "Cs"}).strip()
    if not cleaned.strip(". "):
        return UNNAMED
    suffix = PurePosixPath(cleaned).suffix[:20]
    return cleaned if len(cleaned) <= MAX_LENGTH else cleaned[: MAX_LENGTH - len(suffix)] + suffix


def content_disposition(name: str, *, is_inline: bool = False) -> str:
    """Return the header that makes a browser save, or show, a file of this name (RFC 6266; RFC 8187 beyond ASCII)."""
    fallback = NOT_PLAIN.sub("_", name)
    encoded = "" if fallback == name else f"; filename*=UTF-8''{quote(name, safe='')}"
    return f'{"inline" if is_inline else "attachment"}; filename="{fallback}"{encoded}'
