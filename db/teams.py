"""Members of teams, which are stored in a table of their own."""

from collections.abc import Collection

from sqlalchemy import and_, delete, select

from db.ids import global_id
from db.models import FieldChange, Team, TeamMember, User
from db.row import RowQuery, select_rows
from db.statements import select_live
from db.store import Store
from db.unit_of_work import UnitOfWork

TEAMS: RowQuery[Team] = select_live(Team).order_by(Team.c.folded_name, Team.c.id)
"""Every team, by name."""

_TEAMS_OF_USERS = (
    select(Team.c.name, TeamMember.c.user_id)
    .join(TeamMember.table, and_(TeamMember.c.company_id == Team.c.company_id, TeamMember.c.team_id == Team.c.id))
    .order_by(Team.c.folded_name, Team.c.id)
)

MEMBERS = "members"
"""Name of the members of a team in the event log."""


async def team_names(store: Store) -> dict[int | None, list[str]]:
    """Return the names of the teams of every user who is in one, by the user's id and sorted by name."""
    names: dict[int | None, list[str]] = {}
    for name, user_id in await store.tuples(_TEAMS_OF_USERS):
        names.setdefault(user_id, []).append(name)
    return names


async def member_ids_of(uow: UnitOfWork, team_id: int) -> list[int]:
    """Return the ids of the members of a team, sorted."""
    members = await uow.all(select_rows(TeamMember).where(TeamMember.c.team_id == team_id))
    return sorted(member.user_id for member in members)


async def set_members(uow: UnitOfWork, team_id: int, user_ids: Collection[int]) -> None:
    """Replace the members of a team; write nothing where it has these members already."""
    before, after = await member_ids_of(uow, team_id), sorted(set(user_ids))
    if before == after:
        return
    of_team = TeamMember.c.team_id == team_id
    await uow.write(delete(TeamMember.table).where(of_team, TeamMember.c.user_id.not_in(after)))
    added = [user_id for user_id in after if user_id not in before]
    await uow.insert(TeamMember, [{"team_id": team_id, "user_id": user_id} for user_id in added])
    await uow.record_side_change(Team, team_id, FieldChange(MEMBERS, _global_ids(before), _global_ids(after)))


def _global_ids(user_ids: Collection[int]) -> list[str]:
    return [global_id(User.__name__, user_id) for user_id in user_ids]
