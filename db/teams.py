"""Members of teams, which are stored in a table of their own."""

from sqlalchemy import and_, select

from db.links import Links
from db.models import Team, TeamMember, User
from db.row import RowQuery
from db.statements import select_live
from db.store import Store

TEAMS: RowQuery[Team] = select_live(Team).order_by(Team.c.folded_name, Team.c.id)
"""Every team, by name."""

_TEAMS_OF_USERS = (
    select(Team.c.name, TeamMember.c.user_id)
    .join(TeamMember.table, and_(TeamMember.c.company_id == Team.c.company_id, TeamMember.c.team_id == Team.c.id))
    .order_by(Team.c.folded_name, Team.c.id)
)

MEMBERS = Links(Team, TeamMember, "team_id", "user_id", User.__name__, "members")
"""The links of teams to their members."""


async def team_names(store: Store) -> dict[int | None, list[str]]:
    """Return the names of the teams of every user who is in one, by the user's id and sorted by name."""
    names: dict[int | None, list[str]] = {}
    for name, user_id in await store.tuples(_TEAMS_OF_USERS):
        names.setdefault(user_id, []).append(name)
    return names
