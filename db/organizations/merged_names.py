"""Merged organizations: the survivor of each, and the names under which a survivor was known."""

from collections import defaultdict
from collections.abc import Collection, Sequence

from sqlalchemy import select

from db.models import Organization
from db.sql.id_list import is_among
from db.store import Store

_LINK = (Organization.c.id, Organization.c.merged_into_id)
_MERGED_INTO = select(*_LINK).where(is_among(Organization.c.id), Organization.c.merged_into_id.is_not(None))
_MERGED = select(*_LINK, Organization.c.name, Organization.c.external_id).where(is_among(Organization.c.merged_into_id))


async def merged_into(store: Store, ids: Sequence[int]) -> dict[int, int]:
    """Return the surviving organization of each of these organizations that was merged; others are left out."""
    current = {row_id: row_id for row_id in ids}
    while current:
        next_ids = dict(await store.tuples(_MERGED_INTO, ids=current.values()))
        if not next_ids:
            break
        current = {row_id: next_ids.get(current_id, current_id) for row_id, current_id in current.items()}
    return {row_id: survivor_id for row_id, survivor_id in current.items() if row_id != survivor_id}


async def names_of_merged(store: Store, ids: Collection[int]) -> dict[int, list[str]]:
    """Return the names and external ids of the organizations that were merged into each of these, in any steps."""
    survivors: dict[int, int] = {}
    names: dict[int, list[str]] = {}
    current = list(ids)
    while current:
        rows = await store.tuples(_MERGED, ids=current)
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
