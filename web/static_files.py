"""What everything that a browser loads has in common."""

from pathlib import Path

WEB_ROOT = Path(__file__).parent

MEDIA_TYPES = {".css": "text/css", ".js": "text/javascript"}
"""What of the files may be asked for."""

SECURITY_HEADERS = {"x-content-type-options": "nosniff", "referrer-policy": "no-referrer"}
