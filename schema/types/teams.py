"""Teams of users."""

import resolvers
from auth.roles import Permission
from db import models
from schema.node import Node
from schema.object_type import ObjectType, field
from schema.types.editable import EditableSetting
from schema.types.records import User


class Team(ObjectType, EditableSetting, Node, row=models.Team, needs=Permission.RECORDS_READ):
    """A team of users. Filters select records by the teams of their owner."""

    version: int = field("Version number from 1, increased by every change. Pass it as `expectedVersion` in updates.")
    name: str = field("Name of the team.")
    members: list[User] = field("Users in the team, inactive ones included, ordered by name.", resolvers.teams.members)
