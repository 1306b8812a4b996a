"""Explanation of a flag evaluation: every step and the decision."""

from datetime import datetime
from typing import NamedTuple

from beta.errors import ChangeError, ChangeErrorCode
from beta.refusals import Refusal
from db.flags.flag_set import read_flags
from db.flags.participation import parse_participation
from db.flags.platform import Platform
from db.flags.statements import COMPANY, FIRST_USER, WITH_PARTICIPATION
from db.models import Company, User
from flags.compiler import compile_flags
from flags.decisions import EvaluationExplanation
from flags.evaluation import explain_evaluation
from flags.evaluation_context import context_for_user


class FlagExplanation(NamedTuple):
    """An evaluation with its steps, and the user and company for whom it ran."""

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
    """Evaluate a flag for a user, or for the first user of a company, at a time (UTC; default: now).

    Raises `ChangeError` if the user or company does not exist, or if they do not belong together.
    """
    now = at or platform.now
    if user_id is None:
        user_id = await _first_user_id(platform, company_id)
    row = await platform.first(WITH_PARTICIPATION, user_id=user_id, now=now)
    if row is None or company_id not in (None, row[0].company_id):
        raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.USER_NOT_OF_COMPANY, "user")
    user, participation_values = row
    (company,) = await platform.all(COMPANY, company_id=user.company_id)
    compiled = compile_flags(await read_flags(platform))
    return FlagExplanation(
        explain_evaluation(
            compiled, key, context_for_user(user, company, parse_participation(*participation_values)), now
        ),
        user,
        company,
    )


async def _first_user_id(platform: Platform, company_id: int | None) -> int:
    if company_id is None:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.SUBJECT_MISSING, "user")
    users = await platform.all(FIRST_USER, company_id=company_id)
    if not users:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.COMPANY_WITHOUT_USERS, "company")
    return users[0].id
