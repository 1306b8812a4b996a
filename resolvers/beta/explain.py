"""Why a feature is open to somebody or not, and what a change would do to everybody."""

from datetime import datetime
from typing import Annotated

import strawberry

from beta.errors import ChangeError, ChangeErrorCode
from beta.explain import FlagExplanation, explain_flag
from beta.impact import Impact
from beta.impact import compute_impact as impact_of
from db.models import Company, User
from flags.decisions import Decision, EvaluationStep
from resolvers.beta.change_requests import FlagOpInput, build_ops
from resolvers.beta.members import Flag
from resolvers.context import Info
from resolvers.errors import BadUserInput, ClientError, NotFound
from resolvers.global_ids import decode_id_of


async def explain(
    info: Info,
    flag: Flag,
    user: Annotated[
        strawberry.ID | None,
        strawberry.argument(
            description="Id of the user for whom to evaluate the flag; null to evaluate it for `company`."
        ),
    ] = None,
    company: Annotated[
        strawberry.ID | None,
        strawberry.argument(
            description="Id of the company. Without `user`, the flag is evaluated for the company's first user."
        ),
    ] = None,
    at: Annotated[
        datetime | None, strawberry.argument(description="Time for which to evaluate the flag. Default: now.")
    ] = None,
) -> FlagExplanation:
    """Decide a flag for somebody, and tell each step."""
    user_id = None if user is None else decode_id_of(User, user)
    company_id = None if company is None else decode_id_of(Company, company)
    try:
        return await explain_flag(info.context.platform, flag, user_id=user_id, company_id=company_id, at=at)
    except ChangeError as refused:
        raise client_error(refused) from refused


async def impact(
    info: Info,
    flag: Flag,
    ops: Annotated[
        list[FlagOpInput], strawberry.argument(description="Operations to simulate, in this order. Nothing is saved.")
    ],
) -> Impact:
    """Who would gain and who would lose the feature by changes."""
    platform = info.context.platform
    try:
        return await impact_of(platform, flag, await build_ops(ops, platform))
    except ChangeError as refused:
        raise client_error(refused) from refused


def client_error(refused: ChangeError) -> ClientError:
    """The error of a question that has no answer."""
    return (NotFound if refused.code is ChangeErrorCode.NOT_FOUND else BadUserInput)(refused.message)


def decision(explained: strawberry.Parent[FlagExplanation]) -> Decision:
    """What comes of it."""
    return explained.explanation.decision


def steps(explained: strawberry.Parent[FlagExplanation]) -> list[EvaluationStep]:
    """Everything that was looked at."""
    return list(explained.explanation.steps)


def explained_user(explained: strawberry.Parent[FlagExplanation]) -> User:
    """For whom it was decided."""
    return explained.user


def gaining(impact: strawberry.Parent[Impact]) -> list[User]:
    """The first who would gain the feature."""
    return [somebody.user for somebody in impact.gaining]


def losing(impact: strawberry.Parent[Impact]) -> list[User]:
    """The first who would lose the feature."""
    return [somebody.user for somebody in impact.losing]
