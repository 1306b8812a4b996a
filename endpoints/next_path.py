"""Where a browser goes after sign-in: a path of this site, never another host."""

import re

START_PAGE = "/"
MAX_PATH_LENGTH = 1000
ELSEWHERE = re.compile(r"//|\\|/(?:\.|%2e){1,2}(?:/|$)", re.IGNORECASE)
"""What a browser may take for another host, at once or after it has resolved `.` and `..` (WHATWG URL, §4.4)."""


def path_on_this_site(text: str) -> str:
    """Return the path and query to open after sign-in: `text`, or the start page if it could lead to another site."""
    path = re.split("[?#]", text, maxsplit=1)[0]
    is_path = text.startswith("/") and text.isprintable() and not ELSEWHERE.search(path)
    return text if is_path and len(text) <= MAX_PATH_LENGTH else START_PAGE
