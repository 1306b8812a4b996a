"""Teams of users: reads and mutations."""

from functools import partial

import strawberry
from strawberry import Maybe

from db.links import replace_links
from db.models import Team, TeamMember, User
from db.teams import MEMBERS, TEAMS
from db.text import fold
from db.unit_of_work import UnitOfWork
from resolvers.context import Context, Info
from resolvers.errors import MutationError
from resolvers.mutations import validators
from resolvers.mutations.input_readers import InputContext, Readers, column_reader, read_input
from resolvers.mutations.inputs import CreateInput, UpdateInput, VersionedInput, optional_field, required_field
from resolvers.mutations.row_lookup import get_versioned_row
from resolvers.mutations.runner import PayloadValues
from resolvers.mutations.user_lists import given_links, read_users
from resolvers.reasons import Reason

MAX_TEAMS, MAX_MEMBERS = 200, 1000


async def list_all(info: Info) -> list[Team]:
    """All teams of the company, by name."""
    return await info.context.store.all(TEAMS)


async def members(team: strawberry.Parent[Team], info: Info) -> list[User]:
    """Members of a team, by name."""
    links = await info.context.loaders.load_children(TeamMember, "team_id", team.id)
    return sorted((link.user for link in links), key=lambda user: (user.folded_name, user.id))


@strawberry.input(description="Data of a new team.")
class TeamCreateInput(CreateInput):
    """The input of `teamCreate`."""

    name: str = strawberry.field(description="Name of the team, unique in the company.")
    member_ids: list[strawberry.ID] = strawberry.field(
        description=f"Ids of the users in the team, at most {MAX_MEMBERS}. Default: none.", default_factory=list
    )


@strawberry.input(description="Changes to a team. Omitted fields keep their values.")
class TeamUpdateInput(UpdateInput):
    """The input of `teamUpdate`."""

    name: Maybe[str | None] = required_field("Name of the team, unique in the company.")
    member_ids: Maybe[list[strawberry.ID] | None] = optional_field(
        f"Ids of all users in the team, at most {MAX_MEMBERS}. They replace the current members; null for none."
    )


@strawberry.input(description="A team, selected by id and optional expected version.")
class TeamDeleteInput(VersionedInput):
    """The input of `teamDelete`."""


READERS: Readers = {"name": column_reader("name", validators.line, required=True)}


async def create(context: Context, uow: UnitOfWork, input: TeamCreateInput) -> PayloadValues:
    """Create a team with its members."""
    values = await read_input(InputContext(context, uow), input, READERS)
    await _check_unique(uow, values["name"])
    users = await read_users(uow, input.member_ids, "member_ids", most=MAX_MEMBERS)
    (team_id,) = await uow.insert(Team, [values])
    await replace_links(uow, MEMBERS, team_id, users)
    return {"team": team_id}


async def update(context: Context, uow: UnitOfWork, input: TeamUpdateInput) -> PayloadValues:
    """Rename a team, or replace its members."""
    values = await read_input(InputContext(context, uow), input, READERS)
    members = input.member_ids
    row = await get_versioned_row(uow, Team, input, values, side_values=partial(given_links, uow, MEMBERS, members))
    if "name" in values:
        await _check_unique(uow, values["name"], row.id)
    await uow.update(Team, row.id, **values)
    if members is not None:
        users = await read_users(uow, members.value or (), "member_ids", most=MAX_MEMBERS)
        await replace_links(uow, MEMBERS, row.id, users)
    return {"team": row.id}


async def delete(context: Context, uow: UnitOfWork, input: TeamDeleteInput) -> PayloadValues:
    """Delete a team. Its users and their records stay; a filter that names it finds nothing of it."""
    row = await get_versioned_row(uow, Team, input)
    await replace_links(uow, MEMBERS, row.id, ())
    await uow.update(Team, row.id, deleted_at=uow.now)
    return {"deleted_id": row.global_id}


async def _check_unique(uow: UnitOfWork, name: str, own_id: int | None = None) -> None:
    others = [team for team in await uow.all(TEAMS) if team.id != own_id]
    if any(team.folded_name == fold(name)[: validators.MAX_LINE_LENGTH] for team in others):
        raise MutationError(Reason.TEAM_EXISTS, "name", name=name)
    if own_id is None and len(others) >= MAX_TEAMS:
        raise MutationError(Reason.TOO_MANY_TEAMS, "name", most=MAX_TEAMS)
