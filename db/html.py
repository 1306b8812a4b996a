"""HTML of notes: sanitizing, and conversion to plain text for search."""

import re
from html import unescape

import nh3

from db.html_tokens import REMOVED_WITH_CONTENT, readable_html

TAGS = {
    *("a", "blockquote", "br", "code", "hr", "img", "p", "pre"),
    *("b", "del", "em", "i", "ins", "mark", "s", "small", "strong", "sub", "sup", "u"),
    *("h1", "h2", "h3", "h4", "h5", "h6"),
    *("dd", "dl", "dt", "li", "ol", "ul"),
    *("caption", "col", "colgroup", "table", "tbody", "td", "tfoot", "th", "thead", "tr"),
}
ATTRIBUTES = {
    "a": {"href", "title"},
    "img": {"alt", "height", "src", "title", "width"},
    "ol": {"start"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
}
SCHEMES = {"http", "https", "mailto"}

MAX_LENGTH = 100_000
"""The longest HTML of a note, by `html_length`."""
REFERENCES = ("&amp;", "&gt;", "&lt;", "&nbsp;", "&quot;")
"""Those that sanitizing writes for a character."""
MAX_PASSES = 5
"""Removing a tag may change how the rest is parsed, so cleaning is repeated until the HTML no longer changes."""

INLINE_TAG = re.compile(r"</?(?:a|b|code|em|font|i|mark|s|span|strong|sub|sup|u)(?:\s[^<>]*)?>", re.IGNORECASE)
TAG = re.compile(r"<[^<>]*>")
IMAGE = re.compile(r"<img\b[^<>]*>", re.IGNORECASE)


def _filter_attribute(tag: str, name: str, value: str) -> str | None:
    # The browser of each viewer loads images, so only URLs with TLS are allowed.
    return None if (tag, name) == ("img", "src") and not value.lower().startswith("https://") else value


_cleaner = nh3.Cleaner(
    tags=TAGS,
    clean_content_tags=set(REMOVED_WITH_CONTENT),
    attributes=ATTRIBUTES,
    attribute_filter=_filter_attribute,
    url_schemes=SCHEMES,
    url_relative="deny",
    link_rel="noopener noreferrer",
)


def sanitize_html(html: str) -> str:
    """Reduce untrusted HTML to text, lists, tables, links and images.

    Scripts, styles, forms, frames, `data:` URLs and relative URLs are removed. Sanitized HTML stays the same when it is
    sanitized again. HTML that still changes after several passes is reduced to its text. Raise `HtmlTooComplex` before
    a parser would take long. What becomes too long is returned as it is then; no note takes it.
    """
    html = readable_html(html.replace("\x00", ""))
    for _ in range(MAX_PASSES):
        cleaned = _cleaner.clean(html)
        if cleaned == html or html_length(cleaned) > MAX_LENGTH:
            return cleaned
        html = cleaned
    return nh3.clean(html, tags=set())


def html_length(html: str) -> int:
    """Count the characters of HTML: one that it writes as a reference, such as & as `&amp;`, is one."""
    return len(html) - sum(html.count(reference) * (len(reference) - 1) for reference in REFERENCES)


def remove_images(html: str) -> str:
    """Remove the images of sanitized HTML: loading one would tell a stranger's server who reads the note, and when."""
    return IMAGE.sub("", html)


def html_to_text(html: str) -> str:
    """Extract the text of HTML for search. Inline tags join the text around them; other tags separate words."""
    return unescape(TAG.sub(" ", INLINE_TAG.sub("", html)))
