"""The tree of organizations: parents, and everything below an organization (docs/decisions/accounts.md#groups)."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import CTE, select

from db.models import Organization
from db.unit_of_work import UnitOfWork


def groups(root_ids: Iterable[int]) -> CTE:
    """Return pairs of a root (`root_id`) and each live organization of its group (`id`), the root itself included.

    An organization below a deleted one is in no group. A circle, which no write makes, would end where it closes.
    """
    own = Organization.table.alias("group_root")
    is_root = (own.c.id.in_(sorted(root_ids)), own.c.deleted_at.is_(None))
    members = select(own.c.id.label("root_id"), own.c.id).where(*is_root).cte("organization_group", recursive=True)
    child = Organization.table.alias("group_child")
    source = members.join(child, child.c.parent_id == members.c.id)
    below = select(members.c.root_id, child.c.id).select_from(source).where(child.c.deleted_at.is_(None))
    return members.union(below)


async def is_in_group(uow: UnitOfWork, organization_id: int | None, root_id: int) -> bool:
    """Return whether an organization is the root, or below it, deleted organizations between them included."""
    seen: set[int] = set()
    while organization_id is not None and organization_id != root_id and organization_id not in seen:
        seen.add(organization_id)
        row: Any = await uow.get_current(Organization, organization_id)
        organization_id = None if row is None else row.parent_id
    return organization_id == root_id
