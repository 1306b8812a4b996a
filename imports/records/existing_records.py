"""Existing records of a company by id and name, as files refer to them. Missing ones are created on demand."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from db.default_settings import StandardActivityType
from db.ids import row_id_of
from db.models import (
    ActivityType,
    Company,
    Currency,
    Label,
    LabelEntity,
    Pipeline,
    Stage,
    User,
)
from db.money.currency_codes import CURRENCY_CODE, currency_values
from db.row import Row
from db.text import fold, to_single_line
from db.unit_of_work import UnitOfWork
from imports.dialects.vocabulary import ACTIVITY_TYPES, EntityKind
from imports.messages import ImportMessageCode, Message, MessageCounter, MessageError, message
from imports.records.built_row import Values
from imports.records.setting_notes import note_of_setting
from imports.records.staged_rows import StagedRows
from imports.values.currency_marks import HUNDREDTHS

MAX_NAME_LENGTH = 255
MAX_TYPE_KEY_LENGTH = 60
PLACEHOLDER_RANK = 2
"""Rank of placeholders: users who can sign in have 0, deactivated ones 1."""
MERGED_RANK = 1
"""Rank of the names that merged organizations had: those that are there have 0."""
WITH_ADDRESS = re.compile(r"^([^()]+) \(([^()@\s]+@[^()@\s]+)\)$")
"""A user's name with their email address in brackets, as HubSpot writes owners."""
LABEL_SEPARATOR = re.compile(r"(?<!\s)\s*+(?::::|;)\s*")
GROUPS_OF_GOOGLE = frozenset({"myContacts", "My Contacts", "Other Contacts", "starred"})
STAGE_OF = re.compile(r"^(?=.*\)$)(.+) \((.+)\)$")


class RowSkipped(MessageError):
    """A row is not imported. The message is the reason."""


def check_length(text: str, name: str) -> str:
    """Return the text; `RowSkipped` if it is too long. `name` is that of the field, for the message."""
    check_count(len(text), name, MAX_NAME_LENGTH)
    return text


def check_count(length: int, name: str, most: int) -> None:
    """Skip the row if a field has too many characters."""
    if length > most:
        raise RowSkipped(ImportMessageCode.FIELD_TOO_LONG, field=name, length=length, most=most)


class NamedRecord(NamedTuple):
    """A row with the columns that distinguish it from others of the same name."""

    id: int
    external_id: str | None
    name: str
    organization_id: int | None = None
    rank: int = 0
    """Of rows with the same name, those of the lowest rank match."""


