"""What the company has already, under the names by which a file speaks of it; what is missing is made when met."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from db.companies import create_user, currency_values
from db.ids import row_id_of
from db.import_lookup import deleted_ids, select_columns
from db.models import (
    ActivityType,
    Company,
    Currency,
    Deal,
    Label,
    LabelEntity,
    Organization,
    Person,
    Pipeline,
    Stage,
    User,
)
from db.row import Row
from db.store import Store
from db.text import fold, to_single_line
from db.unit_of_work import UnitOfWork
from imports.pipedrive.vocabulary import ACTIVITY_TYPES

MAX_NAME_LENGTH = 255
CODE = re.compile(r"^[A-Z0-9]{2,8}$")
STAGE_OF = re.compile(r"^(.+) \((.+)\)$")


class RowSkipped(ValueError):
    """A row that is not imported; the text is the reason."""


def check_length(said: str, what: str) -> str:
    """The same text, if it is as short as a name may be."""
    if len(said) > MAX_NAME_LENGTH:
        msg = f"the {what} has {len(said)} characters; {MAX_NAME_LENGTH} fit"
        raise RowSkipped(msg)
    return said


class NamedRecord(NamedTuple):
    """A row, by what tells it from others of its name. `home`: the organization it belongs to."""

    id: int
    external_id: str | None
    name: str
    organization_id: int | None = None


@dataclass
class NameIndex:
    """Rows of one kind by external id and by name."""

    what: str
    kind: str = ""
    """Of which kind their global ids are: our own exports name rows by them."""
    ids: set[int] = field(default_factory=set)
    by_external_id: dict[str, int] = field(default_factory=dict)
    by_name: dict[str, tuple[NamedRecord, ...]] = field(default_factory=dict)
    deleted: frozenset[str] = frozenset()
    """The ids of rows that were deleted here, external or global."""

    def add(self, *named: NamedRecord) -> None:
        """Know more rows."""
        for each in named:
            self.ids.add(each.id)
            if each.external_id is not None:
                self.by_external_id[each.external_id] = each.id
            key = fold(each.name)
            others = (other for other in self.by_name.get(key, ()) if other.id != each.id)
            self.by_name[key] = (*others, each)

    def find(self, external_id: str | None, name: str | None, home: int | None = None) -> int | None:
        """The row of that external or global id, else the only one of exactly that name, else of that folded name.

        A row that has another external id is another one, whatever its name. Of several that are called so, it is the
        one that is at `home`; `Skipped` where that leaves several.
        """
        if external_id is not None and external_id in self.by_external_id:
            return self.by_external_id[external_id]
        own = None if external_id is None else row_id_of(self.kind, external_id)
        if own in self.ids:
            return own
        if external_id in self.deleted:
            msg = f"the one with the ID {external_id} among the {self.what} was deleted in Afterwin"
            raise RowSkipped(msg)
        if name is None:
            return None
        alike = [each for each in self.by_name.get(fold(name), ()) if external_id is None or each.external_id is None]
        alike = [each for each in alike if each.name == name] or alike
        if len(alike) > 1:
            alike = [each for each in alike if home is not None and each.organization_id == home] or alike
        if len(alike) > 1:
            msg = f"{len(alike)} {self.what} are called {name!r}; export the files with their ID columns"
            raise RowSkipped(msg)
        return alike[0].id if alike else None


@dataclass
class ExistingRecords:
    """Everything that rows of a file may refer to."""

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
    warning_counts: Counter[str] = field(default_factory=Counter)
    """What its owner should know of a file → how often it happened."""

    async def user(self, uow: UnitOfWork, name: str | None) -> int | None:
        """The user of that name; a stranger becomes a placeholder who can never sign in."""
        if name is None:
            return None
        identity = self.users.find(None, name)
        if identity is None:
            stranger = {"name": to_single_line(check_length(name, "user")), "is_placeholder": True, "is_active": False}
            identity = await create_user(uow, self.company, **stranger)
            self.users.add(NamedRecord(identity, None, name))
            self.warning_counts["users were not known; they are placeholders who can never sign in"] += 1
        return identity

    async def type(self, uow: UnitOfWork, name: str | None) -> int:
        """The type of activity of that name; a new name is a new type."""
        said = fold(name or "Task")
        key, shown, is_contact = ACTIVITY_TYPES.get(
            said, ("_".join(said.split())[:60], check_length(name or "Task", "type"), False)
        )
        identity = self.types.find(None, said)
        if identity is None:
            identity = self.types.find(None, key)
        if identity is None:
            values = {"key": key, "name": shown, "position": len(self.types.by_name), "is_active": True}
            (identity,) = await uow.insert(ActivityType, [{**values, "is_contact": is_contact}])
            self.types.add(NamedRecord(identity, None, key), NamedRecord(identity, None, shown))
        return identity

    async def stage(self, uow: UnitOfWork, pipeline: str | None, stage: str) -> int:
        """The stage of that name in that pipeline: names repeat across pipelines.

        Without a pipeline it is the only stage of that name, else one of the first pipeline.
        """
        if pipeline is None:
            homes = [home for home, name in self.stages if name == fold(stage)]
            if len(homes) == 1:
                return self.stages[homes[0], fold(stage)]
        home = await self._pipeline(uow, pipeline)
        key = (home, fold(stage))
        if key not in self.stages:
            position = sum(other == home for other, _ in self.stages)
            values = {"pipeline_id": home, "name": check_length(stage, "stage"), "position": position}
            (self.stages[key],) = await uow.insert(Stage, [values])
        return self.stages[key]

    async def _pipeline(self, uow: UnitOfWork, name: str | None) -> int:
        if name is None and self.pipelines.by_name:
            return next(iter(self.pipelines.by_name.values()))[0].id
        said = name or "Pipeline"
        home = self.pipelines.find(None, said)
        if home is None:
            (home,) = await uow.insert(
                Pipeline, [{"name": check_length(said, "pipeline"), "position": len(self.pipelines.by_name)}]
            )
            self.pipelines.add(NamedRecord(home, None, said))
        return home

    async def currency(self, uow: UnitOfWork, code: str | None) -> tuple[str, int]:
        """The currency of that code, and its decimals; the company's own where a file names none."""
        said = (code or self.company.currency).upper()
        if said not in self.currencies:
            if not CODE.match(said):
                msg = f"{code!r} is no code of a currency, such as EUR"
                raise RowSkipped(msg)
            values = currency_values(said)
            await uow.insert(Currency, [values])
            self.currencies[said] = values["decimal_points"]
        return said, self.currencies[said]

    async def label(self, uow: UnitOfWork, entity: LabelEntity, name: str) -> int:
        """The label of that name."""
        key = (entity, fold(name))
        if key not in self.labels:
            (identity,) = await uow.insert(Label, [{"entity": entity, "name": check_length(name, "label")}])
            self.labels[key] = identity, name
        return self.labels[key][0]


