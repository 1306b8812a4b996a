"""Conditions on the labels of records."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, FromClause, and_, select, true

from db.filters.scalars import FilterContext, FilterValue
from db.models import DealLabel, LabelEntity, OrganizationLabel, PersonLabel
from db.row import Row


@dataclass(frozen=True)
class LabelsCondition:
    """A filter by labels of `entity`; `link` are the rows that link a record, in the column `owner`, to its labels."""

    entity: LabelEntity
    link: type[Row]
    owner: str

    def build(self, value: FilterValue, source: FromClause, context: FilterContext) -> ColumnElement[bool]:
        """Build the condition that the labels of a record match all operators of `value`."""
        return and_(true(), *self._conditions(value, source))

    def _conditions(self, value: FilterValue, source: FromClause) -> Iterator[ColumnElement[bool]]:
        labelled = select(self.link.c[self.owner])
        if "any_of" in value:
            yield source.c.id.in_(labelled.where(self.link.c.label_id.in_(value["any_of"])))
        for label_id in value.get("all_of", ()):
            yield source.c.id.in_(labelled.where(self.link.c.label_id == label_id))
        if "none_of" in value:
            yield source.c.id.not_in(labelled.where(self.link.c.label_id.in_(value["none_of"])))
        if "is_null" in value:
            ids: Any = source.c.id
            yield ids.not_in(labelled) if value["is_null"] else ids.in_(labelled)


DEAL_LABELS = LabelsCondition(LabelEntity.DEAL, DealLabel, "deal_id")
ORGANIZATION_LABELS = LabelsCondition(LabelEntity.ORGANIZATION, OrganizationLabel, "organization_id")
PERSON_LABELS = LabelsCondition(LabelEntity.PERSON, PersonLabel, "person_id")
