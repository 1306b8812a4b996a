"""The pages that people read, taken apart: code blocks, code spans, links, headings and shell commands."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import click

HOME = Path(__file__).parents[2]
README = HOME / "README.md"
PAGES = (README, *sorted((HOME / "docs").glob("*.md")))
"""The README and the pages of docs/, without the decisions: those quote history."""
LINKED = (*sorted(HOME.glob("*.md")), *sorted((HOME / "docs").rglob("*.md")))
"""Every page with links."""

FENCE = re.compile(r"^( *)```(\w*)[^\n]*\n(.*?)^\1```[ ]*$", re.MULTILINE | re.DOTALL)
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
SPAN = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#{1,6} +(.+?) *$", re.MULTILINE)
HEREDOC = re.compile(r"<<-?'?(\w+)'?[^\n]*\n.*?^\1$", re.MULTILINE | re.DOTALL)
SEPARATORS = frozenset({"|", "||", "&&", ";", "&", "(", ")"})
REDIRECTIONS = frozenset({">", ">>", "<", "<<"})
ASSIGNMENT = re.compile(r"[A-Za-z_]\w*=")


class Block(NamedTuple):
    """A fenced block of code; `line` is where it begins."""

    page: Path
    line: int
    language: str
    text: str

    @property
    def place(self) -> str:
        """The page and the line, for people."""
        return f"{name(self.page)}:{self.line}"


def name(page: Path) -> str:
    """The path of a page within the repository."""
    return page.relative_to(HOME).as_posix()


def blocks(page: Path, language: str) -> Iterator[Block]:
    """The fenced blocks of a page in one language."""
    text = page.read_text()
    for found in FENCE.finditer(text):
        if found[2] == language:
            yield Block(page, text.count("\n", 0, found.start()) + 1, language, found[3])


def all_blocks(language: str) -> list[Block]:
    """The fenced blocks of all pages in one language."""
    return [block for page in PAGES for block in blocks(page, language)]


def prose(page: Path) -> str:
    """A page without fenced blocks and comments."""
    return COMMENT.sub("", FENCE.sub("", page.read_text()))


def spans(page: Path) -> list[str]:
    """The code spans of a page."""
    return SPAN.findall(prose(page))


def links(page: Path) -> list[str]:
    """The targets of a page's links that lead into the repository."""
    found = LINK.findall(SPAN.sub("", prose(page)))
    return [target for target in found if not re.match(r"[a-z]+:", target)]


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    found: set[str] = set()
    for heading in HEADING.findall(FENCE.sub("", page.read_text())):
        text = LINK.sub(lambda link: link[0].partition("](")[0][1:], heading)
        slug = re.sub(r"[^\w\- ]", "", text.lower()).replace(" ", "-")
        twins = sum(1 for each in found if each == slug or re.fullmatch(rf"{re.escape(slug)}-\d+", each))
        found.add(f"{slug}-{twins}" if twins else slug)
    return found


def commands(script: str) -> Iterator[list[str]]:
    """The simple commands of a shell script, each as its words without assignments and redirections."""
    for line in HEREDOC.sub("", script).replace("\\\n", " ").splitlines():
        yield from _commands_of(line)


def _commands_of(line: str) -> Iterator[list[str]]:
    lexer = shlex.shlex(line, posix=True, punctuation_chars="();<>|&")
    lexer.whitespace_split, lexer.commenters = True, "#"
    command: list[str] = []
    words = iter(lexer)
    for word in words:
        if word in SEPARATORS:
            yield from [command] if command else []
            command = []
        elif word in REDIRECTIONS:
            next(words, None)
        elif command or not ASSIGNMENT.match(word):
            command.append(word)
    if command:
        yield command


def shell_commands(page: Path) -> Iterator[tuple[str, list[str]]]:
    """The commands of a page's shell blocks, each with its place."""
    for block in blocks(page, "sh"):
        for command in commands(block.text):
            yield block.place, command


def group_commands(group: click.Group) -> Iterator[tuple[str, click.Command]]:
    """The commands of a group by name, without hidden aliases of a lazy group."""
    context = click.Context(group)
    for key in group.list_commands(context):
        command = group.get_command(context, key)
        if command is not None:
            yield key, command
