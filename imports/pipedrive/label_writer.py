"""The labels of organizations, people and deals."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from db.import_lookup import delete_links, rows_of_parents
from db.models import DealLabel, LabelEntity, OrganizationLabel, PersonLabel
from db.row import Row
from db.unit_of_work import UnitOfWork
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
    """Writes the labels of one kind."""

    kind: EntityKind
    known: ExistingRecords

    async def write(self, uow: UnitOfWork, subjects: Sequence[tuple[Record, int]]) -> set[int]:
        """Give each record the labels that the file says, and no others; answers who got or lost one."""
        subjects = [each for each in subjects if each[0].has("labels")]
        if not subjects or self.kind not in LABELS:
            return set()
        entity, kind, column = LABELS[self.kind]
        there: dict[int, set[int]] = defaultdict(set)
        for carried in await rows_of_parents(uow, kind, column, [identity for _, identity in subjects]):
            there[getattr(carried, column)].add(carried.label_id)  # type: ignore[attr-defined]  # each of the three has it
        fresh, touched = [], set()
        for record, identity in subjects:
            wanted = {await self.known.label(uow, entity, name) for name in self._names(entity, record)}
            if gone := there[identity] - wanted:
                await delete_links(uow, kind, column, identity, "label_id", gone)
            fresh += [{column: identity, "label_id": each} for each in sorted(wanted - there[identity])]
            touched |= {identity} if wanted != there[identity] else set()
        await uow.insert(kind, fresh)
        return touched

    def _names(self, entity: LabelEntity, record: Record) -> list[str]:
        known = (name for (of, _), (_, name) in self.known.labels.items() if of is entity)
        return split_labels(record.get("labels") or "", known)
