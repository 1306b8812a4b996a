"""What a header means: which kind of rows follow, and what each column is (docs/decisions/import.md#dialects)."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from db.text import fold
from imports.errors import UnknownFileKind
from imports.pipedrive.vocabulary import (
    ADDRESS_PARTS,
    CURRENCY_OF,
    HEADER_PREFIXES,
    OF,
    POINT_LABELS,
    RELATIONS,
    REQUIRED,
    SYSTEM_FIELDS,
    CellType,
    EntityKind,
)

DASHES = re.compile(r"\s*[‒–—―−]\s*|\s+-\s+")
TAIL = re.compile(r"\s*(?:\*|\((?:suggested|sugeridos|sugerido)\))$")
POINT = re.compile(r"^(email|e-mail|correo electronico|phone|telefono)(?: - (.+))?$")


@dataclass(frozen=True)
class SystemColumn:
    """A column that means something to us. `part`: of an address, or the label of an e-mail address or phone number."""

    place: int
    header: str
    field: str
    cells: CellType
    part: str = ""


@dataclass(frozen=True)
class CustomColumn:
    """A field of the company's own: the `nth` of that folded name, with the columns that belong to it."""

    place: int
    header: str
    name: str
    nth: int
    parts: dict[str, int] = field(default_factory=dict)
    currency: list[int] = field(default_factory=list)

    @property
    def folded(self) -> str:
        """The name it is known by."""
        return fold(self.name)


@dataclass(frozen=True)
class Layout:
    """A header, understood."""

    kind: EntityKind
    columns: tuple[SystemColumn, ...]
    customs: tuple[CustomColumn, ...]
    warnings: tuple[str, ...]

    def has(self, name: str) -> bool:
        """Whether a column says this field."""
        return any(column.field == name for column in self.columns)


def normalize_header(text: str) -> str:
    """A header without what differs from export to export: case, accents, kinds of dash, the required field's mark."""
    return TAIL.sub("", fold(DASHES.sub(" - ", text.replace("\ufeff", ""))))


def parse_header(header: Sequence[str], file: str) -> Layout:
    """Find out what the rows are and what each column means; `UnknownKind` if nothing says it."""
    folded = [normalize_header(each) for each in header]
    kind, prefixed = _prefixed_kind(folded), True
    if kind is None:
        kind, prefixed = _bare_kind(set(folded)), False
    if kind is None:
        seen = ", ".join(header[:8])
        raise UnknownFileKind(
            file,
            f"nothing in the header says what its rows are ({seen}…).",
            "Export organizations, people, deals, activities or notes from Pipedrive, with their header row.",
        )
    return _Reader(kind, prefixed=prefixed).read(header, folded)


def _prefixed_kind(folded: Sequence[str]) -> EntityKind | None:
    """The kind of whose prefix most columns tell a system field: two at least, and the name among them."""
    found = Counter(
        kind
        for kind in HEADER_PREFIXES
        for rest in (_without(kind, each) for each in folded)
        if rest and _known(kind, rest)
    )
    named = [kind for kind in found if any(_required(kind, _without(kind, each)) for each in folded)]
    fitting = [kind for kind in named if found[kind] > 1]
    # Of two with equally many columns, it is the one that names the other: deals name organizations.
    return max(fitting, key=lambda kind: (found[kind], list(EntityKind).index(kind)), default=None)


def _bare_kind(names: set[str]) -> EntityKind | None:
    has = names.intersection

    def fields(kind: EntityKind) -> set[str]:
        return {SYSTEM_FIELDS[kind][name].field for name in has(SYSTEM_FIELDS[kind])}

    deal, note, activity = fields(EntityKind.DEALS), fields(EntityKind.NOTES), fields(EntityKind.ACTIVITIES)
    person, organization = fields(EntityKind.PEOPLE), fields(EntityKind.ORGANIZATIONS)
    if "title" in deal and deal & {"stage", "stage_of", "pipeline", "status", "value"}:
        return EntityKind.DEALS
    if "content" in note and note & {"created_at", "owner", *(each for each in note if "pinned" in each)}:
        return EntityKind.NOTES
    if "subject" in activity and activity & {"due_day", "done_at", "is_done", "type"}:
        return EntityKind.ACTIVITIES
    if person & {"first_name", "last_name"} or ("name" in person and any(POINT.match(each) for each in names)):
        return EntityKind.PEOPLE
    proofs = {"created_at", "people_count", "open_deals", "won_deals", "closed_deals", "address", "website", "owner"}
    return EntityKind.ORGANIZATIONS if "name" in organization and organization & proofs else None


def _without(kind: EntityKind, folded: str) -> str:
    for prefix in HEADER_PREFIXES[kind]:
        if folded.startswith(f"{prefix} - "):
            return folded[len(prefix) + 3 :]
    return ""


