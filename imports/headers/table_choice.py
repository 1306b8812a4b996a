"""What a person says that the rows of a table are, where its header does not say it or says it wrongly."""

from typing import NamedTuple

from imports.dialects.vocabulary import EntityKind
from imports.headers.column_mapping import LEFT_OUT

UNKNOWN = "UNKNOWN"
"""The kind of a table, in a plan, whose rows may be of several kinds or of none."""
KIND_WORDS = (*(kind.value for kind in EntityKind), LEFT_OUT)
"""What the rows of a table can be chosen to be."""


class TableChoice(NamedTuple):
    """What the rows of a table are; None if it is left out.

    `header_row` is the number of the row that is the header: 0 if there is none, and None if the file decides it.
    """

    kind: EntityKind | None
    header_row: int | None = None

    @property
    def word(self) -> str:
        """The kind as plans show it."""
        return LEFT_OUT if self.kind is None else self.kind.value


def read_choice(word: str, header_row: int | None) -> TableChoice:
    """Return a choice as it is stored."""
    return TableChoice(None if word == LEFT_OUT else EntityKind(word), header_row)
