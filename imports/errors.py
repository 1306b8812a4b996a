"""Errors of imports. They are raised before anything is written.

ImportFailed
├── InvalidOption       an option of the command is wrong
└── InvalidFile         a file cannot be imported as it is
    ├── UnreadableFile      broken, empty, or in an unknown encoding
    ├── UnknownFileKind     its header is unknown
    └── AmbiguousColumn     its dates or numbers can be read in two ways
"""

from dataclasses import replace

from imports.messages import ImportMessageCode, MessageError, Parameter


class ImportFailed(MessageError):
    """The whole import failed. The message says what is wrong, where, and what to do."""


class InvalidOption(ImportFailed):
    """An option of the command is wrong."""


class InvalidFile(ImportFailed):
    """A file cannot be imported as it is."""

    def __init__(self, file: str, code: ImportMessageCode, **params: Parameter) -> None:
        """Create the error of a file."""
        super().__init__(code, **params)
        self.message = replace(self.message, table=file)


class UnreadableFile(InvalidFile):
    """A file is broken, empty, or in an unknown encoding."""


class UnknownFileKind(InvalidFile):
    """The header of a file does not say what its rows are."""


class AmbiguousColumn(InvalidFile):
    """The dates or numbers of a column can be read in several ways, or in none."""
