"""Subjects of changes and invitations: users and companies, found by id or email address across companies."""

from collections.abc import Mapping
from typing import Any, NamedTuple

import strawberry

from beta.errors import ChangeError, ChangeErrorCode
from beta.references import find_company, find_user
from beta.refusals import Refusal
from db.flags.platform import Platform
from db.flags.statements import USERS
from db.identity import COMPANIES
from db.models import Company, User
from resolvers.beta.op_inputs import OpInput
from resolvers.context import Context, Info
from resolvers.queries.loaders import MaybeAwaitable


class SubjectIds(NamedTuple):
    """Ids of a user and their company or, without `user_id`, of a whole company."""

    company_id: int
    user_id: int | None = None

    @property
    def op_fields(self) -> Mapping[str, int]:
        """The ids as fields of an op."""
        return {name: value for name, value in self._asdict().items() if value is not None}


@strawberry.input
class SubjectInput(OpInput):
    """A change about a user, given by id or email address, or about a whole company."""

    user: strawberry.ID | None = strawberry.field(
        description="Id or email address of the user; null if `email` or only `company` is given.", default=None
    )
    email: str | None = strawberry.field(
        description="Email address of the user. Give `company` too if several companies have a user with it.",
        default=None,
    )
    company: strawberry.ID | None = strawberry.field(
        description="Id or name of the company. Without `user` and `email`, the whole company is meant.",
        default=None,
    )

    async def subject_fields(self, platform: Platform) -> Mapping[str, Any]:
        """Return the ids of the subject as op fields; raise `ChangeError` if it is unknown or ambiguous."""
        return (await find_subject(platform, self)).op_fields


async def find_subject(platform: Platform, input: SubjectInput) -> SubjectIds:
    """Find the user or company of an input; raise `ChangeError` if it is unknown or ambiguous."""
    if input.user is not None and input.email is not None:
        raise ChangeError(ChangeErrorCode.INVALID, Refusal.USER_BY_TWO_NAMES, "email")
    company = None if input.company is None else await find_company(platform, input.company)
    reference, path = (input.user, "user") if input.email is None else (input.email, "email")
    if reference is not None:
        user = await find_user(platform, reference, company, path)
        return SubjectIds(user.company_id, user.id)
    if company is None:
        raise ChangeError(ChangeErrorCode.INVALID, Refusal.SUBJECT_MISSING, "user")
    return SubjectIds(company.id)


def company(context: Context, company_id: int | None) -> MaybeAwaitable[Company]:
    """Load any company of the platform, in one statement per list level."""

    async def fetch(ids: list[int]) -> list[Company | None]:
        rows = {company.id: company for company in await context.platform.all(COMPANIES, ids=sorted(set(ids)))}
        return [rows.get(row_id) for row_id in ids]

    return None if company_id is None else context.loaders.loader("companies of the platform", fetch).load(company_id)


def user(context: Context, user_id: int | None) -> MaybeAwaitable[User]:
    """Load any user of the platform, in one statement per list level."""

    async def fetch(ids: list[int]) -> list[User | None]:
        rows = {user.id: user for user in await context.platform.all(USERS, ids=sorted(set(ids)))}
        return [rows.get(row_id) for row_id in ids]

    return None if user_id is None else context.loaders.loader("users of the platform", fetch).load(user_id)


def company_of(user: strawberry.Parent[User], info: Info) -> MaybeAwaitable[Company]:
    """Return the company of a user."""
    return company(info.context, user.company_id)


def subject_company(row: strawberry.Parent[Any], info: Info) -> MaybeAwaitable[Company]:
    """Return the company that an invitation is for; null for an email address."""
    return company(info.context, row.for_company_id)


def subject_user(row: strawberry.Parent[Any], info: Info) -> MaybeAwaitable[User]:
    """Return the user that an invitation is for; null for an email address or a whole company."""
    return user(info.context, row.for_user_id)
