"""Parser of headers: the entity of the rows, and the meaning of each column (docs/decisions/import.md#dialects)."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import chain, islice
from zoneinfo import ZoneInfo

from db.text import fold
from imports.dialects.own_exports import OWN_FIELDS, is_own_export
from imports.dialects.system_fields import RELATIONS, REQUIRED, SYSTEM_FIELDS, TRANSLATED_FIELDS
from imports.dialects.vocabulary import (
    ADDRESS_PARTS,
    CURRENCY_OF,
    HEADER_PREFIXES,
    OF,
    POINT_LABELS,
    CellType,
    EntityKind,
)
from imports.errors import UnknownFileKind
from imports.headers.bare_headers import PHONES, POINT, Vocabulary, bare_kind
from imports.headers.header_units import is_unit_of, split_unit
from imports.headers.plain_headers import WHOLE, PlainHeaders
from imports.messages import ImportMessageCode, Message, message
from imports.values.dates import is_unix_header

DASHES = re.compile(r"(?<!\s)\s*+(?:[‒–—―−]\s*|(?<=\s)-\s+)")
TAIL = re.compile(r"(?<!\s)\s*+(?:\*|\((?:suggested|sugeridos|sugerido)\))$")
MAX_HEADERS_SHOWN = 8
MAX_FOLDED_LENGTH = 255
LINKED_KINDS = (
    (EntityKind.ORGANIZATIONS, "organization"),
    (EntityKind.PEOPLE, "person"),
    (EntityKind.DEALS, "deal"),
)
MIN_TRANSLATED = 2
CORE_FIELDS = frozenset({"organization", "person", "value", "currency", "status", "stage", "pipeline", "owner"})
"""Fields of which a prefixed header in any language is one, if the file has no other."""
ADDRESS_FIELDS = frozenset({"address", "location"})
"""Further columns that words of other languages must explain before they count."""


@dataclass(frozen=True)
class SystemColumn:
    """A column of a system field. `part` is that of an address, or the label of an email address or phone number.

    `unit` is what the header says of all cells: a currency, `UTC`, `%` or `min`.
    """

    index: int
    header: str
    field: str
    cells: CellType
    part: str = ""
    unit: str = ""

    @property
    def target(self) -> str:
        """What a mapping calls it: the field, and a part of it after a dot."""
        return f"{self.field}.{self.part}" if self.part else self.field

    @property
    def is_unix_time(self) -> bool:
        """Whether the header says that the moments of the column are seconds or milliseconds since 1970."""
        return self.cells is CellType.DATETIME and is_unix_header(self.header)


@dataclass(frozen=True)
class CustomColumn:
    """A column of a custom field: the `nth` with its folded name. `parts` and `currency` are indexes of its columns.

    `has_whole`: whether the column holds a whole value; False for an address of which only parts have columns.
    """

    index: int
    header: str
    name: str
    nth: int
    parts: dict[str, int] = field(default_factory=dict)
    currency: list[int] = field(default_factory=list)
    has_whole: bool = True

    @cached_property
    def folded(self) -> str:
        """The folded name, as fields and mappings keep it."""
        return fold(self.name)[:MAX_FOLDED_LENGTH]


@dataclass(frozen=True)
class Layout:
    """A parsed header. `zone` is the time zone of the times of its columns, if the export has a fixed one.

    If people and companies stand in one list, `company_marker` is the index of the column that says which rows are
    companies. Only the layout of the people has `companies`, the layout of these. `drops_empty`: whether custom columns
    without values become no fields, unless their prefix says that they are fields there.
    """

    kind: EntityKind
    columns: tuple[SystemColumn, ...]
    customs: tuple[CustomColumn, ...]
    warnings: tuple[Message, ...]
    zone: ZoneInfo | None = None
    company_marker: int | None = None
    companies: "Layout | None" = None
    drops_empty: bool = False

    def has(self, *names: str) -> bool:
        """Return whether the file has a column for one of these system fields."""
        return any(column.field in names for column in self.columns)

    def has_prefix(self, column: CustomColumn) -> bool:
        """Return whether the header of a custom column begins with the name of its kind, as those of exports do."""
        return bool(_without_prefix(self.kind, normalize_header(column.header)))

    def without(self, column: CustomColumn) -> "Layout":
        """Return the header without a custom column."""
        return replace(self, customs=tuple(custom for custom in self.customs if custom is not column))


def normalize_header(text: str) -> str:
    """Return a header without case, accents, kinds of dashes, and the mark of required fields."""
    if not text:  # a workbook may have thousands of empty ones in each row
        return ""
    return TAIL.sub("", fold(DASHES.sub(" - ", text.replace("\ufeff", "").replace("’", "'"))))


def _in_words(text: str) -> str:
    """Return a normalized header, of which programs may have joined the words: `won_time` is `won time`."""
    folded = normalize_header(text)
    return folded if " " in folded else folded.replace("_", " ").strip()


def parse_header(header: Sequence[str], file: str) -> Layout:
    """Return the entity of the rows and the meaning of each column; `UnknownFileKind` if it does not say.

    Words of further languages count only for a file that is clearly written in one: elsewhere they name custom fields.
    """
    own = _parse(header, OWN_FIELDS, file) if is_own_export(map(normalize_header, header)) else None
    if own is not None:
        return own
    layout, translated = (_parse(header, fields, file) for fields in (SYSTEM_FIELDS, TRANSLATED_FIELDS))
    if translated and (layout is None or len(translated.columns) >= len(layout.columns) + MIN_TRANSLATED):
        return translated
    if translated and layout and translated.kind is layout.kind:
        layout = _with_translated(layout, translated)
    if layout is None:
        shown = ", ".join(islice(filter(None, header), MAX_HEADERS_SHOWN))
        raise UnknownFileKind(file, ImportMessageCode.HEADER_UNKNOWN, header=shown)
    return layout


def _with_translated(layout: Layout, translated: Layout) -> Layout:
    """Return a header with the prefixed columns that only another language explains, of fields that it lacks.

    A deal without its organization or its value would be worse than a custom field that is none.
    """
    customs = {custom.index for custom in layout.customs}
    found = [
        column
        for column in translated.columns
        if column.index in customs
        and column.field in CORE_FIELDS
        and not layout.has(column.field)
        and _without_prefix(layout.kind, normalize_header(column.header))
    ]
    indexes = {column.index for column in found}
    left = tuple(custom for custom in layout.customs if custom.index not in indexes)
    return replace(layout, columns=(*layout.columns, *found), customs=left) if found else layout


def read_as(kind: EntityKind, header: Sequence[str]) -> Layout:
    """Return the meaning of each column of a table whose rows are of this kind, in all languages."""
    folded = [_in_words(text) for text in header]
    return _HeaderReader(kind, TRANSLATED_FIELDS, prefixed=False).read(header, folded)


def _parse(header: Sequence[str], fields: Vocabulary, file: str) -> Layout | None:
    folded = [_in_words(text) for text in header]
    names = list(filter(None, folded))  # a row that is coloured to its end has thousands of blanks
    kind, prefixed = _prefixed_kind(names, fields), True
    if kind is None:
        kind, prefixed = bare_kind({*names, *(split_unit(name)[0] for name in names)}, fields, file), False
    return None if kind is None else _HeaderReader(kind, fields, prefixed=prefixed).read(header, folded)


def _prefixed_kind(folded: Sequence[str], fields: Vocabulary) -> EntityKind | None:
    """Return the entity whose prefix most columns have: at least two, one of them a required field."""
    counts = Counter(
        kind
        for kind in HEADER_PREFIXES
        for rest in (_without_prefix(kind, header) for header in folded)
        if rest and _is_known(kind, rest, fields)
    )
    named = [
        kind for kind in counts if any(_is_required(kind, _without_prefix(kind, header), fields) for header in folded)
    ]
    candidates = [kind for kind in named if counts[kind] > 1]
    # Of two with equally many columns, the later one links to the other: deals link to organizations.
    return max(candidates, key=lambda kind: (counts[kind], list(EntityKind).index(kind)), default=None)


def _without_prefix(kind: EntityKind, folded: str) -> str:
    for prefix in HEADER_PREFIXES[kind]:
        if folded.startswith(f"{prefix} - "):
            return folded[len(prefix) + 3 :]
    return ""


def _is_known(kind: EntityKind, rest: str, fields: Vocabulary) -> bool:
    part, whole = _address_part(rest)
    is_part = bool(part) and whole in fields[kind] and fields[kind][whole].field in ADDRESS_FIELDS
    return rest in fields[kind] or is_part or (kind is EntityKind.PEOPLE and POINT.match(rest) is not None)


def _is_required(kind: EntityKind, rest: str, fields: Vocabulary) -> bool:
    return rest in fields[kind] and fields[kind][rest].field in REQUIRED[kind]


class _HeaderReader:
    """Reads the columns of one header from left to right."""

    def __init__(self, kind: EntityKind, fields: Vocabulary, *, prefixed: bool) -> None:
        self.kind, self.fields, self.prefixed = kind, fields, prefixed
        self.columns: dict[tuple[str, str], SystemColumn] = {}
        self.customs: list[CustomColumn] = []
        self.names = Counter[str]()
        """Custom columns by their folded names."""
        self.warnings: list[Message] = []
        self.plain: PlainHeaders | None = None
        self.places: dict[str, int] = {}
        """Columns of the parts of a person's address, in a plain list."""

    def read(self, header: Sequence[str], folded: Sequence[str]) -> Layout:
        fields = self.fields[self.kind]
        known = {fields[name].field for name in folded if name in fields}
        self.plain = None if self.prefixed else PlainHeaders(self.kind, set(folded), known)
        for index, (text, name) in enumerate(zip(header, folded, strict=True)):
            if name and not self._add_system(index, text, name) and not self._add_to_custom(index, name):
                part = self.plain.place_of_person(name) if self.plain else None
                if part is None or part in self.places:
                    self._add_custom(index, text)
                else:
                    self.places[part] = index
        self._add_places(header)
        if self.kind in {EntityKind.ACTIVITIES, EntityKind.NOTES}:
            self._drop_customs()
        is_plain = self.plain is not None and self.plain.is_plain
        columns, customs = tuple(self.columns.values()), tuple(self.customs)
        return Layout(self.kind, columns, customs, tuple(self.warnings), drops_empty=is_plain or self.prefixed)

    def _add_system(self, index: int, text: str, name: str) -> bool:
        found = self._meaning(text, name)
        if found is None:
            return False
        ((field_name, part), cells), unit = found
        key = (name, "") if cells is CellType.IGNORED else (field_name, part)  # many columns share an ignored field
        if key in self.columns:
            self.warnings.append(message(ImportMessageCode.COLUMN_TWICE, column=text))
            return False
        self.columns[key] = SystemColumn(index, text, field_name, cells, part, unit)
        return True

    def _meaning(self, text: str, name: str) -> tuple[tuple[tuple[str, str], CellType], str] | None:
        """Return what a header means, and the unit that it states; None if it means nothing."""
        if (meaning := next(self._meanings(name), None)) is not None:
            return meaning, ""
        stated, unit = split_unit(text.strip())
        meaning = next(self._meanings(normalize_header(stated)), None) if unit else None
        return (meaning, unit) if meaning is not None and is_unit_of(unit, meaning[1]) else None

    def _meanings(self, name: str) -> Iterator[tuple[tuple[str, str], CellType]]:
        fields = self.fields[self.kind]
        rest = _without_prefix(self.kind, name) if self.prefixed else name
        if rest in fields:
            yield (fields[rest].field, ""), fields[rest].cells
        if self.prefixed and name in fields and fields[name].field in RELATIONS | {"skipped"}:
            yield (fields[name].field, ""), fields[name].cells
        meant = (self._currency(rest), self._relations(name), self._contact_points(rest), self._address_parts(rest))
        for key in chain.from_iterable(meant):
            yield key, CellType.TEXT
        if self.plain is not None:
            for key in self.plain.meanings(rest):
                yield key, CellType.TEXT

    def _currency(self, rest: str) -> Iterator[tuple[str, str]]:
        """Yield the meaning of a header such as `Währung von Wert` in a file of deals."""
        value = next((rest[len(start) :] for start in CURRENCY_OF if rest.startswith(start)), "")
        system_field = self.fields[self.kind].get(value)
        if system_field is not None and system_field.field == "value":
            yield "currency", ""

    def _relations(self, name: str) -> Iterator[tuple[str, str]]:
        """Yield the meaning of a header such as `Organization - Name` in a file of deals (Pipedrive's template)."""
        fields = {system_field.field for system_field in self.fields[self.kind].values()} if self.prefixed else set()
        for other, link in LINKED_KINDS:
            system_field = self.fields[other].get(_without_prefix(other, name)) if other is not self.kind else None
            if system_field and link in fields and system_field.field in {"name", "title", "external_id"}:
                yield (f"{link}_id" if system_field.field == "external_id" else link), ""

    def _contact_points(self, rest: str) -> Iterator[tuple[str, str]]:
        point = POINT.match(rest) if self.kind is EntityKind.PEOPLE else None
        if point:
            label = point[2] or ""
            yield "phones" if point[1] in PHONES else "emails", POINT_LABELS.get(label, label)

    def _address_parts(self, rest: str) -> Iterator[tuple[str, str]]:
        part, whole = _address_part(rest)
        system_field = self.fields[self.kind].get(whole)
        if part and system_field and system_field.field in ADDRESS_FIELDS:
            yield system_field.field, part

    def _add_to_custom(self, index: int, name: str) -> bool:
        rest = (_without_prefix(self.kind, name) or name) if self.prefixed else name
        part, whole = _address_part(rest)
        money = next((rest[len(start) :] for start in CURRENCY_OF if rest.startswith(start)), None)
        if not part and money is None:
            return False
        owner = next((custom for custom in reversed(self.customs) if custom.folded in {whole, money}), None)
        if owner is None or part in owner.parts or (money and owner.currency):
            return False
        if part:
            owner.parts[part] = index
        else:
            owner.currency.append(index)
        return True

    def _add_custom(self, index: int, text: str) -> None:
        name = re.sub(r"(?<!\s)\s*+\*$", "", text.replace("\ufeff", "")).strip()
        pieces = DASHES.split(name, maxsplit=1)
        if self.prefixed and len(pieces) > 1 and fold(pieces[0]) in HEADER_PREFIXES[self.kind]:
            name = pieces[1]
        folded = fold(name)[:MAX_FOLDED_LENGTH]
        self.customs.append(CustomColumn(index, text, name, self.names[folded]))
        self.names[folded] += 1

    def _add_places(self, header: Sequence[str]) -> None:
        """Add one custom field for the parts of an address; a part alone is a field of its own."""
        whole = self.places.pop(WHOLE, None)
        if len(self.places) + (whole is not None) > 1:
            index = min(self.places.values()) if whole is None else whole
            name = "Address" if whole is None else header[whole].strip()
            parts = dict(self.places)
            self.customs.append(CustomColumn(index, header[index], name, 0, parts, has_whole=whole is not None))
            return
        for index in (*self.places.values(), *([] if whole is None else [whole])):
            self._add_custom(index, header[index])

    def _drop_customs(self) -> None:
        self.warnings += [message(ImportMessageCode.COLUMN_UNKNOWN, column=custom.header) for custom in self.customs]
        self.customs.clear()


def _address_part(rest: str) -> tuple[str, str]:
    """Return the part and the field of a header such as `City of Address`, or `Address - City of Address`."""
    rest = rest.rpartition(" - ")[2]
    for name, part in ADDRESS_PARTS.items():
        for of in OF:
            if rest.startswith(name + of):
                return part, rest[len(name + of) :]
    return "", "-"