@dataclass
class NameIndex:
    """Rows of one entity by external id and by name."""

    plural: str
    """The entity in messages, such as `deals` or `activity_types`."""
    model: str = ""
    """The name of the model in global ids, which our own exports contain."""
    ids: set[int] = field(default_factory=set)
    by_external_id: dict[str, int] = field(default_factory=dict)
    by_name: dict[str, tuple[NamedRecord, ...]] = field(default_factory=dict)
    deleted: frozenset[str] = frozenset()
    """External and global ids of deleted rows."""

    def add(self, *records: NamedRecord) -> None:
        """Add rows."""
        for record in records:
            self.ids.add(record.id)
            if record.external_id is not None:
                self.by_external_id[record.external_id] = record.id
            self.add_name(record.name, record)

    def add_name(self, name: str, record: NamedRecord) -> None:
        """Let a name find a row."""
        key = fold(name)
        others = (other for other in self.by_name.get(key, ()) if other.id != record.id)
        self.by_name[key] = (*others, record)

    def stage(
        self, staged: StagedRows, model: type[Row], values: Values, *more_names: str, warning: Message | None = None
    ) -> int:
        """Stage a new row, and let later records find it by its name and `more_names`; return its id."""
        names = (values["name"], *more_names)
        external_id, organization_id = values.get("external_id"), values.get("organization_id")

        def forget(row_id: int) -> None:
            self._remove(row_id, external_id, names)

        row_id = staged.add(model, values, forget, warning)
        self.add(*(NamedRecord(row_id, external_id, name, organization_id) for name in names))
        return row_id

    def _remove(self, row_id: int, external_id: str | None, names: Iterable[str]) -> None:
        self.ids.discard(row_id)
        if external_id is not None:
            self.by_external_id.pop(external_id, None)
        for key in map(fold, names):
            self.by_name[key] = tuple(record for record in self.by_name.get(key, ()) if record.id != row_id)

    def find(self, external_id: str | None, name: str | None, organization_id: int | None = None) -> int | None:
        """Return the row with that external or global id, else the only one with exactly that name or folded name.

        A row with another external id never matches. Among several, the one of the organization wins; `RowSkipped`
        if several remain.
        """
        if external_id is not None and (known := self._find_id(external_id)) is not None:
            return known
        row_id = None if external_id is None else row_id_of(self.model, external_id)
        if row_id in self.ids:
            return row_id
        if external_id in self.deleted:
            raise RowSkipped(ImportMessageCode.RECORD_DELETED, id=external_id or "", kind=self.plural)
        if name is None:
            return None
        matches = self._matches(name, organization_id, with_external_id=external_id is None)
        if len(matches) > 1:
            raise RowSkipped(ImportMessageCode.RECORD_AMBIGUOUS, count=len(matches), kind=self.plural, name=name)
        return matches[0].id if matches else None

    def _find_id(self, external_id: str) -> int | None:
        """Return the row with that external id. A program that takes ids for numbers writes 11 as `11.0`."""
        found = self.by_external_id.get(external_id)
        return self.by_external_id.get(external_id.removesuffix(".0")) if found is None else found

    def _matches(self, name: str, organization_id: int | None, *, with_external_id: bool) -> list[NamedRecord]:
        """Return the rows of a name with the lowest rank, preferring those of exactly this name and organization."""
        same_fold = self.by_name.get(fold(name), ())
        matches = [record for record in same_fold if with_external_id or record.external_id is None]
        best = min((record.rank for record in matches), default=0)
        matches = [record for record in matches if record.rank == best]
        matches = [record for record in matches if record.name == name] or matches
        if len(matches) > 1 and organization_id is not None:
            matches = [record for record in matches if record.organization_id == organization_id] or matches
        return matches


