"""Types of waves: lists of users and companies of a beta that are invited or added together."""

from datetime import datetime

import strawberry

from beta.ops.wave_ops import WaveSubject
from db import models
from resolvers.beta import waves
from schema.object_type import ObjectType, field
from schema.types.beta import BetaCompany, BetaUser
from schema.types.change_requests import ChangeRequest
from schema.types.staff import READ, STAFF


class BetaWaveSubject(ObjectType, row=WaveSubject, gate=STAFF):
    """A user or a whole company on the list of a wave."""

    company: BetaCompany | None = field("The company, or that of the user.", waves.company, READ)
    user: BetaUser | None = field("The user; null for a whole company.", waves.user, READ)
    max_seats: int | None = field("Maximum number of users of a whole company; null for no limit.")


class BetaWave(ObjectType, row=models.BetaWave, needs=READ, gate=STAFF):
    """A wave of a beta: a named list of users and companies that are invited or added together."""

    global_id: strawberry.ID = field("Global id of the wave.", name="id")
    name: str = field("Name of the wave, unique within the flag.")
    action: models.WaveAction = field(
        "Whether the wave invites the users and companies on its list, or adds them as members."
    )
    message: str = field("Personal message in the invitation emails; empty if there is none.")
    size: int = field("Number of users and companies on the list.", waves.size)
    people: list[BetaWaveSubject] = field("Users and companies on the list.", waves.people)
    planned_at: datetime | None = field("Planned time; null if there is none.")
    state: models.WaveState = field(
        "State of the wave; while the flag is killed, `STOPPED` if it was not applied.", waves.state
    )
    change: ChangeRequest | None = field(
        "Open change request that applies the wave; null if there is none.", waves.change
    )
    created_by: str = field("Name of the person who created the wave.")
    created_at: datetime = field("Time when the wave was created.")
    applied_at: datetime | None = field("Time when the wave was applied; null if it was not.")
    version: int = field("Version number of the wave, from 1; increases with every change.")
