"""Parameter type of a text file that a command reads."""

import io
from typing import IO, Any, NamedTuple, cast

import click


class TextFile(NamedTuple):
    """The name and the whole text of a file."""

    name: str
    text: str


class TextFileType(click.ParamType[TextFile]):
    """A file in UTF-8, with or without a byte order mark; `-` is standard input."""

    name = "FILE"

    def convert(self, value: Any, parameter: click.Parameter | None, context: click.Context | None) -> TextFile:
        """Read the file; a usage error if there is none, or at its first line that is not UTF-8."""
        if isinstance(value, TextFile):
            return value
        with cast("IO[bytes]", click.File("rb").convert(value, parameter, context)) as file:
            content = file.read()
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = len(content[: error.end].splitlines())
            kind = "CSV UTF-8" if value.endswith(".csv") else "UTF-8"
            self.fail(f"{value}: line {line} is not UTF-8; save it as {kind}.", parameter, context)
        return TextFile(value, io.StringIO(text, newline=None).getvalue())  # ends of lines as Python reads them


TEXT_FILE = TextFileType()
