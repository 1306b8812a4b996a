"""What clients may make a link of."""

import pytest

from db.web_links import is_web_link

LINKS = (
    "example.com",
    "EXAMPLE.com",
    "example.com:8080/path?q=1#part",
    "http://example.com",
    "https://sub.example.co.uk/a/b?x=%20",
    "https://bücher.example/käse",
    "192.0.2.7",
    "www.linkedin.com/in/eva-salas",
)
OTHERS = (
    "",
    "example",
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "javascript://example.com/%0aalert(1)",
    "java\tscript:alert(1)",
    "\x01javascript:alert(1)",
    " javascript:alert(1)",
    "javascript.com:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "mailto:eva@example.com",
    "ftp://example.com",
    "//example.com",
    "https:example.com",
    "https:/example.com",
    "https://",
    "https://user:password@example.com",
    "https://example.com\\@evil.example",
    "https://example.com/ space",
    'https://example.com/"onmouseover="alert(1)',
    "https://example.com/<script>",
    "https://example.com\u2028",
    "https://example.com/\u202egnp.exe",
    "https://example.com/\u2066x",
    "https://example.com/a\u200bb",
    "https://example.com/\x01",
    "example.com\n",
    "http://[::1]/",
)


@pytest.mark.parametrize("text", LINKS)
def test_web_link_accepted(text: str) -> None:
    assert is_web_link(text)


@pytest.mark.parametrize("text", OTHERS)
def test_other_text_refused(text: str) -> None:
    assert not is_web_link(text)
