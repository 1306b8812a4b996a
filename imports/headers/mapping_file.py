"""Mapping files: what the columns of a table become, written by a person in YAML, for exports of any other system.

```yaml
tables:
  - file: clients*.csv
    kind: organizations
    columns:
      Client no.: external_id
      Firm: name
      Street: address.street
    other_columns: LEFT_OUT
```
"""

import glob
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from functools import partial
from pathlib import PurePosixPath
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

import yaml
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails

from db.text import fold
from db.time_zones import is_time_zone
from imports.dialects.vocabulary import EntityKind
from imports.errors import UnreadableFile
from imports.headers.column_mapping import (
    CUSTOM_FIELD,
    KINDS_WITH_CUSTOM_FIELDS,
    LEFT_OUT,
    InvalidMapping,
    check_required,
    map_columns,
    with_closing_stage,
)
from imports.headers.header_parser import Layout
from imports.messages import ImportMessageCode
from imports.tables import SourceRow, SourceTable, cell_text
from imports.tables.limits import InvalidContent, refusing
from imports.tables.location import FileLocation
from imports.tables.source import MAX_ROWS_BEFORE_HEADER

MAX_BYTES = 256 << 10
WIDTH = 1_000
"""Characters of a line that is written: texts stay whole."""


def _folded(word: Any) -> Any:
    return word.casefold() if isinstance(word, str) else word


def _check_zone(name: str) -> str:
    if not is_time_zone(name):
        raise ValueError(name)
    return name


class TableMapping(BaseModel):
    """The mapping of one table, or of several whose names match `file`.

    `values` replaces the words of a column, by header: `{Status: {Gewonnen: won}}`. `header_row` is the number of the
    row that is the header: 0 if there is none, so that the columns are called A, B and so on.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    file: str
    kind: Annotated[EntityKind, BeforeValidator(_folded)]
    columns: dict[str, str]
    values: dict[str, dict[str, str]] = Field(default_factory=dict)
    other_columns: Literal["CUSTOM_FIELD", "LEFT_OUT"] | None = None
    time_zone: Annotated[str, AfterValidator(_check_zone)] | None = None
    header_row: Annotated[int, Field(ge=0, le=MAX_ROWS_BEFORE_HEADER)] | None = None

    def matches(self, table: str) -> bool:
        """Return whether the mapping is that of a table, by the name of its file."""
        return any(fnmatchcase(name.casefold(), self.file.casefold()) for name in (table, PurePosixPath(table).name))


class MappingFile(BaseModel):
    """The content of a mapping file."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    tables: list[TableMapping]


@dataclass(frozen=True)
class NamedMapping:
    """The mapping of a table, and the name of the file in which it stands."""

    name: str
    mapping: TableMapping

    def apply(self, table: SourceTable) -> tuple[SourceTable, Layout]:
        """Return the table with its header and the meaning of its columns; `InvalidMapping` if a column is missing."""
        number = self.mapping.header_row
        headers = table.possible_headers() if number is None else [table.with_header_row(number)]
        found = next(filter(self._has_all_columns, headers), None)
        if found is None:
            header = (table if number is None else table.with_header_row(number)).header
            missing = next(name for name in self._named() if name not in header)
            raise InvalidMapping(
                table.name, ImportMessageCode.MAPPING_COLUMN_MISSING, mapping=self.name, column=missing
            )
        targets = {header: self._target(header) for header in found.header if header.strip()}
        zone = ZoneInfo(self.mapping.time_zone) if self.mapping.time_zone else None
        mapped = map_columns(Layout(self.mapping.kind, (), (), (), zone), found.header, targets, table.name)
        layout = with_closing_stage(mapped)
        check_required(layout, table.name)
        return replace(found, read=partial(self._read, found)), layout

    def _has_all_columns(self, table: SourceTable) -> bool:
        return set(table.header).issuperset(self._named())

    def _named(self) -> Iterator[str]:
        """Yield the columns that the mapping names."""
        yield from self.mapping.columns
        yield from self.mapping.values

    def _target(self, header: str) -> str:
        default = CUSTOM_FIELD if self.mapping.kind in KINDS_WITH_CUSTOM_FIELDS else LEFT_OUT
        return self.mapping.columns.get(header, self.mapping.other_columns or default)

    def _read(self, table: SourceTable) -> Iterator[SourceRow]:
        """Yield the rows of a table with its words replaced."""
        words = {
            table.header.index(header): {fold(word): value for word, value in values.items()}
            for header, values in self.mapping.values.items()
            if header in table.header
        }
        for row in table.read():
            cells = list(row.cells)
            for index, values in words.items():
                if index < len(cells) and row.number > table.header_number:
                    cells[index] = values.get(fold(cell_text(cells[index])), cells[index])
            yield row._replace(cells=cells)


