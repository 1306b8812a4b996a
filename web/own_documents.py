"""The GraphQL documents of the pages that Afterwin serves itself: those of the app, and those of early access."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from functools import cache

from web.app_bundle import DIST
from web.static_files import WEB_ROOT


@cache
def own_documents() -> Mapping[str, str]:
    """Return the documents by the hexadecimal SHA-256 of their text in UTF-8."""
    return {hashlib.sha256(text.encode()).hexdigest(): text for text in _texts()}


def _texts() -> Iterator[str]:
    yield from json.loads((DIST / "documents.json").read_text(encoding="utf-8"))
    yield from json.loads((WEB_ROOT / "early_access_documents.json").read_text(encoding="utf-8")).values()
