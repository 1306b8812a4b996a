"""What the company has already, under the names by which a file speaks of it; what is missing is made when it is met."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from db.companies import currency_values
from db.lookup import columns
from db.models import (
    ActivityType,
    Company,
    Currency,
    Deal,
    DealLabel,
    Field,
    FieldEntity,
    ImportMapping,
    Label,
    LabelEntity,
    Organization,
    OrganizationLabel,
    Person,
    PersonLabel,
    Pipeline,
    Stage,
    User,
)
from db.row import Row
from db.store import Store
from db.text import fold
from db.work import Work
from imports.pipedrive.records import field_type
from imports.pipedrive.survey import Surveyed
from imports.pipedrive.words import Kind

SOURCE = "pipedrive"
CONTACT_TYPES = frozenset({"call", "meeting", "email", "e-mail", "lunch", "llamada", "reunion", "correo", "almuerzo"})
ENTITIES = {Kind.ORGANIZATIONS: FieldEntity.ORGANIZATION, Kind.PEOPLE: FieldEntity.PERSON, Kind.DEALS: FieldEntity.DEAL}
LABELS: dict[Kind, tuple[LabelEntity, type[Row], str]] = {
    Kind.ORGANIZATIONS: (LabelEntity.ORGANIZATION, OrganizationLabel, "organization_id"),
    Kind.PEOPLE: (LabelEntity.PERSON, PersonLabel, "person_id"),
    Kind.DEALS: (LabelEntity.DEAL, DealLabel, "deal_id"),
}


class Ambiguous(ValueError):
    """A name that more than one row has."""


@dataclass
class Names:
    """Rows of one kind by external id and by folded name."""

    what: str
    by_external_id: dict[str, int] = field(default_factory=dict)
    by_name: dict[Any, list[int]] = field(default_factory=lambda: defaultdict(list))

    def add(self, identity: int, external_id: str | None, name: Any) -> None:
        """Know one more row."""
        if external_id is not None:
            self.by_external_id[external_id] = identity
        if name is not None:
            self.by_name[name].append(identity)

    def find(self, external_id: str | None, name: Any) -> int | None:
        """The row of that external id, else the only one of that name; `Ambiguous` where there are several."""
        if external_id is not None and external_id in self.by_external_id:
            return self.by_external_id[external_id]
        found = self.by_name.get(name, []) if name is not None else []
        if len(found) > 1:
            msg = f"{len(found)} {self.what} are called {name!r}; export the file with the ID columns"
            raise Ambiguous(msg)
        return found[0] if found else None


@dataclass
class Known:
    """Everything that rows of a file may refer to."""

    company: Company
    users: Names
    organizations: Names
    people: Names
    deals: Names
    types: Names
    pipelines: Names
    stages: dict[tuple[int, str], int]
    labels: dict[tuple[LabelEntity, str], int]
    currencies: dict[str, int]
    fields: dict[tuple[str, str, int], int]

    async def user(self, work: Work, name: str | None) -> int | None:
        """The user of that name; a stranger becomes a placeholder who can never sign in."""
        if name is None:
            return None
        identity = self.users.find(None, fold(name))
        if identity is None:
            values = {
                "name": name,
                "time_zone": self.company.time_zone,
                "locale": "en",
                "currency": self.company.currency,
            }
            (identity,) = await work.insert(User, [{**values, "is_placeholder": True}])
            self.users.add(identity, None, fold(name))
        return identity

    async def type(self, work: Work, name: str | None) -> int:
        """The type of activity of that name; a new name is a new type."""
        said = name or "Task"
        identity = self.types.find(None, fold(said))
        if identity is None:
            key = "_".join(fold(said).split())[:60] or "other"
            values = {"key": key, "name": said, "position": len(self.types.by_name), "is_active": True}
            (identity,) = await work.insert(ActivityType, [{**values, "is_contact": fold(said) in CONTACT_TYPES}])
            self.types.add(identity, None, fold(said))
        return identity

    async def stage(self, work: Work, pipeline: str | None, stage: str | None) -> int | None:
        """The stage of that name in that pipeline: names repeat across pipelines."""
        if stage is None:
            return None
        said = pipeline or "Pipeline"
        home = self.pipelines.find(None, fold(said))
        if home is None:
            (home,) = await work.insert(Pipeline, [{"name": said, "position": len(self.pipelines.by_name)}])
            self.pipelines.add(home, None, fold(said))
        key = (home, fold(stage))
        if key not in self.stages:
            (self.stages[key],) = await work.insert(
                Stage, [{"pipeline_id": home, "name": stage, "position": len(self.stages)}]
            )
        return self.stages[key]

    async def currency(self, work: Work, code: str | None) -> tuple[str, int]:
        """The currency of that code, and its decimals; the company's own where a file names none."""
        said = (code or self.company.currency).upper()
        if said not in self.currencies:
            values = currency_values(said)
            await work.insert(Currency, [values])
            self.currencies[said] = values["decimal_points"]
        return said, self.currencies[said]

    async def label(self, work: Work, entity: LabelEntity, name: str) -> int:
        """The label of that name."""
        key = (entity, fold(name))
        if key not in self.labels:
            (self.labels[key],) = await work.insert(Label, [{"entity": entity, "name": name}])
        return self.labels[key]

    async def custom_fields(self, work: Work, surveyed: Surveyed) -> list[int]:
        """The fields that the custom columns of a table go to: the same ones at every import."""
        entity = ENTITIES.get(surveyed.kind)
        return [] if entity is None else [await self._custom(work, entity, guess) for guess in surveyed.guesses]

    async def _custom(self, work: Work, entity: FieldEntity, guess: Any) -> int:
        name = guess.custom.name[:255]
        key = (entity.value, fold(name), guess.custom.nth)
        if key not in self.fields:
            values = {
                "entity": entity,
                "key": hashlib.sha256(repr((SOURCE, *key)).encode()).hexdigest()[:40],
                "name": name,
                "folded_name": fold(name),
                "type": field_type(guess),
                "position": len(self.fields),
                "is_active": True,
            }
            (self.fields[key],) = await work.insert(Field, [values])
            mapping = {"source": SOURCE, "entity": key[0], "name": key[1], "nth": key[2], "field_id": self.fields[key]}
            await work.insert(ImportMapping, [mapping])
        return self.fields[key]


