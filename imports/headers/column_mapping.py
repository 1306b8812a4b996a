"""What columns become by the choice of a person, where the header does not say it or says it wrongly."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from db.models import Address
from imports.dialects.dialect import CLOSED_STAGE, NAME_AFTER_ORGANIZATION
from imports.dialects.system_fields import REQUIRED, SYSTEM_FIELDS
from imports.dialects.vocabulary import CellType, EntityKind
from imports.errors import InvalidFile
from imports.headers.header_parser import CustomColumn, Layout, SystemColumn
from imports.messages import ImportMessageCode, Message
from imports.tables import SourceTable

CUSTOM_FIELD, LEFT_OUT = "CUSTOM_FIELD", "LEFT_OUT"
KINDS_WITH_CUSTOM_FIELDS = frozenset({EntityKind.ORGANIZATIONS, EntityKind.PEOPLE, EntityKind.DEALS})
ADDRESS_FIELDS = frozenset({"address", "location"})
WITHOUT_VALUE = frozenset({CellType.DELETED, CellType.IGNORED})
CONTACT_FIELDS = {"emails": CellType.TEXT, "phones": CellType.TEXT}
LEAVING_OUT = frozenset({ImportMessageCode.COLUMN_UNKNOWN, ImportMessageCode.COLUMN_UNNAMED})
"""Messages that say that a column is left out."""


class InvalidMapping(InvalidFile):
    """A column cannot become what was chosen for it."""


def mappable_fields(kind: EntityKind) -> dict[str, CellType]:
    """Return the system fields that a column of these rows can become, with the type of their cells."""
    fields = {each.field: each.cells for each in SYSTEM_FIELDS[kind].values() if each.cells not in WITHOUT_VALUE}
    return fields | (CONTACT_FIELDS if kind is EntityKind.PEOPLE else {})


def map_columns(layout: Layout, header: Sequence[str], targets: Mapping[str, str], table: str) -> Layout:
    """Return the layout in which each column whose header is in `targets` becomes what that says."""
    columns = [column for column in layout.columns if column.header not in targets]
    customs = [column for column in layout.customs if column.header not in targets]
    for index, text in enumerate(header):
        target = targets.get(text, LEFT_OUT)
        if target == CUSTOM_FIELD and layout.kind in KINDS_WITH_CUSTOM_FIELDS:
            customs.append(_custom(index, text, customs))
        elif target != LEFT_OUT:
            name, _, part = target.partition(".")
            columns.append(SystemColumn(index, text, name, _cells(layout.kind, target, text, table), part))
    _check_once(columns, table)
    mapped = {text for text, target in targets.items() if target != LEFT_OUT}
    warnings = tuple(each for each in layout.warnings if not _is_settled(each, mapped))
    return replace(layout, columns=tuple(columns), customs=tuple(customs), warnings=warnings)


def _is_settled(warning: Message, mapped: AbstractSet[str]) -> bool:
    """Return whether a warning says that a column is left out that is mapped."""
    return warning.code in LEAVING_OUT and dict(warning.params).get("column") in mapped


def with_closing_stage(layout: Layout) -> Layout:
    """Return the layout of a table that a person described: the stage says what is won if no other column does."""
    stage = next((column for column in layout.columns if column.field == "stage"), None)
    if layout.kind is not EntityKind.DEALS or stage is None or layout.has("status", "won_at", "lost_at"):
        return layout
    closing = SystemColumn(stage.index, stage.header, CLOSED_STAGE, CellType.CLOSED_STAGE)
    return replace(layout, columns=(*layout.columns, closing))


def check_required(layout: Layout, table: str) -> None:
    """Raise `InvalidMapping` if no column is the name of the records, without which each row would be skipped."""
    required = (REQUIRED | {EntityKind.ACTIVITIES: {"subject", "type"}})[layout.kind]
    if not layout.has(*required, NAME_AFTER_ORGANIZATION):
        field = "name" if "name" in required else min(required)
        raise InvalidMapping(table, ImportMessageCode.FIELD_NOT_CHOSEN, field=field)


def check_names(
    mapping: Iterable[tuple[str, str]],
    chosen: Iterable[str],
    sources: Iterable[SourceTable],
    tables: Iterable[SourceTable],
) -> None:
    """Raise `InvalidMapping` if a mapping or a choice names a table or a column that is not there.

    `tables` are those that the plan has, some of them parts of `sources`.
    """
    headers = {table.name: table.header for table in tables}
    for name in chosen:
        if name not in {*headers, *(source.name for source in sources)}:
            raise InvalidMapping(name, ImportMessageCode.TABLE_MISSING)
    for name, header in mapping:
        if name not in headers:
            raise InvalidMapping(name, ImportMessageCode.TABLE_MISSING)
        if header not in headers[name]:
            raise InvalidMapping(name, ImportMessageCode.COLUMN_MISSING, column=header)


def _custom(index: int, text: str, others: Sequence[CustomColumn]) -> CustomColumn:
    column = CustomColumn(index, text, text.strip(), 0)
    return replace(column, nth=sum(other.folded == column.folded for other in others))


def _cells(kind: EntityKind, target: str, header: str, table: str) -> CellType:
    fields, (name, _, part) = mappable_fields(kind), target.partition(".")
    if name not in fields or not _is_part(name, part):
        known = ", ".join(sorted(fields))
        raise InvalidMapping(table, ImportMessageCode.FIELD_UNKNOWN, column=header, target=target, known=known)
    return fields[name]


def _is_part(name: str, part: str) -> bool:
    """Return whether a field has a part: that of an address, or a label of contact points."""
    return not part or name in CONTACT_FIELDS or (name in ADDRESS_FIELDS and part in Address._fields)


def _check_once(columns: Sequence[SystemColumn], table: str) -> None:
    """Raise `InvalidMapping` if two columns fill the same field, which only those of contact points may."""
    counts = Counter((column.field, column.part) for column in columns if column.cells is not CellType.IGNORED)
    twice = [name for (name, _), count in counts.items() if count > 1 and name not in CONTACT_FIELDS]
    if twice:
        raise InvalidMapping(table, ImportMessageCode.FIELD_FILLED_TWICE, target=twice[0])
