"""Dialects: the export of one kind of record as a table of columns."""

from collections.abc import Mapping
from typing import NamedTuple
from zoneinfo import ZoneInfo

from imports.dialects.vocabulary import EntityKind
from imports.messages import Message

CLOSED_STAGE = "closed_stage"
"""The field of a stage whose name says whether a deal is won or lost, in systems without a status."""
IGNORED = "skipped"
DELETED = "deleted"
"""The field of a time at which a record was deleted; one that has it is skipped."""
ONE_ORGANIZATION, ONE_ORGANIZATION_ID = "one_organization", "one_organization_id"
"""The fields of an organization in systems whose records may have several, separated by semicolons."""
NAME_AFTER_ORGANIZATION = "name_after_organization"
"""The field of a person's name that begins with that of the organization, and a comma."""
MIDDLE_NAME = "middle_name"
"""The field of what stands between the first and the last name of a person."""
LABEL_IN_NEXT = "@"
"""The part of a contact point whose label stands in the next column, which is called like its own and `type`."""
LABEL_BEFORE = "@@"
"""The part of a contact point whose label stands in the column before it."""
LABELS_NEXT_TO_VALUES = {LABEL_IN_NEXT: 1, LABEL_BEFORE: -1}
ANY_LABEL = ".*"
"""The end of a header that stands for all that begin in the same way; the rest is the label of a contact point."""


NO_ADDRESSES: Mapping[str, Mapping[str, str]] = {}


class Dialect(NamedTuple):
    """The headers that tell an export, and the fields that its columns fill.

    `zone` is the time zone of its times, if that is fixed. `custom_prefix`: what the headers of custom fields begin
    with; of all other unknown columns, only `more_customs` become some. Without it, all unknown columns do.
    Where people and companies stand in one list, `companies` is the dialect of the rows that are companies, as the
    column `company_marker` says. `drops_empty`: whether columns without values are no custom fields. `addresses`: the
    names of custom fields that are addresses, each with its headers and their parts.
    """

    kind: EntityKind
    evidence: frozenset[str]
    columns: Mapping[str, tuple[str, ...]]
    zone: ZoneInfo | None = None
    custom_prefix: str = ""
    warnings: tuple[Message, ...] = ()
    company_marker: str = ""
    companies: "Dialect | None" = None
    more_customs: frozenset[str] = frozenset()
    drops_empty: bool = False
    addresses: Mapping[str, Mapping[str, str]] = NO_ADDRESSES

    def targets(self, header: str) -> tuple[str, ...]:
        """Return the fields that a column fills, with their parts after a dot."""
        if header in self.columns:
            return self.columns[header]
        start, _, label = header.partition(".")
        return tuple(f"{target}.{label}" for target in self.columns.get(start + ANY_LABEL, ()) if label)


def dialect(kind: EntityKind, evidence: str, *warnings: Message, **columns: str) -> Dialect:
    """Return a dialect of fields with their headers, separated by bars. A double underscore begins a part."""
    fields: dict[str, tuple[str, ...]] = {}
    for name, headers in columns.items():
        for header in headers.split("|"):
            fields[header] = (*fields.get(header, ()), name.replace("__", "."))
    return Dialect(kind, frozenset(evidence.split("|")), fields, warnings=warnings)