def split_labels(said: str, known: Iterable[str]) -> list[str]:
    """The labels in a list with commas. A label may have commas itself: the longest known one that fits is taken."""
    longest_first, found, rest = sorted(known, key=len, reverse=True), [], said.strip()
    while rest:
        taken = next((each for each in longest_first if _begins(rest, each)), rest.partition(",")[0].strip())
        if taken:
            found.append(taken)
        rest = rest[len(taken) :].lstrip().removeprefix(",").strip()
    return found


def _begins(rest: str, label: str) -> bool:
    after = rest[len(label) :].lstrip()
    return rest[: len(label)].casefold() == label.casefold() and after[:1] in {"", ","}


def split_stage(said: str) -> tuple[str | None, str]:
    """What `Offer sent (Renewals)` names: the pipeline, and the stage in it."""
    found = STAGE_OF.match(said)
    return (found[2], found[1]) if found else (None, said)


async def load_existing(store: Store, company: Company) -> ExistingRecords:
    """Read what the company has."""
    types = await select_columns(store, ActivityType, "id", "external_id", "name")
    keys = await select_columns(store, ActivityType, "id", "external_id", "key")
    return ExistingRecords(
        company=company,
        users=_names("users", await select_columns(store, User, "id", "external_id", "name")),
        organizations=await _deletable("organizations", store, Organization, "id", "external_id", "name"),
        people=await _deletable("people", store, Person, "id", "external_id", "name", "organization_id"),
        deals=await _deletable("deals", store, Deal, "id", "external_id", "title", "organization_id"),
        types=_names("types of activity", [*types, *keys]),
        pipelines=_names("pipelines", await select_columns(store, Pipeline, "id", "external_id", "name")),
        stages={
            (home, fold(name)): each
            for home, name, each in await select_columns(store, Stage, "pipeline_id", "name", "id")
        },
        labels={
            (entity, fold(name)): (each, name)
            for entity, name, each in await select_columns(store, Label, "entity", "name", "id")
        },
        currencies=dict(map(tuple, await select_columns(store, Currency, "code", "decimal_points"))),
    )


async def _deletable(what: str, store: Store, kind: type[Row], *named: str) -> NameIndex:
    names = _names(what, await select_columns(store, kind, *named))
    names.kind = kind.__name__
    names.deleted = frozenset(await deleted_ids(store, kind))
    return names


def _names(what: str, found: Iterable[Any]) -> NameIndex:
    names = NameIndex(what)
    names.add(*(NamedRecord(*values) for values in found))
    return names
