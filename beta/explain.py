"""Why a feature is open to somebody, or is not: every step of the decision, for whoever looks after a beta."""

from datetime import datetime
from typing import NamedTuple

from beta.errors import ChangeError, ChangeErrorCode
from db.flags.flag_set import read_flags
from db.flags.participation import parse_participation
from db.flags.platform import Platform
from db.flags.statements import COMPANY, FIRST_USER, with_participation
from db.models import Company, User
from flags.compiler import compile_flags
from flags.decisions import EvaluationExplanation
from flags.evaluation import explain_evaluation
from flags.evaluation_context import context_for_user


class FlagExplanation(NamedTuple):
    """A decision with its steps, and for whom it is."""

    explanation: EvaluationExplanation
    user: User
    company: Company


async def explain_flag(
    platform: Platform,
    key: str,
    *,
    user_id: int | None = None,
    company_id: int | None = None,
    at: datetime | None = None,
) -> FlagExplanation:
    """Decide a flag for a user, or for a company by whoever came to it first; `at` another moment than now.

    `NotDone` where there is no such user, no such company, or they do not belong together.
    """
    now = at or platform.now
    identity = user_id if user_id is not None else await _first_of(platform, company_id)
    found = await platform.first(with_participation(identity, now))
    if found is None or company_id not in (None, found[0].company_id):
        raise ChangeError(ChangeErrorCode.NOT_FOUND, "There is no such user.", "user")
    user, told = found
    (company,) = await platform.all(COMPANY, company_id=user.company_id)
    compiled = compile_flags(await read_flags(platform))
    return FlagExplanation(
        explain_evaluation(compiled, key, context_for_user(user, company, parse_participation(*told)), now),
        user,
        company,
    )


async def _first_of(platform: Platform, company_id: int | None) -> int:
    found = [] if company_id is None else await platform.all(FIRST_USER, company_id=company_id)
    if not found:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, "There is no such company, or nobody in it.", "company")
    return found[0].id
