"""The first pass of an import: every cell is checked before anything is text."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from pathlib import Path
from zoneinfo import ZoneInfo

from db.models import FieldType
from imports.dialects.api_references import resolve_references
from imports.dialects.vocabulary import CellType, EntityKind
from imports.errors import AmbiguousColumn, InvalidFile, UnknownFileKind, UnreadableFile
from imports.headers.column_mapping import LEFT_OUT, InvalidMapping, check_names, check_required, map_columns
from imports.headers.contact_lists import rows_of_kind, split_contacts
from imports.headers.header_parser import CustomColumn, Layout
from imports.headers.mapping_file import NamedMapping, check_mappings, read_mappings
from imports.headers.proposals import first_values, likely_header, propose_kind, propose_layout
from imports.headers.table_choice import UNKNOWN, TableChoice
from imports.headers.table_header import chosen_header, find_header, layout_of_header
from imports.headers.unnamed_columns import UnnamedColumns
from imports.messages import ImportMessageCode, Message, message
from imports.records.totals import mark_totals
from imports.tables import Cell, LostCell, SourceRow, SourceTable, cell_text, find_tables
from imports.values.cell_mismatch import format_row_numbers
from imports.values.custom_types import ColumnStatistics
from imports.values.date_columns import DateColumn
from imports.values.numbers import NumberColumn, PercentColumn
from imports.values.scales import without_scale
from imports.values.shared_amounts import mark_shared_amounts

PREFIX_MARK = " - "
"""What stands between prefix and field in the headers of exports, ours included."""
MAX_EMPTY_SHOWN = 5
MIN_HEADERS = 2
"""Known headers that a row has which is the header of another table; more than its unknown ones."""
NUMBER_CLEANERS = {
    CellType.NUMBER: None,
    CellType.MONEY: without_scale,
    CellType.PERCENT: None,
}
"""What is removed from the numbers of a column before they are parsed."""


@dataclass(frozen=True)
class ImportOptions:
    """Options of an import.

    `zone` is the time zone of the files. `date_order` (DMY, MDY or YMD) and `decimal` (. or ,) decide ambiguous
    columns. `encoding` is that of CSV files; it is detected if it is None. `mapping` says what columns become that the
    header does not say rightly, by table and header: a system field, `CUSTOM_FIELD` or `LEFT_OUT`. `tables` says what
    the rows of tables are, by name, where the header does not say it rightly.
    """

    zone: ZoneInfo
    date_order: str | None = None
    decimal: str | None = None
    encoding: str | None = None
    mapping: Mapping[tuple[str, str], str] = field(default_factory=dict)
    tables: Mapping[str, TableChoice] = field(default_factory=dict)


@dataclass
class SurveyedTable:
    """A table that can be imported, and how to read its columns."""

    table: SourceTable
    layout: Layout
    options: ImportOptions
    count: int = 0
    orders: dict[int, str] = field(default_factory=dict)
    """Order of day and month by the index of the column."""
    marks: dict[int, str] = field(default_factory=dict)
    """Decimal mark by the index of the column."""
    fractions: set[int] = field(default_factory=set)
    """Indexes of the columns of percentages that are fractions of one."""
    types: list[FieldType] = field(default_factory=list)
    """Guessed field types of the custom columns."""
    examples: dict[int, list[str]] = field(default_factory=dict)
    """The first values of each custom column, by its index."""
    lost: dict[ImportMessageCode, list[int]] = field(default_factory=lambda: defaultdict(list))
    """Numbers of the rows with a cell whose value is lost, once for each cell."""
    notes: list[Message] = field(default_factory=list)
    """How columns were read, where the file leaves a choice."""

    @property
    def kind(self) -> EntityKind:
        """The entity of the rows."""
        return self.layout.kind

    @property
    def zone(self) -> ZoneInfo:
        """The time zone of its times."""
        return self.layout.zone or self.options.zone

    @property
    def warnings(self) -> tuple[Message, ...]:
        """Warnings for the user."""
        lost = (message(loss, count=len(rows), rows=format_row_numbers(rows)) for loss, rows in self.lost.items())
        visibility = [message(ImportMessageCode.VISIBILITY_IGNORED)] if self.layout.has("visible_to") else []
        return (*self.table.warnings, *self.layout.warnings, *self.notes, *lost, *visibility)

    @property
    def has_own_rows(self) -> bool:
        """Whether it has rows, if it is a part of a list of companies and people."""
        return bool(self.count) or self.layout.company_marker is None

    def rows(self) -> Iterator[SourceRow]:
        """Yield each row that is not empty, at least as long as the header, with its number."""
        id_column = next((column.index for column in self.layout.columns if column.field == "external_id"), None)
        amounts = frozenset(column.index for column in self.layout.columns if column.cells is CellType.MONEY)
        rows = mark_shared_amounts(rows_of_kind(self._rows_of_width(), self.layout), amounts)
        return mark_totals(rows, id_column)

    def _rows_of_width(self) -> Iterator[SourceRow]:
        header, width = list(self.table.header), len(self.table.header)
        problem: Message | None = None
        previous = self.table.header_number
        for row in self.table.rows():
            if row.number > previous + 1 and problem is None:
                problem = self._table_below(row)
            previous = row.number
            if problem is not None:
                yield row._replace(cells=[*row.cells, *[""] * width][:width], problem=problem)
            elif len(row.cells) == width:
                yield row if row.cells != header else row._replace(problem=self._header_again)
            elif _has_values(row.cells[width:]):
                yield row._replace(problem=message(ImportMessageCode.ROW_TOO_LONG, number=row.number))
            else:
                yield row._replace(cells=[*row.cells[:width], *[""] * (width - len(row.cells))])

    def _table_below(self, row: SourceRow) -> Message | None:
        """Return why a row below an empty one is skipped that is the header of another table."""
        header = tuple(map(cell_text, row.cells))
        if header[: len(self.table.header)] == self.table.header or sum(map(bool, header)) < MIN_HEADERS:
            return None
        layout = layout_of_header(replace(self.table, header=header))
        is_header = layout is not None and len(layout.columns) >= max(MIN_HEADERS, len(layout.customs) + 1)
        return message(ImportMessageCode.TABLE_BELOW, number=row.number) if is_header else None

    @property
    def _header_again(self) -> Message:
        """Why a row is skipped that says the same as the header, as in files that were joined."""
        return message(ImportMessageCode.ROW_REPEATED, number=self.table.header_number)

    def leave_out(self, column: CustomColumn) -> None:
        """Leave a custom column out of the import."""
        index = self.layout.customs.index(column)
        del self.types[index]
        self.layout = self.layout.without(column)
        self.notes.append(message(ImportMessageCode.COLUMN_LEFT_OUT, column=column.header))


@dataclass(frozen=True)
class OpenTable:
    """A table that is not imported as things are.

    `word` says what its rows are: a kind, `UNKNOWN`, or `LEFT_OUT`. `layout` says what its columns become, or, for an
    unknown table, would become if its rows were what is proposed; None if nothing is.
    """

    table: SourceTable
    word: str
    layout: Layout | None
    problem: InvalidFile | None = None
    """Why the import cannot start; None if the table does not stand in its way."""


@dataclass(frozen=True)
class ImportPlan:
    """The tables that an import writes, in their order, and messages about files and sheets that it leaves out.

    `open_tables`: those about which a person can decide otherwise, or must decide before the import can start.
    """

    tables: Sequence[SurveyedTable]
    left_out: Sequence[Message] = ()
    open_tables: Sequence[OpenTable] = ()

    @property
    def problem(self) -> InvalidFile | None:
        """Why the import cannot start yet; None if it can."""
        return next((each.problem for each in self.open_tables if each.problem is not None), None)


def survey_files(paths: Sequence[Path], options: ImportOptions) -> ImportPlan:
    """Return the tables of these files in the order of their import.

    Raises `InvalidFile` at the first file that cannot be imported or can be read in two ways. A sheet or a text file
    that is no table is left out, if there is another table.
    """
    plan = draft_plan(paths, options)
    if plan.problem is not None:
        raise plan.problem
    return plan


def draft_plan(paths: Sequence[Path], options: ImportOptions) -> ImportPlan:
    """Return the plan of an import that may have open questions; `InvalidFile` if a file cannot be read at all."""
    found = find_tables(paths, options.encoding)
    mappings = read_mappings(found.mappings)
    sources = list(resolve_references(found.tables))
    surveyed = [each for source in sources for each in _survey_table(source, mappings, options)]
    check_mappings(mappings, sources)
    check_names(options.mapping, options.tables, sources, [each.table for each in surveyed])
    tables = [each for each in surveyed if isinstance(each, SurveyedTable) and each.has_own_rows]
    opened = [each for each in surveyed if isinstance(each, OpenTable)]
    for index, each in enumerate(opened):
        if tables and each.word == UNKNOWN and each.table.is_doubtful:
            found.leave_out(each.table.name, ImportMessageCode.LEFT_OUT_HEADER)
            opened[index] = replace(each, word=LEFT_OUT, problem=None)
    if not tables and not opened:
        raise UnreadableFile(paths[0].name, ImportMessageCode.RECORDS_MISSING)
    if not tables and not any(each.problem for each in opened):
        opened[0] = replace(opened[0], problem=UnreadableFile(opened[0].table.name, ImportMessageCode.RECORDS_MISSING))
    tables.sort(key=lambda each: list(EntityKind).index(each.kind))
    return ImportPlan(tables, found.left_out, opened)


def _survey_table(
    source: SourceTable, mappings: Sequence[NamedMapping], options: ImportOptions
) -> Iterator[SurveyedTable | OpenTable]:
    """Yield what becomes of a table, or of the two tables of a list of companies and people."""
    choice = options.tables.get(source.name)
    try:
        found, layout = chosen_header(source, choice) if choice else find_header(source, mappings)
    except UnknownFileKind as error:
        yield _unknown(source, error)
        return
    for table, own in split_contacts(found, layout):
        part = options.tables.get(table.name, choice)
        if part is not None and part.kind is None:
            yield OpenTable(table, LEFT_OUT, own)
            continue
        try:
            mapped = _mapped(table, own, options)
            if mapped is not own or choice is not None:
                check_required(mapped, table.name)
            yield _survey(table, mapped, options)
        except (AmbiguousColumn, InvalidMapping) as error:
            yield OpenTable(table, own.kind.value, own, error)


def _unknown(source: SourceTable, error: UnknownFileKind) -> OpenTable:
    if error.message.code is ImportMessageCode.TOO_MANY_COLUMNS:
        if not source.is_doubtful:
            raise error
        return OpenTable(source, UNKNOWN, None, error)
    table = likely_header(source)
    values = first_values(table)
    kind = propose_kind(table, values)
    layout = propose_layout(kind, table, values) if kind else None
    return OpenTable(table, UNKNOWN, layout, error)


def _mapped(table: SourceTable, layout: Layout, options: ImportOptions) -> Layout:
    targets = {header: target for (name, header), target in options.mapping.items() if name == table.name}
    return map_columns(layout, table.header, targets, table.name) if targets else layout


def _survey(table: SourceTable, layout: Layout, options: ImportOptions) -> SurveyedTable:
    surveyed = SurveyedTable(table, layout, options)
    dates = {
        column.index: DateColumn()
        for column in surveyed.layout.columns
        if column.cells in {CellType.DATE, CellType.DATETIME} and not column.is_unix_time
    }
    numbers = {
        column.index: PercentColumn()
        if column.cells is CellType.PERCENT
        else NumberColumn(clean=NUMBER_CLEANERS[column.cells])
        for column in surveyed.layout.columns
        if column.cells in NUMBER_CLEANERS
    }
    customs = surveyed.layout.customs
    statistics = {index: ColumnStatistics() for each in customs for index in (each.index, *each.parts.values())}
    _observe(surveyed, [*dates.items(), *numbers.items(), *statistics.items()])
    if layout.company_marker is not None or layout.drops_empty:  # columns of the other kind are empty
        _drop_empty(surveyed, {index for index, column in statistics.items() if column.examples})
    order, mark = _agreed_value(dates.values()), _agreed_value(numbers.values())
    for index, date_column in dates.items():
        _decide_order(surveyed, index, date_column, order)
    for index, number_column in numbers.items():
        surveyed.marks[index] = number_column.detect_decimal_mark(
            table.name, table.header[index], options.decimal, mark
        )
        is_of_program = PREFIX_MARK in table.header[index]  # programs write percentages as such
        if isinstance(number_column, PercentColumn) and number_column.are_fractions and not is_of_program:
            surveyed.fractions.add(index)
            surveyed.notes.append(message(ImportMessageCode.PERCENTAGES_ARE_FRACTIONS, column=table.header[index]))
    surveyed.types = [
        _field_type(surveyed, column, statistics[column.index], order, mark) for column in surveyed.layout.customs
    ]
    surveyed.examples = {index: column.examples for index, column in statistics.items()}
    return surveyed


def _has_values(cells: Sequence[Cell]) -> bool:
    """Return whether a cell is not empty; a row may have thousands, so none is looked at by itself."""
    return cells.count("") < len(cells)


def _drop_empty(surveyed: SurveyedTable, filled: AbstractSet[int]) -> None:
    """Leave out custom columns without values; a note names them, unless they are of another kind of rows."""
    layout = surveyed.layout
    empty = [each for each in layout.customs if filled.isdisjoint({each.index, *each.parts.values()})]
    dropped = [each for each in empty if not layout.has_prefix(each)]
    if layout.drops_empty:
        _note_columns(surveyed, ImportMessageCode.COLUMNS_EMPTY, dropped)
        fields = [each for each in empty if each not in dropped]
        _note_columns(surveyed, ImportMessageCode.COLUMNS_WITHOUT_VALUE, fields)
    surveyed.layout = replace(layout, customs=tuple(each for each in layout.customs if each not in dropped))


def _note_columns(surveyed: SurveyedTable, code: ImportMessageCode, columns: Sequence[CustomColumn]) -> None:
    if columns:
        names = ", ".join(column.header for column in columns[:MAX_EMPTY_SHOWN])
        surveyed.notes.append(message(code, count=len(columns), columns=names))


def _observe(
    surveyed: SurveyedTable, observed: Sequence[tuple[int, DateColumn | NumberColumn | ColumnStatistics]]
) -> None:
    unnamed, too_long = UnnamedColumns(surveyed.table.header), list[Message]()
    for number, cells, problem, filled in surveyed.rows():
        surveyed.count += 1
        if problem and problem.code is ImportMessageCode.ROW_TOO_LONG:
            too_long.append(problem)
            continue
        unnamed.observe(cells)
        if filled and not problem:
            surveyed.lost[ImportMessageCode.CELLS_MERGED] += [number] * len(filled)
        for cell in cells:
            if type(cell) is LostCell:
                surveyed.lost[cell.loss].append(number)
        for index, column in observed:
            if cells[index] != "" and not problem:
                column.observe(number, cells[index])
    surveyed.notes += unnamed.messages()
    if len(too_long) > surveyed.count / 2:  # the rows are right, and the header or the delimiter is wrong
        raise UnreadableFile(surveyed.table.name, too_long[0].code, **dict(too_long[0].params))


def _decide_order(surveyed: SurveyedTable, index: int, column: DateColumn, order_of_others: str | None) -> None:
    """Decide the order of day and month of a column, and note it unless the dates leave no choice."""
    header = surveyed.table.header[index]
    order = column.detect_order(surveyed.table.name, header, surveyed.options.date_order, order_of_others)
    surveyed.orders[index] = order
    if column.has_local_dates:
        surveyed.notes.append(message(ImportMessageCode.DATES_READ_AS, column=header, order=order))


def _agreed_value(columns: Iterable[DateColumn | NumberColumn]) -> str | None:
    """Return the value on which all unambiguous columns agree: one program writes a file in one way."""
    values = {next(iter(column.possible)) for column in columns if len(column.possible) == 1}
    return values.pop() if len(values) == 1 else None


def _field_type(
    surveyed: SurveyedTable, column: CustomColumn, statistics: ColumnStatistics, order: str | None, mark: str | None
) -> FieldType:
    """Return the field type of a custom column, and store how to read its dates or numbers."""
    field_type = statistics.guess_type(column)
    if field_type in {FieldType.MONETARY, FieldType.NUMBER}:
        surveyed.marks[column.index] = statistics.numbers.detect_decimal_mark(
            surveyed.table.name, column.header, surveyed.options.decimal, mark
        )
    if field_type is FieldType.DATE:
        _decide_order(surveyed, column.index, statistics.dates, order)
    return field_type
