"""Folder, media types and headers of the files that a browser loads."""

from pathlib import Path

WEB_ROOT = Path(__file__).parent

MEDIA_TYPES = {".css": "text/css", ".js": "text/javascript"}
"""Media types by suffix. Other files are not served."""

SECURITY_HEADERS = {"x-content-type-options": "nosniff", "referrer-policy": "no-referrer"}
