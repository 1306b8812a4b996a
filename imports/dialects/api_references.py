"""Lists of Pipedrive's API to which others refer by ids: users, stages, pipelines, and the fields with their options.

Records name stages, labels and options by their numbers, and custom fields by hashes. Where the files hold the lists of
these, their names take the place of the ids.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import orjson

from db.text import fold
from imports.dialects.api_dialects import CUSTOM_PREFIX
from imports.dialects.api_lists import CUSTOM_KEY, api_dialect
from imports.headers.bare_headers import WORD
from imports.messages import ImportMessageCode, Message, message
from imports.tables import JSON_SUFFIXES, Cell, SourceRow, SourceTable, cell_text

WHOLE_PARTS = frozenset({"value", "name"})
"""Members of an object that are its value."""
LABEL_HEADERS, OPTION_HEADERS = ("label_ids", "label"), ("industry",)
USER_HEADERS = ("owner_id", "user_id", "creator_user_id", "created_by_user_id")
DELETED_HEADERS = ("is_deleted", "deleted")
DELETED = message(ImportMessageCode.DELETED_THERE)
USER_MARKS = frozenset({"timezone_name", "activated", "is_admin"})
PIPELINE_MARKS = frozenset({"url_title", "is_deal_probability_enabled"})
NAMED_LISTS = frozenset({"users", "stages", "pipelines"})
"""Lists that are known by the names of their files, too: programs may have cut all other members."""
OF_RECORDS = frozenset(
    {
        *("title", "subject", "content", "phone", "phones", "first_name", "last_name", "org_id", "org_name"),
        *("organization", "company", "address", "website", "value"),
    }
)
"""Members that no such list has."""
OPTION_TYPES = frozenset({"enum", "set"})


@dataclass
class References:
    """The names behind the ids."""

    users: dict[str, str] = field(default_factory=dict)
    stages: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Name and pipeline id of a stage by its id."""
    pipelines: dict[str, str] = field(default_factory=dict)
    fields: dict[str, str] = field(default_factory=dict)
    """The names of custom fields by their hashes."""
    options: dict[str, dict[str, str]] = field(default_factory=dict)
    """The labels of options by the key of their field, and their id."""

    def add(self, table: SourceTable) -> bool:
        """Add a list to which others refer; return False if the table is none."""
        names, word = set(table.header), _list_named(table)
        if {"id", "name", "email"} <= names and (word == "users" or names & USER_MARKS):
            self.users |= {row["id"]: row["email"] or row["name"] for row in _rows(table)}
        elif word == "stages" or ({"id", "name", "pipeline_id", "add_time"} <= names and "title" not in names):
            self.stages |= {row["id"]: (row["name"], row.get("pipeline_id", "")) for row in _rows(table)}
        elif word == "pipelines" or ({"id", "name", "add_time"} <= names and names & PIPELINE_MARKS):
            self.pipelines |= {row["id"]: row["name"] for row in _rows(table)}
        elif {"key", "name", "field_type"} <= names or {"field_code", "field_name", "field_type"} <= names:
            for row in _rows(table):
                self._add_field(row)
        else:
            return False
        return True

    def _add_field(self, row: dict[str, str]) -> None:
        key = row.get("key") or row.get("field_code") or ""
        self.fields[key] = row.get("name") or row.get("field_name") or key
        options = _json_list(row.get("options") or "")
        if options and (row["field_type"] in OPTION_TYPES or key in {*LABEL_HEADERS, *OPTION_HEADERS}):
            for name in LABEL_HEADERS if key in LABEL_HEADERS else (key,):  # records and fields may be of two versions
                labels = {str(each.get("id")): str(each.get("label")) for each in options}
                self.options.setdefault(name, {}).update(labels)

    def stage_name(self, stage_id: str) -> str:
        """Return a stage with its pipeline in brackets; empty if it is unknown."""
        name, pipeline_id = self.stages.get(stage_id, ("", ""))
        pipeline = self.pipelines.get(pipeline_id)
        return f"{name} ({pipeline})" if pipeline else name

    def user(self, user_id: str) -> str:
        """Return the address of a user, or a name with their id."""
        return user_id and self.users.get(user_id, f"Pipedrive user {user_id}")

    def option_labels(self, key: str, ids: str) -> str:
        """Return the labels of options by their ids, which are separated by commas; an unknown id stays."""
        labels = self.options[key]
        return ", ".join(labels.get(each.strip(), each.strip()) for each in ids.split(",") if each.strip())


