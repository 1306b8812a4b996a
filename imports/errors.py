"""What an import refuses, and how it says so. Nothing is written once one of these is raised.

BadImport
├── BadOption      the command says something that cannot be
└── BadFile        a file cannot be used as it is
    ├── Unreadable     broken, empty, or of an encoding that nobody knows
    ├── UnknownKind    its header is not one of ours
    └── Ambiguous      its dates or numbers can be read in two ways
"""


class ImportFailed(ValueError):
    """An import was refused as a whole; the message says what is wrong, where, and what to do."""


class InvalidOption(ImportFailed):
    """An option cannot be what it is said to be."""


class InvalidFile(ImportFailed):
    """A file cannot be used as it is."""

    def __init__(self, file: str, problem: str, remedy: str) -> None:
        """Say what is wrong with `file`, and what its owner can do."""
        super().__init__(f"{file}: {problem} {remedy}")
        self.file = file


class UnreadableFile(InvalidFile):
    """A file is broken, empty, or of an unknown encoding."""


class UnknownFileKind(InvalidFile):
    """Nothing in a header says what the rows are."""


class AmbiguousColumn(InvalidFile):
    """The dates or numbers of a column can be read in two ways, or in none."""

    def __init__(self, file: str, column: str, problem: str, remedy: str) -> None:
        """Say which column of `file` it is."""
        super().__init__(file, f"column {column!r}: {problem}", remedy)
        self.column = column