async def learn(store: Store, company: Company) -> Known:
    """Read what the company has."""
    return Known(
        company=company,
        users=_names("users", await columns(store, User, "id", "external_id", "name"), folding=True),
        organizations=_names("organizations", await columns(store, Organization, "id", "external_id", "folded_name")),
        people=_names("people", await columns(store, Person, "id", "external_id", "folded_name")),
        deals=_names("deals", await columns(store, Deal, "id", "external_id", "folded_title")),
        types=_names("types", await columns(store, ActivityType, "id", "external_id", "name"), folding=True),
        pipelines=_names("pipelines", await columns(store, Pipeline, "id", "external_id", "name"), folding=True),
        stages={
            (home, fold(name)): each for home, name, each in await columns(store, Stage, "pipeline_id", "name", "id")
        },
        labels={
            (entity, fold(name)): each for entity, name, each in await columns(store, Label, "entity", "name", "id")
        },
        currencies=dict(map(tuple, await columns(store, Currency, "code", "decimal_points"))),
        fields={
            (entity, name, nth): each
            for entity, name, nth, each in await columns(store, ImportMapping, "entity", "name", "nth", "field_id")
        },
    )


def _names(what: str, found: Iterable[Any], *, folding: bool = False) -> Names:
    names = Names(what)
    for identity, external_id, name in found:
        names.add(identity, external_id, fold(name) if folding else name)
    return names
