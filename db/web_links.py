"""What may stand where a client makes a link of it: an `http` or `https` URL, or a bare domain with a path."""

import re

WEB_LINK_COLUMNS = ("website", "linkedin")
"""Columns of records that clients make links of."""
URL = re.compile(
    r"""
    (?:https?://)?
    (?:[\w-]+\.)+[\w-]+              # a domain, also an international one, or an IPv4 address
    (?::[0-9]{1,5})?
    (?:[/?#][^\s<>"'`\\\x00-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]*)?  # all of it is seen
    """,
    re.IGNORECASE | re.VERBOSE,
)


def is_web_link(text: str) -> bool:
    """Return whether a client may link to a text. Other schemes, such as `javascript:` and `data:`, are refused."""
    return URL.fullmatch(text) is not None
