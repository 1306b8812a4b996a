"""What a file is called: by whoever sends it, and to whoever receives it."""

import re
import unicodedata
from pathlib import PurePosixPath
from urllib.parse import quote

MAX_LENGTH = 255
UNNAMED = "file"
BIDI_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Characters that turn the direction of writing: with them `invoice\u202efdp.exe` looks like a PDF."""
NOT_PLAIN = re.compile(r'[^ -~]|["%\\]')


def sanitize_filename(name: str) -> str:
    """The name without folders, control characters and tricks, at most 255 characters; its suffix is kept."""
    last = re.split(r"[/\\]", BIDI_CONTROLS.sub("", name))[-1]
    seen = "".join(each for each in last if unicodedata.category(each) not in {"Cc", "Cs"}).strip()
    if not seen.strip(". "):
        return UNNAMED
    suffix = PurePosixPath(seen).suffix[:20]
    return seen if len(seen) <= MAX_LENGTH else seen[: MAX_LENGTH - len(suffix)] + suffix


def content_disposition(name: str) -> str:
    """The header `content-disposition` that saves a file under a name (RFC 6266, with RFC 8187 beyond ASCII)."""
    plain = NOT_PLAIN.sub("_", name)
    whole = "" if plain == name else f"; filename*=UTF-8''{quote(name, safe='')}"
    return f'attachment; filename="{plain}"{whole}'
