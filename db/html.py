"""The HTML of notes: what of it is kept, and what of it can be read."""

import re
from html import unescape

import nh3

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
WITH_THEIR_TEXT = {"script", "style", "template", "textarea", "title"}

ROUNDS = 5
"""Taking a tag away may change how the rest is read; what does not come to rest after so many is kept as text."""

INLINE_TAG = re.compile(r"</?(?:a|b|code|em|font|i|mark|s|span|strong|sub|sup|u)(?:\s[^<>]*)?>", re.IGNORECASE)
TAG = re.compile(r"<[^<>]*>")


def _attribute(tag: str, name: str, value: str) -> str | None:
    # An image is loaded by whoever looks: over TLS, or not at all.
    return None if (tag, name) == ("img", "src") and not value.lower().startswith("https://") else value


_cleaner = nh3.Cleaner(
    tags=TAGS,
    clean_content_tags=WITH_THEIR_TEXT,
    attributes=ATTRIBUTES,
    attribute_filter=_attribute,
    url_schemes=SCHEMES,
    url_relative="deny",
    link_rel="noopener noreferrer",
)


def sanitize_html(html: str) -> str:
    """What a stranger wrote, fit for every page of ours: text, lists, tables, links and images, and nothing that acts.

    There is no script, style, form, frame, `data:` or address of this site in it. What was cleaned stays as it is.
    """
    html = html.replace("\x00", "")
    for _ in range(ROUNDS):
        before, html = html, _cleaner.clean(html)
        if html == before:
            return html
    return nh3.clean(html, tags=set())


def html_to_text(html: str) -> str:
    """The text of HTML, to be searched; tags within a line part no word, others do."""
    return unescape(TAG.sub(" ", INLINE_TAG.sub("", html)))
