"""The example documents of the playground, each a file that tells its title and how its variables are found."""

import re
from typing import NamedTuple

from web.static_files import WEB_ROOT

VARIABLE_LINE = re.compile(r"# \$(\w+): (.+)\n")
"""A line that tells for a variable the document that finds it: by the first id in what is answered to it."""


class Example(NamedTuple):
    """A document to begin with."""

    title: str
    document: str
    variables: dict[str, str]
    """For each variable that must be known, the document that finds it."""

    @property
    def asked(self) -> tuple[str, ...]:
        """Every document that is asked for the sake of this one."""
        return (self.document, *self.variables.values())


def parse_example(text: str) -> Example:
    """The example that a file tells: its title on the first line, then how its variables are found, then itself."""
    title, _, rest = text.partition("\n")
    return Example(title.lstrip("# "), VARIABLE_LINE.sub("", text), dict(VARIABLE_LINE.findall(rest)))


EXAMPLES = tuple(
    parse_example(path.read_text(encoding="utf-8")) for path in sorted((WEB_ROOT / "examples").glob("*.graphql"))
)
"""All of them, whoever may see them."""
