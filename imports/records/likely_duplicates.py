"""Rows that an import created and that are likely the same as other records: listed, and never merged."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple

from db.imports.lookup import rows_of_parents
from db.lookup.duplicates import common_reasons, pairs_with_older, score_of
from db.models import Organization, Person
from db.row import Row
from db.store import Store
from imports.dialects.vocabulary import EntityKind
from imports.messages import ImportMessageCode, message
from imports.records.report import MAX_LISTED_DUPLICATES, ImportReport, LikelyDuplicate

MODELS: Mapping[EntityKind, type[Row]] = {EntityKind.ORGANIZATIONS: Organization, EntityKind.PEOPLE: Person}


class CreatedRows(NamedTuple):
    """The rows of a table that an import created: their ids, and the numbers of all of its rows by id."""

    table: str
    ids: Collection[int]
    numbers: Mapping[int, int]


async def list_duplicates(
    store: Store, created: Mapping[EntityKind, Collection[CreatedRows]], report: ImportReport
) -> None:
    """Add the created organizations and people to a report that share a name, an address or a number with others."""
    for kind, tables in created.items():
        for rows in tables:
            if rows.ids:
                await _list_of_table(store, MODELS[kind], rows, report)


async def _list_of_table(store: Store, model: type[Row], created: CreatedRows, report: ImportReport) -> None:
    older = defaultdict[int, list[int]](list)
    for older_id, row_id in await pairs_with_older(store, model, created.ids):
        older[row_id].append(older_id)
    report.duplicate_count += len(older)
    listed = sorted(older)[: MAX_LISTED_DUPLICATES - len(report.duplicates)]
    ids = {*listed, *(first_id for row_id in listed for first_id in older[row_id])}
    rows: Sequence[Any] = await rows_of_parents(store, model, "id", ids) if ids else ()
    found = {row.id: row for row in rows}
    report.duplicates += [
        _duplicate(created, found[row_id], [found[each] for each in older[row_id]]) for row_id in listed
    ]


def _duplicate(created: CreatedRows, row: Any, older: list[Any]) -> LikelyDuplicate:
    """Return what is said of a created row: which of the older ones is the most like it, and why."""
    reasons, other = max(
        ((common_reasons(each, row), each) for each in sorted(older, key=lambda each: each.id)),
        key=lambda found: score_of(found[0]),
    )
    like = (
        message(ImportMessageCode.SIMILAR_ROW, number=created.numbers[other.id])
        if other.id in created.ids
        else message(ImportMessageCode.SIMILAR_RECORD, name=other.name)
    )
    return LikelyDuplicate(created.table, created.numbers[row.id], row.name, like, tuple(reasons))
