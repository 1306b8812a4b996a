"""Conditions on teams of users."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, FromClause, and_, or_, select, true

from db.filters.scalars import FilterContext, FilterValue
from db.models import TeamMember


@dataclass(frozen=True)
class TeamsCondition:
    """A filter by the teams of the user whose id is in the column `user`."""

    user: str

    def build(self, value: FilterValue, source: FromClause, context: FilterContext) -> ColumnElement[bool]:
        """Build the condition that the teams of the user match all operators of `value`. No user is in no team."""
        return and_(true(), *self._conditions(value, source.c[self.user]))

    def _conditions(self, value: FilterValue, user_id: Any) -> Iterator[ColumnElement[bool]]:
        members = select(TeamMember.c.user_id)
        if "any_of" in value:
            yield user_id.in_(members.where(TeamMember.c.team_id.in_(value["any_of"])))
        if "none_of" in value:
            others = members.where(TeamMember.c.team_id.in_(value["none_of"]))
            yield or_(user_id.is_(None), user_id.not_in(others))
        if "is_null" in value:
            is_in_none = or_(user_id.is_(None), user_id.not_in(members))
            yield is_in_none if value["is_null"] else user_id.in_(members)


OWNER_TEAMS = TeamsCondition("owner_id")
USER_TEAMS = TeamsCondition("id")
