"""Writer of the labels of organizations, people and deals."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from db.imports.lookup import delete_links
from db.labels_and_custom_values import LABEL_ENTITIES, LABEL_LINKS
from db.links import read_links
from db.models import Deal, LabelEntity, Organization, Person
from db.row import Row
from db.unit_of_work import UnitOfWork
from imports.dialects.vocabulary import EntityKind
from imports.journal import LABELS_COLUMN, SideValue
from imports.records.existing_records import ExistingRecords, check_length, read_labels
from imports.records.record_reader import Record

LABELLED: dict[EntityKind, type[Row]] = {
    EntityKind.ORGANIZATIONS: Organization,
    EntityKind.PEOPLE: Person,
    EntityKind.DEALS: Deal,
}
"""The kinds of records that have labels."""


@dataclass(frozen=True)
class LabelWriter:
    """Writes the labels of one entity. `side_values` are its changes since they were last taken."""

    kind: EntityKind
    existing: ExistingRecords
    side_values: list[SideValue] = field(default_factory=list)

    def check(self, record: Record) -> None:
        """Raise `RowSkipped` for a record with a label that is too long."""
        if self.kind in LABELLED and record.has("labels"):
            for name in self._names(LABEL_ENTITIES[LABELLED[self.kind]], record):
                check_length(name, "label")

    async def write(self, uow: UnitOfWork, rows: Sequence[tuple[Record, int]]) -> set[int]:
        """Give each row exactly the labels of its record; return the ids of rows whose labels changed."""
        rows = [(record, row_id) for record, row_id in rows if record.has("labels")]
        if not rows or self.kind not in LABELLED:
            return set()
        model = LABELLED[self.kind]
        entity, links = LABEL_ENTITIES[model], LABEL_LINKS[model]
        stored = await read_links(uow, links, [row_id for _, row_id in rows])
        new_links, changed = [], set()
        for record, row_id in rows:
            wanted = {await self.existing.label(uow, entity, name) for name in self._names(entity, record)}
            if removed := stored[row_id] - wanted:
                await delete_links(uow, links.table, links.record, row_id, links.linked, removed)
            new_links += [
                {links.record: row_id, links.linked: label_id} for label_id in sorted(wanted - stored[row_id])
            ]
            if wanted != stored[row_id]:
                changed.add(row_id)
                self.side_values.append(SideValue(row_id, LABELS_COLUMN, sorted(stored[row_id]), sorted(wanted)))
        await uow.insert(links.table, new_links)
        return changed

    def _names(self, entity: LabelEntity, record: Record) -> list[str]:
        names = (name for (label_entity, _), (_, name) in self.existing.labels.items() if label_entity is entity)
        return list(read_labels(record.get("labels") or "", names))
