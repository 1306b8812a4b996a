"""Statements about waves of betas."""

from collections.abc import Collection

from sqlalchemy import Select, bindparam, select

from db.flags.statements import OPEN_CHANGES
from db.models import BetaWave, ChangeRequest, Company, User
from db.row import RowQuery, select_rows

WAVE = select_rows(BetaWave).where(BetaWave.c.id == bindparam("wave_id"))
"""The wave with `:wave_id`."""
WAVE_BY_NAME = select_rows(BetaWave).where(
    BetaWave.c.flag_key == bindparam("flag_key"), BetaWave.c.name == bindparam("name")
)
"""The wave of a flag with this name."""


def waves_of(keys: Collection[str]) -> RowQuery[BetaWave]:
    """Select the waves of these flags, the oldest first."""
    return select_rows(BetaWave).where(BetaWave.c.flag_key.in_(sorted(keys))).order_by(BetaWave.c.id)


OPEN_CHANGES_OF = OPEN_CHANGES.where(ChangeRequest.c.flag_key.in_(bindparam("keys", expanding=True)))
"""The change requests of the flags with `:keys` that can still be applied, the oldest first."""


def existing_companies(ids: Collection[int]) -> Select[tuple[int]]:
    """Select which of these ids are ids of companies."""
    return select(Company.c.id).where(Company.c.id.in_(sorted(ids)))


def users_with_ids(ids: Collection[int]) -> Select[tuple[int, int, bool]]:
    """Select the ids and companies of the users with these ids, and whether they are active."""
    return select(User.c.id, User.c.company_id, User.c.is_active).where(User.c.id.in_(sorted(ids)))
