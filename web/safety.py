"""What everything that a browser loads has in common."""

from pathlib import Path

HERE = Path(__file__).parent

MEDIA = {".css": "text/css", ".js": "text/javascript"}
"""What of the files may be asked for."""

SAFE = {"x-content-type-options": "nosniff", "referrer-policy": "no-referrer"}