def mapping_text(kind: EntityKind, table: SourceTable, layout: Layout) -> str:
    """Return the mapping of a table as a person would write it: what its columns become in a layout."""
    columns = {column.header: column.target for column in layout.columns}
    mapping: dict[str, Any] = {"file": glob.escape(table.name), "kind": kind.value, "columns": columns}
    if table.header_number == 0:
        mapping |= {"header_row": 0, "other_columns": LEFT_OUT}
    return yaml.safe_dump({"tables": [mapping]}, allow_unicode=True, sort_keys=False, width=WIDTH)


def read_mappings(locations: Sequence[FileLocation]) -> list[NamedMapping]:
    """Return the mappings of these files; `UnreadableFile` if one is invalid."""
    return [NamedMapping(location.name, each) for location in locations for each in _read_file(location).tables]


def check_mappings(mappings: Sequence[NamedMapping], tables: Sequence[SourceTable]) -> None:
    """Raise `InvalidMapping` if a mapping is of no table, or two are of one."""
    for each in mappings:
        if not any(each.mapping.matches(table.name) for table in tables):
            raise InvalidMapping(each.name, ImportMessageCode.MAPPING_OF_NOTHING, pattern=each.mapping.file)
    for table in tables:
        found = [each for each in mappings if each.mapping.matches(table.name)]
        if len(found) > 1:
            files = {"pattern": found[0].mapping.file, "other": found[1].mapping.file, "table": table.name}
            raise InvalidMapping(found[1].name, ImportMessageCode.MAPPING_OF_SAME, **files)


def _read_file(location: FileLocation) -> MappingFile:
    with refusing(location.name, ImportMessageCode.MAPPING_INVALID):
        with location.stream() as file:
            content = file.read(MAX_BYTES + 1)
        if len(content) > MAX_BYTES:
            raise InvalidContent(ImportMessageCode.MAPPING_TOO_LARGE, most=MAX_BYTES >> 10)
        try:
            found = yaml.load(content, Loader=_Loader)  # noqa: S506  # only texts, lists and mappings
            if not isinstance(found, dict):
                raise InvalidContent(ImportMessageCode.MAPPING_INVALID)
            return MappingFile.model_validate(found)
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 1
            problem = str(error.problem)
            raise UnreadableFile(
                location.name, ImportMessageCode.MAPPING_LINE_INVALID, line=line, error=problem
            ) from error
        except ValidationError as error:
            raise _wrong(location.name, error.errors(include_url=False)[0]) from error


class _Loader(yaml.BaseLoader):
    """A loader of texts, lists and mappings, in which nothing is said twice.

    An alias is a few bytes that stand for as much as is there already; and of two equal keys, one would be ignored.
    """

    def compose_node(self, parent: Any, index: Any) -> Any:
        """Refuse aliases."""
        if self.check_event(yaml.AliasEvent):
            mark = self.peek_event().start_mark  # type: ignore[no-untyped-call]  # its types lack this
            raise yaml.composer.ComposerError(None, None, "aliases such as *name are not read", mark)
        return super().compose_node(parent, index)

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:  # noqa: FBT001, FBT002  # as there
        """Refuse a key that is there already."""
        found = super().construct_mapping(node, deep=deep)
        if len(found) < len(node.value):
            raise yaml.constructor.ConstructorError(None, None, "a key is there twice", node.start_mark)
        return found


PROBLEMS = {
    **dict.fromkeys(("dict_type", "model_type"), "NO_NAMES"),
    "list_type": "NO_LIST",
    "string_type": "NO_TEXT",
    "missing": "MISSING",
    "extra_forbidden": "UNKNOWN",
    "value_error": "NO_ZONE",
}
"""What is wrong with a value, by the type of its error: names that have a text in each language."""
CHOICES = {"kind": ", ".join(EntityKind), "other_columns": f"{CUSTOM_FIELD}, {LEFT_OUT}"}
"""The words that a member can be."""


def _wrong(name: str, error: ErrorDetails) -> UnreadableFile:
    """Return the error of a file whose content is wrong at one place."""
    place, member = ".".join(map(str, error["loc"])), str(error["loc"][-1])
    if error["type"] in {"enum", "literal_error"}:
        return UnreadableFile(name, ImportMessageCode.MAPPING_WORD_UNKNOWN, place=place, known=CHOICES[member])
    problem = PROBLEMS.get(error["type"], "NO_ROW")
    return UnreadableFile(name, ImportMessageCode.MAPPING_WRONG, place=place, problem=problem)
