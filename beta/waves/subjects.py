"""Checks of the users and companies on the list of a wave, in two statements for all of them."""

from collections.abc import Collection, Mapping, Sequence

from beta.errors import ChangeError, ChangeErrorCode, Problems
from beta.ops.wave_ops import WaveSubject
from beta.refusals import Refusal
from db.flags.platform import Platform
from db.flags.waves import existing_companies, users_with_ids


async def check_listed(
    platform: Platform, subjects: Sequence[WaveSubject], *path: str | int, allows_inactive: bool
) -> None:
    """Raise `ChangeError` for all companies that do not exist or have no such user, and deactivated users.

    `allows_inactive`: accept deactivated users, so that one of them does not stop a wave that was planned before.
    """
    company_ids = {subject.company_id for subject in subjects}
    user_ids = {subject.user_id for subject in subjects if subject.user_id is not None}
    companies = {row_id for (row_id,) in await platform.tuples(existing_companies(company_ids))}
    found = await platform.tuples(users_with_ids(user_ids))
    users = {user_id: company_id for user_id, company_id, is_active in found if is_active or allows_inactive}
    problems = Problems()
    for index, subject in enumerate(subjects):
        with problems.collecting(*path, index):
            _check_known(subject, companies, users)
    problems.raise_all()


def _check_known(subject: WaveSubject, companies: Collection[int], users: Mapping[int, int]) -> None:
    if subject.company_id not in companies:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.COMPANY_MISSING)
    if subject.user_id is not None and users.get(subject.user_id) != subject.company_id:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.USER_NOT_ACTIVE_IN_COMPANY)