@dataclass
class ExistingRecords:
    """The records to which rows of a file may refer."""

    company: Company
    users: NameIndex
    organizations: NameIndex
    people: NameIndex
    deals: NameIndex
    types: NameIndex
    pipelines: NameIndex
    stages: dict[tuple[int, str], int]
    labels: dict[tuple[LabelEntity, str], tuple[int, str]]
    currencies: dict[str, int]
    currency_names: dict[str, str]
    """Codes of currencies by their folded names."""
    staged: StagedRows
    warning_counts: MessageCounter = field(default_factory=MessageCounter)
    """Warnings about the current file, and how often each applies."""
    found_users: dict[tuple[str | None, str | None], int] = field(default_factory=dict)
    """The users whom rows named since a user was staged, by name and id: a few own all rows."""

    def index_of(self, kind: EntityKind) -> NameIndex | None:
        """Return the rows of a kind; None for those that others do not name."""
        indexes = {
            EntityKind.ORGANIZATIONS: self.organizations,
            EntityKind.PEOPLE: self.people,
            EntityKind.DEALS: self.deals,
        }
        return indexes.get(kind)

    def user(self, name: str | None, external_id: str | None = None) -> int | None:
        """Return the user of that id, or of that name or email address. An unknown name becomes a placeholder.

        Users who can sign in match before others, and placeholders last.
        """
        key = name, external_id
        if key not in self.found_users:
            user_id = self._find_or_stage_user(name, external_id)
            if user_id is None or user_id in self.staged.rows:
                self.found_users.clear()
                return user_id
            self.found_users[key] = user_id
        return self.found_users[key]

    def _find_or_stage_user(self, name: str | None, external_id: str | None) -> int | None:
        line = None if name is None else to_single_line(check_length(name, "user"))
        external_id = external_id and check_length(external_id, "user")
        user_id = self.users.find(external_id, line)
        if user_id is None and line is not None and (with_address := WITH_ADDRESS.match(line)):
            line = with_address[1]
            user_id = self.users.find(None, with_address[2]) or self.users.find(None, line)
        turned = None if line is None else _first_name_first(line)
        if user_id is None and turned is not None:
            user_id = self.users.find(None, turned)
        if user_id is None and line is not None:
            warning = message(ImportMessageCode.USER_CREATED, name=line)
            values = {"name": line, "external_id": external_id, "is_placeholder": True, "is_active": False}
            user_id = self.users.stage(self.staged, User, values, *filter(None, [turned]), warning=warning)
        return user_id

    def type(self, name: str | None) -> int:
        """Return the activity type of that name. An unknown name creates a type."""
        folded = fold(name or "Task")
        activity_type = ACTIVITY_TYPES.get(folded) or _new_activity_type(name or "Task", folded)
        row_id = self.types.find(None, folded)
        if row_id is None:
            row_id = self.types.find(None, activity_type.key)
        if row_id is None:
            values = {**activity_type._asdict(), "position": len(self.types.by_name), "is_active": True}
            warning = note_of_setting(ActivityType, values)
            row_id = self.types.stage(self.staged, ActivityType, values, activity_type.key, warning=warning)
        return row_id

    def stage(self, pipeline: str | None, stage: str) -> int:
        """Return the stage of that name in that pipeline. An unknown name creates a stage.

        Without a pipeline it is the only stage of that name, else one of the first pipeline.
        """
        if pipeline is None:
            folded = fold(stage)
            found = [stage_id for (_, name), stage_id in self.stages.items() if name == folded]
            found = [stage_id for stage_id in found if stage_id not in self.staged.retired] or found
            if len(found) == 1:
                return found[0]
        pipeline_id = self._pipeline(pipeline)
        key = (pipeline_id, fold(stage))
        if key not in self.stages:
            position = sum(other == pipeline_id for other, _ in self.stages)
            values = {"pipeline_id": pipeline_id, "name": check_length(stage, "stage"), "position": position}
            self.stages[key] = self.staged.add(
                Stage, values, lambda _: self.stages.pop(key), note_of_setting(Stage, values)
            )
        return self.stages[key]

    def _pipeline(self, name: str | None) -> int:
        if name is None:
            known = (records[0].id for records in self.pipelines.by_name.values() if records)
            first = next((row_id for row_id in known if row_id not in self.staged.retired), None)
            if first is not None:
                return first
        name = name or "Pipeline"
        pipeline_id = self.pipelines.find(None, name)
        if pipeline_id is None:
            values = {"name": check_length(name, "pipeline"), "position": len(self.pipelines.by_name)}
            pipeline_id = self.pipelines.stage(self.staged, Pipeline, values, warning=note_of_setting(Pipeline, values))
        return pipeline_id

    def currency_code(self, text: str) -> str:
        """Return the code of a currency that a cell names by its code, or by its name as in `Euro`.

        Raises `RowSkipped` for the code of a hundredth of a currency.
        """
        if text in HUNDREDTHS:
            raise RowSkipped(ImportMessageCode.CURRENCY_CODE_INVALID, text=text)
        return self.currency_names.get(fold(text), text.upper())

    def currency(self, code: str | None) -> tuple[str, int]:
        """Return the code of a currency and its decimal places; those of the company's currency if the code is None."""
        code = (code or self.company.currency).upper()
        if code not in self.currencies:
            if not CURRENCY_CODE.fullmatch(code):
                raise RowSkipped(ImportMessageCode.CURRENCY_CODE_INVALID, text=code)
            values = currency_values(code)
            self.currencies[code] = values["decimal_points"]
            self.staged.add_currency(values, lambda: self.currencies.pop(code), note_of_setting(Currency, values))
        return code, self.currencies[code]

    async def write_staged(self, uow: UnitOfWork, records: Iterable[Values]) -> None:
        """Write the staged rows to which these records link, and forget all others."""
        self.warning_counts.update(await self.staged.write(uow, records))

    def has_all(self, values: Values) -> bool:
        """Return whether the record and the currency that a custom value names exist."""
        refers_to, currency = values.get("refers_to"), values.get("currency")
        indexes = (self.users, self.organizations, self.people)
        is_known = refers_to is None or any(refers_to in index.ids for index in indexes)
        return is_known and (currency is None or currency in self.currencies)

    async def label(self, uow: UnitOfWork, entity: LabelEntity, name: str) -> int:
        """Return the label of that name. An unknown name creates a label."""
        key = (entity, fold(name))
        note = self.note_of_label(entity, name)
        if key not in self.labels:
            (label_id,) = await uow.insert(Label, [{"entity": entity, "name": name}])
            self.labels[key] = label_id, name
        elif note is not None:
            await self.staged.activate(uow, self.labels[key][0])
        if note is not None:
            self.warning_counts[note] += 1
        return self.labels[key][0]

    def note_of_label(self, entity: LabelEntity, name: str) -> Message | None:
        """Return the note about a label that does not exist yet, or that an undo deactivated; None for others."""
        label_id, known = self.labels.get((entity, fold(name)), (None, name))
        is_new = label_id is None or label_id in self.staged.retired
        return note_of_setting(Label, {"name": known}) if is_new else None


