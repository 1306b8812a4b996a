"""HTML of notes: formatting is kept, active content is removed."""

from html.parser import HTMLParser
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.html import html_to_text, sanitize_html

ALLOWED_URLS = {"a": {"http", "https", "mailto"}, "img": {"https"}}


class TagCollector(HTMLParser):
    """Collects tags and attributes, with another parser than the tested one."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def is_harmless(html: str) -> bool:
    for tag, attributes in TagCollector(html).tags:
        if tag in {"script", "style", "iframe", "object", "embed", "form", "svg", "math", "base", "meta", "link"}:
            return False
        if any(name.startswith("on") or name in {"style", "class", "id", "srcset"} for name in attributes):
            return False
        for name in ("href", "src"):
            if name in attributes and urlsplit(attributes[name] or "").scheme.lower() not in ALLOWED_URLS[tag]:
                return False
    return True


@pytest.mark.parametrize(
    ("html", "sanitized"),
    [
        ("<p>Likes the <b>new</b> drill.</p>", "<p>Likes the <b>new</b> drill.</p>"),
        ("<script>alert(1)</script>Hello", "Hello"),
        ("<style>p { color: red }</style><p style='color: red'>Hello</p>", "<p>Hello</p>"),
        ("<p onclick='go()'>Hello</p>", "<p>Hello</p>"),
        ("<img src=x onerror=alert(1)>", "<img>"),
        ("<img src='data:image/png;base64,AAAA' alt='A drill'>", '<img alt="A drill">'),
        ("<img src='http://a.example/b.png'>", "<img>"),
        ("<img src='HTTPS://a.example/b.png'>", '<img src="HTTPS://a.example/b.png">'),
        ("<a href='javascript:alert(1)'>Go</a>", '<a rel="noopener noreferrer">Go</a>'),
        ("<a href=' java\nscript:alert(1)'>Go</a>", '<a rel="noopener noreferrer">Go</a>'),
        ("<a href='/auth/sign-out'>Go</a>", '<a rel="noopener noreferrer">Go</a>'),
        ("<a href='//b.example'>Go</a>", '<a rel="noopener noreferrer">Go</a>'),
        ("<a href='mailto:a@b.example'>Go</a>", '<a href="mailto:a@b.example" rel="noopener noreferrer">Go</a>'),
        ("<iframe src='https://a.example'></iframe>Hello", "Hello"),
        ("<svg><script>alert(1)</script></svg>", ""),
        ("<!-- a comment -->Hello", "Hello"),
        ("a < b & c", "a &lt; b &amp; c"),
        ("nul\x00byte", "nulbyte"),
        ("", ""),
    ],
)
def test_sanitize_html_removes_active_content(html: str, sanitized: str) -> None:
    assert sanitize_html(html) == sanitized


@pytest.mark.parametrize(
    "html",
    [
        "<h2>Terms</h2><blockquote><p>30 days</p></blockquote>",
        '<ul><li>One</li><li><u>Two</u></li></ul><ol start="3"><li><i>Three</i></li></ol>',
        '<table><thead><tr><th scope="col">Item</th></tr></thead></table>',
        '<table><tbody><tr><td colspan="2">Drill</td></tr></tbody></table>',
        "<pre><code>x = 1</code></pre><hr><p>a<br>b</p>",
    ],
)
def test_sanitize_html_keeps_formatting(html: str) -> None:
    assert sanitize_html(html) == html


html_pieces = st.sampled_from(
    [
        *(
            "<p>",
            "</p>",
            "<a href='",
            "javascript:",
            "https://a.example",
            "data:text/html,",
            "'>",
            "</a>",
            "<img src=",
            " ",
        ),
        *(
            "onerror=",
            "alert(1)",
            "<script>",
            "</script>",
            "<style>",
            "</style>",
            "<svg>",
            "<math><mi>",
            "<table>",
            "<td>",
        ),
        *(
            "<noscript>",
            "<template>",
            "<title>",
            "</title>",
            "<textarea>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "&lt;",
            "&#x3c;",
        ),
        *(
            "<select>",
            "<form>",
            "<pre>\n",
            "<plaintext>",
            "\x00",
            "`",
            '"',
            "'",
            "<",
            ">",
            "/",
            "=",
            "é",
            "\u202e",
            "😀",
        ),
    ]
)


@pytest.mark.slow
@given(st.lists(html_pieces | st.text(max_size=5), max_size=25).map("".join))
def test_sanitize_html_is_safe_and_idempotent(html: str) -> None:
    sanitized = sanitize_html(html)

    assert is_harmless(sanitized)
    assert sanitize_html(sanitized) == sanitized


def test_html_to_text_keeps_words() -> None:
    assert html_to_text("<p>Dr<b>ill</b>s</p><p>R&amp;D</p>").split() == ["Drills", "R&D"]