def _known(kind: EntityKind, rest: str) -> bool:
    return rest in SYSTEM_FIELDS[kind] or (kind is EntityKind.PEOPLE and POINT.match(rest) is not None)


def _required(kind: EntityKind, rest: str) -> bool:
    return rest in SYSTEM_FIELDS[kind] and SYSTEM_FIELDS[kind][rest].field in REQUIRED[kind]


class _Reader:
    """Reads the columns of one header from left to right."""

    def __init__(self, kind: EntityKind, *, prefixed: bool) -> None:
        self.kind, self.prefixed = kind, prefixed
        self.columns: dict[tuple[str, str], SystemColumn] = {}
        self.customs: list[CustomColumn] = []
        self.warnings: list[str] = []

    def read(self, header: Sequence[str], folded: Sequence[str]) -> Layout:
        for place, (shown, name) in enumerate(zip(header, folded, strict=True)):
            if name and not self._system(place, shown, name) and not self._part_of_custom(place, shown, name):
                self._custom(place, shown)
        if self.kind in {EntityKind.ACTIVITIES, EntityKind.NOTES}:
            self._without_customs()
        return Layout(self.kind, tuple(self.columns.values()), tuple(self.customs), tuple(self.warnings))

    def _system(self, place: int, shown: str, name: str) -> bool:
        found = next(self._meanings(name), None)
        if found is None:
            return False
        key, cells = found
        kept = (name, "") if cells is CellType.IGNORED else key  # of what is ignored, many columns may be one field
        if kept in self.columns:
            self.warnings.append(f"the column {shown!r} is there twice; the second is a field of your own.")
            return False
        self.columns[kept] = SystemColumn(place, shown, key[0], cells, key[1])
        return True

    def _meanings(self, name: str) -> Iterator[tuple[tuple[str, str], CellType]]:
        words, rest = SYSTEM_FIELDS[self.kind], _without(self.kind, name) if self.prefixed else name
        if rest in words:
            yield (words[rest].field, ""), words[rest].cells
        if self.prefixed and name in words and words[name].field in RELATIONS | {"skipped"}:
            yield (words[name].field, ""), words[name].cells
        for key in (*self._relations(name), *self._points(rest), *self._places(rest)):
            yield key, CellType.TEXT

    def _relations(self, name: str) -> Iterator[tuple[str, str]]:
        """`Organization - Name` in a file of deals, as Pipedrive's template has it."""
        fields = {word.field for word in SYSTEM_FIELDS[self.kind].values()} if self.prefixed else set()
        for other, link in ((EntityKind.ORGANIZATIONS, "organization"), (EntityKind.PEOPLE, "person")):
            word = SYSTEM_FIELDS[other].get(_without(other, name))
            if word and link in fields and word.field in {"name", "external_id"}:
                yield (link if word.field == "name" else f"{link}_id"), ""

    def _points(self, rest: str) -> Iterator[tuple[str, str]]:
        point = POINT.match(rest) if self.kind is EntityKind.PEOPLE else None
        if point:
            label = point[2] or ""
            yield "phones" if point[1] in {"phone", "telefono"} else "emails", POINT_LABELS.get(label, label)

    def _places(self, rest: str) -> Iterator[tuple[str, str]]:
        part, whole = _address_part(rest)
        word = SYSTEM_FIELDS[self.kind].get(whole)
        if part and word and word.field in {"address", "location"}:
            yield word.field, part

    def _part_of_custom(self, place: int, shown: str, name: str) -> bool:
        rest = (_without(self.kind, name) or name) if self.prefixed else name
        part, whole = _address_part(rest)
        money = next((rest[len(start) :] for start in CURRENCY_OF if rest.startswith(start)), None)
        owner = next((each for each in reversed(self.customs) if each.folded in {whole, money}), None)
        if owner is None or part in owner.parts or (money and owner.currency):
            return False
        if part:
            owner.parts[part] = place
        else:
            owner.currency.append(place)
        return True

    def _custom(self, place: int, shown: str) -> None:
        name = re.sub(r"\s*\*$", "", shown.replace("\ufeff", "")).strip()
        pieces = DASHES.split(name, maxsplit=1)
        own = self.prefixed and len(pieces) > 1 and fold(pieces[0]) in HEADER_PREFIXES[self.kind]
        name = pieces[1] if own else name
        nth = sum(each.folded == fold(name) for each in self.customs)
        self.customs.append(CustomColumn(place, shown, name, nth))

    def _without_customs(self) -> None:
        self.warnings += [f"the column {each.header!r} means nothing to us and is left out." for each in self.customs]
        self.customs.clear()


def _address_part(rest: str) -> tuple[str, str]:
    for name, part in ADDRESS_PARTS.items():
        for of in OF:
            if rest.startswith(name + of):
                return part, rest[len(name + of) :]
    return "", "-"