def _first_name_first(name: str) -> str | None:
    """Return `Salas, Eva` as `Eva Salas`; None for a name without a comma."""
    last, comma, first = name.partition(", ")
    return f"{first} {last}" if comma and "," not in first else None


def _new_activity_type(name: str, folded: str) -> StandardActivityType:
    key = "_".join(folded.split())[:MAX_TYPE_KEY_LENGTH]
    return StandardActivityType(key, check_length(name, "type"), is_contact=False)


def read_labels(text: str, known: Iterable[str]) -> Iterator[str]:
    """Yield the labels of a cell: a list of them, as Pipedrive or another program writes it.

    Google separates them with `:::`, and its own groups are none. Outlook has semicolons, Mailchimp quotation marks.
    """
    names = list(known)
    if ":::" in text or (";" in text and not any(";" in name for name in names)):
        text = LABEL_SEPARATOR.sub(",", text)
    for label in split_labels(text, names):
        name = label if label in names else label.strip('" ').removeprefix("* ")
        if name and name not in GROUPS_OF_GOOGLE:
            yield name


def split_labels(text: str, known: Iterable[str]) -> list[str]:
    """Return the labels of a comma-separated list. Known labels can contain commas; the longest match wins."""
    with_comma = (name for name in known if "," in name) if "," in text else ()
    longest_first, labels, rest = sorted(with_comma, key=len, reverse=True), [], text.strip()
    while rest:
        label = next((name for name in longest_first if _begins_with(rest, name)), rest.partition(",")[0].strip())
        if label:
            labels.append(label)
        rest = rest[len(label) :].lstrip().removeprefix(",").strip()
    return labels


def _begins_with(rest: str, label: str) -> bool:
    after = rest[len(label) :].lstrip()
    return rest[: len(label)].casefold() == label.casefold() and after[:1] in {"", ","}


def split_stage(text: str) -> tuple[str | None, str]:
    """Return pipeline and stage of a text such as `Offer sent (Renewals)`; the pipeline is None without brackets."""
    match = STAGE_OF.match(text)
    return (match[2], match[1]) if match else (None, text)
