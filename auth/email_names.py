"""Names of people, companies and features in emails, which their recipients did not choose."""

import re

MAX_NAME_LENGTH = 60
SCHEME = re.compile("://+")
DOT_IN_ADDRESS = re.compile(r"(?<=[^\s.])\.(?=[^\s.])")
"""A dot without spaces, as in a host name. Mail programs turn that into a link."""
NO_LINK_DOT = "\u2024"
"""Looks like a dot, and is none."""


def name_in_email(name: str) -> str:
    """Return a name on one line, of at most 60 characters, in which no mail program finds a link."""
    line = " ".join("".join(char if char.isprintable() else " " for char in name).split())
    plain = DOT_IN_ADDRESS.sub(NO_LINK_DOT, SCHEME.sub(": ", line))
    return plain if len(plain) <= MAX_NAME_LENGTH else f"{plain[: MAX_NAME_LENGTH - 1].rstrip()}…"
