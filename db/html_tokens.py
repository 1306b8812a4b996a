"""Tags of untrusted HTML, counted before a parser sees them: it may take the square of their number.

A parser of HTML opens unclosed formatting again in each block that follows, and looks through all open elements at each
tag. So HTML is refused by what it would make the parser do. That is counted in one walk over its tags, which are
separated from text as browsers do (HTML, 13.2.5). What a parser reads by other rules is removed before: comments,
declarations, scripts and foreign elements.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

MAX_TAGS, MAX_DEPTH, MAX_ATTRIBUTES = 20_000, 200, 100
"""Most tags of an HTML text, of elements that are open at a time, and of attributes of a tag."""
MAX_REOPENED, REOPENING = 2_000_000, 100
"""Most characters of formatting that a parser may open again, where an element counts so many more than its tag has."""

REMOVED_WITH_CONTENT = frozenset({"script", "style", "template", "textarea", "title"})
"""Elements whose content is not shown."""
REMOVED = frozenset({"iframe", "math", "noembed", "noframes", "noscript", "plaintext", "svg", "xmp"})
"""Elements in which a parser reads tags by other rules. Their content stays."""
FORMATTING = frozenset(
    {"a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"}
)
"""Elements that are opened again, if a block ended before them."""
SCOPES = frozenset({"applet", "button", "caption", "html", "marquee", "object", "select", "table", "td", "th"})
"""Elements in which an end tag may not end what was opened outside."""
OFTEN_UNCLOSED = frozenset({"li", "option", "p", "tbody", "td", "tfoot", "th", "thead", "tr"})
"""Elements that the next one of their kind ends, if none of those that are counted lies between."""
VOID = frozenset(
    {
        *("area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "image", "img", "input"),
        *("keygen", "link", "meta", "param", "source", "track", "wbr"),
    }
)
"""Elements that end at once."""

SPACE = "[\\t\\n\\f\\r ]"
ATTRIBUTE_TEXT = (
    f"[^\\t\\n\\f\\r />][^\\t\\n\\f\\r />=]*+(?:{SPACE}*+={SPACE}*+"
    "(?:\"[^\"]*+\"?+|'[^']*+'?+|[^\\t\\n\\f\\r >\"'][^\\t\\n\\f\\r >]*+)?+)?+"
)
TAG = re.compile(f"</?([a-zA-Z][^\\t\\n\\f\\r />]*+)((?:[\\t\\n\\f\\r /]++|{ATTRIBUTE_TEXT})*+)>")
ATTRIBUTE = re.compile(ATTRIBUTE_TEXT)
TAG_START = re.compile("</?[a-zA-Z]")


class HtmlTooComplex(ValueError):
    """HTML has too many tags, or they lie in each other too deeply."""


class Tag(NamedTuple):
    """A tag: its name in small letters, whether it ends an element, and its length."""

    name: str
    is_end: bool
    length: int


def readable_html(html: str) -> str:
    """Return HTML in which every `<` begins a tag that all parsers read alike. Raise `HtmlTooComplex`."""
    if "<" not in html:
        return html
    parts, tags = [], []
    for part, tag in _split(html):
        parts.append(part)
        if tag is not None:
            tags.append(tag)
            if len(tags) > MAX_TAGS:
                raise HtmlTooComplex
    _check_shape(tags)
    return "".join(parts)


def _split(html: str) -> Iterator[tuple[str, Tag | None]]:
    """Yield the texts and the tags of HTML in order, without what is removed."""
    position = 0
    while (start := html.find("<", position)) >= 0:
        yield html[position:start], None
        if TAG_START.match(html, start) is None:
            position = _end_of_other(html, start)
            if position == start:
                yield "&lt;", None
                position = start + 1
            continue
        match = TAG.match(html, start)
        if match is None:  # without end: parsers drop it, too
            return
        tag, position = Tag(match[1].lower(), html[start + 1] == "/", match.end() - start), match.end()
        if len(ATTRIBUTE.findall(match[2])) > MAX_ATTRIBUTES:
            raise HtmlTooComplex
        if tag.name in REMOVED_WITH_CONTENT:
            position = position if tag.is_end else _end_of_content(html, tag.name, position)
        elif tag.name not in REMOVED:
            yield match[0], tag
    yield html[position:], None


def _end_of_other(html: str, start: int) -> int:
    """Return where a comment or declaration ends that begins here; `start` if none does."""
    if html.startswith(("<!-->", "<!--->"), start):
        return html.index(">", start) + 1
    if html.startswith("<!--", start):
        return _after(html, "-->", start + 4)
    return _after(html, ">", start + 2) if html.startswith(("<!", "<?", "</"), start) else start


def _after(html: str, text: str, start: int) -> int:
    end = html.find(text, start)
    return len(html) if end < 0 else end + len(text)


def _end_of_content(html: str, name: str, start: int) -> int:
    """Return where the end tag of an element begins, or the text ends."""
    end = END_TAGS[name].search(html, start)
    return len(html) if end is None else end.start()


END_TAGS = {name: re.compile(f"</{name}(?=[\\t\\n\\f\\r />])", re.IGNORECASE) for name in REMOVED_WITH_CONTENT}


@dataclass
class _Scope:
    """What is open in an element of `SCOPES`: how many elements of each name, and the tags of formatting."""

    name: str = ""
    count_of: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    lengths_of: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))


def _check_shape(tags: Iterable[Tag]) -> None:
    """Raise `HtmlTooComplex` if a parser would keep too much open, or open too much again.

    An end tag ends an element only in the same scope, so the parser never has more open than is counted here.
    """
    scopes, depth, open_formatting, reopened = [_Scope()], 0, 0, 0
    for tag in tags:
        if tag.name in VOID:
            continue
        if tag.is_end:
            depth_change, formatting_change = _end(scopes, tag)
        else:
            depth_change, formatting_change = _begin(scopes, tag)
        depth, open_formatting = depth + depth_change, open_formatting + formatting_change
        if tag.is_end or tag.name not in FORMATTING:
            reopened += open_formatting
        if depth > MAX_DEPTH or reopened > MAX_REOPENED:
            raise HtmlTooComplex


def _begin(scopes: list[_Scope], tag: Tag) -> tuple[int, int]:
    """Count a start tag; return how many more elements are open, and how much more formatting."""
    scope, added, cost = scopes[-1], 1, 0
    if tag.name in FORMATTING:
        cost = tag.length + REOPENING
        if tag.name == "a" and scope.lengths_of["a"]:  # ends the one before
            cost, added = cost - scope.lengths_of["a"].pop(), 0
        scope.lengths_of[tag.name].append(tag.length + REOPENING)
    elif tag.name in OFTEN_UNCLOSED:
        added = 0
    else:
        scope.count_of[tag.name] += 1
    if tag.name in SCOPES:
        scopes.append(_Scope(tag.name))
    return added, cost


def _end(scopes: list[_Scope], tag: Tag) -> tuple[int, int]:
    """Count an end tag; return the same as `_begin`, which is below 0."""
    scope = scopes[-1]
    if tag.name == scope.name and len(scopes) > 1:
        scopes.pop()
        outer = scopes[-1]
        for name, count in scope.count_of.items():
            outer.count_of[name] += count
        for name, lengths in scope.lengths_of.items():
            outer.lengths_of[name] += lengths
        scope = outer
    if scope.lengths_of[tag.name]:
        return -1, -scope.lengths_of[tag.name].pop()
    if scope.count_of[tag.name]:
        scope.count_of[tag.name] -= 1
        return -1, 0
    return 0, 0
