"""The settings that an import would create, for its plan: labels, stages, users and the like that its rows name.

Rows that will be skipped count, too: which ones, only the import itself finds out.
"""

from collections.abc import Hashable, Iterator
from contextlib import suppress
from datetime import datetime

from db.labels_and_custom_values import LABEL_ENTITIES
from imports.dialects.vocabulary import EntityKind
from imports.messages import Message, MessageCounter
from imports.records.deal_builder import stage_columns, stated_currency
from imports.records.existing_records import ExistingRecords, RowSkipped, read_labels
from imports.records.import_context import ImportContext
from imports.records.label_writer import LABELLED
from imports.records.record_reader import Record, read_records
from imports.records.survey import ImportPlan

NAMING = frozenset({"owner", "creator", "labels", "currency", "pipeline", "stage", "stage_of", "type", "value"})
"""Fields that may name a setting."""


def new_settings(existing: ExistingRecords, plan: ImportPlan, now: datetime) -> list[Message]:
    """Return a note about each setting that the rows of a plan name and that does not exist yet.

    `existing` are the settings of the company; records are not needed.
    """
    notes = MessageCounter()
    for surveyed in plan.tables:
        context = ImportContext(now, existing, surveyed.zone, surveyed.layout)
        for record in read_records(surveyed) if surveyed.layout.has(*NAMING) else ():
            if record.problem is None:
                notes |= MessageCounter(_notes(context, record, surveyed.kind))
    notes.update(row.warning for row in existing.staged.rows.values() if row.warning is not None)
    return list(notes.messages())


def _notes(context: ImportContext, record: Record, kind: EntityKind) -> Iterator[Message]:
    """Yield notes about labels, and about settings that would be active again; other new ones are staged."""
    existing = context.existing
    with suppress(RowSkipped):
        for name in ("owner", "creator"):
            if record.get(name):
                existing.user(record.get(name), record.get(f"{name}_id"))
        for key in _keys(context, record, kind):
            if key in existing.staged.retired:
                row = existing.staged.retired[key]
                above = existing.staged.retired.get(row.values.get("pipeline_id"))
                yield from (each.warning for each in (row, above) if each is not None and each.warning is not None)
    if record.get("labels") and kind in LABELLED:
        entity = LABEL_ENTITIES[LABELLED[kind]]
        known = (name for (label_entity, _), (_, name) in existing.labels.items() if label_entity is entity)
        for name in read_labels(record.get("labels"), known):
            note = existing.note_of_label(entity, name)
            if note is not None:
                yield note


def _keys(context: ImportContext, record: Record, kind: EntityKind) -> Iterator[Hashable]:
    """Yield the keys of the settings that a record names, as staged rows have them."""
    if kind is EntityKind.ACTIVITIES:
        yield context.existing.type(record.get("type"))
    if kind is EntityKind.DEALS:
        yield context.existing.currency(stated_currency(context, record))[0]
        yield from stage_columns(context, record).values()