def resolve_references(tables: Sequence[SourceTable]) -> Iterator[SourceTable]:
    """Yield the tables of records with names in the place of ids; others stay as they are."""
    references = References()
    records = [table for table in tables if not table.name.endswith(JSON_SUFFIXES) or not references.add(table)]
    for table in records:
        is_answer = table.name.endswith(JSON_SUFFIXES) and ("add_time" in table.header or api_dialect(table.header))
        yield _Resolver(table, references).table() if is_answer else table


class _Resolver:
    """Adds columns with names to a table, and names its custom fields."""

    def __init__(self, table: SourceTable, references: References) -> None:
        self.source, self.references = table, references
        self.header = [self._header(text) for text in table.header]
        self.added: list[tuple[str, int, Any]] = []
        self.options: dict[int, str] = {}
        self.deleted = [index for index, text in enumerate(table.header) if text in DELETED_HEADERS]
        self.notes: list[Message] = []
        for index, text in enumerate(table.header):
            self._look_at(index, text)

    def table(self) -> SourceTable:
        """Return the table."""
        header = (*self.header, *(name for name, _, _ in self.added))
        warnings = (*self.source.warnings, *self.notes)
        return replace(self.source, read=self._read, header=header, warnings=warnings)

    def _header(self, text: str) -> str:
        match = CUSTOM_KEY.fullmatch(text)
        if match is None:
            return text
        name = self.references.fields.get(match["key"], match["key"])
        part = match["part"]
        return f"{CUSTOM_PREFIX}{name}" + (f".{part}" if part and part not in WHOLE_PARTS else "")

    def _look_at(self, index: int, text: str) -> None:
        references, match = self.references, CUSTOM_KEY.fullmatch(text)
        if text in USER_HEADERS:
            self.added.append((f"{text}.email", index, references.user))
        elif text == "stage_id" and references.stages:
            self.added.append(("stage_name", index, references.stage_name))
        elif text in (*LABEL_HEADERS, *OPTION_HEADERS) and text in references.options:
            name = "label_names" if text in LABEL_HEADERS else f"{text}_name"
            self.added.append((name, index, partial(references.option_labels, text)))
        elif text in {*LABEL_HEADERS, "stage_id"}:
            self.notes.append(
                message(ImportMessageCode.STAGES_UNKNOWN if text == "stage_id" else ImportMessageCode.LABELS_UNKNOWN)
            )
        elif match is not None and match["key"] in references.options:
            self.options[index] = match["key"]

    def _read(self) -> Iterator[SourceRow]:
        for row in self.source.read():
            if row.number <= self.source.header_number:
                yield row._replace(cells=[*self.header, *(name for name, _, _ in self.added)])
            else:
                yield self._resolved(row)

    def _resolved(self, row: SourceRow) -> SourceRow:
        cells: list[Cell] = [*row.cells, *[""] * (len(self.header) - len(row.cells))]
        added = [name(cell_text(cells[index])) for _, index, name in self.added]
        for index, key in self.options.items():
            cells[index] = self.references.option_labels(key, cell_text(cells[index]))
        is_deleted = any(cells[index] == "Yes" for index in self.deleted)
        return row._replace(cells=[*cells, *added], problem=row.problem or (DELETED if is_deleted else None))


def _list_named(table: SourceTable) -> str:
    """Return which of the named lists a table is by the name of its file; empty if it is none."""
    words = NAMED_LISTS.intersection(WORD.findall(fold(table.stem)))
    is_list = {"id", "name"} <= set(table.header) and OF_RECORDS.isdisjoint(table.header)
    return "".join(words) if is_list and len(words) == 1 else ""


def _rows(table: SourceTable) -> Iterator[dict[str, str]]:
    for row in table.rows():
        yield dict(zip(table.header, map(cell_text, row.cells), strict=False))


def _json_list(text: str) -> list[dict[str, Any]]:
    try:
        values = orjson.loads(text)
    except orjson.JSONDecodeError:
        return []
    return [each for each in values if isinstance(each, dict)] if isinstance(values, list) else []
