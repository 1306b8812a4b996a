"""The playground's example documents: one file each, with a title and the queries that fill its variables."""

import re
from typing import NamedTuple

from web.static_files import WEB_ROOT

VARIABLE_LINE = re.compile(r"^# \$(\w+): (.+)\n", re.MULTILINE)
"""A comment with a variable and a query: the first id in the query's result fills the variable."""


class Example(NamedTuple):
    """A document that a user can run without changes."""

    title: str
    document: str
    variables: dict[str, str]
    """For each required variable, the query that fills it."""

    @property
    def documents(self) -> tuple[str, ...]:
        """The document and the queries of its variables."""
        return (self.document, *self.variables.values())


def parse_example(text: str) -> Example:
    """Parse a file: the title on the first line, then the variables, then the document."""
    title, _, rest = text.partition("\n")
    return Example(title.lstrip("# "), VARIABLE_LINE.sub("", text), dict(VARIABLE_LINE.findall(rest)))


EXAMPLES = tuple(
    parse_example(path.read_text(encoding="utf-8")) for path in sorted((WEB_ROOT / "examples").glob("*.graphql"))
)
"""All examples, also those behind a gate."""
