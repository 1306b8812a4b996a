"""The part of an undo that takes back new settings: those that nothing uses are deactivated, all others stay."""

from collections.abc import Mapping, Sequence
from typing import Any

from db.imports.jobs import versions_of
from db.imports.settings import retire, used_ids
from db.models import Currency, User
from db.row import Row
from db.unit_of_work import UnitOfWork
from imports.undo_report import CHANGED, OF_DELETED, REFERENCED, UndoReport

REMOVED = "removed"


async def retire_settings(
    uow: UnitOfWork, model: type[Row], versions: Mapping[int, Sequence[int]], report: UndoReport
) -> None:
    """Deactivate those of these new settings that are as the import left them and that nothing uses.

    `versions` are those of the import, by id. What stays is added to the report, with its name and the reason.
    """
    rows = {row.id: row for row in await uow.current_rows(model, sorted(versions)) if row.id not in report.retired}
    now = await versions_of(uow, model, rows)
    used = await used_ids(uow, model, rows)
    unused = set()
    for row_id, row in rows.items():
        if now[row_id][0] != versions[row_id][0]:
            _keep(report, row, CHANGED)
        elif row_id in used:
            _keep(report, row, REFERENCED)
        elif isinstance(row, User):  # a placeholder is not active, and deleted records name it
            _keep(report, row, OF_DELETED)
        else:
            unused.add(row_id)
    if unused:
        await retire(uow, model, unused)
        report.retired |= unused
        report.counts[model.__name__, REMOVED] += len(unused)


def _keep(report: UndoReport, row: Any, reason: Any) -> None:
    name = row.code if isinstance(row, Currency) else row.name
    report.keep(type(row).__name__, row.id, reason, name=name)
