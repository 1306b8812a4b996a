"""Search of companies and users by staff: names, addresses and ids, and nothing else of a company."""

from typing import Annotated

import strawberry

from db.flags.directory import COMPANY_ORDER, USER_ORDER, companies_matching, users_matching
from db.models import Company, User
from db.pagination.page import PageRequest
from resolvers.context import Info
from resolvers.queries.connections import After, Before, ConnectionResult, First, Last, paginate

Search = Annotated[
    str, strawberry.argument(description="Part of a name or, of users, of an email address; or an id. Empty: all.")
]


async def list_companies(
    info: Info,
    search: Search = "",
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> ConnectionResult[Company]:
    """Return the matching companies of the platform, ordered by name."""
    request = PageRequest(first, after, last, before)
    return await paginate(info.context.platform, companies_matching(search), COMPANY_ORDER, request, own=Company)


async def list_users(
    info: Info,
    search: Search = "",
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> ConnectionResult[User]:
    """Return the matching users of all companies, ordered by name."""
    request = PageRequest(first, after, last, before)
    return await paginate(info.context.platform, users_matching(search), USER_ORDER, request, own=User)
