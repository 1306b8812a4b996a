"""What an import refuses, and how it says so. Nothing is written once one of these is raised.

BadImport
├── BadOption      the command says something that cannot be
└── BadFile        a file cannot be used as it is
    ├── Unreadable     broken, empty, or of an encoding that nobody knows
    ├── UnknownKind    its header is not one of ours
    └── Ambiguous      its dates or numbers can be read in two ways
"""


class BadImport(ValueError):
    """An import was refused as a whole; the message says what is wrong, where, and what to do."""


class BadOption(BadImport):
    """An option cannot be what it is said to be."""


class BadFile(BadImport):
    """A file cannot be used as it is."""

    def __init__(self, file: str, problem: str, remedy: str) -> None:
        """Say what is wrong with `file`, and what its owner can do."""
        super().__init__(f"{file}: {problem} {remedy}")
        self.file = file


class Unreadable(BadFile):
    """A file is broken, empty, or of an unknown encoding."""


class UnknownKind(BadFile):
    """Nothing in a header says what the rows are."""


class Ambiguous(BadFile):
    """The dates or numbers of a column can be read in two ways, or in none."""

    def __init__(self, file: str, column: str, problem: str, remedy: str) -> None:
        """Say which column of `file` it is."""
        super().__init__(file, f"column {column!r}: {problem}", remedy)
        self.column = column
