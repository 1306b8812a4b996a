"""How users and companies are named by staff, and as what staff see them: by name, address and id."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import strawberry

from beta.errors import ChangeError, ChangeErrorCode
from db.flags.platform import Platform
from db.flags.statements import COMPANY, USER, USERS_BY_EMAIL
from db.identity import COMPANIES
from db.models import Company, User
from db.row import select_rows
from resolvers.beta.op_inputs import OpInput
from resolvers.context import Context, Info
from resolvers.global_ids import decode_id_of
from resolvers.queries.loaders import MaybeAwaitable


class SubjectIds(NamedTuple):
    """A user of a company or, without `user_id`, a whole company."""

    company_id: int
    user_id: int | None = None

    @property
    def op_fields(self) -> Mapping[str, int]:
        """The same, as the fields of a change have it."""
        return {name: value for name, value in self._asdict().items() if value is not None}


@strawberry.input
class SubjectInput(OpInput):
    """A change of a user, who is named by id or by address, or of a whole company."""

    user: strawberry.ID | None = strawberry.field(
        description="Id of the user; null if `email` or only `company` is given.", default=None
    )
    email: str | None = strawberry.field(
        description="Email address of the user. Give `company` too if several companies have a user with it.",
        default=None,
    )
    company: strawberry.ID | None = strawberry.field(
        description="Id of the user's company. Without `user` and `email`, the whole company is meant.", default=None
    )

    async def subject_fields(self, platform: Platform) -> Mapping[str, Any]:
        """The user with their company, or the company."""
        return (await find_subject(platform, self)).op_fields


async def find_subject(platform: Platform, said: SubjectInput) -> SubjectIds:
    """Whom an input names; `NotDone` where it is nobody, or could be several."""
    company_id = None if said.company is None else decode_id_of(Company, said.company)
    if said.user is not None and said.email is not None:
        raise ChangeError(ChangeErrorCode.INVALID, "Name a user by their id or by their address, not by both.", "email")
    if said.user is not None:
        return _one(await platform.all(USER, user_id=decode_id_of(User, said.user)), company_id, "user")
    if said.email is not None:
        address = said.email.strip().lower()
        return _one(await platform.all(USERS_BY_EMAIL, email=address), company_id, "email")
    if company_id is None:
        raise ChangeError(ChangeErrorCode.INVALID, "Name a user or a company.", "user")
    if await platform.first(COMPANY, company_id=company_id) is None:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, "There is no such company.", "company")
    return SubjectIds(company_id)


def _one(found: Sequence[User], company_id: int | None, path: str) -> SubjectIds:
    theirs = [user for user in found if company_id in (None, user.company_id)]
    if not theirs:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, "There is no such user.", path)
    if len(theirs) > 1:
        raise ChangeError(
            ChangeErrorCode.INVALID, "Several companies have a user of that address; name the company.", "company"
        )
    return SubjectIds(theirs[0].company_id, theirs[0].id)


def company(context: Context, company_id: int | None) -> MaybeAwaitable[Company]:
    """A company, whosever it is; those of a level come by one statement."""

    async def fetch(ids: list[int]) -> list[Company | None]:
        found = {each.id: each for each in await context.platform.all(COMPANIES, ids=sorted(set(ids)))}
        return [found.get(identity) for identity in ids]

    return None if company_id is None else context.loaders.loader("companies of the platform", fetch).load(company_id)


def user(context: Context, user_id: int | None) -> MaybeAwaitable[User]:
    """A user, of whatever company; those of a level come by one statement."""

    async def fetch(ids: list[int]) -> list[User | None]:
        asked = select_rows(User).where(User.c.id.in_(sorted(set(ids))))
        found = {each.id: each for each in await context.platform.all(asked)}
        return [found.get(identity) for identity in ids]

    return None if user_id is None else context.loaders.loader("users of the platform", fetch).load(user_id)


def company_of(user: strawberry.Parent[User], info: Info) -> MaybeAwaitable[Company]:
    """The company of a user."""
    return company(info.context, user.company_id)


def subject_company(row: strawberry.Parent[Any], info: Info) -> MaybeAwaitable[Company]:
    """The company that an invitation is for."""
    return company(info.context, row.for_company_id)


def subject_user(row: strawberry.Parent[Any], info: Info) -> MaybeAwaitable[User]:
    """The user that an invitation is for."""
    return user(info.context, row.for_user_id)
