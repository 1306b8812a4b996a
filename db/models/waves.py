"""Waves of a beta: named lists of users and companies that are let in together (docs/decisions/waves.md)."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKeyConstraint, UniqueConstraint

from db.column_types import Key, LongText, ShortText
from db.models.flags import Json
from db.row import Row


class WaveAction(StrEnum):
    """What a wave does with the users and companies on its list."""

    INVITE = "INVITE"
    ADD = "ADD"


class WaveState(StrEnum):
    """State of a wave. A kill of the flag stops waves that have a date."""

    PLANNED = "PLANNED"
    APPLIED = "APPLIED"
    STOPPED = "STOPPED"


class BetaWave(
    Row,
    table="beta_wave",
    key=["id"],
    rules=[UniqueConstraint("flag_key", "name"), ForeignKeyConstraint(["flag_key"], ["flag.key"])],
):
    """A wave. `subjects` is a list of `{"company_id", "user_id", "max_seats"}`; ids are text, as in the audit log.

    `planned_at` is the time of the change request that applies it; None if it has none.
    """

    id: int
    flag_key: Key
    name: ShortText
    action: WaveAction
    message: LongText
    subjects: Json
    planned_at: datetime | None
    state: WaveState
    created_by: ShortText
    created_at: datetime
    applied_at: datetime | None
    version: int
