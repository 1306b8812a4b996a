"""Merged organizations and people: the survivor of each, and the names under which a survivor was known."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Select, select

from db.models import Account, Organization, Person
from db.row import Row
from db.sql.id_list import is_among
from db.store import Store

MERGEABLE: frozenset[type[Row]] = frozenset({Account, Organization, Person})
"""Models whose rows can be merged. The id of a merged one stands for the survivor."""


@cache
def _merged_into(model: type[Row]) -> Select[Any]:
    columns = model.c
    return select(columns.id, columns.merged_into_id).where(is_among(columns.id), columns.merged_into_id.is_not(None))


@cache
def _merged(model: type[Row]) -> Select[Any]:
    columns = model.c
    texts = columns.name, columns.external_id
    return select(columns.id, columns.merged_into_id, *texts).where(is_among(columns.merged_into_id))


async def merged_into(store: Store, model: type[Row], ids: Sequence[int]) -> dict[int, int]:
    """Return the survivor of each of these organizations or people that was merged; others are left out."""
    current = {row_id: row_id for row_id in ids}
    while current:
        next_ids = dict(await store.tuples(_merged_into(model), ids=current.values()))
        if not next_ids:
            break
        current = {row_id: next_ids.get(current_id, current_id) for row_id, current_id in current.items()}
    return {row_id: survivor_id for row_id, survivor_id in current.items() if row_id != survivor_id}


async def names_of_merged(store: Store, model: type[Row], ids: Collection[int]) -> dict[int, list[str]]:
    """Return the names and external ids of what was merged into each of these records of `model`, in any steps."""
    survivors: dict[int, int] = {}
    names: dict[int, list[str]] = {}
    current = list(ids)
    while current:
        rows = await store.tuples(_merged(model), ids=current)
        current = [row_id for row_id, *_ in rows if row_id not in survivors]
        survivors |= {row_id: into_id for row_id, into_id, *_ in rows}
        names |= {row_id: [text for text in texts if text] for row_id, _, *texts in rows}
    found: dict[int, list[str]] = defaultdict(list)
    for row_id, texts in names.items():
        survivor = survivors.get(row_id)
        while survivor is not None:
            found[survivor] += texts
            survivor = survivors.get(survivor)
    return found
