"""Teams: groups of users by which lists are filtered."""

from datetime import datetime
from typing import Annotated

from sqlalchemy import Index

from db.column_types import ShortText
from db.models.companies import User
from db.row import Row, foreign_key, joined_by


class Team(Row, table="team"):
    """A team of users. Its name is unique among the teams that are not deleted, ignoring case and accents."""

    company_id: int
    id: int
    name: ShortText
    folded_name: ShortText
    created_at: datetime
    updated_at: datetime
    version: int
    deleted_at: datetime | None


class TeamMember(
    Row,
    table="team_member",
    key=["company_id", "team_id", "user_id"],
    rules=[Index("ix_team_member_user_id", "company_id", "user_id")],
):
    """A user in a team. A user may be in several. A deleted team has no members."""

    company_id: int
    team_id: Annotated[int, foreign_key("team")]
    user_id: Annotated[int, foreign_key("user")]

    user: Annotated[User, joined_by("user_id")]
