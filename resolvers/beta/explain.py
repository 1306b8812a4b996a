"""Explanations of flag evaluations, and previews of changes."""

from datetime import datetime
from typing import Annotated

import strawberry
from strawberry.scalars import JSON

from beta.errors import ChangeError, ChangeErrorCode
from beta.impact.explain import FlagExplanation, explain_flag
from beta.impact.preview import DependentImpact, Impact, compute_impact
from beta.references import find_company, find_user
from db.models import User
from flags.decisions import Decision, EvaluationStep
from resolvers.beta.flag_op_input import FlagOpInput, build_ops
from resolvers.beta.members import Flag
from resolvers.context import Info
from resolvers.errors import BadUserInput, ClientError, NotFound


async def explain(
    info: Info,
    flag: Flag,
    user: Annotated[
        strawberry.ID | None,
        strawberry.argument(
            description="Id or email address of the user for whom to evaluate it; null to evaluate it for `company`."
        ),
    ] = None,
    company: Annotated[
        strawberry.ID | None,
        strawberry.argument(
            description="Id or name of the company. Without `user`, the flag is evaluated for the company's first user."
        ),
    ] = None,
    at: Annotated[
        datetime | None, strawberry.argument(description="Time for which to evaluate the flag. Default: now.")
    ] = None,
) -> FlagExplanation:
    """Evaluate a flag for a user or a company, and return every step."""
    platform = info.context.platform
    try:
        of_company = None if company is None else await find_company(platform, company)
        of_user = None if user is None else await find_user(platform, user, of_company)
        company_id = None if of_company is None else of_company.id
        user_id = None if of_user is None else of_user.id
        return await explain_flag(platform, flag, user_id=user_id, company_id=company_id, at=at)
    except ChangeError as error:
        raise client_error(error) from error


async def impact(
    info: Info,
    flag: Flag,
    ops: Annotated[
        list[FlagOpInput], strawberry.argument(description="Operations to simulate, in this order. Nothing is saved.")
    ],
) -> Impact:
    """Return the users who would gain or lose access by changes."""
    platform = info.context.platform
    try:
        built, kept = await build_ops(ops, platform), info.context.services.kept_by_people
        return await compute_impact(platform, flag, built, kept=kept)
    except ChangeError as error:
        raise client_error(error) from error


def client_error(error: ChangeError) -> ClientError:
    """Convert a `ChangeError` of a query to a GraphQL error, with the code and the parameters of its refusal."""
    kind = NotFound if error.code is ChangeErrorCode.NOT_FOUND else BadUserInput
    return kind(error.message, refusal=error.refusal.name, params=error.params)


def decision(explained: strawberry.Parent[FlagExplanation]) -> Decision:
    """Return the decision."""
    return explained.explanation.decision


def steps(explained: strawberry.Parent[FlagExplanation]) -> list[EvaluationStep]:
    """Return the steps of the evaluation, in order."""
    return list(explained.explanation.steps)


def params(step: strawberry.Parent[EvaluationStep]) -> JSON:
    """Return the values for the placeholders of a step's sentence."""
    return dict(step.params)  # type: ignore[return-value]  # JSON is any value


def explained_user(explained: strawberry.Parent[FlagExplanation]) -> User:
    """Return the user for whom the flag was evaluated."""
    return explained.user


def gaining(impact: strawberry.Parent[Impact]) -> list[User]:
    """Return the first users who would gain access."""
    return [affected.user for affected in impact.gaining]


def dependent_flag(impact: strawberry.Parent[DependentImpact]) -> strawberry.ID:
    """Return the key of the flag."""
    return strawberry.ID(impact.flag_key)


def losing(impact: strawberry.Parent[Impact]) -> list[User]:
    """Return the first users who would lose access."""
    return [affected.user for affected in impact.losing]
