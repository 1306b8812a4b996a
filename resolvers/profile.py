"""One's own profile."""

import strawberry
from strawberry import Maybe

from db.models import Currency, User
from db.row import select_rows
from db.work import UnitOfWork
from resolvers import checks
from resolvers.acting import PayloadValues
from resolvers.context import Context
from resolvers.errors import MutationError, UserErrorCode
from resolvers.inputs import MutationInput


@strawberry.input(description="Changes to the viewer's profile. Omitted fields keep their values.")
class ProfileUpdateInput(MutationInput):
    """The input of `profileUpdate`."""

    name: Maybe[str] = strawberry.field(description="Name of the viewer.", default=None)
    locale: Maybe[str] = strawberry.field(
        description="Locale: language and optional region, such as pt-BR.", default=None
    )
    time_zone: Maybe[str] = strawberry.field(
        description="IANA time zone of the viewer, such as Europe/Madrid.", default=None
    )
    currency: Maybe[str] = strawberry.field(
        description="Code of an active currency of the company: the default for deals that the viewer creates.",
        default=None,
    )


VALIDATORS = {"name": checks.line, "locale": checks.locale, "time_zone": checks.time_zone, "currency": checks.line}


async def update(context: Context, work: UnitOfWork, given: ProfileUpdateInput) -> PayloadValues:
    """Change what is said of oneself."""
    me = context.viewer.user.id
    said = {name: getattr(given, name) for name in VALIDATORS}
    changes = {name: VALIDATORS[name](some.value, name) for name, some in said.items() if some is not None}
    if "currency" in changes:
        await _refuse_unknown(work, changes["currency"])
    await work.update(User, me, **changes)
    return {"user": me}


async def _refuse_unknown(work: UnitOfWork, code: str) -> None:
    if await work.first(select_rows(Currency).where(Currency.c.code == code, Currency.c.is_active)) is None:
        raise MutationError(UserErrorCode.NOT_FOUND, f"The company has no currency {code!r} in use.", "currency")
