"""Texts of notes that are no HTML, or hold what only looks like it: `<ana@example.com>`, `List<String>` or `a < b`."""

import re

ELEMENTS = frozenset(
    {
        *(
            "a",
            "abbr",
            "acronym",
            "address",
            "article",
            "aside",
            "b",
            "base",
            "big",
            "blockquote",
            "body",
            "br",
            "button",
            "caption",
        ),
        *("center", "cite", "code", "col", "colgroup", "dd", "del", "details", "dfn", "dir", "div", "dl", "dt", "em"),
        *(
            "embed",
            "fieldset",
            "figcaption",
            "figure",
            "font",
            "footer",
            "form",
            "frame",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
        ),
        *("h6", "head", "header", "hr", "html", "i", "iframe", "img", "input", "ins", "kbd", "label", "legend", "li"),
        *(
            "link",
            "main",
            "map",
            "mark",
            "math",
            "menu",
            "meta",
            "nav",
            "nobr",
            "noembed",
            "noframes",
            "noscript",
            "object",
            "ol",
        ),
        *(
            "option",
            "p",
            "param",
            "plaintext",
            "pre",
            "q",
            "s",
            "samp",
            "script",
            "section",
            "select",
            "small",
            "span",
            "strike",
        ),
        *(
            "strong",
            "style",
            "sub",
            "summary",
            "sup",
            "svg",
            "table",
            "tbody",
            "td",
            "template",
            "textarea",
            "tfoot",
            "th",
            "thead",
        ),
        *("time", "title", "tr", "tt", "u", "ul", "var", "video", "wbr", "xml", "xmp"),
    }
)
"""Names of elements of HTML."""
TAG = re.compile(r"</?(?P<name>[a-zA-Z][a-zA-Z0-9]*+)(?::[a-zA-Z]++)?(?:\s++[a-zA-Z][\w:.-]*+\s*+=|\s*+/?>)")
"""The beginning of a tag: its name, and the first attribute or its end."""
MARKUP = re.compile(r"<(?=[!?])")
NEWLINE = re.compile(r"\r\n?|\n")


def text_to_html(text: str) -> str:
    """Return a text as HTML: what only looks like a tag is shown as it is.

    A text without tags keeps its lines.
    """
    if "<" not in text:
        return NEWLINE.sub("<br>", text)
    has_tags, parts, start = False, [], 0
    for position in (match.start() for match in re.finditer("<", text)):
        tag = TAG.match(text, position)
        is_tag = tag is not None and tag["name"].lower() in ELEMENTS
        has_tags = has_tags or is_tag
        if not is_tag and MARKUP.match(text, position) is None:
            parts += [text[start:position], "&lt;"]
            start = position + 1
    html = "".join([*parts, text[start:]])
    return html if has_tags else NEWLINE.sub("<br>", html)
