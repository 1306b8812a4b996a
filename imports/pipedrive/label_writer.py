"""Writer of the labels of organizations, people and deals."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from db.import_lookup import delete_links, rows_of_parents
from db.models import DealLabel, LabelEntity, OrganizationLabel, PersonLabel
from db.row import Row
from db.unit_of_work import UnitOfWork
from imports.journal import LABELS_COLUMN, SideValue
from imports.pipedrive.existing_records import ExistingRecords, split_labels
from imports.pipedrive.records import Record
from imports.pipedrive.vocabulary import EntityKind

LABELS: dict[EntityKind, tuple[LabelEntity, type[Row], str]] = {
    EntityKind.ORGANIZATIONS: (LabelEntity.ORGANIZATION, OrganizationLabel, "organization_id"),
    EntityKind.PEOPLE: (LabelEntity.PERSON, PersonLabel, "person_id"),
    EntityKind.DEALS: (LabelEntity.DEAL, DealLabel, "deal_id"),
}


@dataclass(frozen=True)
class LabelWriter:
    """Writes the labels of one entity. `side_values` are its changes since they were last taken."""

    kind: EntityKind
    existing: ExistingRecords
    side_values: list[SideValue] = field(default_factory=list)

    async def write(self, uow: UnitOfWork, rows: Sequence[tuple[Record, int]]) -> set[int]:
        """Give each row exactly the labels of its record; return the ids of rows whose labels changed."""
        rows = [(record, row_id) for record, row_id in rows if record.has("labels")]
        if not rows or self.kind not in LABELS:
            return set()
        entity, model, column = LABELS[self.kind]
        stored: dict[int, set[int]] = defaultdict(set)
        for link in await rows_of_parents(uow, model, column, [row_id for _, row_id in rows]):
            stored[getattr(link, column)].add(link.label_id)  # type: ignore[attr-defined]  # each of the three has it
        new_links, changed = [], set()
        for record, row_id in rows:
            wanted = {await self.existing.label(uow, entity, name) for name in self._names(entity, record)}
            if removed := stored[row_id] - wanted:
                await delete_links(uow, model, column, row_id, "label_id", removed)
            new_links += [{column: row_id, "label_id": label_id} for label_id in sorted(wanted - stored[row_id])]
            if wanted != stored[row_id]:
                changed.add(row_id)
                self.side_values.append(SideValue(row_id, LABELS_COLUMN, sorted(stored[row_id]), sorted(wanted)))
        await uow.insert(model, new_links)
        return changed

    def _names(self, entity: LabelEntity, record: Record) -> list[str]:
        names = (name for (label_entity, _), (_, name) in self.existing.labels.items() if label_entity is entity)
        return split_labels(record.get("labels") or "", names)
